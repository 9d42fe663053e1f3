import { describe, expect, it } from 'vitest'
import { court } from './testing.ts'

const itemsOf = (catalogue: string) => court().world.pack.pack.catalogues[catalogue]?.items ?? {}
const namesOf = (catalogue: string) =>
  Object.values(itemsOf(catalogue))
    .map((item) => item.name)
    .join(' ')

/** Title of what the text lists, the list, its items in the order of the text. */
const own: readonly (readonly [title: string, catalogue: string, names: string])[] = [
  [
    'BDH-2-1-5-1 to BDH-2-1-5-6 the duties of the joint meeting are its topics',
    'meetingTopics',
    '研究工作重点 交流通报 加强制度建设 开展专项检查 落实责任追究 研究协调交办事项',
  ],
  [
    'BDH-2-1-6 a liaison has a rank, of which the plan wants a head of section',
    'liaisonRanks',
    '科室负责人 单位负责人 科员',
  ],
  [
    'BDH-2-2-3 what is no dispute between departments is declined',
    'declineGrounds',
    '行政相对人与行政机关之间的争议 人事、经费等内部管理事项 与行政执法无关的事项 各方已经协商一致',
  ],
  [
    'BDH-2-2-7 a dispute is coordinated in several ways',
    'coordinationManners',
    '协调会议 书面审查 调查核实 专家论证 其他方式',
  ],
  ['BDH-2-3-2 complaints come by the ways made public', 'complaintWays', '电话 信箱 来访 12345 网站'],
  [
    'BDH-2-4-3 a case is transferred for the law, the facts or the amount',
    'transferReasons',
    '所涉法律法规不属本部门执法权限 事实情节不属本部门执法权限 涉案金额不属本部门执法权限',
  ],
  [
    'BDH-2-4-9 decisions and measures of an agency are told apart',
    'decisionKinds',
    '行政处罚 行政许可 其他行政执法决定 责令改正 先行登记保存 行政强制措施',
  ],
  ['BDH-2-4-13 who does not transfer is given a demerit or more', 'headSanctions', '记过 记大过 降级 撤职 开除'],
  ['BDH-2-4-14 offences are those of duty and all others', 'offenceKinds', '职务违法、职务犯罪 其他犯罪'],
  [
    'BDH-2-5-3 to BDH-2-5-5 information is made public in four places',
    'publicityChannels',
    '河北省政务服务平台 “两法衔接”平台 区政府行政执法公示专栏 本部门门户网站',
  ],
  ['BDH-2-6-1 the key fields of joint enforcement', 'jointFields', '食品药品 安全生产 环境保护 其他'],
  ['BDH-2-6-6 departments supervise and guide those at the base', 'guidanceKinds', '培训 实地指导 案件指导 监督检查'],
  [
    'BDH-2-7-3-1 to BDH-2-7-3-15 the contents of supervision, and the unified market of the national regulation',
    'supervisionContents',
    '执法主体 执法权限 执法程序 行政执法队伍管理 执法决定的合法性和适当性 执法职责履行 行政执法责任制 行政裁量基准制度 ' +
      '公示、全过程记录、重大执法决定法制审核制度 行政执法案卷管理 重大行政处罚备案制度 文明执法 统一大市场相关执法制度 ' +
      '依法要监督的其他内容',
  ],
  ['BDH-2-7-3-1 each content is met, not met or does not apply', 'contentResults', '符合 不合格 不涉及'],
  [
    'BDH-2-7-12 what may keep a supervisor from a matter',
    'interests',
    '没有 本人与监督事项有利害关系 近亲属与监督事项有利害关系 配偶在被监督机关任职 曾在被监督机关任职 其他可能影响公正处理的情形',
  ],
  ['BDH-2-7-14 leads of officers are of duty, or of the regulation', 'leadCategories', '违反本条例 职务违法 职务犯罪'],
  [
    'BDH-2-7-15 the fields the procuratorate is told of',
    'publicInterestFields',
    '生态环境和资源保护 食品药品安全 国有财产保护 国有土地使用权出让 其他领域（须写明依据）',
  ],
  [
    'BDH-2-8-2 the faults for which officers answer',
    'accountabilityGrounds',
    '拒绝、阻碍行政执法监督 拒绝履行职责、拒绝配合 逾期未办、拖延 擅自作出执法行为 应当移送而不移送 不及时移送 ' +
      '提供的材料、信息不实 不履行协助、配合义务 未履行、不当履行法定职责 违法履行法定职责 其他情形',
  ],
  [
    'BDH-2-8-5 treatment by the agency, sanctions by who appoints',
    'faultTreatments',
    '批评教育 离岗培训 调离执法岗位 记过等处分 职务调整',
  ],
  [
    'BDH-2-8-8 what others deal with is not for the agency',
    'belongings',
    '所在机关 监察机关（已立案） 人事任免机关 上级行政机关',
  ],
  ['BDH-2-9-3-1 to BDH-2-9-3-3 appraisal has three sources', 'appraisalSources', '日常掌握情况 年度集中考核 明察暗访'],
  [
    'BDH-2-10-1 persons of a case whose identity is taken down',
    'casePersons',
    '自然人当事人 企业的负责人员 其他涉案人员 企业',
  ],
  ['BDH-2-10-2 their political status', 'politicalStatuses', '中共党员 共青团员 民主党派 群众 拒绝提供 不详'],
  ['BDH-2-10-4 how a case ends', 'caseOutcomes', '给予行政处罚 不予处罚 撤销案件'],
  [
    'BDH-2-12-3 any organisation or person may interfere',
    'interferers',
    '本机关或者上级的人员 其他单位的人员 个人 监督机构及其工作人员',
  ],
  ['BDH-2-13-15 evidence is verified or not', 'verificationResults', '未核实 查证属实 查证不实'],
  [
    'BDH-2-14-3 BDH-2-14-4 approval meetings are of the quarter or when needed',
    'approvalMeetingTypes',
    '季度会议 临时会议',
  ],
  ['BDH-2-14-18 approval, supervision and penalties are told', 'linkageInformation', '审批 监管 处罚'],
  ['BDH-4-2-3 poor work is grave or ordinary', 'mechanismGrades', '严重 一般'],
]

/** Lists of the national and the provincial regulation and of the register. */
const upper: typeof own = [
  [
    'NR-6 the kinds of organ',
    'organKinds',
    '人民政府 行政执法监督机构 行政机关 法制机构 司法所 乡镇人民政府、街道办事处 开发区管理委员会 综合行政执法指导机构 ' +
      '议事协调机构办公室 受委托组织 法律、法规授权组织 派出机构 行政复议机构 人民法院 人民检察院 纪检监察机关 公安机关 其他机关',
  ],
  ['NR-6 the levels of organs', 'organLevels', '国家 省 市 县（市、区） 乡镇（街道）'],
  ['NR-42-2 who leads an organ', 'leaderships', '本级政府领导 垂直管理 双重领导并且以上级部门领导为主'],
  [
    'NR-11-1 the acts under supervision; making documents is told apart',
    'enforcementActs',
    '行政许可 行政处罚 行政强制 行政检查 行政征收征用 行政给付 其他行政执法行为 制定规范性文件',
  ],
  [
    'NR-11-2-1 to NR-11-2-7 the problems of acts',
    'problemTaxonomy',
    '主体、人员资格 程序不合法 决定违法或者明显不当 有案不立 推诿扯皮 以罚代管 违规异地执法 趋利性执法 乱收费 乱罚款 乱检查 ' +
      '乱查封 其他不作为、乱作为 简单粗暴等不文明行为 证件、标志标识、装备和着装 其他影响合法性、适当性的情形',
  ],
  [
    'NR-13-1a the classes of disputes',
    'nationalDisputeClasses',
    '执法事项清单管理 案件管辖 跨领域执法 跨区域执法 其他',
  ],
  [
    'NR-15 ways of daily supervision',
    'routineMethods',
    '法律法规执行情况评估 执法资格确认 执法案卷评查 执法质效评议 检查 网上巡查',
  ],
  ['NR-20 where leads come from', 'leadSources', '涉企行政执法诉求沟通机制 政务服务便民热线 其他渠道'],
  [
    'NR-22-1-1 to NR-22-1-6 the measures of supervision',
    'supervisionMeasures',
    '要求自查、说明情况 检查、访谈、暗访 座谈、听证、统计、评估 调阅、复制资料 约谈 其他必要的措施',
  ],
  ['NR-23-1 who may be invited', 'invitedCategories', '人大代表 政协委员 行业代表 专家学者 新闻工作者 其他人士'],
  ['NR-27-1 NR-28-1 what an act is found to be', 'findingGrades', '违法 明显不当 一般不当 未履行职责 无问题'],
  [
    'NR-28-1 what supervision demands',
    'supervisionDemands',
    '履行法定职责 补正 改正 自行撤销 重新作出处理 完善制度、规范做法 依法处理责任人员',
  ],
  [
    'NR-30 what may be objected to',
    'objectionTargets',
    '行政执法监督意见书（通知书） 行政执法监督督办函 工作提示 其他处理结果',
  ],
  ['NR-31 for what an organ is named', 'circularGrounds', '拒不落实行政执法制度 行政执法行为存在突出问题'],
  ['BDH-2-7-10 how remedies end', 'remedyOutcomes', '维持或者驳回诉讼请求 撤销 变更 确认违法或者无效 责令履行'],
  [
    'BDH-2-7-8 the seven grounds of a notice',
    'noticeGrounds',
    '执法主体、权限、程序不合法 执法决定不合法或者明显不当 不履行或者不正确履行法定职责 落实行政执法制度不规范 ' +
      '利用执法牟取不正当利益 粗暴、野蛮等不文明执法 其他违反法律、法规、规章的情形',
  ],
  ['BDH-2-7-11 who is asked', 'interviewees', '行政执法人员 行政相对人 其他有关人员'],
  ['BDH-2-7-13 who comes to an interview', 'interviewAttendees', '机关负责人 相关责任人 其他工作人员'],
]

describe('what the texts list', () => {
  it.each([...own, ...upper])('%s', (_title, catalogue, names) => {
    expect(namesOf(catalogue)).toBe(names)
  })

  it.each([
    ['BDH-2-5-6 online inspection is of the quarter', 'onlineInspectionCyclePeriods'],
    ['BDH-2-9-12 self-assessment is of the year', 'selfAssessmentCyclePeriods'],
    ['BDH-2-9-14 officers are reviewed each half-year', 'personnelReviewCyclePeriods'],
  ])('%s, and may be held in another rhythm', (_title, catalogue) => {
    expect(namesOf(catalogue).split(' ')).toEqual(expect.arrayContaining(['每月', '每季度', '每半年', '每年']))
  })

  it('BDH-2-7-8 NR-11-2-1 NR-15 NR-22-1-1 each item rests on its own item of the article', () => {
    const numbers = (catalogue: string) =>
      Object.values(itemsOf(catalogue)).map((item) => item.basis?.[0]?.item ?? item.basis?.[0]?.article)
    expect(numbers('noticeGrounds')).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(numbers('supervisionMeasures')).toEqual([1, 2, 3, 4, 5, 6])
    expect(numbers('problemTaxonomy')).toEqual([1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 6, 7])
    expect(numbers('routineMethods')).toEqual([16, 17, 18, 19, undefined, undefined])
  })

  it('NR-12-1-7 NR-20 NR-22-1-5 NR-33-1 what only the national regulation has begins with it', () => {
    const from = (catalogue: string, item: string) => itemsOf(catalogue)[item]?.force
    expect(from('supervisionContents', 'unifiedMarket')).toEqual({ from: '2026-02-01' })
    expect(from('activityTypes', 'key')).toEqual({ from: '2026-02-01' })
    expect(from('interviewAttendees', 'responsible')).toEqual({ from: '2026-02-01' })
    expect(from('leadCategories', 'regulation')).toEqual({ from: '2026-02-01' })
    expect(from('leadCategories', 'dutyCrime')).toBeUndefined()
  })
})
