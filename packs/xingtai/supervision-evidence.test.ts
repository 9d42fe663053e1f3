import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../shapes/people/supervision-evidence.testing.ts'
import { materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const AGENCY = '临城县自然资源和规划局'

describe('how supervisors take evidence', () => {
  it('XT-19-1-3b a record with one inquirer is warned and cannot be sealed; signed by both and the interviewee it is', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    expect(take.inquiry('2026-06-01', { inquirers: ['甲'] }).codes).toEqual(['explain:one-inquirer'])
    const { id, warnings } = take.inquiry('2026-06-01', { inquirers: ['甲'] }, { 'one-inquirer': '另一人在途中' })
    expect(warnings).toEqual(['one-inquirer'])
    expect(take.seal(id, '2026-06-01', ['甲']).codes).toEqual(['one-inquirer'])
    const both = take.inquiry('2026-06-01').id
    expect(take.seal(both, '2026-06-01', ['甲', '乙']).ok).toBe(true)
    expect(here.state(both)).toBe('sealed')
    expect(take.inquiry('2026-06-01', { kind: 'party' }).codes).toEqual(['necessity-missing'])
    expect(take.inquiry('2026-01-20', { kind: 'party' }).ok).toBe(true)
  })

  it('XT-19-1-4 a request not answered by its day is overdue, and a copy without a source is refused', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    const { id } = take.request('2026-06-01')
    expect(here.matter(id).documents[0]).toMatchObject({ kind: 'materialRequest' })
    expect(here.due(id, 'provision')).toBe('2026-06-10')
    here.world.sweep('2026-06-10 23:00')
    expect(here.state(id)).toBe('requested')
    here.world.sweep('2026-06-11')
    expect(here.state(id)).toBe('overdue')
    const provide = (source: string) =>
      here.act(id, 'provide', AGENCY, '2026-06-12', {
        input: { copies: [{ name: '案卷', source, copy: materials('案卷') }] },
      })
    expect(provide('').codes).toEqual(['source-missing'])
    expect(provide('本局档案室').ok).toBe(true)
    expect(take.request('2026-06-01', { withinMatter: false }).codes).toEqual(['explain:beyond-matter'])
  })
})
