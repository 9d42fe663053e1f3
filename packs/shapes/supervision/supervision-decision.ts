import * as write from '@zhiheng/law/language'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'
import {
  cite,
  correctionClocks,
  nation,
  notVertical,
  OWED,
  onSpotAnswered,
  recommendation,
  type Step,
  type Steps,
  type SupervisionOptions,
} from './supervision-options.ts'

const { any, choice, citations, date, done, expired, files, filled, found, is, issued, longText, must, not } = write
const { optional, served, step } = write

/** Decision taken, returned or declined: nobody but the government acts on what was submitted to it. */
const byGovernment = (name: string, definition: Omit<Step, 'name' | 'by' | 'from'>): Step =>
  step(name, { by: 'government', from: 'referred', ...definition })

/** What is not put right, is refused, or is major: the submission, the decision, and what follows from it. */
export function decisionSteps(options: SupervisionOptions): Steps {
  const { basis, bar, decision, refusal, setAside, zones } = options
  const referral = cite(basis.referral, [nation(29)])
  const decided = cite(basis.decision, [nation(29)])
  const due = any(
    ...correctionClocks(options).map((limit) => expired(limit)),
    ...(refusal === undefined ? [] : [done('recordRefusal')]),
  )
  const notDue = must(
    due,
    refusal === undefined
      ? '整改期限尚未届满，只有涉及重大问题的才可以直接报请'
      : '整改期限尚未届满，也没有拒不改正的记录，只有涉及重大问题的才可以直接报请',
    { code: 'not-overdue' },
  )
  const { ownUntil } = decision
  const unserved = ownUntil === undefined ? [] : ['decidedItself']
  const deciding = {
    findings: longText('查明的事实', { prefill: '{facts.problem}' }),
    bases: citations('依据', { min: 1, refusal: '决定书应当写明依据' }),
    disposition: choice('决定种类', 'supervisionDispositions', { basis: cite(basis.decision) }),
    decision: longText('决定内容'),
    performBy: optional(
      date('履行期限', {
        requiredWhen: is('input.disposition', 'perform'),
        notBeforeAct: true,
        refusal: '责令限期履行的，应当写明履行期限',
      }),
    ),
    ...decision.input,
  }
  return {
    ...(refusal === undefined
      ? {}
      : {
          recordRefusal: step('登记拒不改正', {
            by: 'overseer',
            from: OWED,
            duty: 'may',
            datedBack: true,
            basis: cite(refusal, [nation(29)]),
            summary: '明确拒绝改正的，不必等到期限届满',
            input: {
              refusal: longText('拒不改正的情况'),
              refusalEvidence: files('拒不改正的证据', {
                min: 1,
                refusal: '没有拒不改正的证据，不能在期限届满以前报请',
                code: 'refusal-unproven',
              }),
            },
          }),
        }),
    ...(setAside === undefined
      ? {}
      : {
          setAside: step('说明理由，不再报请', {
            by: 'overseer',
            post: ['principal-leader'],
            from: 'overdue',
            to: 'setAside',
            duty: 'may',
            basis: cite(setAside),
            interpretation: '逾期应当报告；情况已经消除的，由主要负责人写明理由',
            input: { setAsideReasons: longText('理由', { refusal: '不再报请应当写明理由' }) },
          }),
        }),
    referOverdue: step('逾期或者拒不改正，报请制发监督决定书', {
      by: 'overseer',
      from: [...OWED, ...unserved],
      to: 'referred',
      duty: 'shall',
      ...(ownUntil === undefined ? {} : { force: { from: NATIONAL_FROM } }),
      basis: ownUntil === undefined ? referral : cite(basis.referral, [nation(29), nation(26, 1)]),
      summary: '应当提出处理建议，报本级人民政府决定',
      input: { referralReason: longText('逾期或者拒不改正的情况'), ...recommendation, ...decision.proposal },
      requires: [bar.fromAcceptance, notDue],
      issues: 'referral',
    }),
    referMajor: step('涉及重大问题，报请制发监督决定书', {
      by: 'overseer',
      post: ['principal-leader'],
      from: ['found', ...OWED, 'reported', ...unserved],
      to: 'referred',
      duty: 'may',
      force: { from: NATIONAL_FROM },
      overlay: options.overlay.major,
      basis: [nation(29)],
      interpretation: '“重大问题”没有定义：须写明认定理由并由监督机构主要负责人签发，政府可以退回',
      input: {
        referralReason: longText('认定为重大问题的理由', { refusal: '直接报请的，应当写明认定为重大问题的理由' }),
        ...recommendation,
        ...decision.proposal,
      },
      requires: [notVertical, bar.fromAcceptance, ...onSpotAnswered(options.overlay.spot)],
      issues: 'referral',
    }),
    ...(ownUntil === undefined
      ? {}
      : {
          decideItself: step(`制发《${ownUntil.title}》`, {
            by: 'overseer',
            post: ['principal-leader'],
            from: OWED,
            to: 'decidedItself',
            duty: 'may',
            force: { from: '1949-10-01', to: NATIONAL_FROM },
            basis: cite(ownUntil.basis),
            summary: '国令第825号施行以前由监督机关自行作出；2026年2月1日起送达的，只能由本级人民政府制发',
            input: deciding,
            requires: [...bar.fromFiling, notDue],
            issues: 'ownDecision',
          }),
        }),
    decide: byGovernment('制发《行政执法监督决定书》', {
      to: 'decided',
      duty: 'may',
      basis: decided,
      summary: '是否纠正由本级人民政府决定',
      input: deciding,
      requires: [
        ...bar.fromFiling,
        bar.fromAcceptance,
        must(filled('facts.recommendation'), '监督机构尚未提出处理建议，应当退回补充', {
          code: 'recommendation-missing',
          basis: [nation(29)],
          ...underNational,
        }),
        must(
          is('parties.government.kind', 'government'),
          '监督决定书只能由人民政府制发，{parties.government.name}不是一级人民政府',
          { code: 'not-a-government', redirect: 'upperGovernment', basis: [nation(29)], interpretation: true },
        ),
      ],
      issues: 'supervisionDecision',
    }),
    returnReferral: byGovernment('退回补充', {
      to: 'returned',
      duty: 'may',
      basis: decided,
      input: { returnReasons: longText('需要补充的内容') },
    }),
    ...(zones === true
      ? {
          passToGovernment: step('转请设立管委会的人民政府决定', {
            by: ['overseer', 'government'],
            from: 'referred',
            duty: 'may',
            basis: decided,
            interpretation: '决定书只能由人民政府制发，管委会转请设立它的人民政府决定',
            requires: [
              must(is('parties.government.kind', 'zone-committee'), '本级人民政府可以自行决定，不需要转请', {
                code: 'government-decides',
              }),
            ],
            joins: { government: 'parties.upperGovernment.id' },
          }),
        }
      : {}),
    declineReferral: byGovernment('不予采纳', {
      to: 'declined',
      duty: 'may',
      basis: decided,
      input: { declineReasons: longText('不予采纳的理由') },
    }),
    resubmit: step('补充后再次报请', {
      by: 'overseer',
      from: 'returned',
      to: 'referred',
      duty: 'shall',
      basis: referral,
      input: { referralReason: longText('补充后的报请理由'), ...recommendation, ...decision.proposal },
      requires: [bar.fromAcceptance],
      issues: 'referral',
    }),
    recordRemedyBar: step('因复议诉讼中止办理', {
      by: ['government', 'overseer'],
      from: 'referred',
      to: 'barred',
      duty: 'shall',
      basis: cite(basis.decision, [nation(33, 3)]),
      requires: [
        must(found('remedyPending'), '没有查到当事人就该执法行为申请行政复议或者提起行政诉讼的记录', {
          code: 'no-remedy',
        }),
      ],
    }),
    liftRemedyBar: step('复议诉讼终结，恢复办理', {
      by: ['government', 'overseer'],
      from: 'barred',
      to: 'referred',
      duty: 'shall',
      basis: cite(basis.decision, [nation(33, 3)]),
      interpretation: '撤回、终止或者不予受理的，视为没有复议、诉讼，恢复办理；作出实体裁判的，该争议不再监督',
      requires: [bar.over],
    }),
    closeForRemedy: step('因复议诉讼作出实体裁判结案', {
      by: 'overseer',
      from: ['found', ...OWED, 'reported', 'referred', 'returned', 'barred'],
      to: 'closedByRemedy',
      duty: 'may',
      basis: cite(basis.decision, [nation(33, 3)]),
      input: { remedyResult: longText('复议决定或者裁判的结果') },
      requires: [
        must(found('remedyPending', 'ended-on-merits'), '该争议尚未作出复议决定或者裁判', { code: 'no-ruling' }),
      ],
    }),
    reportExecution: step('报告执行结果', {
      by: 'agency',
      from: 'executing',
      duty: 'shall',
      basis: cite(basis.execution),
      input: { execution: longText('执行结果'), executionEvidence: files('佐证材料', { min: 1 }) },
      requires: [must(not(done('reportExecution')), '执行结果已经报告', { code: 'already-reported' })],
      issues: 'executionReport',
    }),
    close: step('办结', {
      by: 'overseer',
      from: 'executing',
      to: 'closed',
      duty: 'shall',
      basis: cite(basis.execution),
      requires: [
        must(issued('executionReport'), '{parties.agency.name}尚未报告执行结果', { code: 'execution-unreported' }),
        ...options.executionTo.map((role) =>
          must(served('executionReport', role), `执行结果未送达{parties.${role}.name}`, {
            code: 'report-not-received',
          }),
        ),
      ],
    }),
  }
}
