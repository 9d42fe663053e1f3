import { z } from 'zod'
import type { Operator } from './operator.ts'
import { truth } from './truth.ts'

export interface Found {
  op: 'found'
  /** a lookup the procedure declares */
  lookup: string
  /** only matters in one of these states count */
  states?: string[]
  atLeast?: number
}

export const found: Operator<Found> = {
  op: 'found',
  meaning: '登记簿或者其他事项中查到符合条件的记录',
  schema: () =>
    z.object({
      op: z.literal('found'),
      lookup: z.string(),
      states: z.array(z.string()).min(1).optional(),
      atLeast: z.int().positive().optional(),
    }),
  compile: ({ lookup, states, atLeast = 1 }, words) => {
    const matching = (scope: Parameters<ReturnType<Operator<Found>['compile']>['evaluate']>[0]) => {
      const related = scope.outside.related[lookup]
      return related?.filter((one) => states === undefined || states.includes(one.state))
    }
    return {
      evaluate: (scope) => {
        const related = matching(scope)
        return related === undefined ? 'open' : truth(related.length >= atLeast)
      },
      explain: (scope) => {
        const related = matching(scope)
        const names = (related ?? []).slice(0, 3).map((one) => one.number ?? one.title)
        return {
          truth: related === undefined ? 'open' : truth(related.length >= atLeast),
          text:
            names.length === 0 ? `须查到${words.lookup(lookup)}` : `查到${words.lookup(lookup)}：${names.join('、')}`,
          remedies: [],
        }
      },
    }
  },
  check: ({ lookup }, names) => (names.lookups.has(lookup) ? [] : [`查询“${lookup}”不存在`]),
}
