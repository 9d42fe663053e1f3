import { describe, expect, it } from 'vitest'
import type { Court } from '../testing.ts'
import { BUREAU, court, GOVERNMENT } from './testing.ts'

const AGENCY = '北戴河区市场监督管理局'
const DAY = '2026-07-07'
const ZHOU = '130304-justice/周某'
const grounds = { grounds: '情况属实' }

const assign = (here: Court, leader: boolean) =>
  here.open('supervisorAssignment', 'assign', BUREAU, DAY, {
    parties: { agency: [AGENCY] },
    input: { matter: 'M', supervisor: ZHOU, supervisorName: '周某', leader },
  }).id
const reason = '有利害关系'
const named = { named: ZHOU, reason }

/** The ways to a recusal, and what it is called. */
const WAYS: Record<string, (here: Court, parent: string) => string> = {
  自行回避: (here, parent) =>
    here.open('recusal', 'recuseSelf', BUREAU, DAY, { parent, person: '周某', input: { reason } }).id,
  被监督机关申请: (here, parent) => here.open('recusal', 'apply', AGENCY, DAY, { parent, input: named }).id,
  投诉举报人申请: (here, parent) =>
    here.open('recusal', 'applyForComplainant', BUREAU, DAY, {
      parent,
      post: 'clerk',
      input: { complainant: '刘某', ...named },
    }).id,
  依职权: (here, parent) =>
    here.open('recusal', 'proposeByOffice', BUREAU, DAY, { parent, post: 'reviewer', input: { reason } }).id,
}

/** An alert of the personnel register about the person put on the matter. */
const alerted = (here: Court, leader: boolean): string => {
  here.open('personnelRelation', 'enter', BUREAU, DAY, {
    input: {
      supervisor: ZHOU,
      supervisorName: '周某',
      organ: '130304-market',
      interest: 'formerPost',
      detail: '曾任该局科长',
    },
  })
  assign(here, leader)
  return here.newest('recusal').id
}

describe('the ways to a recusal', () => {
  it.each(Object.entries(WAYS))(
    'BDH-2-7-12 %s: it is about the person and the matter of the assignment',
    (way, open) => {
      for (const leader of [false, true]) {
        const here = court()
        const { state, facts } = here.matter(open(here, assign(here, leader)))
        expect([state, facts.way, facts.supervisor, facts.matter, facts.leader]).toEqual([
          'pending',
          way,
          ZHOU,
          'M',
          leader,
        ])
      }
    },
  )

  it('BDH-2-7-12 an alert knows the person, the matter and whether he leads, and is decided like an application', () => {
    for (const leader of [false, true]) {
      const here = court()
      const id = alerted(here, leader)
      const { state, facts } = here.matter(id)
      expect([state, facts.supervisor, facts.matter, facts.leader]).toEqual(['alerted', ZHOU, 'M', leader])
      const close = () => here.act(id, 'close', BUREAU, DAY, { post: 'handler' })
      expect(close().codes).toEqual(['undecided'])
      const [right, wrong, code, other] = leader
        ? (['refuseByGovernment', 'refuse', 'leader-concerned', GOVERNMENT] as const)
        : (['refuse', 'refuseByGovernment', 'unit-decides', BUREAU] as const)
      const at = (step: string) => (step === 'refuse' ? BUREAU : GOVERNMENT)
      const refused = here.act(id, wrong, at(wrong), DAY, { post: 'principal-leader', input: grounds })
      expect(refused.reasons).toMatchObject([{ code, redirect: { name: other } }])
      const own = here.act(id, right, at(right), DAY, { post: 'principal-leader', input: grounds })
      expect([own.says, here.state(id)]).toEqual(['', 'stays'])
      expect(close().ok).toBe(true)
    }
    const here = court()
    const id = alerted(here, true)
    expect(here.act(id, 'grantByGovernment', GOVERNMENT, DAY, { input: grounds }).ok).toBe(true)
    const again = { successor: ZHOU, successorName: '周某' }
    expect(here.act(id, 'reassign', BUREAU, DAY, { input: again }).codes).toEqual(['recused-again'])
    const next = { successor: '130304-justice/王某', successorName: '王某' }
    expect(here.act(id, 'reassign', BUREAU, DAY, { input: next }).ok).toBe(true)
    expect(here.act(id, 'close', BUREAU, DAY).ok).toBe(true)
  })

  it('BDH-2-7-12 nobody refuses the recusal of himself, and an applicant names who is on the matter', () => {
    const here = court()
    const parent = assign(here, false)
    const id = WAYS.被监督机关申请?.(here, parent) ?? ''
    const own = here.act(id, 'refuse', BUREAU, DAY, { post: 'principal-leader', person: '周某', input: grounds })
    expect(own.codes).toEqual(['recusal'])
    for (const post of ['handler', 'clerk'] as const) {
      const asked = here.open('recusal', 'applyForComplainant', BUREAU, DAY, {
        parent,
        post,
        input: { complainant: '刘某', named: '130304-justice/赵某', reason },
      })
      expect(asked.codes).toEqual(['not-on-case'])
    }
  })
})
