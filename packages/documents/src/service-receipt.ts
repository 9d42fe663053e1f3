import { documentContent } from './content-error.ts'
import { civilDate, type DocumentContent } from './content.ts'
import { paperDate } from './print-model.ts'

/** What a proof of service (送达回证) proves: this document reached this recipient, in this way, on this day. */
export interface ServiceReceipt {
  /** The organ that serves the document. */
  readonly issuer: string
  readonly document: { readonly title: string; readonly number?: string }
  readonly recipient: string
  /** Manner of service as the pack names it, such as 直接送达. */
  readonly method: string
  /** Civil date of service, such as 2026-03-01. */
  readonly servedOn: string
  /** Who took it, and in what capacity. */
  readonly receiver: string
  readonly place?: string
  /** Who served it; left blank to be signed by hand. */
  readonly server?: string
  readonly notes?: string
  /** Local name of the receipt, when a pack has one. */
  readonly title?: string
}

/**
 * Builds the receipt as a working paper, with places for the signatures of receiver and server.
 * @throws DocumentContentError when a field is blank or the date is none
 */
export function serviceReceipt(receipt: ServiceReceipt): DocumentContent {
  const { document, server } = receipt
  return documentContent({
    layout: 'working-paper',
    issuer: { name: receipt.issuer, headText: receipt.issuer },
    title: receipt.title ?? '送达回证',
    sections: [
      {
        fields: [
          { label: '送达文书', value: document.title },
          { label: '文书文号', value: document.number ?? '无' },
          { label: '受送达人', value: receipt.recipient },
          { label: '送达方式', value: receipt.method },
          { label: '送达日期', value: paperDateOrSelf(receipt.servedOn) },
          { label: '送达地点', value: receipt.place ?? '' },
          { label: '收件人', value: receipt.receiver },
          { label: '备注', value: receipt.notes ?? '' },
        ],
      },
    ],
    date: receipt.servedOn,
    sealed: 'unsealed',
    signatures: [
      { label: '收件人签名或者盖章' },
      server === undefined ? { label: '送达人签名' } : { label: '送达人签名', name: server, on: receipt.servedOn },
    ],
  })
}

/** A wrong date is left to the content's own check, which names the field. */
function paperDateOrSelf(text: string): string {
  return civilDate.safeParse(text).success ? paperDate(text) : text
}
