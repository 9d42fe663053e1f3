import { z } from 'zod'
import { OPEN, readPath } from '../matter/path.ts'
import type { Operator } from './operator.ts'
import { pathProblems, remediesFor } from './path-support.ts'
import { truth } from './truth.ts'

export interface Count {
  op: 'count'
  path: string
  /** count only the rows whose field has this value, or the value of another path */
  where?: { field: string; value?: string | number | boolean; to?: string }
  atLeast?: number
  atMost?: number
}

export const count: Operator<Count> = {
  op: 'count',
  meaning: '清单中的项数（可只数某字段为某值的）不少于或不多于某数',
  schema: () =>
    z.object({
      op: z.literal('count'),
      path: z.string(),
      where: z
        .object({
          field: z.string(),
          value: z.union([z.string(), z.number(), z.boolean()]).optional(),
          to: z.string().optional(),
        })
        .optional(),
      atLeast: z.int().nonnegative().optional(),
      atMost: z.int().nonnegative().optional(),
    }),
  compile: ({ path, where, atLeast = 0, atMost = Number.POSITIVE_INFINITY }, words) => {
    const read = readPath(path)
    const wanted = where?.to === undefined ? () => where?.value : readPath(where.to)
    const evaluate: ReturnType<Operator<Count>['compile']>['evaluate'] = (scope) => {
      const list = read(scope)
      const value = wanted(scope)
      if (list === OPEN || value === OPEN) return 'open'
      const rows: readonly Record<string, unknown>[] = Array.isArray(list) ? list : []
      const found = (where === undefined ? rows : rows.filter((row) => row[where.field] === value)).length
      return truth(found >= atLeast && found <= atMost)
    }
    return {
      evaluate,
      explain: (scope) => {
        const bounds = [
          atLeast > 0 ? `不少于${atLeast}项` : '',
          Number.isFinite(atMost) ? `不多于${atMost}项` : '',
        ].filter(Boolean)
        return {
          truth: evaluate(scope),
          text: `${words.path(path)}须${bounds.join('、')}`,
          remedies: remediesFor(path, words),
        }
      },
    }
  },
  check: ({ path, where, atLeast, atMost }, names) => [
    ...pathProblems(path, names),
    ...(where?.to === undefined ? [] : pathProblems(where.to, names)),
    ...(atLeast === undefined && atMost === undefined ? ['计数条件没有写明上限或者下限'] : []),
  ],
}
