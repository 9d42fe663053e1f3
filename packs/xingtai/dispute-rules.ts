import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import { art } from './identity.ts'

const { any, found, literal, must, not, path } = write

/** The refusal of a bureau that is not competent, or not concerned at all. */
export const NOT_OURS = '不属于本机构受理范围'

/** While a remedy against the underlying act is pending, coordination ends instead of going on (art 16). */
export const noRemedy = must(
  not(any(found('remedyBelow'), found('remedyOfAct'))),
  '当事人已就所涉行政行为申请行政复议或者提起行政诉讼，应当终止协调',
  { code: 'remedy-pending', basis: [art(16, 1)] },
)

/** Facts that other registers look up. */
export const opened = (origin: string) => ({ origin: literal(origin), bodyId: path('parties.body.id') })

/** What the steps of a dispute look up. */
export const disputeLookups: NonNullable<Procedure['lookups']> = {
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
