import type { Citation } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { court } from './testing.ts'

/** What may be chosen, by the names of the text and in its order. */
const lists = (rows: string, what: string, table: Readonly<Record<string, readonly string[]>>) =>
  it(`${rows} ${what}`, () => {
    const { catalogues } = court().world.pack.pack
    for (const [id, names] of Object.entries(table))
      expect([id, Object.values(catalogues[id]?.items ?? {}).map((item) => item.name)]).toEqual([id, names])
  })

const itemOf = (catalogue: string, id: string) => court().world.pack.pack.catalogues[catalogue]?.items[id]
const nation = (article: number, paragraph?: number, item?: number): Citation => ({
  norm: 'national',
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
  ...(item === undefined ? {} : { item }),
})
const here = (article: number, paragraph?: number, item?: number): Citation => ({
  ...nation(article, paragraph, item),
  norm: 'shaoxing',
})
const NATIONAL = { from: '2026-02-01' }

describe('organs', () => {
  lists('SX-3-1a SX-3-2a SX-3-2b SX-3-3', 'organs of every kind the text speaks of, on five levels', {
    organKinds: [
      '人民政府',
      '行政执法监督机构',
      '行政机关',
      '法制机构',
      '司法所',
      '乡镇人民政府、街道办事处',
      '开发区管理委员会',
      '综合行政执法指导机构',
      '议事协调机构办公室',
      '受委托组织',
      '法律、法规授权组织',
      '派出机构',
      '行政复议机构',
      '人民法院',
      '人民检察院',
      '纪检监察机关',
      '公安机关',
      '其他机关',
    ],
    organLevels: ['国家', '省', '市', '县（市、区）', '乡镇（街道）'],
    leaderships: ['本级政府领导', '垂直管理', '双重领导并且以上级部门领导为主'],
  })

  lists(
    'SX-1-1a',
    'what is found above the text: review, comprehensive enforcement, correction on the spot, objection',
    {
      upperRules: ['决定书复核期限', '综合行政执法争议的协调机构', '当场纠正', '异议'],
    },
  )

  it('SX-1-1a SX-3-2b each rule above the text is cited where it stands', () => {
    expect(itemOf('upperRules', 'comprehensive')).toMatchObject({
      basis: [{ norm: 'zhejiang-comprehensive-2021', article: 17 }],
      note: '综合行政执法指导机构',
    })
    expect(itemOf('upperRules', 'onSpot')?.basis).toEqual([nation(26, 2)])
    expect(itemOf('upperRules', 'objection')?.basis).toEqual([nation(30)])
  })
})

describe('coordination', () => {
  lists('SX-7-1c', 'what is no dispute about the duties of enforcement', {
    declineGrounds: [
      '行政相对人与行政机关之间的争议',
      '人事、经费等内部管理事项',
      '与行政执法无关的事项',
      '各方已经协商一致',
    ],
  })

  it('SX-7-1c a private party is shown the way to reconsideration and litigation', () => {
    expect(itemOf('declineGrounds', 'party')?.note).toBe('引导依法申请行政复议或者提起行政诉讼')
  })

  lists('SX-6-1-1 SX-7-1a SX-7-1d', 'classes of dispute of the national regulation, and ways of coordinating one', {
    nationalDisputeClasses: ['执法事项清单管理', '案件管辖', '跨领域执法', '跨区域执法', '其他'],
    coordinationManners: ['协调会议', '书面审查', '调查核实', '专家论证', '其他方式'],
  })

  lists('SX-8-1a SX-8-1-2', 'an event is ordinary, serious or major', { jointUrgencies: ['一般', '较大', '重大'] })

  lists('SX-9-1b', 'a bulletin goes to the system, to the area or to the public; its cycle is set by the body', {
    circularRanges: ['行政执法系统内', '本行政区域内', '向社会公布'],
    circularGrounds: ['拒不落实行政执法制度', '行政执法行为存在突出问题'],
    bulletinCyclePeriods: ['每半年', '每年', '每季度', '每月'],
  })

  lists('SX-10-1c', 'why the organs of justice hand a case over, and how the organ then decides', {
    judicialHandOvers: [
      '没有犯罪事实，应当追究行政责任',
      '不需要追究刑事责任，应当给予行政处罚',
      '须行政机关处理的其他事项',
    ],
    transferConclusions: ['决定处罚', '不予处罚', '其他处理'],
  })
})

describe('supervision', () => {
  lists('SX-11-1-1 SX-11-1-2 SX-11-1-3 SX-11-1-4 SX-11-1-5 SX-11-1-6', 'six ways of supervision', {
    planWays: [
      '行政执法情况日常监督检查',
      '行政执法案卷评查',
      '行政执法评议',
      '行政执法专项监督',
      '行政执法个案监督',
      '其他方式（先行增设）',
    ],
    activityTypes: ['日常监督', '重点监督', '专项监督'],
    routineMethods: ['法律法规执行情况评估', '执法资格确认', '执法案卷评查', '执法质效评议', '检查', '网上巡查'],
    contentResults: ['符合', '不合格', '不涉及'],
    appraisalLevels: ['优秀', '良好', '合格', '不合格'],
    caseKinds: ['日常监督', '重点监督'],
  })

  it('SX-11-1-4 supervision of key points is a way of the national regulation, from its day on', () => {
    expect(itemOf('activityTypes', 'routine')?.basis).toEqual([here(11, 1, 1), nation(15)])
    expect(itemOf('activityTypes', 'key')).toMatchObject({ basis: [nation(20)], force: NATIONAL })
    expect(itemOf('activityTypes', 'special')?.basis).toEqual([here(11, 1, 4), nation(21)])
    expect(itemOf('routineMethods', 'qualification')?.basis).toEqual([nation(17)])
    expect(itemOf('routineMethods', 'onlinePatrol')?.note).toBe('地方做法')
  })

  lists('SX-11-1-5', 'where a single case comes from, and what is unlawful or improper about it', {
    caseSources: ['投诉举报', '监督检查发现', '其他机关移送', '检察机关建议', '上级交办', '案卷评查发现'],
    caseGrounds: [
      '超越职权',
      '主体、人员不具备资格',
      '主要事实不清、证据不足',
      '适用依据错误',
      '违反法定程序',
      '滥用职权',
      '明显不当',
      '不履行或者拖延履行法定职责',
    ],
    leadSources: ['涉企行政执法诉求沟通机制', '政务服务便民热线', '其他渠道'],
    remedyOutcomes: ['维持或者驳回诉讼请求', '撤销', '变更', '确认违法或者无效', '责令履行'],
  })

  lists('SX-11-1-6 SX-13-1-7', 'contents, ways and measures may be added', {
    furtherKinds: ['监督内容', '监督方式', '监督措施'],
  })

  it('SX-11-1-6 SX-11-2 SX-13-1-7 each of them is added under its own article', () => {
    expect(itemOf('furtherKinds', 'content')?.basis).toEqual([here(11, 2)])
    expect(itemOf('furtherKinds', 'way')?.basis).toEqual([here(11, 1, 6)])
    expect(itemOf('furtherKinds', 'measure')?.basis).toEqual([here(13, 1, 7)])
  })

  lists('SX-11-2', 'the provincial contents, then those of the national regulation, then others', {
    supervisionContents: [
      '法律、法规、规章的执行',
      '行政规范性文件',
      '执法主体和人员资格',
      '执法权限',
      '执法程序',
      '执法决定的合法性和适当性',
      '法定职责的履行',
      '行政执法责任制',
      '执法文书和案卷',
      '重大决策部署落实',
      '行政执法各项制度',
      '文明执法、证件标志和装备',
      '其他依法应当监督的内容',
    ],
    planBlocks: ['落实重大决策部署', '落实行政执法各项制度', '依法开展行政执法'],
    enforcementActs: [
      '行政许可',
      '行政处罚',
      '行政强制',
      '行政检查',
      '行政征收征用',
      '行政给付',
      '其他行政执法行为',
      '制定规范性文件',
    ],
    problemTaxonomy: [
      '主体、人员资格',
      '程序不合法',
      '决定违法或者明显不当',
      '有案不立',
      '推诿扯皮',
      '以罚代管',
      '违规异地执法',
      '趋利性执法',
      '乱收费',
      '乱罚款',
      '乱检查',
      '乱查封',
      '其他不作为、乱作为',
      '简单粗暴等不文明行为',
      '证件、标志标识、装备和着装',
      '其他影响合法性、适当性的情形',
    ],
  })

  it('SX-11-2 contents of the national regulation are supervised from its day on', () => {
    expect(itemOf('supervisionContents', 'deployment')).toMatchObject({ basis: [nation(9)], force: NATIONAL })
    expect(itemOf('supervisionContents', 'regimes')).toMatchObject({ basis: [nation(12)], force: NATIONAL })
    expect(itemOf('supervisionContents', 'conduct')).toMatchObject({ basis: [nation(11, 2)], force: NATIONAL })
    expect(itemOf('supervisionContents', 'implementation')?.force).toBeUndefined()
  })

  lists('SX-13-1-2 SX-13-1-4 SX-13-1-5 SX-13-1-7', 'who is asked, what is commissioned, which measures are taken', {
    interviewees: ['行政执法人员', '行政相对人', '其他有关人员'],
    commissionWorks: ['鉴定', '评估', '检测', '勘验'],
    supervisionMeasures: [
      '要求自查、说明情况',
      '检查、访谈、暗访',
      '座谈、听证、统计、评估',
      '调阅、复制资料',
      '约谈',
      '其他必要的措施',
    ],
    invitedCategories: ['人大代表', '政协委员', '行业代表', '专家学者', '新闻工作者', '其他人士'],
  })

  lists('SX-15-1a', 'what a notice may demand, and against which result an objection is made', {
    supervisionDemands: [
      '履行法定职责',
      '补正',
      '改正',
      '自行撤销',
      '重新作出处理',
      '完善制度、规范做法',
      '依法处理责任人员',
    ],
    objectionTargets: ['行政执法监督意见书（通知书）', '行政执法监督督办函', '工作提示', '其他处理结果'],
  })

  it('SX-15-1-5 an order to perform is a decision of its own kind under the national regulation', () => {
    expect(itemOf('supervisionDispositions', 'perform')?.force).toEqual(NATIONAL)
    expect(itemOf('supervisionDispositions', 'other')?.force).toBeUndefined()
  })

  lists('SX-18-3', 'a station proposes one of the papers it may not issue itself', {
    stationProposals: [
      '出具《行政执法监督通知书》',
      '出具《行政执法监督督办函》',
      '出具《行政执法监督意见书》',
      '报请人民政府制发《行政执法监督决定书》',
    ],
  })

  it('SX-18-3 the notice is proposed until the national regulation is in force, letter and opinion from then on', () => {
    expect(itemOf('stationProposals', 'notice')?.force).toMatchObject({ to: '2026-02-01' })
    expect(itemOf('stationProposals', 'letter')?.force).toEqual(NATIONAL)
    expect(itemOf('stationProposals', 'opinion')?.force).toEqual(NATIONAL)
    expect(itemOf('stationProposals', 'decision')?.force).toBeUndefined()
  })

  lists('SX-19-1a', 'eight kinds of supervision beside that of enforcement, and two circles of those who know', {
    supervisionChannels: [
      '党委政法委执法监督',
      '纪委监委执纪执法监督',
      '人大法律监督',
      '政协民主监督',
      '政府督查监督',
      '检察法律监督',
      '审计监督',
      '社会监督',
    ],
    confidentialities: ['负责人', '负责人和承办人员'],
  })
})

describe('responsibility', () => {
  lists('SX-25-1b', 'the faults that are followed up, those that the article names among them', {
    accountabilityGrounds: [
      '拒绝、阻碍行政执法监督',
      '拒绝履行职责、拒绝配合',
      '逾期未办、拖延',
      '擅自作出执法行为',
      '应当移送而不移送',
      '不及时移送',
      '提供的材料、信息不实',
      '不履行协助、配合义务',
      '不履行或者不正确履行职责',
      '执法违法、滥用职权',
      '法律、法规规定的其他情形',
      '有争议而不按照规定申请协调，相互推诿',
      '不执行行政执法争议协调处理决定',
      '逾期不改正违法或者不当行政行为',
    ],
  })

  it('SX-25-1-1 SX-25-1-2 SX-25-1-3 SX-25-1-4 each of the four items of the article is the basis of its ground', () => {
    const bases = ['notRequested', 'disputeResult', 'notCorrected', 'other'].map(
      (id) => itemOf('accountabilityGrounds', id)?.basis,
    )
    expect(bases).toEqual([[here(25, 1, 1)], [here(25, 1, 2)], [here(25, 1, 3)], [here(25, 1, 4)]])
    for (const id of ['refusal', 'late', 'unilateral', 'notTransferred', 'lateTransfer', 'abuse'])
      expect(itemOf('accountabilityGrounds', id)?.basis).toEqual([here(25)])
  })
})
