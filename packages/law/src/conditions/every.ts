import { z } from 'zod'
import { isFilled, OPEN, readPath } from '../matter/path.ts'
import type { Operator } from './operator.ts'
import { pathProblems, remediesFor } from './path-support.ts'
import { truth } from './truth.ts'

export interface Every {
  op: 'every'
  /** path of a list of rows */
  path: string
  field: string
  /** the value each row must have in the field; absent: the field must be filled */
  value?: string | number | boolean
}

export const every: Operator<Every> = {
  op: 'every',
  meaning: '清单每一行的某字段均已填写，或者均为某值；空清单视为不满足',
  schema: () =>
    z.object({
      op: z.literal('every'),
      path: z.string(),
      field: z.string(),
      value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    }),
  compile: ({ path, field, value }, words) => {
    const read = readPath(path)
    const evaluate: ReturnType<Operator<Every>['compile']>['evaluate'] = (scope) => {
      const list = read(scope)
      if (list === OPEN) return 'open'
      if (!Array.isArray(list) || list.length === 0) return 'unmet'
      return truth(
        list.every((row: Record<string, unknown>) =>
          value === undefined ? isFilled(row[field]) : row[field] === value,
        ),
      )
    }
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `${words.path(path)}的每一项均须${value === undefined ? '填写' : '符合'}${words.path(`${path}.${field}`)}`,
        remedies: remediesFor(path, words),
      }),
    }
  },
  check: ({ path }, names) => pathProblems(path, names),
}
