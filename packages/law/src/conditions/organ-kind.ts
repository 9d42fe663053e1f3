import { z } from 'zod'
import { OPEN } from '../matter/path.ts'
import { OrganKind } from '../organ/index.ts'
import type { Operator } from './operator.ts'
import { pathProblems, remediesFor } from './path-support.ts'
import { organsAt } from './relation.ts'
import { truth } from './truth.ts'

export interface OfKind {
  op: 'organKind'
  /** a role, `actor`, or a path of organ ids; several organs: each of them */
  organ: string
  kinds: OrganKind[]
}

export const organKind: Operator<OfKind> = {
  op: 'organKind',
  meaning: '机关属于某几种机关之一；没有填写机关视为不满足',
  schema: () => z.object({ op: z.literal('organKind'), organ: z.string(), kinds: z.array(OrganKind).min(1) }),
  compile: ({ organ, kinds }, words) => {
    const read = organsAt(organ)
    const evaluate: ReturnType<Operator<OfKind>['compile']>['evaluate'] = (scope) => {
      const organs = read(scope)
      if (organs === OPEN) return 'open'
      return truth(organs.length > 0 && organs.every((one) => kinds.includes(one.kind)))
    }
    const isPath = organ.includes('.')
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `${isPath ? words.path(organ) : organ === 'actor' ? '本机关' : words.role(organ)}须为规定种类的机关`,
        remedies: isPath ? remediesFor(organ, words) : [],
      }),
    }
  },
  check: ({ organ }, names) => {
    if (organ.includes('.')) return pathProblems(organ, names)
    return organ === 'actor' || names.roles.has(organ) ? [] : [`当事方“${organ}”不存在`]
  },
}
