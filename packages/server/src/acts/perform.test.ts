import { SYSTEM } from '@zhiheng/law/matter'
import { civilDate, localInstant } from '@zhiheng/law/time'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { inReadTransaction, inTransaction } from '../database/index.ts'
import { sweepDeadlines } from '../jobs/sweep.ts'
import { verifyLedger } from '../ledger/index.ts'
import { databaseFlavours } from '../postgres/testing.ts'
import { projectionTables, rebuildProjections } from '../projections/rebuild.ts'
import { administer } from '../registers/administer.ts'
import { county, freshKey, testProgram } from '../testing.ts'
import { perform } from './perform.ts'
import type { ActOutcome, ActReceipt } from './request.ts'

const day = (on: string) => localInstant(`${on}T10:00:00+08:00`)

function receipt(outcome: ActOutcome): ActReceipt {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.receipt
}

describe.each(databaseFlavours())('an act on $name', (flavour) => {
  const test = testProgram(flavour)

  const find = async (on: string, key = freshKey()) =>
    receipt(
      await perform(test.program, {
        jurisdiction: county,
        actor: test.actor('bureau'),
        at: day(on),
        target: { procedure: 'supervision' },
        command: { type: 'act', step: 'find', parties: { agency: ['water'] }, input: { problem: '未公示执法依据' } },
        key,
      }),
    )

  async function approvedOpinion(on: string): Promise<{ matter: string; document: string }> {
    const { matter } = await find(on)
    const drafted = receipt(
      await perform(test.program, {
        jurisdiction: county,
        actor: test.actor('bureau'),
        at: day(on),
        target: { matter },
        command: { type: 'draft', step: 'issueOpinion', input: { measures: '限期公示' } },
      }),
    )
    const document = drafted.documents[0]?.id ?? ''
    receipt(
      await perform(test.program, {
        jurisdiction: county,
        actor: test.actor('bureau', 'reviewer'),
        at: day(on),
        target: { matter },
        command: { type: 'approve', document, opinion: '同意' },
      }),
    )
    return { matter, document }
  }

  const issue = ({ matter, document }: { matter: string; document: string }, on: string) =>
    perform(test.program, {
      jurisdiction: county,
      actor: test.actor('bureau', 'signatory'),
      at: day(on),
      target: { matter },
      command: { type: 'act', step: 'issueOpinion', input: {}, document },
    })

  async function servedOpinion(on: string): Promise<string> {
    const opinion = await approvedOpinion(on)
    receipt(await issue(opinion, on))
    receipt(
      await perform(test.program, {
        jurisdiction: county,
        actor: test.actor('bureau', 'clerk'),
        at: day(on),
        target: { matter: opinion.matter },
        command: {
          type: 'serve',
          document: opinion.document,
          recipient: 'water',
          on: civilDate(on),
          method: '直接送达',
          receiver: '收发室',
          proof: [],
        },
      }),
    )
    return opinion.matter
  }

  it('draws numbers without a gap when sixteen documents are issued at once', async () => {
    const opinions = []
    for (let count = 0; count < 16; count++) opinions.push(await approvedOpinion('2025-03-03'))
    const issued = await Promise.all(opinions.map((opinion) => issue(opinion, '2025-03-04')))
    const numbers = issued.map((outcome) => receipt(outcome).documents[0]?.number)
    expect(new Set(numbers)).toEqual(
      new Set(Array.from({ length: 16 }, (_, index) => `云司监意〔2025〕${index + 1}号`)),
    )
  })

  it('gives its number to the next when it fails', async () => {
    const first = await approvedOpinion('2024-03-04')
    const failed = await perform(test.program, {
      jurisdiction: county,
      actor: test.actor('bureau', 'signatory'),
      at: day('2024-03-05'),
      target: { matter: first.matter },
      command: { type: 'act', step: 'issueOpinion', input: {}, document: first.document, basedOn: 1 },
    })
    expect(failed.kind).toBe('refused')
    expect(receipt(await issue(first, '2024-03-05')).documents[0]?.number).toBe('云司监意〔2024〕1号')
  })

  it('happens once although it is asked for eight times at once with one key', async () => {
    const key = freshKey()
    const receipts = await Promise.all(Array.from({ length: 8 }, () => find('2026-03-02', key)))
    expect(new Set(receipts.map(({ matter }) => matter)).size).toBe(1)
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(1)
  })

  it('is refused to the second of two that saw the same version', async () => {
    const { matter, version } = await find('2026-03-02')
    const draft = () =>
      perform(test.program, {
        jurisdiction: county,
        actor: test.actor('bureau'),
        at: day('2026-03-02'),
        target: { matter },
        command: { type: 'draft', step: 'issueOpinion', input: { measures: '限期公示' }, basedOn: version },
      })
    const outcomes = await Promise.all([draft(), draft(), draft()])
    expect(outcomes.filter((outcome) => outcome.kind === 'done')).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.kind === 'refused') expect(outcome.reasons[0]?.code).toBe('stale-version')
  })

  it('registers what has run out, once, however often the clock looks', async () => {
    const matter = await servedOpinion('2026-02-02')
    const at = localInstant('2026-02-25T00:05:00+08:00')
    expect((await sweepDeadlines(test.program, county, at)).lapsed).toBe(1)
    expect((await sweepDeadlines(test.program, county, at)).lapsed).toBe(0)
    const { body } = await test.as('water').get(`/api/matters/${matter}`)
    expect(body.limits).toMatchObject([
      { limit: 'rectification', status: 'running' },
      { limit: 'objection', status: 'lapsed', dueDate: '2026-02-24', light: 'normal' },
    ])
  })

  it('is told to the desk of whoever has to act, and leaves it when done', async () => {
    const matter = await servedOpinion('2026-03-02')
    test.turnTo('2026-03-30')
    await sweepDeadlines(test.program, county, day('2026-03-30'))
    const desk = async () =>
      (await test.as('water').get('/api/worklist')).body.rows.filter((row: any) => row.matter.id === matter)
    expect(await desk()).toMatchObject([{ verb: '报送整改情况', dueDate: '2026-04-01', daysLeft: 2, light: 'near' }])
    const done = await test.as('water').act(matter, { type: 'act', step: 'report', input: { result: '已公示' } })
    expect(done.body.state).toBe('closed')
    expect(await desk()).toEqual([])
  })

  it('shows beforehand what it would do, and does nothing', async () => {
    const opinion = await approvedOpinion('2026-03-02')
    test.turnTo('2026-03-03')
    const preview = await test.as('bureau', 'signatory').send('POST', `/api/matters/${opinion.matter}/preview`, {
      type: 'act',
      step: 'issueOpinion',
      document: opinion.document,
    })
    expect(preview.body).toMatchObject({
      possible: true,
      stateTo: '限期整改',
      documents: [{ number: '云司监意〔2026〕？号', recipients: ['云岭县水务局'] }],
      limits: [{ name: '整改期限' }, { name: '异议期限', explanation: expect.stringContaining('如今日送达') }],
      summary: '发现问题的，制发意见书，限期整改',
    })
    const before = await test.as('bureau').get(`/api/matters/${opinion.matter}`)
    expect([before.body.version, before.body.state]).toEqual([4, 'found'])
  })

  it('leaves a ledger that anyone can verify, from which the projections come out the same', async () => {
    await servedOpinion('2026-03-02')
    await test.as('water').open('dispute', 'apply', {
      parties: { respondents: ['forest'] },
      input: {
        facts: '职责交叉',
        claim: '应由林业局管辖',
        materials: [await test.as('water').upload('证明.pdf')],
      },
    })
    await administer(test.program, {
      jurisdiction: county,
      actor: SYSTEM,
      at: day('2026-03-02'),
      events: [
        { type: 'organ-changed', organ: { ...test.actor('water').organ, name: '云岭县水利局' } },
        { type: 'organ-changed', organ: { ...test.actor('forest').organ, superior: 'city' } },
      ],
    })
    const before = await readProjections(test)
    expect(before.matter?.length).toBeGreaterThan(20)
    const { matters } = await rebuildProjections(test.program, county)
    expect(matters).toBe(before.matter?.length)
    expect(await readProjections(test)).toEqual(before)
    const report = await verifyLedger(test.program.pool.within(county), {
      jurisdiction: county,
      at: Temporal.Now.instant(),
    })
    expect([report.sound, report.findings]).toEqual([true, []])
  })

  it('of one jurisdiction is neither seen nor touched from another', async () => {
    const { matter } = await find('2026-03-02')
    await administer(test.program, {
      jurisdiction: 'elsewhere',
      actor: SYSTEM,
      at: day('2026-03-02'),
      events: [
        { type: 'jurisdiction-founded', title: '他处', settings: { packs: ['yunling'], demonstration: false } },
        { type: 'organ-registered', organ: test.actor('bureau').organ },
      ],
    })
    const outcome = await perform(test.program, {
      jurisdiction: 'elsewhere',
      actor: test.actor('bureau'),
      at: day('2026-03-02'),
      target: { matter },
      command: { type: 'draft', step: 'issueOpinion', input: { measures: '无' } },
    })
    expect(outcome.kind).toBe('not-found')
    const seen = await inReadTransaction(test.program.pool, 'elsewhere', (tx) =>
      tx.selectFrom('matter').select('id').execute(),
    )
    expect(seen).toEqual([])
    await expect(
      inTransaction(test.program.pool, 'elsewhere', (tx) =>
        sql`update matter set title = 'x' where id = ${matter}`.execute(tx),
      ),
    ).resolves.toMatchObject({ numAffectedRows: 0n })
  })
})

/** Every projection of the county, as text of the database, in one order. */
async function readProjections(test: ReturnType<typeof testProgram>): Promise<Record<string, string[]>> {
  const tables = [...projectionTables, 'organ', 'person', 'post_assignment'] as const
  const found = await Promise.all(
    tables.map((table) =>
      inReadTransaction(test.program.pool, county, async (tx) => {
        const { rows } = await sql<{ row: string }>`
          select (${sql.table(table)})::text as row from ${sql.table(table)} order by 1`.execute(tx)
        return [table, rows.map(({ row }) => row)] as const
      }),
    ),
  )
  return Object.fromEntries(found)
}
