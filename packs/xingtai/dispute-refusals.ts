import { literal, template } from '@zhiheng/law/language'
import { mutualRefusalOf } from '../shapes/dispute/mutual-refusal.ts'
import { art } from './identity.ts'

/** Art 17(1): organs that pass a matter back and forth and never ask for coordination. */
export const refusalPart = mutualRefusalOf({
  body: { name: '行政执法协调监督机构' },
  basis: [art(17, { item: 1 })],
  count: 5,
  lead: {
    procedure: 'coordinationBreach',
    step: 'arise',
    parties: { body: 'body', agency: 'row.id' },
    input: {
      item: literal('notRequested'),
      evidence: template('工单{facts.ticket}相互推诿五次，没有申请协调'),
    },
  },
})
