import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixture } from '../../../../packs/fixture/index.ts'
import { assembleProgram } from '../assemble-program.ts'
import { buildServer } from '../http/server.ts'
import { testDatabase } from '../postgres/testing.ts'

describe('an empty installation', () => {
  const database = testDatabase()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'zhiheng-empty-'))
  let server: Awaited<ReturnType<typeof buildServer>>

  beforeAll(async () => {
    const program = assembleProgram(database.pool, { dataDirectory, packs: [fixture], openExercises: false })
    program.setUpCode = '123456789012'
    server = await buildServer(program)
  })
  afterAll(async () => {
    await server.close()
    rmSync(dataDirectory, { recursive: true, force: true })
  })

  const send = (url: string, payload: object, cookies: Record<string, string> = {}) =>
    server.inject({ method: 'POST', url, payload, cookies, headers: { 'x-requested-with': 'zhiheng' } })
  const input = {
    jurisdiction: 'new-county',
    title: '云岭县人民政府',
    pack: 'yunling',
    organ: '云岭县司法局',
    territory: '990100',
    level: 'county',
    name: '首任管理员',
    login: 'admin',
    password: '一个足够长的密码2026',
  }

  it('is set up once, with its code, by its first administrator, who is then signed in', async () => {
    expect((await server.inject('/api/welcome')).json()).toMatchObject({ setUp: false, jurisdictions: [] })
    const wrong = await send('/api/set-up', { ...input, code: '000000000000' })
    expect([wrong.statusCode, wrong.json().code]).toEqual([403, 'not-allowed'])
    const done = await send('/api/set-up', { ...input, code: '123456789012' })
    expect(done.statusCode).toBe(201)
    expect(done.json()).toMatchObject({ jurisdiction: { id: 'new-county', demonstration: false, exercise: false } })
    expect(done.json().posts.map((post: { post: string }) => post.post)).toContain('system-administrator')
    const again = await send('/api/set-up', { ...input, jurisdiction: 'another', code: '123456789012' })
    expect(again.statusCode).toBe(403)
    expect((await server.inject('/api/welcome')).json()).toMatchObject({ setUp: true })
    const signedIn = await send('/api/session', { login: 'admin', password: input.password })
    expect(signedIn.statusCode).toBe(200)
  })

  it('lets nobody but a system administrator set up exercises', async () => {
    const nobody = await send('/api/exercises', {
      pack: 'yunling',
      organs: [{ id: 'a', name: '甲', kind: 'agency', level: 'county', territory: '990100' }],
    })
    expect([nobody.statusCode, nobody.json().code]).toEqual([401, 'not-signed-in'])
  })
})
