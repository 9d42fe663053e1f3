import type { PackReference } from '../matter/matter.ts'
import type { CivilDate } from '../time/index.ts'

/** What somebody, or the clock, wants to do with a matter. Documents and limit runs are named by their ids in the matter. */
export type Command =
  | {
      readonly type: 'act'
      readonly step: string
      readonly input: Readonly<Record<string, unknown>>
      /** organ ids by role; only for the step that opens a matter */
      readonly parties?: Readonly<Record<string, readonly string[]>>
      /** the day it happened, where the step may be entered later; default today */
      readonly on?: CivilDate
      /** reasons for going on in spite of a warning, by code */
      readonly overrides?: Readonly<Record<string, string>>
      /** the approved draft to issue; its input counts */
      readonly document?: string
      /** the version of the matter the actor saw */
      readonly basedOn?: number
    }
  | {
      readonly type: 'draft'
      readonly step: string
      readonly input: Readonly<Record<string, unknown>>
      readonly overrides?: Readonly<Record<string, string>>
      readonly basedOn?: number
    }
  | { readonly type: 'approve'; readonly document: string; readonly opinion: string; readonly basedOn?: number }
  | { readonly type: 'return'; readonly document: string; readonly reason: string; readonly basedOn?: number }
  | {
      readonly type: 'serve'
      readonly document: string
      readonly recipient: string
      readonly on: CivilDate
      readonly method: string
      readonly receiver?: string
      readonly proof: readonly unknown[]
      readonly basedOn?: number
    }
  | {
      readonly type: 'propose-migration'
      readonly to: PackReference
      readonly basis: string
      readonly reason: string
      readonly basedOn?: number
    }
  | {
      readonly type: 'decide-migration'
      readonly approve: boolean
      readonly opinion: string
      readonly basedOn?: number
    }
  | { readonly type: 'lapse'; readonly run: string }
  | { readonly type: 'suspend'; readonly run: string; readonly reason: string; readonly basedOn?: number }
  | { readonly type: 'resume'; readonly run: string; readonly basedOn?: number }
  | { readonly type: 'recalculate'; readonly run: string; readonly reason: string }
