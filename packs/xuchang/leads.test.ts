import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { standing } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const AGENCY = '许昌市城市管理局'
const DAY = '2026-04-08'
const parties = { agency: [AGENCY] }
type Fields = Readonly<Record<string, unknown>>

const codes = (here: Court, id: string, step: string, post: Post, input: Fields, organ = CITY, person?: string) =>
  here.act(id, step, organ, DAY, { post, input, ...(person === undefined ? {} : { person }) }).codes

describe('a problem that two people verify', () => {
  const given = {
    kind: 'notPerformed',
    problem: '不查处违法建设',
    foundOn: '2026-04-07',
    facts: '多次投诉',
    evidence: materials('照片'),
  }
  const record = (post: Post, input: Fields = {}) => {
    const here = court()
    return {
      here,
      ...here.open('verifiedProblem', 'record', CITY, DAY, { post, parties, input: { ...given, ...input } }),
    }
  }

  it('XC-21-1-1 is entered by inspectors and handlers, verified by them and by reviewers', () => {
    for (const post of ['inspector', 'handler'] as const) expect([post, record(post).codes]).toEqual([post, []])
    expect(record('clerk').codes).toEqual(['wrong-post'])
    for (const post of ['inspector', 'handler', 'reviewer'] as const) {
      const { here, id } = record('inspector')
      expect(codes(here, id, 'confirmFirst', 'clerk', { first: '属实' })).toEqual(['wrong-post'])
      expect(codes(here, id, 'confirmFirst', post, { first: '属实' }, CITY, '甲')).toEqual([])
      expect(codes(here, id, 'confirmSecond', 'clerk', { second: '属实' }, CITY, '乙')).toEqual(['wrong-post'])
      expect(codes(here, id, 'confirmSecond', post, { second: '属实' }, CITY, '乙')).toEqual([])
    }
  })

  it('XC-21-1-1 becomes a lead also where duties were performed wrongly', () => {
    const { here, id } = record('inspector', { kind: 'wronglyPerformed' })
    codes(here, id, 'confirmFirst', 'inspector', { first: '属实' }, CITY, '甲')
    codes(here, id, 'confirmSecond', 'inspector', { second: '属实' }, CITY, '乙')
    expect(here.newest('accountability').facts.ground).toBe('negligence')
  })

  it('XC-21-1-4 is annulled by the leader or whom he lets sign, at any stage, and is then over', () => {
    for (const post of ['principal-leader', 'signatory'] as const)
      for (const confirmed of [0, 1, 2]) {
        const { here, id } = record('inspector')
        if (confirmed > 0) codes(here, id, 'confirmFirst', 'inspector', { first: '属实' }, CITY, '甲')
        if (confirmed > 1) codes(here, id, 'confirmSecond', 'inspector', { second: '属实' }, CITY, '乙')
        expect(codes(here, id, 'annul', 'inspector', { reason: '有误' })).toEqual(['wrong-post'])
        expect([confirmed, codes(here, id, 'annul', post, { reason: '有误' })]).toEqual([confirmed, []])
        expect(here.matter(id).closedOn).toBe(DAY)
      }
  })
})

describe('an incident of uncivil enforcement', () => {
  const record = (post: Post = 'inspector') => {
    const here = court()
    const input = { happenedOn: '2026-04-07', officer: 'o', incident: '推搡商户', media: materials('录像') }
    return { here, ...here.open('incivility', 'record', CITY, DAY, { post, parties, input }) }
  }

  it('XC-21-1-5 is entered and the officer heard by inspectors and handlers', () => {
    expect(record('clerk').codes).toEqual(['wrong-post'])
    for (const post of ['inspector', 'handler'] as const) {
      const { here, id, says } = record(post)
      expect(says).toBe('')
      expect(codes(here, id, 'hear', 'clerk', { statement: '承认' })).toEqual(['wrong-post'])
      expect(codes(here, id, 'hear', post, { statement: '承认' })).toEqual([])
      expect(here.matter(id).closedOn).toBe(DAY)
    }
  })

  it('XC-21-1-5 is found to be none by the leader or whom he lets sign, with a reason', () => {
    for (const post of ['principal-leader', 'signatory'] as const) {
      const { here, id } = record()
      const reason = { reason: '录像与投诉不符' }
      expect(codes(here, id, 'drop', 'inspector', reason)).toEqual(['wrong-post'])
      expect(codes(here, id, 'drop', post, reason, AGENCY)).toEqual(['wrong-organ'])
      expect(codes(here, id, 'drop', post, {})).toEqual(['field-missing'])
      expect(codes(here, id, 'drop', post, reason)).toEqual([])
      expect([here.state(id), here.matter(id).closedOn]).toEqual(['dropped', DAY])
    }
  })
})

describe('what a justice station hands in', () => {
  const STATION = '禹州市神垕镇司法所'
  const BODY = '禹州市司法局'
  const given = {
    subject: '走访陶瓷企业',
    organ: '411081-ecology',
    foundOn: DAY,
    situation: '企业反映重复检查',
    assigned: false,
    materials: materials('走访记录'),
  }
  const submit = (here: Court, input: Fields = {}) =>
    here.open('stationLead', 'submit', STATION, DAY, { input: { ...given, ...input } })

  it('XC-5-4 names the assignment where there was one, and brings its materials', () => {
    const here = court()
    expect(submit(here, { assigned: true }).codes).toEqual(['assignment-missing'])
    expect(here.matter(submit(here, { assigned: true, assignment: '禹司指〔2026〕1号' }).id).facts.assignment).toBe(
      '禹司指〔2026〕1号',
    )
    expect(here.matter(submit(here).id).facts.materials).toHaveLength(1)
  })

  it('XC-5-4 is answered by the bureau it belongs to, one way or the other, within the ten working days it gives itself', () => {
    for (const [step, input] of [
      ['handle', { outcome: '已转办', matter: 'm0' }],
      ['dismiss', { reason: '不属执法事项' }],
    ] as const) {
      const here = court()
      const { id } = submit(here)
      expect([here.due(id, 'answer'), here.matter(id).closedOn]).toEqual(['2026-04-22', null])
      expect(here.world.pack.pack.procedures.stationLead?.limits?.answer?.on).toBe('body')
      expect(here.act(id, step, STATION, DAY, { input }).codes).toEqual(['wrong-organ'])
      expect(here.act(id, step, BODY, DAY, { input: {} }).codes).toEqual(['field-missing'])
      expect(here.act(id, step, BODY, DAY, { input }).codes).toEqual([])
      expect(here.matter(id).closedOn).toBe(DAY)
      expect(here.matter(id).facts).toMatchObject(input)
      expect(standing(here, id, 'answer')).toBe('met')
    }
  })
})

describe('a hearing and a meeting of experts', () => {
  const meeting = (here: Court, kind: string) =>
    here.open('evidenceMeeting', 'plan', CITY, DAY, { parties, input: { kind, subject: '处罚幅度', on: '2026-04-15' } })
      .id
  const minutes = {
    minutes: materials('记录'),
    participants: [{ name: '王某', unit: '许昌学院' }],
    conclusion: '幅度适当',
  }

  it('XC-13-1e a hearing is held only once its notice reached the agency, a meeting of experts without one', () => {
    const here = court()
    const hearing = meeting(here, 'hearing')
    const hold = (id: string) => here.act(id, 'hold', CITY, '2026-04-15').codes
    expect(hold(hearing)).toEqual(['notice-missing'])
    here.act(hearing, 'notify', CITY, DAY, { input: { place: '会议室', content: '处罚幅度' } })
    expect(hold(hearing)).toEqual(['notice-missing'])
    here.serve(hearing, 'evidenceMeetingNotice', AGENCY, '2026-04-09')
    expect(hold(hearing)).toEqual([])
    expect(hold(meeting(here, 'expert'))).toEqual([])
    expect(here.act(hearing, 'record', CITY, '2026-04-16', { input: minutes }).codes).toEqual([])
  })

  it('XC-13-1e experts give at least one opinion, and each signs his', () => {
    const here = court()
    const held = () => {
      const id = meeting(here, 'expert')
      here.act(id, 'hold', CITY, '2026-04-15')
      return id
    }
    const opinion = (expert: string, signed: boolean) => ({ expert, opinion: '适当', signed })
    const record = (opinions: readonly object[]) =>
      here.act(held(), 'record', CITY, '2026-04-16', { input: { ...minutes, opinions } }).codes
    expect(record([])).toEqual(['opinion-unsigned'])
    expect(record([opinion('甲', false)])).toEqual(['opinion-unsigned'])
    expect(record([opinion('甲', true), opinion('乙', false)])).toEqual(['opinion-unsigned'])
    expect(record([opinion('甲', true)])).toEqual([])
  })
})
