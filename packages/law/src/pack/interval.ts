import type { Interval } from './pack.ts'

/** Whether something with this interval is in force on a day; no interval means always. */
export const inForce = (force: Interval | undefined, on: string): boolean =>
  force === undefined || (on >= force.from && (force.to === undefined || on < force.to))
