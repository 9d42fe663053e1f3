import * as write from '@zhiheng/law/language'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'
import {
  type Basis,
  type DisputeOptions,
  type Fields,
  national,
  type Requirement,
  type Steps,
} from './dispute-options.ts'

const { any, atLeast, choice, citations, competent, date, done, files, is, longText, must, not, optional } = write
const { organ, path, rows, should, since, step, text, yesNo } = write

/** The refusal of a body that is not competent, or not concerned at all. */
const NOT_OURS = '不属于本机构受理范围'

/** What every dispute is about, with or without an application. */
export function aboutDispute({ kinds, application }: DisputeOptions): Fields {
  return {
    ...(kinds === undefined
      ? {}
      : {
          kind: choice('争议事由', 'disputeKinds', { basis: [...kinds.basis], refusal: '请选择争议事由' }),
          otherReason: optional(
            longText('其他争议事由的说明', {
              requiredWhen: is('input.kind', kinds.described),
              basis: [...kinds.basis],
              refusal: '选择“其他”的，应当说明争议事由',
            }),
          ),
        }),
    nationalClass: optional(
      choice('国令争议类别', 'nationalDisputeClasses', {
        requiredWhen: since(NATIONAL_FROM),
        basis: [national(13)],
        refusal: '应标明国令争议类别：事项清单管理、案件管辖、跨领域执法、跨区域执法或者其他',
        code: 'national-class-missing',
      }),
    ),
    matter: longText('争议事项', { basis: [...application.contents] }),
    act: optional(text('争议所涉行政行为（文号）')),
  }
}

/** The fact that decides whether the guidance office coordinates; asked when the matter is opened. */
export const comprehensiveField = (guidance: Basis | undefined): Fields =>
  guidance === undefined
    ? {}
    : {
        comprehensive: yesNo('涉及综合行政执法', { basis: [...guidance] }),
        comprehensiveItem: optional(
          text('综合行政执法事项统一目录中的事项', {
            requiredWhen: is('input.comprehensive', true),
            basis: [...guidance],
            refusal: '涉及综合行政执法的，应写明统一目录中的事项',
          }),
        ),
      }

const unusualClass = ({ kinds }: DisputeOptions): Requirement[] =>
  kinds === undefined
    ? []
    : [
        should(
          any(not(is('input.kind', ...kinds.otherClass)), is('input.nationalClass', 'other')),
          '程序、标准等事由的争议一般标为国令的其他争议',
          { code: 'national-class-unusual', basis: [national(13)], ...underNational },
        ),
      ]

/** From negotiation to acceptance. */
export function filingSteps(options: DisputeOptions, noRemedy: Requirement): Steps {
  const { negotiation, application, acceptance, body } = options
  const negotiating = [...negotiation.basis]
  const applying = [...application.basis]
  const accepting = [...acceptance.basis]
  const interpreted = acceptance.interpretation === undefined ? {} : { interpretation: acceptance.interpretation }
  const negotiated: Fields = {
    item: text('争议的执法事项', { max: 80 }),
    negotiatedOn: date('协商日期', { notAfterAct: true }),
    participants: longText('参加人员'),
    positions: longText('各方意见'),
    minutes: files('各方签字的协商记录', { min: 1 }),
    ...comprehensiveField(body.guidance),
  }
  const bodies = body.guidance === undefined ? ['oversight-body'] : ['oversight-body', 'guidance-office']
  const contents: Fields = {
    ...aboutDispute(options),
    differences: longText('分歧意见', { basis: [...application.contents] }),
    negotiationResult: longText('协商结果', { basis: [...application.contents] }),
    proposal: longText('处理建议', { basis: [...application.contents] }),
    norms: citations('有关依据', { min: 1, basis: [...application.contents] }),
    dutyProof: optional(files('职责依据')),
    materials: optional(files('其他材料')),
    ...(application.writing === undefined
      ? {}
      : {
          sealed: files('加盖印章的书面申请', {
            min: 1,
            basis: [...application.writing],
            refusal: '申请应当以书面形式提出并加盖印章；电话等口头请求只作记录，不产生协调事项',
            code: 'application-unsealed',
          }),
        }),
  }
  const negotiatedFirst = must(done('negotiateFailed'), '应当先行协商，并附未达成一致的协商记录', {
    code: 'negotiation-missing',
    basis: negotiating,
  })
  return {
    negotiateAgreed: step('登记自行协商一致', {
      by: 'applicant',
      from: 'start',
      to: 'selfResolved',
      duty: 'may',
      basis: negotiating,
      input: { ...negotiated, agreement: longText('一致意见'), lawful: yesNo('已自查一致意见合法') },
      requires: [
        must(is('input.lawful', true), '一致意见应当合法：未完成合法性自查的，不得登记为自行协商解决', {
          code: 'legality-unchecked',
        }),
      ],
    }),
    negotiateFailed: step('登记协商未达成一致', {
      by: 'applicant',
      from: 'start',
      to: 'negotiated',
      duty: 'may',
      basis: negotiating,
      input: negotiated,
    }),
    apply: step('申请协调', {
      by: ['applicant', 'respondents'],
      from: ['start', 'negotiated'],
      to: 'applied',
      duty: 'may',
      basis: applying,
      summary: '协商不成的，任何一方都可以提出',
      ...(application.interpretation === undefined ? {} : { interpretation: application.interpretation }),
      input: {
        addressedTo: organ('申请受理的机构', { kinds: bodies, prefill: '{parties.body.id}', basis: [...body.basis] }),
        ...contents,
      },
      requires: [
        negotiatedFirst,
        must(competent('input.addressedTo'), `${NOT_OURS}，应向有权机构提出申请`, {
          code: 'wrong-door',
          basis: [...body.basis],
        }),
        ...unusualClass(options),
      ],
      ...(acceptance.cityRules === undefined
        ? {}
        : { sets: { acceptWithin: path('related.cityRules.facts.acceptWithin') } }),
      issues: 'coordinationApplication',
    }),
    receive: step('登记误投的书面申请', {
      by: 'receiver',
      from: 'start',
      to: 'applied',
      duty: 'may',
      basis: accepting,
      summary: '收到书面申请的机构登记收件；不归本机构受理的，告知向有权机构提出',
      input: { ...negotiated, ...contents },
      requires: [
        must(not(competent('receiver')), '本机构有权受理：由申请机关提出申请，不作误投登记', { code: 'own-door' }),
        ...unusualClass(options),
      ],
    }),
    redirect: step('告知向有权机构提出', {
      by: 'receiver',
      from: 'applied',
      to: 'redirected',
      duty: 'shall',
      basis: [...body.basis],
      issues: 'redirectNotice',
    }),
    accept: step('受理', {
      by: 'body',
      from: 'applied',
      to: 'accepted',
      duty: 'shall',
      basis: accepting,
      ...interpreted,
      stranger: NOT_OURS,
      input: { review: longText('审核意见') },
      requires: [noRemedy],
      issues: 'acceptanceNotice',
    }),
    requestSupplement: step('退回补正', {
      by: 'body',
      from: 'applied',
      to: 'supplementing',
      duty: 'may',
      basis: accepting,
      ...interpreted,
      stranger: NOT_OURS,
      input: {
        items: rows('需要补充的材料', { name: text('材料'), reason: text('理由') }, { min: 1 }),
      },
      issues: 'supplementNotice',
    }),
    supplement: step('补充材料', {
      by: ['applicant', 'respondents'],
      from: 'supplementing',
      to: 'applied',
      duty: 'shall',
      basis: applying,
      input: { dutyProof: optional(files('职责依据')), materials: optional(files('其他材料')) },
    }),
    decline: step('告知不属于受理范围', {
      by: 'body',
      from: 'applied',
      to: 'declined',
      duty: 'may',
      basis: accepting,
      ...interpreted,
      stranger: NOT_OURS,
      input: {
        finding: choice('不属于的情形', 'declineGrounds'),
        reason: longText('理由', { refusal: '不予受理的，应当书面说明理由' }),
      },
      issues: 'declineNotice',
    }),
    openExOfficio: step('依职权协调', {
      by: 'body',
      from: 'start',
      to: 'accepted',
      duty: 'may',
      basis: [national(13), national(7, 1, 2)],
      summary: '协调不以申请为前提',
      ...underNational,
      input: {
        item: text('争议的执法事项', { max: 80 }),
        ...comprehensiveField(body.guidance),
        ...aboutDispute(options),
        source: longText('争议来源和情况'),
      },
      requires: [
        must(atLeast(2, 'parties.disputants'), '争议应发生在两个以上行政执法机关之间', { code: 'one-organ' }),
        ...unusualClass(options),
      ],
    }),
  }
}
