import { z } from 'zod'
import type { Scope } from '../matter/scope.ts'
import { inForce } from '../pack/interval.ts'
import type { Operator } from './operator.ts'
import { truth } from './truth.ts'

export interface Adopted {
  op: 'adopted'
}

export const adopted: Operator<Adopted> = {
  op: 'adopted',
  meaning: '规则包所载的规定本身在办理日期施行；征求意见稿没有施行日期，在本辖区登记以前不成立',
  schema: () => z.object({ op: z.literal('adopted') }),
  compile: (_, { force: known, pack = '' }) => {
    const forceIn = ({ outside: { rulings } }: Scope) => {
      const from = rulings?.adopted.get(pack)
      return known ?? (from === undefined ? undefined : { from })
    }
    const evaluate: ReturnType<Operator<Adopted>['compile']>['evaluate'] = (scope) => {
      const force = forceIn(scope)
      return truth(force !== undefined && inForce(force, scope.on))
    }
    return {
      evaluate,
      explain: (scope) => {
        const force = forceIn(scope)
        return {
          truth: evaluate(scope),
          text: '本规定须已施行',
          remedies:
            force !== undefined && scope.on < force.from
              ? [{ date: force.from, text: `自${force.from}起可以办理` }]
              : [{ text: '登记本规定的施行日期' }],
        }
      },
    }
  },
  check: () => [],
}
