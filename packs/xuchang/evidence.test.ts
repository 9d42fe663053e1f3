import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../shapes/people/supervision-evidence.testing.ts'
import { materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const AGENCY = '许昌市城市管理局'

describe('how supervisors take evidence', () => {
  it('XC-13-1b an inquiry without a second inquirer is refused; signed by both and the interviewee it is sealed', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    expect(take.inquiry('2026-04-08', { inquirers: ['甲'] }).codes).toEqual(['one-inquirer'])
    const { id } = take.inquiry('2026-04-08')
    expect(take.seal(id, '2026-04-08', ['甲']).codes).toEqual(['unsigned'])
    expect(take.seal(id, '2026-04-08', ['甲', '乙'], { intervieweeSigned: false }).codes).toEqual(['unsigned'])
    expect(take.seal(id, '2026-04-08', ['甲', '乙']).ok).toBe(true)
    expect(here.state(id)).toBe('sealed')
    expect(take.inquiry('2026-04-08', { kind: 'party' }).codes).toEqual(['necessity-missing'])
  })

  it('XC-13-1c a copy without a purpose is refused, what lies beyond the matter asks for a reason, and every look is logged', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    expect(take.request('2026-06-01', { purpose: '' }).codes).toEqual(['purpose-missing'])
    expect(take.request('2026-06-01', { withinMatter: false }).codes).toEqual(['explain:beyond-matter'])
    expect(take.request('2026-01-20', { withinMatter: false }).ok).toBe(true)
    const wider = take.request('2026-06-01', { withinMatter: false }, { 'beyond-matter': '涉及同一批案件' })
    expect(wider.warnings).toEqual(['beyond-matter'])
    const copies = (source: string) => ({ copies: [{ name: '案卷', source, copy: materials('案卷') }] })
    expect(here.act(wider.id, 'provide', AGENCY, '2026-06-08', { input: copies('') }).codes).toEqual(['source-missing'])
    expect(here.act(wider.id, 'provide', AGENCY, '2026-06-08', { input: copies('许昌市城市管理局档案室') }).ok).toBe(
      true,
    )
    const [copy] = here.matter(wider.id).facts.copies as { copy: { digest: string }[] }[]
    expect(copy?.copy[0]?.digest).toMatch(/^[0-9a-f]{64}$/u)
    expect(here.world.pack.procedures.get('fileAccess')?.data.reading).toEqual({ logged: true })
  })

  it('XC-13-1d a photograph with time and place is kept with its digest; without them only with a written note', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    const photo = {
      name: '现场',
      photo: materials('照片'),
      takenAt: '2026-04-08T10:21:00+08:00',
      coordinates: '34.03,113.85',
    }
    const kept = take.site('2026-04-08', {
      photos: [photo],
      samples: [{ item: '砂石', seal: '封001' }],
      necessity: '核实用料',
    })
    expect(kept.warnings).toEqual([])
    expect(here.matter(kept.id).facts.photos).toMatchObject([
      { takenAt: photo.takenAt, photo: [{ digest: photo.photo[0]?.digest }] },
    ])
    const bare = { photos: [{ name: '现场', photo: materials('照片') }] }
    expect(take.site('2026-04-08', bare).codes).toEqual(['explain:photo-bare'])
    expect(take.site('2026-04-08', bare, { 'photo-bare': '相机没有定位，拍摄于当日上午' }).ok).toBe(true)
    expect(take.site('2026-04-08', { samples: [{ item: '砂石' }], necessity: '核实用料' }).codes).toEqual([
      'sample-unsealed',
    ])
    expect(take.site('2026-04-08', { inspectors: ['甲'] }).codes).toEqual(['one-inspector'])
    expect(take.site('2026-04-08', { certificatesShown: false }).codes).toEqual(['certificate-not-shown'])
  })
})
