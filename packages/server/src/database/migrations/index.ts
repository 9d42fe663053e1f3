import type { Migration } from 'kysely/migration'
import * as foundation from './0001-foundation.ts'
import * as projections from './0002-projections.ts'
import * as reading from './0003-reading.ts'

/**
 * All migrations by name, in the order they run. A migration that has been released is never changed: the next change is
 * a new file with the next number. There is no way back down.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-projections': projections,
  '0003-reading': reading,
}
