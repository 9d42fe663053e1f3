import { Pack } from '@zhiheng/law/pack'
import { fixture } from '@zhiheng/packs/fixture'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembleProgram } from '../assemble-program.ts'
import { cookieName } from '../http/context.ts'
import { buildServer } from '../http/server.ts'
import { rebuildProjections } from '../projections/rebuild.ts'
import { county, freshKey, testProgram } from '../testing.ts'

/** The pack as a later program brings it. */
const later = structuredClone(fixture)
const { objection } = later.procedures.supervision?.limits ?? {}
if (objection?.term !== undefined) objection.term = { ...objection.term, amount: 20 }

describe('after an upgrade brings a later version of a pack', () => {
  const test = testProgram()
  let upgraded: Awaited<ReturnType<typeof upgrade>> | undefined
  beforeAll(async () => {
    upgraded = await upgrade()
  })
  afterAll(() => upgraded?.server.close())

  async function upgrade() {
    const { program } = test
    const next = assembleProgram(program.pool, {
      dataDirectory: program.dataDirectory,
      packs: [Pack.parse({ ...later, version: '1.1.0' })],
      openExercises: true,
      clock: program.clock,
    })
    const server = await buildServer(next)
    await server.ready()
    return { program: next, server }
  }

  /** Somebody signed in at the upgraded program. */
  async function ask(
    organ: string,
    post: string,
    method: 'GET' | 'POST',
    url: string,
    body?: object,
    version?: number,
  ) {
    if (upgraded === undefined) throw new Error('not upgraded yet')
    const id = `${organ}-${post}`
    const token = await upgraded.program.sessions.begin({
      jurisdiction: county,
      login: id,
      person: id,
      post: `${id}/${post}`,
    })
    const answer = await upgraded.server.inject({
      method,
      url,
      headers: {
        'x-requested-with': 'zhiheng',
        'idempotency-key': freshKey(),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      cookies: { [cookieName]: token },
      ...(body === undefined ? {} : { payload: body }),
    })
    return { status: answer.statusCode, body: answer.json() }
  }

  it('a running matter stays with its version until it is moved by two persons, and replays to the same', async () => {
    test.turnTo('2026-03-02')
    const opened = await test.as('bureau').open('supervision', 'find', {
      parties: { agency: ['water'] },
      input: { problem: '未公示' },
    })
    const matter = String(opened.body.matter)
    const url = `/api/matters/${matter}`
    const page = await ask('bureau', 'handler', 'GET', url)
    expect(page.body).toMatchObject({ pack: { version: '1.0.0' }, newerPack: '1.1.0', migrationProposed: false })
    const dry = await ask('bureau', 'handler', 'GET', `${url}/migration`)
    expect(dry.body).toMatchObject({
      from: '1.0.0',
      to: { version: '1.1.0' },
      problems: [],
      changes: [
        { subject: '期限 · 异议期限', first: expect.stringContaining('15日'), second: expect.stringContaining('20日') },
      ],
      proposal: null,
      mayDecide: false,
    })
    const proposal = { type: 'propose-migration', to: dry.body.to, basis: '修改决定', reason: '异议期限已经延长' }
    const { version } = page.body
    expect((await ask('water', 'handler', 'POST', `${url}/acts`, proposal, version)).status).toBe(403)
    expect((await ask('bureau', 'handler', 'POST', `${url}/acts`, proposal, version)).status).toBe(200)
    const waiting = await ask('bureau', 'signatory', 'GET', `${url}/migration`)
    expect(waiting.body).toMatchObject({ proposal: { to: '1.1.0', basis: '修改决定' }, mayDecide: true })
    const list = await ask('bureau', 'signatory', 'GET', '/api/worklist')
    expect(list.body.rows).toContainEqual(expect.objectContaining({ kind: 'decide-migration' }))

    const answer = { type: 'decide-migration', approve: true, opinion: '同意' }
    expect((await ask('bureau', 'handler', 'POST', `${url}/acts`, answer, version + 1)).status).toBe(403)
    expect((await ask('bureau', 'signatory', 'POST', `${url}/acts`, answer, version + 1)).status).toBe(200)
    const moved = await ask('bureau', 'handler', 'GET', url)
    expect(moved.body).toMatchObject({ pack: { version: '1.1.0' }, newerPack: null, migrationProposed: false })
    expect(moved.body.timeline.at(-1)).toMatchObject({
      text: '规则包由1.0.0版迁移至1.1.0版',
      detail: expect.stringContaining('20日'),
      by: { post: 'signatory' },
    })

    const before = await stored(matter)
    if (upgraded === undefined) throw new Error('not upgraded yet')
    await rebuildProjections(upgraded.program, county)
    expect(await stored(matter)).toEqual(before)
    const verified = await ask('bureau', 'auditor', 'GET', `${url}/verify`)
    expect(verified.body).toMatchObject({ sound: true })
  })

  const stored = (matter: string) =>
    test.program.read(county, (tx) =>
      tx
        .selectFrom('matter')
        .selectAll()
        .where('jurisdiction', '=', county)
        .where('id', '=', matter)
        .executeTakeFirstOrThrow(),
    )
})
