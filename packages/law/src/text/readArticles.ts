import { formatArticle } from '../citation/index.ts'
import type { SourceLine } from './cleanText.ts'
import { isListHeading } from './frontMatter.ts'
import { isMarked, type LineFlow, lineFlow } from './lineFlow.ts'
import { ListReader } from './listReader.ts'
import {
  type ArticleMarker,
  endsSentence,
  type HeadingMarker,
  readArticleMarker,
  readHeading,
  readListMarker,
  tighten,
} from './marker.ts'
import type { Article, Chapter, Heading, TextWarning } from './officialText.ts'

export type ArticlesReading = {
  chapters: Chapter[]
  articles: Article[]
  warnings: TextWarning[]
  joinedLines: number[]
  splitLines: number
}

/** Reads the body of a text of articles. */
export function readArticles(lines: readonly SourceLine[]): ArticlesReading {
  const reader = new ArticleReader(lines)
  lines.forEach((_, index) => {
    reader.read(index)
  })
  return reader.finish()
}

class ArticleReader {
  readonly #lines: readonly SourceLine[]
  readonly #flow: LineFlow
  readonly #hasCaptions: boolean
  readonly #chapters: Chapter[] = []
  readonly #articles: Article[] = []
  readonly #warnings: TextWarning[] = []
  readonly #joinedLines: number[] = []
  #splitLines = 0
  /** Headings of 编 and 分编 waiting for their first chapter. */
  #above: Heading[] = []
  /** The heading whose title or lead text may still follow; undefined inside an article. */
  #openHeading: Heading | undefined
  #list: ListReader | undefined

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines
    this.#flow = lineFlow(lines)
    this.#hasCaptions = hasCaptions(lines)
  }

  read(index: number): void {
    const line = this.#lines[index]
    if (line === undefined) return
    const heading = this.#acceptHeading(line, index)
    if (heading !== undefined) return this.#startHeading(heading)
    const article = this.#acceptArticle(line)
    if (article !== undefined) return this.#startArticle(article, line, index)
    if (this.#openHeading !== undefined) return this.#addToHeading(this.#openHeading, line)
    if (this.#list === undefined) return this.#startUnheaded(line)
    if (this.#list.add(line, this.#linesAfter(index), this.#flow)) this.#joinedLines.push(line.line)
  }

  finish(): ArticlesReading {
    this.#closeArticle()
    if (this.#above.length > 0) this.#openChapter({ marker: '', title: '', lines: [] })
    return {
      chapters: this.#chapters,
      articles: this.#articles,
      warnings: this.#warnings,
      joinedLines: this.#joinedLines,
      splitLines: this.#splitLines,
    }
  }

  *#linesAfter(index: number): Iterable<SourceLine> {
    for (let at = index + 1; at < this.#lines.length; at++) {
      const line = this.#lines[at]
      if (line !== undefined) yield line
    }
  }

  #acceptHeading(line: SourceLine, index: number): HeadingMarker | undefined {
    const heading = readHeading(line.text)
    if (heading !== undefined) return heading.marker === '' && this.#openHeading !== undefined ? undefined : heading
    const next = this.#lines[index + 1]
    const marker = readListMarker(line.text)
    const opensArticle = next !== undefined && readArticleMarker(next.text)?.spaced === true
    if (marker === undefined || !opensArticle || !isListHeading(tighten(line.text))) return undefined
    if (this.#list !== undefined && !this.#list.isComplete()) return undefined
    return { level: 'chapter', number: marker.number, marker: marker.marker, title: tighten(marker.rest) }
  }

  /** A number at the head of a line is an article unless a wrapped sentence put a reference there. */
  #acceptArticle(line: SourceLine): ArticleMarker | undefined {
    const article = readArticleMarker(line.text)
    if (article === undefined) return undefined
    const last = this.#articles.at(-1)
    const isNext = last === undefined || follows(last, article)
    const midSentence = this.#list !== undefined && !this.#list.isComplete()
    if (midSentence && this.#flow === 'indented' && !line.indented && !isNext) return undefined
    return isNext || !midSentence ? article : undefined
  }

  #startHeading({ level, number, marker, title }: HeadingMarker): void {
    this.#closeArticle()
    const heading: Heading = { ...(number === undefined ? {} : { number }), marker, title, lines: [] }
    if (level === 'part' || level === 'subpart') this.#above.push(heading)
    else if (level === 'chapter') this.#openChapter(heading)
    else {
      if (this.#chapters.length === 0 || this.#above.length > 0) this.#openChapter({ marker: '', title: '', lines: [] })
      this.#chapters.at(-1)?.sections.push(heading)
    }
    this.#openHeading = heading
  }

  #openChapter(heading: Heading): void {
    const chapter: Chapter = Object.assign(heading, { above: this.#above, sections: [] })
    this.#above = []
    this.#chapters.push(chapter)
  }

  /** The title may stand on the line below the number; anything else is lead text. */
  #addToHeading(heading: Heading, line: SourceLine): void {
    const text = tighten(line.text)
    if (heading.title === '' && heading.lines.length === 0 && text.length <= 40 && !endsSentence(text))
      heading.title = text
    else heading.lines.push(text)
  }

  #startArticle({ number, suffix, marker, rest }: ArticleMarker, line: SourceLine, index: number): void {
    this.#closeArticle()
    if (this.#above.length > 0) this.#openChapter({ marker: '', title: '', lines: [] })
    this.#openHeading = undefined
    const article: Article = { number, ...(suffix === undefined ? {} : { suffix }), marker, paragraphs: [] }
    const chapter = this.#chapters.at(-1)
    if (chapter !== undefined) article.chapter = this.#chapters.length - 1
    if (chapter !== undefined && chapter.sections.length > 0) article.section = chapter.sections.length - 1
    const last = this.#articles.at(-1)
    if (last === undefined ? number !== 1 : !follows(last, article)) this.#warnAboutOrder(last, article, line)
    this.#articles.push(article)
    this.#list = new ListReader(article, this.#warnings)
    const isCaption = /^【[^】]*】$/.test(rest) || (this.#hasCaptions && mayBeCaption(rest))
    if (isCaption) article.caption = tighten(rest)
    else if (rest !== '') this.#list.add({ ...line, text: rest }, this.#linesAfter(index), this.#flow)
  }

  #warnAboutOrder(last: Article | undefined, article: Article, { line }: SourceLine): void {
    const name = formatArticle(article.number, article.suffix)
    const message =
      last === undefined ? `正文从${name}开始` : `${formatArticle(last.number, last.suffix)}之后是${name}，条号不连续`
    this.#warnings.push({ code: 'article-order', message, line })
  }

  /** Text between a heading that was taken for the body's start and no article at all cannot be lost. */
  #startUnheaded(line: SourceLine): void {
    const heading: Heading = { marker: '', title: '', lines: [tighten(line.text)] }
    this.#openChapter(heading)
    this.#openHeading = heading
  }

  #closeArticle(): void {
    this.#splitLines += this.#list?.splitLines ?? 0
    this.#list = undefined
  }
}

function follows(last: Article, next: { number: number; suffix?: number }): boolean {
  if (next.suffix === undefined) return next.number === last.number + 1
  return next.number === last.number && next.suffix === (last.suffix ?? 0) + 1
}

/** True where most articles carry their own heading behind the number, on lines clearly shorter than the others. */
function hasCaptions(lines: readonly SourceLine[]): boolean {
  const longest = lines.reduce((length, { text }) => Math.max(length, text.length), 0)
  let articles = 0
  let captioned = 0
  lines.forEach(({ text }, index) => {
    const article = readArticleMarker(text)
    if (!article?.spaced) return
    articles++
    const next = lines[index + 1]
    const isShort = text.length <= longest * 0.7
    if (isShort && mayBeCaption(article.rest) && next !== undefined && !isMarked(next.text)) captioned++
  })
  return captioned > 1 && captioned * 2 > articles
}

function mayBeCaption(rest: string): boolean {
  return rest !== '' && rest.length <= 20 && !/[，。；：！？]/.test(rest)
}
