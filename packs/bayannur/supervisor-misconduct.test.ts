import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court, GOVERNMENT } from './testing.ts'

const DISCIPLINE = '巴彦淖尔市监察委员会'
const DAY = '2026-06-16'

const idOf = (here: Court, organ: string, post: Post, name: string) => {
  const one = here.world.person(organ, post, name)
  return one.kind === 'person' ? one.person.id : ''
}
/** A lead about 被反映人, whose subordinate is 下属, at the government; or at the supervisory commission, with both of its people. */
const receive = (
  here: Court,
  concernedAt = GOVERNMENT,
  subordinates: readonly string[] = ['下属'],
  person = '另一人',
) =>
  here.open('supervisorMisconduct', 'receive', GOVERNMENT, DAY, {
    person,
    parties: { competentOrgan: [DISCIPLINE] },
    input: {
      concerned: idOf(here, concernedAt, 'principal-leader', '被反映人'),
      concernedOrgan: '150800-justice',
      ...(subordinates.length === 0
        ? {}
        : { subordinates: subordinates.map((name) => idOf(here, concernedAt, 'principal-leader', name)) }),
      ground: 'abuse',
      facts: '借监督谋利',
    },
  })
const by = (here: Court, id: string, step: string, organ: string, person: string, input: object, post?: Post) =>
  here.act(id, step, organ, DAY, {
    person,
    post: post ?? (step === 'recordDecision' ? 'handler' : 'principal-leader'),
    input: { ...input },
  })

const FINDINGS = { findings: '基本属实' }
const REASON = { reason: '查无实据' }
const DECISION = { outcome: '警告处分', decidedOn: DAY, decision: materials('处分决定') }

describe('leads about supervisors', () => {
  it('BYN-27-3 NR-40-1 are not received, moved or dropped by who is concerned, nor by those below', () => {
    const here = court()
    expect(receive(here, GOVERNMENT, [], '被反映人').codes).toEqual(['recusal'])
    const { id, says } = receive(here)
    expect(says).toBe('')
    for (const person of ['被反映人', '下属']) {
      expect(by(here, id, 'transfer', GOVERNMENT, person, FINDINGS).codes).toEqual(['recusal'])
      expect(by(here, id, 'dismiss', GOVERNMENT, person, REASON).codes).toEqual(['recusal'])
    }
    expect(by(here, id, 'transfer', GOVERNMENT, '另一人', {}).codes).toEqual(['field-missing'])
    expect(by(here, id, 'transfer', GOVERNMENT, '另一人', FINDINGS, 'handler').codes).toEqual(['wrong-post'])
    expect(by(here, id, 'transfer', DISCIPLINE, '另一人', FINDINGS).codes).toContain('wrong-organ')
    expect(by(here, id, 'transfer', GOVERNMENT, '另一人', FINDINGS).says).toBe('')
    expect(by(here, id, 'dismiss', GOVERNMENT, '另一人', REASON).codes).toEqual(['wrong-state'])
  })

  it('BYN-27-3 NR-40-1 are moved by the leader or a signatory, and dropped by the leader only, with reasons', () => {
    const here = court()
    const moved = receive(here, GOVERNMENT, []).id
    expect(by(here, moved, 'transfer', GOVERNMENT, '另一人', FINDINGS, 'signatory').says).toBe('')
    const { id } = receive(here, GOVERNMENT, [])
    expect(by(here, id, 'dismiss', GOVERNMENT, '另一人', REASON, 'signatory').codes).toEqual(['wrong-post'])
    expect(by(here, id, 'dismiss', GOVERNMENT, '另一人', {}).codes).toEqual(['field-missing'])
    expect(by(here, id, 'dismiss', DISCIPLINE, '另一人', REASON).codes).toContain('wrong-organ')
    expect(by(here, id, 'dismiss', GOVERNMENT, '另一人', REASON).says).toBe('')
    expect(here.matter(id).closedOn).toBe(DAY)
  })

  it('BYN-27-3 NR-40-1 end with the paper of the competent organ, entered by somebody who is not concerned', () => {
    const here = court()
    const { id } = receive(here, DISCIPLINE)
    expect(by(here, id, 'transfer', GOVERNMENT, '另一人', FINDINGS).says).toBe('')
    for (const person of ['被反映人', '下属'])
      expect(by(here, id, 'recordDecision', DISCIPLINE, person, DECISION).codes).toEqual(['recusal'])
    expect(by(here, id, 'recordDecision', GOVERNMENT, '另一人', DECISION).codes).toEqual(['wrong-organ'])
    for (const field of Object.keys(DECISION)) {
      const refused = by(here, id, 'recordDecision', DISCIPLINE, '另一人', { ...DECISION, [field]: undefined })
      expect([field, refused.codes]).toEqual([field, ['field-missing']])
    }
    expect(by(here, id, 'recordDecision', DISCIPLINE, '另一人', DECISION).says).toBe('')
    expect(here.matter(id).closedOn).toBe(DAY)
    const alone = receive(here, DISCIPLINE, []).id
    by(here, alone, 'transfer', GOVERNMENT, '另一人', FINDINGS)
    expect(by(here, alone, 'recordDecision', DISCIPLINE, '另一人', DECISION).says).toBe('')
  })
})
