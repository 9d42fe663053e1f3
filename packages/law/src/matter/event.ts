import type { Organ } from '../organ/index.ts'
import type { CivilDate } from '../time/index.ts'
import type { ActorRecord, MatterDocument, PackReference, Post, Reason, RunningLimit } from './matter.ts'

/** What every event says of itself: the legal date, the recorded instant and who acted. */
export interface EventHead {
  readonly on: CivilDate
  readonly at: string
  readonly by: ActorRecord | 'system'
}

/** A number to be drawn by the shell inside the transaction of the act: one gapless series per organ, series and year. */
export interface Numbering {
  readonly organ: string
  readonly series: string
  readonly year: number
  /** text with `{year}` and `{n}` */
  readonly pattern: string
}

/** Facts an event carries. `evolve` folds them and nothing else into the matter. */
export type EventBody =
  | {
      readonly type: 'matter-opened'
      readonly matter: string
      readonly jurisdiction: string
      readonly procedure: string
      readonly pack: PackReference
      readonly calendar: string
      readonly title: string
      readonly parties: Readonly<Record<string, readonly Organ[]>>
      readonly parent: { readonly id: string; readonly procedure: string } | null
      readonly numbering?: Numbering
      readonly number: string | null
    }
  | {
      readonly type: 'step-performed'
      readonly step: string
      readonly from: string
      readonly to: string
      readonly final: boolean
      readonly input: Readonly<Record<string, unknown>>
      readonly facts: Readonly<Record<string, unknown>>
      /** reasons given for going on in spite of a warning, by code */
      readonly overrides?: Readonly<Record<string, string>>
      readonly warnings?: readonly Reason[]
      /** policies of the place for overlay entries that bore on the act */
      readonly policies?: Readonly<Record<string, string>>
      /** what the lookups saw, so that a replay decides alike */
      readonly seen?: Readonly<Record<string, readonly { readonly id: string; readonly state: string }[]>>
    }
  | { readonly type: 'step-refused'; readonly step: string; readonly reasons: readonly Reason[] }
  | {
      readonly type: 'state-changed'
      readonly from: string
      readonly to: string
      readonly final: boolean
      readonly because: string
    }
  | { readonly type: 'facts-recorded'; readonly facts: Readonly<Record<string, unknown>> }
  | { readonly type: 'parties-joined'; readonly role: string; readonly organs: readonly Organ[] }
  | { readonly type: 'document-drafted'; readonly document: MatterDocument }
  | {
      readonly type: 'document-approved'
      readonly document: string
      readonly post: Post
      readonly opinion: string
      readonly complete: boolean
    }
  | { readonly type: 'document-returned'; readonly document: string; readonly reason: string }
  | {
      readonly type: 'document-issued'
      readonly document: string
      readonly title: string
      readonly numbering?: Numbering
      readonly number: string | null
      readonly trial?: boolean
      readonly template?: number
    }
  | {
      readonly type: 'document-served'
      readonly document: string
      readonly recipient: string
      readonly recipientName: string
      readonly method: string
      readonly receiver?: string
      readonly proof: readonly unknown[]
    }
  | { readonly type: 'limit-started'; readonly run: RunningLimit }
  | { readonly type: 'limit-met'; readonly run: string; readonly late: boolean }
  | { readonly type: 'limit-lapsed'; readonly run: string }
  | { readonly type: 'limit-ended'; readonly run: string; readonly because: string }
  | { readonly type: 'limit-suspended'; readonly run: string; readonly reason: string }
  | {
      readonly type: 'limit-resumed'
      readonly run: string
      readonly rawDate: CivilDate
      readonly dueDate: CivilDate
      readonly dueAt?: string
      readonly explanation: string
    }
  | {
      readonly type: 'limit-recalculated'
      readonly run: string
      readonly rawDate: CivilDate
      readonly dueDate: CivilDate
      readonly explanation: string
      readonly calendar: string
      readonly reason: string
    }
  | { readonly type: 'hold-started'; readonly hold: string; readonly organs: readonly string[] }
  | { readonly type: 'hold-ended'; readonly hold: string; readonly organs: readonly string[]; readonly because: string }
  | {
      readonly type: 'migration-proposed'
      readonly to: PackReference
      readonly basis: string
      readonly reason: string
      /** what the two versions say differently, one line each */
      readonly changes: readonly string[]
    }
  | { readonly type: 'migration-declined'; readonly opinion: string }
  | {
      readonly type: 'matter-migrated'
      readonly from: PackReference
      readonly to: PackReference
      readonly basis: string
      readonly reason: string
      readonly opinion: string
      readonly proposedBy: ActorRecord
      readonly changes: readonly string[]
    }
  | { readonly type: 'child-opened'; readonly child: string; readonly procedure: string }

export type MatterEvent = EventHead & EventBody
export type EventType = EventBody['type']
