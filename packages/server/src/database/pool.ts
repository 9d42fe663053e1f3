import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { applicationRole, type PostgresAccess } from '../postgres/index.ts'
import type { Database } from './schema.ts'
import { jurisdictionKysely } from './session.ts'
import { typeParsers } from './types.ts'

/** The application's connections. */
export interface DatabasePool {
  /** The driver's pool, for what the query builder cannot say; its sessions act as the application's role. */
  readonly connections: pg.Pool
  /** Queries without a jurisdiction: they see tables without a wall (`jurisdiction`, `schema_migration`), nothing else. */
  readonly outside: Kysely<Database>
  /** Queries whose transactions speak for one jurisdiction; see `inTransaction`. */
  within(jurisdiction: string): Kysely<Database>
  close(): Promise<void>
}

/** Limits of the application's sessions. */
export interface PoolOptions {
  /** Most connections at a time. */
  readonly size?: number
  /** A statement that runs longer is given up, in milliseconds. */
  readonly statementTimeout?: number
  /** Told of the loss of an idle connection, for the log; the pool replaces it by itself. */
  readonly onConnectionLost?: (error: Error) => void
}

/** Opens the application's pool. Connections are made when they are first needed. */
export function openPool(access: PostgresAccess, options: PoolOptions = {}): DatabasePool {
  const connections = new pg.Pool({
    ...access.application,
    application_name: 'zhiheng',
    max: options.size ?? 16,
    types: typeParsers,
    connectionTimeoutMillis: 10_000,
    onConnect: openSession(options.statementTimeout ?? 30_000),
  })
  connections.on('error', options.onConnectionLost ?? (() => {}))
  const jurisdictions = new Map<string, Kysely<Database>>()
  return {
    connections,
    outside: new Kysely<Database>({ dialect: new PostgresDialect({ pool: connections }) }),
    within(jurisdiction) {
      const known = jurisdictions.get(jurisdiction)
      if (known !== undefined) return known
      const fresh = jurisdictionKysely(connections, jurisdiction)
      jurisdictions.set(jurisdiction, fresh)
      return fresh
    },
    close: () => connections.end(),
  }
}

/**
 * Puts a session into the state every query counts on, whatever the server's defaults: the application's role, ISO
 * dates, UTC, limits, and on Citus `set local` reaching the workers (elsewhere that line is an unused name).
 */
const openSession = (statementTimeout: number): OnConnect =>
  onConnect(
    `set role ${applicationRole}; set datestyle = 'ISO'; set timezone = 'UTC';
     set statement_timeout = ${Math.trunc(statementTimeout)}; set idle_in_transaction_session_timeout = 60000;
     set citus.propagate_set_commands = 'local'`,
  )

type OnConnect = NonNullable<pg.PoolConfig['onConnect']>

/** Runs statements on each new connection. The pool waits for the promise, though its types promise nothing. */
function onConnect(statements: string): OnConnect {
  return ((client) => client.query(statements)) satisfies (client: pg.ClientBase) => Promise<unknown> as OnConnect
}

/** Kysely for the owner of the tables: migrations, and reading across jurisdictions. Close it with `destroy()`. */
export function openOwner(access: PostgresAccess): Kysely<Database> {
  const connections = new pg.Pool({
    ...access.owner,
    application_name: 'zhiheng-owner',
    max: 2,
    types: typeParsers,
    connectionTimeoutMillis: 10_000,
    onConnect: onConnect(`set datestyle = 'ISO'; set timezone = 'UTC'`),
  })
  connections.on('error', () => {})
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: connections }) })
}
