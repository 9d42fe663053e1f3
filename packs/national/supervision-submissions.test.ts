import { Organ } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { courtOf, materials } from '../testing.ts'
import { organs } from '../xingtai/organs.ts'
import { compiled, finding, letter, opinion } from './testing.ts'

const CITY = '邢台市司法局'
const GOVERNMENT = '邢台市人民政府'
const TRANSPORT = '邢台市交通运输局'
const BEFORE = '2026-01-31'
const FIRST = '2026-02-01'
const seat = organs.find((organ) => organ.name === GOVERNMENT)
const extra = (id: string, rest: Partial<Organ>) =>
  Organ.parse({ id, name: id, kind: 'agency', level: 'city', territory: seat?.territory, superior: seat?.id, ...rest })
const court = () =>
  courtOf(compiled, [
    ...organs.map((organ) => (organ === seat ? { ...organ, superior: 'upper' } : organ)),
    extra('upper', { kind: 'government', level: 'province', territory: '130000', superior: undefined }),
    extra('upper-justice', { kind: 'oversight-body', level: 'province', territory: '130000', superior: 'upper' }),
    extra('zone', { kind: 'zone-committee' }),
    extra('zone-justice', { kind: 'oversight-body', superior: 'zone' }),
    extra('zone-agency', { superior: 'zone' }),
  ])
type Here = ReturnType<typeof court>
type Fields = Readonly<Record<string, unknown>>

const referral = { referralReason: '造成重大影响', recommendation: '责令改正' }
const decision = { findings: '处罚超出幅度', bases: ['行政处罚法第五条'], decision: '责令改正' }
const found = (here: Here, day: string, fields: Fields = {}, agency = TRANSPORT, bureau = CITY): string => {
  const { id, says } = here.open('supervision', 'find', bureau, day, {
    input: { ...finding, ...fields },
    parties: { agency: [agency] },
  })
  expect(says).toBe('')
  here.act(id, 'assessOnSpot', bureau, day, { input: { onSpotPossible: false, onSpotReasons: '需要重新裁量' } })
  return id
}
const codes = (here: Here, id: string, step: string, day: string, input: Fields = referral, organ = CITY) =>
  here.draft(id, step, organ, day, { input }).codes
const remedy = (here: Here, act: string, day: string) => {
  const { id } = here.open('remedy', 'fileLitigation', TRANSPORT, day, {
    parties: { agency: [TRANSPORT] },
    input: { act, filedOn: day, receipt: materials('起诉状') },
  })
  expect(here.act(id, 'accept', TRANSPORT, day, { input: { acceptedOn: day } }).says).toBe('')
}
/** Matters before the government, sent back by it, and overdue, each on an act of its own, before the regulation. */
const early = (here: Here) => {
  const day = '2026-01-12'
  const [referred, returned, overdue] = ['甲', '乙', '丙'].map((act) => found(here, day, { act })) as [
    string,
    string,
    string,
  ]
  for (const id of [referred, returned])
    expect(here.issue(id, 'referMajor', CITY, day, { input: referral }).says).toBe('')
  here.act(returned, 'returnReferral', GOVERNMENT, day, { input: { returnReasons: '补充' } })
  expect(here.issue(overdue, 'issueOpinion', CITY, day, { input: { ...opinion, rectifyBy: '2026-01-20' } }).says).toBe(
    '',
  )
  here.serve(overdue, 'supervisionOpinion', TRANSPORT, day)
  here.world.sweep('2026-01-22')
  return { referred, returned, overdue }
}

describe('what goes to the government', () => {
  it('NR-33-3b NR-29-1a NR-29-1b is not submitted or decided while a remedy runs, from 2026-02-01 on', () => {
    const here = court()
    const { referred, returned, overdue } = early(here)
    for (const act of ['甲', '乙', '丙']) remedy(here, act, '2026-01-26')
    for (const [day, barred] of [
      [BEFORE, false],
      [FIRST, true],
    ] as const) {
      expect(codes(here, referred, 'decide', day, decision, GOVERNMENT).includes('remedy-entered')).toBe(barred)
      expect(codes(here, returned, 'resubmit', day).includes('remedy-entered')).toBe(barred)
      expect(codes(here, overdue, 'referOverdue', day).includes('remedy-entered')).toBe(barred)
    }
  })

  it('NR-29-1b is decided by a government, which a zone committee is not', () => {
    const here = court()
    const id = found(here, '2026-03-02', {}, 'zone-agency', 'zone-justice')
    here.issue(id, 'referMajor', 'zone-justice', '2026-03-02', { input: referral })
    expect(codes(here, id, 'decide', '2026-03-03', decision, 'zone')).toContain('not-a-government')
    const usual = found(here, '2026-03-02')
    here.issue(usual, 'referMajor', CITY, '2026-03-02', { input: referral })
    expect(codes(here, usual, 'decide', '2026-03-03', decision, GOVERNMENT)).toEqual([])
  })

  it('NR-29-1a a letter whose duty is not performed, or not reported on, lapses by itself', () => {
    for (const [performBy, reportBy] of [
      ['2026-03-20', '2026-04-20'],
      ['2026-04-20', '2026-03-20'],
    ] as const) {
      const here = court()
      const id = found(here, '2026-03-02', { grade: 'notPerformed' })
      expect(
        here.issue(id, 'issueLetter', CITY, '2026-03-02', { input: { ...letter, performBy, reportBy } }).says,
      ).toBe('')
      here.serve(id, 'supervisionLetter', TRANSPORT, '2026-03-02')
      here.world.sweep('2026-03-20')
      expect(codes(here, id, 'referOverdue', '2026-03-20')).toContain('not-overdue')
      here.world.sweep('2026-03-21')
      expect(codes(here, id, 'referOverdue', '2026-03-21')).toEqual([])
    }
  })
})

describe('what a body above has taken over', () => {
  it('NR-20-3b the body that gave it up issues no letter and submits nothing in it', () => {
    const here = court()
    const day = '2026-03-02'
    const { id: activity } = here.open('activity', 'plan', CITY, day, {
      parties: { agencies: [TRANSPORT] },
      input: {
        subject: '监督',
        activityType: 'key',
        reports: ['1', '2', '3'].map((number) => ({ source: 'hotline', number })),
        impact: '多家媒体报道',
        typicality: '同类问题普遍',
      },
    })
    here.act(activity, 'approveKey', CITY, day, { input: { opinion: '同意' } })
    here.act(activity, 'begin', CITY, day)
    const unlawful = found(here, day, { activity })
    const undone = found(here, day, { activity, grade: 'notPerformed' })
    const overdue = found(here, day, { activity })
    here.issue(overdue, 'issueOpinion', CITY, day, { input: { ...opinion, rectifyBy: '2026-03-10' } })
    here.serve(overdue, 'supervisionOpinion', TRANSPORT, day)
    here.world.sweep('2026-03-12')
    const tries = () => [
      codes(here, unlawful, 'referMajor', '2026-03-12').includes('elevated'),
      codes(here, undone, 'issueLetter', '2026-03-12', letter).includes('elevated'),
      codes(here, overdue, 'referOverdue', '2026-03-12').includes('elevated'),
    ]
    expect(tries()).toEqual([false, false, false])
    const lifted = here.act(activity, 'elevate', CITY, '2026-03-12', { input: { to: 'upper-justice', reason: '疑难' } })
    expect(lifted.says).toBe('')
    expect(tries()).toEqual([true, true, true])
  })
})
