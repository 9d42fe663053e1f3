import { describe, expect, it } from 'vitest'
import { follow, type Stage } from '../shapes/lifecycle.testing.ts'
import type { Court } from '../testing.ts'
import { CITY, court } from './testing.ts'

const AGENCY = '巴彦淖尔市水利局'
const DECIDED = '2026-04-20'

const file = (here: Court, major = false) =>
  here.open('enforcementCase', 'file', AGENCY, '2026-04-01', {
    input: { caseNumber: '巴水立〔2026〕1号', filedOn: '2026-04-01', major },
  }).id
const act = (here: Court, id: string, step: string, input: Readonly<Record<string, unknown>>, day = '2026-05-06') =>
  here.act(id, step, AGENCY, day, { input })
const decide = (here: Court, id: string) =>
  act(here, id, 'decide', { decision: '巴水罚〔2026〕1号', decidedOn: DECIDED }, DECIDED)
/** The alerts there are, as rule and name of the state. */
const alerts = (here: Court) =>
  here.world
    .matters()
    .filter((one) => one.procedure === 'monitoringLead')
    .map(
      (one) =>
        `${String(one.facts.rule)}：${here.world.pack.pack.procedures.monitoringLead?.states[one.state]?.name ?? one.state}`,
    )

const notice = { step: 'supplyNotice', organ: AGENCY, day: '2026-05-06', input: { noticedOn: DECIDED } }
const review = { step: 'supplyReview', organ: AGENCY, day: '2026-05-06', input: { reviewedOn: DECIDED } }
const close = { step: 'close', organ: AGENCY, day: '2026-05-07', not: CITY, input: { closedOn: '2026-05-07' } }

describe('data of cases', () => {
  it('BYN-3-2 an alert is cleared by itself once the case shows notice and review no later than the decision', () => {
    const here = court()
    const id = file(here, true)
    expect(decide(here, id).opened).toEqual(['monitoringLead', 'monitoringLead'])
    expect(alerts(here)).toEqual([
      '决定之前没有告知：待核实：处罚决定没有告知',
      '重大决定没有法制审核：待核实：重大决定没有法制审核',
    ])
    expect(act(here, id, 'supplyNotice', { noticedOn: '2026-04-21' }).codes).toEqual(['noticed-after-decision'])
    expect(act(here, id, 'supplyReview', { reviewedOn: '2026-04-21' }).codes).toEqual(['reviewed-after-decision'])
    follow(here, id, [
      { ...notice, not: CITY, state: '已补登告知' },
      { ...review, not: CITY, state: '已补登法制审核' },
    ])
    here.world.sweep('2026-05-07')
    expect(alerts(here)).toEqual(['决定之前没有告知：已消除', '重大决定没有法制审核：已消除'])
    follow(here, id, [{ ...close, state: '已结案', final: true }])
  })

  it('BYN-3-2 review may be entered before notice, and a case is closed from wherever it stands', () => {
    const ways: Stage[][] = [
      [],
      [{ ...notice, state: '已补登告知' }],
      [
        { ...review, state: '已补登法制审核' },
        { ...notice, state: '已补登告知' },
      ],
    ]
    for (const way of ways) {
      const here = court()
      const id = file(here)
      decide(here, id)
      follow(here, id, [...way, { ...close, state: '已结案', final: true }])
    }
    const here = court()
    const open = file(here)
    follow(here, open, [{ ...close, state: '已结案', final: true }])
    expect(here.matter(open).closedOn).toBe('2026-05-07')
  })

  it('BYN-3-2 a case noticed and reviewed in time gives rise to no alert, nor a minor one without review', () => {
    const here = court()
    const id = file(here, true)
    follow(here, id, [
      {
        step: 'review',
        organ: AGENCY,
        day: '2026-04-10',
        not: CITY,
        input: { reviewedOn: '2026-04-10' },
        state: '办理中',
      },
      {
        step: 'notify',
        organ: AGENCY,
        day: '2026-04-10',
        not: CITY,
        input: { noticedOn: '2026-04-10' },
        state: '办理中',
      },
    ])
    expect(decide(here, id).opened).toEqual([])
    expect(act(here, id, 'review', { reviewedOn: '2026-05-06' }).codes).toEqual(['wrong-state'])
    const minor = file(here)
    act(here, minor, 'notify', { noticedOn: '2026-04-10' }, '2026-04-10')
    expect(decide(here, minor).opened).toEqual([])
  })

  it('BYN-3-2 a penalty is decided within ninety days of its filing; after that the alert says so', () => {
    const here = court()
    const late = file(here)
    expect(here.due(late, 'decision')).toBe('2026-06-30')
    const decided = file(here)
    act(here, decided, 'notify', { noticedOn: '2026-04-10' }, '2026-04-10')
    decide(here, decided)
    const closed = file(here)
    act(here, closed, 'close', { closedOn: DECIDED }, DECIDED)
    const status = (id: string) => here.matter(id).limits.map((run) => run.status)
    expect([status(decided), status(closed)]).toEqual([['met'], ['met']])
    here.world.sweep('2026-06-30')
    expect(alerts(here)).toEqual([])
    here.world.sweep('2026-07-01')
    expect(alerts(here)).toEqual(['慢作为：逾期没有作出决定：待核实'])
    const entered = here.open('enforcementCase', 'file', AGENCY, '2026-07-10', {
      input: { caseNumber: '巴水立〔2026〕2号', filedOn: '2026-07-01' },
    })
    expect(here.due(entered.id, 'decision')).toBe('2026-09-29')
  })
})

describe('alerts of monitoring', () => {
  const given = {
    rule: '决定超过法定期限',
    agency: '150800-water',
    subject: '巴水罚〔2026〕5号',
    source: '自治区行政执法监督系统',
    receivedOn: '2026-05-06',
  }
  const intake = (here: Court, input: Readonly<Record<string, unknown>> = {}) =>
    here.open('monitoringLead', 'intake', CITY, '2026-05-06', {
      parties: { overseer: [CITY] },
      input: { ...given, ...input },
    })
  const stage = (step: string, input: Readonly<Record<string, unknown>>, state: string): Stage => ({
    step,
    organ: CITY,
    day: '2026-05-07',
    not: AGENCY,
    input,
    state,
  })
  const verify = stage('verify', { verifier: '李某', verified: '属实' }, '已核实')
  const dismiss: Stage = { ...stage('dismiss', { reason: '误报' }, '已排除'), final: true }
  const resolve: Stage = { ...stage('resolve', { resolvedHow: '已补正' }, '已消除'), final: true }
  const use: Stage = { ...stage('useAsGround', {}, '已转监督办理'), final: true }
  const gaps = (here: Court) => {
    decide(here, file(here, true))
    return here.world.matters().filter((one) => one.procedure === 'monitoringLead')
  }

  it('NR-37-1 an alert from above says its rule, organ, subject, source and day, and waits for a person', () => {
    const here = court()
    for (const field of Object.keys(given))
      expect([field, intake(here, { [field]: undefined }).ok]).toEqual([field, false])
    const { id } = intake(here)
    expect(alerts(here)).toEqual(['决定超过法定期限：待核实'])
    expect(here.act(id, 'useAsGround', CITY, '2026-05-07').codes).toEqual(['wrong-state'])
    expect(here.act(id, 'verify', CITY, '2026-05-07', { input: { verified: '属实' } }).codes).toEqual([
      'verifier-missing',
    ])
  })

  it('NR-37-1 is verified, dismissed or resolved by the bureau from wherever it waits, and after it is verified', () => {
    for (const end of [[verify, use], [verify, dismiss], [verify, resolve], [dismiss], [resolve]]) {
      const above = court()
      follow(above, intake(above).id, end)
      const here = court()
      const waiting = gaps(here)
      expect(waiting).toHaveLength(2)
      for (const one of waiting) follow(here, one.id, end)
    }
  })

  it('NR-37-1 names the matter that rests on it', () => {
    const here = court()
    const { id } = intake(here)
    follow(here, id, [verify])
    const other = intake(here).id
    expect(here.act(id, 'useAsGround', CITY, '2026-05-07', { input: { matter: other } }).says).toBe('')
    expect(here.matter(id).facts.matter).toBe(other)
  })
})
