/** Runs all checks side by side: a line for each as it ends, then the complaints. Fails when any has some. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'
import { checkBoundaries } from './check-boundaries.mjs'
import { checkExcuses } from './check-excuses.mjs'
import { checkLockfile } from './check-lockfile.mjs'
import { checkPlaces } from './check-places.mjs'
import { checkPurity } from './check-purity.mjs'
import { checkRegistry } from './check-registry.mjs'

/** @typedef {{ passed: boolean, complaints: string }} Result */

const webTypes = 'packages/web/tsconfig.json'

/** @type {readonly { claim: string, check: () => Result | Promise<Result> }[]} */
const checks = [
  { claim: 'types agree', check: tool('tsc', '--singleThreaded', '-p', 'tsconfig.json') },
  ...(existsSync(join(root, webTypes))
    ? [{ claim: 'types agree in the web application', check: tool('tsc', '--singleThreaded', '-p', webTypes) }]
    : []),
  { claim: 'the linter has no complaint', check: tool('oxlint', '.') },
  { claim: 'nothing is dead, unused or undeclared', check: tool('knip', '--no-progress') },
  { claim: 'code is formatted', check: tool('biome', 'format', '.') },
  { claim: 'rooms are entered along the arrows, by the door', check: own(checkBoundaries) },
  { claim: 'no place, article or document is named outside packs', check: own(checkPlaces) },
  { claim: 'the law reads no clock', check: own(checkPurity) },
  { claim: 'no rule is switched off, no test set aside', check: own(checkExcuses) },
  { claim: 'the lockfile serves every platform', check: own(checkLockfile) },
  { claim: 'no registry is named', check: own(checkRegistry) },
]

const results = await Promise.all(
  checks.map(async ({ claim, check }) => {
    const started = performance.now()
    const { passed, complaints } = await check()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${passed ? '✓' : '✗'} ${claim} (${seconds} s)`)
    return { claim, passed, complaints }
  }),
)
for (const { claim, passed, complaints } of results) {
  if (!passed) console.log(`\n✗ ${claim}\n${complaints.trimEnd()}`)
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1

/**
 * A program of node_modules/.bin, which passes by its exit code. Each keeps to one core: they run side by side, and the
 * several checkers of one compiler would only repeat each other's work (measured: twice the time of the processor).
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {() => Promise<Result>}
 */
function tool(name, ...args) {
  return () =>
    new Promise((resolve, reject) => {
      const command = join(root, 'node_modules', '.bin', name)
      const env = { ...process.env, GOMAXPROCS: '1' }
      const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
      let complaints = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
          complaints += text
        })
      }
      child.once('error', reject)
      child.once('close', (code) => resolve({ passed: code === 0, complaints }))
    })
}

/**
 * A check of this folder, which passes when it has no message.
 * @param {(root: string) => string[]} check
 * @returns {() => Result}
 */
function own(check) {
  return () => {
    const messages = check(root)
    return { passed: messages.length === 0, complaints: messages.join('\n') }
  }
}
