import { unopened } from '../matter/evolve.ts'
import type { Reason } from '../matter/matter.ts'
import type { Scope } from '../matter/scope.ts'
import { type CompiledOpening, type CompiledStep, getProcedure } from '../pack/compile.ts'
import { evaluateValue, type Value } from '../pack/value.ts'
import type { Batch } from './decision.ts'
import { batchOf, beginWork, emit, type Work } from './work.ts'

/** How deep matters may open matters before the pack is considered to loop. */
const DEEPEST_OPENING = 4

/** Opens the matters a step, a service or a lapse gives rise to, as children of this one. */
export function openAll(work: Work, openings: readonly CompiledOpening[], scope: Scope): void {
  for (const opening of openings) {
    const batches = openMatter(work, opening, scope, 'child')
    const [first] = batches
    if (first === undefined) continue
    emit(work, { type: 'child-opened', child: first.matter, procedure: first.after.procedure })
    work.others.push(...batches)
  }
}

/**
 * The batches of a matter the pack opens by itself; none when its condition does not hold. What the pack cannot open is a
 * fault of the pack, not of the user, and throws.
 */
export function openMatter(work: Work, opening: CompiledOpening, scope: Scope, link: 'child' | 'detached'): Batch[] {
  if (opening.condition !== undefined && opening.condition.evaluate(scope) !== 'met') return []
  if (work.depth >= DEEPEST_OPENING) throw new Error(`${work.procedure.id} opens matters without end`)
  const { procedure, step, parties = {}, input = {} } = opening.data
  const { calendar, directory } = work.outside
  const { jurisdiction } = work.matter
  const child = beginWork({
    compiled: work.compiled,
    procedure: getProcedure(work.compiled, procedure),
    act: {
      actor: { kind: 'system' },
      at: work.at,
      outside: { calendar, directory, related: {}, ...(link === 'child' ? { parent: work.matter } : {}) },
    },
    matter: unopened({
      id: `${work.matter.id}.${work.matter.children.length + work.raised.length + 1}`,
      jurisdiction,
      procedure,
      pack: work.compiled.reference,
      openedOn: work.on,
    }),
    on: work.on,
    depth: work.depth + 1,
    perform: work.perform,
  })
  const organs = Object.fromEntries(
    Object.entries(parties).map(([role, from]) => [role, organsOf(work, from)] as const),
  )
  const reasons = child.perform(child, { type: 'act', step, input: valuesOf(input, scope), parties: organs }, work.on)
  if (reasons.length > 0) {
    throw new Error(`${work.procedure.id} cannot open ${procedure}: ${reasons.map((reason) => reason.text).join('; ')}`)
  }
  return [batchOf(child), ...child.others]
}

/** Lets the parent matter know: takes the step of the parent that answers, in the same transaction. */
export function tellParent(work: Work, step: CompiledStep, scope: Scope): readonly Reason[] {
  const telling = step.tells.find(({ condition }) => condition === undefined || condition.evaluate(scope) === 'met')
  if (telling === undefined) return []
  const { step: told, input = {} } = telling.data
  const { calendar, directory, parent } = work.outside
  if (parent === undefined) return [{ code: 'parent-missing', text: '没有可以回写的上级事项', basis: step.data.basis }]
  const upper = beginWork({
    compiled: work.compiled,
    procedure: getProcedure(work.compiled, parent.procedure),
    act: { actor: { kind: 'system' }, at: work.at, outside: { calendar, directory, related: {} } },
    matter: parent,
    on: work.on,
    depth: work.depth + 1,
    perform: work.perform,
  })
  const reasons = upper.perform(upper, { type: 'act', step: told, input: valuesOf(input, scope) }, work.on)
  if (reasons.length > 0) return reasons
  work.others.push(batchOf(upper), ...upper.others)
  return []
}

function organsOf(work: Work, from: string): string[] {
  if (from === 'actor') return work.actor.kind === 'person' ? [work.actor.organ.id] : []
  return (work.matter.parties[from] ?? []).map((organ) => organ.id)
}

function valuesOf(values: Readonly<Record<string, Value>>, scope: Scope): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => {
      const computed = evaluateValue(value, scope)
      return computed === undefined ? [] : [[field, computed] as const]
    }),
  )
}
