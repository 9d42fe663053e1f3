import type { Command } from '@zhiheng/law/decide'
import type { Actor, Matter } from '@zhiheng/law/matter'
import { explainMatter } from '@zhiheng/law/explain'
import type { CompiledPack } from '@zhiheng/law/pack'
import { type Driver, type DriverOutcome, instantOf, type Player, takesPart } from '@zhiheng/law/scenario'
import { refuseRuling, saysTrial } from '@zhiheng/law/rulings'
import { dateOf } from '@zhiheng/law/time'
import { readMatter } from '../acts/load.ts'
import { fetchRelated } from '../acts/lookups.ts'
import { perform } from '../acts/perform.ts'
import type { ActOutcome } from '../acts/request.ts'
import { answerStranger } from '../exercises/answer-stranger.ts'
import type { Installation } from '../installation.ts'
import { sweepDeadlines } from '../jobs/sweep.ts'
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts'
import { administer } from '../registers/administer.ts'

export interface InstallationDriverOptions {
  readonly jurisdiction: Jurisdiction
  readonly pack: CompiledPack
  /** who plays a part */
  readonly person: (player: Player) => Extract<Actor, { kind: 'person' }>
}

/** Lets the acts of a scenario happen in a jurisdiction of this installation, by the same way every act takes. */
export function installationDriver(installation: Installation, options: InstallationDriverOptions): Driver {
  const { jurisdiction, pack, person } = options
  const { id } = jurisdiction
  const read = async (matter: string): Promise<Matter> => {
    const stored = await installation.read(id, (tx) => readMatter(tx, id, matter))
    if (stored === undefined) throw new Error(`no matter ${matter}`)
    return stored.matter
  }
  /** the matters in the order in which they arose here: several may bear the same date */
  const arisen = new Map<string, string>()
  const noteArisen = async (): Promise<void> => {
    const rows = await installation.read(id, (tx) =>
      tx
        .selectFrom('matter')
        .select(['id', 'procedure'])
        .where('jurisdiction', '=', id)
        .orderBy('opened_on')
        .orderBy('id')
        .execute(),
    )
    for (const row of rows) if (!arisen.has(row.id)) arisen.set(row.id, row.procedure)
  }
  const strangers = async (
    target: Parameters<Driver['perform']>[0],
    actor: Actor,
    at: string,
    command: Command,
  ): Promise<DriverOutcome> => {
    const existing = 'matter' in target ? await read(target.matter) : undefined
    const above = 'matter' in target ? existing?.parent?.id : target.parent
    const parent = above === undefined ? undefined : await read(above)
    const procedure = 'procedure' in target ? target.procedure : ''
    return answerStranger(pack, existing ?? { id: '', jurisdiction: id, procedure }, command, {
      actor,
      at: instantOf(at),
      outside: {
        calendar: jurisdiction.calendar,
        directory: jurisdiction.directoryOn(dateOf(instantOf(at))),
        ...(parent === undefined ? {} : { parent }),
      },
    })
  }
  return {
    pack,
    packs: jurisdiction.packs,
    directory: jurisdiction.directoryOn(dateOf(installation.clock.now())),
    async perform(target, player, at, command) {
      const outcome = await perform(installation, {
        jurisdiction: id,
        actor: person(player),
        at: instantOf(at),
        target,
        command,
      })
      if (outcome.kind === 'done') arisen.set(outcome.receipt.matter, outcome.receipt.procedure)
      const touched = outcome.kind === 'done' ? outcome.receipt.touched : 'touched' in outcome ? outcome.touched : []
      for (const one of touched) if (one.opened) arisen.set(one.id, one.procedure)
      if (outcome.kind === 'not-found') return strangers(target, person(player), at, command)
      return outcomeOf(outcome, 'matter' in target ? target.matter : null)
    },
    matter: read,
    async newest(procedure, organ) {
      const ids = [...arisen].filter(([, of]) => of === procedure).map(([one]) => one)
      for (const one of ids.reverse()) {
        const found = await read(one)
        if (takesPart(found, organ)) return found
      }
      return undefined
    },
    explain: (matter, player, at) =>
      installation.read(id, async (tx) => {
        const stored = await readMatter(tx, id, matter)
        if (stored === undefined) throw new Error(`no matter ${matter}`)
        const actor = person(player)
        const instant = instantOf(at)
        const parent = stored.matter.parent === null ? undefined : await readMatter(tx, id, stored.matter.parent.id)
        const upper = parent === undefined ? {} : { parent: parent.matter }
        const related = await fetchRelated(tx, {
          jurisdiction,
          compiled: pack,
          matter: stored.matter,
          actor,
          at: instant,
          ...upper,
        })
        const directory = jurisdiction.directoryOn(dateOf(instant))
        const { calendar, rulings } = jurisdiction
        const outside = { calendar, rulings, directory, related, ...upper }
        return explainMatter(pack, stored.matter, { actor, at: instant, outside })
      }),
    async sweep(at) {
      await sweepDeadlines(installation, id, instantOf(at))
      await noteArisen()
    },
    async rule(player, at, ruling) {
      const reasons = refuseRuling(
        ruling,
        jurisdiction.packs.map((one) => one.pack),
        dateOf(instantOf(at)),
      )
      if (reasons.length === 0)
        await administer(installation, { jurisdiction: id, actor: person(player), at: instantOf(at), events: [ruling] })
      return { ok: reasons.length === 0, reasons, warnings: [], matter: null, opened: [] }
    },
    async trials(matter, at) {
      const { documents, pack: pinned } = await read(matter)
      const place = (await installation.read(id, (tx) => installation.jurisdictions.get(tx, id))) ?? jurisdiction
      const compiled = place.packs.find((one) => one.pack.id === pinned.id) ?? pack
      return documents
        .filter((one) => saysTrial(one, compiled.pack, place.rulings, dateOf(instantOf(at))))
        .map((one) => one.title)
    },
  }
}

/** An outcome as scenarios compare it. Reasons have their citations written out and none to compare. */
function outcomeOf(outcome: ActOutcome, known: string | null): DriverOutcome {
  if (outcome.kind === 'done') {
    const { receipt } = outcome
    return {
      ok: true,
      reasons: [],
      warnings: receipt.warnings.map((reason) => ({ ...reason, basis: [] })),
      matter: receipt.matter,
      opened: receipt.touched.filter((one) => one.opened).map((one) => one.procedure),
    }
  }
  if (outcome.kind !== 'refused') throw new Error(`act ${outcome.kind}`)
  return {
    ok: false,
    reasons: outcome.reasons.map((reason) => ({ ...reason, basis: [] })),
    warnings: [],
    matter: known,
    opened: outcome.touched.filter((one) => one.opened).map((one) => one.procedure),
  }
}
