import { describe, expect, it } from 'vitest'
import type { Result } from '../testing.ts'
import { countryCourt } from './places.testing.ts'

const BUREAU = '北戴河区司法局'
const MARKET = '北戴河区市场监督管理局'
type Here = ReturnType<typeof countryCourt>
type Ask = (here: Here, day: string) => Result

const visit =
  (step: 'planOpen' | 'planCovert'): Ask =>
  (here, day) =>
    here.open('visit', step, BUREAU, day, {
      input: { visited: 'beidaihe-market', subject: '检查', plannedOn: day, supervisors: ['甲', '乙'] },
    })
const request: Ask = (here, day) =>
  here.open('informationRequest', 'request', BUREAU, day, {
    parties: { agency: [MARKET] },
    input: { scope: '收费情况', replyBy: '2026-12-01' },
  })
const form: Ask = (here, day) =>
  here.open('dataRequest', 'send', BUREAU, day, {
    parties: { agency: [MARKET] },
    input: { subject: '上半年统计', replyBy: '2026-12-01', asked: [{ item: '执法人员数' }] },
  })

const work: readonly (readonly [name: string, ask: Ask])[] = [
  ['a check', visit('planOpen')],
  ['a request', request],
  ['a form', form],
]
const asks: readonly (readonly [name: string, ask: Ask])[] = [...work, ['a covert visit', visit('planCovert')]]
const pairs = work.flatMap(([first, one], index) =>
  work.slice(index).map(([second, other]) => [`${first} and ${second}`, one, other] as const),
)

describe('NR-8-1c what makes work for an organ is added up', () => {
  for (const [name, ask] of asks) {
    it.each(pairs)(
      `NR-8-1c after %s within 31 days ${name} needs a reason, after one of them it does not`,
      (_, one, other) => {
        const here = countryCourt()
        expect(one(here, '2026-07-01').says).toBe('')
        expect(other(here, '2026-07-02').says).toBe('')
        expect(ask(here, '2026-07-20').codes).toEqual(['explain:burden'])
        expect(ask(here, '2026-08-10').says).toBe('')
      },
    )
  }

  it.each(asks)('NR-8-1c NR-44-1 %s asks for no reason before the regulation is in force', (_, ask) => {
    const here = countryCourt()
    request(here, '2026-01-20')
    form(here, '2026-01-21')
    expect(ask(here, '2026-01-31').codes).not.toContain('explain:burden')
    expect(ask(here, '2026-02-01').codes).toContain('explain:burden')
  })
})

describe('NR-2-1 only organs below the own government are asked', () => {
  const STRANGER = '诸暨市水利局'
  it.each<readonly [string, string, Readonly<Record<string, readonly string[]>>, Readonly<Record<string, unknown>>]>([
    [
      'visit',
      'planOpen',
      {},
      { visited: 'zhuji-water', subject: '检查', plannedOn: '2026-07-01', supervisors: ['甲', '乙'] },
    ],
    [
      'visit',
      'planCovert',
      {},
      { visited: 'zhuji-water', subject: '检查', plannedOn: '2026-07-01', supervisors: ['甲', '乙'] },
    ],
    ['informationRequest', 'request', { agency: [STRANGER] }, { scope: '收费情况', replyBy: '2026-07-20' }],
    [
      'dataRequest',
      'send',
      { agency: [STRANGER] },
      { subject: '统计', replyBy: '2026-07-20', asked: [{ item: '人数' }] },
    ],
    ['interview', 'notify', { agency: [STRANGER] }, { interviewOn: '2026-07-20', subject: '执法问题' }],
    ['inspection', 'begin', { agency: [STRANGER] }, { scope: 'acts', inspectedOn: '2026-07-01' }],
    ['responsibilityChecklist', 'open', { agencies: [STRANGER] }, { year: 2026 }],
    ['activity', 'plan', { agencies: [STRANGER] }, { subject: '监督', activityType: 'routine', method: 'inspection' }],
  ])('NR-2-1 %s.%s refuses an organ of another place', (procedure, step, parties, input) => {
    const result = countryCourt().open(procedure, step, BUREAU, '2026-07-01', { parties, input })
    expect(result.codes).toContain('not-governed')
  })

  it('NR-22-1-3 an empty form is not sent', () => {
    const result = countryCourt().open('dataRequest', 'send', BUREAU, '2026-07-01', {
      parties: { agency: [MARKET] },
      input: { subject: '统计', replyBy: '2026-07-20' },
    })
    expect(result.codes).toEqual(['form-empty'])
  })
})
