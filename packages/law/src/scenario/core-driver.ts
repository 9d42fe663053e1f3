import type { Driver, DriverOutcome } from './driver.ts'
import { createWorld, type Outcome, type WorldOptions } from './world.ts'

/** Runs scenarios against the pure core. */
export function coreDriver(options: WorldOptions): Driver {
  const world = createWorld(options)
  return {
    pack: world.pack,
    directory: world.directory,
    perform: async (target, player, at, command) => {
      const known = 'matter' in target ? target.matter : undefined
      return outcomeOf(
        world.perform(target, world.person(player.organ, player.post, player.person), at, command),
        known,
      )
    },
    matter: async (id) => world.matter(id),
    newest: async (procedure) => world.matters().findLast((matter) => matter.procedure === procedure),
    explain: async (matter, player, at) =>
      world.explain(matter, world.person(player.organ, player.post, player.person), at),
    sweep: async (at) => {
      world.sweep(at)
    },
  }
}

function outcomeOf({ decision, matter }: Outcome, known: string | undefined): DriverOutcome {
  const own = known ?? (decision.ok ? matter?.id : undefined)
  return {
    ok: decision.ok,
    reasons: decision.ok ? [] : decision.reasons,
    warnings: decision.ok ? decision.warnings : [],
    matter: own ?? null,
    opened: decision.batches
      .filter((batch) => batch.events[0]?.type === 'matter-opened' && batch.matter !== own)
      .map((batch) => batch.after.procedure),
  }
}
