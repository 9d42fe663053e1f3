import { limit } from '@zhiheng/law/language'
import { NATIONAL_FROM } from '../national-rule.ts'
import { cite, type Limits, leadOn, nation, type SupervisionOptions, varies } from './supervision-options.ts'

const OVERDUE = '逾期未改正，应当报请本级人民政府制发监督决定书'

/** The clocks of the first papers: the date in the paper, the date of a review, of a return, of an extension. */
export function paperLimits(options: SupervisionOptions): Limits {
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
export function decisionLimits(options: SupervisionOptions): Limits {
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
