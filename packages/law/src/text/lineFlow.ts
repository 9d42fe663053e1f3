import type { SourceLine } from './cleanText.ts'
import { endsSentence, readArticleMarker, readHeading, readListMarker } from './marker.ts'

/**
 * What a line break means in this source. 'indented': lines are cut at a width and paragraphs are indented, so a line
 * without indent goes on. 'lines': every line is a paragraph, except where the line before it stops inside a sentence.
 */
export type LineFlow = 'indented' | 'lines'

/** Decides the flow: cut lines and an indent on the others must both be common. */
export function lineFlow(lines: readonly SourceLine[]): LineFlow {
  let cut = 0
  let plain = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || isMarked(next.text)) return
    plain++
    if (!endsSentence(line.text) && readHeading(line.text) === undefined && !next.indented) cut++
  })
  const indented = lines.filter(({ indented }) => indented).length
  return cut >= 3 && cut * 5 >= plain && indented * 10 >= lines.length ? 'indented' : 'lines'
}

/** True where `line` goes on with the sentence that `before` left open. */
export function isContinuation(before: string, line: SourceLine, flow: LineFlow): boolean {
  if (before === '') return false
  return !endsSentence(before) || (flow === 'indented' && !line.indented)
}

/** True where a line begins with a number of any kind. */
export function isMarked(text: string): boolean {
  return (readArticleMarker(text) ?? readHeading(text) ?? readListMarker(text)) !== undefined
}
