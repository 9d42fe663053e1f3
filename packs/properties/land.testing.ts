import { Organ, type OrganKind, type OrganLevel } from '@zhiheng/law'
import type { Chance } from './chance.testing.ts'

/** An organ that may be party to a dispute, with what is true of it as the land was made: no rule has looked at it. */
export interface Site {
  readonly organ: Organ
  /** ids of the governments above it, the nearest first; a branch counts as the organ that set it up */
  readonly governments: readonly string[]
  readonly rank: OrganLevel
  readonly isVertical: boolean
  readonly isInside: boolean
}

export interface Land {
  readonly organs: readonly Organ[]
  readonly sites: readonly Site[]
}

/** A seat of government, and what stands above it. */
interface Seat {
  readonly id: string
  readonly code: string
  readonly level: OrganLevel
  readonly chain: readonly string[]
}

/**
 * A land around a territory, as chance would have it: two provinces, cities, counties, townships, a development zone, branches
 * of city bureaus in counties, organs that are led from above. Every government has the bodies a pack may ask for.
 */
export function landAround(territory: string, chance: Chance): Land {
  const own = /^0+$/u.test(territory) ? '990100' : territory
  const isCounty = !own.endsWith('00')
  const organs: Organ[] = []
  const sites: Site[] = []

  const add = (id: string, kind: OrganKind, level: OrganLevel, code: string, rest: Partial<Organ> = {}): Organ => {
    const organ = Organ.parse({ id, name: id, kind, level, territory: code, shortName: id, ...rest })
    organs.push(organ)
    return organ
  }
  const isInside = (code: string): boolean => code.startsWith(own.replace(/(?:00)+$/u, ''))
  const settle = (organ: Organ, governments: readonly string[], rank: OrganLevel): void => {
    sites.push({
      organ,
      governments,
      rank,
      isVertical: organ.leadership === 'vertical',
      isInside: isInside(organ.territory),
    })
  }
  const seat = (code: string, level: OrganLevel, above?: Seat): Seat => {
    const id = `${code}-government`
    add(id, 'government', level, code, above === undefined ? {} : { superior: above.id })
    const bodies: readonly OrganKind[] = [
      'oversight-body',
      'guidance-office',
      'reconsideration-body',
      'discipline-inspection',
      'police',
    ]
    for (const kind of bodies) add(`${code}-${kind}`, kind, level, code, { superior: id })
    for (const kind of ['court', 'procuratorate'] as const) add(`${code}-${kind}`, kind, level, code)
    return { id, code, level, chain: [id, ...(above?.chain ?? [])] }
  }
  const agencies = (at: Seat): Organ[] =>
    Array.from({ length: 1 + chance.below(3) }, (_unused, index) => {
      const leadership = chance.is(15) ? 'vertical' : chance.is(10) ? 'dual' : 'local'
      const agency = add(`${at.code}-agency${index}`, 'agency', at.level, at.code, { superior: at.id, leadership })
      settle(agency, at.chain, at.level)
      return agency
    })

  const county = (code: string, city: Seat, bureaus: readonly Organ[]): void => {
    const here = seat(code, 'county', city)
    agencies(here)
    for (const index of Array.from({ length: chance.below(3) }).keys()) {
      const area = `${code}${101 + index}`
      settle(add(`${area}-township`, 'township', 'township', area, { superior: here.id }), here.chain, 'township')
      add(`${area}-station`, 'justice-station', 'township', area, { establishedBy: `${code}-oversight-body` })
    }
    if (chance.is(50)) {
      const bureau = chance.one(bureaus)
      const branch = add(`${code}-branch`, 'dispatched-organ', 'county', code, { establishedBy: bureau.id })
      settle(branch, city.chain, city.level)
    }
  }
  const city = (code: string, province: Seat, counties: readonly string[]): void => {
    const here = seat(code, 'city', province)
    const bureaus = agencies(here)
    for (const one of counties) county(one, here, bureaus)
    if (chance.is(60)) {
      const zone = `${code.slice(0, 4)}71`
      const committee = add(`${zone}-committee`, 'zone-committee', 'county', zone, { superior: here.id })
      for (const index of [0, 1]) {
        const agency = add(`${zone}-agency${index}`, 'agency', 'county', zone, { superior: committee.id })
        settle(agency, [committee.id, ...here.chain], 'county')
      }
    }
  }

  const province = seat(`${own.slice(0, 2)}0000`, 'province')
  const ownCity = `${own.slice(0, 4)}00`
  const others = [1, 2, 3].map((index) => `${own.slice(0, 4)}8${index}`)
  city(ownCity, province, isCounty ? [own, ...others.slice(0, 1)] : others.slice(0, 1 + chance.below(3)))
  city(`${own.slice(0, 2)}9900`, province, [`${own.slice(0, 2)}9981`])
  const elsewhere = own.startsWith('98') ? '97' : '98'
  city(`${elsewhere}0100`, seat(`${elsewhere}0000`, 'province'), [`${elsewhere}0181`])
  return { organs, sites }
}
