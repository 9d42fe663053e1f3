/** `npm run lockfile`: brings package-lock.json up to date with the package.json files, for every platform. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './bootstrap.mjs'
import { withoutGaps } from './lockfile.mjs'

const code = await run('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd: root })
if (code === 0) {
  const file = join(root, 'package-lock.json')
  writeFileSync(file, `${JSON.stringify(withoutGaps(JSON.parse(readFileSync(file, 'utf8'))), null, 2)}\n`)
}
process.exitCode = code
