import { z } from 'zod'
import type { Operator } from './operator.ts'
import { truth } from './truth.ts'

export interface Expired {
  op: 'expired'
  limit: string
}

export const expired: Operator<Expired> = {
  op: 'expired',
  meaning: '某一期限已经届满而未完成（自届满次日起）',
  schema: () => z.object({ op: z.literal('expired'), limit: z.string() }),
  compile: ({ limit }, words) => {
    const evaluate: ReturnType<Operator<Expired>['compile']>['evaluate'] = ({ matter, on, at }) =>
      truth(
        matter.limits.some((run) => {
          if (run.limit !== limit) return false
          if (run.status === 'lapsed') return true
          if (run.status !== 'running') return false
          return run.dueAt === undefined ? on > run.dueDate : at > run.dueAt
        }),
      )
    return {
      evaluate,
      explain: (scope) => {
        const run = scope.matter.limits.findLast((one) => one.limit === limit && one.status === 'running')
        const value = evaluate(scope)
        return {
          truth: value,
          text:
            value === 'met'
              ? `${words.limit(limit)}已经届满`
              : run === undefined
                ? `${words.limit(limit)}尚未起算或者已经完成`
                : `${words.limit(limit)}至${run.dueDate}届满，尚未逾期`,
          remedies:
            run === undefined ? [] : [{ date: run.dueDate, text: `${run.dueDate}届满仍未完成的，自次日起可以办理` }],
        }
      },
    }
  },
  check: ({ limit }, names) => (names.limits.has(limit) ? [] : [`期限“${limit}”不存在`]),
}
