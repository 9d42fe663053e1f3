import { describe, expect, it } from 'vitest'
import { inTransaction } from '../database/index.ts'
import { county, testProgram } from '../testing.ts'
import { setPassword } from './accounts.ts'
import { createSessionStore } from './sessions.ts'
import { signIn } from './sign-in.ts'

describe('a session', () => {
  const test = testProgram()
  const hours = (count: number) => count * 3_600_000

  it('ends after two hours of silence and after twelve hours in any case', async () => {
    let now = Date.parse('2026-03-02T01:00:00Z')
    const sessions = createSessionStore(test.program.pool, () => now)
    const token = await sessions.begin({ jurisdiction: county, login: 'water-handler', person: 'water-handler' })
    expect((await sessions.find(token))?.person.id).toBe('water-handler')
    for (let hour = 0; hour < 11; hour++) {
      now += hours(1)
      expect(await sessions.find(token)).toBeDefined()
    }
    now += hours(1)
    expect(await sessions.find(token)).toBeUndefined()
    const quiet = await sessions.begin({ jurisdiction: county, login: 'water-handler', person: 'water-handler' })
    now += hours(2)
    expect(await sessions.find(quiet)).toBeUndefined()
  })

  it('ends at once when it is signed out, and its token is kept nowhere', async () => {
    const { sessions } = test.program
    const token = await sessions.begin({ jurisdiction: county, login: 'water-handler', person: 'water-handler' })
    const session = await sessions.find(token)
    const kept = await inTransaction(test.program.pool, county, (tx) => tx.selectFrom('session').selectAll().execute())
    expect(JSON.stringify(kept)).not.toContain(token.split('.')[1])
    await sessions.end(session!)
    expect(await sessions.find(token)).toBeUndefined()
  })

  it('is not found by a token of another jurisdiction, or by anything else', async () => {
    const { sessions } = test.program
    const token = await sessions.begin({ jurisdiction: county, login: 'water-handler', person: 'water-handler' })
    for (const other of [`elsewhere.${token.split('.')[1]}`, token.slice(0, -1), 'x', '', `'; drop table session.x`])
      expect(await sessions.find(other)).toBeUndefined()
  })
})

describe('signing in', () => {
  const test = testProgram()

  it('takes name and password, gives a cookie no script can read, and acts in the post that is chosen', async () => {
    await inTransaction(test.program.pool, county, (tx) => setPassword(tx, county, 'bureau-handler', '正确的密码1234'))
    const wrong = await test.stranger.send('POST', '/api/session', { login: 'bureau-handler', password: '不对' })
    const nobody = await test.stranger.send('POST', '/api/session', { login: '没有此人', password: '不对' })
    expect([wrong.status, wrong.body.code, wrong.body.detail]).toEqual([401, 'sign-in-refused', nobody.body.detail])
    const right = await test.stranger.send('POST', '/api/session', {
      login: 'bureau-handler',
      password: '正确的密码1234',
    })
    expect(right.status).toBe(200)
    expect(right.body).toMatchObject({ current: { post: 'handler', organ: { name: '云岭县司法局' } } })
    const cookie = String(right.headers['set-cookie'])
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
  })

  it('waits a quarter of an hour after five failures, even with the right password', async () => {
    const { pool } = test.program
    await inTransaction(pool, county, (tx) => setPassword(tx, county, 'forest-handler', '正确的密码1234'))
    const at = (minute: number) => Temporal.Instant.from('2026-03-02T01:00:00Z').add({ minutes: minute })
    for (let count = 0; count < 4; count++)
      expect((await signIn(pool, county, 'forest-handler', '不对', at(0))).kind).toBe('refused')
    expect((await signIn(pool, county, 'forest-handler', '不对', at(0))).kind).toBe('locked')
    expect((await signIn(pool, county, 'forest-handler', '正确的密码1234', at(14))).kind).toBe('locked')
    expect((await signIn(pool, county, 'forest-handler', '正确的密码1234', at(16))).kind).toBe('signed-in')
  })

  it('lets a person with several posts choose one, and nobody choose a post of another', async () => {
    const { body } = await test.as('bureau', 'system-administrator').send('POST', '/api/people', {
      name: '两岗',
      login: 'two-posts',
      posts: [
        { organ: 'bureau', post: 'handler' },
        { organ: 'bureau', post: 'clerk' },
      ],
    })
    const signedIn = await test.server.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-requested-with': 'zhiheng' },
      payload: { login: 'two-posts', password: body.password },
    })
    expect(signedIn.json()).toMatchObject({ current: null, posts: [{ post: 'clerk' }, { post: 'handler' }] })
    const cookies = Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]))
    const send = (method: 'GET' | 'PUT', url: string, payload?: object) =>
      test.server.inject({
        method,
        url,
        cookies,
        headers: { 'x-requested-with': 'zhiheng' },
        ...(payload === undefined ? {} : { payload }),
      })
    expect((await send('GET', '/api/worklist')).json()).toMatchObject({ code: 'post-not-chosen' })
    const chosen = await send('PUT', '/api/session/post', { post: signedIn.json().posts[1].id })
    expect(chosen.json().current.post).toBe('handler')
    expect((await send('GET', '/api/worklist')).statusCode).toBe(200)
    expect((await send('PUT', '/api/session/post', { post: 'water-handler/handler' })).statusCode).toBe(404)
  })

  it('refuses registers to all but system administrators', async () => {
    const { status, body } = await test.as('water').send('POST', '/api/people', {
      name: '某人',
      login: 'somebody',
      posts: [{ organ: 'bureau', post: 'handler' }],
    })
    expect([status, body.code]).toEqual([403, 'wrong-post'])
  })
})
