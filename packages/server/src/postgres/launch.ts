import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, chooseAccount, commandFor, giveTo, openPath } from './account.ts'
import { embeddedBinaries, type PostgresBinaries, systemBinaries, versionOf } from './binaries.ts'
import { PostgresUnavailable } from './errors.ts'
import { checkData, initialise, layout } from './initialise.ts'
import { isPostmaster, readPostmaster, removeStalePostmaster } from './postmaster.ts'

/** How to run an embedded server. */
export interface LaunchOptions {
  /** `DATA_DIR`; the server lives in `postgres/` below it, copied programs in `cache/`. Made when missing. */
  readonly dataDirectory: string
  /** Programs of an installed PostgreSQL instead of those from npm; tests use it to run on another release. */
  readonly binDirectory?: string
  /** False only for tests: commits no longer wait for the disk. */
  readonly durable?: boolean
  /** False skips user namespaces, as where a container forbids them. */
  readonly namespaces?: boolean
}

/** A server that accepts connections. */
export interface RunningPostgres {
  readonly pid: number
  /** `DATA_DIR/postgres`, with `data/`, `passwords.json` and `server.log`. */
  readonly home: string
  /** Folder and port number that name its Unix socket; there is no TCP port. */
  readonly host: string
  readonly port: number
  /** True when it was running already, started by a process that has died or by one that still lives. */
  readonly adopted: boolean
}

const port = 5432
/** Longest wait for a server that shows signs of life; replaying the log after a crash takes its time. */
const patience = 300_000

/**
 * Starts the embedded server of a data directory, or adopts the one that is running there.
 *
 * @throws PostgresUnavailable with a Chinese message that names what is in the way.
 */
export async function launchPostgres(options: LaunchOptions): Promise<RunningPostgres> {
  const dataDirectory = resolve(options.dataDirectory)
  const home = join(dataDirectory, 'postgres')
  const { data } = layout(home)
  prepareDirectory(dataDirectory)
  const account = chooseAccount(data, options)
  openPath(account, dataDirectory)
  const binaries =
    options.binDirectory === undefined
      ? await embeddedBinaries(join(dataDirectory, 'cache'), account)
      : systemBinaries(options.binDirectory)
  const durable = options.durable ?? true
  if (!existsSync(home)) initialise(home, binaries, account, durable)
  checkData(home, binaries)
  takeOver(account, home)

  const socketDirectory = chooseSocketDirectory(dataDirectory, account)
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const found = readPostmaster(data)
    if (found !== undefined && isPostmaster(found.pid, data)) {
      if (found.ready) return { pid: found.pid, home, host: found.socketDirectory, port: found.port, adopted: true }
      await sleep(20) // another launcher's server that is starting, or one that is stopping
      continue
    }
    if (found !== undefined) removeStalePostmaster(data, found.pid)
    const pid = await spawnPostgres({ home, binaries, account, socketDirectory, durable, deadline })
    if (pid !== undefined) return { pid, home, host: socketDirectory, port, adopted: false }
    await sleep(50)
  }
  throw new PostgresUnavailable(
    'postgres-start-failed',
    `内置 PostgreSQL 未能在 ${patience / 1000} 秒内就绪，详见 ${layout(home).log}。`,
  )
}

function prepareDirectory(dataDirectory: string): void {
  try {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
    accessSync(dataDirectory, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new PostgresUnavailable(
      'postgres-data-foreign',
      `当前系统用户不能读写数据目录 ${dataDirectory}，请以原来的用户启动，或将 DATA_DIR 设到可写的目录。`,
      { cause },
    )
  }
}

/** Data that root made inside a namespace must change hands when namespaces are no longer allowed. */
function takeOver(account: Account, home: string): void {
  const { data, log } = layout(home)
  if (account.kind !== 'user' || statSync(data).uid === account.uid) return
  giveTo(account, data)
  if (existsSync(log)) rmSync(log)
  openPath(account, home)
}

/**
 * `DATA_DIR/run` where the socket's path fits into the 107 bytes a system allows, otherwise a folder in the system's
 * temporary directory named after it. Only its owner may enter.
 */
function chooseSocketDirectory(dataDirectory: string, account: Account): string {
  const near = join(dataDirectory, 'run')
  const short = Buffer.byteLength(join(near, `.s.PGSQL.${port}.lock`)) <= 100
  const digest = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)
  const directory = short ? near : join(tmpdir(), `zhiheng-${process.getuid?.() ?? 0}-${digest}`)
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(directory)
  if (uid !== process.getuid?.() && !(account.kind === 'user' && uid === account.uid)) {
    throw new PostgresUnavailable('postgres-data-foreign', `目录 ${directory} 属于其他系统用户，请删除后重试。`)
  }
  chmodSync(directory, 0o700)
  giveTo(account, directory)
  return directory
}

interface Spawn {
  readonly home: string
  readonly binaries: PostgresBinaries
  readonly account: Account
  readonly socketDirectory: string
  readonly durable: boolean
  readonly deadline: number
}

/**
 * Runs the server and waits until it accepts connections.
 *
 * @returns its pid; undefined when it gave way to another server, or to the remains of one that has just died.
 */
async function spawnPostgres({
  home,
  binaries,
  account,
  socketDirectory,
  durable,
  deadline,
}: Spawn): Promise<number | undefined> {
  const { data, log } = layout(home)
  rotateLog(log)
  const output = openSync(log, 'a', 0o600)
  const logged = statSync(log).size
  const command = commandFor(account, binaries.postgres, ['-D', data, ...settings(socketDirectory, durable)])
  const child = spawn(command.file, command.arguments, {
    ...command.options,
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['ignore', output, output],
    detached: true, // a Ctrl+C in the terminal is for us; we stop the server when we have finished with it
  })
  closeSync(output)
  child.unref()
  const end = ended(child)
  while (Date.now() < deadline) {
    const found = readPostmaster(data)
    if (found?.pid === child.pid && found?.ready) return found.pid
    const outcome = await Promise.race([end, sleep(5)])
    if (outcome === undefined) continue
    const said = `${readFileSync(log).subarray(logged).toString()}${outcome.message}`.trim()
    if (/lock file ".*" already exists|pre-existing shared memory block/.test(said)) return undefined
    if (said.includes('error while loading shared libraries')) versionOf(binaries.postgres)
    throw new PostgresUnavailable('postgres-start-failed', `内置 PostgreSQL 启动失败：${said}（日志：${log}）`)
  }
  return undefined
}

function ended(child: ChildProcess): Promise<{ message: string }> {
  return new Promise((done) => {
    child.once('error', (error) => done({ message: error.message }))
    child.once('exit', () => done({ message: '' }))
  })
}

function settings(socketDirectory: string, durable: boolean): string[] {
  const values = {
    listen_addresses: '',
    unix_socket_directories: `"${socketDirectory}"`,
    unix_socket_permissions: '0700',
    port: String(port),
    cluster_name: 'zhiheng',
    max_connections: '100',
    // A statement whose client has died is given up within a second, so its locks do not outlive a killed application.
    client_connection_check_interval: '1s',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '128MB' }),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function rotateLog(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size > 10 * 1024 * 1024) renameSync(log, `${log}.1`)
}

/**
 * Stops a server the orderly way: sessions are ended, a checkpoint is written.
 *
 * @throws PostgresUnavailable when it is still there after a minute.
 */
export async function stopPostgres({ pid, home }: Pick<RunningPostgres, 'pid' | 'home'>): Promise<void> {
  const { data } = layout(home)
  if (!isPostmaster(pid, data)) return
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 60_000
  while (isPostmaster(pid, data)) {
    if (Date.now() > deadline) {
      throw new PostgresUnavailable('postgres-start-failed', `内置 PostgreSQL（进程 ${pid}）未能在 60 秒内停止。`)
    }
    await sleep(10)
  }
}
