import { expect, it } from 'vitest'
import { DocumentContentError } from './content-error.ts'
import { renderHtml } from './html.ts'
import { serviceReceipt } from './service-receipt.ts'

const receipt = {
  issuer: '某县司法局',
  document: { title: '关于洺州镇河道采砂行政执法争议的协调意见书', number: '某司执协〔2026〕3号' },
  recipient: '某县水务局',
  method: '直接送达',
  servedOn: '2026-03-03',
  receiver: '赵垕，办公室主任',
}

it('proves which document reached whom, how and when', () => {
  const html = renderHtml(serviceReceipt({ ...receipt, place: '某县水务局办公室', server: '周镕' }))
  for (const words of [
    '送达回证',
    receipt.document.title,
    receipt.document.number,
    '某县水务局',
    '直接送达',
    '2026年3月3日',
    '赵垕',
    '周镕',
  ])
    expect(html).toContain(words)
})

it('leaves the places to sign blank, and says where a document has no number', () => {
  const content = serviceReceipt({ ...receipt, document: { title: '通知' } })
  expect(content.signatures).toEqual([{ label: '收件人签名或者盖章' }, { label: '送达人签名' }])
  expect(content.sections[0]?.fields).toContainEqual({ label: '文书文号', value: '无' })
})

it('refuses a date that does not exist', () => {
  expect(() => serviceReceipt({ ...receipt, servedOn: '2026-02-30' })).toThrow(DocumentContentError)
})
