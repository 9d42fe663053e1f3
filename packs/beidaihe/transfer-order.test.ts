import { describe, expect, it } from 'vitest'
import { agenda, asked, clocks, standing } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { BUREAU, court, GOVERNMENT } from './testing.ts'
import { approvedCase, SCJ, toPolice } from './transfer.testing.ts'

const CULTURE = '北戴河区旅游和文化广电局'
const PROCURATORATE = '北戴河区人民检察院'

const suspected = (here: Court, day: string, organ = BUREAU) =>
  here.open('transferOrder', 'register', organ, day, {
    parties: { agency: [SCJ] },
    input: { caseNumber: 'XS-1', suspicion: '涉案金额达到追诉标准' },
  })

const order = (here: Court, id: string, day: string, actBy: string, step = 'order', organ = BUREAU) =>
  here.issue(id, step, organ, day, { input: { actBy, facts: '已查明销售金额' } })

describe('a case that should be with the police and is not', () => {
  it('BDH-2-4-12 the justice bureau sets a day; when it passes the case is overdue and the way to the government opens', () => {
    const here = court()
    expect(suspected(here, '2026-04-20', CULTURE).codes).toContain('party-missing')
    const { id } = suspected(here, '2026-04-20')
    expect(order(here, id, '2026-04-20', '2026-04-27', 'order', CULTURE).codes).toEqual(['wrong-organ'])
    expect(order(here, id, '2026-04-20', '2026-04-27').ok).toBe(true)
    expect(here.due(id, 'order')).toBe('2026-04-27')
    const propose = { head: '赵某', position: 'principal', circumstances: '两次督促仍不移送' }
    const factors = { causes: '认识不足', consequences: '证据灭失', corrections: '无' }
    const proposing = () =>
      here.issue(id, 'proposeTreatment', BUREAU, '2026-04-28', { input: { ...propose, ...factors } })
    expect(proposing().codes).toEqual(['wrong-state'])
    here.world.sweep('2026-04-28')
    expect(here.state(id)).toBe('overdue')
    expect(here.newest('accountability').facts).toMatchObject({ ground: 'notTransferred' })
    expect(proposing().ok).toBe(true)
  })

  it('BDH-2-4-12 from 2026-02-01 the bureau writes a supervision letter, and the order itself is for the government', () => {
    const titles = (here: Court, id: string) => here.matter(id).documents.map((one) => one.title)
    const before = court()
    const old = suspected(before, '2026-01-20').id
    order(before, old, '2026-01-20', '2026-01-30')
    expect(titles(before, old)).toEqual(['责令限期移送通知书'])
    const government = suspected(before, '2026-01-20').id
    expect(order(before, government, '2026-01-20', '2026-01-30', 'orderByGovernment', GOVERNMENT).codes).toEqual([
      'not-in-force',
    ])

    const here = court()
    const { id } = suspected(here, '2026-04-20')
    order(here, id, '2026-04-20', '2026-04-27')
    expect(titles(here, id)).toEqual(['行政执法监督督办函'])
    const other = suspected(here, '2026-04-20').id
    expect(order(here, other, '2026-04-20', '2026-04-27', 'orderByGovernment').codes).toEqual(['wrong-organ'])
    expect(order(here, other, '2026-04-20', '2026-04-27', 'orderByGovernment', GOVERNMENT).ok).toBe(true)
    expect(titles(here, other)).toEqual(['责令限期移送决定'])
    const opinion = { opinion: '应当移送', instrument: materials('检察意见书') }
    const advised = suspected(here, '2026-04-20').id
    expect(here.act(advised, 'advise', PROCURATORATE, '2026-04-21', { input: opinion }).ok).toBe(true)
  })

  it('BDH-2-4-12 it is done when the transfer is found, and not by saying so', () => {
    const here = court()
    const { id } = suspected(here, '2026-04-20')
    order(here, id, '2026-04-20', '2026-04-27')
    const transfer = approvedCase(here, '2026-04-24 09:00')
    const comply = () => here.act(id, 'comply', SCJ, '2026-04-24', { input: { transfer } })
    expect(comply().codes).toEqual(['transfer-not-found'])
    here.issue(transfer, 'send', SCJ, '2026-04-24 10:00', { input: { ...toPolice, reportOn: '2026-04-20' } })
    expect(comply().ok).toBe(true)
    expect(here.state(id)).toBe('transferred')
  })

  it('BDH-2-4-13 the proposal names the head or the acting head and nothing under a demerit; since 825 it names no sanction at all', () => {
    const here = court()
    const { id } = suspected(here, '2026-01-05')
    order(here, id, '2026-01-05', '2026-01-12')
    here.world.sweep('2026-01-13')
    const target = { head: '赵某', position: 'principal', circumstances: '拒不移送', sanction: 'demerit' }
    const propose = (input: Readonly<Record<string, unknown>>, day = '2026-01-14') =>
      here.issue(id, 'propose', BUREAU, day, { input: { ...target, ...input } })
    expect(propose({ sanction: 'warning' }).codes).toEqual(['field-invalid'])
    expect(propose({ position: 'handler' }).codes).toEqual(['field-invalid'])
    expect(propose({}, '2026-02-02').codes).toEqual(['not-in-force'])
    expect(propose({}).ok).toBe(true)
    expect(here.matter(id).parties['agency']?.map((organ) => organ.name)).toEqual([SCJ])

    const now = court()
    const later = suspected(now, '2026-04-20').id
    order(now, later, '2026-04-20', '2026-04-27')
    now.world.sweep('2026-04-28')
    const factors = { causes: '认识不足', consequences: '证据灭失', corrections: '无' }
    const { sanction: _graded, ...ungraded } = target
    const treatment = (input: Readonly<Record<string, unknown>>) =>
      now.issue(later, 'proposeTreatment', BUREAU, '2026-04-29', { input })
    expect(treatment({ ...target, ...factors }).codes).toEqual(['field-unknown'])
    expect(treatment(ungraded).codes).toEqual(['field-missing', 'field-missing', 'field-missing'])
    expect(treatment({ ...ungraded, ...factors }).ok).toBe(true)
    const outcome = { sanction: 'demerit', decidingOrgan: '130304-government', decidedOn: '2026-05-20' }
    const decide = (input: Readonly<Record<string, unknown>>) =>
      now.act(later, 'decide', GOVERNMENT, '2026-05-20', { input })
    expect(decide(outcome).codes).toEqual(['decision-missing'])
    const decision = materials('处分决定')
    expect(decide({ ...outcome, decidingOrgan: '130304-justice', decision }).codes).toEqual(['own-decision'])
    expect(decide({ ...outcome, sanction: 'warning', decision }).codes).toEqual(['field-invalid'])
    expect(decide({ ...outcome, decision }).ok).toBe(true)
  })
})

describe('the way from suspicion to the government', () => {
  const factors = { causes: '认识不足', consequences: '证据灭失', corrections: '无' }
  const target = { head: '赵某', position: 'acting', circumstances: '拒不移送' }
  const overdue = (here: Court) => {
    const { id } = suspected(here, '2026-04-20')
    order(here, id, '2026-04-20', '2026-04-27')
    here.world.sweep('2026-04-28')
    return id
  }
  const proposed = (here: Court) => {
    const id = overdue(here)
    expect(here.issue(id, 'proposeTreatment', BUREAU, '2026-04-29', { input: { ...target, ...factors } }).ok).toBe(true)
    return id
  }

  it('BDH-2-4-12 BDH-2-4-13 says in each state who may do what, before and after the national regulation', () => {
    const at = (here: Court, id: string, day: string) => [agenda(here, id, day), here.matter(id).closedOn]
    const old = court()
    const early = suspected(old, '2026-01-20').id
    const comply = '应当移送的部门应当登记已移送'
    const order_ = '监督协调机关可以责令限期移送（签发人、主要负责人）'
    const clear = '监督协调机关可以认定无须移送'
    const advise = '检察机关可以制发检察意见'
    const government = '本级人民政府可以政府责令限期移送（签发人、主要负责人）'
    expect(at(old, early, '2026-01-31')).toEqual([[order_, advise, comply, clear], null])
    expect(at(old, early, '2026-02-01')).toEqual([[order_, government, advise, comply, clear], null])
    order(old, early, '2026-01-20', '2026-01-27')
    expect(at(old, early, '2026-01-27')).toEqual([[comply], null])
    old.world.sweep('2026-01-28')
    const sanction = '监督协调机关可以报请政府给予处分（主要负责人）'
    const treatment = '监督协调机关可以报请政府处理（主要负责人）'
    expect(at(old, early, '2026-01-31')).toEqual([[advise, comply, sanction], null])
    expect(at(old, early, '2026-02-01')).toEqual([[government, advise, comply, treatment], null])
    const graded = { head: '赵某', position: 'principal', circumstances: '拒不移送', sanction: 'graveDemerit' }
    expect(old.issue(early, 'propose', BUREAU, '2026-01-31', { input: graded }).ok).toBe(true)
    expect(at(old, early, '2026-01-31')).toEqual([
      ['本级人民政府应当登记政府的处理', '本级人民政府可以登记政府不予处分'],
      null,
    ])
    const here = court()
    const spared = proposed(here)
    expect(here.act(spared, 'decline', BUREAU, '2026-05-20', { input: { reason: '已主动移送' } }).codes).toEqual([
      'wrong-organ',
    ])
    expect(asked(here.act(spared, 'decline', GOVERNMENT, '2026-05-20').reasons)).toEqual(['reason'])
    here.act(spared, 'decline', GOVERNMENT, '2026-05-20', { input: { reason: '已主动移送' } })
    expect(at(here, spared, '2026-05-20')).toEqual([[], '2026-05-20'])
    const punished = proposed(here)
    here.act(punished, 'decide', GOVERNMENT, '2026-05-20', {
      input: {
        sanction: 'demerit',
        decidingOrgan: '130304-government',
        decidedOn: '2026-05-20',
        decision: materials('处分决定'),
      },
    })
    expect(at(here, punished, '2026-05-20')).toEqual([[], '2026-05-20'])
    const cleared = suspected(here, '2026-04-20').id
    expect(asked(here.act(cleared, 'clear', BUREAU, '2026-04-21').reasons)).toEqual(['reason'])
    here.act(cleared, 'clear', BUREAU, '2026-04-21', { input: { reason: '金额未达标准' } })
    expect(at(here, cleared, '2026-04-21')).toEqual([[], '2026-04-21'])
  })

  it('BDH-2-4-12 an overdue case may still be sent, ordered by the government or advised on, and every opinion is kept', () => {
    const here = court()
    expect(clocks(here, 'transferOrder')).toEqual([
      '应当移送的部门：限期移送（文书载明）',
      '应当移送的部门：政府责令的移送期限（文书载明）',
    ])
    const id = overdue(here)
    for (const opinion of ['应当移送', '再次建议移送'])
      here.act(id, 'advise', PROCURATORATE, '2026-04-29', { input: { opinion, instrument: materials('检察意见书') } })
    expect(here.matter(id).facts['opinions']).toMatchObject([{ opinion: '应当移送' }, { opinion: '再次建议移送' }])
    expect(order(here, id, '2026-04-29', '2026-05-08', 'orderByGovernment', GOVERNMENT).ok).toBe(true)
    expect([here.state(id), here.due(id, 'orderByGovernment')]).toEqual(['ordered', '2026-05-08'])
    // a day named in the order that is a rest day moves on to the next working day
    const rest = suspected(here, '2026-04-20').id
    order(here, rest, '2026-04-20', '2026-05-02')
    const governed = suspected(here, '2026-04-20').id
    order(here, governed, '2026-04-20', '2026-05-02', 'orderByGovernment', GOVERNMENT)
    expect([here.due(rest, 'order'), here.due(governed, 'orderByGovernment')]).toEqual(['2026-05-06', '2026-05-06'])
    const transfer = approvedCase(here, '2026-04-30 09:00')
    here.issue(transfer, 'send', SCJ, '2026-04-30 10:00', { input: { ...toPolice, reportOn: '2026-04-20' } })
    const comply = (matter: string) => here.act(matter, 'comply', SCJ, '2026-04-30', { input: { transfer } })
    expect(comply(id).ok).toBe(true)
    expect([standing(here, id, 'orderByGovernment'), here.matter(id).closedOn]).toEqual(['met', '2026-04-30'])
    const late = overdue(here)
    expect(comply(late).ok).toBe(true)
    const unordered = suspected(here, '2026-04-20').id
    expect(comply(unordered).ok).toBe(true)
    const again = suspected(here, '2026-04-20').id
    order(here, again, '2026-04-20', '2026-04-27', 'orderByGovernment', GOVERNMENT)
    here.world.sweep('2026-04-28')
    expect(here.state(again)).toBe('overdue')
  })

  it('BDH-2-4-5 the threshold is configured and taken back, and a case names number, kind and amount', () => {
    const here = court()
    const configure = (input: Readonly<Record<string, unknown>>) =>
      here.open('prosecutionThreshold', 'configure', BUREAU, '2026-03-02', { input })
    expect(asked(configure({}).reasons)).toEqual(['caseKind', 'amount', 'source'])
    const { id } = configure({ caseKind: '假冒注册商标', amount: 50000, source: '司法解释' })
    const record = (input: Readonly<Record<string, unknown>>) =>
      here.open('caseAmount', 'record', SCJ, '2026-03-10', { input })
    expect(asked(record({}).reasons)).toEqual(['caseNumber', 'caseKind', 'amount'])
    const listed = { caseNumber: 'XS-9', caseKind: '假冒注册商标', amount: 60000 }
    expect(record({ ...listed, caseKind: '占道经营' }).opened).toEqual([])
    expect(record(listed).opened).toEqual(['transferOrder'])
    expect(asked(here.act(id, 'withdraw', SCJ, '2026-03-11').reasons)).toEqual([])
    expect(asked(here.act(id, 'withdraw', BUREAU, '2026-03-11').reasons)).toEqual(['reason'])
    here.act(id, 'withdraw', BUREAU, '2026-03-11', { input: { reason: '标准调整' } })
    expect([here.matter(id).closedOn, record(listed).opened]).toEqual(['2026-03-11', []])
    expect(here.matter(record(listed).id).closedOn).toBeNull()
  })
})
