import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Pack } from '@zhiheng/law'
import type { Task, Verdict } from './job.ts'
import type { Mutant } from './mutant.ts'

export interface Wanted {
  readonly pack: Pack
  readonly mutants: readonly Mutant[]
  readonly indices: readonly number[]
}

export interface Judged {
  readonly pack: string
  readonly mutant: Mutant
  /** what caught it; empty where nothing did */
  readonly by: string
}

/** A worker that says nothing for so long is caught in a circle that the mutant has made. */
const PATIENCE = 60_000

const root = resolve(import.meta.dirname, '../..')

/** Has every wanted mutant judged, by several workers at once. Neighbours stay together: what caught one often catches the next. */
export async function judgeAll(wanted: readonly Wanted[], workers: number): Promise<Judged[]> {
  const verdicts = await verdictsOn(shareOut(wanted, workers))
  return verdicts.flatMap(({ pack, mutant, by }) => {
    const found = wanted.find((one) => one.pack.id === pack)?.mutants[Number(mutant)]
    return found === undefined ? [] : [{ pack, mutant: found, by: by ?? 'never ends' }]
  })
}

/** A worker for each share; what they say. */
export async function verdictsOn(shares: readonly Task['tasks'][]): Promise<Verdict[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-mutation-'))
  try {
    const judged = shares
      .filter((share) => share.length > 0)
      .map((share, index) => judgeShare(share, join(folder, `${index}.jsonl`)))
    return (await Promise.all(judged)).flat()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Blocks of neighbours, dealt out in turn. */
function shareOut(wanted: readonly Wanted[], workers: number): Task['tasks'][] {
  const block = 100
  return Array.from({ length: workers }, (_unused, worker) =>
    wanted
      .map(({ pack, indices }) => ({
        pack: pack.id,
        mutants: indices.filter((_index, position) => Math.floor(position / block) % workers === worker),
      }))
      .filter(({ mutants }) => mutants.length > 0),
  )
}

/** Starts workers until the share is judged: a mutant that stops its worker counts as caught. */
async function judgeShare(share: Task['tasks'], verdicts: string): Promise<Verdict[]> {
  let judged: Verdict[] = []
  let left = share
  for (;;) {
    const { output, code } = await runWorker({ tasks: left, verdicts })
    const before = judged.length
    judged = readVerdicts(verdicts)
    if (code === 0) return judged
    if (judged.length === before) throw new Error(`a worker judged nothing:\n${output}`)
    const done = new Set(judged.map(({ pack, mutant }) => `${pack} ${mutant}`))
    left = share
      .map((one) => ({ ...one, mutants: one.mutants.filter((mutant) => !done.has(`${one.pack} ${mutant}`)) }))
      .filter(({ mutants, rows = [] }) => mutants.length + rows.length > 0)
  }
}

/** The last word on each mutant. */
function readVerdicts(file: string): Verdict[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const verdicts = lines.map((line) => JSON.parse(line) as Verdict)
  return [...new Map(verdicts.map((verdict) => [`${verdict.pack} ${verdict.mutant}`, verdict])).values()]
}

/** Runs one worker to its end, or until it has been silent for too long. Gives what it printed, and 0 where it came to its end. */
function runWorker(task: Task): Promise<{ output: string; code: number | null }> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const config = join(root, 'packs/mutation/vitest.config.ts')
  const child = spawn(process.execPath, [vitest, 'run', '--config', config], {
    cwd: root,
    env: { ...process.env, ZHIHENG_MUTATION: JSON.stringify(task), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  let size = -1
  const watch = setInterval(() => {
    const now = existsSync(task.verdicts) ? statSync(task.verdicts).size : 0
    // The whole group: the tests run in a child of the child.
    if (now === size && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    size = now
  }, PATIENCE)
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => {
      clearInterval(watch)
      done({ output, code })
    })
  })
}
