import { localInstant, requiredActions } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'

const OFFICE = '区委全面依法治区委员会执法协调小组办公室'
const MARKET = '北戴河区市场监督管理局'
const ECOLOGY = '秦皇岛市生态环境局北戴河区分局'
const APPROVAL = '北戴河区行政审批局'
const HEALTH = '北戴河区卫生健康局'

type Fields = Readonly<Record<string, unknown>>

const convene = (here: Court, organ: string, input: Fields = {}) =>
  here.open('jointMeeting', 'convene', organ, '2026-03-16', {
    parties: { members: [MARKET, ECOLOGY] },
    input: { kind: 'regular', topic: '2026年联席会议', meetingOn: '2026-03-20', ...input },
  })
const held = (here: Court) => {
  const { id } = convene(here, OFFICE)
  here.act(id, 'hold', OFFICE, '2026-03-20', { input: { heldOn: '2026-03-20', attendance: '全部到会' } })
  return id
}
const adopt = (here: Court, id: string, input: Fields = {}) =>
  here.act(id, 'adopt', OFFICE, '2026-03-23', {
    input: { number: 'R1', topic: 'keyPoint', resolution: '噪声治理', unit: '130304-ecology', ...input },
  })

describe('the joint meeting', () => {
  it('BDH-2-1-1 is convened and closed by the office alone', () => {
    const here = court()
    expect(convene(here, MARKET).codes).toContain('party-missing')
    const id = held(here)
    adopt(here, id)
    here.issue(id, 'issueMinutes', OFFICE, '2026-03-24')
    expect(here.act(id, 'close', MARKET, '2026-03-24').codes).toEqual(['wrong-organ'])
  })

  it('BDH-2-1-3 a year without one is announced from 8 October and shown as 未召开 from the new year, until one or a reason is on record', () => {
    const here = court()
    const { id } = here.open('jointMeetingYear', 'plan', OFFICE, '2026-01-05', {
      input: { period: '2026', from: '2026-01-01', until: '2026-12-31' },
    })
    const light = (day: string) =>
      requiredActions(
        here.world.pack,
        here.matter(id),
        here.world.explain(id, here.world.person(OFFICE), day),
        localInstant(`${day}T10:00:00+08:00`),
      ).find((one) => one.step === 'fulfil')?.light
    expect([light('2026-10-07'), light('2026-10-08')]).toEqual(['normal', 'near'])
    here.world.sweep('2027-01-01')
    expect(here.state(id)).toBe('missed')
    const fulfil = (doneOn: string) =>
      here.act(id, 'fulfil', OFFICE, '2027-01-05', { input: { meeting: '2026年会议', doneOn } })
    expect(fulfil('2027-01-04').codes).toEqual(['outside-period'])
    expect(fulfil('2026-11-12').ok).toBe(true)
  })

  it('BDH-2-1-4 an ad hoc meeting needs the proposal of a member with its reason, and the consent of the office', () => {
    const here = court()
    const propose = (organ: string, reason: string) =>
      here.open('meetingProposal', 'propose', organ, '2026-03-13', { input: { topic: '暑期食品安全', reason } })
    expect(propose(MARKET, '').codes).toEqual(['reason-missing'])
    expect(propose('北戴河区人民法院', '特殊情况').codes).toContain('party-missing')
    const { id } = propose(MARKET, '暑期食品安全')
    expect(convene(here, OFFICE, { kind: 'adhoc' }).codes).toContain('proposal-missing')
    expect(convene(here, OFFICE, { kind: 'adhoc', proposal: id }).codes).toEqual(['proposal-not-approved'])
    here.act(id, 'approve', OFFICE, '2026-03-14')
    expect(convene(here, OFFICE, { kind: 'adhoc', proposal: id }).ok).toBe(true)
  })

  it('BDH-2-1-5-1 BDH-2-1-8 three key points make three items, and none is adopted without its unit', () => {
    const here = court()
    const id = held(here)
    expect(adopt(here, id, { unit: undefined }).codes).toEqual(['unit-missing'])
    for (const number of ['R1', 'R2', 'R3']) adopt(here, id, { number })
    expect(here.matter(id).children).toHaveLength(3)
    const item = here.newest('meetingItem').id
    here.act(item, 'sign', ECOLOGY, '2026-03-24')
    expect(here.state(item)).toBe('working')
  })

  it('BDH-2-1-5-6 an assignment from above is not saved without its number', () => {
    const here = court()
    const id = held(here)
    expect(adopt(here, id, { topic: 'assignment' }).codes).toEqual(['source-number-missing'])
    expect(adopt(here, id, { topic: 'assignment', sourceNumber: '秦政办交〔2026〕15号' }).ok).toBe(true)
  })

  it('BDH-2-1-6 each member has one liaison, the head of a section', () => {
    const here = court()
    const name = (rank: string) =>
      here.open('meetingLiaison', 'name', HEALTH, '2026-03-02', { input: { liaison: '130304-health/甲', rank } })
    expect(name('staff').codes).toEqual(['not-section-head'])
    const { id } = name('section-head')
    expect(name('section-head').codes).toEqual(['liaison-exists'])
    here.act(id, 'replace', HEALTH, '2026-03-03')
    expect(name('section-head').ok).toBe(true)
  })

  it('BDH-2-1-7 BDH-2-1-9 the liaison feeds back, with something to show; without it the item is overdue after its day', () => {
    const here = court()
    const meeting = held(here)
    here.act(meeting, 'adopt', OFFICE, '2026-09-24', {
      input: { number: 'R9', topic: 'keyPoint', resolution: '秋季整治', unit: '130304-ecology' },
    })
    const { id } = here.newest('meetingItem')
    expect(here.due(id, 'feedback')).toBe('2026-10-15')
    here.world.sweep('2026-10-15')
    expect(here.state(id)).toBe('assigned')
    here.world.sweep('2026-10-16')
    expect(here.state(id)).toBe('overdue')
    const feedBack = (attachments: readonly unknown[], post: 'handler' | 'liaison-officer') =>
      here.act(id, 'feedBack', ECOLOGY, '2026-10-16', { post, input: { content: '已办', attachments } })
    expect(feedBack(materials('报告'), 'handler').codes).toEqual(['wrong-post'])
    expect(feedBack([], 'liaison-officer').codes).toEqual(['field-missing'])
    expect(feedBack(materials('报告'), 'liaison-officer').ok).toBe(true)
  })

  it('BDH-2-1-10 only the office strikes an item off, after it has checked it', () => {
    const here = court()
    adopt(here, held(here))
    const { id } = here.newest('meetingItem')
    const off = (organ: string) => here.act(id, 'strikeOff', organ, '2026-06-15', { input: { verifiedHow: '核查' } })
    expect(off(OFFICE).codes).toEqual(['wrong-state'])
    here.act(id, 'feedBack', ECOLOGY, '2026-04-10', { input: { content: '已办', attachments: materials('报告') } })
    expect(off(ECOLOGY).codes).toEqual(['wrong-organ'])
    here.act(id, 'reject', OFFICE, '2026-04-13', { input: { reason: '不全' } })
    here.act(id, 'feedBack', ECOLOGY, '2026-06-12', { input: { content: '已办', attachments: materials('报告') } })
    expect(off(OFFICE).ok).toBe(true)
  })

  it('BDH-2-1-11 the minutes list every resolution with unit and day, and a later version keeps the earlier one', () => {
    const here = court()
    const id = held(here)
    expect(here.issue(id, 'issueMinutes', OFFICE, '2026-03-24').ok).toBe(false)
    adopt(here, id, { dueOn: '2026-04-10' })
    expect(here.issue(id, 'issueMinutes', OFFICE, '2026-03-24').says).toBe('')
    expect(here.issue(id, 'issueMinutes', OFFICE, '2026-03-26').says).toBe('')
    expect(here.matter(id).documents.filter((one) => one.status === 'issued')).toHaveLength(2)
  })
})

describe('the meeting on approval and supervision', () => {
  it('BDH-2-14-1 is convened by the bureau of approval, which convenes no other, and the other way round', () => {
    const here = court()
    const open = (organ: string) =>
      here.open('approvalMeeting', 'convene', organ, '2026-03-16', {
        parties: { members: [MARKET] },
        input: { topic: '第一季度会议', kind: 'regular', meetingOn: '2026-03-18' },
      })
    expect(open(APPROVAL).ok).toBe(true)
    expect(open(MARKET).codes).toEqual(['not-approval-bureau'])
    expect(open(OFFICE).codes).toContain('party-missing')
    expect(convene(here, APPROVAL).codes).toContain('party-missing')
  })

  it('BDH-2-14-2 a quarter without one is 未召开 until a reason is given; two in one quarter do not cover the next', () => {
    const here = court()
    const { id } = here.open('approvalMeetingQuarter', 'plan', APPROVAL, '2026-06-30', {
      input: { period: '2026Q3', from: '2026-07-01', until: '2026-09-30' },
    })
    here.world.sweep('2026-10-01')
    expect(here.state(id)).toBe('missed')
    const fulfil = (doneOn: string) =>
      here.act(id, 'fulfil', APPROVAL, '2026-10-09', { input: { meeting: '会议', doneOn } })
    expect(fulfil('2026-06-10').codes).toEqual(['outside-period'])
    expect(fulfil('2026-10-08').codes).toEqual(['outside-period'])
    const excuse = (post: 'handler' | 'principal-leader') =>
      here.act(id, 'excuse', APPROVAL, '2026-10-09', { post, input: { reason: '暑期保障' } })
    expect(excuse('handler').codes).toEqual(['wrong-post'])
    expect(excuse('principal-leader').ok).toBe(true)
  })

  it('BDH-2-14-13 its liaison supervises what was approved; who does not is refused, who is also the other liaison is not', () => {
    const here = court()
    const name = (supervisionDuty: string) =>
      here.open('approvalLiaison', 'name', HEALTH, '2026-03-02', {
        input: { liaison: '130304-health/甲', supervisionDuty },
      })
    expect(name('').codes).toEqual(['duty-link-missing'])
    here.open('meetingLiaison', 'name', HEALTH, '2026-03-02', {
      input: { liaison: '130304-health/甲', rank: 'section-head' },
    })
    expect(name('公共场所卫生监督').ok).toBe(true)
  })
})
