import { NUMERAL_CHARACTERS } from '../citation/index.ts'
import type { SourceLine } from './cleanText.ts'

const N = `[${NUMERAL_CHARACTERS}](?: ?[${NUMERAL_CHARACTERS}])*`
const ARTICLE = `第 ?${N} ?条(?: ?之 ?${N})? `
const HEADING = `第 ?${N} ?(?:分 ?编|编|章|节) `

/** Places inside a line where an article or a heading begins, as in texts pasted without their line breaks. */
const BREAKS = [
  // after the end of a sentence; the space behind the number tells an article from a reference
  new RegExp(`(?<=。[”』」）)]?) ?(?=(?:${ARTICLE}|${HEADING}))`),
  // a heading followed by its first article or by the next lower heading
  new RegExp(`(?<=^${HEADING}[^。；：]{1,30}) (?=(?:${ARTICLE}|${HEADING}))`),
  // a title or a notice followed by the first heading or the first article, unless it is a reference set with spaces
  new RegExp(`(?<=[^的照据由在 ]) (?=第 ?一 ?[章条] (?!规定|的|所|第|、|和|至|及))`),
]

/** Breaks lines that hold several articles or headings. Lines that hold one stay as they are. */
export function splitLines(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line) => {
    let pieces = [line.text]
    for (const pattern of BREAKS) {
      const everywhere = new RegExp(pattern.source, 'g')
      pieces = pieces.flatMap((piece) => piece.split(everywhere)).filter((piece) => piece !== '')
    }
    return pieces.length < 2
      ? [line]
      : pieces.map((text, index) => ({ ...line, text, indented: index > 0 || line.indented }))
  })
}
