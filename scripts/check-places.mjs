/**
 * Code outside packs/ knows no place, no article and no document. The names are learned from the packs, so a sixth
 * city is watched for as soon as its folder is there. There is no way to excuse a line: move the name into a pack.
 * Tests, fixtures and documentation may name what they like.
 */
import { parse } from './parse.mjs'
import { filesBelow, isCode, isTest, lineOf, readText } from './source-files.mjs'

/** The invented county of the tests, whose folder has no place's name. */
const placeless = 'fixture'

/** Data of the whole nation that rightly carries the title of the notice it was taken from. */
const titledData = 'packages/law/src/time/calendars/'

const numeral = '[〇零一二两三四五六七八九十百千0-9０-９]+'
const articleLiteral = new RegExp(`第${numeral}条(?:之${numeral})?`, 'g')
const titleLiteral = /《[\p{sc=Han}\d、·〔〕()（）“”]+》/gu
const titleEnding = /(?:书|函|办法|条例|细则|方案|规定)$/

/**
 * @param {string} root
 * @returns {string[]} one message per name
 */
export function checkPlaces(root) {
  const packs = filesBelow(root, 'packs')
    .filter((path) => /\.(?:ts|json)$/.test(path) && !isTest(path))
    .map((path) => ({ path, text: readText(root, path) }))
  const places = anyOf(placeNames(packs), 'gi')
  const titles = anyOf(documentTitles(packs.map(({ text }) => text)), 'g')

  const files = filesBelow(root, 'packages').filter(
    (path) => /^packages\/[^/]+\/(?:src|bin)\/.*(?<!\.md)$/.test(path) && !isTest(path),
  )
  return files.flatMap((path) => {
    const { text, withoutComments } = isCode(path) ? parse(root, path) : plain(readText(root, path))
    const found = [
      ...matches(text, places, 'the place'),
      ...matches(withoutComments, articleLiteral, 'the article'),
      ...(path.startsWith(titledData) ? [] : matches(withoutComments, titleLiteral, 'the document')),
      ...(path.startsWith(titledData) ? [] : matches(withoutComments, titles, 'the document')),
    ]
    const messages = found.map(({ offset, what }) => `${path}:${lineOf(text, offset)}: names ${what}; only packs may`)
    return [...new Set(messages)]
  })
}

/**
 * The folders of packs for a territory, other than the nation's, and every name that stands beside a division code of GB/T 2260.
 * @param {readonly { path: string, text: string }[]} packs
 */
function placeNames(packs) {
  const code = /["'](\d{6}|\d{9}|\d{12})["']/.source
  const name = /["'](\p{sc=Han}{2,})["']/u.source
  const key = /\s*[,:]\s*(?:["']?\w+["']?\s*:\s*)?/.source
  const codeThenName = new RegExp(code + key + name, 'gu')
  const nameThenCode = new RegExp(name + key + code, 'gu')

  const folders = packs
    .filter(({ text }) => /\bterritory: *["'](?!00)\d{6}["']/.test(text))
    .map(({ path }) => path.split('/')[1] ?? '')
    .filter((folder) => folder !== placeless && !folder.includes('.'))
  const divisions = packs.flatMap(({ text }) => [
    ...[...text.matchAll(codeThenName)].map((match) => ({ code: match[1] ?? '', name: match[2] ?? '' })),
    ...[...text.matchAll(nameThenCode)].map((match) => ({ code: match[2] ?? '', name: match[1] ?? '' })),
  ])
  return [...folders, ...divisions.filter((division) => division.code >= '11').flatMap(spellings)]
}

/**
 * A place with and without the word for its kind. Without it, a county's two characters may be part of another word.
 * @param {{ code: string, name: string }} division
 */
function spellings({ code, name }) {
  const short = name.replace(/(?:特别行政区|自治区|自治州|自治县|地区|省|市|县|区|盟|旗)$/, '')
  const isDistinct = short.length >= 3 || (short.length === 2 && code.endsWith('00') && code.length === 6)
  return isDistinct ? [name, short] : [name]
}

/**
 * Titles of papers and of norms that the packs name, be it in 《》 or as a whole literal.
 * @param {readonly string[]} texts
 */
function documentTitles(texts) {
  return texts
    .flatMap((text) => [...text.matchAll(/(?:《|["'`])(\p{sc=Han}{6,})(?=》|["'`])/gu)].map((match) => match[1] ?? ''))
    .filter((title) => titleEnding.test(title))
}

/**
 * @param {readonly string[]} names plain words without special characters
 * @param {string} flags
 */
function anyOf(names, flags) {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length)
  return longestFirst.length === 0 ? /(?!)/g : new RegExp(longestFirst.join('|'), flags)
}

/**
 * @param {string} text
 * @param {RegExp} names
 * @param {string} kind
 */
function matches(text, names, kind) {
  return [...text.matchAll(names)].map((match) => ({ offset: match.index, what: `${kind} ${match[0]}` }))
}

/** @param {string} text of a file without comments to be told apart */
function plain(text) {
  return { text, withoutComments: text }
}
