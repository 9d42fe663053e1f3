import type { Post } from '../matter/matter.ts'
import type { Organ } from '../organ/index.ts'
import type { Scenario } from './scenario.ts'

/** A person of the demonstration: an invented name, and the posts held in one organ. */
export interface DemonstrationPerson {
  readonly name: string
  /** id of the organ */
  readonly organ: string
  readonly posts: readonly Post[]
}

/**
 * What a first start shows: the organs of a place, people in posts, and matters that were worked on. Each story is a
 * scenario whose acts are performed in the order of their dates, whichever story they belong to; the performer of an act
 * is the person of the organ that holds the post.
 */
export interface Demonstration {
  readonly pack: string
  /** the last day of the stories; nothing happens after it */
  readonly until: string
  readonly organs: readonly Organ[]
  readonly people: readonly DemonstrationPerson[]
  readonly stories: readonly Scenario[]
}
