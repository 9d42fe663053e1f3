import type { Actor } from '../matter/matter.ts'
import type { Outside } from '../matter/scope.ts'
import type { LocalInstant } from '../time/index.ts'

/** Who acts, when, and what was fetched for it from outside the matter. */
export interface Act {
  readonly actor: Actor
  /** the instant of the act, in Asia/Shanghai */
  readonly at: LocalInstant
  readonly outside: Outside
}
