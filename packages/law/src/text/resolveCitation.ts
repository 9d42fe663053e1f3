import { type Address, chineseNumeral, type Citation, formatAddress, formatArticle } from '../citation/index.ts'
import type { Article, OfficialText, OutlineSection, Paragraph } from './officialText.ts'
import { splitPoints, splitSentences } from './sentences.ts'

/** What a citation leads to: the words themselves and the way there, or why it leads nowhere, naming what exists nearby. */
export type Resolution = { found: true; text: string; path: string[] } | { found: false; reason: string }

/** Citations checked against a text; `failures` is empty where all lead somewhere. */
export type CitationReport = { checked: number; failures: { citation: Citation; reason: string }[] }

/** A place on the way down: the words below it are searched next. */
type Found = { text: string; path: string[] }

/** Looks an address up in an imported text. The norm of a citation is not looked at: the caller picks the text. */
export function resolveCitation(text: OfficialText, address: Address): Resolution {
  const found = resolvePlace(text, address)
  return typeof found === 'string' ? { found: false, reason: found } : { found: true, ...found }
}

/** Checks every citation against a text; the order of the failures is that of the citations. */
export function verifyCitations(text: OfficialText, citations: readonly Citation[]): CitationReport {
  const failures = citations.flatMap((citation) => {
    const resolution = resolveCitation(text, citation)
    return resolution.found ? [] : [{ citation, reason: resolution.reason }]
  })
  return { checked: citations.length, failures }
}

/** The words of an article with its items, one paragraph or item per line. */
export function articleText(article: Article): string {
  return article.paragraphs.map(paragraphText).join('\n')
}

function paragraphText({ text, items }: Paragraph): string {
  const lines = items.flatMap((item) => [`${item.marker}${item.text}`, ...item.subItems.map((sub) => `${sub.marker}${sub.text}`)])
  return [text, ...lines].filter((line) => line !== '').join('\n')
}

function resolvePlace(text: OfficialText, address: Address): Found | string {
  if (address.article === 0) return resolvePreface(text, address)
  return text.form === 'articles' ? resolveArticle(text, address) : resolveSection(text, address)
}

function resolvePreface(text: OfficialText, address: Address): Found | string {
  const lines = [...text.notice, ...text.preamble, ...text.introduction]
  if (lines.length === 0) return '正文之前没有文字'
  if (address.paragraph === undefined) return narrow(lines.join('\n'), ['前言'], address)
  const line = lines[address.paragraph - 1]
  const name = formatAddress({ article: 0, paragraph: address.paragraph })
  return line === undefined ? `没有${name}，正文之前共${lines.length}段` : narrow(line, [name], address)
}

function resolveArticle(text: OfficialText, address: Address): Found | string {
  const article = text.articles.find(({ number, suffix }) => number === address.article && suffix === address.articleSuffix)
  const name = formatArticle(address.article, address.articleSuffix)
  if (article === undefined) {
    const near = nearest(text.articles, address.article)
    return near === undefined ? `没有${name}，本文没有条文` : `没有${name}，最近的是${formatArticle(near.number, near.suffix)}`
  }
  const path = [...headingPath(text, article), name]
  if (address.paragraph === undefined && address.item === undefined) {
    const lead = article.paragraphs.map((paragraph) => paragraph.text).join('\n')
    return address.sentence === undefined && address.point === undefined
      ? { text: articleText(article), path }
      : narrow(lead, path, address)
  }
  const paragraph = findParagraph(article, address, name)
  if (typeof paragraph === 'string') return paragraph
  if (address.paragraph !== undefined || article.paragraphs.length > 1) path.push(`第${chineseNumeral(paragraph.number)}款`)
  if (address.item === undefined) {
    const isWhole = address.sentence === undefined && address.point === undefined
    return isWhole ? { text: paragraphText(paragraph), path } : narrow(paragraph.text, path, address)
  }
  return resolveItem(paragraph, address, path)
}

/** The paragraph an address means: the one it names, or for an item the only one that has items. */
function findParagraph(article: Article, address: Address, name: string): Paragraph | string {
  if (address.paragraph !== undefined) {
    const paragraph = article.paragraphs[address.paragraph - 1]
    const last = chineseNumeral(article.paragraphs.length)
    return paragraph ?? `${name}没有第${chineseNumeral(address.paragraph)}款，最近的是第${last}款`
  }
  const itemised = article.paragraphs.filter(({ items }) => items.length > 0)
  const only = itemised[0]
  if (only === undefined) return `${name}没有列项`
  if (itemised.length === 1) return only
  const named = itemised.map(({ number }) => `第${chineseNumeral(number)}款`).join('、')
  return `${name}的${named}都列有项，须写明款`
}

function resolveItem(paragraph: Paragraph, address: Address, path: string[]): Found | string {
  const name = path.slice(path.findLastIndex((step) => step.endsWith('条') || /条之/.test(step))).join('')
  const item = paragraph.items.find(({ number }) => number === address.item)
  if (item === undefined) {
    const near = nearest(paragraph.items, address.item ?? 0)
    const wanted = `第（${chineseNumeral(address.item ?? 0)}）项`
    return near === undefined ? `${name}没有列项` : `${name}没有${wanted}，最近的是第（${chineseNumeral(near.number)}）项`
  }
  path.push(`第（${chineseNumeral(item.number)}）项`)
  const lines = [item.text, ...item.subItems.map((sub) => `${sub.marker}${sub.text}`)]
  if (address.subItem === undefined) {
    const isWhole = address.sentence === undefined && address.point === undefined
    return isWhole ? { text: lines.join('\n'), path } : narrow(item.text, path, address)
  }
  const subItem = item.subItems.find(({ number }) => number === address.subItem)
  if (subItem === undefined) {
    const near = nearest(item.subItems, address.subItem)
    const place = `${name}第（${chineseNumeral(item.number)}）项`
    return near === undefined ? `${place}没有列目` : `${place}没有第${address.subItem}目，最近的是第${near.number}目`
  }
  return narrow(subItem.text, [...path, `第${subItem.number}目`], address)
}

function resolveSection(text: OfficialText, address: Address): Found | string {
  const levels = [
    { number: address.article, styles: undefined },
    { number: address.item, styles: ['bracketed', 'bracketed-arabic'] },
    { number: address.subItem, styles: ['arabic', 'circled'] },
  ]
  let siblings = text.sections
  let section: OutlineSection | undefined
  const path: string[] = []
  for (const { number, styles } of levels) {
    if (number === undefined) continue
    const candidates = siblings.filter(({ style }) => styles?.includes(style) ?? true)
    section = candidates.find((candidate) => candidate.number === number)
    if (section === undefined) {
      const near = nearest(candidates, number)
      const place = path.length === 0 ? '本文' : `“${path.join(' ')}”`
      return near === undefined ? `${place}没有下一级编号` : `${place}下没有第${number}项，最近的是“${near.marker}${near.title}”`
    }
    path.push(`${section.marker}${section.title}`)
    siblings = section.children
  }
  if (section === undefined) return '没有写明位置'
  if (address.paragraph !== undefined) {
    const paragraph = section.paragraphs[address.paragraph - 1]
    const count = section.paragraphs.length
    const name = `第${chineseNumeral(address.paragraph)}款`
    if (paragraph === undefined) return `“${path.join(' ')}”没有${name}，共${count}款`
    return narrow(paragraph, [...path, name], address)
  }
  const isWhole = address.point === undefined && address.sentence === undefined
  return narrow(isWhole ? sectionText(section) : section.paragraphs.join('\n'), path, address)
}

function sectionText({ title, paragraphs, children }: OutlineSection): string {
  const below = children.map((child) => `${child.marker}${sectionText(child)}`)
  return [`${title}${title.endsWith('。') ? (paragraphs[0] ?? '') : ''}`, ...paragraphs.slice(title.endsWith('。') ? 1 : 0), ...below]
    .filter((line) => line !== '')
    .join('\n')
}

/** Goes on to a point (一是) and a sentence within words already found. */
function narrow(text: string, path: string[], { point, sentence }: Address): Found | string {
  let found: Found = { text, path }
  if (point !== undefined) {
    const points = splitPoints(found.text)
    const chosen = points[point - 1]
    if (chosen === undefined) return `“${path.join(' ')}”没有“${chineseNumeral(point)}是”，共${points.length}点`
    found = { text: chosen, path: [...found.path, `${chineseNumeral(point)}是`] }
  }
  if (sentence === undefined) return found
  const sentences = found.text.split('\n').flatMap(splitSentences)
  const chosen = sentences[sentence - 1]
  if (chosen === undefined) return `“${found.path.join(' ')}”没有第${chineseNumeral(sentence)}句，共${sentences.length}句`
  return { text: chosen, path: [...found.path, `第${chineseNumeral(sentence)}句`] }
}

function headingPath(text: OfficialText, article: Article): string[] {
  const chapter = article.chapter === undefined ? undefined : text.chapters[article.chapter]
  const section = article.section === undefined ? undefined : chapter?.sections[article.section]
  return [chapter, section].flatMap((heading) => {
    const label = heading === undefined ? '' : [heading.marker, heading.title].filter(Boolean).join(' ')
    return label === '' ? [] : [label]
  })
}

function nearest<Numbered extends { number: number }>(among: readonly Numbered[], wanted: number): Numbered | undefined {
  let best: Numbered | undefined
  for (const candidate of among) {
    if (best === undefined || Math.abs(candidate.number - wanted) < Math.abs(best.number - wanted)) best = candidate
  }
  return best
}
