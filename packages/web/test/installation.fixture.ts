import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** Where the installation of the browser tests answers, and the account of each demonstration person. */
export interface Installation {
  readonly address: string
  readonly accounts: readonly {
    readonly organ: string
    readonly post: string
    readonly login: string
    readonly password: string
  }[]
}

declare module 'vitest' {
  interface ProvidedContext {
    installation: Installation
  }
}

const root = join(import.meta.dirname, '../../..')

/** Starts one installation as `zhiheng start` does, with the demonstration, for all browser tests. */
export default async function startInstallation({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'zhiheng-browser-'))
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'packages/server/bin/zhiheng.mjs'), 'start', '--json'],
    {
      cwd: root,
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDirectory, EXERCISES: '1', DATABASE_URL: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  provide('installation', await announced(child))
  return async () => {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await ended
    rmSync(dataDirectory, { recursive: true, force: true })
  }
}

/** What the program says of itself once it answers: one JSON document. */
function announced(child: ChildProcess): Promise<Installation> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.endsWith('}\n')) resolve(JSON.parse(said) as Installation)
    })
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${said}`)))
  })
}
