import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  type Transaction,
  type TransactionSettings,
} from 'kysely'
import type { Pool } from 'pg'
import type { DatabasePool } from './pool.ts'
import type { Database } from './schema.ts'

/** A transaction whose session speaks for one jurisdiction: it sees and writes that jurisdiction's rows only. */
export type JurisdictionTransaction = Transaction<Database>

/**
 * Runs `work` in one transaction that speaks for `jurisdiction`, and commits; rolls back when it throws. Two round trips
 * besides those of `work`: begin together with the context, and commit.
 */
export function inTransaction<T>(
  pool: DatabasePool,
  jurisdiction: string,
  work: (tx: JurisdictionTransaction) => Promise<T>,
): Promise<T> {
  return pool.within(jurisdiction).transaction().execute(work)
}

/** Like `inTransaction`, for reading: every query in it sees the same moment, and none can write. */
export function inReadTransaction<T>(
  pool: DatabasePool,
  jurisdiction: string,
  work: (tx: JurisdictionTransaction) => Promise<T>,
): Promise<T> {
  return pool
    .within(jurisdiction)
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(work)
}

/** Kysely over `pool` whose transactions speak for `jurisdiction`. Outside a transaction it sees no walled row at all. */
export function jurisdictionKysely(pool: Pool, jurisdiction: string): Kysely<Database> {
  return new Kysely<Database>({ dialect: new JurisdictionDialect(pool, jurisdiction) })
}

class JurisdictionDialect extends PostgresDialect {
  readonly #pool: Pool
  readonly #context: string

  constructor(pool: Pool, jurisdiction: string) {
    super({ pool })
    this.#pool = pool
    this.#context = contextStatement(jurisdiction)
  }

  override createDriver(): Driver {
    return new JurisdictionDriver(this.#pool, this.#context)
  }
}

/** Sends the session's context together with `begin`, in one round trip. */
class JurisdictionDriver extends PostgresDriver {
  readonly #context: string

  constructor(pool: Pool, context: string) {
    super({ pool })
    this.#context = context
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel, accessMode } = settings
    const modes = [
      ...(isolationLevel ? [`isolation level ${isolationLevel}`] : []),
      ...(accessMode ? [accessMode] : []),
    ]
    await connection.executeQuery(CompiledQuery.raw(`begin ${modes.join(', ')}; ${this.#context}`))
  }
}

/**
 * `set local`, not `set_config()`: the function is not carried to the workers of a distributed database.
 *
 * @throws RangeError for a jurisdiction that is not a plain code; the text goes into a statement.
 */
function contextStatement(jurisdiction: string): string {
  if (!/^[\w.:-]{1,64}$/.test(jurisdiction))
    throw new RangeError(`not a jurisdiction code: ${JSON.stringify(jurisdiction)}`)
  return `set local app.jurisdiction = '${jurisdiction}'`
}
