import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { NATIONAL_FROM, underNational } from '../shapes/national-rule.ts'
import { art, hebei, national } from './identity.ts'

const { any, choice, date, done, files, found, is, limit, longText, must, not, optional, organ, person, procedure } =
  write
const { step, text, workingDays, yesNo } = write

const ledger = [art(2, { item: 3, sentence: 1 })]
const direct = [art(2, { item: 3, sentence: 2 })]
const township = [art(2, { item: 15, point: 2 })]

const RECEIVERS = ['agency', 'township', 'oversight-body', 'dispatched-organ'] as const
const anonymous = is('facts.named', false)

/** 二（三）、二（十五）二是: in the ledger, to whom it belongs, who tells the complainant what, and who tells whom back. */
const complaint = procedure({
  name: '投诉举报办理',
  kind: 'other',
  basis: [...ledger, ...township],
  title: '{facts.subject}',
  numbering: { series: '投诉', of: 'receiver' },
  parties: {
    receiver: { name: '收到投诉举报的机关', kinds: [...RECEIVERS], from: 'actor' },
    competent: { name: '有管辖权的部门', from: 'input', optional: true },
    town: { name: '处理案件的乡镇', kinds: ['township'], from: 'input', optional: true },
  },
  states: {
    registered: { name: '已登记' },
    handling: { name: '办理中' },
    transferred: { name: '已转办' },
    delegated: { name: '已告知乡镇处理' },
    answered: { name: '已告知结果' },
    closed: { name: '办结', final: true },
    voided: { name: '作废', final: true },
  },
  steps: {
    register: step('登记投诉举报', {
      by: 'receiver',
      from: 'start',
      to: 'registered',
      duty: 'shall',
      basis: ledger,
      summary: '逐件编号登记，不得删除；作废须写明理由',
      input: {
        channel: choice('渠道', 'complaintWays'),
        named: yesNo('是否实名'),
        complainant: optional(
          text('投诉人、举报人', { personal: true, requiredWhen: is('input.named', true), basis: [hebei(16)] }),
        ),
        subject: text('投诉举报事项', { max: 80 }),
        content: longText('内容'),
        receivedOn: date('收到日期', { notAfterAct: true }),
      },
    }),
    voidEntry: step('作废', {
      by: 'receiver',
      from: 'registered',
      to: 'voided',
      duty: 'may',
      basis: ledger,
      input: { reason: longText('作废理由') },
    }),
    accept: step('受理', {
      by: 'receiver',
      from: 'registered',
      to: 'handling',
      duty: 'may',
      basis: ledger,
      input: {
        remediable: optional(
          yesNo('该诉求能否申请行政复议、提起行政诉讼', {
            requiredWhen: write.since(NATIONAL_FROM),
            refusal: '受理前应当判断能否行政复议、行政诉讼',
            code: 'remedy-unassessed',
            basis: [national(33, 3)],
          }),
        ),
        guidance: optional(
          longText('引导行政复议、行政诉讼的情况', {
            requiredWhen: is('input.remediable', true),
            refusal: '能够行政复议、行政诉讼的，应当引导并留存记录',
            code: 'guidance-missing',
            basis: [national(33, 3)],
          }),
        ),
      },
    }),
    transfer: step('转办', {
      by: 'receiver',
      from: 'registered',
      to: 'transferred',
      duty: 'may',
      basis: [...ledger, ...township],
      input: { to: organ('有管辖权的部门', { kinds: ['agency', 'township', 'dispatched-organ'] }) },
      joins: { competent: 'input.to' },
    }),
    informWho: step('告知由谁受理', {
      by: 'receiver',
      from: ['handling', 'transferred', 'delegated'],
      duty: 'shall',
      basis: township,
      input: { notice: longText('告知内容') },
      requires: [
        must(not(anonymous), '匿名投诉举报，无法告知', { code: 'anonymous' }),
        must(not(done('informWho')), '已经告知', { code: 'already-informed' }),
      ],
      issues: 'complaintNotice',
    }),
    noteAnonymous: step('标明无法告知', {
      by: 'receiver',
      from: ['handling', 'transferred', 'delegated'],
      duty: 'may',
      basis: township,
      requires: [must(anonymous, '实名投诉举报应当告知', { code: 'named' })],
      sets: { cannotInform: write.literal(true) },
    }),
    tellTown: step('告知乡镇处理', {
      by: ['competent', 'receiver'],
      from: ['handling', 'transferred'],
      to: 'delegated',
      duty: 'may',
      basis: township,
      input: { township: organ('乡镇', { kinds: ['township'] }), request: longText('告知处理的事项') },
      joins: { town: 'input.township' },
    }),
    reply: step('告知处理结果', {
      by: ['receiver', 'competent'],
      from: ['handling', 'transferred'],
      to: 'answered',
      duty: 'shall',
      basis: [...ledger, hebei(16)],
      input: { result: longText('处理结果'), proof: files('告知记录', { min: 1 }) },
    }),
    townNotifies: step('乡镇告知处理结果', {
      by: 'town',
      from: 'delegated',
      duty: 'shall',
      basis: township,
      stranger: '区职能部门告知乡镇处理的案件，由乡镇告知投诉人、举报人处理结果',
      input: { result: longText('处理结果'), proof: files('告知记录', { min: 1 }) },
    }),
    feedBack: step('向告知的部门反馈', {
      by: 'town',
      from: 'delegated',
      duty: 'shall',
      basis: township,
      input: { feedback: longText('反馈的处理结果') },
    }),
    close: step('办结', {
      by: ['receiver', 'competent'],
      from: ['handling', 'transferred', 'answered'],
      to: 'closed',
      duty: 'shall',
      basis: ledger,
      requires: [
        must(any(anonymous, done('reply')), '没有告知处理结果，不能办结', {
          code: 'notice-missing',
          basis: [...ledger, hebei(16)],
        }),
      ],
    }),
    townCloses: step('乡镇办结', {
      by: 'town',
      from: 'delegated',
      to: 'closed',
      duty: 'shall',
      basis: township,
      requires: [
        must(any(anonymous, done('townNotifies')), '乡镇没有告知投诉人、举报人处理结果，不能办结', {
          code: 'notice-missing',
        }),
        must(done('feedBack'), '乡镇没有向告知的区职能部门反馈处理结果，不能办结', { code: 'feedback-missing' }),
      ],
    }),
  },
  limits: {
    informing: limit('告知由谁受理的内部时限', {
      kind: 'internal',
      basis: township,
      interpretation: '原文只要求“及时”，五个工作日为内部时限',
      on: 'receiver',
      start: { step: 'register', date: 'input.receivedOn' },
      verb: '收到',
      term: workingDays(5),
      met: ['informWho', 'noteAnonymous'],
      ended: ['voided'],
      lapse: { text: '逾期未告知由谁受理' },
    }),
  },
})

/** 二（三）第二句: the bureau itself takes what is said about an officer; the officer and his organ do not see it. */
const officerComplaint = procedure({
  name: '对执法人员的投诉举报',
  kind: 'supervision',
  basis: direct,
  reading: { logged: true, posts: ['handler', 'principal-leader'], except: 'facts.officer' },
  title: '对执法人员的投诉举报',
  numbering: { series: '直诉', of: 'overseer' },
  parties: {
    overseer: {
      name: '区司法行政机关',
      kinds: ['oversight-body'],
      from: 'actor',
      basis: direct,
      refusal: '对执法部门及其执法人员的投诉举报由区司法行政机关直接受理',
    },
  },
  states: { accepted: { name: '已受理' }, closed: { name: '办结', final: true } },
  steps: {
    accept: step('直接受理', {
      by: 'overseer',
      from: 'start',
      to: 'accepted',
      duty: 'may',
      basis: direct,
      input: {
        officer: person('被投诉的执法人员'),
        concerned: organ('所在机关'),
        act: optional(text('所涉执法行为（文号）')),
        content: longText('内容', { personal: true }),
        receivedOn: date('收到日期', { notAfterAct: true }),
      },
      requires: [
        must(not(found('remedyEntered')), '该争议已经进入行政复议或者行政诉讼程序，不再监督该争议', {
          code: 'remedy-entered',
          basis: [national(33, 3)],
          ...underNational,
        }),
      ],
    }),
    askAssistance: step('要求协助调查', {
      by: 'overseer',
      from: 'accepted',
      duty: 'may',
      basis: [art(2, { item: 3, sentence: 3 }), national(25)],
      input: {
        items: write.rows('需要的材料', { item: text('材料') }, { min: 1 }),
        dueBy: date('提供期限', { notBeforeAct: true }),
      },
      opens: [
        {
          procedure: 'cooperationRequest',
          step: 'ask',
          parties: { overseer: 'overseer', agency: 'facts.concerned' },
          input: {
            subject: write.literal('协助调查投诉举报事项'),
            items: write.path('input.items'),
            dueBy: write.path('input.dueBy'),
          },
        },
      ],
    }),
    close: step('办结', {
      by: 'overseer',
      from: 'accepted',
      to: 'closed',
      duty: 'shall',
      basis: direct,
      input: { outcome: longText('处理结果') },
    }),
  },
  lookups: {
    remedyEntered: {
      name: '该执法行为的行政复议、行政诉讼记录',
      procedure: 'remedy',
      states: ['accepted', 'ended-on-merits'],
      where: [{ path: 'facts.act', sign: '=', to: 'input.act' }],
    },
  },
})

/** 投诉举报: what people say about enforcement, and who answers them. */
export const complaintPart: PackPart = {
  procedures: { complaint, officerComplaint },
  documents: {
    complaintNotice: {
      title: '投诉举报受理告知书',
      layout: 'working-paper',
      issuer: 'receiver',
      recipients: [],
      approval: [],
      takesEffect: 'on-issue',
      basis: township,
      sections: [
        { heading: '投诉举报事项', text: '{facts.subject}' },
        { heading: '受理机关', text: '{parties.competent.name}', optional: true },
        { heading: '告知', text: '{input.notice}' },
      ],
    },
  },
  catalogues: {
    complaintWays: {
      name: '投诉举报渠道',
      basis: ledger,
      items: namedItems({ phone: '电话', mailbox: '信箱', visit: '来访', hotline: '12345', website: '网站' }),
    },
  },
}
