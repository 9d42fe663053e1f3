import { describe, expect, it } from 'vitest'
import { sweepDeadlines } from '../jobs/sweep.ts'
import { county, testProgram } from '../testing.ts'
import { localInstant } from '@zhiheng/law/time'

describe('the interface', () => {
  const test = testProgram()
  const bureau = test.as('bureau')

  async function finding(problem: string): Promise<string> {
    const { body } = await bureau.open('supervision', 'find', { parties: { agency: ['water'] }, input: { problem } })
    return String(body.matter)
  }

  async function served(on: string): Promise<string> {
    test.turnTo(on)
    const matter = await finding('未公示执法依据')
    const { body } = await bureau.act(matter, { type: 'draft', step: 'issueOpinion', input: { measures: '限期公示' } })
    const document = String(body.documents[0].id)
    await test.as('bureau', 'reviewer').act(matter, { type: 'approve', document })
    await test.as('bureau', 'signatory').act(matter, { type: 'act', step: 'issueOpinion', document })
    const service = { recipient: 'water', on, method: '直接送达', receiver: '收发室' }
    expect((await test.as('bureau', 'clerk').act(matter, { type: 'serve', document, ...service })).status).toBe(200)
    return matter
  }

  it('describes itself as OpenAPI 3.1, with every route and its answers', async () => {
    const { body } = await test.stranger.get('/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/matters',
        '/api/matters/{id}/acts',
        '/api/session',
        '/api/worklist',
        '/api/exercises',
      ]),
    )
    const act = body.paths['/api/matters/{id}/acts'].post
    expect(JSON.stringify(act.requestBody)).toContain('recipient')
    expect(act.responses['200'].content['application/json'].schema).toBeDefined()
    expect((await test.stranger.get('/healthz')).body).toMatchObject({ status: 'ok' })
  })

  it('lists by light exactly the matters that show it, pages by place, and finds by words', async () => {
    const late = await served('2025-06-02')
    await sweepDeadlines(test.program, county, localInstant('2025-07-10T10:00:00+08:00'))
    const near = await served('2026-03-02')
    test.turnTo('2026-03-02')
    const calm = await finding('超越职权范围')
    test.turnTo('2026-03-30')
    const ids = async (query: string) =>
      (await bureau.get(`/api/matters?${query}`)).body.rows.map((row: { id: string }) => row.id)
    const all = (await bureau.get('/api/matters?size=200')).body.rows as { id: string; light: string }[]
    for (const light of ['normal', 'near', 'overdue', 'suspended'])
      expect((await ids(`light=${light}`)).toSorted()).toEqual(
        all
          .filter((row) => row.light === light)
          .map((row) => row.id)
          .toSorted(),
      )
    expect(all.find((row) => row.id === late)?.light).toBe('overdue')
    expect(all.find((row) => row.id === calm)?.light).toBe('normal')
    expect(await ids('text=云司监意〔2026〕1号')).toEqual([near])
    for (const sort of ['due', 'updated', 'opened']) {
      const paged: string[] = []
      for (let cursor = ''; ; ) {
        const { body } = await bureau.get(`/api/matters?size=1&sort=${sort}${cursor}`)
        paged.push(...body.rows.map((row: { id: string }) => row.id))
        if (body.next === null) break
        cursor = `&cursor=${body.next}`
      }
      expect(paged).toEqual(await ids(`size=200&sort=${sort}`))
    }
    expect((await bureau.get('/api/matters?cursor=nonsense')).body.code).toBe('field-invalid')
  })

  it('shows a matter whole: what is possible and why not, limits, papers, people, and a hash to hold it to', async () => {
    const matter = await served('2026-03-02')
    test.turnTo('2026-03-10')
    const { body, headers } = await test.as('water').get(`/api/matters/${matter}`)
    expect(headers.etag).toBe(`"${body.version}"`)
    expect(body.steps.find((step: { step: string }) => step.step === 'object')).toMatchObject({
      name: '提出异议',
      possible: true,
      basis: ['《云岭县行政执法监督办法》第六条第二款'],
    })
    expect(body.steps.find((step: { step: string }) => step.step === 'refer')).toMatchObject({
      possible: false,
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'not-expired', text: '整改期限尚未届满' })]),
    })
    expect(body.timeline.at(-1).by).toBeDefined()
    expect(body.integrity).toMatchObject({ entries: body.version, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(body.timeline.at(-1).hash).toBe(body.integrity.hash)
    const preview = await test.as('water').get<string>(`/api/documents/${matter}/opinion-1/preview`)
    expect([preview.status, preview.body]).toEqual([200, expect.stringContaining('未签章')])
  })

  it('hides personal data from those who only oversee', async () => {
    test.turnTo('2026-03-02')
    const { body } = await bureau.open('supervision', 'find', {
      parties: { agency: ['water'] },
      input: { problem: '未公示', whistleblower: '李四' },
    })
    const seen = async (organ: string) => JSON.stringify((await test.as(organ).get(`/api/matters/${body.matter}`)).body)
    expect(await seen('bureau')).toContain('李四')
    expect(await seen('city-bureau')).not.toContain('李四')
    expect((await test.as('city-bureau').get(`/api/matters/${body.matter}/ledger`)).status).toBe(403)
  })

  it('keeps what was typed, for whoever typed it', async () => {
    const key = '/api/drafts/supervision-find'
    expect((await bureau.get(key)).body.content).toBeNull()
    await bureau.send('PUT', key, { content: { problem: '写到一半' } })
    expect((await bureau.get(key)).body.content).toEqual({ problem: '写到一半' })
    expect((await test.as('water').get(key)).body.content).toBeNull()
    expect((await bureau.send('DELETE', key)).status).toBe(204)
  })

  it('counts into a year once its calendar is imported, and counts open limits again when it is corrected', async () => {
    const filing = async () =>
      test.as('water').open('dispute', 'apply', {
        parties: { respondents: ['forest'] },
        input: { facts: '职责交叉', claim: '应由林业局管辖', materials: [await test.as('water').upload('申请书.pdf')] },
      })
    test.turnTo('2026-12-30')
    expect((await filing()).body.code).toBe('calendar-year-missing')
    const year = {
      year: 2027,
      sources: ['https://www.gov.cn/zhengce/2027.htm'],
      offDays: [
        { date: '2027-01-01', name: '元旦' },
        { date: '2027-05-01', name: '劳动节' },
        ...['01', '02', '03'].map((day) => ({ date: `2027-10-${day}`, name: '国庆节' })),
      ],
      workingWeekends: [],
    }
    const refused = await bureau.send('POST', '/api/calendar/years', year)
    expect([refused.status, refused.body.code]).toEqual([403, 'wrong-post'])
    const administrator = test.as('bureau', 'system-administrator')
    const imported = await administrator.send('POST', '/api/calendar/years', year)
    expect(imported.body).toMatchObject({ kind: 'added' })
    const opened = await filing()
    expect(opened.status).toBe(201)
    const due = async () => (await test.as('water').get(`/api/matters/${opened.body.matter}`)).body.limits[0].dueDate
    expect(await due()).toBe('2027-01-07')
    const corrected = await administrator.send('POST', '/api/calendar/years', {
      ...year,
      offDays: [...year.offDays, { date: '2027-01-04', name: '元旦调休' }],
    })
    expect(corrected.body).toMatchObject({ kind: 'corrected', recalculated: expect.any(Number) })
    expect(await due()).toBe('2027-01-08')
  })
})
