import type { DatabasePool } from '../database/index.ts'
import { JurisdictionSettings } from './settings.ts'

export interface ListedJurisdiction {
  readonly id: string
  readonly title: string
  readonly settings: JurisdictionSettings
}

/** The jurisdictions of this installation, oldest first; the one table everyone may read. */
export async function listJurisdictions(pool: DatabasePool): Promise<ListedJurisdiction[]> {
  const rows = await pool.outside
    .selectFrom('jurisdiction')
    .select(['jurisdiction', 'title', 'settings'])
    .orderBy('created_at')
    .orderBy('jurisdiction')
    .execute()
  return rows.map((row) => ({
    id: row.jurisdiction,
    title: row.title,
    settings: JurisdictionSettings.parse(row.settings),
  }))
}
