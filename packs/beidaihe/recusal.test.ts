import { describe, expect, it } from 'vitest'
import { court } from './testing.ts'

const BUREAU = '北戴河区司法局'
const AGENCY = '北戴河区市场监督管理局'
const ZHOU = '130304-justice/周某'

describe('recusal of supervisors', () => {
  it('BDH-2-7-12 a complainant may ask; the head of the bureau decides, not the person, who then acts no more', () => {
    const here = court()
    const matter = here.open('accountability', 'register', BUREAU, '2026-07-06', {
      parties: { overseer: [BUREAU], agency: [AGENCY] },
      input: { ground: 'negligence', subject: AGENCY, facts: '投诉反映不查处' },
    }).id
    const { id: assignment } = here.open('supervisorAssignment', 'assign', BUREAU, '2026-07-06', {
      parties: { agency: [AGENCY] },
      input: { matter, supervisor: ZHOU, supervisorName: '周某', leader: false },
    })
    const asked = here.open('recusal', 'applyForComplainant', BUREAU, '2026-07-07', {
      parent: assignment,
      input: { complainant: '刘某', named: ZHOU, reason: '与被投诉人是亲属' },
    })
    expect(asked.ok).toBe(true)
    const grant = (organ: string, person: string, post: 'principal-leader' | 'handler') =>
      here.act(asked.id, 'grant', organ, '2026-07-08', { post, person, input: { grounds: '情况属实' } })
    expect(grant(BUREAU, '周某', 'principal-leader').codes).toEqual(['recusal'])
    expect(grant(BUREAU, '王某', 'handler').codes).toEqual(['wrong-post'])
    expect(grant(AGENCY, '局长', 'principal-leader').codes).toEqual(['wrong-organ'])
    const act = (person: string) =>
      here.act(matter, 'markSerious', BUREAU, '2026-07-09', { person, input: { gravity: '严重' } })
    expect(grant(BUREAU, '局长', 'principal-leader').ok).toBe(true)
    expect(act('周某').codes).toEqual(['recused'])
    const possible = (person: string) =>
      here.world
        .explain(matter, here.world.person(BUREAU, 'handler', person), '2026-07-09')
        .find((one) => one.step === 'markSerious')?.possible
    expect([possible('周某'), possible('王某')]).toEqual([false, true])
    expect(act('王某').ok).toBe(true)
  })

  it('BDH-2-7-12 the supervised organ may ask, and a supervisor who stands back by himself says so', () => {
    const here = court()
    const { id: assignment } = here.open('supervisorAssignment', 'assign', BUREAU, '2026-07-06', {
      parties: { agency: [AGENCY] },
      input: { matter: 'M', supervisor: ZHOU, supervisorName: '周某', leader: false },
    })
    const apply = (named: string) =>
      here.open('recusal', 'apply', AGENCY, '2026-07-07', {
        parent: assignment,
        input: { named, reason: '有利害关系' },
      })
    expect(apply('130304-justice/赵某').codes).toEqual(['not-on-case'])
    expect(apply(ZHOU).ok).toBe(true)
    const self = (person: string) =>
      here.open('recusal', 'recuseSelf', BUREAU, '2026-07-07', {
        parent: assignment,
        person,
        input: { reason: '亲属' },
      })
    expect(self('王某').codes).toEqual(['not-self'])
    expect(self('周某').ok).toBe(true)
  })
})
