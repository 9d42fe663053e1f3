import { chineseNumeral, formatArticle } from '../citation/index.ts'
import type { SourceLine } from './cleanText.ts'
import { isContinuation, type LineFlow } from './lineFlow.ts'
import { endsSentence, type ListMarker, readArticleMarker, readHeading, readListMarker, tighten } from './marker.ts'
import type { Article, MarkerStyle, TextWarning } from './officialText.ts'

/** An open list: the style of its numbers and the last one. */
type OpenList = { style: MarkerStyle; number: number }

/**
 * Builds the paragraphs, items and sub-items of one article from its lines. A paragraph owns the items that follow it; a
 * new line without a number after them is the next paragraph, unless the list goes on behind it. The first style of
 * number in a paragraph numbers its items, the second its sub-items; a third stays in the text of the sub-item.
 */
export class ListReader {
  /** How many items had to be cut out of a line that held several. */
  splitLines = 0
  readonly #article: Article
  readonly #warnings: TextWarning[]
  /** Styles of the open item list and the open sub-item list, outermost first. */
  #lists: OpenList[] = []
  /** The node that a continued sentence belongs to. */
  #open: { text: string } | undefined

  constructor(article: Article, warnings: TextWarning[]) {
    this.#article = article
    this.#warnings = warnings
  }

  /** False while the last line stopped inside a sentence. */
  isComplete(): boolean {
    return this.#open === undefined || endsSentence(this.#open.text)
  }

  /** Adds a line, which may hold several items. Returns true where it went on with the sentence of the line before. */
  add(line: SourceLine, upcoming: Iterable<SourceLine>, flow: LineFlow): boolean {
    const goesOn = this.#open !== undefined && isContinuation(this.#open.text, line, flow)
    const [first, ...others] = this.#cut(line.text, goesOn)
    const joined = this.#place({ ...line, text: first ?? '' }, upcoming, flow)
    for (const text of others) {
      this.splitLines++
      this.#place({ ...line, text }, [], flow)
    }
    return joined
  }

  #place(line: SourceLine, upcoming: Iterable<SourceLine>, flow: LineFlow): boolean {
    const marker = readListMarker(line.text)
    const before = this.#open?.text ?? ''
    const goesOn = isContinuation(before, line, flow) || this.#isUnfinishedParagraph()
    if (marker !== undefined && (this.#depthOf(marker) !== undefined || !goesOn)) {
      this.#startItem(marker, line)
      return false
    }
    const text = tighten(line.text)
    if (this.#open !== undefined && before === '') {
      this.#open.text = text
      return false
    }
    if (this.#open !== undefined && goesOn && !this.#isLastOfLooseList()) {
      this.#open.text = tighten(`${before} ${line.text}`)
      return true
    }
    if (this.#open !== undefined && this.#listGoesOn(upcoming)) {
      this.#open.text = `${before}\n${text}`
      return false
    }
    this.#startParagraph(text)
    return false
  }

  #startParagraph(text: string): void {
    const paragraph = { number: this.#article.paragraphs.length + 1, text, items: [] }
    this.#article.paragraphs.push(paragraph)
    this.#lists = []
    this.#open = paragraph
  }

  #startItem(marker: ListMarker, { line }: SourceLine): void {
    if (this.#article.paragraphs.length === 0) this.#startParagraph('')
    const depth = this.#depthOf(marker) ?? this.#guessDepth(marker)
    const expected = (this.#lists[depth]?.number ?? 0) + 1
    if (marker.number !== expected) this.#warnAboutOrder(marker, expected, line)
    this.#lists = [
      ...this.#lists.slice(0, depth),
      { style: this.#lists[depth]?.style ?? marker.style, number: marker.number },
    ]
    const items = this.#article.paragraphs.at(-1)?.items ?? []
    const entry = { number: marker.number, marker: marker.marker, text: tighten(marker.rest) }
    const item = items.at(-1)
    if (depth === 0 || item === undefined) this.#open = items[items.push({ ...entry, subItems: [] }) - 1]
    else if (depth === 1) this.#open = item.subItems[item.subItems.push(entry) - 1]
    else this.#addDeepEntry(entry, line)
  }

  #addDeepEntry(entry: { marker: string; text: string }, line: number): void {
    if (this.#open !== undefined) this.#open.text += `\n${entry.marker}${entry.text}`
    const message = `${this.#name()}：“${entry.marker}”位于目之下，并入上一目的文字`
    this.#warnings.push({ code: 'deep-list', message, line })
  }

  /** The depth at which this number is the next one, or undefined where it continues no list and starts none. */
  #depthOf(marker: ListMarker): number | undefined {
    const depth = this.#lists.findLastIndex((list) => isSameStyle(list, marker) && marker.number === list.number + 1)
    if (depth >= 0) return depth
    const isKnown = this.#lists.some((list) => list.style === marker.style)
    return marker.number === 1 && !isKnown ? this.#lists.length : undefined
  }

  #guessDepth(marker: ListMarker): number {
    const known = this.#lists.findLastIndex((list) => list.style === marker.style)
    return known >= 0 ? known : this.#lists.length
  }

  /** A paragraph never ends with a semicolon; only the items of a list do. */
  #isUnfinishedParagraph(): boolean {
    return this.#lists.length === 0 && /[；;]$/.test(this.#open?.text ?? '')
  }

  /** In a list whose entries end without punctuation, the line after the last entry does not continue it. */
  #isLastOfLooseList(): boolean {
    const items = this.#article.paragraphs.at(-1)?.items ?? []
    const siblings = items.at(-1)?.subItems.length ? (items.at(-1)?.subItems ?? []) : items
    return siblings.length > 1 && siblings.slice(0, -1).every(({ text }) => !endsSentence(text))
  }

  /** True where the next number after this line is the next one of an open list: the line is part of the item. */
  #listGoesOn(upcoming: Iterable<SourceLine>): boolean {
    if (this.#lists.length === 0) return false
    for (const { text } of upcoming) {
      if (readArticleMarker(text)?.spaced || readHeading(text) !== undefined) return false
      const marker = readListMarker(text)
      if (marker !== undefined)
        return this.#lists.some((list) => isSameStyle(list, marker) && marker.number === list.number + 1)
    }
    return false
  }

  /** Cuts a line before every number that continues an open list or, behind a colon, starts one. */
  #cut(text: string, goesOn: boolean): string[] {
    const lists = [...this.#lists]
    const note = (marker: ListMarker): boolean => {
      const depth = lists.findLastIndex((list) => isSameStyle(list, marker) && marker.number === list.number + 1)
      if (depth < 0 && (marker.number !== 1 || lists.some((list) => list.style === marker.style))) return false
      lists.splice(depth < 0 ? lists.length : depth, lists.length, { style: marker.style, number: marker.number })
      return true
    }
    const head = readListMarker(text)
    if (head === undefined && !goesOn) lists.length = 0
    else if (head !== undefined && !note(head))
      lists.splice(0, lists.length, { style: head.style, number: head.number })
    const pieces: string[] = []
    let from = 0
    for (const { index } of text.matchAll(/(?<=[：:；;。] ?| )(?=[（(〔㈠-㈩⑴-⒇①-⑳⒈-⒛一二三四五六七八九十\d])/gu)) {
      const marker = index === 0 ? undefined : readListMarker(text.slice(index))
      if (marker === undefined || !mayStartInside(marker, text.slice(0, index)) || !note(marker)) continue
      pieces.push(text.slice(from, index).trimEnd())
      from = index
    }
    return [...pieces, text.slice(from)]
  }

  #warnAboutOrder(marker: ListMarker, expected: number, line: number): void {
    const message = `${this.#name()}：“${marker.marker}”处应为第${chineseNumeral(expected)}项，序号不连续`
    this.#warnings.push({ code: 'item-order', message, line })
  }

  #name(): string {
    return formatArticle(this.#article.number, this.#article.suffix)
  }
}

/** （7） may continue a list that was numbered （六）: printers mix them. */
function isSameStyle(list: OpenList, marker: ListMarker): boolean {
  const bracketed: readonly MarkerStyle[] = ['bracketed', 'bracketed-arabic']
  return (
    list.style === marker.style ||
    (marker.number > 1 && bracketed.includes(list.style) && bracketed.includes(marker.style))
  )
}

/** A list starts inside a line behind a colon; an entry follows the end of the entry before or, in brackets, a space. */
function mayStartInside(marker: ListMarker, before: string): boolean {
  if (marker.number === 1) return /[：:] ?$/.test(before)
  return /[；;。] ?$/.test(before) || (marker.style !== 'arabic' && marker.style !== 'chinese' && before.endsWith(' '))
}
