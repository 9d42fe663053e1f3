import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const WATER = '巴彦淖尔市水利局'
type Fields = Readonly<Record<string, unknown>>

describe('what a way of supervision needs', () => {
  const scheme = {
    planDepartments: '教育局',
    planFocus: '校外培训',
    planSchedule: '三月至六月',
    planDemands: '如实提供',
  }
  const special = { activityType: 'special', ...scheme }
  const deployed = { deploymentNumber: '内司〔2026〕3号', deployedBy: '内蒙古自治区司法厅' }
  const routine = { activityType: 'routine', method: 'inspection' }
  const key = {
    activityType: 'key',
    reports: ['1', '2', '3'].map((number) => ({ source: 'hotline', number })),
    impact: '影响重大',
    typicality: '普遍存在',
  }
  const plan = (here: Court, input: Fields, day = '2026-02-02', by = CITY) =>
    here.open('activity', 'plan', by, day, {
      parties: { agencies: [WATER] },
      input: { subject: '监督', topic: 'education', ...input },
    })
  /** The same asked twice: when it is planned and when another way is changed to it. */
  const both = (input: Fields, day = '2026-02-02', by = CITY) => {
    const here = court()
    const { id } = plan(here, routine, day, by)
    const changed = here.act(id, 'changeType', by, day, { input: { ...input, reason: '调整' } }).codes
    return [plan(here, input, day, by).codes, changed]
  }
  const twice = (...codes: string[]) => [codes, codes]

  it('NR-15-1 routine supervision says how it is done; no other way has to', () => {
    expect(both({ ...routine, method: undefined })).toEqual(twice('field-missing'))
    expect(both(routine)).toEqual(twice())
  })

  it('NR-20-1 key supervision rests on three reports, its impact and its being typical; no other way has to', () => {
    expect(both({ ...key, impact: undefined })).toEqual(twice('impact-missing'))
    expect(both({ ...key, typicality: undefined })).toEqual(twice('typicality-missing'))
    expect(both({ ...key, reports: key.reports.slice(1) })).toEqual(twice('reaction-not-strong'))
    expect(both(key)).toEqual(twice())
  })

  it('NR-21-2 special supervision has a scheme of four parts', () => {
    for (const part of Object.keys(scheme))
      expect(both({ ...special, ...deployed, [part]: undefined })).toEqual(twice('field-missing'))
    expect(both({ ...special, ...deployed })).toEqual(twice())
  })

  it('NR-21-1 since 2026-02-01 special supervision is deployed by the region; before, the city began its own', () => {
    expect(both(special, '2026-02-01')).toEqual(twice('special-above-level'))
    expect(both(special, '2026-01-31')).toEqual(twice())
    expect(both(special, '2026-02-02', '内蒙古自治区司法厅')).toEqual(twice())
  })
})

describe('measures about supervisors', () => {
  const factors = { causes: '疏忽', consequences: '他人冒用', corrections: '已收回' }
  const given = { holder: '丁', holderName: '丁', ground: 'lent', facts: '转借监督证件', ...factors }
  const issue = (here: Court) =>
    here.open('supervisionCertificate', 'issue', CITY, '2026-01-05', {
      input: { holder: '丁', holderName: '丁', number: '蒙监丁', validFrom: '2026-01-05', validTo: '2030-12-31' },
    }).id
  const propose = (here: Court, parent: string, input: Fields = {}, day = '2026-05-07') =>
    here.open('supervisorMeasure', 'propose', CITY, day, { parent, person: '甲', input: { ...given, ...input } })
  const decision = { reason: '转借证件', decision: materials('决定') }
  const act = (
    here: Court,
    id: string,
    step: string,
    input: Fields,
    post?: 'principal-leader' | 'signatory' | 'handler',
    person = '乙',
    day = '2026-05-08',
  ) => here.act(id, step, CITY, day, { ...(post === undefined ? {} : { post }), person, input }).codes
  const LEADERS = ['principal-leader', 'signatory'] as const

  it('NR-32-1 a proposal weighs causes, consequences and corrections since 2026-02-01', () => {
    for (const factor of Object.keys(factors)) {
      const here = court()
      const held = issue(here)
      expect([factor, propose(here, held, { [factor]: undefined }, '2026-02-01').ok]).toEqual([factor, false])
      expect([factor, propose(here, held, { [factor]: undefined }, '2026-01-31').ok]).toEqual([factor, true])
    }
  })

  it('BYN-27-3 the leader or a signatory suspends, restores or revokes, and the certificate follows', () => {
    for (const post of LEADERS) {
      const here = court()
      const held = issue(here)
      const { id } = propose(here, held)
      expect(act(here, id, 'suspend', decision, 'handler')).toEqual(['wrong-post'])
      expect(act(here, id, 'suspend', decision, post)).toEqual([])
      const restored = { restoredFor: '期满', restoreDecision: materials('决定') }
      expect(act(here, id, 'restore', restored, 'handler')).toEqual(['wrong-post'])
      expect(act(here, id, 'restore', restored, post)).toEqual([])
      expect(here.state(held)).toBe('valid')
      const revoked = propose(here, held).id
      for (const field of Object.keys(decision))
        expect(act(here, revoked, 'revoke', { ...decision, [field]: undefined }, post)).toEqual(['field-missing'])
      expect(act(here, revoked, 'revoke', decision, 'handler')).toEqual(['wrong-post'])
      expect(act(here, revoked, 'revoke', decision, post)).toEqual([])
      expect(here.matter(held).closedOn).toBe('2026-05-08')
    }
  })

  it('NR-32-1 who proposed does not decide since 2026-02-01; a proposal may be declined with reasons', () => {
    for (const step of ['suspend', 'revoke']) {
      const here = court()
      const held = issue(here)
      expect(act(here, propose(here, held).id, step, decision, 'signatory', '甲')).toEqual(['same-person'])
      const early = propose(here, held, {}, '2026-01-30').id
      expect(act(here, early, step, decision, 'signatory', '甲', '2026-01-31')).toEqual([])
    }
    const here = court()
    const { id } = propose(here, issue(here))
    expect(act(here, id, 'decline', {})).toEqual(['field-missing'])
    expect(act(here, id, 'decline', { reason: '情节轻微' })).toEqual([])
  })
})

describe('the review of case files', () => {
  const MARKET = '巴彦淖尔市市场监督管理局'
  const ASPECTS = ['legality', 'proportionality', 'documents', 'evidence']
  const plan = (here: Court, agency = MARKET, day = '2026-09-01') =>
    here.open('caseFileReview', 'plan', CITY, day, {
      parties: { agency: [agency] },
      input: { year: 2026, standard: '案卷评查标准', standardVersion: '2026版' },
    })
  const drawn = (here: Court, day = '2026-09-01') => {
    const { id } = plan(here, MARKET, day)
    const files = ['甲', '乙', '丙'].map((file) => ({ file, corrected: false, enterprise: false }))
    const { says } = here.act(id, 'draw', CITY, day, { input: { files, size: 2, seed: '2026', enterprisePercent: 0 } })
    expect(says).toBe('')
    return { id, sample: here.matter(id).facts.sample as string[] }
  }
  const score = (here: Court, id: string, file: string, input: Fields = {}, day = '2026-09-10') =>
    here.act(id, 'score', CITY, day, {
      input: {
        file,
        reviewer: '150800-justice',
        score: 92,
        findings: '规范',
        aspects: ASPECTS,
        pendingRemedy: false,
        ...input,
      },
    }).codes

  it('NR-18-1 looks at four aspects since 2026-02-01, and at nobody’s own files', () => {
    const here = court()
    const { id, sample } = drawn(here)
    const [file = ''] = sample
    for (const left of ASPECTS)
      expect(score(here, id, file, { aspects: ASPECTS.filter((one) => one !== left) })).toEqual(['aspect-missing'])
    expect(score(here, id, file, { reviewer: '150800-market' })).toEqual(['own-file'])
    const before = court()
    const early = drawn(before, '2026-01-30')
    expect(score(before, early.id, early.sample[0] ?? '', { aspects: undefined }, '2026-01-31')).toEqual([])
  })

  it('NR-33-3b draws no conclusion on a case before a court or a reconsideration body, since 2026-02-01', () => {
    const here = court()
    const { id, sample } = drawn(here)
    const [file = ''] = sample
    const pending = { pendingRemedy: true, conclusion: '处罚不当' }
    expect(score(here, id, file, pending)).toEqual(['remedy-entered'])
    expect(score(here, id, file, { pendingRemedy: true })).toEqual([])
    expect(score(here, id, file, { conclusion: '处罚不当' })).toEqual([])
    const before = court()
    const early = drawn(before, '2026-01-30')
    expect(score(before, early.id, early.sample[0] ?? '', pending, '2026-01-31')).toEqual([])
  })

  it('BYN-9-2 is of an organ below, and is fed back by the bureau with what the organ said', () => {
    const here = court()
    expect(plan(here, '内蒙古自治区生态环境厅').codes).toContain('not-governed')
    const { id, sample } = drawn(here)
    for (const file of sample) score(here, id, file)
    const examples = { goodExamples: sample[0], badExamples: '无' }
    const concluded = here.act(id, 'conclude', CITY, '2026-09-20', {
      input: { result: '合格', enterpriseResult: '没有涉企案卷', ...examples },
    })
    expect(concluded.says).toBe('')
    expect(here.matter(id).facts).toMatchObject(examples)
    const feedBack = (input: Fields, by = CITY) => here.act(id, 'feedBack', by, '2026-09-21', { input }).codes
    const fed = { fedBackOn: '2026-09-21', objections: '无异议' }
    expect(feedBack({})).toEqual(['field-missing'])
    expect(feedBack(fed, MARKET)).toContain('wrong-organ')
    expect(feedBack(fed)).toEqual([])
    expect(here.matter(id).facts).toMatchObject(fed)
  })
})
