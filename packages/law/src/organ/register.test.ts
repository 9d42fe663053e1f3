import { describe, expect, it } from 'vitest'
import { Organ } from './organ.ts'
import { organsOn } from './register.ts'

const township = Organ.parse({
  id: 'township',
  name: '某镇人民政府',
  kind: 'township',
  level: 'township',
  territory: '990101101',
  superior: 'county',
})

describe('the organs of a day', () => {
  it('are those given and those the register has entered by then', () => {
    const entry = {
      facts: {
        organ: 'new',
        name: '某县数据局',
        kind: 'agency',
        level: 'county',
        territory: '990101',
        from: '2026-03-01',
      },
      openedOn: '2026-02-20',
    }
    expect(organsOn([township], [entry], '2026-02-28').map((organ) => organ.id)).toEqual(['township'])
    expect(organsOn([township], [entry], '2026-03-01').map((organ) => organ.id)).toEqual(['township', 'new'])
  })

  it('stand under another superior for the time of an entry, from its first to its last day', () => {
    const entry = {
      facts: { organ: 'township', superior: 'zone', from: '2026-03-01', until: '2026-12-31' },
      openedOn: '',
    }
    const superior = (on: string) => organsOn([township], [entry], on)[0]?.superior
    expect(['2026-02-28', '2026-03-01', '2026-12-31', '2027-01-01'].map(superior)).toEqual([
      'county',
      'zone',
      'zone',
      'county',
    ])
  })

  it('cannot be read from an entry that says too little', () => {
    expect(() => organsOn([], [{ facts: { organ: 'x' }, openedOn: '2026-01-01' }], '2026-01-01')).toThrow()
  })
})
