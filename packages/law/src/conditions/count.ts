import { z } from 'zod'
import { OPEN, readPath } from '../matter/path.ts'
import type { Operator } from './operator.ts'
import { pathProblems, remediesFor } from './path-support.ts'
import { truth } from './truth.ts'

export interface Count {
  op: 'count'
  path: string
  /** count only the rows whose field has this value */
  where?: { field: string; value: string | number | boolean }
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
      where: z.object({ field: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) }).optional(),
      atLeast: z.int().nonnegative().optional(),
      atMost: z.int().nonnegative().optional(),
    }),
  compile: ({ path, where, atLeast = 0, atMost = Number.POSITIVE_INFINITY }, words) => {
    const read = readPath(path)
    const size = (value: unknown): number =>
      !Array.isArray(value)
        ? 0
        : where === undefined
          ? value.length
          : value.filter((row: Record<string, unknown>) => row[where.field] === where.value).length
    const evaluate: ReturnType<Operator<Count>['compile']>['evaluate'] = (scope) => {
      const value = read(scope)
      if (value === OPEN) return 'open'
      const found = size(value)
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
  check: ({ path, atLeast, atMost }, names) => [
    ...pathProblems(path, names),
    ...(atLeast === undefined && atMost === undefined ? ['计数条件没有写明上限或者下限'] : []),
  ],
}
