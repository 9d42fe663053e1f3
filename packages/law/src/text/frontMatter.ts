import type { SourceLine } from './cleanText.ts'
import { endsSentence, type HeadingLevel, readArticleMarker, readHeading, readListMarker, tighten } from './marker.ts'
import type { OfficialText } from './officialText.ts'

/** The lines of a text sorted into what stands before the first unit, the units, and what follows them. */
export type Parts = {
  form: OfficialText['form'] | 'none'
  title: string
  notice: string[]
  preamble: string[]
  tableOfContents: string[]
  introduction: string[]
  body: SourceLine[]
  trailer: string[]
}

/** How titles of norms end, before (试行) and the like. */
const NORM_WORD =
  /(?:法|条例|办法|规定|细则|规则|规程|规范|方案|意见|解释|决定|决议|通知|通告|公告|标准|制度|基准|清单|要点|计划|规划|纲要|批复|章程|指引|指南)(?:[（(][^（）()]*[）)])*$/
/** Lines that are complete by themselves although they end without a full stop: decrees, issuers, numbers, dates. */
const OWN_LINE = /(?:令|政府|办公厅|办公室|委员会|常委会|部|厅|局|号|日|文件|：|:)$|^[（(]|^目录$/
const ATTACHMENT = /^附[件录表图]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?(?:[：:．.]|$)|^(?:抄送|分送|主题词)[：:]/
const SIGNATURE =
  /(?:政府|办公厅|办公室|委员会|常委会|法院|检察院|部|厅|局|发布|印发|公布)$|^\d{4}年\d{1,2}月\d{1,2}日$|^[二〇○零一二三四五六七八九十]{4,}年/

const HEADING_LEVELS: readonly HeadingLevel[] = ['part', 'subpart', 'chapter', 'section']

/** Sorts clean lines into title, front matter, body and trailer. */
export function splitParts(lines: readonly SourceLine[]): Parts {
  const tight = lines.map(({ text }) => tighten(text))
  const { form, start, contents, introduction } = findBody(lines, tight)
  const end = form === 'none' ? lines.length : findTrailer(lines, tight, start)
  const [titleFrom, titleTo] = findTitle(tight.slice(0, contents))
  const printed = lines.map(({ text }) => text)
  return {
    form,
    title: tight.slice(titleFrom, titleTo).join(''),
    notice: printed.slice(0, titleFrom),
    preamble: printed.slice(titleTo, contents),
    tableOfContents: tight.slice(contents, introduction),
    introduction: tight.slice(introduction, start),
    body: lines.slice(start, end),
    trailer: printed.slice(end),
  }
}

type Body = { form: Parts['form']; start: number; contents: number; introduction: number }

/** Where the table of contents, the introduction behind it and the body begin. */
function findBody(lines: readonly SourceLine[], tight: readonly string[]): Body {
  const isHeading = (index: number): boolean => readHeading(lines[index]?.text ?? '') !== undefined
  // a table of contents may lead from a heading to its page: 附则……5
  const isEntry = (index: number): boolean => {
    const entry = (lines[index]?.text ?? '').replace(/[ .·…]*\d*$/, '')
    return readHeading(entry) !== undefined || isListHeading(tighten(entry))
  }
  const firstArticle = lines.findIndex(({ text }) => {
    const article = readArticleMarker(text)
    return article !== undefined && (article.spaced || article.number === 1)
  })
  if (firstArticle < 0) return findOutline(lines, tight)
  const start = firstOpeningHeading(lines, tight, firstArticle)
  const listed = tight.indexOf('目录')
  const firstHeading = tight.findIndex((_, index) => index < start && isHeading(index))
  if (listed >= 0 && listed < start) {
    let last = listed
    for (let index = listed + 1; index < start; index++) if (isEntry(index)) last = index
    return { form: 'articles', start, contents: listed, introduction: last + 1 }
  }
  if (firstHeading < 0) return { form: 'articles', start, contents: start, introduction: start }
  const isRepeated = lines
    .slice(firstHeading + 1, firstArticle)
    .some(({ text }) => isSameHeading(text, lines[firstHeading]?.text))
  // text between a heading and its first article stays with the heading; a table of contents repeats its first heading
  if (!isRepeated) return { form: 'articles', start: firstHeading, contents: firstHeading, introduction: firstHeading }
  let last = firstHeading
  for (let index = firstHeading; index < start; index++) if (isEntry(index)) last = index
  return { form: 'articles', start, contents: firstHeading, introduction: last + 1 }
}

/** The line where the headings directly above the first article begin, each of a higher level than the next. */
function firstOpeningHeading(lines: readonly SourceLine[], tight: readonly string[], firstArticle: number): number {
  let start = firstArticle
  let below: number = HEADING_LEVELS.length
  while (start > 0) {
    const listHeading = start === firstArticle && isListHeading(tight[start - 1] ?? '')
    const level = readHeading(lines[start - 1]?.text ?? '')?.level ?? (listHeading ? 'chapter' : undefined)
    const rank = level === undefined ? below : HEADING_LEVELS.indexOf(level)
    if (rank >= below) break
    below = rank
    start--
  }
  return start
}

function isSameHeading(text: string, other: string | undefined): boolean {
  const [a, b] = [readHeading(text), readHeading(other ?? '')]
  return a !== undefined && b !== undefined && a.level === b.level && a.number === b.number
}

/** 一、受案范围: a heading in the style of a list, short and without a sentence. */
export function isListHeading(text: string): boolean {
  return readListMarker(text)?.style === 'chinese' && text.length <= 30 && !/[。；：，]/.test(text)
}

/** A text without articles: it begins with its first numbered section. */
function findOutline(lines: readonly SourceLine[], tight: readonly string[]): Body {
  const markers = lines.map(({ text }) => readListMarker(text))
  const style = markers.find((marker) => marker?.style === 'chinese')?.style ?? markers.find(Boolean)?.style
  const isFirst = (index: number): boolean => markers[index]?.style === style && markers[index]?.number === 1
  const first = lines.findIndex((_, index) => isFirst(index))
  if (style === undefined || first < 0) {
    return { form: 'none', start: lines.length, contents: lines.length, introduction: lines.length }
  }
  const listed = tight.indexOf('目录')
  const again = lines.findIndex((_, index) => index > first && isFirst(index))
  if (listed < 0 || listed > first || again < 0)
    return { form: 'sections', start: first, contents: first, introduction: first }
  return { form: 'sections', start: again, contents: listed, introduction: again }
}

/** The lines of the title, half open. A title named by the notice that issues it wins; it may be set over two lines. */
function findTitle(front: readonly string[]): readonly [number, number] {
  const all = front.join('')
  const issues = /印发|发布|公布|通过|施行/.test(all)
  const quoted = issues ? [...all.matchAll(/《([^》]+)》/g)].map(([, title]) => title) : []
  const isTitle = (text: string): boolean => !endsSentence(text) && NORM_WORD.test(text)
  for (let from = 0; from < front.length; from++) {
    for (let to = from + 1; to <= from + 3 && to <= front.length; to++) {
      if (quoted.includes(front.slice(from, to).join(''))) return [from, to]
    }
  }
  const last = front.findIndex((line) => !OWN_LINE.test(line) && line.length <= 80 && isTitle(line))
  if (last < 0) return front[0] === undefined || endsSentence(front[0]) ? [0, 0] : [0, 1]
  let from = last
  while (from > 0 && last - from < 3 && isUpperHalf(front[from - 1] ?? '')) from--
  return [from, last + 1]
}

function isUpperHalf(line: string): boolean {
  return line.length >= 6 && line.length <= 40 && !endsSentence(line) && !OWN_LINE.test(line) && !NORM_WORD.test(line)
}

/** Index of the first line behind the last article or section: publisher, date, attachments. */
function findTrailer(lines: readonly SourceLine[], tight: readonly string[], start: number): number {
  const lastArticle = lines.findLastIndex(({ text }, index) => index >= start && readArticleMarker(text)?.spaced)
  const attachment = tight.findIndex((text, index) => index > Math.max(start, lastArticle) && ATTACHMENT.test(text))
  const end = attachment < 0 ? lines.length : attachment
  const isLoose = (index: number): boolean => {
    const text = tight[index] ?? ''
    const marked = readArticleMarker(text) ?? readHeading(text) ?? readListMarker(text)
    return marked === undefined && !endsSentence(text) && text.length <= 60
  }
  let from = end
  while (from - 1 > start && isLoose(from - 1)) from--
  // without a full stop before it, a loose line may be the wrapped end of the last sentence
  while (from < end && !endsSentence(tight[from - 1] ?? '') && !SIGNATURE.test(tight[from] ?? '')) from++
  return from
}
