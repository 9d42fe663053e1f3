import type { Organ } from '@zhiheng/law'
import { type Bureau, branchOffice, organ, province, seat, townships } from '../shapes/register/organ-tree.ts'
import divisions from './divisions.json' with { type: 'json' }

/** The organs of the place: areas and townships are real (divisions.json), which bureaus a government has is typical. */

const PROVINCE = '130000'
const CITY = divisions.code

const BUREAUS: readonly Bureau[] = [
  ['urban-management', '城市管理综合行政执法局', '城管'],
  ['market', '市场监督管理局', '市监'],
  ['natural-resources', '自然资源和规划局', '自规'],
  ['housing', '住房和城乡建设局', '住建'],
  ['transport', '交通运输局', '交'],
  ['agriculture', '农业农村局', '农'],
  ['water', '水务局', '水'],
  ['emergency', '应急管理局', '应急'],
  ['health', '卫生健康局', '卫'],
  ['culture', '旅游和文化广电局', '文旅'],
  ['police', '公安局', '公'],
  ['labour', '人力资源和社会保障局', '人社'],
  ['civil-affairs', '民政局', '民'],
  ['approval', '行政审批局', '审批'],
]

const city: Organ[] = [
  ...seat({
    code: CITY,
    name: divisions.name,
    level: 'city',
    short: '秦',
    superior: `${PROVINCE}-government`,
    bureaus: [
      ['ecology', '生态环境局', '环'],
      ['market', '市场监督管理局', '市监'],
    ],
  }),
]

const district: Organ[] = divisions.areas.flatMap((area) => [
  ...seat({
    code: area.code,
    name: area.name,
    level: 'county',
    short: '北戴河',
    superior: `${CITY}-government`,
    bureaus: BUREAUS,
  }),
  branchOffice(
    { id: `${CITY}-ecology`, name: `${divisions.name}生态环境局`, short: '秦环' },
    { code: area.code, name: area.name, short: '北' },
  ),
  organ(
    `${area.code}-coordination-office`,
    '区委全面依法治区委员会执法协调小组办公室',
    'committee-office',
    'county',
    area.code,
    {
      superior: `${area.code}-government`,
      shortName: '北法治执协办',
    },
  ),
  organ(`${area.code}-market-team`, `${area.name}市场监督管理局执法中队`, 'dispatched-organ', 'county', area.code, {
    superior: `${area.code}-market`,
    establishedBy: `${area.code}-market`,
  }),
  ...townships(area, area.name, `${area.code}-government`),
])

/** Every organ, superiors before those below them. */
export const organs: readonly Organ[] = [...province(PROVINCE, '河北省', '冀'), ...city, ...district]
