import type { Organ } from '@zhiheng/law'
import { type Bureau, branchOffice, organ, province, seat, townships } from '../shapes/register/organ-tree.ts'
import divisions from './divisions.json' with { type: 'json' }

/** The organs of the place: areas and townships are real (divisions.json), which bureaus a government has is typical. */

const PROVINCE = '330000'
const CITY = divisions.code

const BUREAUS: readonly Bureau[] = [
  ['enforcement', '综合行政执法局', '综执'],
  ['market', '市场监督管理局', '市监'],
  ['natural-resources', '自然资源和规划局', '自规'],
  ['housing', '住房和城乡建设局', '住建'],
  ['transport', '交通运输局', '交'],
  ['agriculture', '农业农村局', '农'],
  ['water', '水利局', '水'],
  ['emergency', '应急管理局', '应急'],
  ['health', '卫生健康局', '卫'],
  ['culture', '文化广电旅游局', '文旅'],
  ['police', '公安局', '公'],
  ['labour', '人力资源和社会保障局', '人社'],
  ['civil-affairs', '民政局', '民'],
]

/** Short names of the counties, the first part of their document numbers. */
const SHORT: Readonly<Record<string, string>> = {
  '330602': '越',
  '330603': '柯',
  '330604': '虞',
  '330624': '新',
  '330681': '诸',
  '330683': '嵊',
}

const city: Organ[] = [
  ...seat({
    code: CITY,
    name: divisions.name,
    level: 'city',
    short: '绍',
    superior: `${PROVINCE}-government`,
    bureaus: [...BUREAUS, ['ecology', '生态环境局', '环'], ['education', '教育局', '教']],
  }),
  organ(`${CITY}-guidance`, '绍兴市综合行政执法指导办公室', 'guidance-office', 'city', CITY, {
    superior: `${CITY}-government`,
    shortName: '绍综执办',
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
        { id: `${CITY}-ecology`, name: `${divisions.name}生态环境局`, short: '绍环' },
        { code: area.code, name: area.name, short },
      ),
      organ(`${area.code}-guidance`, `${area.name}综合行政执法指导办公室`, 'guidance-office', 'county', area.code, {
        superior: government,
        shortName: `${short}综执办`,
      }),
      ...townships(area, area.name, government),
    ]
  })

/** Arms of departments in townships (派驻队伍), as they are typical. */
const arms: Organ[] = [
  organ('330681109-market-team', '诸暨市市场监督管理局枫桥执法队', 'dispatched-organ', 'township', '330681109', {
    superior: '330681-market',
    establishedBy: '330681-market',
  }),
  organ('330681104-market-team', '诸暨市市场监督管理局店口执法队', 'dispatched-organ', 'township', '330681104', {
    superior: '330681-market',
    establishedBy: '330681-market',
  }),
]

/** Every organ, superiors before those below them. */
export const organs: readonly Organ[] = [...province(PROVINCE, '浙江省', '浙'), ...city, ...counties, ...arms]
