import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { recurringDutyOf } from '../shapes/activity/recurring-duty.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art } from './identity.ts'

const { any, choice, date, files, filled, found, is, limit, longText, must, not, optional, organ, path, person } = write
const { procedure, step, text, workingDays } = write

const sentence = (number: number) => [art(2, { item: 1, sentence: number })]

/** 召集人: nobody else convenes, leads to its end or strikes an item off. */
const office = {
  name: '执法协调小组办公室',
  kinds: ['committee-office' as const],
  basis: sentence(1),
  refusal: '联席会议由区委全面依法治区委员会执法协调小组办公室召集',
}
const officeBeside = (role: string) => ({ ...office, from: { kind: 'committee-office' as const, beside: role } })
const MEMBERS = ['agency', 'dispatched-organ', 'procuratorate', 'oversight-body', 'committee-office'] as const

/** 临时会议: a member proposes, the convenor decides. */
const meetingProposal = procedure({
  name: '临时会议提议',
  kind: 'other',
  basis: sentence(3),
  title: '{parties.proposer.name}提议：{facts.topic}',
  parties: {
    proposer: { name: '提议的成员单位', kinds: [...MEMBERS], from: 'actor', refusal: '临时会议由成员单位提议' },
    office: officeBeside('proposer'),
  },
  states: {
    proposed: { name: '已提议' },
    approved: { name: '同意召开' },
    declined: { name: '不予召开', final: true },
  },
  steps: {
    propose: step('提议召开临时会议', {
      by: 'proposer',
      from: 'start',
      to: 'proposed',
      duty: 'may',
      basis: sentence(3),
      input: {
        topic: text('议题'),
        reason: longText('特殊情况', {
          refusal: '提议临时会议应当写明特殊情况',
          code: 'reason-missing',
          basis: sentence(3),
        }),
      },
    }),
    approve: step('同意召开', {
      by: 'office',
      from: 'proposed',
      to: 'approved',
      duty: 'may',
      basis: sentence(3),
      input: { opinion: optional(longText('意见')) },
    }),
    decline: step('不予召开', {
      by: 'office',
      from: ['proposed', 'approved'],
      to: 'declined',
      duty: 'may',
      basis: sentence(3),
      input: { reason: longText('理由') },
    }),
  },
})

const jointMeeting = procedure({
  name: '行政执法协调监督联席会议',
  kind: 'coordination',
  basis: sentence(1),
  title: '{facts.topic}',
  numbering: { series: '联席', of: 'office' },
  parties: {
    office: { ...office, from: 'actor' },
    members: { name: '成员单位', kinds: [...MEMBERS], from: 'input', many: true },
  },
  states: {
    convened: { name: '已召集' },
    held: { name: '已召开' },
    minuted: { name: '纪要已印发' },
    closed: { name: '已结束', final: true },
  },
  steps: {
    convene: step('召集', {
      by: 'office',
      from: 'start',
      to: 'convened',
      duty: 'may',
      basis: [...sentence(1), ...sentence(3)],
      input: {
        kind: choice('会议种类', 'meetingTypes'),
        topic: text('会议名称'),
        meetingOn: date('会议日期', { notBeforeAct: true }),
        proposal: optional(
          write.matter('据以召开的提议', {
            procedure: 'meetingProposal',
            requiredWhen: is('input.kind', 'adhoc'),
            refusal: '临时会议应当有成员单位的提议',
            code: 'proposal-missing',
            basis: sentence(3),
          }),
        ),
      },
      requires: [
        must(any(not(is('input.kind', 'adhoc')), found('approvedProposal')), '该提议没有同意召开', {
          code: 'proposal-not-approved',
          basis: sentence(3),
        }),
      ],
    }),
    hold: step('登记召开', {
      by: 'office',
      from: 'convened',
      to: 'held',
      duty: 'shall',
      basis: sentence(2),
      input: { heldOn: date('召开日期', { notAfterAct: true }), attendance: longText('到会情况') },
    }),
    adopt: step('登记议定事项', {
      by: 'office',
      from: 'held',
      duty: 'may',
      basis: [...sentence(4), ...sentence(6)],
      collects: 'resolutions',
      input: {
        number: text('编号'),
        topic: choice('议题类型', 'meetingTopics'),
        resolution: longText('议定事项'),
        unit: organ('责任部门', {
          refusal: '议定事项应当有责任部门',
          code: 'unit-missing',
          basis: sentence(6),
        }),
        dueOn: optional(date('完成时限')),
        sourceNumber: optional(
          text('交办文号', {
            requiredWhen: is('input.topic', 'assignment'),
            refusal: '交办事项应当登记来文文号',
            code: 'source-number-missing',
            basis: sentence(4),
          }),
        ),
      },
      opens: [
        {
          procedure: 'meetingItem',
          step: 'assign',
          parties: { office: 'office', unit: 'input.unit' },
          input: {
            number: path('input.number'),
            resolution: path('input.resolution'),
            dueOn: path('input.dueOn'),
          },
        },
      ],
    }),
    issueMinutes: step('印发会议纪要', {
      by: 'office',
      from: ['held', 'minuted'],
      to: 'minuted',
      duty: 'shall',
      basis: sentence(6),
      summary: '列议题、议定事项、责任单位和时限；再次印发的另成一份，此前的仍可查阅',
      requires: [must(filled('facts.resolutions'), '没有登记议定事项', { code: 'no-resolution' })],
      issues: 'meetingMinutes',
    }),
    close: step('结束', {
      by: 'office',
      from: 'minuted',
      to: 'closed',
      duty: 'shall',
      basis: sentence(1),
      input: { note: optional(longText('说明')) },
    }),
  },
  lookups: {
    approvedProposal: {
      name: '同意召开的提议',
      procedure: 'meetingProposal',
      states: ['approved'],
      where: [{ path: 'id', sign: '=', to: 'input.proposal' }],
    },
  },
})

/** 议定事项: assigned, fed back, checked; only the office strikes it off. */
const meetingItem = procedure({
  name: '联席会议交办事项',
  kind: 'coordination',
  basis: [...sentence(6), ...sentence(7)],
  title: '{facts.number}：{facts.resolution}',
  parties: {
    office: { ...office, from: 'input' },
    unit: { name: '责任部门', from: 'input' },
  },
  states: {
    assigned: { name: '待签收' },
    working: { name: '已签收' },
    overdue: { name: '逾期未反馈' },
    reported: { name: '待核查' },
    closed: { name: '已销号', final: true },
  },
  steps: {
    assign: step('交办', {
      by: 'office',
      from: 'start',
      to: 'assigned',
      duty: 'shall',
      basis: sentence(6),
      input: { number: text('编号'), resolution: longText('议定事项'), dueOn: optional(date('完成时限')) },
    }),
    sign: step('签收', {
      by: 'unit',
      post: ['liaison-officer'],
      from: 'assigned',
      to: 'working',
      duty: 'shall',
      basis: [...sentence(5), ...sentence(6)],
    }),
    feedBack: step('反馈落实情况', {
      by: 'unit',
      post: ['liaison-officer'],
      from: ['assigned', 'working', 'overdue'],
      to: 'reported',
      duty: 'shall',
      basis: [...sentence(5), ...sentence(6)],
      input: { content: longText('落实情况'), attachments: files('材料', { min: 1 }) },
    }),
    reject: step('退回', {
      by: 'office',
      from: 'reported',
      to: 'working',
      duty: 'may',
      basis: sentence(7),
      input: { reason: longText('退回理由') },
    }),
    strikeOff: step('销号', {
      by: 'office',
      from: 'reported',
      to: 'closed',
      duty: 'shall',
      basis: sentence(7),
      stranger: '销号由执法协调小组办公室核查后办理，责任部门不能自行销号',
      input: { verifiedHow: longText('核查情况') },
    }),
  },
  limits: {
    feedback: limit('反馈的内部时限', {
      kind: 'internal',
      basis: sentence(6),
      interpretation: '原文只要求“及时”反馈；没有写明时限的，十个工作日为内部时限',
      on: 'unit',
      start: { step: 'assign' },
      until: 'input.dueOn',
      term: workingDays(10),
      met: ['feedBack'],
      lapse: { text: '逾期未反馈落实情况', to: 'overdue' },
    }),
  },
})

/** 联络员: one for each member, the head of a section. */
const meetingLiaison = procedure({
  name: '联席会议联络员',
  kind: 'register',
  basis: sentence(5),
  title: '{parties.member.name}联络员',
  parties: {
    member: { name: '成员单位', kinds: [...MEMBERS], from: 'actor' },
    office: officeBeside('member'),
  },
  states: { active: { name: '在任' }, replaced: { name: '已更换', final: true } },
  steps: {
    name: step('确定联络员', {
      by: 'member',
      from: 'start',
      to: 'active',
      duty: 'shall',
      basis: sentence(5),
      input: { liaison: person('联络员'), rank: choice('职务', 'liaisonRanks') },
      requires: [
        must(is('input.rank', 'section-head'), '联席会议联络员应当由一名科室负责人担任', { code: 'not-section-head' }),
        must(not(found('current')), '本单位已有联络员，应当先更换', { code: 'liaison-exists' }),
      ],
    }),
    replace: step('更换', {
      by: 'member',
      from: 'active',
      to: 'replaced',
      duty: 'may',
      basis: sentence(5),
      input: { reason: optional(longText('理由')) },
    }),
  },
  lookups: {
    current: {
      name: '在任的联络员',
      procedure: 'meetingLiaison',
      states: ['active'],
      where: [{ path: 'parties.member', sign: 'overlaps', to: 'parties.member.id' }],
    },
  },
})

/** 原则每年召开一次. */
const yearly = recurringDutyOf({
  id: 'jointMeetingYear',
  name: '年度联席会议',
  basis: sentence(2),
  debtor: { name: '执法协调小组办公室', kinds: ['committee-office'] },
  proof: { meeting: text('会议（编号）') },
  done: '已召开',
  missed: '未召开',
  excusable: true,
  warnDays: 84,
})

/** 二（一）: the meeting of all that enforce, called together by one office. */
export const jointMeetingPart: PackPart = {
  procedures: { meetingProposal, jointMeeting, meetingItem, meetingLiaison, ...yearly.procedures },
  documents: {
    meetingMinutes: {
      title: '联席会议纪要',
      layout: 'official',
      issuer: 'office',
      recipients: ['members'],
      numbering: { series: '联席纪' },
      approval: ['reviewer'],
      takesEffect: 'on-issue',
      basis: sentence(6),
      sections: [
        { heading: '会议', text: '{facts.topic}（{facts.heldOn}）' },
        {
          heading: '议定事项',
          rows: {
            path: 'facts.resolutions',
            columns: {
              编号: '{row.number}',
              议定事项: '{row.resolution}',
              责任单位: '{row.unit}',
              时限: '{row.dueOn}',
            },
          },
        },
      ],
    },
  },
  catalogues: {
    meetingTypes: {
      name: '会议种类',
      basis: sentence(2),
      items: namedItems({ regular: '年度会议', adhoc: '临时会议' }),
    },
    meetingTopics: {
      name: '议题类型',
      basis: sentence(4),
      items: namedItems({
        keyPoint: '研究工作重点',
        exchange: '交流通报',
        institution: '加强制度建设',
        inspection: '开展专项检查',
        accountability: '落实责任追究',
        assignment: '研究协调交办事项',
      }),
    },
    liaisonRanks: {
      name: '联络员职务',
      basis: sentence(5),
      items: namedItems({ 'section-head': '科室负责人', leader: '单位负责人', staff: '科员' }),
    },
  },
}
