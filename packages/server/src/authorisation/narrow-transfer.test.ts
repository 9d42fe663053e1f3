import { SYSTEM } from '@zhiheng/law/matter'
import { Organ } from '@zhiheng/law/organ'
import { bayannur } from '@zhiheng/packs/bayannur/index'
import { beidaihe } from '@zhiheng/packs/beidaihe/index'
import { shaoxing } from '@zhiheng/packs/shaoxing/index'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Readings } from '../http/schemas/matter.ts'
import { administer } from '../registers/administer.ts'
import { county, type TestProgram, testProgram } from '../testing.ts'

/** The organs that stand beside the bureaus of the invented county. */
const beside = [
  { id: 'procuratorate', name: '云岭县人民检察院', kind: 'procuratorate', level: 'county', territory: '990100' },
  { id: 'discipline', name: '云岭县监察委员会', kind: 'discipline-inspection', level: 'county', territory: '990100' },
  { id: 'police', name: '云岭县公安局', kind: 'police', level: 'county', territory: '990100' },
  { id: 'city-water', name: '天河市水务局', kind: 'agency', level: 'city', territory: '990000', superior: 'city' },
] as const

const withOrgans = (test: TestProgram): void =>
  beforeAll(() =>
    administer(test.program, {
      jurisdiction: county,
      actor: SYSTEM,
      at: test.program.clock.now(),
      events: beside.map((organ) => ({ type: 'organ-registered', organ: Organ.parse(organ) })),
    }),
  )

/** What people of some posts of an organ get when they ask for a matter. */
const statuses = (test: TestProgram, id: string, ...viewers: Parameters<TestProgram['as']>[]) =>
  Promise.all(viewers.map(async (viewer) => (await test.as(...viewer).get(`/api/matters/${id}`)).status))

const listedFor = async (test: TestProgram, ...viewer: Parameters<TestProgram['as']>): Promise<string[]> =>
  (await test.as(...viewer).get('/api/matters')).body.rows.map((row: { id: string }) => row.id)

describe.each([
  ['BDH-2-7-14', beidaihe],
  ['SX-10-1b', shaoxing],
  ['BYN-7-2 BYN-20-1', bayannur],
] as const)('leads on officers: %s', (rows, pack) => {
  const test = testProgram(undefined, pack)
  withOrgans(test)

  it(`${rows} are there for who handles and who approves them and for nobody else, and every look is on record`, async () => {
    test.turnTo('2026-05-06')
    const opened = await test.as('bureau').open('leadTransfer', 'register', {
      parties: { receiver: ['discipline'] },
      input: { category: 'dutyCrime', person: '陈某', facts: '收受好处' },
    })
    expect([opened.status, opened.body.reasons]).toEqual([201, undefined])
    const id = String(opened.body.matter)
    expect((await test.as('bureau', 'signatory').act(id, { type: 'act', step: 'transfer', input: {} })).status).toBe(
      200,
    )
    expect(
      await statuses(
        test,
        id,
        ['bureau'],
        ['bureau', 'principal-leader'],
        ['bureau', 'clerk'],
        ['county'],
        ['water'],
        ['city-bureau'],
      ),
    ).toEqual([200, 200, 404, 404, 404, 404])
    for (const [organ, post] of [
      ['bureau', 'clerk'],
      ['county', 'handler'],
      ['water', 'handler'],
    ] as const)
      expect(await listedFor(test, organ, post)).not.toContain(id)
    const readings = await test.as('bureau', 'auditor').get<Readings>(`/api/matters/${id}/readings`)
    expect(readings.body.rows.map((row) => row.person.id)).toContain('bureau-principal-leader')
  })
})

describe('a case that goes to the police', () => {
  const test = testProgram(undefined, beidaihe)
  withOrgans(test)

  it('BDH-2-4-1 BDH-2-4-7 the justice bureau gets letter and list, and neither the case nor its evidence', async () => {
    test.turnTo('2026-05-11')
    const handler = test.as('water')
    const evidence = await handler.upload('调查报告.pdf')
    const opened = await handler.open('criminalTransfer', 'report', {
      parties: { police: ['police'] },
      input: {
        caseNumber: 'XS-1',
        suspect: '王某',
        officers: ['water-handler', 'water-reviewer'],
        facts: '非法采砂',
        report: [evidence],
      },
    })
    expect([opened.status, opened.body.reasons]).toEqual([201, undefined])
    const id = String(opened.body.matter)
    const approve = { type: 'act', step: 'approve', input: { opinion: '同意' } }
    expect((await test.as('water', 'principal-leader').act(id, approve)).status).toBe(200)
    const input = {
      report: [evidence],
      reportBy: '李某',
      reportOn: '2026-05-10',
      noItems: true,
      sampled: false,
      inspectionAbsent: '不涉及检验',
      othersAbsent: '没有其他材料',
      superior: 'city-water',
      catalogue: '案件调查报告',
    }
    const drafted = await handler.act(id, { type: 'draft', step: 'send', input })
    expect([drafted.status, drafted.body.reasons]).toEqual([200, undefined])
    const { documents } = (await handler.get(`/api/matters/${id}`)).body
    const document = documents.at(-1).id
    await test.as('water', 'reviewer').act(id, { type: 'approve', document, opinion: '同意' })
    const sent = await test.as('water', 'signatory').act(id, { type: 'act', step: 'send', input: {}, document })
    expect([sent.status, sent.body.reasons]).toEqual([200, undefined])

    const bureau = test.as('bureau')
    const copy = (await bureau.get('/api/matters')).body.rows.find(
      (row: { procedure: string }) => row.procedure === 'criminalTransferCopy',
    )
    expect((await bureau.get(`/api/matters/${copy.id}`)).status).toBe(200)
    const filing = { type: 'act', step: 'file', input: { filingNumber: 'BA-2026-003', filedOn: '2026-05-11' } }
    expect((await bureau.act(copy.id, filing)).status).toBe(200)
    expect(await statuses(test, id, ['water'], ['bureau'], ['county'], ['forest'])).toEqual([200, 404, 404, 404])
    expect((await bureau.get(`/api/files/${evidence.id}`)).status).toBe(404)
    expect(await statuses(test, copy.id, ['forest'])).toEqual([404])
    const inform = { type: 'act', step: 'inform', input: { informed: ['bureau-handler'], purpose: '核查' } }
    expect((await test.as('water', 'principal-leader').act(id, inform)).status).toBe(200)
    expect(await statuses(test, id, ['bureau'], ['bureau', 'reviewer'])).toEqual([200, 404])
  })
})

describe('who the people in a case are', () => {
  const test = testProgram(undefined, beidaihe)
  withOrgans(test)

  it('BDH-2-10-9 is read by the team and its head, with every look on record; a stranger and a clerk see nothing', async () => {
    test.turnTo('2026-08-03')
    const opened = await test.as('water').open('partyIdentity', 'register', {
      input: {
        caseNumber: 'CY-1',
        personKind: 'natural',
        name: '周某',
        politicalStatus: 'partyMember',
        employer: '某国有公司',
        position: '职员',
      },
    })
    expect([opened.status, opened.body.reasons]).toEqual([201, undefined])
    const id = String(opened.body.matter)
    expect(
      await statuses(
        test,
        id,
        ['water'],
        ['water', 'principal-leader'],
        ['water', 'clerk'],
        ['forest'],
        ['county'],
        ['bureau'],
      ),
    ).toEqual([200, 200, 404, 404, 404, 404])
    const readings = await test.as('water', 'auditor').get<Readings>(`/api/matters/${id}/readings`)
    expect(readings.body.rows.map((row) => row.person.id)).toContain('water-principal-leader')
    const inform = { type: 'act', step: 'inform', input: { informed: ['bureau-handler'], purpose: '核查' } }
    expect((await test.as('water', 'principal-leader').act(id, inform)).status).toBe(200)
    expect(await statuses(test, id, ['bureau'], ['bureau', 'principal-leader'])).toEqual([200, 404])
  })
})
