import type { Organ } from '@zhiheng/law'
import { type Bureau, branchOffice, bureaus, organ, province, seat, townships } from '../shapes/register/organ-tree.ts'
import divisions from './divisions.json' with { type: 'json' }

/**
 * The organs of the city for the demonstration: which areas and townships exist is real (divisions.json), which bureaus a
 * government has is typical. An organ's id is the code of its area and a slug: `130503-market`, `130503101-station`.
 */

const BOTH: readonly Bureau[] = [
  ['urban-management', '城市管理综合行政执法局', '城管'],
  ['market', '市场监督管理局', '市监'],
  ['natural-resources', '自然资源和规划局', '自规'],
  ['housing', '住房和城乡建设局', '住建'],
  ['transport', '交通运输局', '交'],
  ['agriculture', '农业农村局', '农'],
  ['water', '水务局', '水'],
  ['emergency', '应急管理局', '应急'],
  ['police', '公安局', '公'],
  ['labour', '人力资源和社会保障局', '人社'],
  ['civil-affairs', '民政局', '民'],
]
const CITY_BUREAUS: readonly Bureau[] = [
  ...BOTH,
  ['ecology', '生态环境局', '环'],
  ['health', '卫生健康委员会', '卫'],
  ['culture', '文化广电和旅游局', '文旅'],
  ['education', '教育局', '教'],
]
const COUNTY_BUREAUS: readonly Bureau[] = [
  ...BOTH,
  ['health', '卫生健康局', '卫'],
  ['culture', '文化广电体育和旅游局', '文旅'],
]
const ZONE_BUREAUS: readonly Bureau[] = [
  ['market', '市场监督管理局', '市监'],
  ['emergency', '应急管理局', '应急'],
  ['enforcement', '综合行政执法局', '执'],
]

/** Short names of the counties, the first part of their document numbers. */
const SHORT: Readonly<Record<string, string>> = {
  '130502': '襄',
  '130503': '信',
  '130505': '任',
  '130506': '南和',
  '130522': '临城',
  '130523': '内',
  '130524': '柏',
  '130525': '隆',
  '130528': '宁',
  '130529': '巨',
  '130530': '新',
  '130531': '广',
  '130532': '平',
  '130533': '威',
  '130534': '清',
  '130535': '临西',
  '130581': '南宫',
  '130582': '沙',
}

const PROVINCE = '130000'
const CITY = divisions.code
/** The functional zone that is in the official list, and the one that is not and has a code of our own. */
const ZONES = [
  { code: '130571', name: '邢台经济开发区', short: '邢开' },
  { code: '1305G0', name: '邢台高新区', short: '邢高' },
]

const provincial: Organ[] = [
  ...province(PROVINCE, '河北省', '冀'),
  organ(`${PROVINCE}-tax`, '国家税务总局河北省税务局', 'agency', 'province', PROVINCE, { leadership: 'vertical' }),
]

const city: Organ[] = [
  ...seat({
    code: CITY,
    name: divisions.name,
    level: 'city',
    short: '邢',
    superior: `${PROVINCE}-government`,
    bureaus: CITY_BUREAUS,
  }),
  organ(`${CITY}-tax`, '国家税务总局邢台市税务局', 'agency', 'city', CITY, {
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
        bureaus: COUNTY_BUREAUS,
      }),
      branchOffice(
        { id: `${CITY}-ecology`, name: `${divisions.name}生态环境局`, short: '邢环' },
        { code: area.code, name: area.name, short },
      ),
      ...townships(area, area.name, government),
    ]
  })

const zones: Organ[] = ZONES.flatMap(({ code, name, short }) => {
  const committee = `${code}-committee`
  const area = divisions.areas.find((one) => one.code === code)
  return [
    organ(committee, `${name}管理委员会`, 'zone-committee', 'county', code, {
      superior: `${CITY}-government`,
      shortName: `${short}管`,
    }),
    organ(`${code}-justice`, `${name}司法局`, 'oversight-body', 'county', code, {
      superior: committee,
      shortName: `${short}司`,
    }),
    ...bureaus(ZONE_BUREAUS, code, name, 'county', short, committee),
    ...(area === undefined ? [] : townships(area, name, committee)),
  ]
})

/** A dispatched organ, a delegate and an authorised organisation, so that each kind can be seen at work. */
const particular: Organ[] = [
  organ(
    '130503-market-zhongxinglu',
    '信都区市场监督管理局中兴路市场监督管理所',
    'dispatched-organ',
    'county',
    '130503',
    {
      superior: '130503-market',
      establishedBy: '130503-market',
    },
  ),
  organ('130503-police-dahuoquan', '信都区公安局达活泉派出所', 'dispatched-organ', 'county', '130503', {
    superior: '130503-police',
    establishedBy: '130503-police',
  }),
  organ('130500-transport-team', '邢台市道路运输事业发展中心', 'delegate', 'city', '130500', {
    superior: '130500-transport',
    establishedBy: '130500-transport',
  }),
  organ('130500-provident-fund', '邢台市住房公积金管理中心', 'authorised-organisation', 'city', '130500', {
    superior: '130500-government',
  }),
]

/** Every organ of the demonstration, superiors before those below them. */
export const organs: readonly Organ[] = [...provincial, ...city, ...counties, ...zones, ...particular]
