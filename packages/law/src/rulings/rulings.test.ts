import { readFileSync } from 'node:fs'
import { draftFixture, expiringFixture, fixture, fixtureOrgans } from '@zhiheng/packs/fixture'
import { describe, expect, it } from 'vitest'
import { compilePack } from '../pack/index.ts'
import { coreDriver } from '../scenario/core-driver.ts'
import { readScenario, runScenario } from '../scenario/index.ts'
import { createWorld } from '../scenario/world.ts'
import { refuseCitations, remainingText, rulingsOf, standingNotice, standingOf } from './index.ts'

const draft = compilePack(draftFixture)
const above = [compilePack(fixture)]
const live = () => createWorld({ pack: draft, above, live: true, organs: fixtureOrgans })
type World = ReturnType<typeof live>

const adoption = (from: string) =>
  ({
    type: 'norm-adopted',
    pack: 'yunling-draft',
    from,
    document: '云岭县人民政府令第3号',
    dated: '2026-04-10',
  }) as const

function open(world: World, day: string, pack?: string) {
  return world.perform(
    { procedure: 'supervision', ...(pack === undefined ? {} : { pack }) },
    world.person('bureau'),
    day,
    { type: 'act', step: 'find', input: { problem: '未公示' }, parties: { agency: ['water'] } },
  )
}

/** Drafts and approves an opinion, and gives what signing and serving it come to. */
function issue(world: World, matter: string, day: string) {
  const act = (post: 'handler' | 'reviewer' | 'signatory' | 'clerk', command: Parameters<World['perform']>[3]) =>
    world.perform({ matter }, world.person('bureau', post), day, command).decision
  act('handler', { type: 'draft', step: 'issueOpinion', input: { measures: '公示' } })
  const document = world.matter(matter).documents.at(-1)?.id ?? ''
  act('reviewer', { type: 'approve', document, opinion: '同意' })
  return act('signatory', { type: 'act', step: 'issueOpinion', input: {}, document })
}

const codesOf = (decision: ReturnType<typeof issue>) => (decision.ok ? [] : decision.reasons.map((one) => one.code))

describe('a draft on trial', () => {
  it('is practised up to the signature: a live paper is refused with the norm and the way on, and drafts say 试用', () => {
    const world = live()
    const matter = open(world, '2026-03-02').matter?.id ?? ''
    const refused = issue(world, matter, '2026-03-02')
    expect(refused).toMatchObject({
      ok: false,
      reasons: [
        {
          code: 'norm-not-in-force',
          text: '《云岭县行政执法协调监督办法（征求意见稿）》尚未登记施行日期，处于试用，不得据以制发、送达文书；在此之前按照《云岭县行政执法监督办法》办理',
          remedies: [
            { text: '由系统管理员凭公布文件登记《云岭县行政执法协调监督办法（征求意见稿）》的施行日期' },
            { text: '按照《云岭县行政执法监督办法》办理' },
          ],
        },
      ],
    })
    const explained = world.explain(matter, world.person('bureau', 'signatory'), '2026-03-02')
    expect(explained.find((one) => one.step === 'issueOpinion')?.reasons.map((one) => one.code)).toEqual([
      'norm-not-in-force',
    ])
  })

  it('lets the norm above carry live cases in the same place', () => {
    const world = live()
    const matter = open(world, '2026-03-02', 'yunling').matter?.id ?? ''
    expect(issue(world, matter, '2026-03-02').ok).toBe(true)
    expect(world.matter(matter).documents[0]).toMatchObject({ number: '云司监意〔2026〕1号' })
    expect(world.matter(matter).documents[0]).not.toHaveProperty('trial')
  })

  it('binds nobody outside the trial: what is entered in it is seen in it alone, and draws no live number', () => {
    const world = live()
    const register = (pack: string) =>
      world.perform({ procedure: 'remedy', pack }, world.person('water'), '2026-03-02', {
        type: 'act',
        step: 'enter',
        input: { subject: '处罚决定', agency: 'water' },
      })
    expect(register('yunling-draft').decision.ok).toBe(true)
    const seenBy = (pack: string) => {
      const matter = open(world, '2026-03-02', pack).matter?.id ?? ''
      const steps = world.explain(matter, world.person('county', 'signatory'), '2026-03-02')
      const reasons = steps.find((one) => one.step === 'decide')?.reasons ?? []
      return reasons.some((one) => one.code === 'pending-litigation')
    }
    expect([seenBy('yunling'), seenBy('yunling-draft')]).toEqual([false, true])
    const numbers = ['yunling-draft', 'yunling', 'yunling'].map(
      (pack) => open(world, '2026-03-02', pack).matter?.number,
    )
    expect(numbers).toEqual(['云司监督（试用）〔2026〕2号', '云司监督〔2026〕2号', '云司监督〔2026〕3号'])
    world.rule(adoption('2026-05-01'), '2026-04-20')
    const after = open(world, '2026-05-06', 'yunling').matter?.id ?? ''
    const decide = world
      .explain(after, world.person('county', 'signatory'), '2026-05-06')
      .find((one) => one.step === 'decide')
    expect(decide?.reasons.map((one) => one.code)).toContain('pending-litigation')
  })

  it('gives way from the day the place has entered: papers are issued and bear no stamp', () => {
    const world = live()
    const matter = open(world, '2026-03-02').matter?.id ?? ''
    issue(world, matter, '2026-03-02')
    expect(world.rule(adoption('2026-05-01'), '2026-04-20')).toEqual([])
    expect(codesOf(issue(world, matter, '2026-04-30'))).toEqual(['norm-not-in-force'])
    expect(codesOf(issue(world, matter, '2026-05-01'))).toEqual([])
    const papers = world.matter(matter).documents.filter((one) => one.status === 'issued')
    expect(papers.map((one) => one.trial)).toEqual([undefined])
  })

  it('is practised to the end in an exercise, and what was issued there says 试用 for ever', () => {
    const world = createWorld({ pack: draft, above, organs: fixtureOrgans })
    const matter = open(world, '2026-03-02').matter?.id ?? ''
    expect(issue(world, matter, '2026-03-02').ok).toBe(true)
    world.rule(adoption('2026-05-01'), '2026-04-20')
    expect(world.matter(matter).documents[0]?.trial).toBe(true)
  })

  it('comes into force by a paper that published it, not before that paper, and only where the pack has no date', () => {
    const world = live()
    expect(world.rule(adoption('2026-04-01'), '2026-04-20').map((one) => one.field)).toEqual(['from'])
    expect(world.rule(adoption('2026-05-01'), '2026-04-01').map((one) => one.code)).toEqual(['date-in-future'])
    expect(world.rule({ ...adoption('2026-05-01'), pack: 'yunling' }, '2026-04-20').map((one) => one.code)).toEqual([
      'adoption-needless',
    ])
    expect(world.rule({ ...adoption('2026-05-01'), pack: 'other' }, '2026-04-20').map((one) => one.code)).toEqual([
      'field-invalid',
    ])
  })

  it('is no basis of a live paper under another norm (O-4), whatever stands behind its title', () => {
    const fields = { bases: { type: 'citations', label: '依据' } } as const
    const cite = (text: string, day: string, adopted?: string) =>
      refuseCitations(
        fields,
        { bases: ['《云岭县行政执法监督办法》第六条', text] },
        rulingsOf(
          [draftFixture, fixture],
          adopted === undefined ? [] : [{ ruling: adoption(adopted), on: '2026-04-20' as never }],
        ),
        day,
      ).map(({ code, field }) => [code, field])
    expect(cite('《云岭县行政执法协调监督办法》第十九条', '2026-03-10')).toEqual([['norm-not-in-force', 'bases']])
    expect(cite('《云岭县行政执法协调监督办法（征求意见稿）》第十九条', '2026-03-10')).toEqual([
      ['norm-not-in-force', 'bases'],
    ])
    expect(cite('《云岭县行政执法协调监督办法》第十九条', '2026-05-01', '2026-05-01')).toEqual([])
    expect(cite('云岭县行政执法协调监督办法（征求意见稿）第十九条', '2026-03-10')).toEqual([
      ['norm-not-in-force', 'bases'],
    ])
    expect(cite('《云岭县行政执法协调监督办法实施细则》第三条', '2026-03-10')).toEqual([])
    expect(cite('《中华人民共和国水法》第一条', '2026-03-10')).toEqual([])
  })
})

describe('a norm with a last day', () => {
  const old = compilePack(expiringFixture)
  const rulings = rulingsOf([expiringFixture, fixture], [])

  it('announces it half a year before, or as early as the place has laid down', () => {
    expect(standingNotice(expiringFixture, rulings, '2025-12-02')).toBeUndefined()
    expect(standingNotice(expiringFixture, rulings, '2025-12-03')).toBe(
      '《云岭县行政执法协调监督办法（征求意见稿）》还有180天到期，自2026-06-01起不再施行；届时未办结的继续办理，新的事项按照《云岭县行政执法监督办法》办理',
    )
    const later = rulingsOf(
      [expiringFixture],
      [{ ruling: { type: 'expiry-notice-set', days: 30, reason: '已有新办法' }, on: '2026-01-04' as never }],
    )
    expect(standingNotice(expiringFixture, later, '2026-05-01')).toBeUndefined()
    expect(standingNotice(expiringFixture, later, '2026-05-02')).toContain('还有30天到期')
    const remaining = (day: string) => remainingText(standingOf(expiringFixture, rulings, day), day)
    expect([remaining('2025-05-31'), remaining('2026-04-01'), remaining('2026-04-02')]).toEqual([
      '剩余12个月',
      '剩余2个月',
      '剩余60天',
    ])
    expect(remainingText(standingOf(fixture, rulings, '2026-04-01'), '2026-04-01')).toBeUndefined()
  })

  it('opens no new matter from that day on, names the way on, and goes on with what is under way', () => {
    const world = createWorld({ pack: old, above, live: true, organs: fixtureOrgans })
    const running = open(world, '2026-05-31').matter?.id ?? ''
    const { decision } = open(world, '2026-06-01')
    expect(decision).toMatchObject({
      ok: false,
      reasons: [{ code: 'norm-expired', remedies: [{ text: '按照《云岭县行政执法监督办法》办理' }] }],
    })
    expect(open(world, '2026-06-01', 'yunling').decision.ok).toBe(true)
    expect(issue(world, running, '2026-06-02').ok).toBe(true)
    expect(standingOf(expiringFixture, rulings, '2026-06-01')).toEqual({ kind: 'expired', to: '2026-06-01' })
  })
})

it('a scenario says that the place works live, by which pack an act goes, and when the norm is adopted', async () => {
  const read = readScenario(
    readFileSync(new URL('../../../../packs/fixture/scenarios/YL-T.yaml', import.meta.url), 'utf8'),
  )
  if (!read.ok) throw new Error(read.problems.join('；'))
  const result = await runScenario(read.scenario, coreDriver({ pack: draft, above, live: true, organs: fixtureOrgans }))
  expect(result.acts.flatMap((act) => act.differences)).toEqual([])
})
