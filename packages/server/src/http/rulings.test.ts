import { readFileSync } from 'node:fs'
import { compilePack } from '@zhiheng/law/pack'
import { readScenario, runScenario } from '@zhiheng/law/scenario'
import { draftFixture, expiringFixture, fixture, fixtureOrgans } from '@zhiheng/packs/fixture'
import { describe, expect, it } from 'vitest'
import { httpDriver } from '../exercises/http-driver.ts'
import { rebuildProjections } from '../projections/rebuild.ts'
import { county, type TestProgram, testProgram } from '../testing.ts'

const adoption = {
  type: 'norm-adopted',
  pack: 'yunling-draft',
  from: '2026-05-01',
  document: '云岭县人民政府令第3号',
  dated: '2026-04-10',
}

/** A finding under a pack, with an approved draft of an opinion. */
async function drafted(test: TestProgram, pack: string): Promise<{ matter: string; document: string }> {
  const { body } = await test.as('bureau').open('supervision', 'find', {
    pack,
    parties: { agency: ['water'] },
    input: { problem: '未公示' },
  })
  const matter = String(body.matter)
  const command = { type: 'draft', step: 'issueOpinion', input: { measures: '公示' } }
  const document = String((await test.as('bureau').act(matter, command)).body.documents[0].id)
  await test.as('bureau', 'reviewer').act(matter, { type: 'approve', document })
  return { matter, document }
}

describe('a place with a draft of its own and the norm above it', () => {
  const test = testProgram(undefined, draftFixture, [fixture])
  const administrator = test.as('bureau', 'system-administrator')
  const signs = (matter: string, document: string) =>
    test.as('bureau', 'signatory').act(matter, { type: 'act', step: 'issueOpinion', document })

  it('tries the draft, works live by the norm above, and enters the day the draft comes into force', async () => {
    test.turnTo('2026-03-02')
    const trial = await drafted(test, 'yunling-draft')
    expect(await signs(trial.matter, trial.document)).toMatchObject({
      status: 409,
      body: { code: 'norm-not-in-force', reasons: [{ basis: [expect.stringContaining('第六条')] }] },
    })
    const page = (await test.as('bureau').get(`/api/matters/${trial.matter}`)).body
    expect(page.documents[0]).toMatchObject({ trial: true })
    expect(page.notices[0]).toContain('处于试用')
    const preview = await test.as('bureau').get(`/api/documents/${trial.matter}/${trial.document}/preview`)
    expect(String(preview.body)).toContain('试用')
    const opening = await test.as('bureau').get('/api/procedures')
    const offered = opening.body.procedures.filter((one: { id: string }) => one.id === 'supervision')
    expect(offered.map((one: { pack: string; notice: string | null }) => [one.pack, one.notice !== null])).toEqual([
      ['yunling', false],
      ['yunling-draft', true],
    ])

    const live = await drafted(test, 'yunling')
    expect((await signs(live.matter, live.document)).status).toBe(200)

    test.turnTo('2026-04-20')
    expect((await test.as('bureau').send('POST', '/api/rulings', adoption)).status).toBe(403)
    expect((await administrator.send('POST', '/api/rulings', { ...adoption, from: '2026-04-01' })).status).toBe(422)
    const entered = await administrator.send('POST', '/api/rulings', adoption)
    expect(entered).toMatchObject({
      status: 201,
      body: {
        entries: [
          {
            text: '《云岭县行政执法协调监督办法（征求意见稿）》自2026-05-01起施行',
            reason: '云岭县人民政府令第3号（2026-04-10）',
            by: { post: 'system-administrator' },
          },
        ],
      },
    })
    expect((await signs(trial.matter, trial.document)).status).toBe(409)

    test.turnTo('2026-05-06')
    expect((await signs(trial.matter, trial.document)).status).toBe(200)
    const after = (await test.as('bureau').get(`/api/matters/${trial.matter}`)).body
    expect([after.documents[0].trial, after.notices]).toEqual([false, []])
    const rulings = (await test.as('water').get('/api/rulings')).body
    expect(rulings.packs[0]).toMatchObject({ standing: { kind: 'in-force', from: '2026-05-01' }, adoptable: true })
    const covered = (await test.as('bureau').get('/api/procedures')).body.procedures
    expect(covered.filter((one: { id: string }) => one.id === 'supervision')).toHaveLength(1)
  })

  it('keeps what it has laid down in the ledger: it outlives the drawing anew of all projections, and verifies', async () => {
    await rebuildProjections(test.program, county)
    const rulings = (await test.as('water').get('/api/rulings')).body
    expect(rulings.entries).toHaveLength(1)
    const { body } = await administrator.get('/api/ledger/verify')
    expect(body).toMatchObject({ sound: true })
  })

  it('plays the same scenario over HTTP in an exercise that works live', async () => {
    const server = await test.server.listen({ port: 0, host: '127.0.0.1' })
    const file = new URL('../../../../packs/fixture/scenarios/YL-T.yaml', import.meta.url)
    const read = readScenario(readFileSync(file, 'utf8'))
    if (!read.ok) throw new Error(read.problems.join('；'))
    const { scenario } = read
    const options = { server, organs: fixtureOrgans, title: scenario.title, live: true }
    const driver = await httpDriver({ ...options, pack: compilePack(draftFixture), above: [compilePack(fixture)] })
    const result = await runScenario(scenario, driver)
    expect(result.acts.flatMap((act) => act.differences)).toEqual([])
  })
})

describe('a place whose norm expires', () => {
  const test = testProgram(undefined, expiringFixture, [fixture])
  const administrator = test.as('bureau', 'system-administrator')
  const standing = async () => (await administrator.get('/api/rulings')).body.packs[0].standing
  const noticeOnOpening = async () => (await test.as('bureau').get('/api/procedures')).body.procedures[0].notice

  it('is told early enough, as early as it has laid down, and never left without a way', async () => {
    test.turnTo('2026-03-02')
    expect(await standing()).toMatchObject({ kind: 'in-force', to: '2026-06-01', daysLeft: 91 })
    expect(await noticeOnOpening()).toContain('还有91天到期')
    const ruling = { type: 'expiry-notice-set', days: 60, reason: '新办法已列入立法计划' }
    expect((await administrator.send('POST', '/api/rulings', ruling)).body.noticeDays).toBe(60)
    expect(await noticeOnOpening()).toBeNull()
    test.turnTo('2026-05-31')
    const running = await drafted(test, 'yunling-old')
    test.turnTo('2026-06-01')
    const opening = { pack: 'yunling-old', parties: { agency: ['water'] }, input: { problem: '未公示' } }
    const refused = await test.as('bureau').open('supervision', 'find', opening)
    expect(refused).toMatchObject({ status: 409, body: { code: 'norm-expired' } })
    expect(refused.body.detail).toContain('按照《云岭县行政执法监督办法》办理')
    expect((await test.as('bureau').open('supervision', 'find', { ...opening, pack: 'yunling' })).status).toBe(201)
    const signed = await test
      .as('bureau', 'signatory')
      .act(running.matter, { type: 'act', step: 'issueOpinion', document: running.document })
    expect(signed.status).toBe(200)
  })
})

describe('a place that words its papers in its own way', () => {
  const test = testProgram()
  const administrator = test.as('bureau', 'system-administrator')
  const form = [
    { heading: '', fixed: '现将有关问题函告如下：' },
    { of: '整改要求', heading: '请你单位' },
    { of: '存在的问题' },
  ]
  const preview = async (matter: string, document: string) =>
    String((await test.as('bureau').get(`/api/documents/${matter}/${document}/preview`)).body)

  it('sees the form before it is laid down, uses it from its day on, and leaves what was issued as it was', async () => {
    test.turnTo('2026-03-02')
    const kind = (await administrator.get('/api/templates/yunling/opinion')).body
    expect(kind).toMatchObject({
      title: '行政执法监督意见书',
      sections: [
        { name: '存在的问题', text: '〔存在的问题〕', optional: false },
        { name: '整改要求', text: '〔整改要求〕', optional: false },
      ],
      current: null,
      versions: [],
    })
    const asked = { pack: 'yunling', document: 'opinion', sections: form }
    const sample = String((await administrator.send('POST', '/api/templates/preview', asked)).body)
    expect(sample).toMatch(/现将有关问题函告如下：.*请你单位.*〔整改要求〕.*存在的问题/su)

    const old = await drafted(test, 'yunling')
    await test.as('bureau', 'signatory').act(old.matter, { type: 'act', step: 'issueOpinion', document: old.document })
    const ruling = { type: 'template-set', ...asked, from: '2026-03-02', reason: '统一文书格式' }
    const short = { ...ruling, sections: [{ of: '整改要求' }] }
    expect(await administrator.send('POST', '/api/rulings', short)).toMatchObject({
      status: 422,
      body: { code: 'template-unfit', detail: '“存在的问题”为必备内容，不得删去' },
    })
    expect((await test.as('bureau', 'handler').send('POST', '/api/rulings', ruling)).status).toBe(403)
    expect((await administrator.send('POST', '/api/rulings', ruling)).status).toBe(201)
    const fresh = await drafted(test, 'yunling')
    expect(await preview(fresh.matter, fresh.document)).toContain('现将有关问题函告如下')
    await test
      .as('bureau', 'signatory')
      .act(fresh.matter, { type: 'act', step: 'issueOpinion', document: fresh.document })

    test.turnTo('2026-03-09')
    const undone = { ...ruling, sections: null, from: '2026-03-09', reason: '恢复' }
    expect((await administrator.send('POST', '/api/rulings', undone)).status).toBe(201)
    expect(await preview(fresh.matter, fresh.document)).toContain('现将有关问题函告如下')
    expect(await preview(old.matter, old.document)).not.toContain('现将有关问题函告如下')
    const versions = (await administrator.get('/api/templates/yunling/opinion')).body.versions
    expect(versions).toMatchObject([
      { version: 1, restores: false, from: '2026-03-02' },
      { version: 2, restores: true, from: '2026-03-09' },
    ])
  })
})
