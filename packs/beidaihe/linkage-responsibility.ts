import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art } from './identity.ts'

const { choice, citations, date, files, filled, limit, literal, longText, must, not, optional, path, procedure } = write
const { step, template, text, workingDays } = write

const rule = [art(2, { item: 14, point: 4 })]
const AGENCIES = ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const]

type Opening = NonNullable<Procedure['steps'][string]['opens']>[number]

const flag = (kind: string, agency: string, facts: string, when?: Opening['when']): Opening => ({
  procedure: 'linkageLead',
  step: 'arise',
  ...(when === undefined ? {} : { when }),
  parties: { agency },
  input: { kind: literal(kind), facts: template(facts) },
})

/** 二（十四）四是: what the meeting of approval and supervision decided, and who has not carried it out. */
const linkageDecision = procedure({
  name: '审批监管联席会议会商决定',
  kind: 'register',
  basis: rule,
  title: '{facts.number}：{facts.content}',
  parties: {
    office: {
      name: '联席会议办公室（区行政审批局）',
      kinds: AGENCIES,
      from: 'actor',
      basis: [art(2, { item: 14, point: 1 })],
    },
    agency: { name: '承办部门', kinds: AGENCIES, from: 'input' },
  },
  states: { open: { name: '待执行' }, unexecuted: { name: '逾期未执行' }, executed: { name: '已执行', final: true } },
  steps: {
    assign: step('登记会商决定', {
      by: 'office',
      from: 'start',
      to: 'open',
      duty: 'shall',
      basis: rule,
      input: { number: text('编号'), content: text('决定事项'), dueOn: date('完成日期', { notBeforeAct: true }) },
    }),
    execute: step('报告执行情况', {
      by: 'agency',
      from: ['open', 'unexecuted'],
      to: 'executed',
      duty: 'shall',
      basis: rule,
      input: { result: longText('执行情况'), proof: files('证明材料', { min: 1 }) },
    }),
    raise: step('提出追责线索', {
      by: 'office',
      from: 'unexecuted',
      duty: 'may',
      basis: rule,
      input: {
        evidence: files('未执行的证据', { min: 1, refusal: '没有证据，不能提出追责线索', code: 'evidence-missing' }),
      },
      opens: [flag('unexecuted', 'agency', '逾期未执行会商决定{facts.number}：{facts.content}')],
    }),
  },
  limits: {
    execution: limit('会商决定的完成日期', {
      kind: 'document',
      basis: rule,
      on: 'agency',
      start: { step: 'assign' },
      until: 'facts.dueOn',
      met: ['execute'],
      lapse: { text: '会商决定逾期未执行，可以提出追责线索', to: 'unexecuted' },
    }),
  },
})

/** 二（十四）四是: one side asks the other to co-operate; a refusal without a ground in law is flagged. */
const linkageRequest = procedure({
  name: '审批监管业务配合请求',
  kind: 'other',
  basis: rule,
  title: '{parties.requester.name}请{parties.other.name}配合：{facts.matter}',
  parties: {
    requester: { name: '请求部门', kinds: AGENCIES, from: 'actor' },
    other: { name: '被请求部门', kinds: AGENCIES, from: 'input' },
  },
  states: {
    asked: { name: '待答复' },
    refused: { name: '已拒绝' },
    granted: { name: '已配合', final: true },
    settled: { name: '已了结', final: true },
  },
  steps: {
    ask: step('请求配合', {
      by: 'requester',
      from: 'start',
      to: 'asked',
      duty: 'may',
      basis: rule,
      input: { matter: text('请求配合的事项') },
    }),
    grant: step('予以配合', { by: 'other', from: 'asked', to: 'granted', duty: 'shall', basis: rule }),
    refuse: step('拒绝配合', {
      by: 'other',
      from: 'asked',
      to: 'refused',
      duty: 'may',
      basis: rule,
      input: { reason: optional(longText('理由')), ground: optional(citations('法定依据')) },
      opens: [flag('refused', 'other', '拒绝配合：{facts.matter}', not(filled('input.ground')))],
    }),
    contest: step('对拒绝的理由提出异议', {
      by: 'requester',
      from: 'refused',
      to: 'settled',
      duty: 'may',
      basis: rule,
      input: { objection: longText('异议的理由') },
      opens: [flag('refused', 'other', '对拒绝配合有异议：{facts.matter}；{input.objection}', filled('facts.ground'))],
    }),
    settle: step('了结', { by: 'requester', from: 'refused', to: 'settled', duty: 'may', basis: rule }),
  },
})

/** 二（十四）四是: approvals, supervision and penalties are told to the other side; how soon is an internal target. */
const linkageNotice = procedure({
  name: '审批、监管、处罚信息通报',
  kind: 'other',
  basis: rule,
  title: '{facts.information}的通报',
  parties: {
    agency: { name: '通报部门', kinds: AGENCIES, from: 'actor' },
    other: { name: '对方部门', kinds: AGENCIES, from: 'input' },
  },
  states: { due: { name: '待通报' }, late: { name: '迟延' }, told: { name: '已通报', final: true } },
  steps: {
    register: step('登记应当通报的信息', {
      by: 'agency',
      from: 'start',
      to: 'due',
      duty: 'shall',
      basis: rule,
      input: {
        kind: choice('信息种类', 'linkageInformation'),
        information: text('信息'),
        happenedOn: date('作出日期', { notAfterAct: true }),
      },
    }),
    tell: step('通报', {
      by: 'agency',
      from: ['due', 'late'],
      to: 'told',
      duty: 'shall',
      basis: rule,
      input: { content: longText('通报内容') },
    }),
  },
  limits: {
    notice: limit('通报的内部时限', {
      kind: 'internal',
      basis: rule,
      interpretation: '原文为及时，五个工作日为内部时限',
      on: 'agency',
      start: { step: 'register', date: 'facts.happenedOn' },
      term: workingDays(5),
      met: ['tell'],
      lapse: {
        text: '没有及时通报，标记为迟延',
        to: 'late',
        raises: [flag('late', 'agency', '没有及时通报：{facts.information}')],
      },
    }),
  },
})

/** 二（十四）四是: a flag becomes a lead only where order or efficiency suffered. */
const linkageLead = procedure({
  name: '审批监管衔接追责线索',
  kind: 'supervision',
  basis: rule,
  title: '{parties.agency.name}：{facts.facts}',
  parties: {
    agency: { name: '责任部门', from: 'input' },
    overseer: { name: '区级司法行政机关', from: { oversightBodyOf: 'agency' }, basis: [art(2, { item: 8 })] },
  },
  states: {
    flagged: { name: '已标记' },
    pursued: { name: '已转责任追究', final: true },
    dropped: { name: '不予追究', final: true },
  },
  steps: {
    arise: step('标记', {
      by: 'clock',
      from: 'start',
      to: 'flagged',
      duty: 'shall',
      basis: rule,
      input: { kind: choice('情形', 'linkageFaults'), facts: longText('事实') },
    }),
    pursue: step('转责任追究', {
      by: 'overseer',
      from: 'flagged',
      to: 'pursued',
      duty: 'may',
      basis: rule,
      input: {
        effect: longText('对行政秩序、行政效率的影响', {
          refusal: '没有影响行政秩序和行政效率的，不予追究',
          code: 'effect-missing',
        }),
        evidence: files('影响的证据', { min: 1 }),
      },
      opens: [
        ['unexecuted', 'late'],
        ['refused', 'refusal'],
        ['late', 'late'],
      ].map(([kind = '', ground = '']) => ({
        procedure: 'accountability',
        step: 'arise',
        when: write.is('facts.kind', kind),
        parties: { overseer: 'overseer', agency: 'agency' },
        input: {
          ground: literal(ground),
          subject: path('parties.agency.name'),
          facts: template('{facts.facts}；影响：{input.effect}'),
        },
      })),
    }),
    drop: step('不予追究', {
      by: 'overseer',
      from: 'flagged',
      to: 'dropped',
      duty: 'may',
      basis: rule,
      input: { reason: longText('理由', { refusal: '不予追究的，应当写明理由', code: 'reason-missing' }) },
    }),
  },
})

const RESOLUTION = [art(2, { item: 1, sentence: 4 })]

/** 二（一）第四句: a meeting that wants somebody to answer can only propose it; the lead stays on its agenda until it ends. */
const responsibilityResolution = procedure({
  name: '联席会议追责决议',
  kind: 'register',
  basis: RESOLUTION,
  title: '{facts.number}：追责建议',
  parties: {
    office: {
      name: '执法协调小组办公室',
      kinds: ['committee-office'],
      from: 'actor',
      basis: [art(2, { item: 1 })],
      refusal: '由区委全面依法治区委员会执法协调小组办公室办理',
    },
    agency: { name: '责任单位', kinds: [...AGENCIES, 'township'], from: 'input' },
    overseer: { name: '区级司法行政机关', from: { oversightBodyOf: 'agency' }, basis: [art(2, { item: 8 })] },
  },
  states: { open: { name: '未办结' }, settled: { name: '已办结', final: true } },
  steps: {
    adopt: step('登记追责决议', {
      by: 'office',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: RESOLUTION,
      interpretation: '会议只能形成追责建议，由有权机关处理',
      input: {
        number: text('决议编号'),
        ground: choice('情形', 'accountabilityGrounds'),
        facts: longText('事实'),
        minutes: files('会议纪要', { min: 1 }),
      },
      opens: [
        {
          procedure: 'accountability',
          step: 'arise',
          parties: { overseer: 'overseer', agency: 'agency' },
          input: {
            ground: path('input.ground'),
            subject: path('parties.agency.name'),
            facts: template('联席会议决议{input.number}：{input.facts}'),
          },
        },
      ],
    }),
    list: step('列入会议议程', {
      by: 'office',
      from: 'open',
      duty: 'shall',
      basis: RESOLUTION,
      collects: 'agendas',
      input: { meetingOn: date('会议日期', { notBeforeAct: true }) },
    }),
    settle: step('登记处理结果', {
      by: 'office',
      from: 'open',
      to: 'settled',
      duty: 'shall',
      basis: RESOLUTION,
      input: { outcome: longText('处理结果') },
      requires: [
        must(write.found('ended'), '责任线索没有处理结果，不能办结', { code: 'lead-open', basis: RESOLUTION }),
      ],
    }),
  },
  lookups: {
    ended: {
      name: '已有结果的责任线索',
      procedure: 'accountability',
      states: ['closed', 'dropped'],
      where: [{ path: 'parent.id', sign: '=', to: 'matter.id' }],
    },
  },
})

export const linkageResponsibilityPart: PackPart = {
  procedures: { linkageDecision, linkageRequest, linkageNotice, linkageLead, responsibilityResolution },
  catalogues: {
    linkageFaults: {
      name: '审批监管衔接中的过错',
      basis: rule,
      items: namedItems({ unexecuted: '不执行会商决定', refused: '拒绝配合', late: '不及时通报' }),
    },
    linkageInformation: {
      name: '通报的信息',
      basis: rule,
      items: namedItems({ approval: '审批', supervision: '监管', penalty: '处罚' }),
    },
  },
}
