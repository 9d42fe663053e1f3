import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { BUREAU, court } from './testing.ts'

const OFFICE = '区委全面依法治区委员会执法协调小组办公室'
const draft = { subject: '2026年第三季度网上巡查', content: '巡查情况', range: 'district' }
const named = { ground: 'salient', groundFacts: '三十条信息逾期未公示' }

describe('a circular of the district', () => {
  it('BDH-2-5-8 follows the deliberation, reaches every organ against a receipt, and lists who has not read it', () => {
    const it = court()
    const recipients = it.world.directory
      .organs({ kind: 'agency' })
      .filter((organ) => organ.territory === '130304')
      .map((organ) => organ.name)
    const open = (input: Record<string, unknown>, parties: Record<string, string[]> = {}) =>
      it.open('circular', 'propose', BUREAU, '2026-10-12', {
        parties: { recipients, ...parties },
        input: { ...draft, kind: 'patrol', ...input },
      })
    expect(open({}).codes).toEqual(['not-deliberated'])
    const deliberation = materials('审议记录')
    expect(open({ deliberation }, { named: ['北戴河区水务局'] }).codes).toEqual(['ground-missing', 'ground-missing'])
    const { id } = open({ deliberation })
    it.issue(id, 'publish', BUREAU, '2026-10-12')
    const [first, ...others] = recipients
    for (const organ of others) it.serve(id, 'circular', organ, '2026-10-12')
    expect(it.act(id, 'close', BUREAU, '2026-10-12').codes).toEqual(['not-delivered'])
    it.serve(id, 'circular', first ?? '', '2026-10-12')
    it.act(id, 'acknowledge', first ?? '', '2026-10-13', { input: { reader: '收文人' } })
    it.world.sweep('2026-10-20')
    const unread = it.matter(id).limits.filter((run) => run.limit === 'reading' && run.status === 'lapsed')
    expect(unread.length).toBe(recipients.length - 1)
    expect(unread[0]?.kind).toBe('internal')
  })

  it('BDH-2-7-6 lists problems by organ, goes to the district, and to the city only through the city bureau', () => {
    const it = court()
    const open = (input: Record<string, unknown>) =>
      it.open('circular', 'propose', BUREAU, '2026-04-13', { input: { ...draft, kind: 'problem', ...input } })
    expect(open({}).codes).toEqual(['findings-missing'])
    const findings = [{ organ: '北戴河区水务局', finding: '未公示' }]
    const { id } = open({ findings, range: 'city' })
    expect(it.issue(id, 'publish', BUREAU, '2026-04-14').codes).toEqual(['range-exceeds-territory'])
    expect(it.act(id, 'forward', BUREAU, '2026-04-14', { input: {} }).codes).toEqual(['forwarding-missing'])
    expect(it.act(id, 'forward', BUREAU, '2026-04-14', { input: { forwarding: materials('报送件') } }).ok).toBe(true)
    const district = open({ findings })
    expect(it.issue(district.id, 'publish', BUREAU, '2026-04-14').says).toBe('')
  })

  it('BDH-4-2-3 naming who did not do its part is the office’s, approved by its head, on a national ground', () => {
    const it = court()
    const parties = { named: ['北戴河区旅游和文化广电局'] }
    const open = (organ: string, input: Record<string, unknown>) =>
      it.open('circular', 'propose', organ, '2026-04-13', {
        parties,
        input: { ...draft, kind: 'accountability', ...input },
      })
    expect(open(BUREAU, named).codes).toEqual(['office-only'])
    expect(open(OFFICE, {}).codes).toEqual(['ground-missing', 'ground-missing'])
    const { id } = open(OFFICE, named)
    expect(it.issue(id, 'publish', OFFICE, '2026-04-14').codes).toEqual(['not-approved'])
    it.act(id, 'approve', OFFICE, '2026-04-14', { input: { approval: '同意' } })
    expect(it.issue(id, 'publish', OFFICE, '2026-04-14').says).toBe('')
  })
})

describe('an interview', () => {
  it('BDH-2-7-13 is held on facts, and its record and follow-up date are kept', () => {
    const it = court()
    const propose = (day: string, input: Record<string, unknown>) =>
      it.open('interview', 'propose', BUREAU, day, { parties: { agency: ['北戴河区旅游和文化广电局'] }, input })
    expect(propose('2026-08-20', { trigger: 'salient', impact: '影响重大' }).codes).toEqual(['trigger-facts-missing'])
    expect(propose('2026-01-20', { trigger: 'other', facts: '整改不力' }).codes).toEqual(['field-invalid'])
    expect(propose('2026-08-20', { trigger: 'other', facts: '整改不力' }).codes).toEqual([
      'explain:local-trigger-missing',
    ])
    const { id } = propose('2026-08-18', { trigger: 'salient', facts: '三起投诉未处理', impact: '影响重大' })
    it.issue(id, 'notify', BUREAU, '2026-08-19', {
      input: { plannedOn: '2026-08-20', place: '区司法局', issues: '投诉处理' },
    })
    const held = { attendee: '局长', attendeeKind: 'head', discussed: '限期整改', followUpBy: '2026-09-18' }
    expect(it.act(id, 'hold', BUREAU, '2026-08-20', { input: held }).codes).toEqual(['field-missing'])
    it.act(id, 'hold', BUREAU, '2026-08-20', { input: { ...held, minutes: materials('约谈记录') } })
    expect(it.due(id, 'followUp')).toBe('2026-09-18')
    it.act(id, 'report', '北戴河区旅游和文化广电局', '2026-09-10', {
      input: { rectification: '已处理', report: materials('报告') },
    })
    expect(it.act(id, 'close', BUREAU, '2026-09-11').ok).toBe(true)
  })
})
