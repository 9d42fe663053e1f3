import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../shapes/people/supervision-evidence.testing.ts'
import { materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const AGENCY = '绍兴市交通运输局'

describe('how supervisors take evidence', () => {
  it('SX-13-1-2 a record with one supervisor cannot be sealed, and a sealed one is read-only', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    expect(take.inquiry('2026-05-06', { identity: '' }).says).toContain('身份')
    expect(take.inquiry('2026-05-06', { inquirers: ['甲'] }).codes).toEqual(['explain:one-inquirer'])
    const { id } = take.inquiry('2026-05-06', { inquirers: ['甲'] }, { 'one-inquirer': '另一人在途中' })
    expect(take.seal(id, '2026-05-06', ['甲']).codes).toEqual(['one-inquirer'])
    const added = { inquirers: ['甲', '乙'], correction: '乙全程在场' }
    expect(here.act(id, 'addInquirer', CITY, '2026-05-06', { input: added }).ok).toBe(true)
    expect(take.seal(id, '2026-05-06', ['甲', '乙']).ok).toBe(true)
    expect(here.act(id, 'addInquirer', CITY, '2026-05-07', { input: added }).codes).toEqual(['wrong-state'])
  })

  it('SX-13-1-3 a file not returned by its date is flagged, and what was copied keeps its digest', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    const { id } = take.request('2026-06-01')
    const copies = [{ name: '执法视频', source: '执法记录仪', copy: materials('视频') }]
    expect(here.act(id, 'provide', AGENCY, '2026-06-09', { input: { copies } }).ok).toBe(true)
    expect(here.matter(id).facts.copies).toMatchObject([{ copy: [{ digest: copies[0]?.copy[0]?.digest }] }])
    expect(here.due(id, 'return')).toBe('2026-06-18')
    here.world.sweep('2026-06-19')
    expect(here.state(id)).toBe('unreturned')
    expect(here.act(id, 'handBack', CITY, '2026-06-22', { input: { returnedOn: '2026-06-22' } }).ok).toBe(true)
    expect(take.request('2026-06-01', { withinMatter: false }).codes).toEqual(['explain:beyond-matter'])
  })

  it('SX-13-1-4 a sample without a sealed number is refused, and each photograph has its time and place', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    expect(take.site('2026-05-06', { samples: [{ item: '水样' }], necessity: '核实排放' }).codes).toEqual([
      'sample-unsealed',
    ])
    const photo = { name: '现场', photo: materials('照片') }
    expect(take.site('2026-05-06', { photos: [photo] }).codes).toEqual(['photo-bare', 'photo-bare'])
    expect(take.site('2026-05-06', { samples: [{ item: '水样', seal: '封001' }] }).codes).toEqual(['necessity-missing'])
    const where = { takenAt: '2026-05-06T10:21:00+08:00', coordinates: '30.01,120.58' }
    const { id } = take.site('2026-05-06', {
      photos: [{ ...photo, ...where }],
      samples: [{ item: '水样', seal: '封001' }],
      necessity: '核实排放',
    })
    expect(here.matter(id).facts.photos).toMatchObject([where])
  })
})
