import type { Citation } from '../citation/index.ts'
import { unopened } from '../matter/evolve.ts'
import type { Matter, Reason } from '../matter/matter.ts'
import { idsOf, readPath } from '../matter/path.ts'
import type { Outside, Scope } from '../matter/scope.ts'
import { type CompiledOpening, type CompiledStep, type CompiledTelling, getProcedure } from '../pack/compile.ts'
import { evaluateValue, type Value } from '../pack/value.ts'
import type { Batch } from './decision.ts'
import { batchOf, beginWork, emit, type Work } from './work.ts'

/** What every matter of one transaction has around it; lookups are the act's own. */
const surroundingsOf = ({ outside: { calendar, directory, rulings } }: Work): Outside => ({
  calendar,
  directory,
  related: {},
  ...(rulings === undefined ? {} : { rulings }),
})

/** How deep matters may open matters before the pack is considered to loop. */
const DEEPEST_OPENING = 4

/** Opens the matters a step, a service or a lapse gives rise to, as children of this one. */
export function openAll(work: Work, openings: readonly CompiledOpening[], scope: Scope): void {
  for (const opening of openings) {
    for (const entry of entriesOf(opening, scope)) {
      const batches = openMatter(work, opening, entry, 'child')
      const [first] = batches
      if (first === undefined) continue
      emit(work, { type: 'child-opened', child: first.matter, procedure: first.after.procedure })
      work.others.push(...batches)
    }
  }
}

/** The scope of each matter an opening gives: one for each entry of its list, or just the one. */
export function entriesOf(opening: CompiledOpening, scope: Scope): readonly Scope[] {
  return opening.data.each === undefined ? [scope] : rowsOf(opening.data.each, scope)
}

/** The scope of each entry of a list; none where there is no list. */
export function rowsOf(path: string, scope: Scope): readonly Scope[] {
  const list = readPath(path)(scope)
  return Array.isArray(list) ? list.map((row: Record<string, unknown>) => ({ ...scope, row })) : []
}

/** A matter that follows from an act by itself cannot be opened: an organ is not in the register, a calendar year not loaded. */
export class OpeningRefused extends Error {
  override readonly name = 'OpeningRefused'
  readonly reasons: readonly Reason[]

  constructor(from: string, to: { readonly id: string; readonly name: string }, reasons: readonly Reason[]) {
    super(`${from} cannot open ${to.id}: ${reasons.map((reason) => reason.text).join('; ')}`)
    this.reasons = reasons.map((reason) => ({ ...reason, text: `本环节引起的“${to.name}”不能登记：${reason.text}` }))
  }
}

/**
 * The batches of a matter the pack opens by itself; none when its condition does not hold. @throws OpeningRefused, which
 * refuses what a person does and stops what the clock does, so that neither happens by halves.
 */
export function openMatter(work: Work, opening: CompiledOpening, scope: Scope, link: 'child' | 'detached'): Batch[] {
  if (opening.condition !== undefined && opening.condition.evaluate(scope) !== 'met') return []
  if (work.depth >= DEEPEST_OPENING) throw new Error(`${work.procedure.id} opens matters without end`)
  const { procedure, step, parties = {}, input = {} } = opening.data
  const surroundings = surroundingsOf(work)
  const { jurisdiction } = work.matter
  const child = beginWork({
    compiled: work.compiled,
    procedure: getProcedure(work.compiled, procedure),
    act: {
      actor: { kind: 'system' },
      at: work.at,
      outside: { ...surroundings, ...(link === 'child' ? { parent: work.matter } : {}) },
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
    Object.entries(parties).map(([role, from]) => [role, organsOf(work, from, scope)] as const),
  )
  const reasons = child.perform(child, { type: 'act', step, input: valuesOf(input, scope), parties: organs }, work.on)
  if (reasons.length > 0)
    throw new OpeningRefused(work.procedure.id, { id: procedure, name: child.procedure.data.name }, reasons)
  return [batchOf(child), ...child.others]
}

/** Lets the parent matter know: takes the step of the parent that answers, in the same transaction. */
export function tellParent(
  work: Work,
  tells: readonly CompiledTelling[],
  basis: readonly Citation[],
  scope: Scope,
): readonly Reason[] {
  const telling = tells.find(({ condition }) => condition === undefined || condition.evaluate(scope) === 'met')
  if (telling === undefined) return []
  const { step: told, input = {} } = telling.data
  const { parent, relatives = [] } = work.outside
  if (parent === undefined) return [{ code: 'parent-missing', text: '没有可以回写的上级事项', basis }]
  const upper = beginWork({
    compiled: work.compiled,
    procedure: getProcedure(work.compiled, parent.procedure),
    act: {
      actor: { kind: 'system' },
      at: work.at,
      // the matter that tells is being changed itself and follows nothing in the same breath
      outside: { ...surroundingsOf(work), relatives: relatives.filter((one) => one.id !== work.matter.id) },
    },
    matter: parent,
    on: work.on,
    depth: work.depth + 1,
    perform: work.perform,
  })
  const reasons = upper.perform(upper, { type: 'act', step: told, input: valuesOf(input, scope) }, work.on)
  if (reasons.length > 0) return reasons
  tellFollowers(upper)
  work.others.push(batchOf(upper), ...upper.others)
  return []
}

/** Lets the open matters below follow what happened here: their own steps that answer it, in the same transaction. */
export function tellFollowers(work: Work): void {
  const { relatives = [] } = work.outside
  for (const matter of relatives) {
    if (matter.parent?.id !== work.matter.id) continue
    const procedure = getProcedure(work.compiled, matter.procedure)
    const step = [...procedure.steps.values()].find((one) => one.from.has(matter.state) && answers(one, matter, work))
    if (step === undefined) continue
    if (step.tells.length > 0) throw new Error(`${procedure.id}.${step.id} follows its parent and tells it as well`)
    const below = beginWork({
      compiled: work.compiled,
      procedure,
      act: {
        actor: { kind: 'system' },
        at: work.at,
        outside: { ...surroundingsOf(work), parent: work.matter, relatives },
      },
      matter,
      on: work.on,
      depth: work.depth + 1,
      perform: work.perform,
    })
    const reasons = below.perform(below, { type: 'act', step: step.id, input: {} }, work.on)
    if (reasons.length > 0)
      throw new Error(`${procedure.id}.${step.id} cannot follow: ${reasons.map((reason) => reason.text).join('; ')}`)
    tellFollowers(below)
    work.others.push(batchOf(below), ...below.others)
  }
}

/** Whether a step follows something that the events of the work did to the parent matter. */
function answers(step: CompiledStep, matter: Matter, work: Work): boolean {
  const { states = [], served } = step.data.follows ?? {}
  return work.events.some((event) => {
    if (event.type === 'step-performed' || event.type === 'state-changed')
      return event.from !== event.to && states.includes(event.to)
    if (event.type !== 'document-served' || served === undefined) return false
    const kind = work.matter.documents.find((document) => document.id === event.document)?.kind
    return (
      kind !== undefined &&
      served.documents.includes(kind) &&
      (matter.parties[served.to] ?? []).some((organ) => organ.id === event.recipient)
    )
  })
}

/** The organs of a role, the actor's own, or those a path leads to. */
function organsOf(work: Work, from: string, scope: Scope): string[] {
  if (from === 'actor') return work.actor.kind === 'person' ? [work.actor.organ.id] : []
  if (from.includes('.')) return idsOf(readPath(from)(scope))
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
