import { z } from 'zod'
import type { Operator } from './operator.ts'
import { truth } from './truth.ts'

export interface Held {
  op: 'held'
  hold: string
  /** only the hold on the actor's own organ counts */
  onActor?: boolean
}

export const held: Operator<Held> = {
  op: 'held',
  meaning: '某项限制（例如不得单方处理）正在生效',
  schema: () => z.object({ op: z.literal('held'), hold: z.string(), onActor: z.boolean().optional() }),
  compile: ({ hold, onActor }, words) => {
    const evaluate: ReturnType<Operator<Held>['compile']>['evaluate'] = ({ matter, actor }) =>
      truth(
        matter.holds.some(
          (one) =>
            one.hold === hold &&
            one.to === undefined &&
            (!onActor || (actor.kind === 'person' && one.organ === actor.organ.id)),
        ),
      )
    return {
      evaluate,
      explain: (scope) => ({ truth: evaluate(scope), text: `“${words.hold(hold)}”正在生效`, remedies: [] }),
    }
  },
  check: ({ hold }, names) => (names.holds.has(hold) ? [] : [`限制“${hold}”不存在`]),
}
