import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { countryCourt } from './places.testing.ts'

const CITY = '邢台市司法局'

describe('leads about supervisors', () => {
  it('NR-40-1 are not handled by the person concerned, and end with the paper of the competent organ only', () => {
    const here = countryCourt()
    const concerned = here.world.person(CITY, 'principal-leader', '被反映人')
    const id = here.open('supervisorMisconduct', 'receive', CITY, '2026-06-16', {
      parties: { competentOrgan: ['邢台市监察委员会'] },
      input: {
        concerned: concerned.kind === 'person' ? concerned.person.id : '',
        ground: 'abuse',
        facts: '插手案件',
      },
    }).id
    const own = here.act(id, 'transfer', CITY, '2026-06-17', {
      post: 'principal-leader',
      person: '被反映人',
      input: { findings: '不实' },
    })
    expect(own.codes).toEqual(['recusal'])
    expect(
      here.act(id, 'transfer', CITY, '2026-06-17', {
        post: 'principal-leader',
        person: '另一负责人',
        input: { findings: '反映基本属实' },
      }).ok,
    ).toBe(true)
    const outcome = { outcome: '警告处分', decidedOn: '2026-07-01' }
    expect(
      here.act(id, 'recordDecision', CITY, '2026-07-02', { input: { ...outcome, decision: materials('决定') } }).codes,
    ).toEqual(['wrong-organ'])
    expect(here.act(id, 'recordDecision', '邢台市监察委员会', '2026-07-02', { input: outcome }).codes).toEqual([
      'field-missing',
    ])
    expect(
      here.act(id, 'recordDecision', '邢台市监察委员会', '2026-07-02', {
        input: { ...outcome, decision: materials('决定') },
      }).ok,
    ).toBe(true)
  })

  it('NR-40-1 of 2026-06-16 are out of sight of the person concerned and of those who report to him', () => {
    const here = countryCourt()
    const idOf = (post: 'signatory' | 'handler', name: string) => {
      const one = here.world.person(CITY, post, name)
      return one.kind === 'person' ? one.person.id : ''
    }
    const id = here.open('supervisorMisconduct', 'receive', CITY, '2026-06-16', {
      person: '另一人',
      parties: { competentOrgan: ['邢台市监察委员会'] },
      input: {
        concerned: idOf('signatory', '被反映人'),
        subordinates: [idOf('handler', '下属')],
        ground: 'favouritism',
        facts: '照顾亲属',
      },
    }).id
    expect(here.world.pack.procedures.get('supervisorMisconduct')?.data.reading?.except).toEqual([
      'facts.concerned',
      'facts.subordinates',
    ])
    const transfer = (person: string) =>
      here.act(id, 'transfer', CITY, '2026-06-17', { post: 'signatory', person, input: { findings: '属实' } })
    expect(transfer('下属').codes).toEqual(['recusal'])
    expect(transfer('另一负责人').ok).toBe(true)
  })
})
