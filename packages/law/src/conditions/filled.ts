import { z } from 'zod'
import { isFilled, OPEN, readPath } from '../matter/path.ts'
import type { Operator } from './operator.ts'
import { pathProblems, remediesFor } from './path-support.ts'
import { truth } from './truth.ts'

export interface Filled {
  op: 'filled'
  path: string
}

export const filled: Operator<Filled> = {
  op: 'filled',
  meaning: '某项内容已经填写',
  schema: () => z.object({ op: z.literal('filled'), path: z.string() }),
  compile: ({ path }, words) => {
    const read = readPath(path)
    const evaluate: ReturnType<Operator<Filled>['compile']>['evaluate'] = (scope) => {
      const value = read(scope)
      return value === OPEN ? 'open' : truth(isFilled(value))
    }
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `须有${words.path(path)}`,
        remedies: remediesFor(path, words),
      }),
    }
  },
  check: ({ path }, names) => pathProblems(path, names),
}
