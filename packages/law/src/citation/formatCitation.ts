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
  const { point, sentence } = address
  const place = address.article > 0 && numbering === 'sections' ? formatSection(address) : formatProvision(address)
  // 一、十一是: without the comma the two numerals would read as one
  const comma = point !== undefined && /[一二三四五六七八九十百千]$/.test(place) ? '、' : ''
  return `${place}${comma}${written(point, (n) => `${n}是`)}${written(sentence, (n) => `第${n}句`)}`
}

function formatProvision({ article, articleSuffix, paragraph, item, subItem }: Address): string {
  const head = article === 0 ? '前言' : formatArticle(article, articleSuffix)
  const items = `${written(item, (n) => `第（${n}）项`)}${subItem === undefined ? '' : `第${subItem}目`}`
  return `${head}${written(paragraph, (n) => `第${n}款`)}${items}`
}

function formatSection({ article, item, subItem, paragraph }: Address): string {
  const head = `${chineseNumeral(article)}${written(item, (n) => `（${n}）`)}${subItem ?? ''}`
  return `${head}${written(paragraph, (n) => `第${n}款`)}`
}

/** 第二十一条, 第二十一条之一. */
export function formatArticle(article: number, suffix?: number): string {
  return `第${chineseNumeral(article)}条${written(suffix, (n) => `之${n}`)}`
}

function written(value: number | undefined, phrase: (numeral: string) => string): string {
  return value === undefined ? '' : phrase(chineseNumeral(value))
}
