import {
  builtinCalendar,
  compilePack,
  determineCompetence,
  directoryOf,
  localInstant,
  SYSTEM,
  unopened,
} from '@zhiheng/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getPack } from '../index.ts'
import { chanceOf } from './chance.testing.ts'
import { type Land, landAround, type Site } from './land.testing.ts'

/** Whom the text names for a dispute between these organs: the id of an organ, or nobody here. */
type Oracle = (sides: readonly Site[], comprehensive: boolean) => string | undefined

const bodyOf = (kind: string, government: string | undefined): string | undefined =>
  government?.replace(/-(?:government|committee)$/u, `-${kind}`)
const bureauOf = (government: string | undefined): string | undefined => bodyOf('oversight-body', government)

const isVertical = (sides: readonly Site[]): boolean => sides.some((side) => side.isVertical)
const isOne = (sides: readonly Site[]): boolean => new Set(sides.map((side) => side.governments[0])).size === 1
const own = ([side]: readonly Site[]): string | undefined => side?.governments[0]
const common = ([side, ...others]: readonly Site[]): string | undefined =>
  side?.governments.find((government) => others.every((other) => other.governments.includes(government)))
const nearest = (sides: readonly Site[]): string | undefined => (isOne(sides) ? own(sides) : common(sides))
const isZone = (sides: readonly Site[]): boolean => isOne(sides) && own(sides)?.endsWith('committee') === true
const isTownAndBureau = (sides: readonly Site[]): boolean =>
  new Set(sides.map(({ organ }) => organ.kind === 'township')).size === 2

/** The texts in a line each, written down without looking at the rules of the packs. */
const ORACLES: Readonly<Record<string, Oracle>> = {
  // 国令825第十三条: the oversight body of the government that is above all of them.
  national: (sides) => bureauOf(nearest(sides)),
  // 第七条: in one county the county's, otherwise the city's; organs led from above and organs of elsewhere find nobody here.
  xingtai: (sides) => {
    if (isVertical(sides) || !sides.every((side) => side.isInside)) return undefined
    const isLow = sides.every(({ rank }) => rank === 'county' || rank === 'township')
    return bureauOf(isOne(sides) && isLow ? own(sides) : '130500-government')
  },
  // A township and a bureau of the district go to the district government, not to the bureau of justice.
  beidaihe: (sides) => (isVertical(sides) || isTownAndBureau(sides) ? undefined : bureauOf(nearest(sides))),
  // 第三条第二款: comprehensive enforcement belongs to the guidance office; so does a township and a bureau of its county.
  shaoxing: (sides, comprehensive) => {
    if (isVertical(sides)) return undefined
    return bodyOf(
      comprehensive || (isOne(sides) && isTownAndBureau(sides)) ? 'guidance-office' : 'oversight-body',
      nearest(sides),
    )
  },
  xuchang: (sides) => {
    if (isVertical(sides)) return undefined
    return bureauOf(isZone(sides) ? '411000-government' : nearest(sides))
  },
  bayannur: (sides) => {
    if (isVertical(sides)) return undefined
    return bureauOf(isZone(sides) ? '150800-government' : nearest(sides))
  },
}

describe('who coordinates a dispute', () => {
  it.each(Object.entries(ORACLES))('is in %s whom the text names, in whatever land', (id, oracle) => {
    const compiled = compilePack(getPack(id))
    const competent = (land: Land, sides: readonly Site[], comprehensive: boolean): string | undefined => {
      const [applicant, ...respondents] = sides.map((side) => side.organ)
      if (applicant === undefined) throw new Error('a dispute has sides')
      const at = localInstant('2026-04-01T10:00:00+08:00')
      const matter = unopened({
        id: 'm',
        jurisdiction: id,
        procedure: 'dispute',
        pack: compiled.reference,
        openedOn: '2026-04-01' as never,
      })
      const found = determineCompetence(compiled, 'dispute', {
        matter: {
          ...matter,
          parties: { applicant: [applicant], respondents, disputants: [applicant, ...respondents] },
        },
        input: { comprehensive },
        actor: SYSTEM,
        on: '2026-04-01' as never,
        at,
        outside: { calendar: builtinCalendar, directory: directoryOf(land.organs), related: {} },
      })
      return found.ok ? found.organ.id : undefined
    }
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const chance = chanceOf(seed)
        const land = landAround(compiled.pack.territory, chance)
        const bodies = new Set(land.organs.map((organ) => organ.id))
        for (let dispute = 0; dispute < 20; dispute++) {
          const sides = chance.some(land.sites, 2 + chance.below(2))
          const comprehensive = chance.is(40)
          const named = oracle(sides, comprehensive)
          expect(
            competent(land, sides, comprehensive),
            `${sides.map((side) => side.organ.id).join(', ')}${comprehensive ? ' (comprehensive)' : ''}`,
          ).toBe(named !== undefined && bodies.has(named) ? named : undefined)
        }
      }),
      { seed: 20_260_201, numRuns: 40 },
    )
  })
})
