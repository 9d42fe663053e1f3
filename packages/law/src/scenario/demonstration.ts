import type { Post } from '../matter/matter.ts'
import type { Organ } from '../organ/index.ts'
import type { ScenarioAct } from './scenario.ts'

/** A person of the demonstration: an invented name, and the posts held in one organ. */
export interface DemonstrationPerson {
  readonly name: string
  /** id of the organ */
  readonly organ: string
  readonly posts: readonly Post[]
  /** what the acts call the person, where they do not use the name: a post, or somebody told apart from others in it */
  readonly called?: string
}

/**
 * What a first start shows: the organs of a place, people in posts, and matters in every state. The acts are those of a
 * scenario, in the order of their dates; who performs one is the first person of the organ that holds the post, and a
 * clock act (`sweep`) lets lapse what was due by then.
 */
export interface Demonstration {
  /** id of the pack it belongs to */
  readonly pack: string
  readonly organs: readonly Organ[]
  readonly people: readonly DemonstrationPerson[]
  readonly acts: readonly ScenarioAct[]
}
