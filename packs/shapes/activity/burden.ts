import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import { all, any, found, foundAtLeast, not, should } from '@zhiheng/law/language'
import { underNational } from '../national-rule.ts'

type Clause = NonNullable<Procedure['lookups']>[string]['where'][number]

/** How many checks and requests one organ gets within so many days before a reason is asked for: internal, not in the text. */
const MOST = 2
const WITHIN_DAYS = 31

export interface BurdenOptions {
  /** path of the organ that is asked */
  readonly organ: string
  /** 国令第825号第八条 */
  readonly basis: readonly Citation[]
  /** what makes work for an organ: name of the record, its procedure, where it names the organ, which of them count */
  readonly burdens: Readonly<
    Record<string, { name: string; procedure: string; path: string; where?: readonly Clause[] }>
  >
}

/** 避免增加行政执法机关负担: the lookups and the question, which a reason answers. */
export function burdenOf({ organ, basis, burdens }: BurdenOptions): {
  readonly lookups: NonNullable<Procedure['lookups']>
  readonly requirement: ReturnType<typeof should>
} {
  const names = Object.keys(burdens)
  const pairs = names.flatMap((first, index) =>
    names.slice(index + 1).map((second) => all(found(first), found(second))),
  )
  return {
    lookups: Object.fromEntries(
      Object.entries(burdens).map(([id, { name, procedure, path, where = [] }]) => [
        id,
        {
          name,
          procedure,
          where: [
            { path, sign: 'overlaps' as const, to: organ },
            { path: 'openedOn', sign: '>' as const, to: 'act.on', days: -WITHIN_DAYS },
            ...where,
          ],
        },
      ]),
    ),
    requirement: should(
      not(any(...names.map((name) => foundAtLeast(MOST, name)), ...pairs)),
      `${WITHIN_DAYS}日内对该机关的检查和索要材料已有${MOST}次，再次进行应当说明理由，避免增加行政执法机关负担`,
      { code: 'burden', basis: [...basis], interpretation: true, ...underNational },
    ),
  }
}

/** Visits and requests of a place, which both make work: for the visit the organ is `input.visited`. */
export const visitsAndRequests = {
  recentVisits: { name: '检查、访谈记录', procedure: 'visit', path: 'facts.visited' },
  recentRequests: { name: '要求报告、自查的记录', procedure: 'informationRequest', path: 'parties.agency' },
} as const
