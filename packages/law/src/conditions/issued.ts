import { z } from 'zod'
import type { Operator } from './operator.ts'
import { truth } from './truth.ts'

export interface Issued {
  op: 'issued'
  document: string
}

export const issued: Operator<Issued> = {
  op: 'issued',
  meaning: '某种文书已经制发',
  schema: () => z.object({ op: z.literal('issued'), document: z.string() }),
  compile: ({ document }, words) => {
    const evaluate: ReturnType<Operator<Issued>['compile']>['evaluate'] = ({ matter }) =>
      truth(matter.documents.some((one) => one.kind === document && one.status === 'issued'))
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `须已制发《${words.document(document)}》`,
        remedies: words.issuers(document).map((step) => {
          const role = words.performer(step)
          return {
            step,
            ...(role === undefined ? {} : { role }),
            text: `由${words.role(role ?? '')}办理“${words.step(step)}”`,
          }
        }),
      }),
    }
  },
  check: ({ document }, names) => (names.documents.has(document) ? [] : [`文书“${document}”不存在`]),
}
