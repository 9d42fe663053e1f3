import { describe, expect, it } from 'vitest'
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
