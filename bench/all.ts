/** Runs every benchmark, or those named, one after the other, each in a process of its own. Fails when one misses a bound. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const names = ['decide', 'packs', 'start', 'http']

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) throw new Error(`no benchmark ${unknown.join(', ')}; there are ${names.join(', ')}`)
for (const name of wanted.length > 0 ? wanted : names) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
