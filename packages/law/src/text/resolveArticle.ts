import { type Address, chineseNumeral, formatArticle } from '../citation/index.ts'
import { narrowPlace, nearest, type PlaceOrReason } from './narrowPlace.ts'
import type { Article, Item, OfficialText, Paragraph } from './officialText.ts'

/** Finds 条、款、项、目 in a text of articles. */
export function resolveArticle(text: OfficialText, address: Address): PlaceOrReason {
  const article = text.articles.find(
    ({ number, suffix }) => number === address.article && suffix === address.articleSuffix,
  )
  const name = formatArticle(address.article, address.articleSuffix)
  if (article === undefined) {
    const near = nearest(text.articles, address.article)
    return `没有${name}，${near === undefined ? '本文没有条文' : `最近的是${formatArticle(near.number, near.suffix)}`}`
  }
  const path = [...headingPath(text, article), name]
  if (address.paragraph === undefined && address.item === undefined) {
    const lead = article.paragraphs.map((paragraph) => paragraph.text).join('\n')
    return narrowPlace({ text: articleText(article), lead, path }, address)
  }
  const paragraph = findParagraph(article, address, name)
  if (typeof paragraph === 'string') return paragraph
  const isNamed = address.paragraph !== undefined || article.paragraphs.length > 1
  const steps = isNamed ? [`第${chineseNumeral(paragraph.number)}款`] : []
  if (address.item !== undefined) return resolveItem(paragraph, address, path, [name, ...steps].join(''), steps)
  return narrowPlace({ text: paragraphText(paragraph), lead: paragraph.text, path: [...path, ...steps] }, address)
}

/** The words of an article with its items, one paragraph or item per line. */
export function articleText(article: Article): string {
  return article.paragraphs.map(paragraphText).join('\n')
}

/** The paragraph an address means: the one it names, or for an item the only one that has items. */
function findParagraph(article: Article, address: Address, name: string): Paragraph | string {
  if (address.paragraph !== undefined) {
    const last = chineseNumeral(article.paragraphs.length)
    const reason = `${name}没有第${chineseNumeral(address.paragraph)}款，最近的是第${last}款`
    return article.paragraphs[address.paragraph - 1] ?? reason
  }
  const itemised = article.paragraphs.filter(({ items }) => items.length > 0)
  const numbers = itemised.map(({ number }) => `第${chineseNumeral(number)}款`)
  if (itemised.length > 1) return `${name}的${numbers.join('、')}都列有项，须写明款`
  return itemised[0] ?? `${name}没有列项，最近的是${name}`
}

function resolveItem(
  paragraph: Paragraph,
  address: Address,
  path: string[],
  name: string,
  steps: string[],
): PlaceOrReason {
  const wanted = address.item ?? 0
  const item = paragraph.items.find(({ number }) => number === wanted)
  if (item === undefined) {
    const near = nearest(paragraph.items, wanted)
    return near === undefined ? `${name}没有列项` : `${name}没有${itemName(wanted)}，最近的是${itemName(near.number)}`
  }
  const itemPath = [...path, ...steps, itemName(item.number)]
  if (address.subItem === undefined)
    return narrowPlace({ text: itemText(item), lead: item.text, path: itemPath }, address)
  const subItem = item.subItems.find(({ number }) => number === address.subItem)
  if (subItem !== undefined) {
    return narrowPlace(
      { text: subItem.text, lead: subItem.text, path: [...itemPath, `第${subItem.number}目`] },
      address,
    )
  }
  const near = nearest(item.subItems, address.subItem)
  const place = `${name}${itemName(item.number)}`
  return near === undefined ? `${place}没有列目` : `${place}没有第${address.subItem}目，最近的是第${near.number}目`
}

function paragraphText({ text, items }: Paragraph): string {
  const lines = items.map((item) => `${item.marker}${itemText(item)}`)
  return [text, ...lines].filter((line) => line !== '').join('\n')
}

function itemText({ text, subItems }: Item): string {
  return [text, ...subItems.map((entry) => `${entry.marker}${entry.text}`)].join('\n')
}

function itemName(number: number): string {
  return `第（${chineseNumeral(number)}）项`
}

function headingPath(text: OfficialText, article: Article): string[] {
  const chapter = article.chapter === undefined ? undefined : text.chapters[article.chapter]
  const section = article.section === undefined ? undefined : chapter?.sections[article.section]
  return [chapter, section].flatMap((heading) => {
    const label = heading === undefined ? '' : [heading.marker, heading.title].filter(Boolean).join(' ')
    return label === '' ? [] : [label]
  })
}
