import { z } from 'zod'
import type { Condition } from './condition.ts'
import type { Operator } from './operator.ts'

export interface Any {
  op: 'any'
  of: Condition[]
}

export const any: Operator<Any> = {
  op: 'any',
  meaning: '满足其中一项即可',
  schema: (nested) => z.object({ op: z.literal('any'), of: z.array(nested).min(1) }),
  compile: ({ of }, _words, compile) => {
    const parts = of.map(compile)
    return {
      evaluate: (scope) => {
        let result: 'unmet' | 'open' = 'unmet'
        for (const part of parts) {
          const value = part.evaluate(scope)
          if (value === 'met') return 'met'
          if (value === 'open') result = 'open'
        }
        return result
      },
      explain: (scope) => {
        const explained = parts.map((part) => part.explain(scope))
        const met = explained.find((part) => part.truth === 'met')
        if (met !== undefined) return met
        return {
          truth: explained.some((part) => part.truth === 'open') ? 'open' : 'unmet',
          text: explained.map((part) => part.text).join('，或者'),
          remedies: explained.flatMap((part) => part.remedies),
        }
      },
    }
  },
  check: ({ of }, _names, check) => of.flatMap(check),
}
