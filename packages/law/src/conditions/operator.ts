import type { ZodType } from 'zod'
import type { Scope } from '../matter/scope.ts'
import type { Condition } from './condition.ts'
import type { Truth } from './truth.ts'

/** Who could remove an obstacle, by which step, and until or from when. */
export interface Remedy {
  /** role of the party that can act, as named in the procedure; absent where only time or an outside body can */
  readonly role?: string
  /** id of the step that removes the obstacle */
  readonly step?: string
  /** civil date from which the obstacle is gone by itself, or until which it can still be removed */
  readonly date?: string
  readonly text: string
}

/** A condition put into words for one matter on one day. */
export interface Explanation {
  readonly truth: Truth
  /** one Chinese sentence without a full stop: what is demanded and how it stands */
  readonly text: string
  readonly remedies: readonly Remedy[]
}

/** A condition made ready to run: both functions are pure and may be called any number of times. */
export interface CompiledCondition {
  readonly evaluate: (scope: Scope) => Truth
  readonly explain: (scope: Scope) => Explanation
}

/** What a condition may be checked against: the names that exist where it stands. */
export interface Names {
  readonly steps: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly limits: ReadonlySet<string>
  readonly holds: ReadonlySet<string>
  readonly lookups: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  /** paths that some step fills, with `input.` or `facts.` in front */
  readonly paths: ReadonlySet<string>
}

/** Words for what a condition names: labels of fields, names of steps, parties, documents, limits. */
export interface Words {
  /** when the norm of the pack itself is in force; absent for a draft */
  readonly force?: { readonly from: string; readonly to?: string | undefined }
  /** id of the pack, by which a place enters the day its norm comes into force */
  readonly pack?: string
  readonly path: (path: string) => string
  readonly step: (id: string) => string
  readonly role: (id: string) => string
  readonly document: (id: string) => string
  readonly limit: (id: string) => string
  readonly lookup: (id: string) => string
  readonly hold: (id: string) => string
  /** the role that performs a step, for remedies */
  readonly performer: (step: string) => string | undefined
  /** the steps that fill a path */
  readonly fillers: (path: string) => readonly string[]
  /** the steps that issue a document */
  readonly issuers: (document: string) => readonly string[]
}

/** One operator: its form, how it runs and explains itself, and which names it relies on. */
export interface Operator<C extends { op: string }> {
  readonly op: C['op']
  /** what it demands, for the documentation of the pack language */
  readonly meaning: string
  readonly schema: (nested: ZodType<Condition>) => ZodType<C>
  readonly compile: (
    condition: C,
    words: Words,
    compileNested: (nested: Condition) => CompiledCondition,
  ) => CompiledCondition
  /** the Chinese sentences of what is wrong with it in its place; empty when sound */
  readonly check: (
    condition: C,
    names: Names,
    checkNested: (nested: Condition) => readonly string[],
  ) => readonly string[]
}
