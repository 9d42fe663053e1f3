import { z } from 'zod'
import { OPEN, readPath } from '../matter/path.ts'
import type { Operator } from './operator.ts'
import { pathProblems, remediesFor, show } from './path-support.ts'
import { truth } from './truth.ts'

export interface Is {
  op: 'is'
  path: string
  /** one value, or several of which one must be there */
  value: string | number | boolean | (string | number | boolean)[]
}

const scalar = z.union([z.string(), z.number(), z.boolean()])

export const is: Operator<Is> = {
  op: 'is',
  meaning: '某项内容等于所列值之一',
  schema: () => z.object({ op: z.literal('is'), path: z.string(), value: z.union([scalar, z.array(scalar).min(1)]) }),
  compile: ({ path, value }, words) => {
    const read = readPath(path)
    const wanted = new Set<unknown>(Array.isArray(value) ? value : [value])
    const evaluate: ReturnType<Operator<Is>['compile']>['evaluate'] = (scope) => {
      const found = read(scope)
      return found === OPEN ? 'open' : truth(wanted.has(found))
    }
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `${words.path(path)}须为${[...wanted].map(show).join('或')}`,
        remedies: remediesFor(path, words),
      }),
    }
  },
  check: ({ path }, names) => pathProblems(path, names),
}
