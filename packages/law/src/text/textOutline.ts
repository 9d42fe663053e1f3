import { chineseNumeral } from '../citation/index.ts'
import type { Article, Chapter, Heading, Item, OfficialText, OutlineSection, Paragraph } from './officialText.ts'

/** One unit of a text with everything below it. `label` is its number as printed, 第一款 where none is printed. */
export type OutlineNode = { kind: OutlineKind; label: string; title?: string; text?: string; children: OutlineNode[] }
export type OutlineKind = 'part' | 'chapter' | 'section' | 'article' | 'paragraph' | 'item' | 'subItem'

/** The structure of a text for people and programs: the tree, how many of each unit, and what the import noticed. */
export type TextOutline = Pick<
  OfficialText,
  | 'form'
  | 'title'
  | 'notice'
  | 'preamble'
  | 'tableOfContents'
  | 'introduction'
  | 'trailer'
  | 'warnings'
  | 'removed'
  | 'normalisations'
> & { counts: Record<OutlineKind, number>; nodes: OutlineNode[] }

/** The outline of an imported text. Articles stand under their chapter and section. */
export function textOutline(text: OfficialText): TextOutline {
  const { chapters, articles, sections, ...rest } = text
  const loose = articles.filter(({ chapter }) => chapter === undefined).map(articleNode)
  const nodes = [
    ...loose,
    ...chapters.flatMap((chapter, index) => chapterNodes(chapter, index, articles)),
    ...sections.map(sectionNode),
  ]
  return { ...rest, counts: countNodes(nodes), nodes }
}

/**
 * The outline as an indented listing in Chinese. `excerpt` is the longest text shown of a unit, in characters; Infinity
 * shows all.
 */
export function formatTextOutline(outline: TextOutline, excerpt = 30): string {
  const { counts, warnings, removed } = outline
  const units = [
    [counts.chapter, '章'],
    [counts.article, '条'],
    [counts.paragraph, '款'],
    [counts.item, '项'],
    [counts.subItem, '目'],
    [outline.form === 'sections' ? counts.section : 0, '个编号段落'],
  ] as const
  const summary = units.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join('，')
  const head = [`《${outline.title || '无标题'}》`, `共${summary || '0条'}`]
  const front = named('印发', outline.notice, excerpt).concat(
    named('题注', outline.preamble, excerpt),
    named('前言', outline.introduction, excerpt),
  )
  const notes = warnings.map(({ message }) => `提示：${message}`)
  if (removed.length > 0) notes.push(`已去除：${removed.map(({ text }) => text).join('、')}`)
  const body = outline.nodes.flatMap((node) => nodeLines(node, 0, excerpt))
  return [...head, ...front, ...body, ...named('附尾', outline.trailer, excerpt), ...notes].join('\n')
}

function named(name: string, lines: readonly string[], excerpt: number): string[] {
  return lines.map((line) => `${name}：${shorten(line, excerpt)}`)
}

function nodeLines(node: OutlineNode, depth: number, excerpt: number): string[] {
  const [only] = node.children
  // the single paragraph of an article is the article
  const inlined = node.kind === 'article' && node.children.length === 1 && only !== undefined ? only : undefined
  const text = inlined?.text ?? node.text ?? ''
  const line = [node.label, node.title ?? '', shorten(text, excerpt)].filter((part) => part !== '').join(' ')
  const children = inlined?.children ?? node.children
  return [`${'  '.repeat(depth)}${line}`, ...children.flatMap((child) => nodeLines(child, depth + 1, excerpt))]
}

function shorten(text: string, excerpt: number): string {
  const characters = [...text.replaceAll('\n', ' ')]
  return characters.length <= excerpt ? characters.join('') : `${characters.slice(0, excerpt).join('')}…`
}

function chapterNodes(chapter: Chapter, index: number, articles: readonly Article[]): OutlineNode[] {
  const own = articles.filter((article) => article.chapter === index)
  const inSection = (section: number | undefined): OutlineNode[] =>
    own.filter((article) => article.section === section).map(articleNode)
  const sections = chapter.sections.map((section, at) => headingNode('section', section, inSection(at)))
  const parts = chapter.above.map((part) => headingNode('part', part, []))
  return [...parts, headingNode('chapter', chapter, [...inSection(undefined), ...sections])]
}

function headingNode(kind: OutlineKind, { marker, title, lines }: Heading, children: OutlineNode[]): OutlineNode {
  return { kind, label: marker, title, ...(lines.length > 0 ? { text: lines.join('\n') } : {}), children }
}

function articleNode({ marker, caption, paragraphs }: Article): OutlineNode {
  return {
    kind: 'article',
    label: marker,
    ...(caption === undefined ? {} : { title: caption }),
    children: paragraphs.map(paragraphNode),
  }
}

function paragraphNode({ number, text, items }: Paragraph): OutlineNode {
  return { kind: 'paragraph', label: `第${chineseNumeral(number)}款`, text, children: items.map(itemNode) }
}

function itemNode({ marker, text, subItems }: Item): OutlineNode {
  const children = subItems.map(
    (entry): OutlineNode => ({ kind: 'subItem', label: entry.marker, text: entry.text, children: [] }),
  )
  return { kind: 'item', label: marker, text, children }
}

function sectionNode({ marker, title, paragraphs, children }: OutlineSection): OutlineNode {
  const text = paragraphs.join('\n')
  return {
    kind: 'section',
    label: marker,
    title,
    ...(text === '' ? {} : { text }),
    children: children.map(sectionNode),
  }
}

function countNodes(nodes: readonly OutlineNode[]): Record<OutlineKind, number> {
  const counts: Record<OutlineKind, number> = {
    part: 0,
    chapter: 0,
    section: 0,
    article: 0,
    paragraph: 0,
    item: 0,
    subItem: 0,
  }
  const visit = (node: OutlineNode): void => {
    if (node.label !== '' || node.title !== '') counts[node.kind]++
    node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return counts
}
