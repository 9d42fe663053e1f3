import type { Command } from '@zhiheng/law/decide'
import type { Actor, Reason } from '@zhiheng/law/matter'
import type { LocalInstant } from '@zhiheng/law/time'

/** What an act is about: a matter there is, or one to be opened by a procedure of one of the jurisdiction's packs. */
export type Target =
  | { readonly matter: string }
  | { readonly procedure: string; readonly pack?: string; readonly parent?: string }

/** One act of a person or of the clock. */
export interface ActRequest {
  readonly jurisdiction: string
  readonly actor: Actor
  readonly at: LocalInstant
  readonly target: Target
  /** `basedOn` is the version the actor saw */
  readonly command: Command
  /** the same key again gives the same answer and does nothing */
  readonly key?: string
}

/** A reason as the outside sees it: citations are written out. */
export interface SpokenReason {
  readonly code: string
  readonly text: string
  readonly field?: string
  readonly basis: readonly string[]
  readonly interpretation?: boolean
  readonly remedies?: Reason['remedies']
  readonly redirect?: Reason['redirect']
}

/** A matter the act opened besides its own, or told of something. */
export interface Touched {
  readonly id: string
  readonly procedure: string
  readonly title: string
  readonly opened: boolean
}

/** What was recorded. The same for the same key, however often it is asked for. */
export interface ActReceipt {
  readonly matter: string
  readonly number: string | null
  readonly procedure: string
  readonly title: string
  readonly state: string
  readonly version: number
  readonly warnings: readonly SpokenReason[]
  readonly documents: readonly { readonly id: string; readonly title: string; readonly number: string | null }[]
  readonly touched: readonly Touched[]
}

export type ActOutcome =
  | { readonly kind: 'done'; readonly receipt: ActReceipt; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reasons: readonly SpokenReason[]; readonly touched: readonly Touched[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'repeated-key' }
