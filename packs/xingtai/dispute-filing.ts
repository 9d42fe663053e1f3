import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import { application, classed, complete, FROM_2026, joinedPlan } from './dispute-application.ts'
import { NOT_OURS, noRemedy, opened } from './dispute-rules.ts'
import { art, national } from './identity.ts'

const { any, choice, citations, competent, date, done, files, found, is, literal, longText, matter, must } = write
const { not, optional, organ, path, rows, should, step, text, yesNo } = write

type Steps = Procedure['steps']
type Fields = NonNullable<Steps[string]['input']>

const ours = must(competent('receiver'), `${NOT_OURS}，只能告知申请机关向有权机构提出申请`, {
  code: 'wrong-door',
  basis: [art(9, 2)],
})

/** Art 7: negotiation first. */
const negotiation: Fields = {
  negotiatedOn: date('协商日期', { notAfterAct: true }),
  participants: longText('参加人员'),
  positions: longText('各方意见'),
  minutes: optional(files('协商纪要')),
}

/** Arts 7 to 9 and 16(2): from negotiation to acceptance. */
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
}
