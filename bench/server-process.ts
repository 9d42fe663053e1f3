import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const command = join(import.meta.dirname, '../packages/server/bin/zhiheng.mjs')

/** A server in a process of its own, started as an operator starts it. */
export interface ServerProcess {
  readonly address: string
  /** milliseconds from the start of the process to its first answer on `/healthz` */
  readonly answeredAfter: number
  /** memory of the server's process without the database, in MiB, now */
  readonly residentMemory: () => number
  /** processor time the server's process has used so far, in milliseconds */
  readonly processorTime: () => number
  /** the same of its database, all sessions together */
  readonly databaseProcessorTime: () => number
  readonly stop: () => Promise<void>
}

/** Starts `zhiheng start` on a data directory and asks until it answers. Throws when it ends instead. */
export async function startServerProcess(dataDirectory: string, ...options: string[]): Promise<ServerProcess> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  await isAnswering(address) // the first request of this process loads its client, which is not the server's time
  const began = performance.now()
  const environment = {
    DATA_DIR: dataDirectory,
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    PORT: String(port),
    EXERCISES: '1',
  }
  const child = spawn(process.execPath, [command, 'start', ...options], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await isAnswering(address))) {
    if (child.exitCode !== null) throw new Error(`the server has ended with ${child.exitCode}`)
    await sleep(20)
  }
  return {
    address,
    answeredAfter: performance.now() - began,
    residentMemory: () => residentMemoryOf(child.pid ?? 0),
    processorTime: () => processorTimeOf(String(child.pid)),
    databaseProcessorTime: () => databaseProcessorTime(dataDirectory),
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function isAnswering(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/healthz`)).ok
  } catch {
    return false
  }
}

/** A port that nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function residentMemoryOf(pid: number): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  if (kibibytes === undefined) throw new Error(`no memory of process ${pid}`)
  return Number(kibibytes) / 1024
}

/** From `/proc/PID/stat`: user and system time, with `ended` that of the children that have ended too. */
function processorTimeOf(pid: string, ended = false): number {
  const fields = statOf(pid)
  const ticks = fields.slice(11, ended ? 15 : 13).map(Number)
  return ticks.reduce((sum, tick) => sum + tick, 0) * 10
}

/** The fields of `/proc/PID/stat` after the name of the program: state, parent, … Times are in hundredths of a second. */
function statOf(pid: string): string[] {
  return readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ')
}

/** The embedded server and its sessions, those that have ended among them. */
function databaseProcessorTime(dataDirectory: string): number {
  const [postmaster = ''] = readFileSync(join(dataDirectory, 'postgres/data/postmaster.pid'), 'utf8').split('\n')
  const sessions = readdirSync('/proc').filter((pid) => /^\d+$/u.test(pid) && parentOf(pid) === postmaster)
  return sessions.reduce((sum, pid) => sum + processorTimeOf(pid), processorTimeOf(postmaster, true))
}

function parentOf(pid: string): string | undefined {
  try {
    return statOf(pid)[1]
  } catch {
    return undefined // it has ended since the list was read
  }
}

/** Gives a fresh directory to some work and removes it afterwards, whatever happens. */
export async function withDataDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  try {
    return await work(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
