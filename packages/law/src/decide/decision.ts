import type { MatterEvent } from '../matter/event.ts'
import type { Matter, Reason } from '../matter/matter.ts'

/** The events one act gives to one matter, and the matter as they leave it. */
export interface Batch {
  readonly matter: string
  readonly events: readonly MatterEvent[]
  readonly after: Matter
}

/**
 * What the law says to a command. A refusal may still carry batches: what arises from the attempt itself (a lead, a
 * record of the attempt) is stored although the act is not.
 */
export type Decision =
  | { readonly ok: true; readonly batches: readonly Batch[]; readonly warnings: readonly Reason[] }
  | { readonly ok: false; readonly reasons: readonly Reason[]; readonly batches: readonly Batch[] }
