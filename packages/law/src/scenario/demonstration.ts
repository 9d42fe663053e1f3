import type { Post } from '../matter/matter.ts'
import type { Organ } from '../organ/index.ts'
import type { ScenarioAct } from './scenario.ts'

/** A person of a demonstration; `posts` are held in the organ named. */
export interface DemonstrationPerson {
  readonly name: string
  /** id of the organ */
  readonly organ: string
  readonly posts: readonly Post[]
}

/**
 * What a first start shows: an invented working day of a real place. Acts are those of scenarios, each with its own
 * date; they are performed in this order, in the name of the people given (`as` and the post, or `person`).
 */
export interface Demonstration {
  readonly jurisdiction: { readonly id: string; readonly title: string }
  /** ids of the packs in use, the one that opens matters first */
  readonly packs: readonly string[]
  readonly organs: readonly Organ[]
  readonly people: readonly DemonstrationPerson[]
  readonly acts: readonly ScenarioAct[]
}
