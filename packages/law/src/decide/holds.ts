import { emit, type Work } from './work.ts'

/** Begins the holds that a step begins, for the organs that are still free. */
export function beginHolds(work: Work, step: string): void {
  for (const [id, hold] of Object.entries(work.procedure.data.holds ?? {})) {
    if (!hold.begins.includes(step)) continue
    const free = (work.matter.parties[hold.on] ?? []).filter(
      (organ) => !work.matter.holds.some((one) => one.hold === id && one.organ === organ.id && one.to === undefined),
    )
    if (free.length > 0) emit(work, { type: 'hold-started', hold: id, organs: free.map((organ) => organ.id) })
  }
}

/** Frees the organs that a predicate names from a hold. */
export function endHold(work: Work, id: string, which: (organ: string) => boolean, because: string): void {
  const organs = work.matter.holds
    .filter((one) => one.hold === id && one.to === undefined && which(one.organ))
    .map((one) => one.organ)
  if (organs.length > 0) emit(work, { type: 'hold-ended', hold: id, organs, because })
}
