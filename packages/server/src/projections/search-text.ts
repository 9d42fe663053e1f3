import type { Matter } from '@zhiheng/law/matter'

/** What of a matter can be searched: title, number and the names of its organs. */
export function searchText({ title, number, parties, documents }: Matter): string {
  const names = Object.values(parties).flatMap((organs) => organs.map((organ) => organ.name))
  const numbers = documents.flatMap((document) => document.number ?? [])
  return [...new Set([title, number ?? '', ...names, ...numbers])].filter(Boolean).join(' ').toLowerCase()
}

/** Pairs of neighbouring characters, each once; the index finds any word of two characters or more by them. */
export function bigrams(text: string): string[] {
  const pairs = new Set<string>()
  for (const word of text.toLowerCase().split(/\s+/u)) {
    const characters = [...word]
    for (let place = 0; place + 1 < characters.length; place++)
      pairs.add(`${characters[place]}${characters[place + 1]}`)
  }
  return [...pairs]
}
