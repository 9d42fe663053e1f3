import type { Batch } from '@zhiheng/law/decide'
import { evolve, type Matter, type MatterEvent, type Numbering, unopened } from '@zhiheng/law/matter'
import { type Calendar, dateOf, type LocalInstant, toInstant } from '@zhiheng/law/time'
import { type JurisdictionTransaction, takeDocumentNumber } from '../database/index.ts'
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts'
import { append, emptyChain, type NewEvent } from '../ledger/index.ts'
import { type MatterRows, packText, projectMatter } from '../projections/project.ts'
import type { PackShelf } from '../regulation/shelf.ts'

/** A matter before an act, and the hash its chain ends with. */
export interface Before {
  readonly matter: Matter
  readonly hash: string
}

export interface Recording {
  readonly jurisdiction: Jurisdiction
  readonly shelf: PackShelf
  readonly at: LocalInstant
  /** the matters the decision was built on, by id */
  readonly before: ReadonlyMap<string, Before>
  readonly key?: string
}

/** What recording came to: the matters as they now stand, and the rows to store. */
export interface Recorded {
  readonly matters: ReadonlyMap<string, Matter>
  /** events with the numbers drawn, by matter */
  readonly events: ReadonlyMap<string, readonly MatterEvent[]>
  readonly rows: readonly MatterRows[]
}

/** Records the batches of a decision in the ledger, drawing numbers, and gives the rows that follow from them. */
export async function record(
  tx: JurisdictionTransaction,
  batches: readonly Batch[],
  recording: Recording,
): Promise<Recorded> {
  const { jurisdiction, shelf, at } = recording
  const standing = new Map<string, Before>(recording.before)
  const recorded = new Map<string, MatterEvent[]>()
  for (const batch of batches) {
    if (batch.events.length === 0) continue
    const events = await drawNumbers(tx, jurisdiction.id, batch.events)
    const known = standing.get(batch.matter)
    const before = known?.matter ?? newMatter(batch, events, jurisdiction.id)
    const matter = events === batch.events && known === undefined ? batch.after : events.reduce(evolve, before)
    const head = known === undefined ? emptyChain : { seq: before.version, hash: known.hash }
    const chain = { jurisdiction: jurisdiction.id, matter: batch.matter, head }
    const entries = await append(
      tx,
      chain,
      events.map((event) => entryOf(event, batch, jurisdiction.calendar, recording.key)),
    )
    standing.set(batch.matter, { matter, hash: entries.at(-1)?.hash ?? head.hash })
    recorded.set(batch.matter, [...(recorded.get(batch.matter) ?? []), ...events])
  }
  const rows: MatterRows[] = []
  for (const id of recorded.keys()) {
    const after = standing.get(id)
    if (after === undefined) continue
    const compiled = await shelf.open(tx, jurisdiction.id, after.matter.pack)
    const { calendar, rulings } = jurisdiction
    const context = { compiled, directory: jurisdiction.directoryOn(dateOf(at)), calendar, rulings }
    rows.push(projectMatter({ ...after, at }, context, recording.before.get(id)?.matter))
  }
  const matters = new Map(
    [...recorded.keys()].flatMap((id) => {
      const after = standing.get(id)
      return after === undefined ? [] : [[id, after.matter] as const]
    }),
  )
  return { matters, events: recorded, rows }
}

function newMatter(batch: Batch, events: readonly MatterEvent[], jurisdiction: string): Matter {
  const { after } = batch
  const openedOn = events[0]?.on ?? after.openedOn
  return unopened({ id: batch.matter, jurisdiction, procedure: after.procedure, pack: after.pack, openedOn })
}

function entryOf(event: MatterEvent, batch: Batch, calendar: Calendar, key: string | undefined): NewEvent {
  const { type, on, at, by, ...payload } = event
  return {
    type,
    payload,
    actor: by,
    pack: packText(batch.after.pack),
    calendar: calendar.version,
    occurredOn: Temporal.PlainDate.from(on),
    at: toInstant(at as LocalInstant),
    ...(key === undefined ? {} : { idempotencyKey: key }),
  }
}

/** Numbers are drawn in the transaction of the act: given up with it, and in one order for all who draw at once. */
async function drawNumbers(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  events: readonly MatterEvent[],
): Promise<readonly MatterEvent[]> {
  if (!events.some(asksForNumber)) return events
  const numbered: MatterEvent[] = []
  for (const event of events) {
    if (!asksForNumber(event)) {
      numbered.push(event)
      continue
    }
    const { organ, series, year, pattern } = event.numbering
    const next = await takeDocumentNumber(tx, { jurisdiction, organ, series, year })
    numbered.push({ ...event, number: pattern.replace('{n}', String(next)) } as MatterEvent)
  }
  return numbered
}

function asksForNumber(event: MatterEvent): event is MatterEvent & { readonly numbering: Numbering } {
  return (
    (event.type === 'matter-opened' || event.type === 'document-issued') &&
    event.numbering !== undefined &&
    event.number === null
  )
}
