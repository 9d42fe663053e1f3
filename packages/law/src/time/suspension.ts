import { type CivilDate, type EpochDay, toEpochDay } from './civil-date.ts'
import { dateOf, endOfDay, hasTime, type LocalInstant, toEpochMilliseconds } from './local-instant.ts'
import type { Suspension } from './term.ts'

/** A stretch that does not count: everything after `from` up to and including `to`, in epoch days or milliseconds. */
export interface Pause {
  readonly from: number
  /** infinite while the clock still stands */
  readonly to: number
  readonly reason: string
}

/** A pause that lengthened a term, and by how much. */
export interface AppliedPause {
  readonly pause: Pause
  readonly excluded: number
}

export const noPauses: readonly Pause[] = []

/** A bound of a suspension in whole days. */
export function dayBound(bound: CivilDate | LocalInstant): EpochDay {
  return toEpochDay(dateOf(bound))
}

/** A bound of a suspension in milliseconds; a bare date means its end. */
export function instantBound(bound: CivilDate | LocalInstant): number {
  return hasTime(bound) ? toEpochMilliseconds(bound) : endOfDay(bound)
}

/**
 * Suspensions as pauses in order, overlapping ones as one, so that no day is left out twice. A Chinese sentence where
 * one of them cannot be.
 */
export function readPauses(
  suspensions: readonly Suspension[],
  bound: (value: CivilDate | LocalInstant) => number,
): readonly Pause[] | string {
  const pauses: Pause[] = []
  for (const { from, to, reason } of suspensions) {
    if (reason.trim() === '') return `自${from}起的中止未写明事由`
    const pause = { from: bound(from), to: to === undefined ? Number.POSITIVE_INFINITY : bound(to), reason }
    if (pause.to < pause.from) return `中止的结束时间${to}早于开始时间${from}`
    pauses.push(pause)
  }
  pauses.sort((a, b) => a.from - b.from)
  const merged: Pause[] = []
  for (const pause of pauses) {
    const last = merged.at(-1)
    if (last === undefined || pause.from >= last.to) merged.push(pause)
    else
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, pause.to), reason: joinReasons(last, pause) }
  }
  return merged
}

/**
 * Moves an end past the pauses that begin before it. `base` is where counting begins (not counted itself); `excluded`
 * says how much of the pause would have counted, `extend` where the end lies when that much more must be counted.
 * `undefined` where a pause has no end, or the calendar does not reach.
 */
export function movePastPauses(
  base: number,
  end: number,
  pauses: readonly Pause[],
  measure: {
    excluded(from: number, to: number): number | undefined
    extend(end: number, total: number): number | undefined
  },
): { end: number; applied: readonly AppliedPause[] } | { blockedBy: 'open-pause' | 'calendar' } {
  const applied: AppliedPause[] = []
  let moved = end
  let total = 0
  for (const pause of pauses) {
    if (pause.from >= moved) break
    if (pause.to === Number.POSITIVE_INFINITY) return { blockedBy: 'open-pause' }
    if (pause.to <= base) continue
    const excluded = measure.excluded(Math.max(pause.from, base), pause.to)
    const next = excluded === undefined ? undefined : measure.extend(end, total + excluded)
    if (excluded === undefined || next === undefined) return { blockedBy: 'calendar' }
    total += excluded
    moved = next
    applied.push({ pause, excluded })
  }
  return { end: moved, applied }
}

function joinReasons(first: Pause, second: Pause): string {
  return first.reason.split('、').includes(second.reason) ? first.reason : `${first.reason}、${second.reason}`
}
