import { z } from 'zod'
import { OPEN, readPath } from '../matter/path.ts'
import type { Operator } from './operator.ts'
import { pathProblems, remediesFor, show } from './path-support.ts'
import { truth } from './truth.ts'

export interface Includes {
  op: 'includes'
  /** path of a list of values, or of a list of rows when `field` is given */
  path: string
  field?: string
  value?: string
  to?: string
  /** `to` is a list of rows: the values of this field are wanted */
  toField?: string
}

export const includes: Operator<Includes> = {
  op: 'includes',
  meaning: '清单中含有某值；to 指向清单时，须含有其中每一个值',
  schema: () =>
    z.object({
      op: z.literal('includes'),
      path: z.string(),
      field: z.string().optional(),
      value: z.string().optional(),
      to: z.string().optional(),
      toField: z.string().optional(),
    }),
  compile: ({ path, field, value, to, toField }, words) => {
    const read = readPath(path)
    const wanted = to === undefined ? () => value : readPath(to)
    const evaluate: ReturnType<Operator<Includes>['compile']>['evaluate'] = (scope) => {
      const list = read(scope)
      const target = wanted(scope)
      if (list === OPEN || target === OPEN) return 'open'
      if (!Array.isArray(list)) return 'unmet'
      const values = field === undefined ? list : column(list, field)
      if (!Array.isArray(target)) return truth(values.includes(target))
      const all = toField === undefined ? target : column(target, toField)
      return truth(all.every((one) => values.includes(one)))
    }
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `${words.path(path)}须包含${to === undefined ? show(value) : words.path(to)}`,
        remedies: remediesFor(path, words),
      }),
    }
  },
  check: ({ path, to }, names) => [...pathProblems(path, names), ...(to === undefined ? [] : pathProblems(to, names))],
}

const column = (rows: readonly Record<string, unknown>[], field: string): unknown[] => rows.map((row) => row[field])
