import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { art, national } from './identity.ts'

const { all, any, choice, citations, competent, date, done, files, filled, found, is } = write
const {
  literal,
  longText,
  matter,
  must,
  not,
  optional,
  organ,
  path,
  relation,
  rows,
  should,
  since,
  step,
  text,
  yesNo,
} = write
const { atLeast, person } = write

type Steps = Procedure['steps']
type Fields = NonNullable<Steps[string]['input']>
type Requirement = NonNullable<Steps[string]['requires']>[number]

const NOT_OURS = '不属于本机构受理范围'
const FROM_2026 = { force: { from: NATIONAL_FROM } }
const ofKind = (kind: string) => is('input.kind', kind)

/** What an application must say and what belongs to its kind of dispute (arts 6 and 8). */
const application: Fields = {
  kind: choice('争议种类', 'disputeKinds', { basis: [art(6)] }),
  nationalClass: optional(
    choice('国令争议类别', 'nationalDisputeClasses', {
      requiredWhen: since(NATIONAL_FROM),
      basis: [national(13)],
      refusal: '应标明国令争议类别：事项清单管理、案件管辖、跨领域执法、跨区域执法或者其他',
      code: 'national-class-missing',
    }),
  ),
  item: text('争议的执法事项', { hint: '与执法行为登记的事项名称一致，协调期间据此核对', basis: [art(13)] }),
  matter: longText('协调事项', { basis: [art(8, { item: 1 })] }),
  differences: longText('分歧意见', { basis: [art(8, { item: 1 })] }),
  negotiationResult: longText('自行协商结果', { basis: [art(8, { item: 1 })] }),
  proposal: longText('协调建议', { basis: [art(8, { item: 1 })] }),
  act: optional(text('争议所涉行政行为（文号）', { basis: [art(16, 1)] })),
  ticket: optional(text('12345热线工单号')),
  conflictingProvisions: optional(
    citations('相互冲突的规定', {
      min: 2,
      requiredWhen: ofKind('norm'),
      basis: [art(6, { item: 1 })],
      refusal: '因执法依据发生争议的，至少应列明两条相互冲突的规定',
    }),
  ),
  planNumber: optional(
    text('联合执法方案编号', {
      requiredWhen: ofKind('joint'),
      basis: [art(6, { item: 3 })],
      refusal: '因联合执法发生争议的，应填写联合执法方案编号',
    }),
  ),
  requestedOn: optional(
    date('协助请求函日期', {
      notAfterAct: true,
      requiredWhen: ofKind('assistance'),
      basis: [art(6, { item: 4 })],
      refusal: '因执法协助发生争议的，应填写协助请求函日期',
    }),
  ),
  repliedOn: optional(date('协助答复日期', { notAfterAct: true })),
  transferredOn: optional(
    date('案件移送日期', {
      notAfterAct: true,
      requiredWhen: ofKind('transfer'),
      basis: [art(6, { item: 5 })],
      refusal: '因案件移送发生争议的，应填写移送日期',
    }),
  ),
  refusedOn: optional(
    date('拒绝接收日期', {
      notAfterAct: true,
      requiredWhen: ofKind('transfer'),
      basis: [art(6, { item: 5 })],
      refusal: '因案件移送发生争议的，应填写拒绝接收日期',
    }),
  ),
  otherReason: optional(
    longText('属于行政执法争议的理由', {
      requiredWhen: ofKind('other'),
      basis: [art(6, { item: 6 })],
      refusal: '选择“其他”的，应说明属于行政执法争议的理由',
    }),
  ),
  sealedApplication: optional(files('加盖印章的行政执法协调申请书', { basis: [art(8, { item: 1 })] })),
  norms: optional(citations('相关法律、法规、规章和规范性文件', { basis: [art(8, { item: 2 })] })),
  dutyProof: optional(files('法定职责证明文件', { basis: [art(8, { item: 2 })] })),
  powerListEntry: optional(text('权责清单条目', { basis: [art(6, { item: 2 })] })),
  otherMaterials: optional(files('其他材料', { basis: [art(8, { item: 3 })] })),
}

/** How the local kinds fit the national classes. */
const classed: Requirement[] = [
  must(
    any(not(ofKind('joint')), is('input.nationalClass', 'crossField', 'crossRegion')),
    '联合执法争议应标为跨领域执法或者跨区域执法',
    {
      code: 'national-class-mismatch',
      basis: [national(13)],
      ...FROM_2026,
    },
  ),
  must(
    any(not(ofKind('duty')), is('input.nationalClass', 'list', 'jurisdiction')),
    '执法职责争议应标为执法事项清单管理或者案件管辖',
    {
      code: 'national-class-mismatch',
      basis: [national(13)],
      ...FROM_2026,
    },
  ),
  must(any(not(ofKind('other')), is('input.nationalClass', 'other')), '兜底争议应标为其他，并写明依据', {
    code: 'national-class-mismatch',
    basis: [national(13)],
    ...FROM_2026,
  }),
  should(any(not(ofKind('transfer')), is('input.nationalClass', 'jurisdiction')), '案件移送争议一般标为案件管辖', {
    code: 'national-class-unusual',
    basis: [national(13)],
    ...FROM_2026,
  }),
]

const joinedPlan = must(any(not(ofKind('joint')), found('joinedPlan')), '没有查到争议机关参加的该编号联合执法方案', {
  code: 'plan-not-joined',
  basis: [art(6, { item: 3 })],
})

const ours = must(competent('receiver'), `${NOT_OURS}，只能告知申请机关向有权机构提出申请`, {
  code: 'wrong-door',
  basis: [art(9, 2)],
})

/** Completeness of the materials (arts 8 and 9): a gap is made good, never a reason to reject. */
const complete: Requirement[] = [
  must(filled('facts.sealedApplication'), '材料不齐备：缺加盖印章的行政执法协调申请书', {
    code: 'application-unsealed',
    basis: [art(8, { item: 1 })],
  }),
  must(filled('facts.norms'), '材料不齐备：缺相关法律、法规、规章或者规范性文件', {
    code: 'norms-missing',
    basis: [art(8, { item: 2 })],
  }),
  must(any(filled('facts.dutyProof'), filled('facts.powerListEntry')), '材料不齐备：缺法定职责证明', {
    code: 'duty-proof-missing',
    basis: [art(8, { item: 2 }), art(6, { item: 2 })],
  }),
]

/** While a remedy against the underlying act is pending, coordination ends instead of going on (art 16). */
export const noRemedy = must(
  not(any(found('remedyBelow'), found('remedyOfAct'))),
  '当事人已就所涉行政行为申请行政复议或者提起行政诉讼，应当终止协调',
  { code: 'remedy-pending', basis: [art(16, 1)] },
)

const twoOrgans = must(atLeast(2, 'parties.disputants'), '争议应发生在两个以上行政机关之间', {
  code: 'one-organ',
  basis: [art(3, 2)],
})

/** Facts that other registers look up. */
const opened = (origin: string) => ({ origin: literal(origin), bodyId: path('parties.body.id') })

/** Art 7: negotiation first. */
const negotiation: Fields = {
  negotiatedOn: date('协商日期', { notAfterAct: true }),
  participants: longText('参加人员'),
  positions: longText('各方意见'),
  minutes: optional(files('协商纪要')),
}

export const filingSteps: Steps = {
  negotiateAgreed: step('登记自行协商一致', {
    by: 'applicant',
    from: 'start',
    to: 'selfResolved',
    duty: 'may',
    basis: [art(7)],
    input: {
      ...negotiation,
      item: text('争议的执法事项'),
      agreement: longText('一致意见'),
      lawful: yesNo('已自查一致意见符合法律、法规和规章', { basis: [art(7), art(17, { item: 2 })] }),
    },
    requires: [
      must(is('input.lawful', true), '一致意见应当合法：未完成合法性自查的，不得登记为自行协商解决', {
        code: 'legality-unchecked',
        basis: [art(7), art(17, { item: 2 })],
      }),
    ],
    sets: { result: literal('达成一致'), bodyId: path('parties.body.id') },
  }),
  faultAgreement: step('认定协商意见违法', {
    by: 'body',
    from: 'selfResolved',
    duty: 'may',
    basis: [art(17, { item: 2 })],
    input: {
      clauses: citations('违反的法律、法规、规章条款', { min: 1, refusal: '应指明所违反的条款' }),
      reasons: longText('认定理由'),
    },
    opens: [
      {
        procedure: 'coordinationBreach',
        step: 'arise',
        each: 'parties.disputants',
        parties: { body: 'body', agency: 'row.id' },
        input: {
          item: literal('unlawfulAgreement'),
          evidence: write.template('{facts.negotiatedOn}的协商意见：{input.reasons}'),
          clauses: path('input.clauses'),
        },
      },
    ],
  }),
  negotiateFailed: step('登记协商未达成一致', {
    by: 'applicant',
    from: 'start',
    to: 'negotiated',
    duty: 'may',
    basis: [art(7)],
    input: negotiation,
    sets: { result: literal('未达成一致') },
  }),
  apply: step('申请协调', {
    by: 'applicant',
    from: ['start', 'negotiated'],
    to: 'reviewing',
    duty: 'may',
    basis: [art(7), art(8)],
    summary: '协商不成的，任何一方都可以单独向有管辖权的协调监督机构申请',
    input: {
      addressedTo: organ('申请受理的机构', {
        kinds: ['oversight-body'],
        prefill: '{parties.body.id}',
        basis: [art(7)],
      }),
      ...application,
    },
    requires: [
      must(done('negotiateFailed'), '应先自行协商，并登记未达成一致的协商记录', {
        code: 'negotiation-missing',
        basis: [art(7)],
      }),
      must(competent('input.addressedTo'), `${NOT_OURS}，应向有权机构提出申请`, {
        code: 'wrong-door',
        basis: [art(7), art(9, 2)],
      }),
      ...classed,
      joinedPlan,
    ],
    joins: { receiver: 'input.addressedTo' },
    issues: 'coordinationApplication',
  }),
  receive: step('登记书面申请', {
    by: 'receiver',
    from: 'start',
    to: 'reviewing',
    duty: 'may',
    basis: [art(8), art(9)],
    summary: '收到纸质申请的机构登记收件，无论是否归本机构受理',
    input: {
      negotiatedOn: date('协商日期', { notAfterAct: true, refusal: '应先自行协商，并附未达成一致的协商记录' }),
      minutes: files('协商记录', { min: 1, refusal: '应先自行协商，并附未达成一致的协商记录' }),
      ...application,
    },
    requires: classed,
  }),
  reapply: step('再次申请协调', {
    by: 'applicant',
    from: 'start',
    to: 'reviewing',
    duty: 'may',
    basis: [art(16, 2)],
    input: {
      previous: matter('已终止的协调事项', { procedure: 'dispute' }),
      outcomeDocument: files('行政复议决定书或者行政裁判文书', { min: 1 }),
      unresolved: longText('争议仍未化解的情况'),
      addressedTo: organ('申请受理的机构', { kinds: ['oversight-body'], prefill: '{parties.body.id}' }),
      ...application,
    },
    requires: [
      must(found('previous'), '只有本机关参加的、已经终止的协调事项可以再次申请', { code: 'previous-not-terminated' }),
      must(not(found('previousPending')), '行政复议或者行政诉讼尚未结束，不得再次申请', { code: 'remedy-pending' }),
      must(competent('input.addressedTo'), `${NOT_OURS}，应向有权机构提出申请`, {
        code: 'wrong-door',
        basis: [art(7), art(9, 2)],
      }),
      should(
        not(found('previousRuled')),
        '行政复议、行政诉讼已作实体处理的，只协调机关之间的职责问题，不重新评价行政行为',
        {
          code: 'ruled-on-merits',
          basis: [national(33, 3)],
          interpretation: true,
          ...FROM_2026,
        },
      ),
      ...classed,
    ],
    joins: { receiver: 'input.addressedTo' },
    issues: 'coordinationApplication',
  }),
  review: step('审查受理条件', {
    by: 'receiver',
    from: 'reviewing',
    duty: 'shall',
    basis: [art(9), art(6)],
    stranger: NOT_OURS,
    input: {
      inScope: yesNo('属于行政执法争议'),
      scopeFinding: optional(choice('不属于的情形', 'scopeFindings', { requiredWhen: is('input.inScope', false) })),
      findingReason: optional(
        longText('理由', {
          requiredWhen: is('input.inScope', false),
          refusal: '认定不属于行政执法争议的，应书面说明理由',
        }),
      ),
    },
    requires: [ours],
  }),
  accept: step('受理', {
    by: 'receiver',
    from: 'reviewing',
    to: 'coordinating',
    duty: 'shall',
    basis: [art(9, 1), national(13)],
    summary: '属于行政执法争议、归本机构受理且材料齐备的，应当受理',
    stranger: NOT_OURS,
    requires: [
      ours,
      must(is('facts.inScope', true), '尚未审查确认属于行政执法争议', { code: 'scope-unchecked', basis: [art(9, 1)] }),
      ...complete,
      must(any(not(is('facts.kind', 'joint')), found('planOnFile')), '没有查到争议机关参加的该编号联合执法方案', {
        code: 'plan-not-joined',
        basis: [art(6, { item: 3 })],
      }),
      noRemedy,
    ],
    sets: opened('application'),
    issues: 'acceptanceNotice',
  }),
  requestSupplement: step('通知补正', {
    by: 'receiver',
    from: 'reviewing',
    to: 'supplementing',
    duty: 'may',
    basis: [art(9, 1), art(8, { item: 3 })],
    stranger: NOT_OURS,
    input: {
      items: rows(
        '需要补充的材料',
        { name: text('材料名称'), reason: text('理由', { refusal: '要求补充材料的，应逐项说明理由' }) },
        { min: 1 },
      ),
    },
    requires: [ours],
    issues: 'supplementNotice',
  }),
  supplement: step('补充材料', {
    by: 'applicant',
    from: 'supplementing',
    to: 'reviewing',
    duty: 'shall',
    basis: [art(9, 1)],
    input: {
      sealedApplication: optional(files('加盖印章的行政执法协调申请书')),
      norms: optional(citations('相关法律、法规、规章和规范性文件')),
      dutyProof: optional(files('法定职责证明文件')),
      powerListEntry: optional(text('权责清单条目')),
      otherMaterials: optional(files('其他材料')),
    },
  }),
  decline: step('告知不属于行政执法争议', {
    by: 'receiver',
    from: 'reviewing',
    to: 'declined',
    duty: 'may',
    basis: [art(6), art(9, 1)],
    stranger: NOT_OURS,
    requires: [
      ours,
      must(
        is('facts.inScope', false),
        '三项审查没有不予受理的情形：属于行政执法争议、归本机构受理的，应当受理；材料不齐备的，应当补正',
        {
          code: 'decline-without-ground',
          basis: [art(9, 1)],
        },
      ),
    ],
    issues: 'declineNotice',
  }),
  redirect: step('告知向有权机构提出', {
    by: 'receiver',
    from: 'reviewing',
    to: 'redirected',
    duty: 'shall',
    basis: [art(9, 2)],
    stranger: NOT_OURS,
    requires: [
      must(not(competent('receiver')), '本机构有权受理，不得告知向其他机构提出', {
        code: 'own-door',
        basis: [art(9, 1)],
      }),
    ],
    issues: 'redirectNotice',
  }),
  openByAssignment: step('按交办启动协调', {
    by: 'body',
    from: 'start',
    to: 'coordinating',
    duty: 'shall',
    basis: [art(10, 1), national(13)],
    stranger: NOT_OURS,
    input: {
      assignedBy: organ('交办机关', { kinds: ['government', 'zone-committee', 'oversight-body'] }),
      assignment: files('交办函', {
        min: 1,
        refusal: '没有交办函的，应当登记线索、调查并形成结果后再启动协调',
        code: 'assignment-missing',
      }),
      ...pick(application, ['kind', 'nationalClass', 'item', 'matter', 'act', 'ticket']),
    },
    requires: [
      twoOrgans,
      must(
        all(relation('input.assignedBy', 'governs', 'body'), not(relation('input.assignedBy', 'same-organ', 'body'))),
        '交办机关应为本级人民政府或者上级行政执法协调监督机构',
        { code: 'assigner-unsuitable' },
      ),
    ],
    sets: opened('assignment'),
    issues: 'startNotice',
  }),
  recordSuspicion: step('登记争议线索', {
    by: 'body',
    from: 'start',
    to: 'investigating',
    duty: 'may',
    basis: [art(10, 2)],
    stranger: NOT_OURS,
    input: {
      lead: longText('发现的情况'),
      ...pick(application, ['kind', 'nationalClass', 'item', 'matter', 'act', 'ticket']),
    },
    requires: [twoOrgans],
  }),
  investigate: step('提交调查结果', {
    by: 'body',
    from: 'investigating',
    duty: 'shall',
    basis: [art(10, 2)],
    collects: 'investigations',
    input: {
      investigators: person('调查人员', { many: true }),
      result: longText('调查结果'),
      evidence: optional(files('调查材料')),
    },
  }),
  findDispute: step('认定属于行政执法争议', {
    by: 'body',
    from: 'investigating',
    to: 'coordinating',
    duty: 'shall',
    basis: [art(10, 2), national(13)],
    input: { finding: longText('认定意见') },
    requires: [investigated(), noRemedy],
    sets: opened('exOfficio'),
    issues: 'startNotice',
  }),
  findNoDispute: step('认定不属于行政执法争议', {
    by: 'body',
    from: 'investigating',
    to: 'declined',
    duty: 'may',
    basis: [art(10, 2)],
    input: { findingReason: longText('理由', { refusal: '认定不属于行政执法争议的，应书面说明理由' }) },
    requires: [investigated()],
  }),
}

function investigated(): Requirement {
  return must(done('investigate'), '应当先进行调查并提交调查结果', {
    code: 'investigation-missing',
    basis: [art(10, 2)],
  })
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])))
}

/** What the filing steps look up. */
export const filingLookups: NonNullable<Procedure['lookups']> = {
  joinedPlan: {
    name: '争议机关参加的联合执法方案',
    procedure: 'jointPlan',
    where: [
      { path: 'facts.planNumber', sign: '=', to: 'input.planNumber' },
      { path: 'parties.participants', sign: 'overlaps', to: 'parties.disputants' },
    ],
  },
  planOnFile: {
    name: '争议机关参加的联合执法方案',
    procedure: 'jointPlan',
    where: [
      { path: 'facts.planNumber', sign: '=', to: 'facts.planNumber' },
      { path: 'parties.participants', sign: 'overlaps', to: 'parties.disputants' },
    ],
  },
  previous: {
    name: '已终止的协调事项',
    procedure: 'dispute',
    states: ['terminated'],
    where: [
      { path: 'id', sign: '=', to: 'input.previous' },
      { path: 'parties.disputants', sign: 'includes', to: 'actor.organ.id' },
    ],
  },
  previousPending: {
    name: '原争议中尚未结束的行政复议、行政诉讼',
    procedure: 'remedy',
    states: ['filed', 'accepted'],
    where: [{ path: 'parent.id', sign: '=', to: 'input.previous' }],
  },
  previousRuled: {
    name: '原争议中已作实体处理的行政复议、行政诉讼',
    procedure: 'remedy',
    states: ['ended-on-merits'],
    where: [{ path: 'parent.id', sign: '=', to: 'input.previous' }],
  },
  remedyBelow: {
    name: '本争议中正在进行的行政复议、行政诉讼',
    procedure: 'remedy',
    states: ['filed', 'accepted'],
    where: [{ path: 'parent.id', sign: '=', to: 'matter.id' }],
  },
  remedyOfAct: {
    name: '所涉行政行为正在进行的行政复议、行政诉讼',
    procedure: 'remedy',
    states: ['filed', 'accepted'],
    where: [{ path: 'facts.act', sign: '=', to: 'facts.act' }],
  },
}
