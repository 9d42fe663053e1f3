import { type Kysely, sql } from 'kysely'
import type { Database } from '../database/index.ts'
import { type ChainHead, entryOfRow, type LedgerEntry } from './entry.ts'

const columns = [
  'jurisdiction',
  'matter_id',
  'seq',
  'type',
  'payload',
  'actor',
  'pack',
  'calendar',
  'occurred_on',
  'at',
  'prev_hash',
  'hash',
] as const

const pageSize = 2000

/** The last entry's place and hash; undefined for a chain without entries. */
export function readHead(db: Kysely<Database>, jurisdiction: string, matter: string): Promise<ChainHead | undefined> {
  return db
    .selectFrom('ledger')
    .select(['seq', 'hash'])
    .where('jurisdiction', '=', jurisdiction)
    .where('matter_id', '=', matter)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The entries of one chain, in order; after `seq` where given. */
export async function readChain(
  db: Kysely<Database>,
  jurisdiction: string,
  matter: string,
  { after = 0 } = {},
): Promise<LedgerEntry[]> {
  const rows = await db
    .selectFrom('ledger')
    .select(columns)
    .where('jurisdiction', '=', jurisdiction)
    .where('matter_id', '=', matter)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute()
  return rows.map(entryOfRow)
}

/**
 * All entries of a jurisdiction, chain after chain, a page at a time. Pages agree with each other only within one
 * transaction that sees one moment (`inReadTransaction`).
 */
export async function* readLedger(db: Kysely<Database>, jurisdiction: string): AsyncGenerator<LedgerEntry> {
  let matter = ''
  let seq = 0
  while (true) {
    const rows = await db
      .selectFrom('ledger')
      .select(columns)
      .where('jurisdiction', '=', jurisdiction)
      .where(sql<boolean>`(matter_id, seq) > (${matter}, ${seq}::integer)`)
      .orderBy('matter_id')
      .orderBy('seq')
      .limit(pageSize)
      .execute()
    for (const row of rows) yield entryOfRow(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    ;({ matter_id: matter, seq } = last)
  }
}
