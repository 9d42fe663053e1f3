import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Account, commandFor, giveTo, openPath } from './account.ts'
import type { PostgresBinaries } from './binaries.ts'
import { PostgresUnavailable } from './errors.ts'

/** The passwords of the three roles of an embedded server, kept beside its data and readable by us alone. */
export interface Passwords {
  /** `postgres`: creates roles and databases; only the launcher uses it. */
  readonly superuser: string
  /** `zhiheng_owner`: owns the tables, runs migrations. */
  readonly owner: string
  /** `zhiheng_app`: what the application connects as. */
  readonly application: string
}

/** Where an embedded server keeps its things, below `home` (`DATA_DIR/postgres`). */
export function layout(home: string): { data: string; passwords: string; log: string } {
  return { data: join(home, 'data'), passwords: join(home, 'passwords.json'), log: join(home, 'server.log') }
}

/**
 * Creates the data directory of a new embedded server in `home`, once: it is made under another name and renamed, so a
 * crash or a second process never leaves half of it.
 *
 * @throws PostgresUnavailable with what `initdb` said.
 */
export function initialise(home: string, binaries: PostgresBinaries, account: Account, durable: boolean): void {
  removeAbandoned(home)
  const draft = mkdtempSync(`${home}.new-${process.pid}-`)
  const paths = layout(draft)
  const passwords: Passwords = { superuser: secret(), owner: secret(), application: secret() }
  try {
    openPath(account, draft)
    mkdirSync(paths.data, { mode: 0o700 })
    const passwordFile = join(draft, 'superuser')
    writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 })
    giveTo(account, paths.data)
    giveTo(account, passwordFile)
    runInitdb(binaries, account, [
      `--pgdata=${paths.data}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      ...localeArguments(binaries.major),
      '--data-checksums',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ])
    rmSync(passwordFile)
    writeFileSync(paths.passwords, JSON.stringify(passwords), { mode: 0o600, flush: true })
    renameSync(draft, home)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(layout(home).data)) throw error
  }
}

/**
 * Code-point order and Unicode character classes, the same on every machine: trigram and full-text functions see nothing
 * in Chinese text under `LC_CTYPE=C`.
 */
function localeArguments(major: number): string[] {
  return major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8']
}

function runInitdb(binaries: PostgresBinaries, account: Account, initdbArguments: string[]): void {
  const { file, arguments: args, options } = commandFor(account, binaries.initdb, initdbArguments)
  const run = spawnSync(file, args, {
    ...options,
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    encoding: 'utf8',
  })
  if (run.status === 0) return
  const said = (run.stderr || run.error?.message || '').trim()
  throw new PostgresUnavailable('postgres-initialise-failed', `内置 PostgreSQL 初始化失败：${said}`, {
    cause: run.error,
  })
}

/**
 * Reads the passwords of the server in `home`.
 *
 * @throws PostgresUnavailable when the file is gone or damaged.
 */
export function readPasswords(home: string): Passwords {
  const path = layout(home).passwords
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new PostgresUnavailable(
      'postgres-data-incomplete',
      `数据库口令文件 ${path} 缺失或者损坏，请连同数据目录一并从备份恢复。`,
      { cause },
    )
  }
}

/** Checks that the data in `home` is ours to read and of the release that would run it. */
export function checkData(home: string, binaries: PostgresBinaries): void {
  const { data } = layout(home)
  let found: string
  try {
    found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EACCES') {
      throw new PostgresUnavailable(
        'postgres-data-foreign',
        `数据库目录 ${data} 属于其他系统用户，当前用户无权读取。请以原来的用户启动，或另设 DATA_DIR。`,
        { cause },
      )
    }
    throw new PostgresUnavailable(
      'postgres-data-incomplete',
      `数据库目录 ${data} 不完整（缺少 PG_VERSION），请从备份恢复。`,
      { cause },
    )
  }
  if (found !== String(binaries.major)) {
    throw new PostgresUnavailable(
      'postgres-data-version',
      `数据库目录 ${data} 由 PostgreSQL ${found} 建立，本版本内置的是 PostgreSQL ${binaries.major}，不能直接使用。` +
        '请用原版本导出后在新目录导入，或用 pg_upgrade 升级。',
    )
  }
}

/** Removes what an initialisation left behind whose process is gone. */
function removeAbandoned(home: string): void {
  const parent = join(home, '..')
  const mark = /\.new-(\d+)-/
  for (const name of readdirSync(parent)) {
    const pid = mark.exec(name)?.[1]
    if (pid === undefined || !join(parent, name).startsWith(`${home}.new-`) || isAlive(Number(pid))) continue
    rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}
