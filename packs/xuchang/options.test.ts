import { describe, expect, it } from 'vitest'
import { xuchang } from './index.ts'

/** The names of an option list in their order; `·` and a day behind one that is there only from that day on. */
const list = (id: string) =>
  Object.values(xuchang.catalogues[id]?.items ?? {})
    .map(({ name, force }) => (force === undefined ? name : `${name}·${force.from}`))
    .join('、')
/** The items of an article an option list rests on, in its order: one text for each option. */
const clauses = (id: string) =>
  Object.values(xuchang.catalogues[id]?.items ?? {}).map(({ basis = [] }) =>
    basis
      .filter(({ norm }) => norm === 'xuchang')
      .map(({ article, item }) => (item === undefined ? article : `${article}(${item})`))
      .join(),
  )
const through = (article: number, last: number) => Array.from({ length: last }, (_, at) => `${article}(${at + 1})`)

type Table = readonly (readonly [title: string, id: string, options: string])[]
const hold = (table: Table) => {
  for (const [title, id, options] of table) it(`${title}`, () => expect(list(id)).toBe(options))
}

describe('what the draft lists', () => {
  it('XC-8-1-1 to XC-8-1-10 ten regimes of importance, each with its item, the last one open', () => {
    expect(list('keyRegimes')).toBe(
      '行政裁量权基准制度、公示、全过程记录、重大执法决定法制审核制度、不予、减轻、从轻处罚和不予实施行政强制制度、证明事项告知承诺制度、行政执法与刑事司法衔接制度、案卷制作、管理制度、罚缴分离制度、重大行政处罚备案制度、“双随机、一公开”监管制度、其他重要行政执法制度',
    )
    expect(clauses('keyRegimes')).toEqual(through(8, 10))
  })

  it('XC-7-1-4 XC-8-1-10 XC-10-1-8 the contents of a check follow articles 8, 9 and 10; two come with the national regulation', () => {
    expect(clauses('supervisionContents')).toEqual([
      ...through(8, 10),
      ...through(9, 6),
      ...through(10, 8),
      '',
      '',
      '7(4)',
    ])
    expect(list('supervisionContents').split('、').slice(-3)).toEqual([
      '重大决策部署落实·2026-02-01',
      '统一大市场相关执法制度·2026-02-01',
      '其他需要监督的内容',
    ])
  })

  it('XC-21-1-1 to XC-21-1-12 accountability has the twelve items of the article, and what its first item covers by name', () => {
    expect(list('accountabilityGrounds')).toBe(
      '拒绝或者阻碍行政执法监督人员履职、拒绝履行职责、拒绝配合、逾期未办、拖延、擅自作出执法行为、应当移送而不移送、不及时移送、提供的材料、信息不实、无正当理由不履行协助义务、不履行或者不正确履行行政执法职责、主体、权限、内容和程序等不合法、法律、法规、规章规定的其他情形、未按规定落实行政执法重要制度、未按规定落实行政执法责任制、粗暴、野蛮等不文明执法、不执行行政执法争议协调意见和决定、不执行督办函、意见书或者不报告执行情况、不执行《行政执法监督决定书》、未执行人员资格管理和教育培训制度',
    )
    expect(
      clauses('accountabilityGrounds')
        .filter((one) => one.includes('('))
        .sort(),
    ).toEqual(through(21, 12).sort())
  })

  it('XC-21-1-4 unlawful is who acts, beyond what powers, with what content, by what procedure', () => {
    expect(list('problemKinds')).toBe(
      '不履行执法职责、不正确履行执法职责、主体不合法、超越权限、内容不合法、程序不合法',
    )
    expect(clauses('problemKinds').slice(2)).toEqual(['21(4)', '21(4)', '21(4)', '21(4)'])
  })

  hold([
    [
      'XC-11-1-1 to XC-11-1-9 eight ways of supervision and those added to them',
      'planWays',
      '行政执法检查、特定领域、区域监督、要求报告执法情况、案卷评查、统计分析和监测研判、评议考核、核查督办、通报、其他方式（先行增设）',
    ],
    ['XC-11-1-8 how far a circular goes', 'circularRanges', '行政执法系统内、本行政区域内、向社会公布'],
    ['XC-11-1-1 what an item of a check comes to', 'contentResults', '符合、不合格、不涉及'],
    ['XC-13-1b who is asked', 'interviewees', '行政执法人员、行政相对人、其他有关人员'],
    ['XC-13-1f what a third party is commissioned with', 'commissionWorks', '社会调查、鉴定、评估、检测、勘验'],
    [
      'XC-16-1a what binds a supervisor: himself, a near relative, another circumstance',
      'interests',
      '没有、本人与监督事项有利害关系、近亲属与监督事项有利害关系、配偶在被监督机关任职、曾在被监督机关任职、其他可能影响公正处理的情形',
    ],
    [
      'XC-17-1a the channels leads come from: the hotline, the media and others',
      'leadChannels',
      '12345政务服务便民热线、投诉举报、网络、媒体、涉企行政执法诉求沟通机制、其他渠道',
    ],
    ['XC-17-1b what is demanded', 'leadDemands', '反映问题、请求撤销、变更行政行为、其他请求'],
    ['XC-17-1b how a lead becomes supervision', 'leadTreatments', '重点监督、日常监督'],
    [
      'XC-18-1 three kinds of lead about persons, and breaches of the regulation from its day on',
      'leadCategories',
      '违反本条例·2026-02-01、职务违法、职务犯罪、违纪',
    ],
    [
      'XC-21-1a an agency is named, criticised, excluded from honours',
      'agencySanctions',
      '通报、批评、取消评优评先资格',
    ],
    ['XC-23-1 three faults of supervisors', 'misconductGrounds', '滥用职权、玩忽职守、徇私舞弊'],
    ['XC-12-2a the cycles of the yearly filing', 'annualReportCyclePeriods', '每半年、每年、每季度、每月'],
    [
      'XC-14-1c kinds of assistance',
      'assistanceKinds',
      '协助行政执法监督、检验、检测、鉴定等技术协助、提供资料、其他协助',
    ],
    [
      'XC-14-1c why assistance may be denied',
      'assistanceRefusals',
      '不在职责范围、不具备技术条件、法律、法规规定不得提供、没有说明理由',
    ],
    [
      'XC-2-2-3 local, vertical and dual leadership mainly from above',
      'leaderships',
      '本级政府领导、垂直管理、双重领导并且以上级部门领导为主',
    ],
    ['XC-5-2 levels of organs', 'organLevels', '国家、省、市、县（市、区）、乡镇（街道）'],
    [
      'XC-5-3 kinds of organs',
      'organKinds',
      '人民政府、行政执法监督机构、行政机关、法制机构、司法所、乡镇人民政府、街道办事处、开发区管理委员会、综合行政执法指导机构、议事协调机构办公室、受委托组织、法律、法规授权组织、派出机构、行政复议机构、人民法院、人民检察院、纪检监察机关、公安机关、其他机关',
    ],
  ])
})

describe('what supervision and its papers distinguish', () => {
  hold([
    [
      'XC-19-1a kinds of act',
      'enforcementActs',
      '行政许可、行政处罚、行政强制、行政检查、行政征收征用、行政给付、其他行政执法行为、制定规范性文件',
    ],
    ['XC-10-1-6 ways of enforcement', 'enforcementMethods', '行政处罚、行政强制、行政检查、行政许可、其他'],
    ['XC-19-1a improper is not manifestly improper', 'findingGrades', '违法、明显不当、一般不当、未履行职责、无问题'],
    [
      'XC-19-1a what an agency is asked to do',
      'supervisionDemands',
      '履行法定职责、补正、改正、自行撤销、重新作出处理、完善制度、规范做法、依法处理责任人员',
    ],
    [
      'XC-20-1e outcomes of reconsideration and litigation',
      'remedyOutcomes',
      '维持或者驳回诉讼请求、撤销、变更、确认违法或者无效、责令履行',
    ],
    [
      'NR-30-1 what an objection is raised against',
      'objectionTargets',
      '行政执法监督意见书（通知书）、行政执法监督督办函、工作提示、其他处理结果',
    ],
    [
      'XC-1-1 what upper law rules in the place of the draft',
      'upperRules',
      '行政执法争议的受理、协调和决定、取消执法资格、对监督处理的异议、责令限期履行以外的处理',
    ],
  ])
})

describe('what the national regulation lists', () => {
  hold([
    ['NR-9-1 three parts of a plan', 'planBlocks', '落实重大决策部署、落实行政执法各项制度、依法开展行政执法'],
    [
      'NR-11-2-1 to NR-11-2-7 kinds of problem',
      'problemTaxonomy',
      '主体、人员资格、程序不合法、决定违法或者明显不当、有案不立、推诿扯皮、以罚代管、违规异地执法、趋利性执法、乱收费、乱罚款、乱检查、乱查封、其他不作为、乱作为、简单粗暴等不文明行为、证件、标志标识、装备和着装、其他影响合法性、适当性的情形',
    ],
    [
      'NR-13-1a classes of dispute',
      'nationalDisputeClasses',
      '执法事项清单管理、案件管辖、跨领域执法、跨区域执法、其他',
    ],
    ['NR-14-1 key supervision only from its day on', 'activityTypes', '日常监督、重点监督·2026-02-01、专项监督'],
    [
      'NR-16-1 to NR-19-1 ways of routine supervision',
      'routineMethods',
      '法律法规执行情况评估、执法资格确认、执法案卷评查、执法质效评议、检查、网上巡查',
    ],
    [
      'NR-20-2 where key supervision hears of problems',
      'leadSources',
      '涉企行政执法诉求沟通机制、政务服务便民热线、其他渠道',
    ],
    [
      'NR-22-1-1 to NR-22-1-6 six measures',
      'supervisionMeasures',
      '要求自查、说明情况、检查、访谈、暗访、座谈、听证、统计、评估、调阅、复制资料、约谈、其他必要的措施',
    ],
    ['NR-23-1 who is invited', 'invitedCategories', '人大代表、政协委员、行业代表、专家学者、新闻工作者、其他人士'],
    ['NR-31-1 two grounds for naming an agency', 'circularGrounds', '拒不落实行政执法制度、行政执法行为存在突出问题'],
    [
      'NR-31-1 as a sanction from its day on',
      'sanctionCircularGrounds',
      '拒不落实行政执法制度·2026-02-01、行政执法行为存在突出问题·2026-02-01',
    ],
  ])
})

describe('disputes, under the regulation of the province', () => {
  hold([
    [
      'XC-21-1-7 what is no dispute between organs',
      'declineGrounds',
      '行政相对人与行政机关之间的争议、人事、经费等内部管理事项、与行政执法无关的事项、各方已经协商一致',
    ],
    ['XC-21-1-7 how they are coordinated', 'coordinationManners', '协调会议、书面审查、调查核实、专家论证、其他方式'],
  ])
})
