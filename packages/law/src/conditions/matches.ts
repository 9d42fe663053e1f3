import { z } from 'zod'
import { OPEN, readPath } from '../matter/path.ts'
import type { Operator } from './operator.ts'
import { pathProblems } from './path-support.ts'
import { truth } from './truth.ts'

export interface Matches {
  op: 'matches'
  /** path of a text or a list of texts, or of a list of rows when `field` is given: one match is enough */
  path: string
  field?: string
  /** a regular expression without flags; it must be linear: no nested repetition */
  pattern: string
}

export const matches: Operator<Matches> = {
  op: 'matches',
  meaning: '文字中出现某种写法',
  schema: () =>
    z.object({ op: z.literal('matches'), path: z.string(), field: z.string().optional(), pattern: z.string() }),
  compile: ({ path, field, pattern }, words) => {
    const read = readPath(path)
    const expression = new RegExp(pattern, 'u')
    const test = (value: unknown) => typeof value === 'string' && expression.test(value)
    const evaluate: ReturnType<Operator<Matches>['compile']>['evaluate'] = (scope) => {
      const value = read(scope)
      if (value === OPEN) return 'open'
      if (Array.isArray(value) && field !== undefined)
        return truth(value.some((row: Record<string, unknown>) => test(row[field])))
      return truth(Array.isArray(value) ? value.some(test) : test(value))
    }
    return {
      evaluate,
      explain: (scope) => ({ truth: evaluate(scope), text: `${words.path(path)}的写法为“${pattern}”`, remedies: [] }),
    }
  },
  check: ({ path, pattern }, names) => {
    const problems = pathProblems(path, names)
    try {
      new RegExp(pattern, 'u')
    } catch {
      problems.push(`写法“${pattern}”不是有效的表达式`)
    }
    return problems
  },
}
