import type { ClientConfig } from 'pg'

/** How the rest of the server reaches PostgreSQL, whichever one it is. */
export interface PostgresAccess {
  readonly origin: 'embedded' | 'external'
  /** `server_version_num`, e.g. 180004. */
  readonly version: number
  /** The role that owns the tables: migrations, verification across jurisdictions. */
  readonly owner: ClientConfig
  /** The role of the application; a session takes on `zhiheng_app` when it opens. */
  readonly application: ClientConfig
  /** Lets go of the server; an embedded one stops unless someone else still uses it. */
  close(): Promise<void>
}

/** The application's role, without delete or update on the ledger and without the right to change tables. */
export const applicationRole = 'zhiheng_app'
