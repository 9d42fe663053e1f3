import { NUMERAL_CHARACTERS, parseChineseNumeral } from './chineseNumeral.ts'
import type { Address } from './citation.ts'

/** What a written citation says: the title where it carries one, the address, and a note in brackets behind it. */
export type ParsedCitation = { title?: string; address: Address; note?: string }

const N = `[${NUMERAL_CHARACTERS}]+`
const PARAGRAPH = `(?:第(?<paragraph>${N})款)?`
const ITEMS = `(?:第[（(]?(?<item>${N})[）)]?项)?(?:第[（(]?(?<subItem>${N})[）)]?目)?`
const REST = `(?:、?(?<point>${N})是)?(?:第(?<sentence>${N})句)?`

const PREFACE = new RegExp(`^(?:前言|序言|引言|印发通知)${PARAGRAPH}${ITEMS}${REST}$`)
const ARTICLE = new RegExp(`^第(?<article>${N})条(?:之(?<articleSuffix>${N}))?${PARAGRAPH}${ITEMS}${REST}$`)
const SECTION = new RegExp(
  `^(?<article>[零一二三四五六七八九十百千]+)、?(?:[（(](?<item>${N})[）)])?(?<subItem>[0-9０-９]+)?[.．]?${PARAGRAPH}${REST}$`,
)

/**
 * Reads a written citation: 第十二条第一款第（一）项, 第六条第(2)项, 第21条之一, 《…办法》第三条, and for norms numbered by
 * sections 二（一）第一句, 三1, 二（十四）一是, 前言. A remark in brackets at the end, as in 二（三）（衔接…）, becomes the note.
 * Returns undefined where the text is no citation of one place.
 */
export function parseCitation(text: string): ParsedCitation | undefined {
  const compact = text.replace(/\s+/g, '')
  const parts =
    /^(?:《(?<title>[^》]+)》)?(?<place>.*?)(?:[（(](?<note>[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)[）)])?$/.exec(
      compact,
    )?.groups
  if (parts === undefined) return undefined
  const whole = readAddress(compact.slice(parts.title === undefined ? 0 : parts.title.length + 2))
  const address = whole ?? (parts.note === undefined ? undefined : readAddress(parts.place ?? ''))
  if (address === undefined) return undefined
  const title = parts.title?.replaceAll('〈', '《').replaceAll('〉', '》')
  return {
    ...(title === undefined ? {} : { title }),
    address,
    ...(whole === undefined && parts.note !== undefined ? { note: parts.note } : {}),
  }
}

function readAddress(place: string): Address | undefined {
  const preface = PREFACE.exec(place)?.groups
  const found = preface ?? ARTICLE.exec(place)?.groups ?? SECTION.exec(place)?.groups
  if (found === undefined) return undefined
  const address: Address = { article: 0 }
  for (const level of LEVELS) {
    const numeral = found[level]
    if (numeral === undefined) continue
    const value = parseChineseNumeral(numeral)
    if (value === undefined || value === 0) return undefined
    address[level] = value
  }
  return preface === undefined && address.article === 0 ? undefined : address
}

const LEVELS = ['article', 'articleSuffix', 'paragraph', 'item', 'subItem', 'point', 'sentence'] as const
