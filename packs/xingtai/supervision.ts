import { days, limit, procedure } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { objectionOf } from '../shapes/supervision/objection.ts'
import { reviewOf } from '../shapes/supervision/review.ts'
import { supervisionCatalogues } from './catalogues-supervision.ts'
import { supervisionDocuments } from './documents-supervision.ts'
import { art, hebei, national, organicLaw } from './identity.ts'
import { bar } from './supervision-bar.ts'
import { decisionSteps } from './supervision-decision.ts'
import { findingSteps } from './supervision-finding.ts'
import { paperSteps } from './supervision-papers.ts'

/** Once rectification is owed, results of a review can still change what is owed … */
const RECTIFYING = ['rectifying', 'partlyRectified', 'reported', 'overdue']
/** … and they are noted whatever has happened since. */
const AFTER_OPINION = [
  ...RECTIFYING,
  'referred',
  'returned',
  'barred',
  'decided',
  'executing',
  'closed',
  'declined',
  'closedByRemedy',
]
const AFTER_DECISION = ['executing', 'closed']

const late = {
  from: NATIONAL_FROM,
  basis: [national(30)],
  text: '仍有异议的，可以依照《行政执法监督条例》第三十条提出异议并说明理由，不停止执行',
}

/** Art 21(2)(3), with Hebei §21(2): 15 days to apply, 15 days to answer, the same body. */
const opinionReview = reviewOf({
  of: 'Opinion',
  paper: 'supervisionOpinion',
  title: '行政执法监督意见书',
  body: 'overseer',
  bodyKinds: ['oversight-body'],
  agency: 'agency',
  apply: days(15),
  answer: days(15),
  basis: { apply: [art(21, 2), hebei(21, 2)], answer: [art(21, 2), hebei(21, 2)] },
  states: AFTER_OPINION,
  changeable: [...RECTIFYING, 'referred', 'returned', 'barred'],
  variedState: 'rectifying',
  revokedState: 'opinionRevoked',
  dueFact: 'rectifyBy',
  objection: late,
  results: 'reviewResults',
})

/** Art 22(3)(4): 30 days to apply, 30 days to answer, the government that decided. */
const decisionReview = reviewOf({
  of: 'Decision',
  paper: 'supervisionDecision',
  title: '行政执法监督决定书',
  body: 'government',
  bodyKinds: ['government', 'zone-committee'],
  agency: 'agency',
  apply: days(30),
  answer: days(30),
  basis: { apply: [art(22, 3)], answer: [art(22, 3)] },
  states: AFTER_DECISION,
  changeable: AFTER_DECISION,
  variedState: 'executing',
  revokedState: 'decisionRevoked',
  dueFact: 'performBy',
  objection: late,
  results: 'reviewResults',
})

/** 825 §30: objections without a time limit, beside the review and instead of it once it is late. */
const objection = objectionOf({ body: 'overseer', agency: 'agency', basis: [national(30)] })

const running = (refusal: string, basis: ReturnType<typeof art>) => ({ unsuspendable: { refusal, basis: [basis] } })
const opinionRuns = running('复核期间不停止执行，整改期限不因复核或者异议中止', art(21, 3))
const decisionRuns = running('复核期间不停止执行，履行期限不因复核中止', art(22, 4))

/** Arts 18–22 with 825 §§26–33: from a problem found to the paper, the government's decision and its execution. */
const supervision = procedure({
  name: '行政执法监督',
  kind: 'supervision',
  basis: [art(21), art(22), national(26)],
  title: '{parties.agency.name}行政执法监督事项',
  numbering: { series: '执监', of: 'overseer' },
  parties: {
    overseer: {
      name: '行政执法协调监督机构',
      kinds: ['oversight-body'],
      from: 'actor',
      basis: [art(4, 1), national(6, 1)],
      refusal: '行政执法监督由本级人民政府司法行政部门实施；司法所协助监督，不得自行立案',
    },
    agency: {
      name: '被监督机关',
      kinds: [
        'agency',
        'dispatched-organ',
        'authorised-organisation',
        'township',
        'zone-committee',
        'government',
        'delegate',
      ],
      from: 'input',
      basis: [national(2), art(3, 3), art(29, 2)],
      refusal:
        '被监督对象限于本级所属部门、派出机关、下级人民政府和法律法规授权的组织；企业、公民、法院、检察院不能作为监督对象',
    },
    government: { name: '本级人民政府', from: { governmentOf: 'overseer' }, basis: [art(22, 1), national(29)] },
    establisher: {
      name: '设立机关',
      from: { establisherOf: 'agency' },
      optional: true,
      basis: [art(29, 2), national(42, 1)],
    },
    upperGovernment: {
      name: '上一级人民政府',
      from: { superiorOf: 'government' },
      optional: true,
      basis: [art(29, 3)],
    },
    superior: {
      name: '上一级主管部门',
      from: { departmentAbove: 'agency' },
      optional: true,
      basis: [national(42, 2), organicLaw(84)],
    },
  },
  states: {
    found: { name: '已发现问题' },
    correcting: { name: '当场改正中' },
    corrected: { name: '已当场改正', final: true },
    unfounded: { name: '没有问题', final: true },
    rectifying: { name: '限期整改' },
    performing: { name: '督办履职' },
    partlyRectified: { name: '部分纠正' },
    reported: { name: '已报送整改情况' },
    overdue: { name: '逾期未改正' },
    hinted: { name: '已发工作提示', final: true },
    informing: { name: '正在告知上一级主管部门' },
    superiorInformed: { name: '已告知上一级主管部门', final: true },
    referred: { name: '已报请政府' },
    returned: { name: '政府退回补充' },
    barred: { name: '因复议诉讼不作决定' },
    decided: { name: '已作决定' },
    executing: { name: '决定执行中' },
    opinionRevoked: { name: '意见书经复核撤销', final: true },
    decisionRevoked: { name: '决定书经复核撤销', final: true },
    declined: { name: '政府不予采纳', final: true },
    closedByRemedy: { name: '因复议诉讼结案', final: true },
    closed: { name: '办结', final: true },
  },
  steps: {
    ...findingSteps,
    ...paperSteps,
    ...opinionReview.steps,
    ...decisionSteps,
    ...decisionReview.steps,
  },
  limits: {
    rectification: limit('整改期限', {
      kind: 'document',
      basis: [art(21, 1), hebei(21, 1)],
      interpretation: '意见书没有写明期限的，适用省条例第二十一条的三十日；省条例写的是通知书，类推适用于意见书',
      on: 'agency',
      start: { served: 'supervisionOpinion', to: 'agency' },
      verb: '收到',
      until: 'facts.rectifyBy',
      term: days(30),
      met: ['reportRectification'],
      endedBy: ['recordOpinionVaried', 'referMajor'],
      ended: ['opinionRevoked'],
      lapse: { text: '逾期未改正，应当报请本级人民政府制发监督决定书', to: 'overdue' },
      ...opinionRuns,
    }),
    variedRectification: limit('复核变更后的整改期限', {
      kind: 'document',
      basis: [art(21, 1), art(21, 2)],
      on: 'agency',
      start: { step: 'recordOpinionVaried' },
      until: 'facts.rectifyBy',
      met: ['reportRectification'],
      endedBy: ['referMajor'],
      ended: ['opinionRevoked'],
      lapse: { text: '逾期未改正，应当报请本级人民政府制发监督决定书', to: 'overdue' },
      ...opinionRuns,
    }),
    supplement: limit('继续整改的期限', {
      kind: 'document',
      basis: [art(21, 1)],
      on: 'agency',
      start: { step: 'returnReport' },
      until: 'facts.supplementBy',
      met: ['reportRectification', 'reportPerformance'],
      endedBy: ['referMajor'],
      ended: ['opinionRevoked'],
      lapse: { text: '逾期未改正，应当报请本级人民政府制发监督决定书', to: 'overdue' },
      ...opinionRuns,
    }),
    performance: limit('督办的履行时限', {
      kind: 'document',
      basis: [national(27, 2)],
      force: { from: NATIONAL_FROM },
      on: 'agency',
      start: { served: 'supervisionLetter', to: 'agency' },
      until: 'facts.performBy',
      met: ['perform'],
      endedBy: ['referMajor'],
      lapse: { text: '未按督办函要求履职，应当报请本级人民政府决定', to: 'overdue' },
      ...opinionRuns,
    }),
    letterReport: limit('督办的报送时限', {
      kind: 'document',
      basis: [national(27, 2)],
      force: { from: NATIONAL_FROM },
      on: 'agency',
      start: { served: 'supervisionLetter', to: 'agency' },
      until: 'facts.reportBy',
      met: ['reportPerformance'],
      endedBy: ['referMajor'],
      lapse: { text: '未按督办函要求报送纠正情况' },
      ...opinionRuns,
    }),
    execution: limit('决定的履行期限', {
      kind: 'document',
      basis: [art(22, 1), art(22, 2)],
      on: 'agency',
      start: { served: 'supervisionDecision', to: 'agency' },
      until: 'facts.performBy',
      met: ['reportExecution'],
      endedBy: ['recordDecisionVaried'],
      ended: ['decisionRevoked'],
      lapse: { text: '逾期未执行监督决定，可以作为责任线索' },
      ...decisionRuns,
    }),
    variedExecution: limit('复核变更后的履行期限', {
      kind: 'document',
      basis: [art(22, 3)],
      on: 'agency',
      start: { step: 'recordDecisionVaried' },
      until: 'facts.performBy',
      met: ['reportExecution'],
      ended: ['decisionRevoked'],
      lapse: { text: '逾期未执行监督决定，可以作为责任线索' },
      ...decisionRuns,
    }),
    ...opinionReview.limits,
    ...decisionReview.limits,
  },
  lookups: {
    ...bar.lookups,
    ...opinionReview.lookups,
    ...decisionReview.lookups,
    remedyOfAgency: {
      name: '该机关正在进行的行政复议、行政诉讼',
      procedure: 'remedy',
      states: ['accepted'],
      where: [{ path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' }],
    },
  },
  service: [
    { document: 'supervisionDecision', when: 'all', from: ['decided'], to: 'executing' },
    { document: 'superiorNotice', when: 'all', from: ['informing'], to: 'superiorInformed' },
  ],
})

export const supervisionPart: PackPart = {
  procedures: {
    supervision,
    ...opinionReview.part.procedures,
    ...decisionReview.part.procedures,
    ...objection.procedures,
  },
  documents: {
    ...supervisionDocuments,
    ...opinionReview.part.documents,
    ...decisionReview.part.documents,
    ...objection.documents,
  },
  catalogues: supervisionCatalogues,
  examples: [
    {
      title: '意见书2026年2月2日收到，异议期限末日在春节假期',
      limit: 'supervision.opinionReview',
      start: '2026-02-02',
      raw: '2026-02-17',
      due: '2026-02-24',
    },
    {
      title: '意见书2026年4月1日送达而未定期限',
      limit: 'supervision.rectification',
      start: '2026-04-01',
      raw: '2026-05-01',
      due: '2026-05-06',
    },
    {
      title: '复核申请2026年9月21日收到',
      limit: 'opinionReview.answer',
      start: '2026-09-21',
      raw: '2026-10-06',
      due: '2026-10-08',
    },
    {
      title: '决定书2026年4月3日收到',
      limit: 'supervision.decisionReview',
      start: '2026-04-03',
      raw: '2026-05-03',
      due: '2026-05-06',
    },
    {
      title: '对决定书的复核申请2026年9月1日收到',
      limit: 'decisionReview.answer',
      start: '2026-09-01',
      raw: '2026-10-01',
      due: '2026-10-08',
    },
  ],
}
