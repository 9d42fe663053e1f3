import { createHash, randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type { Database, DatabasePool } from '../database/index.ts'
import { openOwner, openPool } from '../database/index.ts'
import { prepareDatabase } from '../database/open.ts'
import type { PostgresAccess } from './access.ts'
import { openEmbedded } from './embedded.ts'
import { PostgresUnavailable } from './errors.ts'
import { openExternal } from './external.ts'

/*
 * Databases for tests. Each test file gets its own, copied from a migrated template on a server that all test processes
 * share: the first one starts it on scratch space, the others adopt it, the last one to finish stops it. What a killed
 * run leaves behind is cleared by the next.
 */

/** A PostgreSQL the tests run on. */
export interface DatabaseFlavour {
  /** For the title: `describe.each(databaseFlavours())('on $name', ...)`. */
  readonly name: string
  /** Folder of programs, or address, of an installed PostgreSQL; neither for the embedded one. */
  readonly binDirectory?: string
  readonly url?: string
}

/** The embedded PostgreSQL, on which every test runs. */
export const embeddedFlavour: DatabaseFlavour = { name: 'embedded PostgreSQL' }

/**
 * The embedded PostgreSQL and, where there is one, another release. `ZHIHENG_TEST_POSTGRES` names its programs
 * (`/usr/lib/postgresql/15/bin`) or a superuser's address (`postgres://...`), or says `none`; unset, Debian's usual
 * places are looked at.
 */
export function databaseFlavours(): DatabaseFlavour[] {
  const named = process.env.ZHIHENG_TEST_POSTGRES ?? installedPostgres() ?? 'none'
  if (named === 'none') return [embeddedFlavour]
  const isUrl = /^postgres(ql)?:/.test(named)
  return [embeddedFlavour, isUrl ? { name: 'DATABASE_URL', url: named } : { name: named, binDirectory: named }]
}

function installedPostgres(): string | undefined {
  const folders = [15, 16, 17, 18].map((major) => `/usr/lib/postgresql/${major}/bin`)
  return folders.find((folder) => existsSync(join(folder, 'initdb')))
}

/** A fresh, migrated database. */
export interface TestDatabase {
  /** As the application uses it. */
  readonly pool: DatabasePool
  /** As the owner of the tables, across jurisdictions. */
  readonly owner: Kysely<Database>
  readonly access: PostgresAccess
  /** The server's superuser, in a database that stays. */
  readonly admin: pg.ClientConfig
}

/**
 * A database for the tests of a file or of a `describe`, made before them and dropped after them.
 *
 * ```ts
 * describe.each(databaseFlavours())('the ledger on $name', (flavour) => {
 *   const database = testDatabase(flavour)
 *   it('...', () => inTransaction(database.pool, 'fixture', ...))
 * })
 * ```
 */
export function testDatabase(flavour: DatabaseFlavour = embeddedFlavour): TestDatabase {
  let made: (TestDatabase & { drop(): Promise<void> }) | undefined
  beforeAll(async () => {
    made = await createTestDatabase(flavour)
  })
  afterAll(async () => {
    await made?.drop()
    made = undefined
  })
  const get = (): TestDatabase => {
    if (made === undefined) throw new Error('the test database exists only while tests run')
    return made
  }
  return {
    get pool() {
      return get().pool
    },
    get owner() {
      return get().owner
    },
    get access() {
      return get().access
    },
    get admin() {
      return get().admin
    },
  }
}

/** Makes a database; `drop` removes it and lets go of the server. */
export async function createTestDatabase(
  flavour: DatabaseFlavour = embeddedFlavour,
): Promise<TestDatabase & { drop(): Promise<void> }> {
  const server = await openServer(flavour)
  const admin = new pg.Client({ ...server.admin, application_name: 'zhiheng-test' })
  await admin.connect()
  const name = `zhiheng_test_${process.pid}_${randomBytes(4).toString('hex')}`
  const template = await prepareTemplate(admin, server)
  await admin.query(`create database ${name} template ${template} ${server.ownership} strategy file_copy`)
  const access = server.accessTo(name)
  const pool = openPool(access)
  const owner = openOwner(access)
  return {
    pool,
    owner,
    access,
    admin: server.admin,
    async drop() {
      await Promise.all([pool.close(), owner.destroy()])
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
      await server.close()
    },
  }
}

/** Where tests keep what need not last: in memory where there is room, since databases are copied there ten times faster. */
export function scratchRoot(): string {
  const memory = '/dev/shm'
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > 2 ** 30 ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}

interface TestServer {
  /** The superuser, in a database that stays. */
  readonly admin: pg.ClientConfig
  /** Clause of `create database`; nothing where the login itself is the owner. */
  readonly ownership: string
  accessTo(database: string): PostgresAccess
  close(): Promise<void>
}

function openServer(flavour: DatabaseFlavour): Promise<TestServer> {
  return flavour.url === undefined ? openOwnServer(flavour) : openServerAt(flavour.url)
}

async function openOwnServer({ binDirectory }: DatabaseFlavour): Promise<TestServer> {
  const key =
    binDirectory === undefined ? 'embedded' : createHash('sha256').update(binDirectory).digest('hex').slice(0, 8)
  const dataDirectory = join(scratchRoot(), `zhiheng-test-${process.getuid?.() ?? 0}-${key}`)
  const open = () => openEmbedded({ dataDirectory, binDirectory, durable: false })
  const server = await open().catch((error) => {
    // After a crash of the machine the data may be damaged: nothing here waits for the disk, and nothing here is dear.
    if (!(error instanceof PostgresUnavailable) || !error.code.startsWith('postgres-data')) throw error
    rmSync(dataDirectory, { recursive: true, force: true })
    return open()
  })
  const { origin, version, owner, application } = server
  return {
    admin: server.superuser,
    ownership: 'owner zhiheng_owner',
    accessTo: (database) => ({
      origin,
      version,
      owner: { ...owner, database },
      application: { ...application, database },
      close: async () => {},
    }),
    close: () => server.close(),
  }
}

async function openServerAt(url: string): Promise<TestServer> {
  const server = await openExternal({ databaseUrl: url })
  return {
    admin: { connectionString: url },
    ownership: '',
    accessTo(database) {
      // By hand: an address without a host, as for a Unix socket, is none to `URL`.
      const login = { connectionString: url.replace(/^(\w+:\/\/[^/?]*)(\/[^?]*)?/, `$1/${database}`) }
      return { origin: 'external', version: server.version, owner: login, application: login, close: async () => {} }
    },
    close: () => server.close(),
  }
}

const templateLock = 0x7a_68_74_70

/** Makes the migrated template, unless it is there, and clears what earlier runs left when no other run is going on. */
async function prepareTemplate(admin: pg.Client, server: TestServer): Promise<string> {
  const name = `zhiheng_template_${migrationsDigest()}`
  await admin.query('select pg_advisory_lock($1)', [templateLock])
  try {
    await removeLeftovers(admin, name)
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [name])
    if (rowCount === 1) return name
    await admin.query(`drop database if exists ${name}`)
    await admin.query(`create database ${name} ${server.ownership}`)
    const { pool } = await prepareDatabase(server.accessTo(name))
    await pool.close()
    await admin.query(`alter database ${name} with is_template true allow_connections false`)
    return name
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [templateLock])
  }
}

async function removeLeftovers(admin: pg.Client, keep: string): Promise<void> {
  const others = await admin.query(
    `select 1 from pg_stat_activity where application_name = 'zhiheng-test' and pid <> pg_backend_pid()`,
  )
  if (others.rowCount !== 0) return
  const { rows } = await admin.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'zhiheng\\_test\\_%' or datname like 'zhiheng\\_template\\_%' and datname <> $1`,
    [keep],
  )
  for (const { name } of rows) {
    await admin.query(`alter database ${name} with is_template false`)
    await admin.query(`drop database ${name} with (force)`)
  }
}

function migrationsDigest(): string {
  const folder = join(import.meta.dirname, '../database/migrations')
  const digest = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.ts')) digest.update(file).update(readFileSync(join(folder, file)))
  }
  return digest.digest('hex').slice(0, 12)
}
