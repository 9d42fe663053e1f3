import { describe, expect, it } from 'vitest'
import type { Court } from '../testing.ts'
import { court } from './testing.ts'

const BUREAU = '魏都区司法局'
const DISTRICT = '魏都区人民政府'
const AGENCY = '魏都区城市管理局'
const ZHOU = 'zhou'

const idOf = (here: Court, name: string): string => {
  const one = here.world.person(BUREAU, 'inspector', name)
  return one.kind === 'person' ? one.person.id : ''
}

/** A lead the bureau works on, and a supervisor put on it. */
function assigned(here: Court, { leader = false, name = ZHOU, day = '2026-05-06' } = {}) {
  const matter = here.open('accountability', 'register', BUREAU, '2026-05-06', {
    parties: { overseer: [BUREAU], agency: [AGENCY] },
    input: { ground: 'negligence', subject: AGENCY, facts: '不查处违法建设' },
  }).id
  const assignment = here.open('supervisorAssignment', 'assign', BUREAU, day, {
    post: 'principal-leader',
    parties: { agency: [AGENCY] },
    input: { matter, supervisor: idOf(here, name), supervisorName: '周某', leader },
  })
  expect(assignment.ok).toBe(true)
  return { matter, assignment: assignment.id }
}

const apply = (here: Court, assignment: string, named: string, reason: string | undefined = '其配偶在本局任职') =>
  here.open('recusal', 'apply', AGENCY, '2026-05-07', {
    parent: assignment,
    input: { named: idOf(here, named), ...(reason === undefined ? {} : { reason }) },
  })

describe('recusal of supervisors', () => {
  it('XC-16-1a a declared interest suggests recusal; confirming it removes the person and asks for another one', () => {
    const here = court()
    const { matter, assignment } = assigned(here)
    const declare = (person: string) =>
      here.act(assignment, 'declareInterest', BUREAU, '2026-05-07', { person, input: { interest: 'spouse' } })
    expect(declare('another').codes).toEqual(['not-self'])
    expect(declare(ZHOU).ok).toBe(true)
    expect(here.world.pack.procedures.get('supervisorAssignment')?.data.states[here.state(assignment)]?.name).toContain(
      '建议回避',
    )
    const recuse = (person: string) =>
      here.open('recusal', 'recuseSelf', BUREAU, '2026-05-07', {
        parent: assignment,
        person,
        input: { reason: '配偶' },
      })
    expect(recuse('another').codes).toEqual(['not-self'])
    const { id } = recuse(ZHOU)
    expect(here.act(id, 'grant', BUREAU, '2026-05-08', { input: { grounds: '有利害关系' } }).ok).toBe(true)
    expect([here.state(id), here.state(assignment)]).toEqual(['recused', 'removed'])
    const act = (person: string) =>
      here.act(matter, 'markSerious', BUREAU, '2026-05-08', { person, input: { gravity: '严重' } })
    expect(act(ZHOU).codes).toEqual(['recused'])
    const successor = { successor: idOf(here, 'li'), successorName: '李某' }
    expect(
      here.act(id, 'reassign', BUREAU, '2026-05-08', { input: { ...successor, successor: idOf(here, ZHOU) } }).codes,
    ).toEqual(['recused-again'])
    expect(here.act(id, 'reassign', BUREAU, '2026-05-08', { input: successor }).opened).toEqual([
      'supervisorAssignment',
    ])
    expect(act('li').ok).toBe(true)
    const again = here.open('supervisorAssignment', 'assign', BUREAU, '2026-05-11', {
      parties: { agency: [AGENCY] },
      input: { matter, supervisor: idOf(here, ZHOU), supervisorName: '周某' },
    })
    expect(again.codes).toEqual(['recused-again'])
  })

  it('XC-16-1b the supervised object asks with reasons, and only about somebody on the matter', () => {
    const here = court()
    const { assignment } = assigned(here)
    expect(apply(here, assignment, 'nobody').codes).toEqual(['not-on-case'])
    const bare = here.open('recusal', 'apply', AGENCY, '2026-05-07', {
      parent: assignment,
      input: { named: idOf(here, ZHOU) },
    })
    expect(bare.codes).toEqual(['field-missing'])
    const asked = apply(here, assignment, ZHOU)
    expect(asked.ok).toBe(true)
    expect(here.world.pack.procedures.get('recusal')?.data.states[here.state(asked.id)]?.name).toBe('待决定')
  })

  it('XC-16-2a the principal leader of the unit decides, no deputy; about the leader himself the government', () => {
    const here = court()
    const { assignment } = assigned(here)
    const { id } = apply(here, assignment, ZHOU)
    const input = { grounds: '有利害关系' }
    expect(here.act(id, 'grant', BUREAU, '2026-05-08', { post: 'signatory', input }).codes).toEqual(['wrong-post'])
    expect(here.act(id, 'grant', BUREAU, '2026-05-08', { post: 'principal-leader', input }).ok).toBe(true)

    const second = assigned(here, { leader: true, name: 'principal-leader' })
    const own = apply(here, second.assignment, 'principal-leader').id
    expect(here.act(own, 'refuse', BUREAU, '2026-05-08', { input }).codes).toContain('leader-concerned')
    expect(here.act(own, 'refuse', BUREAU, '2026-05-08', { input }).says).toContain(DISTRICT)
    expect(here.act(own, 'grantByGovernment', DISTRICT, '2026-05-09', { input }).ok).toBe(true)
    expect(here.state(second.assignment)).toBe('removed')
    const third = assigned(here)
    const ordinary = apply(here, third.assignment, ZHOU).id
    expect(here.act(ordinary, 'refuseByGovernment', DISTRICT, '2026-05-09', { input }).codes).toEqual(['unit-decides'])
  })

  it('XC-16-2b a match in the personnel register raises an alert that nobody closes without a decision', () => {
    const here = court()
    here.open('personnelRelation', 'enter', BUREAU, '2026-01-12', {
      input: {
        supervisor: idOf(here, ZHOU),
        supervisorName: '周某',
        organ: here.world.directory.organs({}).find((one) => one.name === AGENCY)?.id,
        interest: 'spouse',
        detail: '配偶任该局副局长',
      },
    })
    const { matter, assignment } = assigned(here)
    const alert = here.newest('recusal')
    expect(alert).toMatchObject({ state: 'alerted', parent: { id: assignment } })
    expect(here.act(alert.id, 'close', BUREAU, '2026-05-07').codes).toEqual(['undecided'])
    expect(here.act(alert.id, 'refuse', BUREAU, '2026-05-07', { input: {} }).codes).toEqual(['field-missing'])
    expect(here.act(alert.id, 'refuse', BUREAU, '2026-05-07', { input: { grounds: '已离婚' } }).ok).toBe(true)
    expect(here.act(alert.id, 'close', BUREAU, '2026-05-07').ok).toBe(true)
    expect(here.act(matter, 'markSerious', BUREAU, '2026-05-08', { person: ZHOU, input: { gravity: '严重' } }).ok).toBe(
      true,
    )
    const byOffice = here.open('recusal', 'proposeByOffice', BUREAU, '2026-05-08', {
      parent: assignment,
      input: { reason: '另有影响公正的情形' },
    })
    expect(byOffice.ok).toBe(true)
  })

  it('XC-16-2a what the person took before is flagged and looked at by somebody else', () => {
    const here = court()
    const { matter, assignment } = assigned(here)
    const inquiry = here.open('supervisionInquiry', 'record', BUREAU, '2026-05-06', {
      parties: { agency: [AGENCY] },
      input: {
        matter,
        interviewee: '吴某',
        kind: 'officer',
        identity: '已核对执法证',
        place: '城管局',
        startedAt: '2026-05-06T09:00:00+08:00',
        inquirers: [idOf(here, ZHOU), idOf(here, 'li')],
        certificatesShown: true,
        content: '问答',
      },
    })
    expect(inquiry.ok).toBe(true)
    const { id } = apply(here, assignment, ZHOU)
    expect(here.act(id, 'grant', BUREAU, '2026-05-08', { input: { grounds: '有利害关系' } }).opened).toEqual([
      'earlierEvidence',
    ])
    const flag = here.newest('earlierEvidence')
    expect(flag.facts.record).toBe('对吴某的询问笔录')
    const keep = (person: string) =>
      here.act(flag.id, 'keep', BUREAU, '2026-05-09', { person, input: { reason: '与录像一致' } })
    expect(keep(ZHOU).codes).toEqual(['recusal'])
    expect(keep('li').ok).toBe(true)
  })
})
