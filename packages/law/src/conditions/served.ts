import { z } from 'zod'
import type { Operator } from './operator.ts'
import { truth } from './truth.ts'

export interface Served {
  op: 'served'
  document: string
  /** role: at least one organ of this role has received it; `actor`: the actor's organ has; absent: every recipient has */
  to?: string
}

export const served: Operator<Served> = {
  op: 'served',
  meaning: '某种文书已经送达全部受送达人、某一当事方或者本机关',
  schema: () => z.object({ op: z.literal('served'), document: z.string(), to: z.string().optional() }),
  compile: ({ document, to }, words) => {
    const evaluate: ReturnType<Operator<Served>['compile']>['evaluate'] = ({ matter, actor, on }) => {
      const issued = matter.documents.filter((one) => one.kind === document && one.status === 'issued')
      return truth(
        issued.some((one) => {
          const reached = new Set(
            one.services.filter((service) => service.on <= on).map((service) => service.recipient),
          )
          if (to === undefined)
            return one.recipients.length > 0 && one.recipients.every((recipient) => reached.has(recipient.id))
          if (to === 'actor') return actor.kind === 'person' && reached.has(actor.organ.id)
          return (matter.parties[to] ?? []).some((organ) => reached.has(organ.id))
        }),
      )
    }
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `《${words.document(document)}》须已送达${to === undefined ? '' : to === 'actor' ? '本机关' : words.role(to)}`,
        remedies: [{ text: `送达《${words.document(document)}》并登记送达回证` }],
      }),
    }
  },
  check: ({ document, to }, names) => [
    ...(names.documents.has(document) ? [] : [`文书“${document}”不存在`]),
    ...(to === undefined || to === 'actor' || names.roles.has(to) ? [] : [`当事方“${to}”不存在`]),
  ],
}
