import type { Interval, OverlayEntry, Pack, Procedure, Requirement, Step } from './pack.ts'

/** The overlay entries of a pack by the addresses of the elements that carry them, and by their clauses. */
export interface OverlayIndex {
  readonly byElement: ReadonlyMap<string, readonly OverlayEntry[]>
  readonly byKey: ReadonlyMap<string, OverlayEntry>
}

export function indexOverlay(pack: Pack): OverlayIndex {
  const byElement = new Map<string, OverlayEntry[]>()
  for (const entry of pack.overlay)
    for (const element of entry.elements ?? []) byElement.set(element, [...(byElement.get(element) ?? []), entry])
  return { byElement, byKey: new Map(pack.overlay.map((entry) => [`${entry.local}/${entry.upper}`, entry])) }
}

/** Whether an interval begins or ends on the day an entry comes into force: it is what the entry changes. */
const isChangedBy =
  (force: Interval | undefined) =>
  (entry: OverlayEntry): boolean =>
    force !== undefined && (entry.force.from === force.from || entry.force.from === force.to)

/** The entries by which upper law treats a requirement otherwise from a day on. */
export function changesOfRequirement(
  requirement: Requirement,
  element: string,
  { byElement, byKey }: OverlayIndex,
): OverlayEntry[] {
  const named = requirement.overlay === undefined ? undefined : byKey.get(requirement.overlay)
  if (named !== undefined) return [named]
  return (byElement.get(element) ?? []).filter(isChangedBy(requirement.force))
}

/**
 * The entries by which upper law treats a step otherwise from a day on: the step itself, what it demands, the paper it
 * issues, the clocks it starts, the options it offers. What stands there all the time is no change.
 */
export function changesOfStep(
  { id, step }: { readonly id: string; readonly step: Step },
  procedure: { readonly id: string; readonly data: Procedure },
  pack: Pack,
  index: OverlayIndex,
): OverlayEntry[] {
  const { byElement } = index
  const at = (element: string, force: Interval | undefined): OverlayEntry[] =>
    force === undefined ? [] : (byElement.get(element) ?? []).filter(isChangedBy(force))
  const element = `${procedure.id}.steps.${id}`
  const names = step.issues === undefined ? [] : (pack.documents[step.issues]?.names ?? [])
  const catalogues = Object.values(step.input ?? {}).flatMap((field) =>
    field.type === 'choice' ? [field.catalogue] : [],
  )
  const found = [
    ...at(procedure.id, procedure.data.force),
    ...at(element, step.force),
    ...(step.requires ?? []).flatMap((requirement) => changesOfRequirement(requirement, element, index)),
    ...names.flatMap(({ force }) => at(`documents.${step.issues}`, force)),
    ...Object.entries(procedure.data.limits ?? {}).flatMap(([limit, { start, force }]) =>
      ('step' in start ? start.step === id : step.issues !== undefined && start.served === step.issues)
        ? at(`${procedure.id}.limits.${limit}`, force)
        : [],
    ),
    ...catalogues.flatMap((catalogue) =>
      Object.values(pack.catalogues[catalogue]?.items ?? {}).flatMap(({ force }) =>
        at(`catalogues.${catalogue}`, force),
      ),
    ),
  ]
  return [...new Set(found)]
}

/** What an entry changes, as people are told on a day before it or from it on. */
export const describeChange = ({ force, effect }: OverlayEntry, on: string): string =>
  on < force.from ? `${force.from}起，${effect}；在此之前按原规定办理` : `自${force.from}起，${effect}`
