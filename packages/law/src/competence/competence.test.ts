import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base } from '../../../../packs/fixture/broken/base.ts'
import { citation } from '../citation/index.ts'
import { unopened } from '../matter/evolve.ts'
import { SYSTEM } from '../matter/matter.ts'
import { commonGovernment, directoryOf, governmentOf, Organ } from '../organ/index.ts'
import { compilePack, Pack } from '../pack/index.ts'
import { builtinCalendar, civilDate, localInstant } from '../time/index.ts'
import { determineCompetence } from './index.ts'

const art = citation('fixture')

const compiled = compilePack(
  Pack.parse({
    ...base,
    territory: '990000',
    competence: [
      {
        id: 'outside',
        name: '跨市争议',
        procedures: ['supervision'],
        of: 'agency',
        basis: [art(1)],
        when: { withinTerritory: false },
        refusal: '超出本行政区域',
      },
      {
        id: 'sameCounty',
        name: '同一县的机关',
        procedures: ['supervision'],
        of: 'agency',
        basis: [art(1)],
        when: { sameGovernment: true, rankedAt: ['county'] },
        to: { organ: 'oversight-body', of: 'own-government' },
      },
      {
        id: 'otherwise',
        name: '其余情形',
        procedures: ['supervision'],
        of: 'agency',
        basis: [art(1)],
        when: {},
        to: { organ: 'oversight-body', of: 'common-government' },
      },
    ],
  }),
)

/** A city with some counties; agencies of the city, of the counties, and county branches of city agencies. */
const tree = fc
  .record({
    counties: fc.integer({ min: 1, max: 4 }),
    places: fc.array(fc.record({ kind: fc.constantFrom('city', 'county', 'branch', 'foreign'), county: fc.nat(3) }), {
      minLength: 2,
      maxLength: 4,
    }),
  })
  .map(({ counties, places }) => {
    const organ = (fields: Partial<Organ> & { id: string }) =>
      Organ.parse({ name: fields.id, kind: 'agency', level: 'county', territory: '990000', ...fields })
    const list: Organ[] = [
      organ({ id: 'city', kind: 'government', level: 'city' }),
      organ({ id: 'city-body', kind: 'oversight-body', level: 'city', superior: 'city' }),
      organ({ id: 'city-agency', level: 'city', superior: 'city' }),
      organ({ id: 'abroad', kind: 'government', level: 'city', territory: '880000' }),
      ...Array.from({ length: counties }, (_, n) => [
        organ({ id: `county${n}`, kind: 'government', territory: `99010${n}`, superior: 'city' }),
        organ({ id: `county${n}-body`, kind: 'oversight-body', territory: `99010${n}`, superior: `county${n}` }),
      ]).flat(),
    ]
    const parties = places.map(({ kind, county }, n) => {
      const at = county % counties
      const fields =
        kind === 'city'
          ? { level: 'city' as const, superior: 'city' }
          : kind === 'branch'
            ? {
                kind: 'dispatched-organ' as const,
                establishedBy: 'city-agency',
                superior: 'city-agency',
                territory: `99010${at}`,
              }
            : kind === 'foreign'
              ? { superior: 'abroad', territory: '880100' }
              : { superior: `county${at}`, territory: `99010${at}` }
      return { kind, at, organ: organ({ id: `party${n}`, ...fields }) }
    })
    return { directory: directoryOf([...list, ...parties.map((one) => one.organ)]), parties }
  })

describe('competence', () => {
  it('is what a simple reading of the tree says, whatever the tree: same county, else the city, and nobody beyond the city', () => {
    fc.assert(
      fc.property(tree, ({ directory, parties }) => {
        const matter = {
          ...unopened({
            id: 'm',
            jurisdiction: 'j',
            procedure: 'supervision',
            pack: compiled.reference,
            openedOn: civilDate('2026-03-02'),
          }),
          parties: { agency: parties.map((one) => one.organ) },
        }
        const result = determineCompetence(compiled, 'supervision', {
          matter,
          input: {},
          actor: SYSTEM,
          on: civilDate('2026-03-02'),
          at: localInstant('2026-03-02T10:00:00+08:00'),
          outside: { calendar: builtinCalendar, directory, related: {} },
        })
        const foreign = parties.some((one) => one.kind === 'foreign')
        const counties = new Set(parties.map((one) => (one.kind === 'county' ? one.at : -1)))
        const [only] = counties
        const expected = foreign ? undefined : counties.size === 1 && only !== -1 ? `county${only}-body` : 'city-body'
        expect(result.ok ? result.organ.id : undefined).toBe(expected)
        expect(result.basis.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('ranks a county branch of a city organ with the city, and finds the nearest common government', () => {
    fc.assert(
      fc.property(tree, ({ directory, parties }) => {
        for (const { kind, at, organ } of parties) {
          expect(governmentOf(organ, directory)?.id).toBe(
            kind === 'county' ? `county${at}` : kind === 'foreign' ? 'abroad' : 'city',
          )
        }
        const [first] = parties
        if (first !== undefined)
          expect(commonGovernment([first.organ], directory)).toEqual(governmentOf(first.organ, directory))
      }),
    )
  })

  it('can tell organs of a zone committee from those of a government', () => {
    const organs = [
      { id: 'city', kind: 'government', level: 'city' },
      { id: 'city-body', kind: 'oversight-body', level: 'city', superior: 'city' },
      { id: 'zone', kind: 'zone-committee', superior: 'city' },
      { id: 'zone-market', kind: 'agency', superior: 'zone' },
      { id: 'zone-water', kind: 'agency', superior: 'zone' },
      { id: 'city-water', kind: 'agency', level: 'city', superior: 'city' },
    ].map((one) => Organ.parse({ name: one.id, level: 'county', territory: '990000', ...one }))
    const directory = directoryOf(organs)
    const zoned = compilePack(
      Pack.parse({
        ...base,
        territory: '990000',
        competence: [
          {
            id: 'zone',
            name: '功能区的机关',
            procedures: ['supervision'],
            of: 'agency',
            basis: [art(1)],
            when: { governedBy: 'zone-committee', sameGovernment: true },
            to: { organ: 'oversight-body', of: 'territory-government' },
          },
          {
            id: 'elsewhere',
            name: '其他机关',
            procedures: ['supervision'],
            of: 'agency',
            basis: [art(1)],
            when: {},
            refusal: '不在功能区',
          },
        ],
      }),
    )
    const competentFor = (...ids: string[]) => {
      const matter = {
        ...unopened({
          id: 'm',
          jurisdiction: 'j',
          procedure: 'supervision',
          pack: zoned.reference,
          openedOn: civilDate('2026-03-02'),
        }),
        parties: { agency: organs.filter((one) => ids.includes(one.id)) },
      }
      const result = determineCompetence(zoned, 'supervision', {
        matter,
        input: {},
        actor: SYSTEM,
        on: civilDate('2026-03-02'),
        at: localInstant('2026-03-02T10:00:00+08:00'),
        outside: { calendar: builtinCalendar, directory, related: {} },
      })
      return result.ok ? result.organ.id : result.text
    }
    expect(competentFor('zone-market', 'zone-water')).toBe('city-body')
    expect(competentFor('city-water')).toBe('不在功能区')
  })
})
