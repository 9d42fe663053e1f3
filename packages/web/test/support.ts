import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

/** A line of `DATA_DIR/demo-accounts.json`. */
export interface Account {
  readonly organ: string
  readonly post: string
  readonly name: string
  readonly login: string
  readonly password: string
}

/** The program with its demonstration, in a process of its own, at a time that the test tells. */
export interface Installation {
  readonly address: string
  readonly accounts: readonly Account[]
  /** lets it be another moment, and the clock do what it does then */
  readonly turnTo: (at: string) => Promise<void>
}

/** What a file of browser tests stands on; there while its tests run. */
export interface Stage {
  readonly installation: Installation
  readonly browser: Browser
  /** the browser window of the file; people take turns at it */
  readonly desk: Desk
}

const serverScript = join(import.meta.dirname, '../../server/src/demonstration/demonstration-server.fixture.ts')

/** A server with the demonstration as of a moment, and a browser before it, for the tests of one file. */
export function setStage(at: string): Stage {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'zhiheng-browser-'))
  let child: ChildProcess | undefined
  let made: Stage | undefined
  beforeAll(async () => {
    const starting = startServer(dataDirectory, at)
    child = starting.child
    const [address, browser] = await Promise.all([starting.address, launchBrowser()])
    const accounts = JSON.parse(readFileSync(join(dataDirectory, 'demo-accounts.json'), 'utf8')) as Account[]
    const installation = { address, accounts, turnTo: (moment: string) => turnTo(starting.child, moment) }
    made = { installation, browser, desk: await openDesk(browser, installation) }
  }, 120_000)
  afterAll(async () => {
    await made?.browser.close()
    if (child !== undefined && child.exitCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    rmSync(dataDirectory, { recursive: true, force: true })
  }, 60_000)
  const stage = (): Stage => {
    if (made === undefined) throw new Error('the stage is set only while tests run')
    return made
  }
  return {
    get installation() {
      return stage().installation
    },
    get browser() {
      return stage().browser
    },
    get desk() {
      return stage().desk
    },
  }
}

function startServer(dataDirectory: string, at: string): { child: ChildProcess; address: Promise<string> } {
  const env = { ...process.env, DATA_DIR: dataDirectory, PORT: '0', HOST: '127.0.0.1', TZ: 'Asia/Shanghai' }
  const child = fork(serverScript, [at], { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const address = told(child, 'address')
  return { child, address }
}

async function turnTo(child: ChildProcess, at: string): Promise<void> {
  const done = told(child, 'turnedTo')
  child.send({ turnTo: at })
  await done
}

/** The next message of the server, its one property. @throws Error where it ends instead */
async function told(child: ChildProcess, property: string): Promise<string> {
  const over = new AbortController()
  try {
    return await Promise.race([
      once(child, 'message', { signal: over.signal }).then(([message]) => String(message[property])),
      once(child, 'exit', { signal: over.signal }).then(([code]) => {
        throw new Error(`the server ended with ${code}`)
      }),
    ])
  } finally {
    over.abort()
  }
}

/** Debian's Chromium, or the one that ZHIHENG_TEST_CHROMIUM names. */
function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.ZHIHENG_TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  })
}
