import { determineCompetence } from '../competence/index.ts'
import type { Reason } from '../matter/matter.ts'
import { governmentOf, type Organ, oversightBodyOf, rankingOrgan } from '../organ/index.ts'
import type { CompiledPack, CompiledProcedure } from '../pack/compile.ts'
import type { Party } from '../pack/pack.ts'
import { scopeOf, type Work } from './work.ts'

export interface ResolvedParties {
  readonly parties: Readonly<Record<string, readonly Organ[]>>
  readonly reasons: readonly Reason[]
}

/**
 * The organs of each role of a matter that is being opened: chosen by the actor, the actor's own, or derived from others
 * (the government of the applicant, the competent body). A role is filled after those it is derived from, in whatever
 * order the pack writes them.
 */
export function resolveParties(
  work: Work,
  given: Readonly<Record<string, readonly string[]>>,
  input: Readonly<Record<string, unknown>>,
): ResolvedParties {
  const { compiled, procedure } = work
  const reasons: Reason[] = []
  let parties: Record<string, readonly Organ[]> = {}
  const missing = new Set<string>()
  for (const role of Object.keys(given)) {
    const spec = procedure.data.parties[role]
    if (spec?.from !== 'input' && work.actor.kind !== 'system') {
      reasons.push({
        code: 'field-unknown',
        field: `parties.${role}`,
        text: `当事方“${spec?.name ?? role}”不能由申请人指定`,
        basis: [],
      })
    }
  }
  for (const role of procedure.roles) {
    const spec = procedure.data.parties[role]
    if (spec === undefined) continue
    const outcome = resolveRole(role, spec, { work, given, input, parties, compiled, procedure })
    if ('reason' in outcome) {
      // what follows from an organ that is missing is not missing as well: one reason is enough
      if (!missing.has(sourceOf(spec))) reasons.push(outcome.reason)
      missing.add(role)
    }
    parties = { ...parties, [role]: 'organs' in outcome ? outcome.organs : [] }
  }
  return { parties, reasons }
}

/** The role a party is derived from; empty where it stands by itself. */
function sourceOf({ from }: Party): string {
  if (typeof from === 'string') return ''
  if ('governmentOf' in from) return from.governmentOf
  if ('oversightBodyOf' in from) return from.oversightBodyOf
  if ('superiorOf' in from) return from.superiorOf
  return 'establisherOf' in from ? from.establisherOf : ''
}

interface Situation {
  readonly work: Work
  readonly given: Readonly<Record<string, readonly string[]>>
  readonly input: Readonly<Record<string, unknown>>
  readonly parties: Readonly<Record<string, readonly Organ[]>>
  readonly compiled: CompiledPack
  readonly procedure: CompiledProcedure
}

type Outcome = { organs: readonly Organ[] } | { reason: Reason }

function resolveRole(role: string, spec: Party, situation: Situation): Outcome {
  const { work, given, parties } = situation
  const { directory } = work.outside
  const chosen = given[role]
  const first = (name: string): Organ | undefined => parties[name]?.[0]
  if (chosen !== undefined) return chosenOrgans(role, spec, chosen, work)
  const { from } = spec
  if (from === 'actor') {
    if (work.actor.kind === 'person' && accepts(spec, work.actor.organ, work)) return { organs: [work.actor.organ] }
    return absent(role, spec)
  }
  if (from === 'input') return absent(role, spec)
  if (from === 'competence') {
    const scope = { ...scopeOf(work, situation.input), matter: { ...work.matter, parties } }
    const competence = determineCompetence(situation.compiled, situation.procedure.id, scope)
    if (competence.ok) return { organs: [competence.organ] }
    return spec.optional
      ? { organs: [] }
      : {
          reason: {
            code: 'no-competent-organ',
            field: `parties.${role}`,
            text: competence.text,
            basis: competence.basis,
          },
        }
  }
  if ('group' in from)
    return {
      organs: [
        ...new Map(
          from.group.flatMap((name) => (parties[name] ?? []).map((organ) => [organ.id, organ] as const)),
        ).values(),
      ],
    }
  if ('parent' in from) {
    const organs = work.outside.parent?.parties[from.parent] ?? []
    return spec.many && organs.length > 0 ? { organs } : found(role, spec, organs[0])
  }
  if ('governmentOf' in from) {
    const organ = first(from.governmentOf)
    return found(role, spec, organ === undefined ? undefined : governmentOf(organ, directory))
  }
  if ('oversightBodyOf' in from) {
    const organ = first(from.oversightBodyOf)
    const government = organ === undefined ? undefined : governmentOf(organ, directory)
    return found(role, spec, government === undefined ? undefined : oversightBodyOf(government, directory))
  }
  if ('establisherOf' in from) {
    const organ = first(from.establisherOf)
    return found(role, spec, organ?.establishedBy === undefined ? undefined : directory.organ(organ.establishedBy))
  }
  if ('beside' in from) {
    const territory = first(from.beside)?.territory
    return found(role, spec, territory === undefined ? undefined : directory.organs({ kind: from.kind, territory })[0])
  }
  const organ = first('superiorOf' in from ? from.superiorOf : from.departmentAbove)
  const above = organ?.superior === undefined ? undefined : directory.organ(organ.superior)
  const isLed = 'superiorOf' in from || (above !== undefined && !isSeatOfPower(above))
  return found(role, spec, isLed ? above : undefined)
}

/** A government, or what stands in its place: no department. */
const isSeatOfPower = ({ kind }: Organ): boolean => kind === 'government' || kind === 'zone-committee'

function chosenOrgans(role: string, spec: Party, ids: readonly string[], work: Work): Outcome {
  const invalid = (text: string): Outcome => ({
    reason: { code: 'party-unsuitable', field: `parties.${role}`, text, basis: spec.basis ?? [] },
  })
  if (ids.length === 0) return absent(role, spec)
  if (ids.length > 1 && !spec.many) return invalid(`“${spec.name}”只能有一个`)
  if (new Set(ids).size < ids.length) return invalid(`“${spec.name}”重复`)
  const organs: Organ[] = []
  for (const id of ids) {
    const organ = work.outside.directory.organ(id)
    if (organ === undefined) return invalid(spec.refusal ?? `“${spec.name}”不是登记的行政机关`)
    if (!accepts(spec, organ, work)) return invalid(spec.refusal ?? `${organ.name}不能作为“${spec.name}”`)
    organs.push(organ)
  }
  return { organs }
}

const accepts = (spec: Party, organ: Organ, work: Work): boolean =>
  spec.kinds === undefined ||
  spec.kinds.includes(organ.kind) ||
  spec.kinds.includes(rankingOrgan(organ, work.outside.directory).kind)

const found = (role: string, spec: Party, organ: Organ | undefined): Outcome =>
  organ === undefined ? absent(role, spec) : { organs: [organ] }

function absent(role: string, spec: Party): Outcome {
  if (spec.optional) return { organs: [] }
  return {
    reason: {
      code: 'party-missing',
      field: `parties.${role}`,
      text: spec.refusal ?? `请指明“${spec.name}”`,
      basis: spec.basis ?? [],
    },
  }
}
