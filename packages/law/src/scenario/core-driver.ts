import { type Driver, type DriverOutcome, takesPart } from './driver.ts'
import { saysTrial } from '../rulings/index.ts'
import { dateOf } from '../time/index.ts'
import { createWorld, instantOf, type Outcome, type WorldOptions } from './world.ts'

/** Runs scenarios against the pure core. */
export function coreDriver(options: WorldOptions): Driver {
  const world = createWorld(options)
  return {
    pack: world.pack,
    packs: world.packs,
    directory: world.directory,
    perform: async (target, player, at, command) => {
      const known = 'matter' in target ? target.matter : undefined
      return outcomeOf(
        world.perform(target, world.person(player.organ, player.post, player.person), at, command),
        known,
      )
    },
    matter: async (id) => world.matter(id),
    newest: async (procedure, organ) =>
      world.matters().findLast((matter) => matter.procedure === procedure && takesPart(matter, organ)),
    explain: async (matter, player, at) =>
      world.explain(matter, world.person(player.organ, player.post, player.person), at),
    sweep: async (at) => {
      world.sweep(at)
    },
    rule: async (_player, at, ruling) => {
      const reasons = world.rule(ruling, at)
      return { ok: reasons.length === 0, reasons, warnings: [], matter: null, opened: [] }
    },
    trials: async (id, at) => {
      const matter = world.matter(id)
      const pack = world.packs.find((one) => one.pack.id === matter.pack.id) ?? world.pack
      return matter.documents
        .filter((one) => saysTrial(one, pack.pack, world.rulings(), dateOf(instantOf(at))))
        .map((one) => one.title)
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
