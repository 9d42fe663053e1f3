/**
 * Official documents: one content model, printed as PDF in the layout of GB/T 9704 and shown as a print view. This room
 * knows no place and no document; a pack's document kind and the facts of a matter arrive as content.
 */
export { DocumentContent, type DocumentContentInput } from './content.ts'
export { type ContentIssue, DocumentContentError, documentContent, parseContent } from './content-error.ts'
export { FontError } from './fonts.ts'
export { renderHtml } from './html.ts'
export { type DocumentNumber, formatNumber, type ParsedNumber, parseNumber } from './number.ts'
export { disposeRenderer, type RenderOptions, renderPdf } from './render.ts'
export { type ServiceReceipt, serviceReceipt } from './service-receipt.ts'
export { createTypesetter, type Typesetter, type TypesetterOptions, TypesettingError } from './typesetter.ts'
