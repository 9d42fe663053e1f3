import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { applicationRole, type PostgresAccess } from './access.ts'
import { PostgresUnavailable } from './errors.ts'
import { type Passwords, readPasswords } from './initialise.ts'
import { type LaunchOptions, launchPostgres, type RunningPostgres, stopPostgres } from './launch.ts'

/** How to open the embedded server. */
export interface EmbeddedOptions extends LaunchOptions {
  /** True for the application server: a second one on the same data directory is refused. False for commands. */
  readonly exclusive?: boolean
  /** Called when the server died and could not be brought back; by default the error is thrown and ends the process. */
  readonly onLost?: (error: unknown) => void
}

/** The embedded server, with what its launcher and the tests may do beyond the application. */
export interface EmbeddedPostgres extends PostgresAccess {
  readonly origin: 'embedded'
  readonly superuser: pg.ClientConfig
  /** The server as it runs now; it is another one after a revival. */
  readonly running: RunningPostgres
  close(): Promise<void>
}

const ownerRole = 'zhiheng_owner'
const databaseName = 'zhiheng'
const keeperName = 'zhiheng-keeper'
/** Any number, as long as every version of the program takes the same one. */
const exclusiveLock = 0x7a_68_69_68

/**
 * Opens the embedded server of a data directory: starts or adopts it, creates roles and database where they are missing,
 * and keeps one connection, the keeper. The keeper holds the lock that keeps a second application server away (it goes
 * with the process, however that ends) and notices when the server dies; then the server is started again.
 *
 * @throws PostgresUnavailable with a Chinese message.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const onLost =
    options.onLost ??
    ((error) => {
      queueMicrotask(() => {
        throw error
      })
    })
  let closing = false
  let lost = false
  let reviving: Promise<void> | undefined
  let { running, keeper } = await attach(options)
  watch()

  function watch(): void {
    keeper.once('end', () => {
      if (!closing) reviving = revive()
    })
  }

  async function revive(): Promise<void> {
    try {
      ;({ running, keeper } = await attach(options))
      watch()
    } catch (error) {
      lost = true
      onLost(error)
    }
  }

  const passwords = readPasswords(running.home)
  const place = { host: running.host, port: running.port, database: databaseName }
  return {
    origin: 'embedded',
    version: await versionNumber(keeper),
    owner: { ...place, user: ownerRole, password: passwords.owner },
    application: { ...place, user: applicationRole, password: passwords.application },
    superuser: superuserConfig(running, passwords),
    get running() {
      return running
    },
    async close() {
      closing = true
      await reviving
      if (lost) return
      const ended = new Promise((done) => keeper.once('end', done))
      if (await usedByOthers(keeper)) void keeper.end()
      else await stopPostgres(running)
      await ended
    },
  }
}

/**
 * True when another process uses the server: it has a keeper of its own. Sessions without one are given a moment, since a
 * pool says it has ended while its last sessions are still closing; what then remains is someone's console.
 */
async function usedByOthers(keeper: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const { rows } = await keeper.query<{ name: string }>(
      `select application_name as name from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    )
    if (rows.length === 0) return false
    if (rows.some(({ name }) => name === keeperName)) return true
    await sleep(20)
  }
  return true
}

function superuserConfig({ host, port }: RunningPostgres, passwords: Passwords): pg.ClientConfig {
  return { host, port, database: 'postgres', user: 'postgres', password: passwords.superuser }
}

interface Attached {
  readonly running: RunningPostgres
  readonly keeper: pg.Client
}

/** Launches until a keeper is connected: the server found running may stop in the same moment. */
async function attach(options: EmbeddedOptions): Promise<Attached> {
  for (let attempt = 1; ; attempt++) {
    const running = await launchPostgres(options)
    const passwords = readPasswords(running.home)
    const keeper = new pg.Client({ ...superuserConfig(running, passwords), application_name: keeperName })
    keeper.on('error', () => {}) // always followed by `end`, which is what counts
    try {
      await keeper.connect()
      if (options.exclusive) await takeLock(keeper, running)
      await provision(keeper, passwords)
      return { running, keeper }
    } catch (error) {
      await keeper.end().catch(() => {})
      if (error instanceof PostgresUnavailable) throw error
      if (attempt === 20) {
        throw new PostgresUnavailable('postgres-start-failed', `无法连接内置 PostgreSQL：${(error as Error).message}`, {
          cause: error,
        })
      }
      await sleep(50)
    }
  }
}

/** Waits a little: the session of a process that has just been killed ends a moment after it. */
async function takeLock(keeper: pg.Client, { home }: RunningPostgres): Promise<void> {
  for (let attempt = 0; attempt < 15; attempt++) {
    const { rows } = await keeper.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [exclusiveLock])
    if (rows[0]?.taken) return
    await sleep(100)
  }
  throw new PostgresUnavailable(
    'postgres-in-use',
    `另一个执衡服务正在使用数据目录 ${home}，请先停止它，或另设 DATA_DIR。`,
  )
}

/** Creates what is missing of roles and database; nothing on every start but the first. */
async function provision(keeper: pg.Client, passwords: Passwords): Promise<void> {
  const { rows } = await keeper.query<{ name: string }>(
    'select rolname as name from pg_roles union all select datname from pg_database',
  )
  const present = new Set(rows.map(({ name }) => name))
  if (present.has(databaseName)) return
  await keeper.query('select pg_advisory_lock($1)', [exclusiveLock + 1])
  try {
    await createRole(keeper, ownerRole, passwords.owner)
    await createRole(keeper, applicationRole, passwords.application)
    const { rowCount } = await keeper.query('select 1 from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await keeper.query(`create database ${databaseName} owner ${ownerRole}`)
  } finally {
    await keeper.query('select pg_advisory_unlock($1)', [exclusiveLock + 1])
  }
}

async function createRole(keeper: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await keeper.query('select 1 from pg_roles where rolname = $1', [name])
  if (rowCount === 0) await keeper.query(`create role ${name} login password ${keeper.escapeLiteral(password)}`)
}

async function versionNumber(keeper: pg.Client): Promise<number> {
  const { rows } = await keeper.query<{ version: string }>("select current_setting('server_version_num') as version")
  return Number(rows[0]?.version)
}
