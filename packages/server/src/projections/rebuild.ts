import { type ActorRecord, type Matter, type MatterEvent, replay } from '@zhiheng/law/matter'
import { dateOf, fromInstant, type LocalInstant } from '@zhiheng/law/time'
import { inTransaction, type JurisdictionTransaction } from '../database/index.ts'
import type { Installation } from '../installation.ts'
import { type Jurisdiction, readJurisdiction } from '../jurisdictions/jurisdiction.ts'
import { type LedgerEntry, readLedger } from '../ledger/index.ts'
import { projectRegisters } from '../registers/project-registers.ts'
import { RegisterEvent, registerPrefix } from '../registers/register-event.ts'
import type { PackShelf } from '../regulation/shelf.ts'
import { type MatterRows, projectMatter, type Standing } from './project.ts'
import { storeRows } from './store.ts'

/** Tables that are drawn from the ledger and hold nothing of their own. */
export const projectionTables = ['matter', 'time_limit', 'document', 'document_service', 'task'] as const

/** How many matters are written in one statement. */
const batchSize = 200

/** Draws all projections of a jurisdiction anew from its ledger, in one transaction. Acts wait meanwhile. */
export async function rebuildProjections(
  installation: Pick<Installation, 'pool' | 'shelf'>,
  jurisdiction: string,
): Promise<{ readonly matters: number }> {
  return inTransaction(installation.pool, jurisdiction, async (tx) => {
    for (const table of projectionTables) await tx.deleteFrom(table).where('jurisdiction', '=', jurisdiction).execute()
    await rebuildRegisters(tx, jurisdiction)
    const bare = await readJurisdiction(tx, jurisdiction, installation.shelf)
    if (bare === undefined) return { matters: 0 }
    const matters = await rebuildMatters(tx, bare, installation.shelf)
    // Entries of the register of organs are matters too; once they are there, the others are drawn in their light.
    const place = await readJurisdiction(tx, jurisdiction, installation.shelf)
    if (place?.hasOrganEntries) await refreshMatters(tx, place, installation.shelf)
    return { matters }
  })
}

/**
 * Registers are brought up to date over what is there: people and posts are referred to by accounts and sessions, which are
 * not in the ledger.
 */
async function rebuildRegisters(tx: JurisdictionTransaction, jurisdiction: string): Promise<void> {
  const entries = await Array.fromAsync(registerEntries(tx, jurisdiction))
  const order = ['settings', 'organs', 'people', 'calendar', 'rulings'].map((name) => `${registerPrefix}${name}`)
  entries.sort((a, b) => order.indexOf(a.matter) - order.indexOf(b.matter) || a.seq - b.seq)
  await projectRegisters(
    tx,
    jurisdiction,
    entries.map((entry) => ({
      event: RegisterEvent.parse({ type: entry.type, ...(entry.payload as object) }),
      on: entry.occurredOn,
    })),
  )
}

async function* registerEntries(tx: JurisdictionTransaction, jurisdiction: string): AsyncGenerator<LedgerEntry> {
  for await (const entry of readLedger(tx, jurisdiction)) if (entry.matter.startsWith(registerPrefix)) yield entry
}

async function rebuildMatters(tx: JurisdictionTransaction, place: Jurisdiction, shelf: PackShelf): Promise<number> {
  let count = 0
  let rows: MatterRows[] = []
  for await (const chain of chains(readLedger(tx, place.id))) {
    rows.push(await rowsOf(tx, standingOf(chain), place, shelf))
    count += 1
    if (rows.length < batchSize) continue
    await storeRows(tx, place.id, rows)
    rows = []
  }
  await storeRows(tx, place.id, rows)
  return count
}

/** Draws the projections of the matters again from the matters themselves, after their surroundings have changed. */
export async function refreshMatters(
  tx: JurisdictionTransaction,
  place: Jurisdiction,
  shelf: PackShelf,
): Promise<void> {
  for (let after = ''; ; ) {
    const page = await tx
      .selectFrom('matter')
      .select(['id', 'body', 'ledger_hash', 'updated_at'])
      .where('jurisdiction', '=', place.id)
      .where('id', '>', after)
      .orderBy('id')
      .limit(batchSize)
      .forUpdate()
      .execute()
    const rows: MatterRows[] = []
    for (const row of page) {
      const at = fromInstant(Temporal.Instant.from(row.updated_at))
      rows.push(await rowsOf(tx, { matter: row.body as unknown as Matter, hash: row.ledger_hash, at }, place, shelf))
    }
    await storeRows(tx, place.id, rows)
    if (page.length < batchSize) return
    after = page.at(-1)?.id ?? ''
  }
}

async function rowsOf(
  tx: JurisdictionTransaction,
  standing: Standing,
  { id, directoryOn, calendar, rulings }: Jurisdiction,
  shelf: PackShelf,
): Promise<MatterRows> {
  const compiled = await shelf.open(tx, id, standing.matter.pack)
  return projectMatter(standing, { compiled, directory: directoryOn(dateOf(standing.at)), calendar, rulings })
}

/** The entries of the ledger, matter by matter. */
async function* chains(entries: AsyncIterable<LedgerEntry>): AsyncGenerator<LedgerEntry[]> {
  let chain: LedgerEntry[] = []
  for await (const entry of entries) {
    if (entry.matter.startsWith(registerPrefix)) continue
    if (chain[0] !== undefined && chain[0].matter !== entry.matter) {
      yield chain
      chain = []
    }
    chain.push(entry)
  }
  if (chain.length > 0) yield chain
}

/** The matter a chain folds to. */
function standingOf(chain: readonly LedgerEntry[]): Standing {
  const last = chain.at(-1)
  if (last === undefined) throw new Error('an empty chain is no matter')
  return { matter: replay(chain.map(eventOf)), hash: last.hash, at: instantOf(last) }
}

const instantOf = ({ at }: LedgerEntry): LocalInstant => fromInstant(Temporal.Instant.from(at))

/** An entry of the ledger as the event it records. */
export function eventOf(entry: LedgerEntry): MatterEvent {
  const head = {
    type: entry.type,
    on: entry.occurredOn,
    at: instantOf(entry),
    by: entry.actor as ActorRecord | 'system',
  }
  return { ...(entry.payload as object), ...head } as unknown as MatterEvent
}
