import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import { choice, date, files, longText, optional, procedure, step } from '@zhiheng/law/language'

type Party = Procedure['parties'][string]

/** A lead that belongs to somebody else, handed over against a receipt. `kinds` is the catalogue of what may be handed over. */
export function handOver({
  name,
  basis,
  sender,
  receiver,
  kinds,
}: {
  readonly name: string
  readonly basis: readonly Citation[]
  readonly sender: Party
  readonly receiver: Party
  readonly kinds: string
}): Procedure {
  const cited = [...basis]
  return procedure({
    name,
    kind: 'other',
    basis: cited,
    title: `${name}：{parties.receiver.name}`,
    parties: { sender, receiver },
    states: {
      sent: { name: '已移送' },
      received: { name: '已签收', final: true },
      returned: { name: '被退回', final: true },
    },
    steps: {
      send: step('移送', {
        by: 'sender',
        from: 'start',
        to: 'sent',
        duty: 'may',
        basis: cited,
        input: {
          kind: choice('类别', kinds),
          facts: longText('线索'),
          materials: optional(files('材料')),
        },
      }),
      receipt: step('登记回执', {
        by: ['sender', 'receiver'],
        from: 'sent',
        to: 'received',
        duty: 'shall',
        basis: cited,
        input: { receiptOn: date('签收日期', { notAfterAct: true }), receipt: files('回执', { min: 1 }) },
      }),
      return: step('登记退回', {
        by: ['sender', 'receiver'],
        from: 'sent',
        to: 'returned',
        duty: 'may',
        basis: cited,
        input: { reason: longText('退回理由') },
      }),
    },
  })
}
