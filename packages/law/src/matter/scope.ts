import type { Directory, Organ } from '../organ/index.ts'
import type { CompiledPack } from '../pack/compile.ts'
import type { Rulings } from '../rulings/rulings.ts'
import type { Calendar, CivilDate } from '../time/index.ts'
import type { Actor, Matter } from './matter.ts'

/** A matter seen from another one, as a lookup found it. */
export interface RelatedMatter {
  readonly id: string
  readonly number: string | null
  readonly procedure: string
  readonly title: string
  readonly state: string
  readonly openedOn: CivilDate
  readonly facts: Readonly<Record<string, unknown>>
}

/** Facts from outside the matter, fetched by the shell before the decision and recorded with it. */
export interface Outside {
  readonly calendar: Calendar
  readonly directory: Directory
  /** what the place has laid down about its norms; absent: nothing, and what is done counts as practice */
  readonly rulings?: Rulings
  /** what each lookup of the procedure found; a lookup that was not fetched is absent */
  readonly related: Readonly<Record<string, readonly RelatedMatter[]>>
  readonly parent?: Matter
  /** the version of the pack the matter is to move to, for acts about its migration */
  readonly target?: CompiledPack
  /** the open matters below this one, and below its parent: those that may follow what happens here */
  readonly relatives?: readonly Matter[]
}

/** Everything a condition, a template or a limit may look at. `input` is absent while nobody has typed anything yet. */
export interface Scope {
  readonly matter: Matter
  readonly input: Readonly<Record<string, unknown>> | undefined
  readonly actor: Actor
  /** the legal date of the act */
  readonly on: CivilDate
  /** the instant of the act in Asia/Shanghai */
  readonly at: string
  readonly outside: Outside
  /** the entry of a list for which a matter is being opened */
  readonly row?: Readonly<Record<string, unknown>>
  /** what the competence rules computed for the parties; filled once per act where a rule asks */
  readonly competent?: Organ
}
