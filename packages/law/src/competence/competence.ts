import type { Citation } from '../citation/index.ts'
import type { Scope } from '../matter/scope.ts'
import { commonGovernment, governmentOf, type Organ, oversightBodyOf, rankingOrgan } from '../organ/index.ts'
import type { CompiledPack } from '../pack/compile.ts'
import type { CompetenceRule } from '../pack/pack.ts'

/** Who is competent, by which rule; or why nobody here is, and where to go. */
export type Competence =
  | {
      readonly ok: true
      readonly organ: Organ
      readonly rule: string
      readonly text: string
      readonly basis: readonly Citation[]
      readonly interpretation: boolean
    }
  | { readonly ok: false; readonly rule: string | null; readonly text: string; readonly basis: readonly Citation[] }

/**
 * Walks the competence rules of a pack in order; the first that fits the parties decides. Organs rank as the organ that
 * set them up: a county branch of a city bureau counts as a city organ.
 */
export function determineCompetence(compiled: CompiledPack, procedure: string, scope: Scope): Competence {
  for (const rule of compiled.pack.competence) {
    if (!rule.procedures.includes(procedure)) continue
    const organs = scope.matter.parties[rule.of] ?? []
    if (organs.length === 0 || !fits(compiled, rule, organs, scope)) continue
    const basis = rule.basis
    if (rule.to === undefined) return { ok: false, rule: rule.id, text: rule.refusal ?? rule.name, basis }
    const organ = resolve(rule.to, organs, compiled, scope)
    if (organ === undefined) {
      return { ok: false, rule: rule.id, text: `${rule.name}：机构登记中没有查到有权机构，请先补全机构登记`, basis }
    }
    return {
      ok: true,
      organ,
      rule: rule.id,
      text: `${rule.name}，由${organ.name}办理`,
      basis,
      interpretation: rule.interpretation !== undefined,
    }
  }
  return { ok: false, rule: null, text: '没有适用于这些机关的管辖规则', basis: [] }
}

function fits(compiled: CompiledPack, rule: CompetenceRule, organs: readonly Organ[], scope: Scope): boolean {
  const { directory } = scope.outside
  const { when } = rule
  const ranks = organs.map((organ) => rankingOrgan(organ, directory))
  if (when.sameGovernment !== undefined) {
    const governments = new Set(organs.map((organ) => governmentOf(organ, directory)?.id))
    if ((governments.size === 1 && !governments.has(undefined)) !== when.sameGovernment) return false
  }
  if (when.rankedAt !== undefined && !ranks.every((organ) => when.rankedAt?.includes(organ.level))) return false
  if (when.someRankedAt !== undefined && !ranks.some((organ) => organ.level === when.someRankedAt)) return false
  if (when.withinTerritory !== undefined) {
    const inside = organs.every((organ) => isInside(organ, compiled.pack.territory))
    if (inside !== when.withinTerritory) return false
  }
  if (when.leadership !== undefined && !organs.some((organ) => organ.leadership === when.leadership)) return false
  if (
    when.governedBy !== undefined &&
    !organs.some((organ) => governmentOf(organ, directory)?.kind === when.governedBy)
  )
    return false
  const condition = compiled.competenceWhen.get(rule.id)
  return condition === undefined || condition.evaluate(scope) === 'met'
}

/** Whether an organ's territory code lies inside a territory: the significant digits of the latter begin the former. */
function isInside(organ: Organ, territory: string): boolean {
  const prefix = territory.replace(/(00)+$/u, '')
  return organ.territory.startsWith(prefix)
}

function resolve(
  to: NonNullable<CompetenceRule['to']>,
  organs: readonly Organ[],
  compiled: CompiledPack,
  scope: Scope,
): Organ | undefined {
  const { directory } = scope.outside
  const [first] = organs
  if (first === undefined) return undefined
  const government =
    to.of === 'own-government'
      ? governmentOf(first, directory)
      : to.of === 'common-government'
        ? commonGovernment(organs, directory)
        : directory.organs({ kind: 'government', territory: compiled.pack.territory })[0]
  if (government === undefined) return undefined
  if (to.organ === 'government') return government
  return to.organ === 'oversight-body'
    ? oversightBodyOf(government, directory)
    : directory.organs({ kind: to.organ, superior: government.id })[0]
}
