import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fixtureOrgans } from '@zhiheng/packs/fixture'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../database/index.ts'
import { verifyLedger } from '../ledger/index.ts'

interface Running {
  readonly process: ChildProcess
  readonly address: string
}

interface Player {
  readonly cookie: string
}

/** What a client knows of an act: its key, and the matter it opened once that was acknowledged. */
interface Intended {
  readonly key: string
  acknowledged: string | undefined
}

describe('a server that is killed in the middle of acts', () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'zhiheng-crash-'))
  afterAll(async () => {
    const database = await openDatabase({ dataDirectory })
    await database.close()
    rmSync(dataDirectory, { recursive: true, force: true })
  })

  async function begin(): Promise<Running> {
    const script = join(import.meta.dirname, 'crash-server.fixture.ts')
    const child = spawn(process.execPath, [script, dataDirectory], { stdio: ['ignore', 'pipe', 'inherit'] })
    const line = once(createInterface({ input: child.stdout }), 'line')
    const gone = once(child, 'exit').then(([code]) => {
      throw new Error(`the server ended with ${code} before it listened`)
    })
    gone.catch(() => {}) // it is killed later
    const [address] = await Promise.race([line, gone])
    return { process: child, address }
  }

  const request = (address: string, path: string, body: object, headers: Record<string, string>) =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'zhiheng', ...headers },
      body: JSON.stringify(body),
    })

  const open = (address: string, { cookie }: Player, key: string) =>
    request(
      address,
      '/api/matters',
      { procedure: 'supervision', step: 'find', parties: { agency: ['water'] }, input: { problem: '未公示' } },
      { cookie, 'idempotency-key': key },
    )

  it('loses no acknowledged act and doubles none', { timeout: 120_000 }, async () => {
    const intended: Intended[] = []
    let server = await begin()
    const founded = await request(
      server.address,
      '/api/exercises',
      { pack: 'yunling', organs: fixtureOrgans, clock: '2026-03-02T10:00+08:00' },
      {},
    )
    const { jurisdiction, secret } = (await founded.json()) as { jurisdiction: string; secret: string }
    const signIn = async (): Promise<Player> => {
      const answer = await request(
        server.address,
        `/api/exercises/${jurisdiction}/sessions`,
        { organ: 'bureau', post: 'handler' },
        { authorization: `Bearer ${secret}` },
      )
      return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
    }
    for (let round = 0; round < 3; round++) {
      const player = await signIn()
      let killed = false
      const lost: unknown[] = []
      const clients = Array.from({ length: 8 }, async (_, client) => {
        for (let count = 0; !killed; count++) {
          const act: Intended = { key: `${round}-${client}-${count}`, acknowledged: undefined }
          intended.push(act)
          try {
            const answer = await open(server.address, player, act.key)
            const body = (await answer.json()) as { matter: string }
            if (answer.status === 201) act.acknowledged = body.matter
          } catch (error) {
            if (killed) return // before the answer came
            lost.push(error)
            return
          }
        }
      })
      const done = () => intended.filter((act) => act.acknowledged !== undefined).length
      const enough = done() + 12 + round * 5
      while (done() < enough && lost.length === 0) await new Promise((next) => setTimeout(next, 5))
      expect(lost).toEqual([])
      const ended = once(server.process, 'exit')
      killed = true
      server.process.kill('SIGKILL')
      await ended
      await Promise.all(clients)
      server = await begin()
    }
    const acknowledged = intended.filter((act) => act.acknowledged !== undefined)
    expect(acknowledged.length).toBeGreaterThanOrEqual(51)
    // Every client asks again with the same key, as it does when no answer came.
    const player = await signIn()
    const answers = new Map<string, { matter: string; number: string }>()
    for (const act of intended) {
      const answer = await open(server.address, player, act.key)
      expect(answer.status).toBe(201)
      answers.set(act.key, (await answer.json()) as { matter: string; number: string })
    }
    for (const act of acknowledged) expect(answers.get(act.key)?.matter).toBe(act.acknowledged)
    expect(new Set([...answers.values()].map(({ matter }) => matter)).size).toBe(intended.length)
    const numbers = [...answers.values()].map(({ number }) => Number(/〕(\d+)号/u.exec(number)?.[1]))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(intended.map((_, index) => index + 1))
    server.process.kill('SIGKILL')
    await once(server.process, 'exit')
    const database = await openDatabase({ dataDirectory })
    const report = await verifyLedger(database.pool.within(jurisdiction), { jurisdiction, at: Temporal.Now.instant() })
    await database.close()
    expect([report.sound, report.findings]).toEqual([true, []])
    expect(report.matters).toBe(intended.length + 3)
  })
})
