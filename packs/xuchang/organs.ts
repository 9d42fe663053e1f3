import type { Organ } from '@zhiheng/law'
import { type Bureau, branchOffice, organ, province, seat, townships } from '../shapes/register/organ-tree.ts'
import divisions from './divisions.json' with { type: 'json' }

/** The organs of the place: areas and townships are real (divisions.json), which bureaus a government has is typical. */

const PROVINCE = '410000'
const CITY = divisions.code

const BUREAUS: readonly Bureau[] = [
  ['urban-management', '城市管理局', '城管'],
  ['market', '市场监督管理局', '市监'],
  ['natural-resources', '自然资源和规划局', '自规'],
  ['housing', '住房和城乡建设局', '住建'],
  ['transport', '交通运输局', '交'],
  ['agriculture', '农业农村局', '农'],
  ['water', '水利局', '水'],
  ['emergency', '应急管理局', '应急'],
  ['health', '卫生健康委员会', '卫'],
  ['culture', '文化广电和旅游局', '文旅'],
  ['police', '公安局', '公'],
  ['labour', '人力资源和社会保障局', '人社'],
  ['civil-affairs', '民政局', '民'],
]

/** Short names of the counties, the first part of their document numbers. */
const SHORT: Readonly<Record<string, string>> = {
  '411002': '魏',
  '411003': '建',
  '411024': '鄢',
  '411025': '襄',
  '411081': '禹',
  '411082': '长',
}

const ZONES = [{ code: '411071', name: '许昌经济技术开发区', short: '许开' }]

const city: Organ[] = [
  ...seat({
    code: CITY,
    name: divisions.name,
    level: 'city',
    short: '许',
    superior: `${PROVINCE}-government`,
    bureaus: [...BUREAUS, ['ecology', '生态环境局', '环'], ['education', '教育局', '教']],
  }),
  organ(`${CITY}-tax`, '国家税务总局许昌市税务局', 'agency', 'city', CITY, {
    superior: `${PROVINCE}-tax`,
    leadership: 'vertical',
  }),
]

const counties: Organ[] = divisions.areas
  .filter((area) => Object.hasOwn(SHORT, area.code))
  .flatMap((area) => {
    const short = SHORT[area.code] ?? ''
    const government = `${area.code}-government`
    return [
      ...seat({
        code: area.code,
        name: area.name,
        level: 'county',
        short,
        superior: `${CITY}-government`,
        bureaus: BUREAUS,
      }),
      branchOffice(
        { id: `${CITY}-ecology`, name: `${divisions.name}生态环境局`, short: '许环' },
        { code: area.code, name: area.name, short },
      ),
      ...townships(area, area.name, government),
    ]
  })

const zones: Organ[] = ZONES.flatMap(({ code, name, short }) => [
  organ(`${code}-committee`, `${name}管理委员会`, 'zone-committee', 'county', code, {
    superior: `${CITY}-government`,
    shortName: `${short}管`,
  }),
  organ(`${code}-market`, `${name}市场监督管理局`, 'agency', 'county', code, {
    superior: `${code}-committee`,
    shortName: `${short}市监`,
  }),
])

/** Every organ, superiors before those below them. */
export const organs: readonly Organ[] = [
  ...province(PROVINCE, '河南省', '豫'),
  organ(`${PROVINCE}-tax`, '国家税务总局河南省税务局', 'agency', 'province', PROVINCE, { leadership: 'vertical' }),
  ...city,
  ...counties,
  ...zones,
]
