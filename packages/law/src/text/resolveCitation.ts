import { type Address, type Citation, formatAddress } from '../citation/index.ts'
import { narrowPlace, type PlaceOrReason } from './narrowPlace.ts'
import type { OfficialText } from './officialText.ts'
import { resolveArticle } from './resolveArticle.ts'
import { resolveSection } from './resolveSection.ts'

/** What a citation leads to: the words and the way there, or why it leads nowhere, naming the nearest that exists. */
export type Resolution = { found: true; text: string; path: string[] } | { found: false; reason: string }

/** Citations checked against a text; `failures` is empty where all lead somewhere, else in the order of the citations. */
export type CitationReport = { checked: number; failures: { citation: Citation; reason: string }[] }

/**
 * Looks an address up in an imported text: 条、款、项、目, or the sections of a plan; article 0 is what stands before the
 * first article. An item may be named without its paragraph where only one paragraph has items. The norm of a citation
 * is not looked at: the caller picks the text.
 */
export function resolveCitation(text: OfficialText, address: Address): Resolution {
  const found = resolvePlace(text, address)
  return typeof found === 'string' ? { found: false, reason: found } : { found: true, ...found }
}

/** Checks citations of one norm against its text. */
export function verifyCitations(text: OfficialText, citations: readonly Citation[]): CitationReport {
  const failures = citations.flatMap((citation) => {
    const resolution = resolveCitation(text, citation)
    return resolution.found ? [] : [{ citation, reason: resolution.reason }]
  })
  return { checked: citations.length, failures }
}

function resolvePlace(text: OfficialText, address: Address): PlaceOrReason {
  if (address.article === 0) return resolvePreface(text, address)
  return text.form === 'articles' ? resolveArticle(text, address) : resolveSection(text, address)
}

function resolvePreface(text: OfficialText, address: Address): PlaceOrReason {
  const lines = [...text.notice, ...text.preamble, ...text.introduction]
  if (lines.length === 0) return '正文之前没有文字'
  if (address.paragraph === undefined) {
    return narrowPlace({ text: lines.join('\n'), lead: lines.join('\n'), path: ['前言'] }, address)
  }
  const line = lines[address.paragraph - 1]
  const name = formatAddress({ article: 0, paragraph: address.paragraph })
  if (line === undefined) return `没有${name}，正文之前共${lines.length}段`
  return narrowPlace({ text: line, lead: line, path: [name] }, address)
}
