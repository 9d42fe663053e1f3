import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type FontOptions, type FontPlan, planFonts } from './fonts.ts'
import type { PressFailureReason, PressReply, PressRequest } from './press-protocol.ts'
import type { PrintModel } from './print-model.ts'

/** Sets papers. Calls may overlap; they are set one after the other, in the order of the calls. */
export interface Typesetter {
  /**
   * @param createdAt creation date for the PDF's metadata, in whole seconds since 1970
   * @returns the bytes of a PDF/A-2b file, the same bytes for the same arguments and fonts
   * @throws TypesettingError when the paper cannot be set, FontError when the fonts cannot be used
   */
  typeset(model: PrintModel, createdAt: number): Promise<Uint8Array>
  /** Ends the compiler's process, after the papers in hand. The next call starts another one. */
  dispose(): Promise<void>
  /** Process id of the compiler, while there is one. */
  readonly pressId: number | undefined
}

export interface TypesetterOptions extends FontOptions {
  /** Milliseconds without work after which the compiler's process is ended. */
  readonly idleAfter?: number
  /** Papers after which the compiler's process is replaced, because its memory grows with each. */
  readonly papersPerPress?: number
  /** Milliseconds that one paper may take. */
  readonly timeLimit?: number
}

/** The paper could not be set; the message says why, in Chinese. */
export class TypesettingError extends Error {
  override readonly name = 'TypesettingError'
  readonly reason: PressFailureReason | 'time-limit' | 'press-lost'

  constructor(reason: TypesettingError['reason'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

const PRESS = fileURLToPath(new URL('./press.ts', import.meta.url))
const NO_SYSTEM_FONTS = fileURLToPath(new URL('./typst/fonts.conf', import.meta.url))

export function createTypesetter(options: TypesetterOptions = {}): Typesetter {
  const { idleAfter = 15_000, papersPerPress = 200, timeLimit = 60_000 } = options
  let fonts: Promise<FontPlan> | undefined
  let press: ChildProcess | undefined
  let papers = 0
  let waiting = 0
  let idleTimer: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()

  /** Runs one thing after the other, failures included. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function findFonts(): Promise<FontPlan> {
    fonts ??= planFonts(options)
    try {
      return await fonts
    } catch (error) {
      fonts = undefined
      throw error
    }
  }

  function openPress(): ChildProcess {
    if (press !== undefined) return press
    const opened = fork(PRESS, [], {
      serialization: 'advanced',
      execArgv: ['--max-semi-space-size=1', '--max-old-space-size=128'],
      env: {
        PATH: process.env['PATH'],
        TZ: 'UTC',
        // The compiler would search the system's fonts; an empty configuration in place of the system's prevents it.
        FONTCONFIG_FILE: NO_SYSTEM_FONTS,
        // Linux: freed memory goes back to the system early: 168 MB instead of 206 MB after 600 papers.
        MALLOC_ARENA_MAX: '1',
        MALLOC_TRIM_THRESHOLD_: '1000000',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    opened.once('exit', () => {
      if (press === opened) press = undefined
    })
    press = opened
    papers = 0
    return opened
  }

  async function closePress(): Promise<void> {
    clearTimeout(idleTimer)
    const closing = press
    if (closing === undefined) return
    press = undefined
    const gone = new Promise<void>((resolve) => closing.once('exit', () => resolve()))
    if (closing.exitCode !== null || closing.signalCode !== null) return
    closing.ref()
    closing.kill('SIGKILL') // It holds nothing that could be lost.
    await gone
  }

  function ask(asked: ChildProcess, request: PressRequest): Promise<PressReply> {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        settle(() => reject(new TypesettingError('time-limit', `排版超过${timeLimit / 1000}秒，已中止`)))
        asked.kill('SIGKILL')
      }, timeLimit)
      const onMessage = (reply: unknown) => settle(() => resolve(reply as PressReply))
      const onExit = (code: number | null, signal: string | null) =>
        settle(() => reject(new TypesettingError('press-lost', `排版进程意外结束（${signal ?? code}）`)))
      function settle(finish: () => void) {
        clearTimeout(limit)
        asked.off('message', onMessage)
        asked.off('exit', onExit)
        finish()
      }
      asked.once('message', onMessage)
      asked.once('exit', onExit)
      asked.send(request, (error) => {
        if (error) settle(() => reject(new TypesettingError('press-lost', '排版进程无法联系', { cause: error })))
      })
    })
  }

  async function setOne(model: PrintModel, createdAt: number): Promise<Uint8Array> {
    const plan = await findFonts()
    if (papers >= papersPerPress) await closePress()
    const asked = openPress()
    asked.ref()
    papers += 1
    const reply = await ask(asked, { fonts: plan, model, createdAt })
    if ('failure' in reply) throw new TypesettingError(reply.failure.reason, reply.failure.message)
    return reply.pdf
  }

  /** While idle, neither the process nor the timer keeps the program alive. */
  function rest() {
    press?.unref()
    press?.channel?.unref()
    idleTimer = setTimeout(() => void inTurn(closePress), idleAfter)
    idleTimer.unref()
  }

  return {
    async typeset(model, createdAt) {
      waiting += 1
      clearTimeout(idleTimer)
      try {
        return await inTurn(() => setOne(model, createdAt))
      } finally {
        waiting -= 1
        if (waiting === 0) rest()
      }
    },
    dispose: () => inTurn(closePress),
    get pressId() {
      return press?.pid
    },
  }
}
