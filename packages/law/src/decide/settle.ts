import { endHold } from './holds.ts'
import { endLimits } from './limits.ts'
import type { Work } from './work.ts'

/** What entering a state ends: limits and holds. */
export function settle(work: Work, state: string, final: boolean): void {
  endLimits(work, state, final)
  for (const [id, hold] of Object.entries(work.procedure.data.holds ?? {})) {
    if (!final && !hold.ends.states?.includes(state)) continue
    endHold(work, id, () => true, work.procedure.data.states[state]?.name ?? state)
  }
}
