/** Builds the web application into packages/web/dist, unless what is there was built from the same content. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, SetupError } from './bootstrap.mjs'
import { filesBelow } from './source-files.mjs'

/**
 * @param {import('./bootstrap.mjs').Pinned} pinned
 * @throws {SetupError} when the build fails; its output is on the console
 */
export async function buildWebApp({ node, env }) {
  const folder = join(root, 'packages', 'web')
  const stampFile = join(folder, 'dist', '.stamp')
  const stamp = `${contentHash(root)}\n`
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.error('正在构建网页应用… / Building the web application …')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const code = await run(node, [vite, 'build', '--logLevel', 'warn'], { cwd: folder, env, stdio: ['ignore', 2, 2] })
  if (code !== 0)
    throw new SetupError('网页应用构建失败，原因见上。', 'Building the web application failed; see above.')
  writeFileSync(stampFile, stamp)
}

/**
 * A hash over what the application is made of, by name and content. The server lends it types only, and those leave no
 * trace.
 * @param {string} folder the project's
 */
export function contentHash(folder) {
  const hash = createHash('sha256')
  const sources = [
    ...filesBelow(folder, 'packages/web'),
    ...filesBelow(folder, 'packages/law/src'),
    'package-lock.json',
  ]
  for (const path of sources) {
    const content = readFileSync(join(folder, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
