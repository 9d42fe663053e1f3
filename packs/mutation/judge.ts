import type { CompiledPack, Pack } from '@zhiheng/law'
import { checkPack } from '@zhiheng/law/check'
import { compilePack } from '@zhiheng/law/pack'
import { recompile, substitute } from './compiled-packs.ts'
import { applyMutant, type Mutant } from './mutant.ts'
import type { PackTest } from './pack-tests.ts'
import { elementOf, recorded } from './recorder.ts'

/** What catches a mutant: `compiler`, `checker`, a test by file and title, or nothing ('') . */
export type Judge = (mutant: Mutant) => Promise<string>

/**
 * Runs every test once over a pack that notes what is read, and gives a judge that asks the likeliest tests first. Throws where
 * a test fails without any change.
 */
export async function judgeOf(pack: Pack, uppers: readonly Pack[], all: readonly PackTest[]): Promise<Judge> {
  const tests = await observed(pack, all)
  /** the tests that caught something in an element, the latest first */
  const catchers = new Map<string, PackTest[]>()
  return (mutant) =>
    withMutant(pack, mutant, async () => {
      const element = elementOf(mutant.path)
      const known = catchers.get(element) ?? []
      const near = tests.filter(
        (test) =>
          !known.includes(test) &&
          (test.touched.has(element) || (test.readsRaw && (isOwn(test, pack) || mutant.path[0] === 'competence'))),
      )
      const caught = await firstFailing([...known, ...near])
      if (caught === undefined) return isFaulty(pack, uppers) ? 'checker' : ''
      catchers.set(element, [caught, ...known.filter((test) => test !== caught)].slice(0, 5))
      return `${caught.file} ${caught.title}`
    })
}

/** A judge that asks only these tests: whether a row's own tests notice that its element is gone. */
export const judgeBy =
  (pack: Pack, tests: readonly PackTest[]): Judge =>
  (mutant) =>
    withMutant(pack, mutant, async () => {
      const caught = await firstFailing(tests)
      return caught === undefined ? '' : `${caught.file} ${caught.title}`
    })

/** Lets the courts rule by the changed pack meanwhile. */
async function withMutant(pack: Pack, mutant: Mutant, judge: () => Promise<string>): Promise<string> {
  const procedure = mutant.path[0] === 'procedures' && mutant.path.length > 2 ? String(mutant.path[1]) : undefined
  const undo = applyMutant(pack, mutant)
  try {
    const compiled = compiles(pack, procedure)
    if (compiled === undefined) return 'compiler'
    const restore = substitute(pack, compiled)
    try {
      return await judge()
    } finally {
      restore()
    }
  } finally {
    undo()
  }
}

function compiles(pack: Pack, procedure: string | undefined): Partial<CompiledPack> | undefined {
  try {
    return recompile(pack, procedure)
  } catch {
    return undefined
  }
}

function isFaulty(pack: Pack, uppers: readonly Pack[]): boolean {
  try {
    return checkPack(pack, { uppers }).length > 0
  } catch {
    return true
  }
}

async function firstFailing(tests: readonly PackTest[]): Promise<PackTest | undefined> {
  for (const test of tests) if (!(await passes(test))) return test
  return undefined
}

async function passes(test: PackTest): Promise<boolean> {
  try {
    await test.run()
    return true
  } catch {
    return false
  }
}

const isOwn = (test: PackTest, pack: Pack): boolean => test.file.startsWith(`${pack.id}/`)

/** The tests that read anything of a pack, the most telling first: those that read little of it, and quickly. */
async function observed(pack: Pack, all: readonly PackTest[]): Promise<PackTest[]> {
  let touched = new Set<string>()
  const note = (element: string): void => {
    touched.add(element)
  }
  const restore = substitute(pack, compilePack(recorded(pack, note)))
  const tests: PackTest[] = []
  for (const test of all) {
    touched = new Set()
    const started = performance.now()
    if (!(await passes(test))) throw new Error(`${test.file} ${test.title} fails without any change`)
    const readsRaw = touched.size === 0 && (isOwn(test, pack) || test.file.startsWith('properties/'))
    if (touched.size > 0 || readsRaw) tests.push({ ...test, touched, readsRaw, cost: performance.now() - started })
  }
  restore()
  // The same law compiled anew: whatever fails now would be taken for a catch of every mutant.
  const undo = substitute(pack, recompile(pack, Object.keys(pack.procedures)[0]))
  const unsteady = await firstFailing(tests)
  undo()
  if (unsteady !== undefined) throw new Error(`${unsteady.file} ${unsteady.title} does not hold when run again`)
  return tests.sort((a, b) => a.cost * a.touched.size - b.cost * b.touched.size)
}
