import { appendFileSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Pack } from '@zhiheng/law'
import { readScenario } from '@zhiheng/law/scenario'
import { clauseIds } from '@zhiheng/law/trace'
import { describe, expect, it } from 'vitest'
import { getPack, packs } from '../index.ts'
import { stopRemembering } from './compiled-packs.ts'
import type { Task, Verdict } from './job.ts'
import { judgeBy, judgeOf } from './judge.ts'
import { mutantsOf } from './mutate-pack.ts'
import { type PackTest, testsBelow } from './pack-tests.ts'
import { removalOf } from './removal.ts'

/**
 * Judges mutants with the tests of the packs, collected here once and run again for each mutant. A test file of Vitest, because
 * that is where they can run; `judge-all.ts` starts it and reads the verdicts from a file.
 */
const task = JSON.parse(process.env.ZHIHENG_MUTATION ?? '{"tasks":[],"verdicts":""}') as Task
const room = resolve(import.meta.dirname, '..')
const files = globSync('*/**/*.test.ts', { cwd: room })
  .filter((file) => !/^(?:fixture|mutation|node_modules)\/|^properties\/acts/u.test(file))
  .sort()

/** Rows alone are asked of their own tests: no other file has to be loaded. */
const isNeeded = (file: string): boolean => {
  if (task.tasks.some(({ mutants }) => mutants.length > 0)) return true
  const scenarios = file.endsWith('scenarios.test.ts')
    ? globSync('scenarios/*.yaml', { cwd: resolve(room, dirname(file)) })
    : []
  const texts = [file, ...scenarios.map((one) => join(dirname(file), one))].map((one) =>
    readFileSync(resolve(room, one), 'utf8'),
  )
  return task.tasks.some(({ rows = [] }) => rows.some((row) => texts.some((text) => text.includes(row))))
}

for (const file of files.filter(isNeeded)) {
  describe(`${file}`, async () => {
    await import(resolve(room, file))
  })
}

it('judges every mutant it was given', async ({ task: own }) => {
  stopRemembering()
  const tests = testsBelow(own.file)
  expect(tests).not.toEqual([])
  for (const { pack: id, mutants, rows = [] } of task.tasks) {
    const pack = getPack(id)
    if (mutants.length > 0) await judgeMutants(pack, mutants, tests)
    for (const row of rows) await judgeRow(pack, row, tests)
  }
})

async function judgeMutants(pack: Pack, indices: readonly number[], tests: readonly PackTest[]): Promise<void> {
  const uppers = pack.under.flatMap((id) => packs.find((one) => one.id === id) ?? [])
  const judge = await judgeOf(pack, uppers, tests)
  const all = mutantsOf(pack)
  for (const index of indices) {
    const mutant = all[index]
    if (mutant === undefined) throw new Error(`${pack.id} has no mutant ${index}`)
    report({ pack: pack.id, mutant: index, by: null })
    report({ pack: pack.id, mutant: index, by: await judge(mutant) })
  }
}

/** The tests and scenarios that say they prove a row, with each element of the row taken away. */
async function judgeRow(pack: Pack, row: string, tests: readonly PackTest[]): Promise<void> {
  const own = tests.filter((test) => provenBy(test).includes(row))
  const elements = pack.provisions.find((provision) => provision.id === row)?.elements ?? []
  const judge = judgeBy(pack, own)
  for (const address of elements) {
    const removal = removalOf(pack, address)
    if (removal === undefined) continue
    const mutant = `${row} ${address}`
    report({ pack: pack.id, mutant, by: null })
    report({ pack: pack.id, mutant, by: await judge(removal) })
  }
}

/** The rows in the title of a test, or those a scenario names. */
function provenBy({ file, title }: PackTest): readonly string[] {
  const scenario = /^\S+\.yaml/u.exec(title)?.[0]
  if (scenario === undefined) return clauseIds(title)
  const read = readScenario(readFileSync(resolve(room, dirname(file), 'scenarios', scenario), 'utf8'))
  return read.ok ? (read.scenario.proves ?? []) : []
}

const report = (verdict: Verdict): void => appendFileSync(task.verdicts, `${JSON.stringify(verdict)}\n`)
