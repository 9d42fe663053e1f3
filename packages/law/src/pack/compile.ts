import { type NormRegister, normRegister } from '../citation/index.ts'
import { type CompiledCondition, type Condition, compileCondition, lookupsOf, type Words } from '../conditions/index.ts'
import type { PackReference } from '../matter/matter.ts'
import { demandsOf } from './demands.ts'
import { hashPack } from './hash.ts'
import { changesOfRequirement, changesOfStep, indexOverlay, type OverlayIndex } from './law-changes.ts'
import type { Limit, Opening, OverlayEntry, Pack, Procedure, Requirement, Step, Telling } from './pack.ts'
import { roleOrder } from './role-order.ts'
import { wordsOf } from './words.ts'

export interface CompiledRequirement {
  readonly data: Requirement
  readonly condition: CompiledCondition
  readonly raises: readonly CompiledOpening[]
  /** what upper law changes about it from a day on */
  readonly changes: readonly OverlayEntry[]
}

export interface CompiledOpening {
  readonly data: Opening
  readonly condition: CompiledCondition | undefined
}

export interface CompiledTelling {
  readonly data: Telling
  readonly condition: CompiledCondition | undefined
}

export interface CompiledStep {
  readonly id: string
  readonly data: Step
  readonly by: readonly string[]
  readonly from: ReadonlySet<string>
  readonly requires: readonly CompiledRequirement[]
  readonly opens: readonly CompiledOpening[]
  readonly tells: readonly CompiledTelling[]
  /** conditions under which an optional field must be filled, by field */
  readonly requiredWhen: ReadonlyMap<string, CompiledCondition>
  /** lookups the step relies on */
  readonly lookups: readonly string[]
  readonly needsCompetence: boolean
  readonly needsParent: boolean
  /** what upper law changes about it from a day on */
  readonly changes: readonly OverlayEntry[]
}

export interface CompiledLimit {
  readonly id: string
  readonly data: Limit
  readonly raises: readonly CompiledOpening[]
  readonly tells: readonly CompiledTelling[]
  readonly needsParent: boolean
}

export interface CompiledProcedure {
  readonly id: string
  readonly data: Procedure
  /** the roles, each after those it is derived from */
  readonly roles: readonly string[]
  readonly steps: ReadonlyMap<string, CompiledStep>
  readonly starts: readonly CompiledStep[]
  readonly limits: readonly CompiledLimit[]
  readonly serviceOpens: ReadonlyMap<string, readonly CompiledOpening[]>
  readonly words: Words
}

/** A pack made ready to run: conditions are closures, names are resolved, the content hash is known. */
export interface CompiledPack {
  readonly pack: Pack
  readonly reference: PackReference
  readonly norms: NormRegister
  readonly procedures: ReadonlyMap<string, CompiledProcedure>
  /** conditions of the competence rules on the kind of matter, by rule id */
  readonly competenceWhen: ReadonlyMap<string, CompiledCondition>
}

/** Compiles a pack. Assumes it is well formed: parse untrusted data with `Pack` and run the checker first. */
export function compilePack(pack: Pack): CompiledPack {
  const overlay = indexOverlay(pack)
  const procedures = new Map(
    Object.entries(pack.procedures).map(([id, data]) => [id, compileProcedure(id, data, pack, overlay)]),
  )
  const anyWords = [...procedures.values()][0]?.words
  const competenceWhen = new Map<string, CompiledCondition>()
  for (const rule of pack.competence) {
    const words = procedures.get(rule.procedures[0] ?? '')?.words ?? anyWords
    if (rule.when.matter !== undefined && words !== undefined)
      competenceWhen.set(rule.id, compileCondition(rule.when.matter, words))
  }
  return {
    pack,
    reference: { id: pack.id, version: pack.version, hash: hashPack(pack) },
    norms: normRegister(pack.norms),
    procedures,
    competenceWhen,
  }
}

/** The procedure with this id. Throws where the pack has none. */
export function getProcedure(compiled: CompiledPack, id: string): CompiledProcedure {
  const procedure = compiled.procedures.get(id)
  if (procedure === undefined) throw new Error(`pack ${compiled.pack.id} has no procedure ${id}`)
  return procedure
}

function compileProcedure(id: string, data: Procedure, pack: Pack, overlay: OverlayIndex): CompiledProcedure {
  const words = wordsOf(data, pack)
  const conditional = <T extends { when?: Condition | undefined }>(one: T) => ({
    data: one,
    condition: one.when === undefined ? undefined : compileCondition(one.when, words),
  })
  const opening: (one: Opening) => CompiledOpening = conditional
  const context = { procedure: { id, data }, pack, words, opening, overlay }
  const steps = new Map(
    Object.entries(data.steps).map(([stepId, step]) => [stepId, compileStep(stepId, step, context)]),
  )
  return {
    id,
    data,
    roles: roleOrder(
      data,
      pack.competence.filter((rule) => rule.procedures.includes(id)),
    ),
    steps,
    starts: [...steps.values()].filter((step) => step.from.has('start')),
    limits: Object.entries(data.limits ?? {}).map(([limitId, limit]) => ({
      id: limitId,
      data: limit,
      raises: (limit.lapse.raises ?? []).map(opening),
      tells: (limit.lapse.tells === undefined ? [] : [limit.lapse.tells]).map(conditional),
      needsParent: limit.lapse.tells !== undefined || JSON.stringify(limit).includes('"parent.'),
    })),
    serviceOpens: new Map(
      (data.service ?? []).map((effect) => [`${effect.document}/${effect.when}`, (effect.opens ?? []).map(opening)]),
    ),
    words,
  }
}

/** What a step tells its parent matter, as a list. */
export const tellingsOf = ({ tells }: Step): readonly Telling[] =>
  tells === undefined ? [] : Array.isArray(tells) ? tells : [tells]

interface StepContext {
  readonly procedure: { readonly id: string; readonly data: Procedure }
  readonly pack: Pack
  readonly words: Words
  readonly opening: (one: Opening) => CompiledOpening
  readonly overlay: OverlayIndex
}

function compileStep(id: string, data: Step, context: StepContext): CompiledStep {
  const { procedure, pack, words, opening, overlay } = context
  const demands = demandsOf(data, pack.catalogues)
  const conditions: Condition[] = [
    ...demands.flatMap(({ when, raises = [] }) => [when, ...raises.flatMap((one) => one.when ?? [])]),
    ...(data.opens ?? []).flatMap((one) => one.when ?? []),
    ...tellingsOf(data).flatMap((one) => one.when ?? []),
  ]
  const requiredWhen = new Map<string, CompiledCondition>()
  for (const [field, definition] of Object.entries(data.input ?? {})) {
    if (definition.requiredWhen === undefined) continue
    requiredWhen.set(field, compileCondition(definition.requiredWhen, words))
    conditions.push(definition.requiredWhen)
  }
  const written = JSON.stringify(data)
  const parties = Object.values(procedure.data.parties)
  return {
    id,
    data,
    by: typeof data.by === 'string' ? [data.by] : data.by,
    from: new Set(typeof data.from === 'string' ? [data.from] : data.from),
    requires: demands.map((requirement) => ({
      data: requirement,
      condition: compileCondition(requirement.when, words),
      raises: (requirement.raises ?? []).map(opening),
      changes: changesOfRequirement(requirement, `${procedure.id}.steps.${id}`, overlay),
    })),
    opens: (data.opens ?? []).map(opening),
    tells: tellingsOf(data).map((one) => ({
      data: one,
      condition: one.when === undefined ? undefined : compileCondition(one.when, words),
    })),
    requiredWhen,
    lookups: [...new Set([...conditions.flatMap(lookupsOf), ...readLookups(written)])],
    needsCompetence: written.includes('"op":"competent"'),
    needsParent:
      data.tells !== undefined ||
      written.includes('"parent.') ||
      parties.some((party) => typeof party.from === 'object' && 'parent' in party.from),
    changes: changesOfStep({ id, step: data }, procedure, pack, overlay),
  }
}

/** The lookups whose facts a step computes with: what it reads has to be fetched as what it asks for. */
const readLookups = (written: string): string[] =>
  [...written.matchAll(/\brelated\.([A-Za-z0-9-]+)/gu)].map((match) => match[1] ?? '')
