import { endsSentence, readArticleMarker, readHeading, readListMarker, tighten } from './marker.ts'
import type { Normalisations, RemovedText } from './officialText.ts'

/** A line that holds text: spaces single, ends trimmed, invisible characters and page marks gone. */
export type SourceLine = { line: number; text: string; indented: boolean }

/** The source as clean lines, and what was done to it. */
export type CleanText = { lines: SourceLine[]; removed: RemovedText[]; normalisations: Normalisations }

/** Lengths are bounded: a source of nothing but opening brackets must not take minutes. */
const BOOKMARKS = [
  /\[\s?bookmark\b[^\]\n]{0,80}\]/gi,
  /[[【（(]\s*书签\s*[:：][^\]】）)\n]{0,80}[\]】）)]/g,
  /错误\s*[！!]\s*未(?:定义书签|找到引用源)[。.]?/g,
  /\b(?:PAGEREF|HYPERLINK)\s+(?:\\l\s+)?(?:"[^"\n]{0,400}"|_\w+)(?:\s+\\\w)*/g,
  /(?<![A-Za-z0-9])_(?:GoBack|Toc\d+|Hlk\d+|Ref\d+|bookmark\d*)(?![A-Za-z0-9])/gi,
]
/**
 * Soft hyphen, zero-width and direction marks, byte order mark, object replacement, control characters. Selectors of
 * variants stay: they decide how a name is written.
 */
const INVISIBLE = /(?![\t\n]|\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffc]/gu
/** Full-width digits and letters, and the Kangxi radicals that PDF readers hand out instead of characters. */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2f00-\u2fd5]/g
const ANY_SPACE = /[\s\u2800]+/g

const PAGE_LINE = [
  /^[—–―－\-~·]+(?:第?\d{1,4}页?)[—–―－\-~·]+$/,
  /^第\d{1,4}页(?:[/，,]?共\d{1,4}页)?$/,
  /^\d{1,4}\/\d{1,4}$/,
  /^page\d{1,4}(?:of\d{1,4})?$/i,
]
const PAGE_INLINE = /(?<!—)—\s?\d{1,3}\s?—(?!—)/g
const COMMENT = /<!--[\s\S]{0,1000}?-->/g
const MARKDOWN = /^\s*#{1,6}(?=\s)|\*\*/g

/** Splits a source into clean lines. Nothing visible is dropped that is not listed in `removed`. */
export function cleanText(source: string): CleanText {
  const removed: RemovedText[] = []
  const counts = { invisibleCharacters: 0, fullWidthCharacters: 0, spaces: 0 }
  const unixLines = source.replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
  const withoutComments = unixLines.replace(COMMENT, (comment, at: number) => {
    removed.push({ line: unixLines.slice(0, at).split('\n').length, text: comment, reason: 'markup' })
    return comment.replace(/[^\n]/g, '')
  })
  const lines = withoutComments.split('\n').map((raw, index): SourceLine => {
    const takeOut = (text: string, pattern: RegExp, reason: RemovedText['reason']): string =>
      text.replace(pattern, (found) => {
        removed.push({ line: index + 1, text: found.trim(), reason })
        return ''
      })
    let text = count(
      raw,
      INVISIBLE,
      () => '',
      (times) => (counts.invisibleCharacters += times),
    )
    text = count(
      text,
      FULL_WIDTH,
      (c) => c.normalize('NFKC'),
      (times) => (counts.fullWidthCharacters += times),
    )
    for (const bookmark of BOOKMARKS) text = takeOut(text, bookmark, 'bookmark')
    text = takeOut(text, MARKDOWN, 'markup')
    text = takeOut(text, PAGE_INLINE, 'page')
    const indented = /^(?:\u3000|\t|\s{2})/.test(text)
    text = text.replace(ANY_SPACE, ' ').trim()
    counts.spaces += text.length - tighten(text).length
    return { line: index + 1, text, indented }
  })
  const kept = withoutPageLines(
    lines.filter(({ text }) => text !== ''),
    removed,
  )
  removed.sort((a, b) => a.line - b.line)
  const times = (reason: RemovedText['reason']): number => removed.filter((entry) => entry.reason === reason).length
  return {
    lines: kept,
    removed,
    normalisations: {
      ...counts,
      bookmarks: times('bookmark'),
      pageMarks: times('page'),
      markup: times('markup'),
      joinedLines: 0,
      splitLines: 0,
    },
  }
}

/** Takes out page numbers and running heads, and lists them. */
function withoutPageLines(lines: SourceLine[], removed: RemovedText[]): SourceLine[] {
  const bareNumbers = lines.filter(({ text }) => /^\d{1,3}$/.test(text))
  const bareArePages =
    bareNumbers.length >= 2 &&
    bareNumbers.every((line, index) => index === 0 || Number(line.text) === Number(bareNumbers[index - 1]?.text) + 1)
  const firstArticle = lines.findIndex(({ text }) => readArticleMarker(text) !== undefined)
  const seen = Map.groupBy(lines, ({ text }) => tighten(text))
  return lines.filter((line, index) => {
    const tight = tighten(line.text)
    const repeated = seen.get(tight) ?? []
    const runningHead =
      repeated.length >= 3 && mayBeRunningHead(tight) && !(line === repeated[0] && index < firstArticle)
    const page =
      PAGE_LINE.some((form) => form.test(line.text.replaceAll(' ', ''))) ||
      (bareArePages && /^\d{1,3}$/.test(line.text)) ||
      runningHead
    if (page) removed.push({ line: line.line, text: line.text, reason: 'page' })
    return !page
  })
}

function mayBeRunningHead(text: string): boolean {
  const marked = readArticleMarker(text) ?? readHeading(text) ?? readListMarker(text)
  return marked === undefined && text.length <= 40 && !endsSentence(text) && /\p{Script=Han}{4}/u.test(text)
}

function count(
  text: string,
  pattern: RegExp,
  replace: (found: string) => string,
  add: (times: number) => void,
): string {
  let times = 0
  const result = text.replace(pattern, (found) => {
    times++
    return replace(found)
  })
  add(times)
  return result
}
