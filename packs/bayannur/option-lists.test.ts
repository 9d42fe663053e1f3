import { describe, expect, it } from 'vitest'
import { court } from './testing.ts'

/** What may be chosen, by the names people read and in the order of the text. */
const choices = (catalogue: string) =>
  Object.values(court().world.pack.pack.catalogues[catalogue]?.items ?? {}).map(({ name }) => name)
const item = (catalogue: string, id: string) => court().world.pack.pack.catalogues[catalogue]?.items[id]

const SUPERVISION: readonly (readonly [title: string, catalogue: string, names: readonly string[]])[] = [
  [
    'BYN-8-1 BYN-8-15 NR-12-1-7 supervision looks at the fifteen contents of article 8 and at the unified market',
    'supervisionContents',
    [
      '法律法规实施情况',
      '公示、全过程记录、法制审核制度',
      '行政执法责任制',
      '执法主体合法性',
      '人员资格和证件',
      '规范性文件合法性、适当性',
      '具体行政行为合法性、适当性',
      '行政处罚裁量权基准',
      '包容审慎和四张清单',
      '“双随机、一公开”和重点监管事项清单',
      '行政执法委托',
      '信息化建设和平台应用',
      '苏木乡镇、街道赋权事项',
      '举报、投诉的受理',
      '统一大市场相关执法制度',
      '依法应当办理的其他监督事项',
    ],
  ],
  ['BYN-8-1 a content is in order, is not, or is not concerned', 'contentResults', ['符合', '不合格', '不涉及']],
  ['BYN-8-7-1 checks are organised, guided or joined', 'checkRoles', ['组织', '指导', '参与']],
  [
    'BYN-9-1 BYN-9-6 the plan chooses among the five forms of article 9 and what other law adds',
    'planWays',
    [
      '行政执法情况日常监督检查',
      '行政执法案卷评查',
      '行政执法评议',
      '行政执法专项监督',
      '行政执法个案监督',
      '其他方式（先行增设）',
    ],
  ],
  [
    'NR-9-1 a plan has three parts: great decisions, the regimes, lawful enforcement',
    'planBlocks',
    ['落实重大决策部署', '落实行政执法各项制度', '依法开展行政执法'],
  ],
  ['NR-14-1 supervision is routine, key or special', 'activityTypes', ['日常监督', '重点监督', '专项监督']],
  ['NR-14-1 supervision of one case is routine or key', 'caseKinds', ['日常监督', '重点监督']],
  [
    'NR-15-1 routine supervision is done in four ways, and in two more of the place',
    'routineMethods',
    ['法律法规执行情况评估', '执法资格确认', '执法案卷评查', '执法质效评议', '检查', '网上巡查'],
  ],
  [
    'NR-20-2 leads come from the channel for enterprises, the hotline and elsewhere',
    'leadSources',
    ['涉企行政执法诉求沟通机制', '政务服务便民热线', '其他渠道'],
  ],
  [
    'NR-22-1-1 NR-22-1-6 supervision has the six kinds of measures',
    'supervisionMeasures',
    ['要求自查、说明情况', '检查、访谈、暗访', '座谈、听证、统计、评估', '调阅、复制资料', '约谈', '其他必要的措施'],
  ],
  [
    'NR-23-1 people of five kinds and others may be invited',
    'invitedCategories',
    ['人大代表', '政协委员', '行业代表', '专家学者', '新闻工作者', '其他人士'],
  ],
  [
    'BYN-10-1-2 officers, parties and other people concerned may be asked',
    'questionedPersons',
    ['行政执法人员', '行政管理相对人', '其他相关人员'],
  ],
  [
    'BYN-10-1-5 appraisal, evaluation, tests and surveys may be commissioned',
    'commissionWorks',
    ['鉴定', '评估', '检测', '勘验'],
  ],
  [
    'BYN-2-5-2 departments guide the townships by training, on the spot, by case and by checks',
    'guidanceKinds',
    ['培训', '实地指导', '案件指导', '监督检查'],
  ],
  ['BYN-5-2 circulars recur by the period arranged', 'bulletinCyclePeriods', ['每半年', '每年', '每季度', '每月']],
  ['BYN-14-2 key fields recur by the period arranged', 'keyFieldCyclePeriods', ['每半年', '每年', '每季度', '每月']],
  ['BYN-9-3 appraisal has four grades', 'appraisalLevels', ['优秀', '良好', '合格', '不合格']],
  [
    'BYN-9-5 supervision of one case comes from six sources',
    'caseSources',
    ['投诉举报', '监督检查发现', '其他机关移送', '检察机关建议', '上级交办', '案卷评查发现'],
  ],
  [
    'BYN-8-7-2 an act is unlawful or improper in eight ways',
    'caseGrounds',
    [
      '超越职权',
      '主体、人员不具备资格',
      '主要事实不清、证据不足',
      '适用依据错误',
      '违反法定程序',
      '滥用职权',
      '明显不当',
      '不履行或者拖延履行法定职责',
    ],
  ],
  [
    'BYN-22-1-1 NR-11-2-3 a finding is unlawful, manifestly improper, merely improper, not performed or none',
    'findingGrades',
    ['违法', '明显不当', '一般不当', '未履行职责', '无问题'],
  ],
  [
    'BYN-22-1-1 NR-8-1a papers demand of the organ to perform or to correct, never of a citizen',
    'supervisionDemands',
    ['履行法定职责', '补正', '改正', '自行撤销', '重新作出处理', '完善制度、规范做法', '依法处理责任人员'],
  ],
  [
    'NR-30-1 an objection goes against any result of supervision',
    'objectionTargets',
    ['行政执法监督意见书（通知书）', '行政执法监督督办函', '工作提示', '其他处理结果'],
  ],
  [
    'NR-11-2-1 NR-11-2-4 NR-11-2-7 problems are those of article 11',
    'problemTaxonomy',
    [
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
  ],
  [
    'NR-11-1 enforcement is licence, penalty, coercion, inspection, levy, benefit and other; documents are told apart',
    'enforcementActs',
    ['行政许可', '行政处罚', '行政强制', '行政检查', '行政征收征用', '行政给付', '其他行政执法行为', '制定规范性文件'],
  ],
  ['BYN-21-1 a circular reaches so far', 'circularRanges', ['行政执法系统内', '本行政区域内', '向社会公布', '全市']],
  [
    'NR-31-1 an organ is named on one of two grounds',
    'circularGrounds',
    ['拒不落实行政执法制度', '行政执法行为存在突出问题'],
  ],
  [
    'BYN-23-3 the justice station proposes a paper of the bureau or a decision of the government',
    'stationProposals',
    [
      '出具行政执法监督文书',
      '出具《行政执法监督督办函》',
      '出具《行政执法监督意见书》',
      '报请人民政府制发《行政执法监督决定书》',
    ],
  ],
  [
    'BYN-24-1 supervision joins with the eight kinds of article 24 and the hotline',
    'supervisionChannels',
    [
      '党委政法委执法监督',
      '纪委监委执纪执法监督',
      '人大法律监督',
      '政协民主监督',
      '政府督查监督',
      '检察法律监督',
      '审计监督',
      '社会监督',
      '12345政务服务便民热线',
    ],
  ],
  [
    'NR-33-1 a lead is known to leaders, or to leaders and those who handle it',
    'confidentialities',
    ['负责人', '负责人和承办人员'],
  ],
]

const ORGANS_AND_PEOPLE: typeof SUPERVISION = [
  [
    'NR-2-1 organs are of these kinds',
    'organKinds',
    [
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
  ],
  ['BYN-1-2 there are five levels', 'organLevels', ['国家', '省', '市', '县（市、区）', '乡镇（街道）']],
  [
    'BYN-2-3 NR-42-2 an organ is led by its own government, by its system, or by both and mainly by its system',
    'leaderships',
    ['本级政府领导', '垂直管理', '双重领导并且以上级部门领导为主'],
  ],
  [
    'BYN-20-1 NR-33-1 the supervisory commission gets breaches of the regulation, duty violations and duty crimes',
    'leadCategories',
    ['违反本条例', '职务违法', '职务犯罪'],
  ],
  [
    'BYN-20-2-1 other organs get what is theirs to handle',
    'otherOrganMatters',
    ['财政资金问题', '机构编制、人事问题', '信访事项', '其他事项'],
  ],
  [
    'BYN-27-1 leads of responsibility arise on these grounds',
    'accountabilityGrounds',
    [
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
      '其他情形',
      '未执行政府或者有权机关对争议的处理决定',
    ],
  ],
  [
    'BYN-27-2 officers are criticised, moved, lose their certificate for a time or for good, or are disciplined',
    'personalMeasures',
    ['通报批评', '调离执法岗位', '暂扣行政执法证件', '撤销行政执法证件', '政务处分'],
  ],
  [
    'BYN-27-3 supervisors answer for five faults',
    'supervisorFaults',
    [
      '不履行行政执法监督职责',
      '违法行使行政执法监督职权',
      '利用监督职权谋取私利',
      '涂改、转借监督证件',
      '其他违反条例的行为',
    ],
  ],
  [
    'NR-40-1 supervisors answer for three kinds of misconduct',
    'misconductGrounds',
    ['滥用职权', '玩忽职守', '徇私舞弊'],
  ],
  [
    'BYN-21-2 NR-22-1-5 the head or who is responsible attends an interview, nobody else for them',
    'interviewAttendees',
    ['机关负责人', '相关责任人', '其他工作人员'],
  ],
]

const COORDINATION_AND_DECISIONS: typeof SUPERVISION = [
  [
    'NR-13-1a a dispute is of one of four classes, or other',
    'nationalDisputeClasses',
    ['执法事项清单管理', '案件管辖', '跨领域执法', '跨区域执法', '其他'],
  ],
  [
    'BYN-6-2 four kinds of matters are no dispute to be coordinated',
    'declineGrounds',
    ['行政相对人与行政机关之间的争议', '人事、经费等内部管理事项', '与行政执法无关的事项', '各方已经协商一致'],
  ],
  [
    'BYN-6-3 disputes are coordinated in these manners',
    'coordinationManners',
    ['协调会议', '书面审查', '调查核实', '专家论证', '其他方式'],
  ],
  [
    'NR-33-3b reconsideration and litigation end in one of these ways',
    'remedyOutcomes',
    ['维持或者驳回诉讼请求', '撤销', '变更', '确认违法或者无效', '责令履行'],
  ],
  ['BYN-7-3 the transferring organ concludes by itself', 'transferConclusions', ['决定处罚', '不予处罚', '其他处理']],
  [
    'BYN-7-3 decisions and measures are told apart',
    'decisionKinds',
    ['行政处罚', '行政许可', '其他行政执法决定', '责令改正', '先行登记保存', '行政强制措施'],
  ],
  [
    'BYN-28-2 after five years the rules go on, are revised or end',
    'expiryOutcomes',
    ['继续有效', '修订后重新公布', '不再延续'],
  ],
]

describe('what may be chosen in supervision', () => {
  it.each(SUPERVISION)('%s', (_title, catalogue, names) => expect(choices(catalogue)).toEqual(names))
})

describe('what may be chosen of organs and people', () => {
  it.each(ORGANS_AND_PEOPLE)('%s', (_title, catalogue, names) => expect(choices(catalogue)).toEqual(names))
})

describe('what may be chosen in coordination and of decisions', () => {
  it.each(COORDINATION_AND_DECISIONS)('%s', (_title, catalogue, names) => expect(choices(catalogue)).toEqual(names))
})

describe('choices that came or went with the national regulation', () => {
  it('NR-44-1 key supervision, the responsible person, the unified market and its papers came on 2026-02-01', () => {
    const since = { from: '2026-02-01' }
    expect(item('activityTypes', 'key')?.force).toEqual(since)
    expect(item('interviewAttendees', 'responsible')?.force).toEqual(since)
    expect(item('supervisionContents', 'unifiedMarket')?.force).toEqual(since)
    expect(item('leadCategories', 'regulation')?.force).toEqual(since)
    expect(item('stationProposals', 'letter')?.force).toEqual(since)
    expect(item('stationProposals', 'opinion')?.force).toEqual(since)
  })
  it('NR-44-1 the paper of supervision without a name of its own could be proposed until then', () => {
    expect(item('stationProposals', 'notice')?.force?.to).toBe('2026-02-01')
    expect(item('stationProposals', 'decision')?.force).toBeUndefined()
  })
  it('BYN-6-2 a party that quarrels with an organ is guided to reconsideration or to court', () =>
    expect(item('declineGrounds', 'party')?.note).toBe('引导依法申请行政复议或者提起行政诉讼'))
})
