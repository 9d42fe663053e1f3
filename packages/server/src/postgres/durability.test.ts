import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { openEmbedded } from './embedded.ts'

const dataDirectory = mkdtempSync(join(tmpdir(), 'zhiheng-durability-'))
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }))

it('kill -9 of PostgreSQL under load loses no acknowledged commit and doubles none; the program brings it back', async () => {
  const server = await openEmbedded({ dataDirectory, exclusive: true })
  const pool = new pg.Pool({ ...server.owner, max: 8 })
  pool.on('error', () => {})
  await pool.query('create table act (id integer primary key, done boolean not null)')
  const acknowledged: number[] = []
  let next = 0
  let stop = false
  let failures = 0
  async function write(): Promise<void> {
    while (!stop) {
      const id = next++
      try {
        await pool.query('insert into act values ($1, true)', [id])
        acknowledged.push(id)
      } catch {
        failures += 1
        await sleep(20)
      }
    }
  }
  const writers = Array.from({ length: 8 }, write)
  const killed: number[] = []
  for (let round = 0; round < 3; round++) {
    await sleep(300)
    killed.push(server.running.pid)
    process.kill(server.running.pid, 'SIGKILL')
    const before = acknowledged.length
    while (killed.includes(server.running.pid) || acknowledged.length < before + 50) await sleep(10)
  }
  stop = true
  await Promise.all(writers)
  const { rows } = await pool.query<{ id: number }>('select id from act')
  const present = new Set(rows.map(({ id }) => id))
  expect(acknowledged.filter((id) => !present.has(id))).toEqual([])
  expect(new Set(killed).size).toBe(3)
  expect(failures).toBeGreaterThan(0)
  await pool.end()
  await server.close()
})
