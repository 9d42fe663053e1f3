import { compilePack, type Organ } from '@zhiheng/law'
import { type Court, courtOf } from '../testing.ts'
import { national } from './index.ts'

type Place = readonly [slug: string, name: string, level: Organ['level'], territory: string, upper?: string]
type Bureau = readonly [place: string, slug: string, name: string, extra?: Partial<Organ>]

/** Real places with a government and a justice bureau each, for the sentences the requirements are told in. */
const PLACES: readonly Place[] = [
  ['hebei', '河北省', 'province', '130000'],
  ['xingtai', '邢台市', 'city', '130500', 'hebei'],
  ['xiangdu', '襄都区', 'county', '130502', 'xingtai'],
  ['shahe', '沙河市', 'county', '130582', 'xingtai'],
  ['qinhuangdao', '秦皇岛市', 'city', '130300', 'hebei'],
  ['beidaihe', '北戴河区', 'county', '130304', 'qinhuangdao'],
  ['zhejiang', '浙江省', 'province', '330000'],
  ['shaoxing', '绍兴市', 'city', '330600', 'zhejiang'],
  ['yuecheng', '越城区', 'county', '330602', 'shaoxing'],
  ['zhuji', '诸暨市', 'county', '330681', 'shaoxing'],
  ['henan', '河南省', 'province', '410000'],
  ['xuchang', '许昌市', 'city', '411000', 'henan'],
  ['weidu', '魏都区', 'county', '411002', 'xuchang'],
  ['jianan', '建安区', 'county', '411003', 'xuchang'],
  ['inner-mongolia', '内蒙古自治区', 'province', '150000'],
  ['bayannur', '巴彦淖尔市', 'city', '150800', 'inner-mongolia'],
  ['wuyuan', '五原县', 'county', '150821', 'bayannur'],
]

const BUREAUS: readonly Bureau[] = [
  ['xingtai', 'water', '邢台市水务局'],
  ['xingtai', 'market', '邢台市市场监督管理局'],
  ['xingtai', 'market-brigade', '邢台市市场监督管理综合行政执法支队', { superior: 'xingtai-market' }],
  ['xingtai', 'supervisory', '邢台市监察委员会', { kind: 'discipline-inspection' }],
  ['xingtai', 'reconsideration', '邢台市行政复议机构', { kind: 'reconsideration-body' }],
  ['xiangdu', 'market', '襄都区市场监督管理局'],
  ['xiangdu', 'transport', '襄都区交通运输局'],
  ['shahe', 'bureau', '沙河市某局'],
  ['beidaihe', 'market', '北戴河区市场监督管理局'],
  ['shaoxing', 'guidance', '绍兴市综合行政执法指导机构', { kind: 'guidance-office' }],
  ['shaoxing', 'court', '绍兴市中级人民法院', { kind: 'court' }],
  ['yuecheng', 'enforcement', '越城区综合行政执法局'],
  ['yuecheng', 'agriculture', '越城区农业农村局'],
  ['yuecheng', 'new', '越城区某新设机构'],
  ['zhuji', 'water', '诸暨市水利局'],
  ['zhuji', 'transport', '诸暨市交通运输局'],
  ['zhuji', 'fengqiao', '诸暨市枫桥镇人民政府', { kind: 'township', level: 'township' }],
  [
    'zhuji',
    'fengqiao-station',
    '枫桥司法所',
    { kind: 'justice-station', level: 'township', superior: 'zhuji-justice' },
  ],
  ['xuchang', 'urban', '许昌市城市管理局'],
  ['weidu', 'urban', '魏都区城市管理局'],
  ['weidu', 'health', '魏都区卫生健康委员会'],
  ['jianan', 'urban', '建安区城市管理局'],
  ['jianan', 'agriculture', '建安区农业农村局'],
  ['henan', 'tax', '国家税务总局河南省税务局', { leadership: 'vertical' }],
  ['xuchang', 'tax', '国家税务总局许昌市税务局', { leadership: 'vertical', superior: 'henan-tax' }],
]

const capital: Readonly<Partial<Record<Organ['level'], string>>> = { province: '司法厅' }
const placeOf = (slug: string): Place => PLACES.find(([one]) => one === slug) ?? fail(slug)

function fail(slug: string): never {
  throw new Error(`no place ${slug}`)
}

export const places: readonly Organ[] = [
  ...PLACES.flatMap(([slug, name, level, territory, upper]): Organ[] => [
    {
      id: slug,
      name: `${name}人民政府`,
      kind: 'government',
      level,
      territory,
      leadership: 'local',
      ...(upper === undefined ? {} : { superior: upper }),
    },
    {
      id: `${slug}-justice`,
      name: `${name}${capital[level] ?? '司法局'}`,
      kind: 'oversight-body',
      level,
      territory,
      superior: slug,
      leadership: 'local',
    },
  ]),
  ...BUREAUS.map(([place, slug, name, extra = {}]): Organ => {
    const [, , level, territory] = placeOf(place)
    return {
      id: `${place}-${slug}`,
      name,
      kind: 'agency',
      level,
      territory,
      superior: place,
      leadership: 'local',
      ...extra,
    }
  }),
]

const compiled = compilePack(national)

/** An installation over these places with the national regulation as their only law. */
export const countryCourt = (): Court => courtOf(compiled, places)
