import type { Citation } from '../citation/index.ts'
import type { Condition } from '../conditions/index.ts'
import { demandsOf, type Opening, type Pack, tellingsOf } from '../pack/index.ts'

/** A condition and where it stands. Nested conditions come out one by one. */
export interface PlacedCondition {
  readonly element: string
  readonly procedureId: string
  readonly condition: Condition
  readonly basis: readonly Citation[]
  /** the step whose input the condition may look at */
  readonly step?: string
}

/** An opening and where it stands. */
export interface PlacedOpening {
  readonly element: string
  readonly procedureId: string
  readonly opening: Opening
  readonly basis: readonly Citation[]
  readonly step?: string
}

/** Every condition of a pack, outermost only when `nested` is false. */
export function walkConditions(pack: Pack, nested = true): PlacedCondition[] {
  const found: PlacedCondition[] = []
  const add = (place: Omit<PlacedCondition, 'condition'>, condition: Condition | undefined) => {
    if (condition === undefined) return
    for (const one of nested ? flatten(condition) : [condition]) found.push({ ...place, condition: one })
  }
  for (const [procedureId, procedure] of Object.entries(pack.procedures)) {
    for (const [stepId, step] of Object.entries(procedure.steps)) {
      const place = { element: `${procedureId}.steps.${stepId}`, procedureId, basis: step.basis, step: stepId }
      for (const requirement of demandsOf(step, pack.catalogues)) {
        const here = { ...place, basis: requirement.basis ?? step.basis }
        add(here, requirement.when)
        // a list that is asked entry by entry is filled by some step, or nothing is ever asked
        if (requirement.each !== undefined) add(here, { op: 'filled', path: requirement.each })
      }
      for (const field of Object.values(step.input ?? {})) add(place, field.requiredWhen)
      for (const telling of tellingsOf(step)) add(place, telling.when)
    }
  }
  for (const { opening, ...place } of walkOpenings(pack)) add(place, opening.when)
  return found
}

/** Every opening of a pack: of steps, refused attempts, lapses and services. */
export function walkOpenings(pack: Pack): PlacedOpening[] {
  return Object.entries(pack.procedures).flatMap(([procedureId, procedure]) => [
    ...Object.entries(procedure.steps).flatMap(([step, data]) =>
      [...(data.opens ?? []), ...(data.requires ?? []).flatMap((requirement) => requirement.raises ?? [])].map(
        (opening) => ({
          element: `${procedureId}.steps.${step}`,
          procedureId,
          opening,
          basis: data.basis,
          step,
        }),
      ),
    ),
    ...Object.entries(procedure.limits ?? {}).flatMap(([limit, data]) =>
      (data.lapse.raises ?? []).map((opening) => ({
        element: `${procedureId}.limits.${limit}`,
        procedureId,
        opening,
        basis: data.basis,
      })),
    ),
    ...(procedure.service ?? []).flatMap((effect) =>
      (effect.opens ?? []).map((opening) => ({
        element: `documents.${effect.document}`,
        procedureId,
        opening,
        basis: procedure.basis,
      })),
    ),
  ])
}

function flatten(condition: Condition): Condition[] {
  if (condition.op === 'all' || condition.op === 'any') return [condition, ...condition.of.flatMap(flatten)]
  return condition.op === 'not' ? [condition, ...flatten(condition.of)] : [condition]
}
