import type { Clock } from './clock.ts'
import type { DatabasePool } from './database/index.ts'
import type { JurisdictionCache } from './jurisdictions/jurisdiction.ts'
import type { PackShelf } from './regulation/shelf.ts'

/** What an act needs besides its own request: the running program's parts, given to every function that uses them. */
export interface Installation {
  readonly pool: DatabasePool
  readonly clock: Clock
  readonly shelf: PackShelf
  readonly jurisdictions: JurisdictionCache
}
