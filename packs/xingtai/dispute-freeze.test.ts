import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'
import {
  accepted,
  agreed,
  application,
  BUREAU,
  demand,
  MANAGEMENT,
  MARKET,
  opinion,
  org,
  reported,
  type Sides,
} from './testing-dispute.ts'

const ITEM = '餐车占道经营查处'
const POINTS = [{ text: '由市场监督管理局查处', organ: org(MARKET) }]

const penalty = (changes = {}) => ({ act: '信市监罚〔2026〕9号', kind: 'penalty', item: ITEM, ...changes })
const register = (at: Court, organ: string, day: string, changes = {}) =>
  at.open('enforcementAct', 'register', organ, day, { input: penalty(changes) })

describe('no acting alone while coordination runs (art 13)', () => {
  it('XT-13-1a XT-17-1-4 a penalty on the frozen matter is refused and logged as a lead, a day after service of the opinion it passes', () => {
    const at = court()
    const sides: Sides = {
      applicant: '襄都区农业农村局',
      respondents: ['襄都区市场监督管理局'],
      bureau: '襄都区司法局',
    }
    const id = accepted(at, '2026-03-16', sides)
    const refused = register(at, '襄都区市场监督管理局', '2026-03-20')
    expect(refused.codes).toEqual(['frozen'])
    expect(refused.reasons[0]?.basis).toEqual([{ norm: 'xingtai', article: 13 }])
    expect(refused.opened).toEqual(['coordinationBreach'])
    expect(at.newest('coordinationBreach')).toMatchObject({
      state: 'candidate',
      facts: { item: 'unilateralAct', act: '信市监罚〔2026〕9号' },
      parties: { body: [{ name: '襄都区司法局' }], agency: [{ name: '襄都区市场监督管理局' }] },
    })
    const points = [{ text: '依法查处', organ: org('襄都区市场监督管理局') }]
    demand(
      at.act(id, 'reviewInWriting', sides.bureau, '2026-03-25', {
        input: { points: [{ point: '管辖', positions: '各执一词', conclusion: '由市场监管局' }] },
      }),
    )
    for (const organ of [sides.applicant, '襄都区市场监督管理局'])
      demand(
        at.act(id, 'recordConsent', sides.bureau, '2026-03-30', {
          input: { organ: org(organ), signedOn: '2026-03-30', consent: materials('一致意见') },
        }),
      )
    demand(at.issue(id, 'issueOpinion', sides.bureau, '2026-03-30', { input: opinion(points) }))
    demand(at.serve(id, 'coordinationOpinion', '襄都区市场监督管理局', '2026-03-31'))
    expect(register(at, '襄都区市场监督管理局', '2026-04-01').ok).toBe(true)
    // the other side is still bound: nothing has been served on it
    expect(register(at, '襄都区农业农村局', '2026-04-01').codes).toEqual(['frozen'])
  })

  it('XT-13-1a an organ with a dispute says whether another act concerns it; other organs and matters are free', () => {
    const at = court()
    accepted(at, '2026-03-16')
    const other = { item: '食品标签抽查' }
    expect(register(at, MARKET, '2026-03-20', other).reasons[0]?.field).toBe('concernsDispute')
    expect(register(at, MARKET, '2026-03-20', { ...other, concernsDispute: true }).codes).toEqual(['frozen'])
    expect(register(at, MARKET, '2026-03-20', { ...other, concernsDispute: false }).ok).toBe(true)
    expect(register(at, '信都区水务局', '2026-03-20').ok).toBe(true)
  })

  it('XT-13-1b an exception for the public interest with evidence unlocks the listed act only and is put before the bureau', () => {
    const at = court()
    const id = accepted(at, '2026-03-16', {
      applicant: '邢台市生态环境局信都区分局',
      respondents: [MANAGEMENT],
      bureau: '邢台市司法局',
    })
    const declare = (category: string, evidence: readonly unknown[] = materials('现场照片')) =>
      at.open('freezeException', 'declare', MANAGEMENT, '2026-03-18', {
        parent: id,
        input: { category, act: '信城管强〔2026〕2号', kind: 'coercion', facts: '油污外溢', evidence },
      })
    const convenience = declare('工作方便')
    expect(convenience.codes).toEqual(['field-invalid'])
    expect(convenience.says).toContain('公共利益、行政相对人重大合法权益')
    expect(declare('publicInterest', []).codes).toEqual(['field-missing'])
    const exception = demand(declare('publicInterest')).id
    expect(at.matter(exception).documents[0]).toMatchObject({
      title: '协调期间先行处置情况报告',
      status: 'issued',
      recipients: [{ name: '邢台市司法局' }],
    })
    const tasks = at.world.explain(exception, at.world.person('邢台市司法局'), '2026-03-18')
    expect(tasks.filter((step) => step.possible).map((step) => step.step)).toEqual(['uphold', 'reject'])
    const act = (changes: object) => register(at, MANAGEMENT, '2026-03-18', { exception, ...changes })
    expect(act({ act: '信城管罚〔2026〕7号' }).codes).toEqual(['frozen'])
    const listed = { act: '信城管强〔2026〕2号', kind: 'coercion' }
    expect(act(listed).ok).toBe(true)
    expect(act(listed).codes).toEqual(['exception-used'])
    // judged unfounded afterwards, it becomes a lead
    demand(at.act(exception, 'reject', '邢台市司法局', '2026-03-23', { input: { reviewOpinion: '没有外溢' } }))
    expect(at.newest('coordinationBreach').facts.item).toBe('unilateralAct')
  })

  it('XT-17-1-4 an act of 2026-04-02 inside the freeze of 2026-03-16 to 2026-04-30 is flagged, one on another matter is not', () => {
    const at = court()
    const id = accepted(at, '2026-03-16')
    reported(at, id, '2026-04-20')
    demand(at.issue(id, 'decide', '信都区人民政府', '2026-04-29', { input: opinion(POINTS) }))
    demand(at.serve(id, 'disputeDecision', MANAGEMENT, '2026-04-30'))
    demand(at.serve(id, 'disputeDecision', MARKET, '2026-04-30'))
    const report = (madeOn: string, item = ITEM) =>
      at.open('enforcementAct', 'report', BUREAU, '2026-05-08', {
        input: { madeBy: org(MARKET), madeOn, act: '信市监罚〔2026〕11号', kind: 'penalty', item },
      }).opened
    expect(report('2026-04-02')).toEqual(['coordinationBreach'])
    expect(at.newest('coordinationBreach')).toMatchObject({
      facts: { item: 'unilateralAct' },
      parties: { agency: [{ name: MARKET }], body: [{ name: BUREAU }] },
    })
    expect(report('2026-04-02', '食品标签抽查')).toEqual([])
    expect(report('2026-03-15')).toEqual([])
    expect(report('2026-04-30')).toEqual([])
  })
})

describe('interim measures (art 14)', () => {
  const CITY = '邢台市司法局'
  const GOVERNMENT = '邢台市人民政府'
  const sides: Sides = {
    applicant: '宁晋县应急管理局',
    respondents: ['邢台市生态环境局宁晋县分局'],
    bureau: CITY,
  }

  it('XT-14-1 the bureau asks and cannot approve; approved on the holiday 2026-05-02 and served, the measure lapses with the decision', () => {
    const at = court()
    const id = accepted(at, '2026-04-28', sides, application(CITY, { item: '倾倒废物处置' }))
    const { id: measure } = demand(
      at.open('interimMeasure', 'prepare', CITY, '2026-04-30', {
        parent: id,
        parties: { addressees: ['邢台市生态环境局宁晋县分局'] },
        input: { harmTo: 'publicInterest', assessment: '废液渗漏威胁水源', measure: '先行清运并封存' },
      }),
    )
    demand(at.issue(measure, 'request', CITY, '2026-04-30'))
    const input = {
      decision: '先行清运并封存',
      points: [{ text: '清运并封存废物', organ: org('邢台市生态环境局宁晋县分局') }],
    }
    const own = at.draft(measure, 'approve', CITY, '2026-04-30', { input })
    expect(own.codes).toEqual(['wrong-organ'])
    expect(own.says).toContain('由本级人民政府决定')
    expect(own.reasons[0]?.redirect?.name).toBe(GOVERNMENT)
    demand(at.issue(measure, 'approve', GOVERNMENT, '2026-05-02', { input }))
    demand(at.serve(measure, 'interimDecision', '邢台市生态环境局宁晋县分局', '2026-05-02'))
    expect(at.state(measure)).toBe('inForce')
    const task = at.newest('executionTask')
    expect(task).toMatchObject({ state: 'executing', parent: { id: measure } })

    reported(at, id, '2026-05-15', CITY)
    demand(
      at.issue(id, 'decide', GOVERNMENT, '2026-05-19', {
        input: opinion([{ text: '由生态环境部门处置', organ: org('邢台市生态环境局宁晋县分局') }]),
      }),
    )
    expect(at.state(measure)).toBe('inForce')
    demand(at.serve(id, 'disputeDecision', '宁晋县应急管理局', '2026-05-20'))
    demand(at.serve(id, 'disputeDecision', '邢台市生态环境局宁晋县分局', '2026-05-20'))
    expect(at.matter(measure)).toMatchObject({ state: 'lapsed', closedOn: '2026-05-20' })
    expect(at.matter(task.id).state).toBe('lapsed')
  })

  it('XT-14-1 a request states the harm and the addressee, a refusal of the government is on record, and a named end is kept', () => {
    const at = court()
    const id = accepted(at, '2026-04-28', sides)
    const prepare = (input: object) =>
      at.open('interimMeasure', 'prepare', CITY, '2026-04-30', {
        parent: id,
        parties: { addressees: ['宁晋县应急管理局'] },
        input: { harmTo: 'partyRights', assessment: '停产损失', measure: '恢复供电', ...input },
      })
    expect(prepare({ assessment: '' }).reasons[0]?.field).toBe('assessment')
    const refusedMeasure = demand(prepare({})).id
    demand(at.issue(refusedMeasure, 'request', CITY, '2026-04-30'))
    demand(at.act(refusedMeasure, 'refuse', GOVERNMENT, '2026-05-06', { input: { refusalReason: '损失可以弥补' } }))
    const limited = demand(prepare({})).id
    demand(at.issue(limited, 'request', CITY, '2026-04-30'))
    const points = [{ text: '恢复供电', organ: org('宁晋县应急管理局') }]
    demand(
      at.issue(limited, 'approve', GOVERNMENT, '2026-05-06', {
        input: { decision: '恢复供电', expiresOn: '2026-05-09', points },
      }),
    )
    demand(at.serve(limited, 'interimDecision', '宁晋县应急管理局', '2026-05-06'))
    expect(at.due(limited, 'expiry')).toBe('2026-05-09')
    at.world.sweep('2026-05-10')
    expect(at.state(limited)).toBe('lapsed')
  })

  it('XT-13-1a an agreed opinion frees each organ when it is served on it', () => {
    const at = court()
    const id = accepted(at, '2026-02-06')
    agreed(at, id, '2026-02-13', POINTS)
    demand(at.serve(id, 'coordinationOpinion', MANAGEMENT, '2026-02-13'))
    demand(at.serve(id, 'coordinationOpinion', MARKET, '2026-02-24'))
    expect(at.matter(id).holds.map((hold) => hold.to)).toEqual(['2026-02-13', '2026-02-24'])
  })
})
