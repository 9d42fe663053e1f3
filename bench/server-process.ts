import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const command = join(import.meta.dirname, '../packages/server/bin/zhiheng.mjs')

/** A server in a process of its own, started as an operator starts it. */
export interface ServerProcess {
  readonly address: string
  /** milliseconds from the start of the process to its first answer on `/healthz` */
  readonly answeredAfter: number
  /** memory of the server's process without the database, in MiB, now */
  readonly residentMemory: () => number
  readonly stop: () => Promise<void>
}

/** Starts `zhiheng start` on a data directory and waits until it answers. Throws with what it printed when it does not. */
export async function startServerProcess(dataDirectory: string, ...options: string[]): Promise<ServerProcess> {
  const began = performance.now()
  const child = spawn(process.execPath, [command, 'start', '--json', ...options], {
    env: { ...process.env, DATA_DIR: dataDirectory, DATABASE_URL: '', HOST: '127.0.0.1', PORT: '0', EXERCISES: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressOf(child)
  const answer = await fetch(`${address}/healthz`)
  if (!answer.ok) throw new Error(`the server answers ${answer.status}`)
  return {
    address,
    answeredAfter: performance.now() - began,
    residentMemory: () => residentMemoryOf(child.pid ?? 0),
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = ''
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk)
    const [, address] = /"address": "([^"]+)"/u.exec(printed) ?? []
    if (address === undefined) continue
    child.stdout?.on('data', () => {}) // what else it prints is of no interest, but must not block it
    return address
  }
  throw new Error(`the server has ended: ${printed}`)
}

function residentMemoryOf(pid: number): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  if (kibibytes === undefined) throw new Error(`no memory of process ${pid}`)
  return Number(kibibytes) / 1024
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
