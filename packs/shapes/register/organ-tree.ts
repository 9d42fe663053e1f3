import { Organ, type OrganKind, type OrganLevel } from '@zhiheng/law'

/** A bureau: slug, name after the name of its area, and the part of the short name that stands for it. */
export type Bureau = readonly [slug: string, name: string, short: string]

/** A unit of the official list of divisions; what is no township by its name is left out. */
export interface Area {
  readonly code: string
  readonly name: string
  readonly townships: readonly { readonly code: string; readonly name: string }[]
}

/** What a government has beside it: its area, the first part of its document numbers, its bureaus. */
interface SeatOptions {
  readonly code: string
  readonly name: string
  readonly level: 'city' | 'county'
  readonly short: string
  readonly superior: string
  readonly bureaus: readonly Bureau[]
}

/**
 * Organs of a place for tests and demonstrations, with ids made of the code of the area and a slug: `130503-market`,
 * `130503101-station`. Which areas and townships exist is real, which bureaus a government has is typical.
 */
export const organ = (
  id: string,
  name: string,
  kind: OrganKind,
  level: OrganLevel,
  territory: string,
  rest: Partial<Organ> = {},
): Organ => Organ.parse({ id, name, kind, level, territory, ...rest })

/** The provincial government with its justice department: `130000-government`, `130000-justice`. */
export function province(code: string, name: string, short: string): Organ[] {
  return [
    organ(`${code}-government`, `${name}人民政府`, 'government', 'province', code),
    organ(`${code}-justice`, `${name}司法厅`, 'oversight-body', 'province', code, {
      superior: `${code}-government`,
      shortName: `${short}司`,
    }),
  ]
}

/** Government, oversight body, the organs beside them and the bureaus, the same at city and county level. */
export function seat({ code, name, level, short, superior, bureaus: list }: SeatOptions): Organ[] {
  const government = `${code}-government`
  return [
    organ(government, `${name}人民政府`, 'government', level, code, { superior, shortName: `${short}政` }),
    organ(`${code}-justice`, `${name}司法局`, 'oversight-body', level, code, {
      superior: government,
      shortName: `${short}司`,
    }),
    organ(`${code}-reconsideration`, `${name}人民政府行政复议委员会`, 'reconsideration-body', level, code, {
      superior: government,
    }),
    organ(`${code}-court`, level === 'city' ? `${name}中级人民法院` : `${name}人民法院`, 'court', level, code),
    organ(`${code}-procuratorate`, `${name}人民检察院`, 'procuratorate', level, code),
    organ(`${code}-discipline`, `${name}监察委员会`, 'discipline-inspection', level, code),
    organ(`${code}-audit`, `${name}审计局`, 'other', level, code, { superior: government }),
    ...bureaus(list, code, name, level, short, government),
  ]
}

export const bureaus = (
  list: readonly Bureau[],
  code: string,
  name: string,
  level: OrganLevel,
  short: string,
  superior: string,
): Organ[] =>
  list.map(([slug, bureau, part]) =>
    organ(`${code}-${slug}`, `${name}${bureau}`, 'agency', level, code, { superior, shortName: `${short}${part}` }),
  )

/** Townships, street offices and 苏木; the official list also holds farms and parks, which are no government. */
const isTownship = (name: string): boolean => /[镇乡]$|街道$|苏木$/u.test(name)

/** Township governments and street offices of an area, each with its justice station. */
export function townships(area: Area, name: string, superior: string): Organ[] {
  return area.townships
    .filter((township) => isTownship(township.name))
    .flatMap((township) => [
      organ(
        `${township.code}-government`,
        `${name}${township.name}${township.name.endsWith('街道') ? '办事处' : '人民政府'}`,
        'township',
        'township',
        township.code,
        { superior },
      ),
      organ(`${township.code}-station`, `${name}${township.name}司法所`, 'justice-station', 'township', township.code, {
        superior: `${area.code}-justice`,
      }),
    ])
}

/** A county arm of a city bureau (分局): it belongs to the city, which set it up. */
export function branchOffice(
  bureau: { readonly id: string; readonly name: string; readonly short: string },
  area: { readonly code: string; readonly name: string; readonly short: string },
): Organ {
  const slug = bureau.id.split('-').slice(1).join('-')
  return organ(`${area.code}-${slug}`, `${bureau.name}${area.name}分局`, 'dispatched-organ', 'county', area.code, {
    superior: bureau.id,
    establishedBy: bureau.id,
    shortName: `${bureau.short}${area.short}`,
  })
}
