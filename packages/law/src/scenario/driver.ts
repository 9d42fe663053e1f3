import type { Command } from '../decide/index.ts'
import type { StepExplanation } from '../explain/index.ts'
import type { Matter, Post, Reason } from '../matter/matter.ts'
import type { Directory } from '../organ/index.ts'
import type { CompiledPack } from '../pack/index.ts'
import type { Ruling } from '../rulings/index.ts'

/** Who acts in a scenario: an organ by id, a post, and a name where two people hold the same post. */
export interface Player {
  readonly organ: string
  readonly post: Post
  readonly person?: string
}

/** What an act came to, whichever installation performed it. */
export interface DriverOutcome {
  readonly ok: boolean
  readonly reasons: readonly Reason[]
  readonly warnings: readonly Reason[]
  readonly matter: string | null
  /** procedures of the matters the act opened besides its own */
  readonly opened: readonly string[]
}

/** An installation a scenario can run against: the core in memory, or a running server. */
export interface Driver {
  readonly pack: CompiledPack
  /** the packs the place works by: the one the scenario is about, then those above it */
  readonly packs: readonly CompiledPack[]
  readonly directory: Directory
  readonly perform: (
    target: { matter: string } | { procedure: string; pack?: string; parent?: string },
    player: Player,
    at: string,
    command: Command,
  ) => Promise<DriverOutcome>
  readonly matter: (id: string) => Promise<Matter>
  /** the newest matter of a procedure, or the newest in which an organ takes part */
  readonly newest: (procedure: string, organ?: string) => Promise<Matter | undefined>
  readonly explain: (matter: string, player: Player, at: string) => Promise<readonly StepExplanation[]>
  readonly sweep: (at: string) => Promise<void>
  /** lays something down for the place, as its administrator */
  readonly rule: (player: Player, at: string, ruling: Ruling) => Promise<DriverOutcome>
  /** the titles of the papers of a matter that say 试用 on that day */
  readonly trials: (matter: string, at: string) => Promise<readonly string[]>
}

/** Whether an organ is a party of a matter; without an organ, always. */
export const takesPart = (matter: Matter, organ: string | undefined): boolean =>
  organ === undefined || Object.values(matter.parties).some((organs) => organs.some((one) => one.id === organ))
