import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const AGENCY = '许昌市水利局'
const OTHER = '许昌市交通运输局'
const DAY = '2026-03-02'
type Fields = Readonly<Record<string, unknown>>

const finding = {
  scope: 'act',
  class: 'act',
  supervisorCertificate: '豫监许0012',
  act: '罚〔2026〕8号',
  actType: 'penalty',
  problem: '行政处罚决定未公示',
  grade: 'unlawful',
  gradeReasons: '违反公示规定',
  verification: 'verified',
  evidence: materials('检查笔录'),
}
const find = (here: Court, day: string) =>
  here.open('supervision', 'find', CITY, day, { parties: { agency: [AGENCY] }, input: finding })
const given = { kind: 'problems', subject: '通报', content: '情况', range: 'system' }
const propose = (here: Court, parties: Record<string, string[]> = {}, input: Fields = {}, day = DAY) =>
  here.open('circular', 'propose', CITY, day, { parties, input: { ...given, ...input } })
const act = (here: Court, id: string, step: string, organ: string, input: Fields = {}, post?: Post) =>
  here.act(id, step, organ, DAY, { input, ...(post === undefined ? {} : { post }) }).codes

describe('a circular', () => {
  it('NR-31-1 names an organ on a ground with its facts from the day of the national regulation on; figures need none', () => {
    const here = court()
    const named = { named: [AGENCY] }
    const ground = { ground: 'salient', groundFacts: '多次未公示' }
    expect(find(here, '2026-01-12').codes).toEqual([])
    expect(propose(here, named, { groundFacts: '多次未公示' }).codes).toEqual(['ground-missing'])
    expect(propose(here, named, { ground: 'salient' }).codes).toEqual(['ground-missing'])
    expect(propose(here, named, ground).codes).toEqual([])
    expect(propose(here, named, {}, '2026-01-20').codes).toEqual([])
    expect(propose(here).codes).toEqual([])
  })

  it('XC-11-1-8 names nobody without a finding that was verified', () => {
    const here = court()
    const ground = { ground: 'salient', groundFacts: '多次未公示' }
    expect(propose(here, { named: [AGENCY] }, ground).codes).toEqual(['finding-unverified'])
    find(here, DAY)
    expect(propose(here, { named: [AGENCY] }, ground).codes).toEqual([])
    expect(propose(here, { named: [OTHER] }, ground).codes).toEqual(['finding-unverified'])
    expect(propose(here, { recipients: [OTHER] }).codes).toEqual([])
  })

  it('XC-11-1-8 is written, approved by the leader, sent to whom it lists, read by them and closed once all have it', () => {
    const here = court()
    find(here, DAY)
    const { id } = propose(here, { named: [AGENCY] }, { ground: 'salient', groundFacts: '多次未公示' })
    const recipient = here.world.directory.organs({}).find((one) => one.name === OTHER)?.id
    const content = { content: '三件未公示', range: 'territory', recipients: [recipient] }
    expect(act(here, id, 'revise', AGENCY, content)).toEqual(['wrong-organ'])
    for (const field of ['content', 'range'])
      expect([field, act(here, id, 'revise', CITY, { ...content, [field]: undefined })]).toEqual([
        field,
        ['field-missing'],
      ])
    expect(act(here, id, 'revise', CITY, content)).toEqual([])
    expect(here.matter(id).facts).toMatchObject({ content: '三件未公示', range: 'territory' })
    expect(act(here, id, 'approve', CITY, { approval: '同意' }, 'handler')).toEqual(['wrong-post'])
    expect(act(here, id, 'approve', CITY, { approval: '同意' }, 'principal-leader')).toEqual([])
    expect(act(here, id, 'acknowledge', OTHER, { reader: '张三' })).toContain('wrong-state')
    expect(here.issue(id, 'publish', CITY, DAY).codes).toEqual([])
    expect(act(here, id, 'revise', CITY, content)).toContain('wrong-state')
    expect(act(here, id, 'drop', CITY, { dropReasons: '不必' })).toContain('wrong-state')
    for (const post of ['clerk', 'handler', 'liaison-officer'] as const)
      expect([post, act(here, id, 'acknowledge', OTHER, { reader: '张三' }, post)]).toEqual([post, ['not-served']])
    expect(act(here, id, 'close', CITY)).toEqual(['not-delivered'])
    here.serve(id, 'circular', OTHER, DAY)
    expect(here.due(id, 'reading')).toBe('2026-03-09')
    expect(act(here, id, 'acknowledge', CITY, { reader: '张三' })).toContain('wrong-organ')
    expect(act(here, id, 'acknowledge', OTHER)).toEqual(['field-missing'])
    expect(act(here, id, 'acknowledge', OTHER, { reader: '张三' }, 'reviewer')).toEqual(['wrong-post'])
    for (const post of ['clerk', 'handler', 'liaison-officer'] as const)
      expect([post, act(here, id, 'acknowledge', OTHER, { reader: '张三' }, post)]).toEqual([post, []])
    expect(here.matter(id).facts.acknowledgements).toMatchObject([{ reader: '张三' }, {}, {}])
    expect(act(here, id, 'close', AGENCY)).toEqual(['wrong-organ'])
  })

  it('XC-11-1-8 is given up with reasons by the bureau, not by whom it names', () => {
    const here = court()
    find(here, DAY)
    const { id } = propose(here, { named: [AGENCY] }, { ground: 'salient', groundFacts: '多次未公示' })
    expect(act(here, id, 'drop', AGENCY, { dropReasons: '不必' })).toEqual(['wrong-organ'])
    expect(act(here, id, 'drop', CITY)).toEqual(['field-missing'])
    expect(act(here, id, 'drop', CITY, { dropReasons: '不必' })).toEqual([])
    expect(here.matter(id).closedOn).toBe(DAY)
  })
})

describe('supervised handling', () => {
  const key = { reaction: '投诉百件', impact: '媒体报道', typical: '多地发生' }
  const open = (here: Court, day = DAY, owner = AGENCY) =>
    here.open('supervisedHandling', 'open', CITY, day, {
      parties: { owner: [owner] },
      input: { problem: '占道经营', situation: '反复投诉', responsible: '张三', handleBy: '2026-03-20' },
    })

  it('XC-11-1-7 is of organs the government governs; overdue it goes to the leader, who instructs', () => {
    const here = court()
    expect(open(here, DAY, '国家税务总局河南省税务局').codes).toEqual(['not-governed'])
    const { id } = open(here)
    here.world.sweep('2026-03-21')
    const instruct = (input: Fields) => here.act(id, 'instruct', CITY, '2026-03-23', { input }).codes
    expect(instruct({})).toEqual(['field-missing'])
    expect(instruct({ instruction: '限期办结' })).toEqual([])
    const input = { result: '已整治', evidence: materials('照片') }
    expect(here.act(id, 'answer', AGENCY, '2026-03-24', { input }).codes).toEqual([])
    expect(here.matter(id).closedOn).toBeNull()
    expect(here.act(id, 'close', CITY, '2026-03-25').codes).toEqual([])
    expect(here.matter(id).closedOn).toBe('2026-03-25')
  })

  it('NR-20-3a is listed for public supervision by the leader, in time or overdue, from the day of the national regulation on', () => {
    for (const overdue of [false, true]) {
      const here = court()
      const { id } = open(here)
      if (overdue) here.world.sweep('2026-03-21')
      const list = (post: Post) => here.act(id, 'list', CITY, '2026-03-23', { post, input: key }).codes
      expect(list('handler')).toEqual(['wrong-post'])
      expect(list('principal-leader')).toEqual([])
      expect(here.matter(id).closedOn).toBe('2026-03-23')
    }
    const here = court()
    const { id } = open(here, '2026-01-12')
    expect(here.act(id, 'list', CITY, '2026-01-30', { input: key }).ok).toBe(false)
    expect(here.act(id, 'list', CITY, '2026-02-01', { input: key }).ok).toBe(true)
  })
})
