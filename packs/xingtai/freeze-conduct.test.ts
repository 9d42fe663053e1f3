import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'
import {
  accepted,
  agreed,
  BUREAU,
  DISTRICT,
  demand,
  filed,
  MANAGEMENT,
  MARKET,
  opinion,
  org,
  reported,
} from './testing-dispute.ts'

/** Art 13: who may act first while coordination runs, and what an act that was made brings with it. */

type Input = Readonly<Record<string, unknown>>

describe('acting first while coordination runs (art 13)', () => {
  const SPRING = '2026-03-18'
  const POINTS = [{ text: '由市场监督管理局查处', organ: org(MARKET) }]
  const declare = (at: Court, parent: string, organ = MARKET) =>
    at.open('freezeException', 'declare', organ, SPRING, {
      parent,
      input: {
        category: 'publicInterest',
        act: '信市监强1号',
        kind: 'coercion',
        facts: '油污外溢',
        evidence: materials('照片'),
      },
    })
  const divided = (at: Court): string => {
    const id = accepted(at, SPRING)
    reported(at, id, SPRING)
    return id
  }
  const returned = (at: Court): string => {
    const id = divided(at)
    demand(at.act(id, 'returnProposal', DISTRICT, SPRING, { input: { returnReason: '再协调' } }))
    return id
  }
  const opined = (at: Court): string => {
    const id = accepted(at, SPRING)
    agreed(at, id, SPRING, POINTS)
    return id
  }
  const decided = (at: Court): string => {
    const id = divided(at)
    demand(at.issue(id, 'decide', DISTRICT, SPRING, { input: opinion(POINTS) }))
    return id
  }

  it.each(
    Object.entries({
      coordinating: (at: Court) => accepted(at, SPRING),
      noAgreement: returned,
      reported: divided,
      opinionIssued: opined,
      decisionIssued: decided,
    }),
  )('XT-13-1b is reported by a disputing organ while the dispute is %s', (state, way) => {
    const at = court()
    const id = way(at)
    expect(at.state(id)).toBe(state)
    expect(declare(at, id, '信都区水务局').codes).toContain('not-disputant')
    const { id: exception } = demand(declare(at, id))
    for (const step of ['uphold', 'reject'])
      expect(at.act(exception, step, BUREAU, SPRING, { input: {} }).codes).toEqual(['field-missing'])
    const rejected = at.act(exception, 'reject', BUREAU, SPRING, { input: { reviewOpinion: '没有外溢' } })
    expect(rejected.opened).toEqual(['coordinationBreach'])
  })

  it('XT-13-1b is not reported before coordination has begun', () => {
    const at = court()
    expect(declare(at, filed(at, SPRING)).codes).toContain('not-coordinating')
  })

  it('XT-17-1-4 an act that was made is entered by its organ for itself, or by the bureau; with an exception it is no lead', () => {
    const at = court()
    const id = accepted(at, SPRING)
    const made = {
      madeBy: org(MARKET),
      madeOn: SPRING,
      act: '信市监强1号',
      kind: 'coercion',
      item: '餐车占道经营查处',
      target: '张某',
    }
    const report = (organ: string) => at.open('enforcementAct', 'report', organ, SPRING, { input: made })
    expect(report(MANAGEMENT).codes).toEqual(['act-of-another'])
    const own = demand(report(MARKET))
    expect(own.opened).toEqual(['coordinationBreach'])
    expect(at.matter(own.id)).toMatchObject({ state: 'registered', facts: { target: '张某' } })
    demand(declare(at, id))
    expect(report(BUREAU).opened).toEqual([])
    const withdraw = (organ: string, input: Input) => at.act(own.id, 'withdraw', organ, SPRING, { input })
    expect(withdraw(BUREAU, { withdrawalReason: '作出有误' }).codes).toContain('wrong-organ')
    expect(withdraw(MARKET, {}).codes).toEqual(['field-missing'])
    expect(withdraw(MARKET, { withdrawalReason: '作出有误' }).codes).toEqual([])
    expect(at.matter(own.id).closedOn).toBe(SPRING)
  })
})
