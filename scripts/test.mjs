/**
 * `npm test`: everything a change must pass, from a fresh clone: the checks, the build of the web application, the
 * tests. Arguments after `--` go to Vitest. Ends with one plain line, `N passed, N failed`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enter, root, run, SetupError } from './bootstrap.mjs'
import { provision } from './provision.mjs'
import { buildWebApp } from './web-app.mjs'

/** Settings of an installation: the tests make their own and never touch the one that these name. */
const installationSettings = ['DATABASE_OWNER_URL', 'DATABASE_URL', 'DATA_DIR', 'EXERCISES', 'FONT_DIR', 'HOST', 'PORT']

const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

await enter(async ({ node, env }) => {
  const started = performance.now()
  for (const setting of installationSettings) delete env[setting]
  Object.assign(env, provision(root), { TZ: 'Asia/Shanghai' })

  const checks = await run(node, [join(root, 'scripts', 'checks.mjs')], { cwd: root, env })
  const built = await builds({ node, env })
  const tests = await runTests({ node, env })

  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (checks !== 0) console.log('the checks failed, see above')
  if (!built) console.log('the web application does not build, see above')
  console.log(`${seconds} s in all`)
  if (tests.skipped > 0) console.log(`${tests.skipped} skipped`)
  if (tests.passed + tests.failed === 0) console.log('no test ran, which counts as a failure')
  console.log(`${tests.passed} passed, ${tests.failed} failed`)
  return checks === 0 && built && tests.code === 0 && tests.failed === 0 && tests.passed > 0 ? 0 : 1
})

/**
 * Whether the web application builds; the tests run all the same, so that one run tells everything.
 * @param {import('./bootstrap.mjs').Pinned} pinned
 */
async function builds(pinned) {
  try {
    await buildWebApp(pinned)
    return true
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    return false
  }
}

/**
 * @param {import('./bootstrap.mjs').Pinned} pinned
 * @returns {Promise<{ code: number, passed: number, failed: number, skipped: number }>} a file that does not load is one failure
 */
async function runTests({ node, env }) {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-test-'))
  const outcome = join(folder, 'outcome.json')
  try {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcome}`]
    const code = await run(node, [vitest, 'run', ...reporters, ...process.argv.slice(2)], { cwd: root, env })
    // Without a report Vitest has not even begun; its exit code tells.
    const report = existsSync(outcome) ? JSON.parse(readFileSync(outcome, 'utf8')) : nothing
    return { code, ...countTests(report) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report of Vitest's JSON reporter
 */
function countTests(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
