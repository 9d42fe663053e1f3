import type { Migration } from 'kysely/migration'
import { up as foundation } from './0001-foundation.ts'
import { up as projections } from './0002-projections.ts'
import { up as reading } from './0003-reading.ts'

/**
 * All migrations by name, in the order they run. A migration that has been released is never changed: the next change is
 * a new file with the next number. There is no way back down.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundation': { up: foundation },
  '0002-projections': { up: projections },
  '0003-reading': { up: reading },
}
