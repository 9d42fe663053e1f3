import type { Matter } from '@zhiheng/law/matter'
import type { CompiledPack, CompiledProcedure } from '@zhiheng/law/pack'
import { speakBasis } from '../acts/speak.ts'
import type { Diagram } from '../http/schemas/matter.ts'

/** A procedure as states and the steps between them; with a matter, where it stands and which way it came. */
export function diagramOf(compiled: CompiledPack, procedure: CompiledProcedure, matter?: Matter): Diagram {
  const { data, words } = procedure
  const done = new Set(matter?.performed.map((one) => one.step))
  const passed = new Set(
    [...procedure.steps.values()]
      .filter((step) => done.has(step.id))
      .flatMap((step) => [step.data.to ?? '', ...(step.from.size === 1 ? step.from : [])]),
  )
  return {
    states: [
      { id: 'start', name: '未立案', final: false, current: false, passed: matter !== undefined },
      ...Object.entries(data.states).map(([id, { name, final }]) => ({
        id,
        name,
        final: final === true,
        current: matter?.state === id,
        passed: passed.has(id),
      })),
    ],
    steps: [...procedure.steps.values()].flatMap((step) =>
      [...step.from].map((from) => ({
        id: step.id,
        name: step.data.name,
        from,
        to: step.data.to ?? (from === 'start' ? (Object.keys(data.states)[0] ?? from) : from),
        by: step.by.map(words.role),
        duty: step.data.duty ?? 'may',
        basis: speakBasis(compiled, step.data.basis),
        done: done.has(step.id),
      })),
    ),
  }
}
