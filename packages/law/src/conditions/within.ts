import { z } from 'zod'
import type { RunningLimit } from '../matter/matter.ts'
import type { Scope } from '../matter/scope.ts'
import type { Operator } from './operator.ts'
import { truth } from './truth.ts'

export interface Within {
  op: 'within'
  limit: string
}

export const within: Operator<Within> = {
  op: 'within',
  meaning: '办理日期未超过某一期限；按受送达人分别起算的，看本机关的期限',
  schema: () => z.object({ op: z.literal('within'), limit: z.string() }),
  compile: ({ limit }, words) => {
    const evaluate: ReturnType<Operator<Within>['compile']>['evaluate'] = (scope) => {
      const run = runOfActor(scope, limit)
      if (run === undefined) return 'unmet'
      return truth(run.dueAt === undefined ? scope.on <= run.dueDate : scope.at <= run.dueAt)
    }
    return {
      evaluate,
      explain: (scope) => {
        const run = runOfActor(scope, limit)
        const value = evaluate(scope)
        return {
          truth: value,
          text:
            run === undefined
              ? `${words.limit(limit)}尚未起算`
              : value === 'met'
                ? `${words.limit(limit)}至${run.dueDate}届满`
                : `已逾期：${words.limit(limit)}已于${run.dueDate}届满（${run.explanation}）`,
          remedies:
            run !== undefined && value === 'met'
              ? [{ date: run.dueDate, text: `须在${run.dueDate}前（含当日）办理` }]
              : [],
        }
      },
    }
  },
  check: ({ limit }, names) => (names.limits.has(limit) ? [] : [`期限“${limit}”不存在`]),
}

/** The latest run of a limit that is the actor's own, or that belongs to nobody in particular. */
function runOfActor(scope: Scope, limit: string): RunningLimit | undefined {
  const own = scope.actor.kind === 'person' ? scope.actor.organ.id : undefined
  return (
    scope.matter.limits.findLast((run) => run.limit === limit && run.recipient === own) ??
    scope.matter.limits.findLast((run) => run.limit === limit && run.recipient === undefined) ??
    scope.matter.limits.findLast((run) => run.limit === limit)
  )
}
