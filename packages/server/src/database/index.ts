/**
 * The database as the server uses it.
 *
 * `openDatabase` gives a migrated database and the application's pool. All work happens in `inTransaction(pool,
 * jurisdiction, fn)`, whose session speaks for one jurisdiction: row-level security shows and takes that jurisdiction's
 * rows only, in addition to what the code asks for. Outside of it no walled row is visible.
 *
 * - `schema.ts`: the tables for the type checker. `migrations/`: the tables themselves, each column with its meaning;
 *   numbered, forward only, run by the owner. The next change is `0002-….ts`, entered in `migrations/index.ts`.
 * - Roles: the owner owns tables and may cross jurisdictions (migrations, verification); the application acts as
 *   `zhiheng_app`, which may add to the ledger but neither change nor remove a row, nor alter a table.
 * - `types.ts`: dates are `2026-02-02`, instants `2026-02-02T01:30:00.000Z`, int8 a number or an error.
 *
 * The SQL is valid on PostgreSQL 15–18, and on Citus distributed by `jurisdiction`: every key begins with it.
 */
export { type NumberSeries, takeDocumentNumber } from './document-number.ts'
export { type DatabaseOptions, type OpenDatabase, openDatabase } from './open.ts'
export { type DatabasePool, openOwner, openPool, type PoolOptions } from './pool.ts'
export { type Database, type JsonValue, type NewRow, type Row, type RowUpdate, toJson } from './schema.ts'
export { inReadTransaction, inTransaction, type JurisdictionTransaction } from './session.ts'
