import { spawnSync } from 'node:child_process'
import { linkSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a running server writes into `postmaster.pid` of its data directory. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly socketDirectory: string
  readonly ready: boolean
}

/** Reads `postmaster.pid`; undefined when there is none, or the server has only begun to write it. */
export function readPostmaster(dataDirectory: string): Postmaster | undefined {
  const lines = read(join(dataDirectory, 'postmaster.pid'))?.split('\n')
  if (lines === undefined) return undefined
  const [pid, , , port, socketDirectory, , , status] = lines
  if (pid === undefined || !(Number(pid) > 0)) return undefined
  return {
    pid: Number(pid),
    port: Number(port ?? 0),
    socketDirectory: socketDirectory ?? '',
    ready: status?.trim() === 'ready',
  }
}

/**
 * True when `pid` is a living server of this data directory. A pid alone proves nothing: after a restart of the machine
 * or a container it may belong to anything. A server works inside its data directory, which tells them apart.
 */
export function isPostmaster(pid: number, dataDirectory: string): boolean {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).stdout.includes('postgres')
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDirectory)
  } catch {
    return false // gone, a zombie, or a process of another user
  }
}

/**
 * Removes a `postmaster.pid` that names `pid`, which is known not to be our server. PostgreSQL itself only clears the file
 * when no process has the pid. A file that another launcher wrote meanwhile is put back untouched.
 */
export function removeStalePostmaster(dataDirectory: string, pid: number): void {
  const path = join(dataDirectory, 'postmaster.pid')
  const aside = `${path}.stale-${process.pid}`
  try {
    renameSync(path, aside)
    if (readPid(aside) !== pid) linkSync(aside, path)
    rmSync(aside, { force: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error
  }
}

function readPid(path: string): number {
  return Number(read(path)?.split('\n')[0])
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
