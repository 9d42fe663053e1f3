import { z } from 'zod'
import type { Operator } from './operator.ts'
import { truth } from './truth.ts'

export interface Dated {
  op: 'dated'
  /** first day, inclusive */
  from?: string
  /** last day, exclusive */
  to?: string
}

export const dated: Operator<Dated> = {
  op: 'dated',
  meaning: '办理日期在某一期间之内（含起始日，不含截止日）',
  schema: () => z.object({ op: z.literal('dated'), from: z.iso.date().optional(), to: z.iso.date().optional() }),
  compile: ({ from, to }) => {
    const evaluate: ReturnType<Operator<Dated>['compile']>['evaluate'] = ({ on }) =>
      truth((from === undefined || on >= from) && (to === undefined || on < to))
    const text = [from === undefined ? '' : `自${from}起`, to === undefined ? '' : `在${to}之前`]
      .filter(Boolean)
      .join('、')
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `须${text}办理`,
        remedies: from !== undefined && scope.on < from ? [{ date: from, text: `自${from}起可以办理` }] : [],
      }),
    }
  },
  check: ({ from, to }) => (from === undefined && to === undefined ? ['日期条件没有写明起止'] : []),
}
