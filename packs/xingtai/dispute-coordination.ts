import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import { noRemedy } from './dispute-rules.ts'
import { art, national } from './identity.ts'

const { all, any, atLeast, choice, citations, compare, date, done, exactly, files, found, includesAll, is } = write
const { literal, longText, must, not, optional, organ, party, path, person, relation, rows, should, step, text } = write

type Steps = Procedure['steps']

/** States in which a dispute is being worked on and its parties owe cooperation. */
const RUNNING = ['investigating', 'coordinating', 'noAgreement', 'reported']
/** States from which a remedy of the party ends coordination (art 16). */
const TERMINABLE = ['negotiated', 'reviewing', 'supplementing', ...RUNNING]

const METHODS = ['reviewInWriting', 'checkFacts', 'noteMeeting', 'consultExpert', 'useOtherMethod']

const coordinated = must(any(...METHODS.map(done)), '尚未采取任何协调方式，不得登记协调结果', {
  code: 'no-method',
  basis: [art(11)],
})
const thorough = should(
  any(not(is('facts.complexity', 'complex')), ...METHODS.filter((one) => one !== 'reviewInWriting').map(done)),
  '复杂争议仅采取书面审查一种方式',
  { code: 'complex-in-writing-only', basis: [art(11)] },
)

/** What a document orders, point by point, each on one organ (art 15). */
const points = rows(
  '执行事项',
  { text: text('内容'), organ: party('执行机关', 'disputants'), dueOn: optional(date('完成期限')) },
  { min: 1, basis: [art(15)] },
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

/** Art 11: how a dispute is coordinated. */
const methodSteps: Steps = {
  gradeComplexity: step('评定复杂程度', {
    by: 'body',
    from: 'coordinating',
    duty: 'may',
    basis: [art(11)],
    input: { complexity: choice('复杂程度', 'complexities'), complexityReason: longText('评定理由') },
  }),
  reviewInWriting: step('书面审查', {
    by: 'body',
    from: 'coordinating',
    duty: 'may',
    basis: [art(11, { item: 1 })],
    collects: 'writtenReviews',
    input: {
      points: rows(
        '争议点',
        {
          point: text('争议点'),
          positions: longText('各方意见'),
          conclusion: longText('审查结论', { refusal: '每一争议点均应有审查结论' }),
        },
        { min: 1 },
      ),
    },
  }),
  checkFacts: step('调查核实', {
    by: 'body',
    from: 'coordinating',
    duty: 'may',
    basis: [art(11, { item: 2 })],
    collects: 'factChecks',
    input: {
      investigators: person('调查人员', { many: true }),
      findings: longText('核实情况'),
      evidence: files('证据材料', { min: 1 }),
    },
    requires: [should(atLeast(2, 'input.investigators'), '调查人员不足两人', { code: 'one-investigator' })],
  }),
  noteMeeting: step('记录协调会议', {
    by: 'clock',
    from: 'coordinating',
    duty: 'may',
    basis: [art(11, { item: 3 })],
    collects: 'meetings',
    input: { heldOn: date('会议日期'), minutes: files('会议纪要') },
  }),
  consultExpert: step('邀请论证', {
    by: 'body',
    from: 'coordinating',
    duty: 'may',
    basis: [art(11, { item: 4 })],
    collects: 'expertOpinions',
    input: {
      expert: text('论证人员姓名'),
      expertKind: choice('身份', 'expertKinds'),
      client: optional(organ('正在代理或者担任法律顾问的机关')),
      opinedOn: date('意见日期', { notAfterAct: true }),
      opinion: files('署名意见', { min: 1 }),
    },
    requires: [
      must(not(includesAll('parties.disputants', 'input.client', 'id')), '该人员与争议机关有利害关系，不得邀请', {
        code: 'conflict-of-interest',
      }),
    ],
  }),
  useOtherMethod: step('采取其他协调方式', {
    by: 'body',
    from: 'coordinating',
    duty: 'may',
    basis: [art(11, { item: 5 })],
    collects: 'otherMethods',
    input: { method: text('方式'), legalBasis: longText('依据'), result: longText('情况') },
  }),
  recordNonCooperation: step('记录不配合情形', {
    by: ['body', 'clock'],
    from: [...RUNNING, 'opinionIssued', 'decisionIssued', 'executing'],
    duty: 'may',
    basis: [art(15), art(17, { item: 3 })],
    interpretation: '同一机关两次不配合的，自动产生待核实的责任线索，由协调监督机构核实后处理',
    collects: 'nonCooperation',
    input: {
      organ: party('不配合的机关', 'disputants'),
      kind: choice('情形', 'nonCooperation'),
      detail: longText('情况'),
      evidence: optional(files('证据材料')),
    },
    opens: [
      {
        procedure: 'coordinationBreach',
        step: 'arise',
        when: exactly(2, 'facts.nonCooperation', { field: 'organ', to: 'input.organ' }),
        parties: { body: 'body', agency: 'input.organ' },
        input: { item: literal('obstruction'), evidence: path('input.detail') },
      },
    ],
  }),
}

/** Arts 12, 13 and 16: how coordination ends. */
const resultSteps: Steps = {
  recordConsent: step('登记同意协调意见', {
    by: ['body', 'applicant', 'respondents'],
    from: 'coordinating',
    duty: 'may',
    basis: [art(12, 1, 1)],
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
  issueOpinion: step('出具协调意见书', {
    by: 'body',
    from: 'coordinating',
    to: 'opinionIssued',
    duty: 'may',
    basis: [art(12, 1, 1)],
    input: {
      matter: longText('协调事项', { prefill: '{facts.matter}' }),
      bases: citations('依据', { min: 1 }),
      conclusion: longText('结论'),
      points,
    },
    requires: [
      coordinated,
      thorough,
      must(includesAll('facts.consents', 'parties.disputants', 'organ', 'id'), '尚有争议机关没有签署一致意见', {
        code: 'consent-missing',
        basis: [art(12, 1, 1)],
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
    basis: [art(12, 1, 2)],
    input: {
      disputedPoints: rows('分歧点', { point: text('分歧点'), positions: longText('各方意见') }, { min: 1 }),
    },
    requires: [coordinated, thorough, noRemedy],
  }),
  reportToGovernment: step('报请政府批准', {
    by: 'body',
    from: 'noAgreement',
    to: 'reported',
    duty: 'shall',
    basis: [art(12, 1, 2), national(13)],
    input: {
      facts: longText('事实'),
      positions: longText('各方意见'),
      bases: citations('依据', { min: 1 }),
      consulted: optional(longText('商有关单位的意见')),
      opinion: longText('处理意见', {
        basis: [art(12, 1, 2), national(13)],
        refusal: '未形成处理意见的，不得报请人民政府',
        code: 'opinion-missing',
      }),
    },
    requires: [noRemedy],
    issues: 'disputeProposal',
  }),
  returnProposal: step('退回重新协调', {
    by: 'government',
    from: 'reported',
    to: 'noAgreement',
    duty: 'may',
    basis: [art(12, 1, 2)],
    interpretation: '批准权包含不批准，不批准的说明理由退回',
    input: { returnReason: longText('退回理由') },
  }),
  decide: step('制发争议处理决定书', {
    by: 'government',
    from: 'reported',
    to: 'decisionIssued',
    duty: 'shall',
    basis: [art(12, 1, 2), national(13)],
    stranger: '争议处理决定由本级人民政府批准制发，行政执法协调监督机构只能提出处理意见',
    input: {
      matter: longText('争议事项', { prefill: '{facts.matter}' }),
      bases: citations('依据', { min: 1 }),
      conclusion: longText('处理决定'),
      points,
    },
    requires: [noRemedy],
    issues: 'disputeDecision',
    opens: tasks,
  }),
  escalate: step('报请或者移交有权机关', {
    by: 'body',
    from: ['coordinating', 'noAgreement'],
    to: 'transferring',
    duty: 'may',
    basis: [art(12, 1, 3)],
    input: {
      targetOrgan: organ('有权机关'),
      method: choice('方式', 'escalationMethods'),
      legalBasis: longText('不属于本级人民政府职责范围的依据'),
    },
    requires: [
      must(
        all(
          not(relation('input.targetOrgan', 'same-organ', 'government')),
          not(relation('input.targetOrgan', 'same-organ', 'body')),
        ),
        '有权机关不能是本级人民政府或者本机构',
        { code: 'target-unsuitable' },
      ),
    ],
    joins: { target: 'input.targetOrgan' },
    issues: 'escalationLetter',
  }),
  recordReceipt: step('登记接收回执', {
    by: 'body',
    from: 'transferring',
    to: 'transferred',
    duty: 'shall',
    basis: [art(12, 1, 3)],
    input: { receivedOn: date('接收日期', { notAfterAct: true }), receipt: files('接收回执', { min: 1 }) },
  }),
  terminate: step('终止协调', {
    by: ['body', 'clock'],
    from: TERMINABLE,
    to: 'terminated',
    duty: 'shall',
    basis: [art(16, 1), national(33, 3)],
    interpretation: '当事人提出申请或者起诉即终止，不以受理为条件',
    input: { ground: longText('终止原因') },
    requires: [
      must(
        any(found('remedyBelow'), found('remedyOfAct')),
        '没有查到当事人就所涉行政行为申请行政复议或者提起行政诉讼的登记',
        {
          code: 'no-remedy',
        },
      ),
    ],
    issues: 'terminationNotice',
  }),
  closeExecuted: step('登记执行完毕', {
    by: 'clock',
    from: ['opinionIssued', 'decisionIssued', 'executing'],
    to: 'executed',
    duty: 'may',
    basis: [art(15)],
  }),
}

export const coordinationSteps: Steps = { ...methodSteps, ...resultSteps }

/** The step of a dispute a newly registered remedy takes, and in which states. */
export const terminationByRemedy = {
  step: 'terminate',
  when: all(is('parent.procedure', 'dispute'), is('parent.state', ...TERMINABLE)),
  input: { ground: write.template('当事人于{facts.filedOn}就{facts.act}提起{facts.kind}') },
}
