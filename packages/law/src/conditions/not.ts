import { z } from 'zod'
import type { Condition } from './condition.ts'
import type { Operator } from './operator.ts'
import { negate } from './truth.ts'

export interface Not {
  op: 'not'
  of: Condition
}

export const not: Operator<Not> = {
  op: 'not',
  meaning: '该条件不得成立',
  schema: (nested) => z.object({ op: z.literal('not'), of: nested }),
  compile: ({ of }, _words, compile) => {
    const inner = compile(of)
    return {
      evaluate: (scope) => negate(inner.evaluate(scope)),
      explain: (scope) => {
        const explained = inner.explain(scope)
        return { truth: negate(explained.truth), text: `不得有下列情形：${explained.text}`, remedies: [] }
      },
    }
  },
  check: ({ of }, _names, check) => check(of),
}
