import { parseContent } from './content-error.ts'
import type { DocumentContentInput } from './content.ts'
import { type PrintBlock, type PrintModel, printModel } from './print-model.ts'

/**
 * The print view: the same words as the PDF, from the same print model, as one HTML page with its own print style.
 * It needs no script, no other file and no network, so a strict content security policy can hold it.
 */

/**
 * @returns a complete HTML page in Chinese
 * @throws DocumentContentError when the content is wrong
 */
export function renderHtml(content: DocumentContentInput): string {
  const model = printModel(parseContent(content))
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(model.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<article class="paper ${model.layout}">
${parts(model)
  .filter((part) => part !== '')
  .join('\n')}
</article>
</body>
</html>
`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character)
}

function paragraph(className: string, text: string | null): string {
  return text === null ? '' : `<p class="${className}">${escape(text)}</p>`
}

function parts(model: PrintModel): readonly string[] {
  const signer =
    model.signer === null ? '' : `<p class="signer">签发人：<span class="name">${escape(model.signer)}</span></p>`
  return [
    model.draft ? '<p class="draft-mark"><span>草稿</span></p>' : '',
    model.trial ? '<p class="trial-mark">试用</p>' : '',
    '<header>',
    paragraph('head', model.head),
    `<div class="numbers">${paragraph('number', model.number)}${signer}</div>`,
    `<h1>${model.titleLines.map(escape).join('<br>')}</h1>`,
    '</header>',
    paragraph('recipients', model.recipients),
    ...model.blocks.map((block) => blockHtml(block, model.layout)),
    paragraph('text', model.basis),
    ...model.closing.map((text) => paragraph('text', text)),
    attachments(model),
    signatures(model),
    signatureBlock(model),
    paragraph('text notes', model.notes),
    imprint(model),
    paragraph('verification', model.verification),
  ]
}

function blockHtml(block: PrintBlock, layout: PrintModel['layout']): string {
  if (block.kind === 'heading') return `<h${block.level + 1}>${escape(block.text)}</h${block.level + 1}>`
  if (block.kind === 'paragraph') return paragraph('text', block.text)
  if (block.kind === 'item') return paragraph('text', block.label + block.text)
  if (block.kind === 'table') {
    const head = block.columns.map((column) => `<th scope="col">${escape(column.text)}</th>`).join('')
    const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')
    return `<table class="data"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`
  }
  if (layout !== 'working-paper')
    return block.rows
      .flat()
      .map(({ label, value }) => paragraph('text', `${label}：${value}`))
      .join('\n')
  const rows = block.rows.map((row) => {
    const span = row.length === 1 ? ' colspan="3"' : ''
    const cells = row.map(({ label, value }) => `<th scope="row">${escape(label)}</th><td${span}>${escape(value)}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table class="form"><tbody>${rows.join('')}</tbody></table>`
}

function attachments({ attachments }: PrintModel): string {
  if (attachments.length === 0) return ''
  const items = attachments.map(({ label, text }) => `<li>${escape(label + text)}</li>`).join('')
  return `<div class="attachments"><p>附件：</p><ul>${items}</ul></div>`
}

function signatures({ signatures }: PrintModel): string {
  if (signatures.length === 0) return ''
  const rows = signatures.map(
    ({ label, name, date }) =>
      `<p><span>${escape(label)}：</span><span class="line">${escape(name ?? '')}</span><span>${escape(date ?? '　　　年　 月　 日')}</span></p>`,
  )
  return `<div class="signatures">${rows.join('')}</div>`
}

function signatureBlock(model: PrintModel): string {
  if (model.seal === 'none' && model.layout === 'working-paper') return ''
  const mark = model.seal === 'unsealed' ? '<span class="unsealed">未签章</span>' : ''
  return `<div class="signature">${mark}<p>${model.issuerLines.map(escape).join('<br>')}</p><p>${escape(model.date)}</p></div>`
}

function imprint({ copies, printer, layout }: PrintModel): string {
  const lines = [paragraph('copies', copies === null ? null : `抄送：${copies}`)]
  if (layout === 'official' && printer !== null)
    lines.push(`<p class="printer"><span>${escape(printer.name)}</span><span>${escape(printer.date)}</span></p>`)
  const filled = lines.filter((line) => line !== '')
  return filled.length === 0 ? '' : `<footer class="imprint">${filled.join('')}</footer>`
}

// The fonts an agency's own machine has come first; measures as in typst/base.typ.
const STYLE = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
* { box-sizing: border-box }
body { margin: 0; background: #eceef1; color: #000 }
.paper { position: relative; width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 37mm 26mm 35mm 28mm;
  background: #fff; font: 16pt/29pt 仿宋_GB2312, FangSong_GB2312, 仿宋, FangSong, STFangsong, FandolFang, "Noto Serif SC",
  "Noto Serif CJK SC", serif; letter-spacing: -0.2pt; overflow-wrap: anywhere; text-align: justify }
.paper p, .paper h1, .paper h2, .paper h3, .paper h4, .paper h5 { margin: 0; white-space: pre-wrap }
.head { color: #e60012; text-align: center; font: 900 44pt/1.1 方正小标宋简体, FZXiaoBiaoSong-B05S, "Noto Serif SC", serif }
.official .head { padding-top: 35mm }
.numbers { display: flex; justify-content: center; min-height: 29pt }
.official .numbers { margin-top: 58pt; padding-bottom: 1.7mm; border-bottom: 1.4pt solid #e60012 }
.numbers:has(.signer) { justify-content: space-between }
.name, h3 { font-family: 楷体_GB2312, 楷体, KaiTi, STKaiti, FandolKai, "Noto Serif SC", serif }
.letter { padding-top: 30mm }
.letter .head { font-size: 35pt; padding-bottom: 4mm; margin: 0 -7mm; border-bottom: 4.4pt double #e60012 }
.letter .numbers, .working-paper .numbers { justify-content: flex-end }
.working-paper { padding: 25mm 27mm }
.working-paper .head { color: #000; font-size: 18pt }
h1 { text-align: center; font: 900 22pt/36pt 方正小标宋简体, FZXiaoBiaoSong-B05S, "Noto Serif SC", serif }
.official h1, .letter h1 { margin: 58pt 0 29pt }
.working-paper header { display: flex; flex-direction: column }
.working-paper .numbers { order: 1 }
h2, h3, h4, h5 { font-size: 16pt; font-weight: 400; text-indent: 2em; break-after: avoid }
h2, th { font-family: 黑体, SimHei, STHeiti, FandolHei, "Noto Sans SC", sans-serif; font-weight: 500 }
.text { text-indent: 2em }
table { width: 100%; border-collapse: collapse; margin: 7pt 0; font-size: 14pt; line-height: 21pt }
th, td { border: 0.5pt solid #000; padding: 1.2mm 2mm; white-space: pre-wrap }
td { text-align: left }
.form th { width: 32mm; text-align: center }
tr { break-inside: avoid }
.attachments { display: flex; margin-top: 29pt; padding-left: 2em }
.attachments ul { margin: 0; padding: 0; list-style: none }
.signatures { margin-top: 15pt }
.signatures p { display: flex; gap: 0.5em }
.signatures .line { flex: 1; border-bottom: 0.5pt solid #000 }
.signature { position: relative; width: max-content; margin: 58pt 4em 0 auto; text-align: center; break-inside: avoid }
.unsealed { position: absolute; left: 50%; bottom: 0; width: 42mm; height: 42mm; transform: translateX(-50%);
  border: 0.8pt dashed #767676; border-radius: 50%; padding-top: 4mm; color: #767676; font: 14pt/1.2 黑体, SimHei, "Noto Sans SC",
  sans-serif }
.imprint { margin-top: 58pt; font-size: 14pt; line-height: 21pt; break-inside: avoid }
.imprint p { padding: 0 1em }
.official .imprint { border-top: 0.35mm solid; border-bottom: 0.35mm solid }
.official .imprint .printer { display: flex; justify-content: space-between }
.official .copies + .printer { border-top: 0.25mm solid }
.verification { margin-top: 29pt; text-align: center; font-size: 9pt; line-height: 12pt; color: #5a5a5a }
.draft-mark { position: absolute; inset: 35% 0 auto; text-align: center; transform: rotate(-45deg); pointer-events: none;
  font-size: 120pt; line-height: 1; letter-spacing: 40pt; color: #e4e4e4; mix-blend-mode: multiply }
.draft-mark::before { content: '草稿' }
.draft-mark span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.trial-mark { position: absolute; top: 14mm; right: 26mm; padding: 1mm 4mm; border: 1pt solid #e60012; color: #e60012 }
@media print {
  body { background: none }
  .paper { width: auto; min-height: 0; margin: 0; padding: 0 }
  .draft-mark { position: fixed }
}
`
