import type { Kysely } from 'kysely'
import { createLedgerTables } from './0001/ledger.ts'
import { createMatterTables } from './0001/matters.ts'
import { createPeopleTables } from './0001/people.ts'
import { createSupportTables } from './0001/support.ts'

/** The first tables: ledger and seals, matters and what belongs to them, organs and people, and the machinery around. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPeopleTables(db)
  await createLedgerTables(db)
  await createMatterTables(db)
  await createSupportTables(db)
}
