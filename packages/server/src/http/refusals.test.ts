import { describe, expect, it } from 'vitest'
import { databaseFlavours } from '../postgres/testing.ts'
import { freshKey, testProgram } from '../testing.ts'

const invented = { id: 'f1', name: '申请书.pdf', mediaType: 'application/pdf', size: 3, digest: '0'.repeat(64) }

describe.each(databaseFlavours())('over HTTP on $name, the server refuses', (flavour) => {
  const test = testProgram(flavour)
  const bureau = test.as('bureau')

  async function finding(): Promise<string> {
    test.turnTo('2026-01-28')
    const { body, status } = await bureau.open('supervision', 'find', {
      parties: { agency: ['water'] },
      input: { problem: '未公示执法依据' },
    })
    expect(status).toBe(201)
    return String(body.matter)
  }

  async function servedOpinion(): Promise<string> {
    const matter = await finding()
    const draft = await bureau.act(matter, { type: 'draft', step: 'issueOpinion', input: { measures: '限期公示' } })
    expect(draft.status).toBe(200)
    const document = draft.body.documents[0].id as string
    expect((await test.as('bureau', 'reviewer').act(matter, { type: 'approve', document })).status).toBe(200)
    const issued = await test.as('bureau', 'signatory').act(matter, { type: 'act', step: 'issueOpinion', document })
    expect(issued.body.documents).toMatchObject([{ number: expect.stringMatching(/^云司监意〔2026〕\d+号$/) }])
    test.turnTo('2026-02-02')
    const served = await test.as('bureau', 'clerk').act(matter, {
      type: 'serve',
      document,
      recipient: 'water',
      on: '2026-02-02',
      method: '直接送达',
      receiver: '收发室',
    })
    expect(served.status).toBe(200)
    return matter
  }

  it('the wrong organ, with a sentence that names the right one', async () => {
    const matter = await finding()
    const { status, body, headers } = await test.as('water').act(matter, {
      type: 'draft',
      step: 'issueOpinion',
      input: { measures: '无' },
    })
    expect(status).toBe(403)
    expect(headers['content-type']).toContain('application/problem+json')
    expect(body).toMatchObject({
      code: 'wrong-organ',
      status: 403,
      type: 'urn:zhiheng:problem:wrong-organ',
      detail: expect.stringContaining('应由云岭县司法局办理'),
      reasons: [
        {
          code: 'wrong-organ',
          basis: ['《云岭县行政执法监督办法》第六条第一款'],
          redirect: { id: 'bureau', name: '云岭县司法局' },
        },
      ],
    })
  })

  it('the wrong post', async () => {
    const matter = await finding()
    const { status, body } = await test.as('bureau', 'clerk').act(matter, {
      type: 'draft',
      step: 'issueOpinion',
      input: { measures: '无' },
    })
    expect([status, body.code, body.detail]).toEqual([403, 'wrong-post', expect.stringContaining('您的岗位是收发')])
  })

  it('a filing without its materials', async () => {
    const { status, body } = await test.as('water').open('dispute', 'apply', {
      parties: { respondents: ['forest'] },
      input: { facts: '职责交叉', claim: '应由林业局管辖' },
    })
    expect([status, body.code]).toEqual([409, 'material-missing'])
    expect(body.reasons).toMatchObject([{ field: 'materials', basis: ['《云岭县行政执法监督办法》第二条第二款'] }])
  })

  it('materials that were never handed in, and files that are not what they are called', async () => {
    const filing = { facts: '职责交叉', claim: '应由林业局管辖', materials: [invented] }
    const { status, body } = await test.as('water').open('dispute', 'apply', {
      parties: { respondents: ['forest'] },
      input: filing,
    })
    expect([status, body.code]).toEqual([422, 'material-unknown'])
    const disguised = await test.as('water').upload('程序.pdf', 'MZ这不是文书')
    expect(disguised).toMatchObject({ code: 'media-type-unsupported', detail: expect.stringContaining('与其类型不符') })
  })

  it('an objection after its last day, which rolled over the holiday to 2026-02-24', async () => {
    const matter = await servedOpinion()
    test.turnTo('2026-02-24')
    const early = await test.as('water').get(`/api/matters/${matter}`)
    expect(early.body.limits).toMatchObject([
      { dueDate: '2026-03-04' },
      { rawDate: '2026-02-17', dueDate: '2026-02-24' },
    ])
    test.turnTo('2026-02-25')
    const { status, body } = await test.as('water').act(matter, {
      type: 'act',
      step: 'object',
      input: { grounds: '认定有误' },
    })
    expect([status, body.code]).toEqual([409, 'late-objection'])
    expect(body.reasons[0].basis).toEqual(['《云岭县行政执法监督办法》第六条第二款'])
  })

  it('a decision while the party is before the court', async () => {
    const matter = await servedOpinion()
    test.turnTo('2026-03-10')
    const referred = await bureau.act(matter, { type: 'act', step: 'refer' })
    expect([referred.status, referred.body.state]).toEqual([200, 'referred'])
    const remedy = await test.as('water').open('remedy', 'enter', { input: { subject: '处罚决定', agency: 'water' } })
    expect(remedy.status).toBe(201)
    const decide = { type: 'act', step: 'decide', input: { disposition: '责令改正' } }
    const refused = await test.as('county', 'handler').act(matter, decide)
    expect([refused.status, refused.body.code]).toEqual([409, 'pending-litigation'])
    expect((await test.as('water').act(String(remedy.body.matter), { type: 'act', step: 'conclude' })).status).toBe(200)
    expect((await test.as('county', 'handler').act(matter, decide)).status).toBe(200)
  })

  it('an act on a version that is no longer the last, or on none', async () => {
    const matter = await finding()
    const command = { type: 'draft', step: 'issueOpinion', input: { measures: '限期公示' } }
    const stale = await bureau.act(matter, command, 1)
    expect([stale.status, stale.body.code]).toEqual([412, 'stale-version'])
    const preview = await bureau.send('POST', `/api/matters/${matter}/preview`, command, { 'if-match': '"1"' })
    expect([preview.status, preview.body.code]).toEqual([412, 'stale-version'])
    const without = await bureau.send('POST', `/api/matters/${matter}/acts`, command, { 'idempotency-key': freshKey() })
    expect([without.status, without.body.code]).toEqual([428, 'version-missing'])
    expect(without.body.detail).toContain('第几版')
  })

  it('a key that stands for another act, and answers the same act again without doing it twice', async () => {
    const matter = await finding()
    const headers = { 'idempotency-key': freshKey(), 'if-match': '"2"' }
    const command = { type: 'draft', step: 'issueOpinion', input: { measures: '限期公示' } }
    const url = `/api/matters/${matter}/acts`
    const first = await bureau.send('POST', url, command, headers)
    const again = await bureau.send('POST', url, command, headers)
    expect(first.body).toMatchObject({ version: 3, repeated: false })
    expect(again.body).toEqual({ ...first.body, repeated: true })
    expect((await bureau.get(`/api/matters/${matter}`)).body.version).toBe(3)
    const other = await bureau.send('POST', url, { ...command, input: { measures: '另一份' } }, headers)
    expect([other.status, other.body.code]).toEqual([409, 'repeated-key'])
    const without = await bureau.send('POST', url, command, { 'if-match': '"3"' })
    expect([without.status, without.body.code]).toEqual([400, 'key-missing'])
  })

  it('a limit that reaches into a year without a calendar', async () => {
    test.turnTo('2026-12-30')
    const { status, body } = await test.as('water').open('dispute', 'apply', {
      parties: { respondents: ['forest'] },
      input: { facts: '职责交叉', claim: '应由林业局管辖', materials: [await test.as('water').upload('申请书.pdf')] },
    })
    expect([status, body.code]).toEqual([422, 'calendar-year-missing'])
    expect(body.detail).toContain('2027年')
  })

  it('what it cannot read: no JSON, unknown fields, wrong types, unknown addresses and methods, too much', async () => {
    const url = '/api/matters'
    const headers = { 'idempotency-key': freshKey(), 'content-type': 'application/json' }
    const broken = await bureau.send('POST', url, '{"procedure":', headers)
    expect([broken.status, broken.body.code, broken.body.detail]).toEqual([
      400,
      'body-malformed',
      '请求内容不是有效的 JSON',
    ])
    const unknown = await bureau.open('supervision', 'find', { colour: 'red' })
    expect([unknown.status, unknown.body.code, unknown.body.reasons[0].field]).toEqual([422, 'field-unknown', 'colour'])
    const inside = await bureau.open('supervision', 'find', {
      parties: { agency: ['water'] },
      input: { problem: '未公示', colour: 'red' },
    })
    expect([inside.status, inside.body.code, inside.body.reasons[0].field]).toEqual([422, 'field-unknown', 'colour'])
    const typed = await bureau.open('supervision', 'find', { parties: { agency: 'water' } })
    expect([typed.status, typed.body.code, typed.body.reasons[0].field]).toEqual([
      422,
      'field-invalid',
      'parties.agency',
    ])
    const nowhere = await bureau.get('/api/nowhere')
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'not-found'])
    const method = await bureau.send('DELETE', '/api/organs')
    expect([method.status, method.body.code, method.headers.allow]).toEqual([405, 'method-not-allowed', 'GET, POST'])
    const large = await bureau.send('POST', url, { procedure: 'x'.repeat(2_000_000), step: 'y' }, headers)
    expect([large.status, large.body.code]).toEqual([413, 'body-too-large'])
    for (const { body } of [broken, unknown, inside, typed, nowhere, method, large])
      expect(body.detail).toMatch(/\p{Script=Han}/u)
  })

  it('whoever is not signed in, and requests that another site could have sent', async () => {
    const nobody = await test.stranger.get('/api/worklist')
    expect([nobody.status, nobody.body.code]).toEqual([401, 'not-signed-in'])
    const forged = await test.server.inject({
      method: 'POST',
      url: '/api/session',
      payload: { login: 'a', password: 'b' },
    })
    expect([forged.statusCode, forged.json().code]).toEqual([403, 'request-forged'])
    const foreign = await bureau.send('DELETE', '/api/session', undefined, { origin: 'https://elsewhere.example' })
    expect([foreign.status, foreign.body.code]).toEqual([403, 'request-forged'])
  })

  it('a matter to those who have no part in it, as if there were none', async () => {
    const matter = await finding()
    for (const organ of ['forest', 'neighbour', 'neighbour-water'])
      expect((await test.as(organ).get(`/api/matters/${matter}`)).status).toBe(404)
    const act = await test.as('forest').act(matter, { type: 'act', step: 'report', input: { result: '无' } }, 2)
    expect([act.status, act.body.code]).toEqual([404, 'not-found'])
    for (const organ of ['bureau', 'water', 'county', 'city', 'city-bureau'])
      expect((await test.as(organ).get(`/api/matters/${matter}`)).status).toBe(200)
    expect((await test.as('forest', 'auditor').get(`/api/matters/${matter}`)).status).toBe(200)
  })
})
