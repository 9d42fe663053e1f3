import type { Organ } from '@zhiheng/law'
import { type Bureau, branchOffice, organ, province, seat, townships } from '../shapes/register/organ-tree.ts'
import divisions from './divisions.json' with { type: 'json' }

/** The organs of the place: areas and townships are real (divisions.json), which bureaus a government has is typical. */

const PROVINCE = '150000'
const CITY = divisions.code

const BUREAUS: readonly Bureau[] = [
  ['enforcement', '综合行政执法局', '综执'],
  ['market', '市场监督管理局', '市监'],
  ['natural-resources', '自然资源和规划局', '自规'],
  ['housing', '住房和城乡建设局', '住建'],
  ['transport', '交通运输局', '交'],
  ['agriculture', '农牧局', '农'],
  ['water', '水利局', '水'],
  ['emergency', '应急管理局', '应急'],
  ['health', '卫生健康委员会', '卫'],
  ['culture', '文化旅游广电局', '文旅'],
  ['police', '公安局', '公'],
  ['labour', '人力资源和社会保障局', '人社'],
  ['civil-affairs', '民政局', '民'],
]

/** Short names of the counties, the first part of their document numbers. */
const SHORT: Readonly<Record<string, string>> = {
  '150802': '临',
  '150821': '五',
  '150822': '磴',
  '150823': '前',
  '150824': '中',
  '150825': '后',
  '150826': '杭',
}

const ZONES = [
  { code: '1508E0', name: '巴彦淖尔经济技术开发区', short: '巴开' },
  { code: '1508G0', name: '甘其毛都口岸', short: '甘口' },
]

const city: Organ[] = [
  ...seat({
    code: CITY,
    name: divisions.name,
    level: 'city',
    short: '巴',
    superior: `${PROVINCE}-government`,
    bureaus: [...BUREAUS, ['ecology', '生态环境局', '环'], ['education', '教育局', '教']],
  }),
  organ(`${CITY}-transport-team`, '巴彦淖尔市交通运输综合行政执法支队', 'delegate', 'city', CITY, {
    establishedBy: `${CITY}-transport`,
    shortName: '巴交综执',
  }),
  organ(`${CITY}-tax`, '国家税务总局巴彦淖尔市税务局', 'agency', 'city', CITY, {
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
        { id: `${CITY}-ecology`, name: `${divisions.name}生态环境局`, short: '巴环' },
        { code: area.code, name: area.name, short },
      ),
      ...townships(area, area.name, government),
    ]
  })

/** Arms of departments and of a township, as they are typical. */
const arms: Organ[] = [
  organ(`${CITY}-agriculture-team`, '巴彦淖尔市农牧综合行政执法支队', 'dispatched-organ', 'city', CITY, {
    superior: `${CITY}-agriculture`,
    establishedBy: `${CITY}-agriculture`,
  }),
  organ('150802-tax', '国家税务总局临河区税务局', 'agency', 'county', '150802', {
    superior: `${CITY}-tax`,
    leadership: 'vertical',
  }),
  organ('150802100-team', '临河区狼山镇综合行政执法队', 'dispatched-organ', 'township', '150802100', {
    superior: '150802100-government',
    establishedBy: '150802100-government',
  }),
]

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
  ...province(PROVINCE, '内蒙古自治区', '内'),
  organ(`${PROVINCE}-tax`, '国家税务总局内蒙古自治区税务局', 'agency', 'province', PROVINCE, {
    leadership: 'vertical',
  }),
  organ(`${PROVINCE}-ecology`, '内蒙古自治区生态环境厅', 'agency', 'province', PROVINCE, {
    superior: `${PROVINCE}-government`,
  }),
  ...city,
  ...counties,
  ...arms,
  ...zones,
]
