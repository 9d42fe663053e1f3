/** The arrows of the house: which room may import which, and that it goes through the other room's door. */
import { dirname, join } from 'node:path/posix'
import { importsOf, parse } from './parse.mjs'
import { filesBelow, isCode, isTest, lineOf } from './source-files.mjs'

/**
 * Each room, and the rooms that it may use.
 * @type {ReadonlyMap<string, readonly string[]>}
 */
const arrows = new Map([
  ['law', []],
  ['watch', ['law']],
  ['documents', ['law']],
  ['packs', ['law']],
  ['server', ['law', 'watch', 'documents', 'packs']],
  ['web', ['law']],
  ['bench', ['law', 'watch', 'documents', 'packs', 'server']],
])

/** The one door of the server that opens for the web application, and only for types. */
const typesForWeb = '@zhiheng/server/api'

/**
 * Tests may start from any room, through its door, and share fixtures.
 * @param {string} root
 * @returns {string[]} one message per import against the plan
 */
export function checkBoundaries(root) {
  const files = ['packages', 'packs', 'bench'].flatMap((folder) => filesBelow(root, folder)).filter(isCode)
  return files.flatMap((path) => {
    const source = parse(root, path)
    return importsOf(source).flatMap((imported) => {
      const problem = problemWith(path, imported)
      return problem === undefined ? [] : [`${path}:${lineOf(source.text, imported.offset)}: ${problem}`]
    })
  })
}

/**
 * @param {string} path
 * @param {import('./parse.mjs').Import} imported
 */
function problemWith(path, { from, isType }) {
  const room = roomOf(path)
  const allowed = arrows.get(room)
  if (allowed === undefined) return `the room ${room} has no arrows yet; draw them in scripts/check-boundaries.mjs`
  if (from.startsWith('.')) {
    const target = join(dirname(path), from)
    if (roomOf(target) === room || (isTest(path) && isTest(target))) return undefined
    return `reaches into another room by path (${from}); use its package name`
  }
  if (!from.startsWith('@zhiheng/')) return undefined
  const target = from.split('/')[1] ?? ''
  if (target === room || allowed.includes(target) || isTest(path)) return undefined
  if (room === 'web' && from === typesForWeb) {
    return isType ? undefined : `may take only types from ${typesForWeb}; write \`import type\``
  }
  return `${room} may not use ${from}; it may use ${allowed.join(', ') || 'no other room'}`
}

/** @param {string} path */
function roomOf(path) {
  const [first = '', second = ''] = path.split('/')
  return first === 'packages' ? second : first
}
