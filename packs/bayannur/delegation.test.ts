import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const TRANSPORT = '巴彦淖尔市交通运输局'
const TEAM = '巴彦淖尔市交通运输综合行政执法支队'
const MARKET = '巴彦淖尔市市场监督管理局'

type Fields = Readonly<Record<string, unknown>>

const register = (here: Court, input: Fields = {}, organ = TRANSPORT) =>
  here.open('delegation', 'register', organ, '2026-03-02', {
    parties: { delegate: [TEAM] },
    input: {
      matters: '道路运输执法',
      signedOn: '2026-03-02',
      from: '2026-03-02',
      until: '2026-12-31',
      letter: materials('委托书'),
      ...input,
    },
  })

function listed(here: Court): string {
  const { id } = register(here)
  here.act(id, 'publishItems', TRANSPORT, '2026-03-03', {
    input: { items: [{ item: '超限运输' }], publishedOn: '2026-03-03', publishedAt: 'https://example.cn/items' },
  })
  return id
}

const record = (here: Court, id: string, input: Fields = {}, day = '2026-05-11') =>
  here.act(id, 'recordAct', TRANSPORT, day, {
    input: {
      act: '巴交罚〔2026〕3号',
      actOn: day,
      item: '超限运输',
      issuer: TRANSPORT,
      performer: '150800-transport-team',
      ...input,
    },
  })

describe('entrusted enforcement', () => {
  it('BYN-2-5-1 an entrusted body stands under the department that entrusted it, or is not registered', () => {
    const here = court()
    expect(here.world.directory.organ('150800-transport-team')?.establishedBy).toBe('150800-transport')
    expect(register(here, {}, MARKET).codes).toEqual(['not-own-delegate'])
    const enter = (input: Fields) =>
      here.open('organRegister', 'enter', CITY, '2026-03-02', {
        input: { organ: 'x-team', name: '某执法大队', kind: 'delegate', level: 'city', territory: '150800', ...input },
      }).codes
    expect(enter({})).toContain('establisher-missing')
    expect(enter({ establishedBy: '150800-transport' })).not.toContain('establisher-missing')
  })

  it('BYN-8-11-1 the letter has a term, and nothing new is done under it from the day after', () => {
    const here = court()
    expect(register(here, { until: '' }).codes).toEqual(['term-missing'])
    const id = listed(here)
    here.world.sweep('2027-01-01')
    expect(here.state(id)).toBe('expired')
    expect(record(here, id, {}, '2026-12-31').ok).toBe(true)
    expect(record(here, id, {}, '2027-01-01').codes).toEqual(['delegation-expired'])
  })

  it('BYN-8-11-2 the letter is filed with the justice bureau; unfiled it shows after the internal target', () => {
    const here = court()
    const { id } = register(here)
    const filing = () => here.matter(id).limits.find((run) => run.limit === 'filing')
    expect([filing()?.dueDate, filing()?.kind]).toEqual(['2026-03-16', 'internal'])
    here.world.sweep('2026-03-17')
    expect(filing()?.status).toBe('lapsed')
    const file = (organ: string) =>
      here.act(id, 'file', organ, '2026-03-18', {
        input: { filingNumber: '巴司委备〔2026〕1号', filedOn: '2026-03-18' },
      })
    expect(file(TRANSPORT).codes).toEqual(['wrong-organ'])
    expect(file(CITY).ok).toBe(true)
    const punctual = register(here).id
    here.act(punctual, 'file', CITY, '2026-03-16', { input: { filingNumber: '2号', filedOn: '2026-03-16' } })
    expect(here.matter(punctual).limits.find((run) => run.limit === 'filing')?.status).toBe('met')
  })

  it('BYN-8-11-3 what is entrusted is published, and a case about something else is outside it', () => {
    const here = court()
    expect(record(here, register(here).id).codes).toContain('items-unpublished')
    const id = listed(here)
    expect(record(here, id, { item: '客运经营' }).codes).toEqual(['outside-items'])
    expect(here.newest('delegationBreach').facts['problem']).toContain('超出委托事项')
    expect(record(here, id).ok).toBe(true)
  })

  it('BYN-8-11-5 a decision in the name of the team breaks the delegation, in the name of the department it passes', () => {
    const here = court()
    const id = listed(here)
    const own = record(here, id, { issuer: TEAM })
    expect([own.codes, own.opened]).toEqual([['own-name'], ['delegationBreach']])
    expect(own.says).toContain('违反委托')
    expect(record(here, id, { performer: '150802-transport' }).codes).toEqual(['sub-delegated'])
    expect(record(here, id, {}, '2026-03-01').codes).toContain('delegation-not-begun')
    expect(record(here, id).ok).toBe(true)
  })

  it('BYN-11-3-2 the department corrects what it finds in its own name, and closes with a result', () => {
    const here = court()
    const id = listed(here)
    record(here, id, { issuer: TEAM })
    const breach = here.newest('delegationBreach').id
    const close = (input: Fields) => here.act(breach, 'close', TRANSPORT, '2026-06-01', { input })
    const result = { result: '已撤销并以本局名义重新处理', correctedOn: '2026-06-01' }
    expect(close(result).codes).toEqual(['wrong-state'])
    expect(here.act(breach, 'correct', TRANSPORT, '2026-05-20', { input: { correction: '撤销该决定' } }).ok).toBe(true)
    expect(here.matter(breach).documents.map((one) => [one.title, one.issuer.name])).toEqual([
      ['责令纠正通知书', TRANSPORT],
    ])
    expect(close({ correctedOn: '2026-06-01' }).codes).toEqual(['result-missing'])
    expect(close(result).ok).toBe(true)
    const found = here.open('delegationBreach', 'register', TRANSPORT, '2026-06-02', {
      parties: { delegator: [TRANSPORT], delegate: [TEAM], overseer: [CITY] },
      input: { act: '检查时发现', problem: '没有出示证件' },
    })
    expect(found.ok).toBe(true)
  })
})

describe('how the entrusting department looks after it', () => {
  const plan = (here: Court, duty: string, period: string, from: string, until: string, team = TEAM) =>
    here.open(duty, 'plan', TRANSPORT, from, {
      parties: { object: [team] },
      input: { period, from, until },
    })
  const fulfil = (here: Court, id: string, doneOn: string, input: Fields) =>
    here.act(id, 'fulfil', TRANSPORT, doneOn, { input: { ...input, record: materials('记录'), doneOn } })

  it('BYN-8-11-4 a half-year without supervision and guidance is a gap; one record inside it closes it', () => {
    const here = court()
    const missed = plan(here, 'delegateGuidance', '2026年上半年', '2026-01-01', '2026-06-30').id
    here.world.sweep('2026-07-01')
    expect(here.state(missed)).toBe('missed')
    const other = court()
    const { id } = plan(other, 'delegateGuidance', '2026年上半年', '2026-01-01', '2026-06-30')
    expect(fulfil(other, id, '2026-05-20', { guidance: '指导办案程序' }).ok).toBe(true)
    other.world.sweep('2026-07-01')
    expect(other.state(id)).toBe('done')
    expect(plan(other, 'delegateGuidance', '2026年下半年', '2026-07-01', '2026-12-31', MARKET).codes).toContain(
      'party-unsuitable',
    )
  })

  it('BYN-11-3-1 a year without an inspection is overdue on the first day of the next, holiday or not', () => {
    const here = court()
    const { id } = plan(here, 'delegateInspection', '2026年', '2026-01-01', '2026-12-31')
    expect(here.due(id, 'period')).toBe('2026-12-31')
    here.world.sweep('2026-12-31')
    expect(here.state(id)).toBe('due')
    here.world.sweep('2027-01-01')
    expect(here.state(id)).toBe('missed')
    const other = court()
    const inspected = plan(other, 'delegateInspection', '2026年', '2026-01-01', '2026-12-31').id
    expect(fulfil(other, inspected, '2026-11-03', { findings: '抽查20件' }).ok).toBe(true)
  })
})
