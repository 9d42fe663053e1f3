import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { type Overseer, SUPERVISED } from '../oversight/oversight-roles.ts'
import { leadOn, monitoringLeadOf } from './monitoring-lead.ts'

const { all, any, compare, date, days, filled, found, foundAtLeast, is, limit, must, not, optional, procedure } = write
const { step, text, yesNo } = write

export interface CaseDataOptions extends Overseer {
  /** how often one enterprise may be checked before the data says so */
  readonly repeated?: {
    readonly withinDays: number
    /** this check is the so-many-th */
    readonly times: number
    /** only checks of different organs count, a joint check once */
    readonly byOthers: boolean
  }
  /** the decision limit of a penalty: 行政处罚法第六十条 */
  readonly decisionLimit?: readonly Citation[]
}

/**
 * 执法数据监测: cases and checks as the organs report them. A decision before its notice, a major decision without review,
 * a case over its limit and an enterprise checked again and again give rise to leads.
 */
export function caseDataOf(options: CaseDataOptions): PackPart {
  const basis = [...options.basis]
  const { decisionLimit } = options
  const leads = monitoringLeadOf({
    ...options,
    fromData: true,
    gaps: {
      'notice-missing': { name: '处罚决定没有告知', closedBy: ['noticed'] },
      'review-missing': { name: '重大决定没有法制审核', closedBy: ['reviewed'] },
    },
  })
  const parties = {
    agency: { name: '行政执法机关', kinds: [...SUPERVISED], from: 'actor' as const },
    overseer: { name: options.overseer, from: { oversightBodyOf: 'agency' } },
  }
  const noticed = date('告知日期', { notAfterAct: true })
  const reviewed = date('法制审核日期', { notAfterAct: true })
  const notice = { input: { noticedOn: noticed } }
  const enforcementCase = procedure({
    name: '执法办案数据',
    kind: 'register',
    basis,
    title: '{facts.caseNumber}',
    parties,
    states: {
      filed: { name: '办理中' },
      decided: { name: '已作出决定' },
      noticed: { name: '已补登告知' },
      reviewed: { name: '已补登法制审核' },
      closed: { name: '已结案', final: true },
    },
    steps: {
      file: step('登记立案', {
        by: 'agency',
        from: 'start',
        to: 'filed',
        duty: 'shall',
        basis,
        input: {
          caseNumber: text('案号'),
          filedOn: date('立案日期', { notAfterAct: true }),
          major: optional(yesNo('是否重大执法决定')),
        },
      }),
      notify: step('登记告知', { by: 'agency', from: 'filed', duty: 'shall', basis, ...notice }),
      review: step('登记法制审核', {
        by: 'agency',
        from: 'filed',
        duty: 'may',
        basis,
        input: { reviewedOn: reviewed },
      }),
      decide: step('登记决定', {
        by: 'agency',
        from: 'filed',
        to: 'decided',
        duty: 'shall',
        basis,
        input: { decision: text('决定文号'), decidedOn: date('决定日期', { notAfterAct: true }) },
        opens: [
          leadOn('决定之前没有告知', '{input.decision}', not(filled('facts.noticedOn')), 'notice-missing'),
          leadOn(
            '重大决定没有法制审核',
            '{input.decision}',
            all(is('facts.major', true), not(filled('facts.reviewedOn'))),
            'review-missing',
          ),
        ],
      }),
      supplyNotice: step('补登告知', {
        by: 'agency',
        from: ['decided', 'reviewed'],
        to: 'noticed',
        duty: 'may',
        basis,
        ...notice,
        requires: [
          must(compare('input.noticedOn', '<=', 'facts.decidedOn'), '告知晚于决定，不能消除预警', {
            code: 'noticed-after-decision',
            basis,
          }),
        ],
      }),
      supplyReview: step('补登法制审核', {
        by: 'agency',
        from: ['decided', 'noticed'],
        to: 'reviewed',
        duty: 'may',
        basis,
        input: { reviewedOn: reviewed },
        requires: [
          must(compare('input.reviewedOn', '<=', 'facts.decidedOn'), '法制审核晚于决定，不能消除预警', {
            code: 'reviewed-after-decision',
            basis,
          }),
        ],
      }),
      close: step('登记结案', {
        by: 'agency',
        from: ['filed', 'decided', 'noticed', 'reviewed'],
        to: 'closed',
        duty: 'may',
        basis,
        input: { closedOn: date('结案日期', { notAfterAct: true }) },
      }),
    },
    ...(decisionLimit === undefined
      ? {}
      : {
          limits: {
            decision: limit('作出决定的期限', {
              kind: 'statutory',
              basis: [...decisionLimit],
              on: 'agency',
              start: { step: 'file', date: 'facts.filedOn' },
              term: days(90),
              met: ['decide', 'close'],
              lapse: {
                text: '逾期没有作出决定，标记为慢作为',
                raises: [leadOn('慢作为：逾期没有作出决定', '{facts.caseNumber}', filled('facts.caseNumber'))],
              },
            }),
          },
        }),
  })
  return {
    procedures: {
      ...leads.procedures,
      enforcementCase,
      ...(options.repeated === undefined ? {} : { checkRecord: checksOf(options, options.repeated, parties) }),
    },
  }
}

function checksOf(
  options: CaseDataOptions,
  { withinDays, times, byOthers }: NonNullable<CaseDataOptions['repeated']>,
  parties: write.Procedure['parties'],
): write.Procedure {
  const basis = [...options.basis]
  const sameEnterprise = [
    { path: 'facts.enterprise', sign: '=' as const, to: 'input.enterprise' },
    { path: 'facts.checkedOn', sign: '>' as const, to: 'input.checkedOn', days: -withinDays },
    { path: 'facts.checkedOn', sign: '<=' as const, to: 'input.checkedOn' },
  ]
  return procedure({
    name: '检查数据',
    kind: 'register',
    basis,
    title: '{facts.recordNumber}',
    parties,
    states: { recorded: { name: '已登记' } },
    steps: {
      record: step('登记检查', {
        by: 'agency',
        from: 'start',
        to: 'recorded',
        duty: 'shall',
        basis,
        input: {
          recordNumber: text('检查记录编号'),
          enterprise: text('被检查企业（统一社会信用代码）'),
          checkedOn: date('检查日期', { notAfterAct: true }),
          joint: optional(text('联合检查编号')),
        },
        opens: [
          leadOn(
            `${withinDays}日内对同一企业检查${times}次以上`,
            '{input.enterprise}：{related.earlier.facts.recordNumber}、{input.recordNumber}',
            all(
              foundAtLeast(times - 1, 'earlier'),
              not(found('sameJoint')),
              byOthers ? not(found('ownEarlier')) : any(found('earlier')),
            ),
          ),
        ],
      }),
    },
    lookups: {
      earlier: { name: `${withinDays}日内对同一企业的检查`, procedure: 'checkRecord', where: sameEnterprise },
      ownEarlier: {
        name: `本机关${withinDays}日内对同一企业的检查`,
        procedure: 'checkRecord',
        where: [...sameEnterprise, { path: 'parties.agency', sign: 'overlaps', to: 'actor.organ.id' }],
      },
      sameJoint: {
        name: '同一次联合检查',
        procedure: 'checkRecord',
        where: [
          { path: 'facts.joint', sign: '=', to: 'input.joint' },
          { path: 'facts.enterprise', sign: '=', to: 'input.enterprise' },
        ],
      },
    },
  })
}
