import { z } from 'zod'
import type { Condition } from './condition.ts'
import type { Operator } from './operator.ts'

export interface All {
  op: 'all'
  of: Condition[]
}

export const all: Operator<All> = {
  op: 'all',
  meaning: '各项条件均须满足',
  schema: (nested) => z.object({ op: z.literal('all'), of: z.array(nested).min(1) }),
  compile: ({ of }, _words, compile) => {
    const parts = of.map(compile)
    return {
      evaluate: (scope) => {
        let result: 'met' | 'open' = 'met'
        for (const part of parts) {
          const value = part.evaluate(scope)
          if (value === 'unmet') return 'unmet'
          if (value === 'open') result = 'open'
        }
        return result
      },
      explain: (scope) => {
        const explained = parts.map((part) => part.explain(scope))
        const unmet = explained.filter((part) => part.truth === 'unmet')
        const open = explained.filter((part) => part.truth === 'open')
        const shown = unmet.length > 0 ? unmet : open.length > 0 ? open : explained
        return {
          truth: unmet.length > 0 ? 'unmet' : open.length > 0 ? 'open' : 'met',
          text: shown.map((part) => part.text).join('，且'),
          remedies: unmet.flatMap((part) => part.remedies),
        }
      },
    }
  },
  check: ({ of }, _names, check) => of.flatMap(check),
}
