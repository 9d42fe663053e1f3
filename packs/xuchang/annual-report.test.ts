import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const TRANSPORT = '许昌市交通运输局'

const owed = (here: Court): string => {
  here.open('annualReportCycle', 'define', CITY, '2026-01-04', {
    input: {
      cycle: 'year',
      arisesOn: '2026-01-05',
      reportBy: '2026-01-31',
      ceiling: 2,
      agencies: [{ agency: '411000-transport' }],
    },
  })
  here.world.sweep('2026-01-05')
  return here.newest('annualReport').id
}
const file = (here: Court, id: string, step: string, day: string, input: Readonly<Record<string, unknown>> = {}) =>
  here.act(id, step, TRANSPORT, day, { input: { report: materials('报告'), plan: materials('计划'), ...input } })

describe('the annual report', () => {
  it('XC-12-2a a date that is a Saturday rolls to 2026-02-02; on 2026-02-03 the report is late', () => {
    const here = court()
    const id = owed(here)
    expect(here.due(id, 'filing')).toBe('2026-02-02')
    here.world.sweep('2026-02-02')
    expect(here.state(id)).toBe('due')
    here.world.sweep('2026-02-03')
    expect(here.matter(id).limits[0]).toMatchObject({ status: 'lapsed', kind: 'internal' })
    expect(file(here, id, 'fileLate', '2026-02-03', { report: [] }).codes).toEqual(['report-missing'])
    expect(file(here, id, 'fileLate', '2026-02-03').ok).toBe(true)
    expect(here.state(id)).toBe('filedLate')
  })

  it('XC-12-2b a plan belongs to it, and too many checks of one enterprise ask for a reason', () => {
    const here = court()
    const id = owed(here)
    expect(file(here, id, 'file', '2026-01-30', { plan: [] }).codes).toEqual(['explain:plan-missing'])
    expect(file(here, id, 'file', '2026-01-30', { frequency: 3 }).codes).toEqual(['explain:frequency-exceeded'])
    expect(file(here, id, 'file', '2026-01-30', { frequency: 2 }).ok).toBe(true)
  })

  it('XC-12-2c filed without an address it is unpublished, and the site of another organ does not publish it', () => {
    const here = court()
    const id = owed(here)
    file(here, id, 'file', '2026-01-30')
    expect(here.world.pack.pack.procedures.annualReport?.states[here.state(id)]?.name).toContain('未公开')
    here.open('agencySite', 'register', '许昌市水利局', '2026-01-06', { input: { domain: 'slj.xuchang.gov.cn' } })
    const publish = (domain: string) =>
      here.act(id, 'publish', TRANSPORT, '2026-02-02', { input: { domain, page: 'nb', publishedOn: '2026-02-02' } })
    expect(publish('slj.xuchang.gov.cn').codes).toEqual(['foreign-domain'])
    here.open('agencySite', 'register', TRANSPORT, '2026-02-02', { input: { domain: 'jtj.xuchang.gov.cn' } })
    expect(publish('jtj.xuchang.gov.cn').ok).toBe(true)
    expect(here.matter(id)).toMatchObject({
      state: 'published',
      facts: { publishedAt: 'https://jtj.xuchang.gov.cn/nb' },
    })
  })
})
