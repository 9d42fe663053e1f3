import { z } from 'zod'
import type { Operator } from './operator.ts'
import { truth } from './truth.ts'

export interface Done {
  op: 'done'
  step: string
  /** the step counts only when the actor of the present act performed it (or, with `false`, only when somebody else did) */
  bySelf?: boolean
}

export const done: Operator<Done> = {
  op: 'done',
  meaning: '某一环节已经办理；可限定由本人或者由他人办理',
  schema: () => z.object({ op: z.literal('done'), step: z.string(), bySelf: z.boolean().optional() }),
  compile: ({ step, bySelf }, words) => {
    const evaluate: ReturnType<Operator<Done>['compile']>['evaluate'] = ({ matter, actor }) =>
      truth(
        matter.performed.some((performed) => {
          if (performed.step !== step) return false
          if (bySelf === undefined) return true
          const self =
            actor.kind === 'person' && performed.by !== 'system' && performed.by.person.id === actor.person.id
          return self === bySelf
        }),
      )
    const role = words.performer(step)
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text:
          bySelf === undefined
            ? `须先办理“${words.step(step)}”`
            : `“${words.step(step)}”须由${bySelf ? '本人' : '他人'}办理`,
        remedies: [
          {
            step,
            ...(role === undefined ? {} : { role }),
            text: `由${words.role(role ?? '')}办理“${words.step(step)}”`,
          },
        ],
      }),
    }
  },
  check: ({ step }, names) => (names.steps.has(step) ? [] : [`环节“${step}”不存在`]),
}
