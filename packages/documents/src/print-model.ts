import { chineseNumeral } from './chinese-numeral.ts'
import type { ContentSection, DocumentContent } from './content.ts'
import { textWidth, titleLines } from './title-lines.ts'

/**
 * The content with every word decided: numbering of headings and items, line breaks of the title, dates as written on
 * paper, what a draft leaves out. The Typst templates and the print view only place it, so they cannot disagree.
 * Plain JSON; what is absent is null, because the templates read every key.
 */
export interface PrintModel {
  readonly layout: DocumentContent['layout']
  readonly title: string
  readonly titleLines: readonly string[]
  /** 署名, in lines of similar length where the name is longer than a line. */
  readonly issuerLines: readonly string[]
  readonly issuer: string
  /** 发文机关标志; null on a working paper that does not ask for one. */
  readonly head: string | null
  readonly number: string | null
  readonly signer: string | null
  /** With its colon, such as `甲局、乙局：`. */
  readonly recipients: string | null
  readonly blocks: readonly PrintBlock[]
  readonly basis: string | null
  readonly closing: readonly string[]
  readonly attachments: readonly { readonly label: string; readonly text: string }[]
  readonly date: string
  readonly seal: 'unsealed' | 'electronic' | 'paper' | 'none'
  readonly signatures: readonly { readonly label: string; readonly name: string | null; readonly date: string | null }[]
  readonly notes: string | null
  readonly copies: string | null
  readonly printer: { readonly name: string; readonly date: string } | null
  readonly trial: boolean
  readonly draft: boolean
  readonly verification: string | null
}

export type PrintBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly label: string; readonly text: string }
  | { readonly kind: 'fields'; readonly rows: readonly (readonly PrintField[])[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly { readonly text: string; readonly weight: number }[]
      readonly rows: readonly (readonly string[])[]
    }

export interface PrintField {
  readonly label: string
  readonly value: string
}

const BLANK_DATE = '　　　　年　　月　　日'

/** Full-width characters of the title's type size (2号, 22 pt) in a line of 156 mm. */
const TITLE_CHARACTERS = 20

/** Full-width characters of the text's size (3号, 16 pt) in a line of the signature, a character free on either side. */
const SIGNATURE_CHARACTERS = 26

export function printModel(content: DocumentContent): PrintModel {
  return {
    layout: content.layout,
    title: content.title.replaceAll('\n', ''),
    titleLines: titleLines(content.title, TITLE_CHARACTERS),
    issuerLines: titleLines(content.issuer.name, SIGNATURE_CHARACTERS),
    issuer: content.issuer.name,
    head: head(content),
    number: content.draft ? null : (content.number ?? null),
    signer: content.signer ?? null,
    recipients: content.recipients.length > 0 ? `${content.recipients.join('、')}：` : null,
    blocks: printBlocks(content.sections),
    basis: content.basis.length > 0 ? `依据：${content.basis.join('；')}。` : null,
    closing: lines(content.closing),
    attachments: content.attachments.map((text, index) => ({
      label: content.attachments.length > 1 ? `${index + 1}.` : '',
      text,
    })),
    date: content.date === undefined ? BLANK_DATE : paperDate(content.date),
    seal: content.sealed === 'unsealed' ? 'unsealed' : content.sealed.kind,
    signatures: content.signatures.map(({ label, name, on }) => ({
      label,
      name: name ?? null,
      date: on === undefined ? null : paperDate(on),
    })),
    notes: content.notes === undefined ? null : `（${content.notes}）`,
    copies: content.copies.length > 0 ? `${content.copies.join('，')}。` : null,
    printer:
      content.printer === undefined
        ? null
        : { name: content.printer.name, date: `${paperDate(content.printer.date)}印发` },
    trial: content.trial,
    draft: content.draft,
    verification:
      content.verification === undefined
        ? null
        : `查验码：${content.verification.code}　查验网址：${content.verification.url}`,
  }
}

/** 2026-03-01 → 2026年3月1日: Arabic figures, no leading zero (GB/T 9704). */
export function paperDate(civilDate: string): string {
  const date = Temporal.PlainDate.from(civilDate)
  return `${date.year}年${date.month}月${date.day}日`
}

function head({ layout, issuer }: DocumentContent): string | null {
  if (issuer.headText !== undefined) return issuer.headText
  if (layout === 'official') return `${issuer.name}文件`
  return layout === 'letter' ? issuer.name : null
}

function lines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Sequence marks by depth: 一、 （一） 1. （1） (GB/T 9704). */
function sequenceMark(depth: number, count: number): string {
  if (depth === 1) return `${chineseNumeral(count)}、`
  if (depth === 2) return `（${chineseNumeral(count)}）`
  return depth === 3 ? `${count}.` : `（${count}）`
}

const OWN_MARK =
  /^(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\d+[.．、]|（\d+）|第[一二三四五六七八九十百]+[章节条部])/u

function printBlocks(sections: readonly ContentSection[]): readonly PrintBlock[] {
  const blocks: PrintBlock[] = []
  const counts = [0, 0, 0, 0, 0]
  for (const section of sections) {
    let depth = 0
    if (section.heading !== undefined) {
      const level = section.level ?? 1
      depth = level
      counts[level] = (counts[level] ?? 0) + 1
      counts.fill(0, level + 1)
      const mark = OWN_MARK.test(section.heading) ? '' : sequenceMark(level, counts[level])
      blocks.push({ kind: 'heading', level, text: mark + section.heading })
    }
    for (const text of section.paragraphs?.flatMap(lines) ?? []) blocks.push({ kind: 'paragraph', text })
    section.numbered?.forEach((item, index) => {
      const [first = '', ...further] = lines(item)
      const label = OWN_MARK.test(first) ? '' : sequenceMark(Math.min(depth + 1, 4), index + 1)
      blocks.push({ kind: 'item', label, text: first })
      for (const text of further) blocks.push({ kind: 'paragraph', text })
    })
    if (section.fields !== undefined && section.fields.length > 0)
      blocks.push({ kind: 'fields', rows: pairFields(section.fields) })
    if (section.table !== undefined) blocks.push(printTable(section.table))
  }
  return blocks
}

/** Two short fields that follow each other share a row of the form, as clerks draw it. */
function pairFields(fields: readonly PrintField[]): readonly (readonly PrintField[])[] {
  const rows: PrintField[][] = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (last?.length === 1 && isShort(field) && last.every(isShort)) last.push(field)
    else rows.push([field])
  }
  return rows
}

function isShort({ label, value }: PrintField): boolean {
  return textWidth(label) <= 6 && textWidth(value) <= 9 && !value.includes('\n')
}

function printTable({ columns, rows }: NonNullable<ContentSection['table']>): PrintBlock {
  return {
    kind: 'table',
    columns: columns.map((text, index) => {
      const widest = Math.max(textWidth(text), ...rows.map((row) => textWidth(row[index] ?? '')))
      return { text, weight: Math.min(Math.max(widest, 4), 16) }
    }),
    rows,
  }
}
