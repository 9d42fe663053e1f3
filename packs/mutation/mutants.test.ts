import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { compilePack, hashPack } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture/index.ts'
import { applyMutant, nameOf } from './mutant.ts'
import { mutantsOf } from './mutate-pack.ts'
import { sampleOf } from './sample.ts'

const mutants = mutantsOf(fixture)
const names = mutants.map(nameOf)

describe('the mutants of a pack', () => {
  it('are a day more, a day less, another unit and another way to end for each limit', () => {
    const own = names.filter((name) => name.startsWith('dispute.limits.acceptance'))
    expect(own).toContain('dispute.limits.acceptance.term.amount 5 -> 6')
    expect(own).toContain('dispute.limits.acceptance.term.amount 5 -> 4')
    expect(own.some((name) => name.includes('"unit":"day"'))).toBe(true)
    expect(names).toContain('supervision.limits.rectification.term.rollOver nothing -> false')
    expect(names).toContain('supervision.limits.rectification.rollOver nothing -> false')
  })

  it('are another decider, another state, and no condition and no paper, for each step', () => {
    expect(names).toContain('supervision.steps.decide.by government -> overseer')
    expect(names).toContain('supervision.steps.decide.to decided -> closed')
    expect(names.some((name) => name.startsWith('supervision.steps.decide.requires.pending-litigation without'))).toBe(
      true,
    )
    expect(names).toContain('supervision.steps.decide.issues without decision')
  })

  it('each change the pack, and leave it as it was when undone', () => {
    const before = JSON.stringify(fixture)
    const hash = hashPack(fixture)
    for (const mutant of mutants) {
      const undo = applyMutant(fixture, mutant)
      expect(hashPack(fixture), nameOf(mutant)).not.toBe(hash)
      undo()
    }
    expect(JSON.stringify(fixture)).toBe(before)
    expect(compilePack(fixture).reference.hash).toBe(hash)
  })

  it('have names of their own', () => {
    expect(new Set(names).size).toBe(names.length)
  })

  it('are sampled alike for the same seed, in their order', () => {
    const list = [...mutants.keys()]
    const sample = sampleOf(list, 20, 7)
    expect(sample).toHaveLength(20)
    expect(sample).toEqual(sampleOf(list, 20, 7))
    expect(sample).not.toEqual(sampleOf(list, 20, 8))
    expect(sample).toEqual(sample.toSorted((a, b) => a - b))
  })
})

/** Ten rows of the six packs, each proven by tests that carry its id. */
const rows = [
  'NR-12-1-2',
  'NR-19-1a',
  'XT-9-1a',
  'XT-21-2a',
  'BDH-2-2-3',
  'BDH-2-4-1',
  'SX-8-1a',
  'SX-11-1-3',
  'XC-13-1a',
  'BYN-6-1',
]

/** A run of its own: it collects the tests of these rows first, which takes long on a machine that is busy. */
const WHOLE_RUN = 300_000

describe('the tests of a row', () => {
  it(
    'fail when an element of the row is taken from the pack',
    async () => {
      const command = ['--rows', '--json', '--workers', '1', ...rows.flatMap((row) => ['--row', row])]
      const { stdout } = await promisify(execFile)(process.execPath, [
        join(import.meta.dirname, 'mutate.ts'),
        ...command,
      ])
      const verdicts = JSON.parse(stdout) as { row: string; elements: { by: string }[] }[]
      expect(verdicts.map(({ row }) => row).sort()).toEqual(rows.toSorted())
      for (const { row, elements } of verdicts)
        expect(
          elements.some(({ by }) => by !== ''),
          row,
        ).toBe(true)
    },
    WHOLE_RUN,
  )
})
