import { z } from 'zod'
import { OPEN, readPath } from '../matter/path.ts'
import type { Operator } from './operator.ts'
import { pathProblems, remediesFor, show } from './path-support.ts'
import { truth } from './truth.ts'

const SIGNS = {
  '<': '早于或小于',
  '<=': '不晚于或不大于',
  '>': '晚于或大于',
  '>=': '不早于或不小于',
  '=': '等于',
  '!=': '不同于',
} as const

export interface Compare {
  op: 'compare'
  path: string
  sign: keyof typeof SIGNS
  /** a fixed value */
  value?: string | number
  /** or another path */
  to?: string
}

export const compare: Operator<Compare> = {
  op: 'compare',
  meaning: '两个日期、数字或标识的先后大小',
  schema: () =>
    z
      .object({
        op: z.literal('compare'),
        path: z.string(),
        sign: z.enum(['<', '<=', '>', '>=', '=', '!=']),
        value: z.union([z.string(), z.number()]).optional(),
        to: z.string().optional(),
      })
      .refine(({ value, to }) => (value === undefined) !== (to === undefined), 'give either value or to'),
  compile: ({ path, sign, value, to }, words) => {
    const left = readPath(path)
    const right = to === undefined ? () => value : readPath(to)
    const evaluate: ReturnType<Operator<Compare>['compile']>['evaluate'] = (scope) => {
      const a = left(scope)
      const b = right(scope)
      return a === OPEN || b === OPEN ? 'open' : truth(holds(a, sign, b))
    }
    return {
      evaluate,
      explain: (scope) => {
        const b = to === undefined ? show(value) : words.path(to)
        return {
          truth: evaluate(scope),
          text: `${words.path(path)}须${SIGNS[sign]}${b}`,
          remedies: remediesFor(path, words),
        }
      },
    }
  },
  check: ({ path, to }, names) => [...pathProblems(path, names), ...(to === undefined ? [] : pathProblems(to, names))],
}

/** An absent value compares as unequal and never as earlier or later. */
function holds(a: unknown, sign: Compare['sign'], b: unknown): boolean {
  if (sign === '=') return a === b
  if (sign === '!=') return a !== b
  const comparable =
    (typeof a === 'string' && typeof b === 'string') || (typeof a === 'number' && typeof b === 'number')
  if (!comparable) return false
  switch (sign) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
  }
}
