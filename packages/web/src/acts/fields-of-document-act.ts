import type { Field } from '@zhiheng/law/pack'
import type { DocumentView } from '@zhiheng/server/api'
import type { DocumentAct } from '../api/types.ts'

/** What an act on a document asks, in the same language as the fields of a pack. */
export function fieldsOfDocumentAct(act: DocumentAct, document: DocumentView): Readonly<Record<string, Field>> {
  switch (act) {
    case 'approve':
      return { opinion: { type: 'text', label: '审核意见', long: true, max: 5000 } }
    case 'return':
      return { reason: { type: 'text', label: '退回理由', long: true, max: 5000 } }
    case 'issue':
      return {}
    case 'serve':
      return {
        recipient: { type: 'party', label: '送达对象', of: 'recipients' },
        on: {
          type: 'date',
          label: '送达日期',
          notAfterAct: true,
          hint: `自送达之日起计算期限；不早于制发日期${document.issuedOn ?? ''}`,
        },
        method: { type: 'text', label: '送达方式', max: 100, hint: '直接送达、留置送达、邮寄送达、电子送达等' },
        receiver: { type: 'text', label: '签收人', max: 100, optional: true, hint: '签收人和送达回证至少填写一项' },
        proof: { type: 'files', label: '送达回证', optional: true },
      }
  }
}
