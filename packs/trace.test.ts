import { globSync, readFileSync } from 'node:fs'
import { readScenario } from '@zhiheng/law/scenario'
import { clauseIds, openRows, type Proving, testTitles, traceProvisions } from '@zhiheng/law/trace'
import { describe, expect, it } from 'vitest'
import { packs } from './index.ts'

const root = new URL('..', import.meta.url).pathname
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

const tests = globSync(['packs/**/*.test.ts', 'packages/*/src/**/*.test.{ts,tsx}'], { cwd: root })
  .filter((file) => !file.includes('node_modules') && !file.includes('/trace/'))
  .flatMap((file): Proving[] => testTitles(read(file)).map((title) => ({ file, title, ids: clauseIds(title) })))
const scenarios = globSync('packs/*/scenarios/*.yaml', { cwd: root }).flatMap((file): Proving[] => {
  const scenario = readScenario(read(file))
  return scenario.ok ? [{ file, title: scenario.scenario.title, ids: scenario.scenario.proves ?? [] }] : []
})
const trace = traceProvisions(packs, [...tests, ...scenarios])

describe('the trace from clause to test', () => {
  it('cites no clause that no pack knows', () => {
    expect(trace.unknown).toEqual([])
  })

  it('finds every clause of the first slice proven: articles 1 to 4, 6 to 18, 20 to 22, 25, 27 to 30 of the first city', () => {
    const articles = [1, 2, 3, 4, ...range(6, 18), 20, 21, 22, 25, 27, 28, 29, 30]
    expect(openRows(trace, 'xingtai', articles).map((row) => row.id)).toEqual([])
  })
})

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)
