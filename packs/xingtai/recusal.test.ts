import { describe, expect, it } from 'vitest'
import type { Court } from '../testing.ts'
import { CITY, court, GOVERNMENT, TRANSPORT } from './testing.ts'
import { demand } from './testing-dispute.ts'

/** Hebei art 18, where art 2 leads: who may bring a recusal about, who decides, and that nobody does so on himself. */

const DAY = '2026-05-06'
const NAME = '被指派人'
type Input = Readonly<Record<string, unknown>>

const idOf = (at: Court, organ: string, name: string): string => {
  const one = at.world.person(organ, 'inspector', name)
  return one.kind === 'person' ? one.person.id : ''
}
const assign = (
  at: Court,
  leader = false,
  input: Input = {},
  post: 'signatory' | 'handler' | 'principal-leader' = 'handler',
) =>
  demand(
    at.open('supervisorAssignment', 'assign', CITY, DAY, {
      post,
      parties: { agency: [TRANSPORT] },
      input: {
        matter: 'M',
        supervisor: idOf(at, leader ? GOVERNMENT : CITY, NAME),
        supervisorName: NAME,
        leader,
        ...input,
      },
    }),
  ).id
const apply = (at: Court, parent: string, named = NAME, organ = CITY) =>
  at.open('recusal', 'apply', TRANSPORT, DAY, {
    parent,
    input: { named: idOf(at, organ, named), reason: '有利害关系' },
  })
const alerted = (at: Court, leader = false): string => {
  const supervisor = idOf(at, leader ? GOVERNMENT : CITY, NAME)
  demand(
    at.open('personnelRelation', 'enter', CITY, DAY, {
      input: {
        supervisor,
        supervisorName: NAME,
        organ: at.world.directory.organs({}).find((one) => one.name === TRANSPORT)?.id,
        interest: 'formerPost',
        detail: '曾任科长',
      },
    }),
  )
  assign(at, leader)
  return at.newest('recusal').id
}
const grounds = { input: { grounds: '情况属实' } }

/** The four ways into a recusal that somebody brings about. */
const doors = {
  recuseSelf: { organ: CITY, post: 'inspector', person: NAME, input: { reason: '亲属在该局' }, way: '自行回避' },
  apply: { organ: TRANSPORT, input: { reason: '有利害关系' }, way: '被监督机关申请' },
  applyForComplainant: { organ: CITY, input: { complainant: '赵某', reason: '有利害关系' }, way: '投诉举报人申请' },
  proposeByOffice: { organ: CITY, post: 'reviewer', input: { reason: '应当回避' }, way: '依职权' },
} as const

describe('a recusal that is brought about', () => {
  it.each(Object.entries(doors))(
    'XT-1-1 by %s waits for the decision and keeps whom and what it is about',
    (step, door) => {
      const at = court()
      const parent = assign(at)
      const supervisor = idOf(at, CITY, NAME)
      const named = step.startsWith('apply') ? { named: supervisor } : {}
      const { input, organ, way, ...who } = { ...door }
      const enter = (given: Input, by: string = organ) =>
        at.open('recusal', step, by, DAY, { parent, input: given, ...who })
      for (const field of Object.keys({ ...named, ...input })) {
        const refused = enter({ ...named, ...input, [field]: undefined })
        expect(refused.reasons.map((one) => [one.code, one.field])).toContainEqual(['field-missing', field])
      }
      expect(enter({ ...named, ...input }, organ === CITY ? TRANSPORT : CITY).ok).toBe(false)
      const { id } = demand(enter({ ...named, ...input }))
      expect(at.matter(id)).toMatchObject({ state: 'pending', facts: { supervisor, matter: 'M', leader: false, way } })
      if (step.startsWith('apply'))
        expect(enter({ ...input, named: idOf(at, CITY, '别人') }).codes).toEqual(['not-on-case'])
    },
  )

  it('XT-1-1 a complainant’s application is entered by handler or clerk; only the person himself stands back by himself', () => {
    const at = court()
    const parent = assign(at)
    const input = { complainant: '赵某', named: idOf(at, CITY, NAME), reason: '有利害关系' }
    const enter = (post: 'handler' | 'clerk' | 'signatory') =>
      at.open('recusal', 'applyForComplainant', CITY, DAY, { parent, input, post })
    expect(enter('signatory').codes).toContain('wrong-post')
    expect(enter('handler').codes).toEqual([])
    expect(enter('clerk').codes).toEqual([])
    const self = (person: string) =>
      at.open('recusal', 'recuseSelf', CITY, DAY, { parent, person, post: 'inspector', input: { reason: '亲属' } })
        .codes
    expect(self('别人')).toEqual(['not-self'])
    expect(self(NAME)).toEqual([])
  })
})

describe('the decision on a recusal', () => {
  it.each([
    ['alert', (at: Court) => alerted(at)],
    ['application', (at: Court) => demand(apply(at, assign(at))).id],
  ])('XT-1-1 after an %s it is the leader’s of the unit, who does not decide on himself', (_, way) => {
    for (const [step, state] of [
      ['grant', 'recused'],
      ['refuse', 'stays'],
    ] as const) {
      const at = court()
      const id = way(at)
      expect(at.matter(id).facts).toMatchObject({ supervisor: idOf(at, CITY, NAME), matter: 'M', leader: false })
      for (const other of ['grantByGovernment', 'refuseByGovernment']) {
        const refused = at.act(id, other, GOVERNMENT, DAY, grounds)
        expect(refused.reasons).toMatchObject([{ code: 'unit-decides', redirect: { name: CITY } }])
      }
      expect(at.act(id, 'close', CITY, DAY).codes).toEqual(['undecided'])
      expect(at.act(id, step, CITY, DAY, { ...grounds, person: NAME }).codes).toEqual(['recusal'])
      expect(at.act(id, step, CITY, DAY, grounds).codes).toEqual([])
      expect(at.state(id)).toBe(state)
      if (step === 'refuse') expect(at.act(id, 'close', CITY, DAY).codes).toEqual([])
    }
  })

  it.each([
    ['alert', (at: Court) => alerted(at, true)],
    ['application', (at: Court) => demand(apply(at, assign(at, true), NAME, GOVERNMENT)).id],
  ])('XT-1-1 after an %s about the leader himself it is the government’s', (_, way) => {
    for (const [step, state] of [
      ['grantByGovernment', 'recused'],
      ['refuseByGovernment', 'stays'],
    ] as const) {
      const at = court()
      const id = way(at)
      for (const other of ['grant', 'refuse']) {
        const refused = at.act(id, other, CITY, DAY, grounds)
        expect(refused.reasons).toMatchObject([{ code: 'leader-concerned', redirect: { name: GOVERNMENT } }])
      }
      expect(at.act(id, step, GOVERNMENT, DAY, { ...grounds, person: NAME, post: 'signatory' }).codes).toEqual([
        'recusal',
      ])
      expect(at.act(id, step, GOVERNMENT, DAY, grounds).codes).toEqual([])
      expect(at.state(id)).toBe(state)
    }
  })

  it('XT-1-1 somebody else is put on the matter, and the file is closed after that', () => {
    const at = court()
    const id = demand(apply(at, assign(at, true), NAME, GOVERNMENT)).id
    demand(at.act(id, 'grantByGovernment', GOVERNMENT, DAY, grounds))
    const successor = (name: string, organ = CITY) => ({
      input: { successor: idOf(at, organ, name), successorName: name, successorIsLeader: false },
    })
    expect(at.act(id, 'reassign', CITY, DAY, successor(NAME, GOVERNMENT)).codes).toEqual(['recused-again'])
    expect(at.act(id, 'reassign', CITY, DAY, successor('接办人')).codes).toEqual([])
    expect(at.act(id, 'close', CITY, DAY).codes).toEqual([])
    expect(at.matter(id).closedOn).toBe(DAY)
  })
})

describe('who is put on a matter', () => {
  it('XT-1-1 is named by leader, signatory or handler, and never again after standing back', () => {
    const at = court()
    for (const post of ['principal-leader', 'signatory', 'handler'] as const) assign(at, false, { matter: post }, post)
    const parent = assign(at)
    demand(at.act(demand(apply(at, parent)).id, 'grant', CITY, DAY, grounds))
    const again = at.open('supervisorAssignment', 'assign', CITY, DAY, {
      parties: { agency: [TRANSPORT] },
      input: { matter: 'M', supervisor: idOf(at, CITY, NAME), supervisorName: NAME },
    })
    expect(again.codes).toEqual(['recused-again'])
  })

  it('XT-1-1 declares for himself alone', () => {
    const at = court()
    const id = assign(at)
    const declare = (step: string, person: string, input: Input) => at.act(id, step, CITY, DAY, { person, input }).codes
    expect(declare('declareInterest', '别人', { interest: 'relative' })).toEqual(['not-self'])
    expect(declare('declareNone', NAME, { statement: '没有' })).toEqual([])
    expect(at.matter(id).facts.statement).toBe('没有')
  })
})
