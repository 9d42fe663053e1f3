/** Finding and reading the project's own files, for the checks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const madeByTools = new Set(['.cache', '.git', 'coverage', 'dist', 'node_modules'])
const codeName = /\.(?:[cm]?[jt]s|[jt]sx)$/

/**
 * The files below some folders in a fixed order, without what tools or an installation put there.
 * @param {string} root the project's folder
 * @param {string} folder relative to it, `.` for all
 * @returns {string[]} paths relative to the root, with `/`
 */
export function filesBelow(root, folder = '.') {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !madeByTools.has(entry.name) && !(folder === '.' && entry.name === 'data'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(root, path) : [path]
    })
}

/**
 * @param {string} root
 * @param {string} path
 */
export function readText(root, path) {
  return readFileSync(join(root, path), 'utf8')
}

/** @param {string} path */
export function isCode(path) {
  return codeName.test(path)
}

/**
 * Tests and what only tests read.
 * @param {string} path
 */
export function isTest(path) {
  return /\.(?:test|fixture)\.tsx?$/.test(path) || /(?:^|\/)fixtures?\//.test(path)
}

/**
 * The line of a place in a text, for a message; the first is 1.
 * @param {string} text
 * @param {number} offset in UTF-16 units
 */
export function lineOf(text, offset) {
  return text.slice(0, offset).split('\n').length
}
