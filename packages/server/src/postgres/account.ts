import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, lchownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PostgresUnavailable } from './errors.ts'

/**
 * The account PostgreSQL runs under. It refuses uid 0, so root has two ways out: a user namespace in which root is an
 * ordinary user (files stay owned by root), or, where namespaces are forbidden as in many containers, another uid.
 */
export type Account = { kind: 'self' } | { kind: 'namespace' } | { kind: 'user'; uid: number; gid: number }

/** A command line and the options for `spawn` that run it under an account. */
export interface Command {
  readonly file: string
  readonly arguments: readonly string[]
  readonly options: Pick<SpawnSyncOptions, 'uid' | 'gid'>
}

const nobody = 65534

/**
 * Chooses the account for a data directory.
 *
 * As an ordinary user: that user. As root: the owner of an existing data directory if that is not root; otherwise a user
 * namespace; otherwise `nobody`. `namespaces: false` skips the second way.
 */
export function chooseAccount(dataDirectory: string, { namespaces = true } = {}): Account {
  if (process.getuid?.() !== 0) return { kind: 'self' }
  const owner = statSync(dataDirectory, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { kind: 'user', uid: owner.uid, gid: owner.gid }
  if (namespaces && namespaceWorks()) return { kind: 'namespace' }
  if (process.platform !== 'linux') {
    throw new PostgresUnavailable('postgres-account-refused', '内置 PostgreSQL 不能由 root 运行，请改用普通用户启动。')
  }
  return { kind: 'user', uid: nobody, gid: nobody }
}

function namespaceWorks(): boolean {
  const { file, arguments: args } = commandFor({ kind: 'namespace' }, 'true', [])
  return process.platform === 'linux' && spawnSync(file, args, { stdio: 'ignore' }).status === 0
}

/** The command line that runs `program` under `account`; the process keeps the pid it is spawned with. */
export function commandFor(account: Account, program: string, args: readonly string[]): Command {
  switch (account.kind) {
    case 'self':
      return { file: program, arguments: args, options: {} }
    case 'namespace':
      return {
        file: 'unshare',
        arguments: ['--user', '--map-user=1000', '--map-group=1000', '--', program, ...args],
        options: {},
      }
    case 'user':
      return { file: program, arguments: args, options: { uid: account.uid, gid: account.gid } }
  }
}

/** True when `account` can read and enter `path`. */
export function accountCanRead(account: Account, path: string): boolean {
  if (account.kind !== 'user') return true
  const script = 'test -r "$1" && { test ! -d "$1" || test -x "$1"; }'
  const { file, arguments: args, options } = commandFor(account, '/bin/sh', ['-c', script, 'sh', path])
  return spawnSync(file, args, { ...options, stdio: 'ignore' }).status === 0
}

/** Gives `path`, and all in it, to the account when that is another uid than ours. */
export function giveTo(account: Account, path: string): void {
  if (account.kind !== 'user') return
  chownSync(path, account.uid, account.gid)
  if (!statSync(path).isDirectory()) return
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(path, entry), account.uid, account.gid)
  }
}

/**
 * Lets another uid pass through `directory` (not list it) and checks that it can reach it from the root of the disk.
 *
 * @throws PostgresUnavailable when a folder above, such as a 0700 home, bars the way.
 */
export function openPath(account: Account, directory: string): void {
  if (account.kind !== 'user') return
  chmodSync(directory, lstatSync(directory).mode | 0o011)
  const script = 'cd "$1"'
  const { file, arguments: args, options } = commandFor(account, '/bin/sh', ['-c', script, 'sh', directory])
  if (spawnSync(file, args, { ...options, stdio: 'ignore', cwd: '/' }).status === 0) return
  throw new PostgresUnavailable(
    'postgres-account-refused',
    `当前以 root 运行且系统禁止用户命名空间，内置 PostgreSQL 须以 uid ${account.uid} 运行，但该用户无法进入 ${directory}` +
      `（上级目录 ${dirname(directory)} 不可通行）。请改用普通用户启动，或将 DATA_DIR 设到 /var/lib/zhiheng 等可通行的目录，` +
      '或设置 DATABASE_URL 使用外部 PostgreSQL。',
  )
}
