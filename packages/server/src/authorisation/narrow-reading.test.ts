import { national } from '@zhiheng/packs/national/index'
import { xingtai } from '@zhiheng/packs/xingtai/index'
import { finding } from '@zhiheng/packs/xingtai/supervision.testing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '../database/index.ts'
import type { Readings } from '../http/schemas/matter.ts'
import { databaseFlavours } from '../postgres/testing.ts'
import { rebuildProjections } from '../projections/rebuild.ts'
import { county, testProgram } from '../testing.ts'

const { evidence: _evidence, ...withoutEvidence } = finding
const unverified = { ...withoutEvidence, verification: 'unverified', grade: 'none' }

/** The regulation of a city among the organs of the invented county: nothing here depends on the place. */
describe.each(databaseFlavours())('what a pack narrows, on $name', (flavour) => {
  const test = testProgram(flavour, xingtai)
  const titles = async (organ: string, post?: Parameters<typeof test.as>[1]) =>
    (await test.as(organ, post).get('/api/matters')).body.rows.map((row: { id: string }) => row.id)

  describe('people lent to a task', () => {
    const superior = test.as('city-bureau')
    const named = test.as('bureau')
    const colleague = test.as('bureau', 'reviewer')

    it('XT-25-1a see the files of that task and of no other, and none from the day it is closed', async () => {
      test.turnTo('2026-03-03')
      const find = (agency: string) =>
        superior.open('supervision', 'find', { parties: { agency: [agency] }, input: unverified })
      const task = String((await find('neighbour-water')).body.matter)
      const other = String((await find('neighbour-water')).body.matter)
      const file = await superior.upload('a.pdf')
      const lent = await superior.open('secondment', 'assign', {
        parent: task,
        parties: { lower: ['bureau'] },
        input: { people: ['bureau-handler'], duties: '核对公示情况', handed: [file] },
      })
      expect([lent.status, lent.body.reasons]).toEqual([201, undefined])
      const id = String(lent.body.matter)
      const statuses = async (client: typeof named) => [
        (await client.get(`/api/matters/${id}`)).status,
        (await client.get(`/api/files/${file.id}`)).status,
        (await client.get(`/api/matters/${task}`)).status,
        (await client.get(`/api/matters/${other}`)).status,
      ]
      expect(await statuses(named)).toEqual([200, 200, 404, 404])
      expect(await titles('bureau')).toEqual([id])
      expect(await statuses(colleague)).toEqual([404, 404, 404, 404])
      expect(await titles('bureau', 'reviewer')).toEqual([])
      expect(await statuses(test.as('county'))).toEqual([404, 404, 404, 404])
      const contribute = { type: 'act', step: 'contribute', input: { content: '已核对' } }
      expect((await named.act(id, contribute)).status).toBe(200)
      expect((await colleague.act(id, contribute, 3)).status).toBe(404)

      test.turnTo('2026-03-20')
      const dismiss = { type: 'act', step: 'dismiss', input: { dismissReasons: '查无实据' } }
      expect((await superior.act(task, dismiss)).body.state).toBe('unfounded')
      expect(await statuses(named)).toEqual([404, 404, 404, 404])
      expect(await titles('bureau')).toEqual([])
      expect((await named.act(id, contribute, 4)).status).toBe(404)
      expect((await superior.get(`/api/matters/${id}`)).status).toBe(200)
      await rebuildProjections(test.program, county)
      expect(await statuses(named)).toEqual([404, 404, 404, 404])
    })
  })

  describe('a criminal referral', () => {
    const sender = test.as('bureau', 'principal-leader')

    it('XT-28-1c names its receiver, stays with its receipt for good, and every reading of it is on record', async () => {
      test.turnTo('2026-06-16')
      const evidence = await sender.upload('e.pdf')
      const input = { offence: 'ordinary', subject: '王某', facts: '涉嫌伪造证据', evidence: [evidence] }
      const nobody = await sender.open('criminalReferral', 'send', { input })
      expect([nobody.status, nobody.body.code]).toEqual([422, 'party-missing'])
      expect(nobody.body.detail).toContain('应当写明受移送机关')
      const sent = await sender.open('criminalReferral', 'send', { parties: { receiver: ['water'] }, input })
      expect(sent.status).toBe(201)
      const id = String(sent.body.matter)
      const receiver = test.as('water')
      const receipt = { receiptOn: '2026-06-17', receipt: [await receiver.upload('r1.pdf')] }
      test.turnTo('2026-06-17')
      expect((await receiver.act(id, { type: 'act', step: 'receipt', input: receipt }, 2)).status).toBe(200)
      const feedback = { result: '已立案', decision: [await receiver.upload('d1.pdf')] }
      expect((await receiver.act(id, { type: 'act', step: 'feedback', input: feedback }, 3)).status).toBe(200)

      const read = () => test.as('bureau', 'auditor').get<Readings>(`/api/matters/${id}/readings`)
      const before = (await read()).body.rows.length
      expect((await receiver.get(`/api/matters/${id}`)).body.state).toBe('answered')
      expect((await sender.get(`/api/matters/${id}/ledger`)).status).toBe(200)
      expect((await receiver.get(`/api/files/${evidence.id}`)).status).toBe(200)
      const { rows } = (await read()).body
      expect(rows).toHaveLength(before + 4)
      expect(rows[0]).toMatchObject({ subject: 'file', subjectId: evidence.id, person: { id: 'water-handler' } })
      expect(rows[1]).toMatchObject({ subject: 'ledger', person: { id: 'bureau-principal-leader' } })
      expect(rows[2]).toMatchObject({
        subject: 'matter',
        person: { id: 'water-handler' },
        postName: '经办人',
        organ: { id: 'water', name: '云岭县水务局' },
      })

      expect((await receiver.get(`/api/matters/${id}/readings`)).status).toBe(403)
      for (const [organ, post] of [
        ['county', 'handler'],
        ['bureau', 'clerk'],
        ['forest', 'handler'],
      ] as const)
        expect((await test.as(organ, post).get(`/api/matters/${id}`)).status).toBe(404)
      expect(await titles('county')).not.toContain(id)
      expect((await read()).body.rows).toHaveLength(before + 5)

      for (const statement of ['delete from reading', 'update reading set post = post', 'delete from ledger']) {
        const run = inTransaction(test.database.pool, county, (tx) => sql.raw(statement).execute(tx))
        await expect(run, statement).rejects.toThrow(/permission denied/)
      }
      await rebuildProjections(test.program, county)
      const kept = await sender.get(`/api/matters/${id}`)
      expect(kept.body.materials.map((one: { name: string }) => one.name)).toContain('r1.pdf')
      expect((await read()).body.rows).toHaveLength(before + 7)
    })
  })
})

describe.each(databaseFlavours())('a lead about a supervisor on $name', (flavour) => {
  const test = testProgram(flavour, national)

  it('is not there for the person concerned, whatever the post, nor for organs above', async () => {
    test.turnTo('2026-06-16')
    const opened = await test.as('bureau').open('supervisorMisconduct', 'receive', {
      parties: { competentOrgan: ['county'] },
      input: { concerned: 'bureau-signatory', ground: 'abuse', facts: '插手案件' },
    })
    expect(opened.status).toBe(201)
    const seen = (organ: string, post?: Parameters<typeof test.as>[1]) =>
      test.as(organ, post).get(`/api/matters/${opened.body.matter}`)
    for (const [organ, post] of [
      ['bureau', 'handler'],
      ['bureau', 'principal-leader'],
      ['county', 'handler'],
      ['bureau', 'auditor'],
    ] as const)
      expect((await seen(organ, post)).status, organ).toBe(200)
    expect((await seen('bureau', 'signatory')).status).toBe(404)
    expect((await test.as('bureau', 'signatory').get('/api/matters')).body.rows).toEqual([])
    expect((await seen('city-bureau')).status).toBe(404)
  })
})
