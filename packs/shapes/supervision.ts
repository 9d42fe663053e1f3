import { limit, procedure } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from './named-items.ts'
import { NATIONAL_FROM } from './national-rule.ts'
import { objectionOf } from './objection.ts'
import { decisionSteps } from './supervision-decision.ts'
import { supervisionDocuments } from './supervision-documents.ts'
import { findingSteps } from './supervision-finding.ts'
import {
  cite,
  type Limits,
  leadOn,
  nation,
  organicLaw,
  type SupervisionOptions,
  varies,
} from './supervision-options.ts'
import { paperSteps } from './supervision-papers.ts'

/**
 * Supervision from a problem found to its paper, the submission to the government, the decision and its execution. What
 * the places do differently is an argument; what 国令第825号 changes for all of them from 2026-02-01 on is `force` here.
 */
export function supervisionOf(options: SupervisionOptions): PackPart {
  const { basis, names, reviews, finding } = options
  const objection = objectionOf({ body: 'overseer', agency: 'agency', basis: [nation(30)] })
  const supervision = procedure({
    name: '行政执法监督',
    kind: 'supervision',
    basis: cite(basis.scope, [nation(26)]),
    title: '{parties.agency.name}行政执法监督事项',
    numbering: { series: '执监', of: 'overseer' },
    parties: {
      overseer: {
        name: names.overseer,
        kinds: ['oversight-body'],
        from: 'actor',
        basis: cite(basis.scope, [nation(6, 1)]),
        refusal: '行政执法监督由本级人民政府司法行政部门实施；行政执法机关、乡镇和司法所不得自行立案',
      },
      agency: {
        name: names.agency,
        kinds: options.agencyKinds,
        from: 'input',
        basis: cite(basis.scope, [nation(2)]),
        refusal:
          '被监督对象限于所属部门、派出机关、下级人民政府和法律法规授权的组织；企业、公民、法院、检察院不能作为监督对象',
      },
      government: { name: '本级人民政府', from: { governmentOf: 'overseer' }, basis: [nation(29)] },
      upperGovernment: {
        name: '上一级人民政府',
        from: { superiorOf: 'government' },
        optional: true,
        basis: [nation(29)],
      },
      superior: {
        name: '上一级主管部门',
        from: { superiorOf: 'agency' },
        optional: true,
        basis: [nation(42, 2), organicLaw(84)],
      },
    },
    states: {
      found: { name: '已发现问题' },
      correcting: { name: '当场纠正中' },
      corrected: { name: '已当场纠正', final: true },
      unfounded: { name: '没有问题', final: true },
      rectifying: { name: '限期整改' },
      performing: { name: '督办履职' },
      partlyRectified: { name: '部分纠正' },
      reported: { name: '已报送落实情况' },
      overdue: { name: '逾期未改正' },
      hinted: { name: '已发工作提示', final: true },
      informing: { name: '正在告知上一级主管部门' },
      superiorInformed: { name: '已告知上一级主管部门', final: true },
      ...(options.setAside === undefined ? {} : { setAside: { name: '说明理由，不再报请', final: true } }),
      referred: { name: '已报请政府' },
      returned: { name: '政府退回补充' },
      barred: { name: '因复议诉讼中止' },
      ...(options.decision.ownUntil === undefined ? {} : { decidedItself: { name: '已自行作出决定' } }),
      decided: { name: '已作决定' },
      executing: { name: '决定执行中' },
      ...options.reviewStates,
      declined: { name: '政府不予采纳', final: true },
      closedByRemedy: { name: '因复议诉讼结案', final: true },
      closed: { name: '办结', final: true },
    },
    steps: {
      ...findingSteps(options),
      ...paperSteps(options),
      ...decisionSteps(options),
      ...Object.assign({}, ...reviews.map((review) => review.steps)),
    },
    limits: {
      ...(finding?.target === undefined
        ? {}
        : {
            response: limit('发现问题后的内部处理时限', {
              kind: 'internal',
              basis: cite(finding.target.basis),
              interpretation: '原文只要求“及时”，期限为内部目标',
              on: 'overseer',
              start: { step: 'find' },
              term: finding.target.term,
              met: [
                'issueOpinion',
                'issueLetter',
                'giveWorkHint',
                'notifySuperior',
                'referMajor',
                'demandOnSpot',
                'dismiss',
              ],
              lapse: { text: '发现违法问题超过内部时限，既没有制发文书，也没有说明理由' },
            }),
          }),
      ...paperLimits(options),
      ...decisionLimits(options),
      ...Object.assign({}, ...reviews.map((review) => review.limits)),
    },
    lookups: { ...options.bar.lookups, ...Object.assign({}, ...reviews.map((review) => review.lookups)) },
    service: [
      { document: 'supervisionDecision', when: 'all', from: ['decided'], to: 'executing' },
      ...(options.decision.ownUntil === undefined
        ? []
        : [{ document: 'ownDecision', when: 'all' as const, from: ['decidedItself'], to: 'executing' }]),
      { document: 'superiorNotice', when: 'all', from: ['informing'], to: 'superiorInformed' },
    ],
  })
  return {
    procedures: {
      supervision,
      ...Object.assign({}, ...reviews.map((review) => review.part.procedures)),
      ...objection.procedures,
    },
    documents: {
      ...supervisionDocuments(options),
      ...Object.assign({}, ...reviews.map((review) => review.part.documents)),
      ...objection.documents,
    },
    catalogues: cataloguesOf(options),
  }
}

const OVERDUE = '逾期未改正，应当报请本级人民政府制发监督决定书'

/** The clocks of the first papers: the date in the paper, the date of a review, of a return, of an extension. */
function paperLimits(options: SupervisionOptions): Limits {
  const { basis, reporting, reviews, leads } = options
  const { fallback, apart, extension, warnDays } = reporting
  const warn = warnDays === undefined ? {} : { warnDays }
  const done = apart === undefined ? ['reportRectification'] : ['handle']
  const ended = {
    endedBy: ['referMajor', ...(extension === undefined ? [] : ['extend'])],
    ...(varies(reviews, 'recordOpinionRevoked') ? { ended: ['opinionRevoked'] } : {}),
  }
  const lapse = {
    text: OVERDUE,
    to: 'overdue',
    ...leadOn(leads?.overdue, '{parties.agency.name}逾期未改正：{facts.problem}'),
  }
  const late = leadOn(leads?.report, '{parties.agency.name}没有按期报告落实情况：{facts.problem}')
  const unstopped = { unsuspendable: { refusal: '异议、复查期间不停止执行，期限不因此中止', basis: [nation(30)] } }
  const common = { on: 'agency', ...ended, ...unstopped, ...warn }
  return {
    rectification: limit(apart === undefined ? '整改期限' : '处理期限', {
      kind: 'document',
      basis: cite(basis.report, [nation(28, 2)]),
      ...common,
      ...(varies(reviews, 'recordOpinionVaried') ? { endedBy: [...ended.endedBy, 'recordOpinionVaried'] } : {}),
      start: { served: 'supervisionOpinion', to: 'agency' },
      verb: '收到',
      until: 'facts.rectifyBy',
      ...(fallback === undefined ? {} : { term: fallback.term }),
      met: done,
      lapse: apart === undefined ? { ...lapse, ...late } : lapse,
    }),
    ...(varies(reviews, 'recordOpinionVaried')
      ? {
          variedRectification: limit('复查变更后的整改期限', {
            kind: 'document' as const,
            basis: cite(basis.report),
            ...common,
            start: { step: 'recordOpinionVaried' },
            until: 'facts.rectifyBy',
            met: done,
            lapse,
          }),
        }
      : {}),
    supplement: limit('继续整改的期限', {
      kind: 'document',
      basis: cite(basis.report, [nation(28, 2)]),
      ...common,
      start: { step: 'returnReport' },
      until: 'facts.supplementBy',
      met: ['reportRectification', 'reportPerformance'],
      lapse,
    }),
    performance: limit('督办的履行时限', {
      kind: 'document',
      basis: [nation(27, 2)],
      force: { from: NATIONAL_FROM },
      ...common,
      ...(varies(reviews, 'recordLetterVaried') ? { endedBy: [...ended.endedBy, 'recordLetterVaried'] } : {}),
      start: { served: 'supervisionLetter', to: 'agency' },
      verb: '收到',
      until: 'facts.performBy',
      met: ['perform'],
      lapse: { ...lapse, text: '未按督办函要求履职，应当报请本级人民政府决定' },
    }),
    ...(varies(reviews, 'recordLetterVaried')
      ? {
          variedPerformance: limit('复查变更后的履行时限', {
            kind: 'document' as const,
            basis: [nation(27, 2)],
            force: { from: NATIONAL_FROM },
            ...common,
            start: { step: 'recordLetterVaried' },
            until: 'facts.performBy',
            met: ['perform'],
            lapse,
          }),
        }
      : {}),
    letterReport: limit(apart === undefined ? '督办的报送时限' : '督办的书面报告期限', {
      kind: apart === undefined ? 'document' : 'statutory',
      basis: apart === undefined ? [nation(27, 2)] : cite(apart.basis, [nation(27, 2)]),
      ...(apart === undefined ? {} : { interpretation: apart.interpretation }),
      force: { from: NATIONAL_FROM },
      ...common,
      start: { served: 'supervisionLetter', to: 'agency' },
      verb: '收到',
      until: 'facts.reportBy',
      ...(apart === undefined ? {} : { term: apart.term }),
      met: ['reportPerformance'],
      lapse: {
        text: '未按督办函要求报送纠正情况',
        ...(apart === undefined ? { to: 'overdue' } : {}),
        ...late,
      },
    }),
    ...(apart === undefined
      ? {}
      : {
          report: limit('书面报告期限', {
            kind: 'statutory' as const,
            basis: cite(apart.basis),
            on: 'agency',
            ...ended,
            endedBy: ['referMajor'],
            ...warn,
            start: { served: 'supervisionOpinion', to: 'agency' },
            verb: '收到',
            term: apart.term,
            met: ['reportRectification'],
            lapse: { text: '没有按期书面报告：只记迟报，不因此启动监督决定', ...late },
          }),
        }),
    ...(extension === undefined
      ? {}
      : {
          extended: limit('延长后的期限', {
            kind: 'document' as const,
            basis: cite(extension),
            ...common,
            start: { step: 'extend' },
            until: 'facts.extendedTo',
            met: [...done, 'reportPerformance'],
            lapse: { ...lapse, ...late },
          }),
        }),
  }
}

/** The clocks of the decision: its own date, and where the text says so a report of its own. */
function decisionLimits(options: SupervisionOptions): Limits {
  const { basis, reporting, reviews, leads, decision } = options
  const lapse = {
    text: '逾期未执行监督决定，可以作为责任线索',
    ...leadOn(leads?.decision, '{parties.agency.name}逾期未执行监督决定：{facts.decision}'),
  }
  const execution = (document: string, review: string) =>
    limit('决定的履行期限', {
      kind: 'document',
      basis: cite(basis.execution),
      on: 'agency',
      start: { served: document, to: 'agency' },
      verb: '收到',
      until: 'facts.performBy',
      met: ['reportExecution'],
      ...(varies(reviews, `record${review}Varied`)
        ? { endedBy: [`record${review}Varied`], ended: ['decisionRevoked'] }
        : {}),
      lapse,
    })
  const varied = (review: string) =>
    limit('复核变更后的履行期限', {
      kind: 'document',
      basis: cite(basis.execution),
      on: 'agency',
      start: { step: `record${review}Varied` },
      until: 'facts.performBy',
      met: ['reportExecution'],
      ended: ['decisionRevoked'],
      lapse,
    })
  const { apart } = reporting
  return {
    execution: execution('supervisionDecision', 'Decision'),
    ...(varies(reviews, 'recordDecisionVaried') ? { variedExecution: varied('Decision') } : {}),
    ...(decision.ownUntil === undefined ? {} : { ownExecution: execution('ownDecision', 'OwnDecision') }),
    ...(varies(reviews, 'recordOwnDecisionVaried') ? { variedOwnExecution: varied('OwnDecision') } : {}),
    ...(apart?.decision === true
      ? {
          executionReport: limit('决定的书面报告期限', {
            kind: 'statutory' as const,
            basis: cite(apart.basis),
            on: 'agency',
            start: { served: 'supervisionDecision', to: 'agency' },
            verb: '收到',
            term: apart.term,
            met: ['reportExecution'],
            ...(varies(reviews, 'recordDecisionRevoked') ? { ended: ['decisionRevoked'] } : {}),
            lapse: {
              text: '没有按期书面报告监督决定的落实情况',
              ...leadOn(leads?.report, '{parties.agency.name}没有按期报告监督决定的落实情况'),
            },
          }),
        }
      : {}),
  }
}

function cataloguesOf({
  basis,
  decision,
  reporting,
  reviews,
}: SupervisionOptions): NonNullable<PackPart['catalogues']> {
  const { fallback } = reporting
  return {
    enforcementActs: {
      name: '执法行为种类',
      basis: [nation(11, 1)],
      items: namedItems({
        licence: '行政许可',
        penalty: '行政处罚',
        coercion: '行政强制',
        inspection: '行政检查',
        levy: '行政征收征用',
        benefit: '行政给付',
        other: '其他行政执法行为',
        normativeDocument: '制定规范性文件',
      }),
    },
    supervisionScopes: {
      name: '问题范围',
      basis: cite(basis.paper, [nation(33, 3)]),
      items: namedItems({ act: '具体执法行为', practice: '普遍做法（共性问题）' }),
    },
    findingGrades: {
      name: '问题定性',
      basis: cite(basis.paper, [nation(27, 1), nation(28, 1)]),
      items: {
        unlawful: { name: '违法' },
        manifestlyImproper: { name: '明显不当' },
        improper: { name: '一般不当', note: '不等同于明显不当' },
        notPerformed: { name: '未履行职责' },
        none: { name: '无问题' },
      },
    },
    verifications: {
      name: '查证情况',
      basis: [nation(28, 1)],
      items: namedItems({ verified: '已查明', unverified: '待核实' }),
    },
    supervisionDemands: {
      name: '整改要求种类',
      basis: cite(basis.paper, [nation(8), nation(28, 1)]),
      items: namedItems({
        perform: '履行法定职责',
        supplement: '补正',
        correct: '改正',
        withdraw: '自行撤销',
        reconsider: '重新作出处理',
        improve: '完善制度、规范做法',
        treatPersonnel: '依法处理责任人员',
      }),
    },
    ...(fallback === undefined
      ? {}
      : {
          rectificationTerms: {
            name: '默认期限',
            basis: cite(fallback.basis),
            items: { fallback: { name: fallback.name } },
          },
        }),
    supervisionDispositions: decision.dispositions,
    objectionTargets: {
      name: '提出异议的处理结果',
      basis: [nation(30)],
      items: namedItems({
        opinion: '行政执法监督意见书（通知书）',
        letter: '行政执法监督督办函',
        hint: '工作提示',
        other: '其他处理结果',
      }),
    },
    ...(reviews.length === 0
      ? {}
      : {
          reviewResults: {
            name: '复核、复查结果',
            basis: cite(basis.decision),
            items: namedItems({ upheld: '维持', varied: '变更', revoked: '撤销' }),
          },
        }),
  }
}
