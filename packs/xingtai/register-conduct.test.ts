import { describe, expect, it } from 'vitest'
import { describeConduct } from '../conduct.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court, TRANSPORT } from './testing.ts'
import { application, BUREAU, demand, filed, MANAGEMENT, MARKET, org } from './testing-dispute.ts'

/** Arts 4, 17(1), 18 and 29: registers, by whom they are kept and what each entry asks for. */

const DAY = '2026-03-04'
type Input = Readonly<Record<string, unknown>>

const TEAM = ['130500-transport-team']
const letter = { matters: '道路运输检查', from: DAY, until: '2026-03-31', letter: materials('委托书') }
const register = (at: Court, input: Input = {}) =>
  at.open('delegation', 'register', TRANSPORT, DAY, { parties: { delegate: TEAM }, input: { ...letter, ...input } })
const active = (at: Court) => demand(register(at)).id
const expired = (at: Court): string => {
  const id = active(at)
  at.world.sweep('2026-04-01')
  return id
}
const enforced = { act: '行政处罚', actOn: DAY, documentNumber: '交罚1号' }

describeConduct('XT-29-4b a delegation', {
  court,
  procedure: 'delegation',
  day: '2026-04-08',
  reach: {
    active,
    expired,
    ended: (at) => {
      const id = active(at)
      demand(at.act(id, 'end', TRANSPORT, DAY, { input: { reason: '收回' } }))
      return id
    },
  },
  may: { active: 'recordAct(delegator) end(delegator)', expired: 'recordAct(delegator) end(delegator)', ended: '' },
  closed: ['ended'],
  moves: ['active', 'expired'].flatMap((from) => [
    { from, step: 'recordAct', by: TRANSPORT, input: enforced, needs: ['act', 'actOn'], to: from },
    { from, step: 'end', by: TRANSPORT, input: { reason: '收回' }, needs: ['reason'], to: 'ended' },
  ]),
})

describe('the term of a delegation', () => {
  it('XT-29-4b has a beginning and an end, which may be one day', () => {
    expect(register(court(), { until: '2026-03-03' }).codes).toEqual(['interval-empty'])
    expect(register(court(), { until: DAY }).codes).toEqual([])
    expect(register(court(), { until: undefined }).codes).toEqual(['term-missing'])
  })

  it('XT-29-4b keeps every act, and says of one before the term that it was none', () => {
    const at = court()
    const id = active(at)
    const record = (actOn: string) =>
      at.act(id, 'recordAct', TRANSPORT, '2026-03-05', { input: { ...enforced, actOn } })
    expect(record('2026-03-03').codes.join()).toContain('delegation-not-begun')
    expect(record(DAY).codes).toEqual([])
    expect(at.matter(id).facts.acts).toMatchObject([{ act: '行政处罚', documentNumber: '交罚1号' }])
  })
})

const STATION = '宁晋县凤凰镇司法所'
const COUNTY = '宁晋县司法局'
const lead = {
  subject: '餐饮店噪声扰民',
  organ: '130528-urban-management',
  foundOn: '2026-03-03',
  situation: '多次投诉未处理',
  assigned: true,
  assignment: '宁司派1号',
  materials: materials('照片'),
}
const submitted = (at: Court) => demand(at.open('stationLead', 'submit', STATION, DAY, { input: lead })).id
const dismissal = { reason: '不属于行政执法，已告知' }
const handling = { outcome: '已列入日常监督，已告知', matter: 'M' }

describeConduct('XT-4-3 a lead of a justice station', {
  court,
  procedure: 'stationLead',
  day: DAY,
  reach: {
    submitted,
    handled: (at) => {
      const id = submitted(at)
      demand(at.act(id, 'handle', COUNTY, DAY, { input: handling }))
      return id
    },
    dismissed: (at) => {
      const id = submitted(at)
      demand(at.act(id, 'dismiss', COUNTY, DAY, { input: dismissal }))
      return id
    },
  },
  may: { submitted: 'handle(body) dismiss(body)', handled: '', dismissed: '' },
  closed: ['handled', 'dismissed'],
  moves: [
    {
      step: 'submit',
      by: STATION,
      input: lead,
      needs: Object.keys(lead).filter((field) => field !== 'materials'),
      to: 'submitted',
      clocks: { answer: 'running' },
      due: { answer: '2026-03-18' },
      owes: { answer: COUNTY },
    },
    {
      from: 'submitted',
      step: 'handle',
      by: COUNTY,
      input: handling,
      needs: ['outcome'],
      to: 'handled',
      clocks: { answer: 'met' },
    },
    {
      from: 'submitted',
      step: 'dismiss',
      by: COUNTY,
      input: dismissal,
      needs: ['reason'],
      to: 'dismissed',
      clocks: { answer: 'met' },
    },
  ],
})

const TICKET = '12345-20260302-77'
const watched = (at: Court) =>
  demand(
    at.open('mutualRefusal', 'watch', BUREAU, '2026-03-02', {
      parties: { organs: [MANAGEMENT, MARKET] },
      input: { ticket: TICKET, matter: '餐车占道' },
    }),
  ).id

describe('organs that pass a matter back and forth (art 17(1))', () => {
  const refuse = (at: Court, id: string, times: number) => {
    for (let time = 0; time < times; time++)
      demand(
        at.act(id, 'recordRefusal', BUREAU, DAY, {
          input: { organ: org(time % 2 === 0 ? MANAGEMENT : MARKET), refusedOn: '2026-03-03', words: '不归我管' },
        }),
      )
  }
  const leads = (at: Court) => at.world.matters().filter((one) => one.procedure === 'coordinationBreach').length

  it('XT-17-1-1 the fifth refusal is a lead about each, the sixth is no further one', () => {
    const at = court()
    const id = watched(at)
    refuse(at, id, 5)
    expect(leads(at)).toBe(2)
    refuse(at, id, 1)
    expect(leads(at)).toBe(2)
  })

  it('XT-17-1-1 there is none where coordination was applied for, by the ticket or as the bureau entered it', () => {
    const byTicket = court()
    filed(byTicket, DAY, undefined, application(BUREAU, { ticket: TICKET }))
    refuse(byTicket, watched(byTicket), 5)
    expect(leads(byTicket)).toBe(0)
    const entered = court()
    const id = watched(entered)
    const dispute = filed(entered, DAY)
    const enter = (organ: string, input: Input) => entered.act(id, 'recordApplication', organ, DAY, { input })
    const given = { dispute, filedOn: DAY, note: '书面申请' }
    expect(enter(MARKET, given).codes).toContain('wrong-organ')
    expect(enter(BUREAU, { ...given, dispute: 'none' }).ok).toBe(false)
    expect(enter(BUREAU, { dispute }).codes).toEqual(['field-missing'])
    expect(enter(BUREAU, given).codes).toEqual([])
    expect(entered.matter(id).facts).toMatchObject({ note: '书面申请', filedOn: DAY })
    refuse(entered, id, 5)
    expect(leads(entered)).toBe(0)
  })

  it('XT-17-1-1 is over when the bureau enters who deals with the matter', () => {
    const at = court()
    const id = watched(at)
    const settle = (organ: string, input: Input) => at.act(id, 'settle', organ, DAY, { input })
    expect(settle(MARKET, { handledBy: org(MARKET) }).codes).toContain('wrong-organ')
    expect(settle(BUREAU, {}).codes).toEqual(['field-missing'])
    expect(settle(BUREAU, { handledBy: org(MARKET) }).codes).toEqual([])
    expect(at.matter(id)).toMatchObject({ state: 'settled', closedOn: DAY })
  })
})

describe('enforcement subjects (art 18(1)(2))', () => {
  const confirmed = {
    name: TRANSPORT,
    confirmedOn: DAY,
    governmentRecord: '邢政字1号',
    publishedAt: 'https://example.gov.cn',
  }
  const confirm = (at: Court, input: Input = {}) =>
    at.open('entityRegister', 'confirm', CITY, DAY, {
      parties: { agency: [TRANSPORT] },
      input: { ...confirmed, ...input },
    })

  it('XT-18-1-2a are confirmed by the government and published, or it is said why not', () => {
    expect(confirm(court(), { governmentRecord: undefined }).codes).toEqual(['explain:government-record-missing'])
    expect(confirm(court(), { publishedAt: undefined }).codes).toEqual(['explain:publication-missing'])
    expect(confirm(court()).codes).toEqual([])
  })

  it('XT-18-1-2a leave the register by the bureau, with a reason', () => {
    const at = court()
    const { id } = demand(confirm(at))
    expect(at.act(id, 'withdraw', TRANSPORT, DAY, { input: { reason: '撤销' } }).codes).toContain('wrong-organ')
    expect(at.act(id, 'withdraw', CITY, DAY, { input: {} }).codes).toEqual(['field-missing'])
    expect(at.act(id, 'withdraw', CITY, DAY, { input: { reason: '撤销' } }).codes).toEqual([])
    expect(at.matter(id).closedOn).toBe(DAY)
  })
})

describe('organs (arts 4 and 29)', () => {
  const organ = {
    organ: 'organ-x',
    name: '邢台市某局',
    kind: 'agency',
    level: 'city',
    territory: '130500',
    superior: '130500-government',
    legalUnit: '法规科',
    liaison: '沈某',
  }
  const enter = (at: Court, input: Input) =>
    at.open('organRegister', 'enter', CITY, DAY, { post: 'system-administrator', input: { ...organ, ...input } })

  it('XT-4-2 XT-29-2a XT-29-2b every kind of agency has a legal unit and a liaison', () => {
    const particular = { authorisingClause: '某条例第十一条', establishedBy: '130500-transport' }
    for (const kind of ['agency', 'authorised-organisation', 'dispatched-organ']) {
      expect([kind, enter(court(), { kind, ...particular, legalUnit: undefined }).codes]).toEqual([
        kind,
        ['legal-unit-missing'],
      ])
      expect([kind, enter(court(), { kind, ...particular, liaison: undefined }).codes]).toEqual([
        kind,
        ['liaison-missing'],
      ])
    }
    expect(enter(court(), { kind: 'delegate' }).codes).toEqual(['establisher-missing'])
  })

  it('XT-4-1 only an oversight body is one of a kind, and says of which government it is', () => {
    const at = court()
    const body = { kind: 'oversight-body', name: '某区司法局' }
    expect(enter(at, { ...body, superior: undefined }).codes).toEqual(['superior-missing'])
    expect(enter(at, { superior: undefined }).codes).toEqual([])
    expect(enter(at, { ...body, organ: 'organ-y' }).codes).toEqual([])
    expect(enter(at, { organ: 'organ-z' }).codes).toEqual([])
  })

  it('XT-4-1 XT-29-4a keeps what was entered and what changed', () => {
    const at = court()
    const { id } = demand(enter(at, { leadership: 'dual', shortName: '邢某', from: DAY }))
    expect(at.matter(id).facts).toMatchObject({ leadership: 'dual', shortName: '邢某', from: DAY })
    const change = { name: '邢台市新局', superior: '130500-transport', legalUnit: '新科', liaison: '新人' }
    demand(at.act(id, 'change', CITY, DAY, { post: 'system-administrator', input: change }))
    expect(at.matter(id).facts).toMatchObject(change)
  })
})
