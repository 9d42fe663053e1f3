/** Builds the web application into packages/web/dist, unless what is there was built from the same content. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, SetupError } from './bootstrap.mjs'

/** What the built application is made of. The server lends it types only, and those leave no trace. */
const sources = ['packages/web', 'packages/law/src', 'package-lock.json']

const madeByTools = new Set(['node_modules', 'dist', '.cache'])

/**
 * @param {import('./bootstrap.mjs').Pinned} pinned
 * @throws {SetupError} when the build fails; its output is on the console
 */
export async function buildWebApp({ node, env }) {
  const folder = join(root, 'packages', 'web')
  const stampFile = join(folder, 'dist', '.stamp')
  const stamp = `${contentHash(root, sources)}\n`
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.error('正在构建网页应用… / Building the web application …')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const code = await run(node, [vite, 'build', '--logLevel', 'warn'], { cwd: folder, env, stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new SetupError('网页应用构建失败,原因见上。', 'Building the web application failed; see above.')
  writeFileSync(stampFile, stamp)
}

/**
 * A hash over names and contents; folders made by tools do not count.
 * @param {string} folder
 * @param {readonly string[]} paths files and folders, relative to it
 */
export function contentHash(folder, paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((path) => filesBelow(folder, path))) {
    const content = readFileSync(join(folder, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @param {string} path relative to it
 * @returns {string[]} the file itself, or the files below the folder, in a fixed order
 */
function filesBelow(folder, path) {
  if (statSync(join(folder, path)).isFile()) return [path]
  return readdirSync(join(folder, path))
    .filter((name) => !madeByTools.has(name))
    .sort()
    .flatMap((name) => filesBelow(folder, `${path}/${name}`))
}
