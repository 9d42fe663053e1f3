import { openEmbedded, openExternal, type PostgresAccess } from '../postgres/index.ts'
import { migrate } from './migrate.ts'
import { type DatabasePool, openOwner, openPool, type PoolOptions } from './pool.ts'
import { checkWalls, ensureApplicationRole } from './roles.ts'

/** Which PostgreSQL to open, and how. */
export interface DatabaseOptions {
  /** `DATA_DIR`. */
  readonly dataDirectory: string
  /** `DATABASE_URL`; without it the embedded server runs in the data directory. */
  readonly databaseUrl?: string
  /** `DATABASE_OWNER_URL`, where migrations run under another login. */
  readonly ownerUrl?: string
  /** True for the application server: no second one on the same embedded data. */
  readonly exclusive?: boolean
  readonly pool?: PoolOptions
}

/** A database that is migrated and walled. */
export interface OpenDatabase {
  readonly access: PostgresAccess
  readonly pool: DatabasePool
  /** Names of the migrations that ran on opening. */
  readonly migrated: readonly string[]
  /** Closes all connections and lets go of the server. */
  close(): Promise<void>
}

/**
 * Opens the database the program runs on: finds or starts PostgreSQL, migrates as owner, and opens the application's
 * pool after checking that its role can neither cross the wall between jurisdictions nor alter the ledger.
 *
 * @throws PostgresUnavailable with a Chinese message; nothing is left running that was not running before.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const { dataDirectory, databaseUrl, ownerUrl, exclusive } = options
  const access = databaseUrl
    ? await openExternal({ databaseUrl, ownerUrl })
    : await openEmbedded({ dataDirectory, exclusive })
  try {
    const { pool, migrated } = await prepareDatabase(access, options.pool)
    return {
      access,
      pool,
      migrated,
      async close() {
        await pool.close()
        await access.close()
      },
    }
  } catch (error) {
    await access.close().catch(() => {}) // the first error is the one that matters
    throw error
  }
}

/** Migrates, opens the pool and checks the walls on a server that is already open. */
export async function prepareDatabase(
  access: PostgresAccess,
  options?: PoolOptions,
): Promise<{ pool: DatabasePool; migrated: string[] }> {
  const owner = openOwner(access)
  let migrated: string[]
  try {
    await ensureApplicationRole(access, owner)
    migrated = await migrate(owner)
  } finally {
    await owner.destroy()
  }
  const pool = openPool(access, options)
  try {
    await checkWalls(pool)
    return { pool, migrated }
  } catch (error) {
    await pool.close()
    throw error
  }
}
