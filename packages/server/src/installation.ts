import type { Clock } from './clock.ts'
import { type DatabasePool, inReadTransaction, inTransaction, type JurisdictionTransaction } from './database/index.ts'
import type { JurisdictionCache } from './jurisdictions/jurisdiction.ts'
import type { PackShelf } from './regulation/shelf.ts'

/** Work in a transaction that speaks for one jurisdiction. */
export type Transact = <T>(jurisdiction: string, work: (tx: JurisdictionTransaction) => Promise<T>) => Promise<T>

/** What an act needs besides its own request: the running program's parts, given to every function that uses them. */
export interface Installation {
  readonly pool: DatabasePool
  /** runs work in a transaction of a jurisdiction; see `inTransaction` */
  readonly transact: Transact
  /** the same for reading, all of one moment */
  readonly read: Transact
  readonly clock: Clock
  readonly shelf: PackShelf
  readonly jurisdictions: JurisdictionCache
}

/** Each piece of work in a transaction of its own. */
export const transactionsOf = (pool: DatabasePool): Pick<Installation, 'transact' | 'read'> => ({
  transact: (jurisdiction, work) => inTransaction(pool, jurisdiction, work),
  read: (jurisdiction, work) => inReadTransaction(pool, jurisdiction, work),
})

/**
 * The same installation with all its work in one transaction, which sees what it has done so far and leaves nothing if it
 * fails. For filling a jurisdiction that nobody uses yet.
 */
export function inOneTransaction<P extends Installation, T>(
  installation: P,
  jurisdiction: string,
  work: (within: P) => Promise<T>,
): Promise<T> {
  return installation.transact(jurisdiction, (tx) => {
    const only: Transact = (id, part) => {
      if (id !== jurisdiction) throw new Error(`the transaction is of ${jurisdiction}, not of ${id}`)
      return part(tx)
    }
    return work({ ...installation, transact: only, read: only })
  })
}
