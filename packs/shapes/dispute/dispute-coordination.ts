import * as write from '@zhiheng/law/language'
import { underNational } from '../national-rule.ts'
import { type DisputeOptions, national, type Requirement, RUNNING, type Steps } from './dispute-options.ts'

const { any, choice, citations, compare, date, done, files, found, includesAll, longText, must, not } = write
const { optional, organ, party, path, relation, rows, step, text } = write

/** What a document orders, point by point, each on one organ. */
const points = rows(
  '执行事项',
  { text: text('内容'), organ: party('执行机关', 'disputants'), dueOn: optional(date('完成期限')) },
  { min: 1 },
)
const tasks = [
  {
    procedure: 'executionTask',
    step: 'arise',
    each: 'input.points',
    parties: { agency: 'row.organ' },
    input: { point: path('row.text'), dueOn: path('row.dueOn') },
  },
]
const operative = {
  matter: longText('争议事项', { prefill: '{facts.matter}' }),
  bases: citations('依据', { min: 1 }),
  conclusion: longText('结论'),
  points,
}

/** From coordination to its result. Only the government decides. */
export function coordinationSteps(options: DisputeOptions, noRemedy: Requirement): Steps {
  const coordinating = [...options.coordination.basis]
  const { opinion, proposal, decision, escalation } = options
  return {
    coordinate: step('组织协调', {
      by: 'body',
      from: ['accepted', 'coordinating'],
      to: 'coordinating',
      duty: 'shall',
      basis: coordinating,
      collects: 'sessions',
      input: {
        manner: choice('协调方式', 'coordinationManners'),
        heldOn: date('日期', { notAfterAct: true }),
        outcome: longText('协调情况和各方意见'),
        record: optional(files('协调记录')),
      },
      requires: [noRemedy],
    }),
    recordConsent: step('登记同意协调意见', {
      by: ['body', 'applicant', 'respondents'],
      from: 'coordinating',
      duty: 'may',
      basis: [...opinion.basis],
      collects: 'consents',
      input: {
        organ: party('达成一致的机关', 'disputants'),
        signedOn: date('签署日期', { notAfterAct: true }),
        consent: files('签署的一致意见', { min: 1 }),
      },
      requires: [
        must(
          any(compare('actor.organ.id', '=', 'parties.body.id'), compare('actor.organ.id', '=', 'input.organ')),
          '争议机关只能登记本机关的意见',
          { code: 'consent-of-another' },
        ),
      ],
    }),
    issueOpinion: step(`出具${opinion.title}`, {
      by: 'body',
      from: 'coordinating',
      to: 'opinionIssued',
      duty: 'may',
      basis: [...opinion.basis],
      input: operative,
      requires: [
        must(includesAll('facts.consents', 'parties.disputants', 'organ', 'id'), '尚有争议机关没有签署一致意见', {
          code: 'consent-missing',
        }),
        noRemedy,
      ],
      issues: 'coordinationOpinion',
      opens: tasks,
    }),
    markNoAgreement: step('登记未达成一致', {
      by: 'body',
      from: 'coordinating',
      to: 'noAgreement',
      duty: 'may',
      basis: coordinating,
      input: {
        disputedPoints: rows('分歧点', { point: text('分歧点'), positions: longText('各方意见') }, { min: 1 }),
      },
      requires: [noRemedy],
    }),
    formOpinion: step('提出处理意见', {
      by: 'justice',
      from: 'noAgreement',
      to: 'proposed',
      duty: 'shall',
      basis: [...proposal.basis],
      ...(proposal.from === undefined ? {} : { force: { from: proposal.from } }),
      ...(proposal.interpretation === undefined ? {} : { interpretation: proposal.interpretation }),
      input: {
        facts: longText('事实'),
        positions: longText('各方意见'),
        bases: citations('依据', { min: 1 }),
        opinion: longText('处理意见', { refusal: '处理意见应当写明建议由谁、如何处理', code: 'opinion-missing' }),
      },
      requires: [noRemedy],
    }),
    refer: step('报请本级人民政府决定', {
      by: 'body',
      from: ['noAgreement', 'proposed'],
      to: 'referred',
      duty: 'shall',
      basis: [...new Set([...decision.basis, ...proposal.basis])],
      requires: [
        must(done('formOpinion'), '应当先由司法行政部门提出处理意见；未附处理意见的，不得报请人民政府', {
          code: 'opinion-missing',
          basis: [...proposal.basis],
          ...(proposal.from === undefined ? {} : { force: { from: proposal.from } }),
        }),
        noRemedy,
      ],
      issues: 'disputeProposal',
    }),
    returnToBody: step('退回重新协调', {
      by: 'government',
      from: 'referred',
      to: 'noAgreement',
      duty: 'may',
      basis: [...decision.basis],
      interpretation: '决定权包含不采纳，说明理由退回',
      input: { returnReason: longText('退回理由') },
    }),
    decide: step(`作出${decision.title}`, {
      by: 'government',
      from: 'referred',
      to: 'decided',
      duty: 'shall',
      basis: [...decision.basis, national(13)],
      stranger: '争议由本级人民政府决定，司法行政部门只能提出处理意见',
      input: { ...operative, handler: optional(party('负责办理的机关', 'disputants')) },
      requires: [noRemedy],
      issues: 'disputeDecision',
      opens: tasks,
    }),
    ...(escalation === undefined
      ? {}
      : {
          escalate: step('报请有决定权的机关处理', {
            by: 'government',
            from: 'referred',
            to: 'escalated',
            duty: 'may',
            basis: [...escalation.basis],
            input: {
              targetOrgan: organ('有决定权的机关'),
              legalBasis: longText('本级人民政府无权决定的理由'),
            },
            requires: [
              must(
                not(relation('input.targetOrgan', 'same-government', 'government')),
                '有决定权的机关不能是本级人民政府及其部门',
                { code: 'target-unsuitable' },
              ),
            ],
            joins: { target: 'input.targetOrgan' },
            suspends: ['decision'],
            issues: 'escalationLetter',
          }),
          recordReply: step('登记有权机关处理结果', {
            by: ['body', 'government'],
            from: 'escalated',
            to: 'settledAbove',
            duty: 'shall',
            basis: [...escalation.basis],
            input: {
              result: longText('处理结果'),
              reply: files('有权机关的答复', { min: 1, refusal: '登记处理结果，应当附有权机关的答复' }),
            },
          }),
          recordReturned: step('有权机关退回由本级决定', {
            by: ['body', 'government'],
            from: 'escalated',
            to: 'referred',
            duty: 'may',
            basis: [...escalation.basis],
            interpretation: '有权机关认为属于本级决定权限的，退回后继续办理，中止的时间不计入',
            input: { returnedOn: date('退回日期', { notAfterAct: true }), letter: files('退回函', { min: 1 }) },
            resumes: ['decision'],
          }),
        }),
    terminate: step('终止协调', {
      by: 'body',
      from: ['applied', ...RUNNING, 'opinionIssued', 'decided', 'executing'],
      to: 'terminated',
      duty: 'may',
      basis: [national(33, 3)],
      interpretation:
        '争议已经进入行政复议或者行政诉讼程序的，不再协调，尚未执行的协调结果也不再督促；本地没有终止的规定',
      ...underNational,
      input: { ground: longText('终止原因') },
      requires: [
        must(found('remedyEntered'), '没有查到争议所涉行政行为进入行政复议或者行政诉讼程序的记录', {
          code: 'no-remedy',
        }),
      ],
      issues: 'terminationNotice',
    }),
    closeExecuted: step('登记执行完毕', {
      by: 'clock',
      from: ['opinionIssued', 'decided', 'executing'],
      to: 'executed',
      duty: 'may',
      basis: [...options.execution.basis],
    }),
  }
}

/** The dispute is over when the last task is done. */
export const closesDispute = { step: 'closeExecuted', when: not(write.foundAtLeast(2, 'openTasks')) }
