import { NUMERAL_CHARACTERS, parseChineseNumeral } from '../citation/index.ts'
import type { MarkerStyle } from './officialText.ts'

/** A number at the head of a line: `marker` as printed without spaces, `rest` the text behind it. */
export type ListMarker = { style: MarkerStyle; number: number; marker: string; rest: string }
/** 第N条; `spaced` where a space, a bracket or the end of the line follows, as real articles have and references have not. */
export type ArticleMarker = { number: number; suffix?: number; marker: string; rest: string; spaced: boolean }
/** 第N编、分编、章、节 with its title. */
export type HeadingMarker = { level: HeadingLevel; number?: number; marker: string; title: string }
export type HeadingLevel = 'part' | 'subpart' | 'chapter' | 'section'

const N = `[${NUMERAL_CHARACTERS}](?: ?[${NUMERAL_CHARACTERS}])*`
const ARTICLE = new RegExp(`^第 ?(${N}) ?条(?: ?之 ?(${N})(?=[ 【]|$))?`)
const HEADING = new RegExp(`^第 ?(${N}) ?(分 ?编|编|章|节)`)
const LEVELS: Record<string, HeadingLevel> = { 编: 'part', 分编: 'subpart', 章: 'chapter', 节: 'section' }
/** Headings that carry no number in some codes. */
const UNNUMBERED = new Set(['总则', '分则', '附则'])
/** What follows a reference to an article or item that happens to stand at the head of a line. */
const REFERENCE = /^(?:第|规定|之|的|所|至|到|、|和|及|与|或|中|以|项|款|目|，|。|；|）|\))/

const HAN_NUMBER = '([一二三四五六七八九十百](?: ?[一二三四五六七八九十百])*)'
const DIGITS = '(\\d(?: ?\\d){0,2})'
const LIST_FORMS: readonly (readonly [RegExp, MarkerStyle])[] = [
  [new RegExp(`^${HAN_NUMBER} ?[、．] ?`), 'chinese'],
  [new RegExp(`^[（(〔] ?${HAN_NUMBER} ?[）)〕] ?`), 'bracketed'],
  [new RegExp(`^[（(〔] ?${DIGITS} ?[）)〕] ?`), 'bracketed-arabic'],
  [new RegExp(`^${DIGITS} ?(?:[.．、](?! ?\\d)|[)）]) ?`), 'arabic'],
]
/** Single characters that are a whole marker: first code point, how many, style. */
const SINGLE: readonly (readonly [number, number, MarkerStyle])[] = [
  [0x3220, 10, 'bracketed'],
  [0x2474, 20, 'bracketed-arabic'],
  [0x2488, 20, 'arabic'],
  [0x2460, 20, 'circled'],
]

/**
 * Removes every space that does not stand between two ASCII characters, and all of them where the text is set with a
 * space between its characters, numbers included. Expects single spaces.
 */
export function tighten(text: string): string {
  const spread = text.match(/\p{Script=Han} (?=\p{Script=Han})/gu)?.length ?? 0
  const close = text.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0
  return spread > 2 && spread > close
    ? text.replaceAll(' ', '')
    : text.replace(/(?<![\x21-\x7e]) | (?![\x21-\x7e])/g, '')
}

/** True where the text ends like a sentence or a list entry, so that the next line starts something new. */
export function endsSentence(text: string): boolean {
  return /[。！？；：;:!?…][”’」』）)〕》〉"']*$|\p{Script=Han}[.][”"]?$/u.test(text)
}

/** The article number at the head of a line, or undefined where there is none or it is a reference (第六条规定的…). */
export function readArticleMarker(text: string): ArticleMarker | undefined {
  const found = ARTICLE.exec(text)
  if (found === null) return undefined
  const number = numberOf(found[1])
  const suffix = found[2] === undefined ? undefined : numberOf(found[2])
  const behind = text.slice(found[0].length)
  const spaced = /^[ 【]|^$/.test(behind)
  const rest = behind.trimStart()
  if (number === undefined || (!spaced && REFERENCE.test(rest))) return undefined
  return { number, ...(suffix === undefined ? {} : { suffix }), marker: found[0].replaceAll(' ', ''), rest, spaced }
}

/** The heading on this line, or undefined. A heading is short and holds no sentence. */
export function readHeading(text: string): HeadingMarker | undefined {
  const tight = tighten(text)
  if (UNNUMBERED.has(tight)) return { level: 'chapter', marker: '', title: tight }
  const found = HEADING.exec(text)
  if (found === null) return undefined
  const number = numberOf(found[1])
  const behind = text.slice(found[0].length)
  const title = tighten(behind).trim()
  const marker = found[0].replaceAll(' ', '')
  const level = LEVELS[marker.endsWith('分编') ? '分编' : marker.slice(-1)]
  const isReference = !behind.startsWith(' ') && REFERENCE.test(title)
  if (number === undefined || level === undefined || isReference || title.length > 40 || /[。；：，]/.test(title))
    return undefined
  return { level, number, marker, title }
}

/** The list number at the head of a line: 一、 （一） ㈠ 1. （1） ① and their variants. */
export function readListMarker(text: string): ListMarker | undefined {
  const single = readSingle(text)
  if (single !== undefined) return single
  for (const [form, style] of LIST_FORMS) {
    const found = form.exec(text)
    const number = found === null ? undefined : numberOf(found[1])
    if (found === null || number === undefined || number === 0) continue
    const rest = text.slice(found[0].length)
    // a wrapped line may begin with the end of a reference: 第 | （一）项, （二）、（三）
    if (/^(?:项|款|目|、|至|和[（(]|或者?[（(]|以及[（(])/.test(rest)) return undefined
    return { style, number, marker: found[0].replaceAll(' ', ''), rest }
  }
  return undefined
}

function readSingle(text: string): ListMarker | undefined {
  const code = text.codePointAt(0) ?? 0
  const range = SINGLE.find(([first, length]) => code >= first && code < first + length)
  if (range === undefined) return undefined
  const marker = String.fromCodePoint(code)
  return { style: range[2], number: code - range[0] + 1, marker, rest: text.slice(marker.length).trimStart() }
}

function numberOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : parseChineseNumeral(written.replaceAll(' ', ''))
}
