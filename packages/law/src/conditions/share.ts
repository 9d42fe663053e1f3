import { z } from 'zod'
import { OPEN, readPath } from '../matter/path.ts'
import type { Operator } from './operator.ts'
import { pathProblems, remediesFor } from './path-support.ts'
import { truth } from './truth.ts'

export interface Share {
  op: 'share'
  /** path of the number of cases that count */
  part: string
  /** path of the number of all cases */
  whole: string
  /** from 0 to 1, inclusive */
  atLeast: number
  /** a share of fewer cases than this says nothing */
  sample?: number
}

export const share: Operator<Share> = {
  op: 'share',
  meaning: '某数占另一数的比例不低于某值，且总数不少于最小样本',
  schema: () =>
    z.object({
      op: z.literal('share'),
      part: z.string(),
      whole: z.string(),
      atLeast: z.number().min(0).max(1),
      sample: z.int().positive().optional(),
    }),
  compile: ({ part, whole, atLeast, sample = 1 }, words) => {
    const readPart = readPath(part)
    const readWhole = readPath(whole)
    const evaluate: ReturnType<Operator<Share>['compile']>['evaluate'] = (scope) => {
      const some = readPart(scope)
      const every = readWhole(scope)
      if (some === OPEN || every === OPEN) return 'open'
      if (typeof some !== 'number' || typeof every !== 'number') return 'unmet'
      return truth(every >= sample && some >= atLeast * every)
    }
    return {
      evaluate,
      explain: (scope) => {
        const some = readPart(scope)
        const every = readWhole(scope)
        const found =
          typeof some === 'number' && typeof every === 'number' && every > 0
            ? `，现为${every}中有${some}（${((some / every) * 100).toFixed(2)}%）`
            : ''
        return {
          truth: evaluate(scope),
          text: `${words.path(part)}须占${words.path(whole)}的${atLeast * 100}%以上，且后者不少于${sample}${found}`,
          remedies: remediesFor(part, words),
        }
      },
    }
  },
  check: ({ part, whole }, names) => [...pathProblems(part, names), ...pathProblems(whole, names)],
}
