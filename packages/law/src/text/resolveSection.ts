import { type Address, chineseNumeral } from '../citation/index.ts'
import { narrowPlace, nearest, type PlaceOrReason } from './narrowPlace.ts'
import type { MarkerStyle, OfficialText, OutlineSection } from './officialText.ts'

const ITEM_STYLES: readonly MarkerStyle[] = ['bracketed', 'bracketed-arabic']
const SUB_ITEM_STYLES: readonly MarkerStyle[] = ['arabic', 'circled']

/** Finds 一、（一）1. and the paragraph, point or sentence below in a text of sections. Titles count as no sentence. */
export function resolveSection(text: OfficialText, address: Address): PlaceOrReason {
  const top = findSection(text.sections, address.article, [])
  if (typeof top === 'string') return top
  let section = top
  const path = [label(section)]
  const steps = [
    { number: address.item, styles: ITEM_STYLES },
    { number: address.subItem, styles: SUB_ITEM_STYLES },
  ]
  for (const { number, styles } of steps) {
    if (number === undefined) continue
    const next = findSection(
      section.children.filter(({ style }) => styles.includes(style)),
      number,
      path,
    )
    if (typeof next === 'string') return next
    section = next
    path.push(label(section))
  }
  if (address.paragraph === undefined) {
    return narrowPlace({ text: sectionText(section), lead: section.paragraphs.join('\n'), path }, address)
  }
  const paragraph = section.paragraphs[address.paragraph - 1]
  const name = `第${chineseNumeral(address.paragraph)}款`
  if (paragraph === undefined) return `“${path.join(' ')}”没有${name}，共${section.paragraphs.length}款`
  return narrowPlace({ text: paragraph, lead: paragraph, path: [...path, name] }, address)
}

function findSection(
  among: readonly OutlineSection[],
  number: number,
  path: readonly string[],
): OutlineSection | string {
  const near = nearest(among, number)
  const place = path.length === 0 ? '本文' : `“${path.join(' ')}”`
  if (near === undefined) return `${place}下没有编号的段落`
  return near.number === number ? near : `${place}下没有第${chineseNumeral(number)}个编号，最近的是“${label(near)}”`
}

function label({ marker, title }: OutlineSection): string {
  return `${marker}${title.replace(/。$/, '')}`
}

/** The words of a section with what stands below it; a title that ends with a full stop runs into its text. */
function sectionText({ title, paragraphs, children }: OutlineSection): string {
  const [first = '', ...others] = paragraphs
  const head = title.endsWith('。') ? [`${title}${first}`, ...others] : [title, ...paragraphs]
  const below = children.map((child) => `${child.marker}${sectionText(child)}`)
  return [...head, ...below].filter((line) => line !== '').join('\n')
}
