import { chineseNumeral } from './chineseNumeral.ts'
import type { Address, Citation } from './citation.ts'
import { getNorm, type NormNumbering, type NormRegister } from './norm.ts'

/** 《…办法》第二十一条第一款第（三）项. Throws an UnknownNormError where the norm is not registered. */
export function formatCitation(citation: Citation, norms: NormRegister): string {
  const norm = getNorm(norms, citation.norm)
  return `${formatTitle(norm.title)}${formatAddress(citation, norm.numbering)}`
}

/** A title in book-title marks; marks inside it become single ones (GB/T 15834). */
export function formatTitle(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`
}

/** The address alone: 第二十一条第一款第（三）项, or 二（一）第一句 in a norm numbered by sections. */
export function formatAddress(address: Address, numbering: NormNumbering = 'articles'): string {
  const { paragraph, item, subItem, point, sentence } = address
  const tail = `${written(point, (n) => `${n}是`)}${written(sentence, (n) => `第${n}句`)}`
  if (address.article === 0) return `前言${written(paragraph, (n) => `第${n}款`)}${tail}`
  if (numbering === 'sections') {
    const below = `${written(item, (n) => `（${n}）`)}${subItem ?? ''}${written(paragraph, (n) => `第${n}款`)}`
    // 一、十一是: without the comma the two numerals would read as one
    const comma = below === '' && point !== undefined ? '、' : ''
    return `${chineseNumeral(address.article)}${below}${comma}${tail}`
  }
  const items = `${written(item, (n) => `第（${n}）项`)}${subItem === undefined ? '' : `第${subItem}目`}`
  return `${formatArticle(address.article, address.articleSuffix)}${written(paragraph, (n) => `第${n}款`)}${items}${tail}`
}

/** 第二十一条, 第二十一条之一. */
export function formatArticle(article: number, suffix?: number): string {
  return `第${chineseNumeral(article)}条${written(suffix, (n) => `之${n}`)}`
}

function written(value: number | undefined, phrase: (numeral: string) => string): string {
  return value === undefined ? '' : phrase(chineseNumeral(value))
}
