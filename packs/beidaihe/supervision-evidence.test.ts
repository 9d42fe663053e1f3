import { describe, expect, it } from 'vitest'
import { agenda, clocks, standing } from '../shapes/agenda.testing.ts'
import { evidenceOf } from '../shapes/people/supervision-evidence.testing.ts'
import { materials } from '../testing.ts'
import { BUREAU, court, demand } from './testing.ts'

const AGENCY = '北戴河区市场监督管理局'
const OVERSEER = '区级司法行政机关'
const BEFORE = '2026-01-30'
const AFTER = '2026-06-01'
/** Supervisors are inspectors and handlers; nobody else of the bureau takes evidence. */
const POSTS = ['inspector', 'handler'] as const

describe('how supervisors take evidence', () => {
  it('BDH-2-7-11 an inquiry with one inquirer is taken with a reason, corrected, and sealed when all have signed', () => {
    const here = court()
    const { inquiry, seal } = evidenceOf(here, BUREAU, AGENCY)
    expect(inquiry(AFTER, { inquirers: ['甲'] }).codes).toEqual(['explain:one-inquirer'])
    const { id } = inquiry(AFTER, { inquirers: ['甲'] }, { 'one-inquirer': '另一人临时离开' })
    expect(agenda(here, id, AFTER).toSorted()).toEqual(
      [`${OVERSEER}可以更正询问人（监督人员、经办人）`, `${OVERSEER}应当签名封存（监督人员、经办人）`].toSorted(),
    )
    expect(seal(id, AFTER, ['甲']).codes).toEqual(['one-inquirer'])
    const correct = (input: Record<string, unknown>) => here.act(id, 'addInquirer', BUREAU, AFTER, { input })
    const correction = { inquirers: ['甲', '乙'], correction: '乙在场，漏记' }
    demand(correction, ['inquirers', 'correction'], correct)
    expect(correct(correction).ok).toBe(true)
    expect(seal(id, AFTER, ['甲']).codes).toEqual(['unsigned'])
    demand({ signed: materials('笔录') }, ['signed'], (given) =>
      seal(id, AFTER, ['甲', '乙'], { signed: undefined, ...given }),
    )
    expect(seal(id, AFTER, ['甲', '乙'], { intervieweeSigned: false }).codes).toEqual(['unsigned'])
    expect(seal(id, AFTER, ['甲', '乙'], { intervieweeSigned: false, refusalNote: '拒绝签名，已注明' }).ok).toBe(true)
    expect(here.matter(id)).toMatchObject({ state: 'sealed', facts: { refusalNote: '拒绝签名，已注明' } })
    expect(here.matter(id).closedOn).not.toBeNull()
    expect(seal(inquiry(AFTER).id, AFTER, ['甲', '乙']).ok).toBe(true)
  })

  it('BDH-2-7-11 NR-22-1-6 a party is asked with the need for it from 2026-02-01 on, an officer without', () => {
    const { inquiry } = evidenceOf(court(), BUREAU, AGENCY)
    expect(inquiry(BEFORE, { kind: 'party' }).ok).toBe(true)
    expect(inquiry(AFTER, { kind: 'party' }).codes).toEqual(['necessity-missing'])
    expect(inquiry(AFTER, { kind: 'party', necessity: '仅其了解' }).ok).toBe(true)
    expect(inquiry(AFTER).ok).toBe(true)
  })

  it('BDH-2-7-11 inspectors and handlers take evidence, clerks do not', () => {
    const here = court()
    const { inquiry, request, site } = evidenceOf(here, BUREAU, AGENCY)
    const evidence = [inquiry(AFTER), request(AFTER), site(AFTER)].map(({ id }) => here.matter(id))
    const first = ['record', 'request', 'record']
    for (const [index, { procedure, facts }] of evidence.entries()) {
      const step = first[index] ?? ''
      const open = (post: 'inspector' | 'handler' | 'clerk') =>
        here.open(procedure, step, BUREAU, AFTER, { post, parties: { agency: [AGENCY] }, input: facts })
      for (const post of POSTS) expect([procedure, post, open(post).says]).toEqual([procedure, post, ''])
      expect(open('clerk').codes).toContain('wrong-post')
    }
  })

  it('BDH-2-7-11 files are provided by the day named and handed back by the day named', () => {
    const here = court()
    const { request } = evidenceOf(here, BUREAU, AGENCY)
    const { id } = request(AFTER)
    expect([here.due(id, 'provision'), here.due(id, 'return')]).toEqual(['2026-06-10', undefined])
    expect(agenda(here, id, AFTER)).toEqual(['被监督机关应当提供材料'])
    here.world.sweep('2026-06-11')
    expect(here.state(id)).toBe('overdue')
    expect(agenda(here, id, '2026-06-11')).toEqual(['被监督机关应当提供材料'])
    const copy = { name: '处罚案卷', source: '档案室', copy: materials('复制件') }
    const provide = (input: Record<string, unknown>) => here.act(id, 'provide', AGENCY, '2026-06-12', { input })
    demand({ copies: [copy] }, ['copies'], provide)
    demand(copy, ['name', 'source', 'copy'], (row) => provide({ copies: [row] }))
    expect(provide({ copies: [{ ...copy, source: undefined }] }).codes).toEqual(['source-missing'])
    expect(provide({ copies: [copy] }).ok).toBe(true)
    expect([here.state(id), here.due(id, 'return')]).toEqual(['provided', '2026-06-18'])
    const back = [`${OVERSEER}应当归还（监督人员、经办人）`]
    expect(agenda(here, id, '2026-06-12')).toEqual(back)
    expect(clocks(here, 'fileAccess')).toEqual([
      '被监督机关：提供材料的日期（文书载明）',
      `${OVERSEER}：归还日期（文书载明）`,
    ])
    here.world.sweep('2026-06-22')
    expect(here.state(id)).toBe('unreturned')
    expect(agenda(here, id, '2026-06-22')).toEqual(back)
    const hand = (input: Record<string, unknown>) => here.act(id, 'handBack', BUREAU, '2026-06-22', { input })
    const returned = { returnedOn: '2026-06-22', receipt: materials('归还凭据') }
    demand(returned, ['returnedOn'], hand)
    expect(hand(returned).ok).toBe(true)
    expect(here.matter(id).facts.receipt).toMatchObject([{ name: '归还凭据' }])
    expect(standing(here, id, 'return')).toBe('met')
  })

  it('NR-22-1-4 from 2026-02-01 on what goes beyond the matter is asked for with a reason', () => {
    const { request } = evidenceOf(court(), BUREAU, AGENCY)
    expect(request(BEFORE, { withinMatter: false }).ok).toBe(true)
    expect(request(AFTER, { withinMatter: false }).codes).toEqual(['explain:beyond-matter'])
    expect(request(AFTER, { withinMatter: false }, { 'beyond-matter': '关联案件' }).ok).toBe(true)
  })

  it('BDH-2-7-11 on site there are two, who show their certificates; photographs say when and where', () => {
    const here = court()
    const { site } = evidenceOf(here, BUREAU, AGENCY)
    expect(site(AFTER, { inspectors: ['甲'] }).codes).toEqual(['one-inspector'])
    expect(site(AFTER, { certificatesShown: false }).codes).toEqual(['certificate-not-shown'])
    const photo = {
      name: '照片',
      photo: materials('照片'),
      takenAt: `${AFTER}T10:21:00+08:00`,
      coordinates: '39.8,119.4',
    }
    demand(photo, ['name', 'photo', 'takenAt', 'coordinates'], (row) => site(AFTER, { photos: [row] }))
    const { takenAt: _when, ...undated } = photo
    const { coordinates: _where, ...unplaced } = photo
    for (const bare of [undated, unplaced]) {
      expect(site(AFTER, { photos: [bare] }).codes).toEqual(['explain:photo-bare'])
      expect(site(AFTER, { photos: [bare] }, { 'photo-bare': '设备故障' }).ok).toBe(true)
    }
    const recording = { name: '录像', recording: materials('录像') }
    demand(recording, ['name', 'recording'], (row) => site(AFTER, { recordings: [row] }))
    const sample = { item: '水样', seal: '封1' }
    demand(sample, ['item', 'seal'], (row) => site(BEFORE, { samples: [row] }))
    const taken = site(AFTER, { photos: [photo], recordings: [recording] })
    expect(here.matter(taken.id).facts).toMatchObject({ photos: [photo], recordings: [recording] })
    expect(agenda(here, taken.id, AFTER)).toEqual([`${OVERSEER}应当归卷（监督人员、经办人）`])
    expect(here.act(taken.id, 'archive', BUREAU, AFTER, { input: { note: '一份' } }).ok).toBe(true)
    expect(here.matter(taken.id).facts.note).toBe('一份')
    expect(here.matter(taken.id).closedOn).not.toBeNull()
  })

  it('NR-22-1-6 samples are taken with the need for them from 2026-02-01 on', () => {
    const here = court()
    const { site } = evidenceOf(here, BUREAU, AGENCY)
    const samples = [{ item: '水样', seal: '封1' }]
    expect(site(BEFORE, { samples }).ok).toBe(true)
    expect(site(AFTER, { samples }).codes).toEqual(['necessity-missing'])
    expect(here.matter(site(AFTER, { samples, necessity: '核实' }).id).facts).toMatchObject({
      samples,
      necessity: '核实',
    })
    expect(site(AFTER).ok).toBe(true)
  })
})
