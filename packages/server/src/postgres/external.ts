import pg from 'pg'
import type { PostgresAccess } from './access.ts'
import { PostgresUnavailable } from './errors.ts'

/** Where an external PostgreSQL is. */
export interface ExternalOptions {
  /** `DATABASE_URL`: what the application connects with. */
  readonly databaseUrl: string
  /** `DATABASE_OWNER_URL`: the owner of the tables, where migrations run as another login; by default the same one. */
  readonly ownerUrl?: string
}

/** Releases this version is tested on, as majors. */
const supportedMajors = { oldest: 15, newest: 18 } as const

/** What the check of an external server looks at. */
export interface ServerFacts {
  /** `server_version_num`. */
  readonly version: number
  readonly encoding: string
  /** True for a standby, which takes no writes. */
  readonly standby: boolean
}

/**
 * Refuses a server on which this program has not been tested or cannot keep its promises.
 *
 * @throws PostgresUnavailable with a Chinese message.
 */
export function checkServer({ version, encoding, standby }: ServerFacts): void {
  const major = Math.floor(version / 10_000)
  const { oldest, newest } = supportedMajors
  if (major < oldest || major > newest) {
    throw new PostgresUnavailable(
      'postgres-version-unsupported',
      `DATABASE_URL 指向 PostgreSQL ${major}，本系统支持 PostgreSQL ${oldest}–${newest}。`,
    )
  }
  if (encoding !== 'UTF8') {
    throw new PostgresUnavailable('postgres-encoding-unsupported', `数据库编码为 ${encoding}，本系统要求 UTF8。`)
  }
  if (standby) {
    throw new PostgresUnavailable('postgres-read-only', 'DATABASE_URL 指向只读的备库，请改为主库地址。')
  }
}

/**
 * Opens an external PostgreSQL.
 *
 * @throws PostgresUnavailable when it cannot be reached or is not one we can use.
 */
export async function openExternal({ databaseUrl, ownerUrl = databaseUrl }: ExternalOptions): Promise<PostgresAccess> {
  const facts = await readFacts(databaseUrl)
  checkServer(facts)
  return {
    origin: 'external',
    version: facts.version,
    owner: { connectionString: ownerUrl },
    application: { connectionString: databaseUrl },
    close: async () => {},
  }
}

async function readFacts(databaseUrl: string): Promise<ServerFacts> {
  let client: pg.Client | undefined
  try {
    client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
    await client.connect()
    const { rows } = await client.query<ServerFacts>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
         pg_is_in_recovery() as standby`,
    )
    const facts = rows[0]
    if (facts === undefined) throw new Error('empty answer')
    return facts
  } catch (cause) {
    throw new PostgresUnavailable(
      'postgres-unreachable',
      `无法连接 DATABASE_URL 指定的数据库：${reason(cause)}。请检查地址、账号和网络。`,
      { cause },
    )
  } finally {
    await client?.end().catch(() => {})
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ')
  return error instanceof Error ? error.message : String(error)
}
