import type { Procedure } from '@zhiheng/law/language'
import {
  any,
  choice,
  citations,
  date,
  expired,
  files,
  found,
  is,
  issued,
  longText,
  must,
  optional,
  served,
  since,
  step,
  text,
} from '@zhiheng/law/language'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { art, hebei, national } from './identity.ts'
import { bar } from './supervision-bar.ts'
import { notVertical, onSpotAnswered } from './supervision-papers.ts'

type Steps = Procedure['steps']
type Step = Steps[string]

const recommendation = {
  recommendation: optional(
    longText('处理建议', {
      requiredWhen: since(NATIONAL_FROM),
      refusal: '报请本级人民政府决定，应当附处理建议',
      code: 'recommendation-missing',
      basis: [national(29)],
    }),
  ),
}

/** Decision taken, returned or declined: nothing but the government issues the decision. */
const byGovernment = (name: string, definition: Omit<Step, 'name' | 'by' | 'from'>): Step =>
  step(name, { by: 'government', from: 'referred', ...definition })

/** Art 22, 825 §29: what is not put right, or is major, goes to the government; only it decides. */
export const decisionSteps: Steps = {
  referOverdue: step('逾期未改正，报请制发监督决定书', {
    by: 'overseer',
    from: ['rectifying', 'performing', 'partlyRectified', 'overdue'],
    to: 'referred',
    duty: 'shall',
    basis: [art(22, 1), national(29), national(26, 1)],
    summary: '逾期未改正的，应当报请本级人民政府制发监督决定书',
    input: { referralReason: longText('逾期未改正的情况'), ...recommendation },
    requires: [
      notVertical,
      bar.fromAcceptance,
      must(
        any(
          expired('rectification'),
          expired('variedRectification'),
          expired('supplement'),
          expired('performance'),
          expired('letterReport'),
        ),
        '整改期限尚未届满，只有涉及重大问题的才可以直接报请',
        { code: 'not-overdue' },
      ),
    ],
    issues: 'referral',
  }),
  referMajor: step('涉及重大问题，报请制发监督决定书', {
    by: 'overseer',
    post: ['principal-leader'],
    from: ['found', 'rectifying', 'performing', 'partlyRectified', 'overdue', 'reported'],
    to: 'referred',
    duty: 'may',
    basis: [art(22, 1), national(29)],
    interpretation: '“重大问题”没有定义：须写明认定理由并由监督机构主要负责人签发，政府可以退回',
    input: {
      referralReason: longText('认定为重大问题的理由', { refusal: '直接报请的，应当写明认定为重大问题的理由' }),
      ...recommendation,
    },
    requires: [notVertical, bar.fromAcceptance, ...onSpotAnswered],
    issues: 'referral',
  }),
  decide: byGovernment('制发《行政执法监督决定书》', {
    to: 'decided',
    duty: 'may',
    basis: [art(22, 1), hebei(22), national(29)],
    summary: '根据行为的性质、程度作出六种决定之一',
    input: {
      findings: longText('查明的事实', { prefill: '{facts.problem}' }),
      bases: citations('依据', { min: 1 }),
      disposition: choice('决定种类', 'supervisionDispositions', { basis: [art(22, 1)] }),
      decision: longText('决定内容'),
      performBy: optional(
        date('履行期限', {
          requiredWhen: is('input.disposition', 'perform'),
          notBeforeAct: true,
          refusal: '责令限期履行的，应当写明履行期限',
          basis: [art(22, 1)],
        }),
      ),
      reviewNotice: text('异议告知', {
        pattern: '(30|三十)日',
        prefill: '对本决定有异议的，自收到之日起30日内可以向{parties.government.name}申请复核；复核期间不停止执行。',
        refusal: '决定书应当告知自收到之日起30日内申请复核的权利',
        code: 'review-notice-missing',
        basis: [art(22, 3)],
      }),
    },
    requires: [
      ...bar.fromFiling,
      bar.fromAcceptance,
      must(
        is('parties.government.kind', 'government'),
        '监督决定书只能由人民政府制发，{parties.government.name}不是一级人民政府',
        {
          code: 'not-a-government',
          redirect: 'upperGovernment',
          basis: [national(29), art(22, 1)],
          interpretation: true,
          force: { from: NATIONAL_FROM },
        },
      ),
    ],
    issues: 'supervisionDecision',
  }),
  returnReferral: byGovernment('退回补充', {
    to: 'returned',
    duty: 'may',
    basis: [national(29), art(22, 1)],
    input: { returnReasons: longText('需要补充的内容') },
  }),
  passToGovernment: step('转请设立管委会的人民政府决定', {
    by: ['overseer', 'government'],
    from: 'referred',
    duty: 'may',
    force: { from: NATIONAL_FROM },
    basis: [national(29), art(29, 3)],
    interpretation: '管委会参照县级政府行使职权，但决定书只能由人民政府制发，因此转请设立管委会的人民政府决定',
    requires: [
      must(is('parties.government.kind', 'zone-committee'), '本级人民政府可以自行决定，不需要转请', {
        code: 'government-decides',
      }),
    ],
    joins: { government: 'parties.upperGovernment.id' },
  }),
  declineReferral: byGovernment('不予采纳', {
    to: 'declined',
    duty: 'may',
    basis: [national(29), art(22, 1)],
    input: { declineReasons: longText('不予采纳的理由') },
  }),
  resubmit: step('补充后再次报请', {
    by: 'overseer',
    from: 'returned',
    to: 'referred',
    duty: 'shall',
    basis: [art(22, 1), national(29)],
    input: { referralReason: longText('补充后的报请理由'), ...recommendation },
    requires: [notVertical, bar.fromAcceptance],
    issues: 'referral',
  }),
  recordRemedyBar: step('因复议诉讼不作决定', {
    by: ['government', 'overseer'],
    from: 'referred',
    to: 'barred',
    duty: 'shall',
    basis: [art(22, 1), hebei(22), national(33, 3)],
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
    basis: [art(22, 1), national(33, 3)],
    interpretation: '撤回、终止或者不予受理的，视为没有复议、诉讼，恢复办理；作出实体裁判的，该争议不再监督',
    requires: [...bar.fromFiling],
  }),
  closeForRemedy: step('因复议诉讼作出实体裁判结案', {
    by: 'overseer',
    from: [
      'found',
      'rectifying',
      'performing',
      'partlyRectified',
      'overdue',
      'reported',
      'referred',
      'returned',
      'barred',
    ],
    to: 'closedByRemedy',
    duty: 'may',
    basis: [art(22, 1), national(33, 3)],
    input: { remedyResult: longText('复议决定或者裁判的结果') },
    requires: [
      must(found('remedyPending', 'ended-on-merits'), '该争议尚未作出复议决定或者裁判', { code: 'no-ruling' }),
    ],
  }),
  reportExecution: step('报告执行结果', {
    by: 'agency',
    from: 'executing',
    duty: 'shall',
    basis: [art(22, 2)],
    summary: '向作出决定的人民政府书面报告执行结果，同时抄送监督机构',
    input: { execution: longText('执行结果'), executionEvidence: files('佐证材料', { min: 1 }) },
    issues: 'executionReport',
  }),
  close: step('办结', {
    by: 'overseer',
    from: 'executing',
    to: 'closed',
    duty: 'shall',
    basis: [art(22, 2)],
    requires: [
      must(issued('executionReport'), '{parties.agency.name}尚未报告执行结果', { code: 'execution-unreported' }),
      must(served('executionReport', 'government'), '执行结果未报告{parties.government.name}', {
        code: 'report-not-received',
      }),
      must(served('executionReport', 'overseer'), '未抄送{parties.overseer.name}', { code: 'copy-not-received' }),
    ],
  }),
}
