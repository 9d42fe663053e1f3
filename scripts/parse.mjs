/** What the checks ask of a source file's syntax: its imports, its comments, its text without comments. */
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { readText } from './source-files.mjs'

/**
 * @typedef {object} Import
 * @property {string} from what stands between the quotes
 * @property {boolean} isType erased before the program runs
 * @property {number} offset
 *
 * @typedef {object} Source
 * @property {string} text
 * @property {string} withoutComments the text, with blanks where comments stand, so that offsets agree
 * @property {readonly { value: string, start: number }[]} comments
 * @property {import('oxc-parser').Program} program
 */

/**
 * Several checks look at the same files.
 * @type {Map<string, Source>}
 */
const parsed = new Map()

/**
 * @param {string} root
 * @param {string} path of a code file
 * @returns {Source}
 */
export function parse(root, path) {
  const key = join(root, path)
  const source = parsed.get(key) ?? parseFile(root, path)
  parsed.set(key, source)
  return source
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Source}
 */
function parseFile(root, path) {
  const text = readText(root, path)
  const { comments, program } = parseSync(path, text)
  let withoutComments = text
  for (const { start, end } of comments) {
    const blank = text.slice(start, end).replace(/[^\n]/g, ' ')
    withoutComments = withoutComments.slice(0, start) + blank + withoutComments.slice(end)
  }
  return { text, withoutComments, comments, program }
}

/**
 * Every import and re-export, also `await import('…')` and the type `import('…').Name`.
 * @param {Source} source
 * @returns {Import[]}
 */
export function importsOf({ program }) {
  /** @type {Import[]} */
  const imports = []
  /**
   * @param {{ type: string, value?: unknown, start: number } | null} source
   * @param {boolean} isType
   */
  const add = (source, isType) => {
    if (typeof source?.value === 'string') imports.push({ from: source.value, isType, offset: source.start })
  }
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source, importKind === 'type'),
    ExportNamedDeclaration: ({ source, exportKind }) => add(source, exportKind === 'type'),
    ExportAllDeclaration: ({ source, exportKind }) => add(source, exportKind === 'type'),
    ImportExpression: ({ source }) => add(source, false),
    TSImportType: ({ source }) => add(source, true),
  }).visit(program)
  return imports
}
