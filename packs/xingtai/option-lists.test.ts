import { describe, expect, it } from 'vitest'
import { court } from './testing.ts'

/** What the articles list, word for word in substance and in their order. */

const itemsOf = (list: string) => court().world.pack.pack.catalogues[list]?.items ?? {}
const namesOf = (list: string) => Object.values(itemsOf(list)).map(({ name }) => name)

const lists: readonly (readonly [title: string, list: string, names: readonly string[]])[] = [
  [
    'XT-3-2 四种不属于行政执法争议的情形',
    'scopeFindings',
    ['行政相对人与行政机关之间的争议', '机关内部管理事项', '与行政执法无关的事项', '仅要求解释规范含义'],
  ],
  ['XT-9-1a XT-10-1 XT-10-2d 依申请、交办、依职权启动', 'startOrigins', ['依申请', '交办', '依职权']],
  ['XT-11-1 协调方式视复杂程度而定', 'complexities', ['一般', '复杂', '简单']],
  ['XT-11-1-4 政府法律顾问、律师、专家学者论证', 'expertKinds', ['政府法律顾问', '律师', '专家学者']],
  ['XT-12-1-3 报请或者移交有权机关', 'escalationMethods', ['报请', '移交']],
  ['XT-15-1a 到会或者不到会', 'attendance', ['到会', '派员代为参加', '经同意请假', '无故缺席']],
  [
    'XT-16-1 复议、诉讼的结果',
    'remedyOutcomes',
    ['维持或者驳回诉讼请求', '撤销', '变更', '确认违法或者无效', '责令履行'],
  ],
  ['XT-18-1-1 核查结果', 'inspectionResults', ['已核查', '不合法', '不规范']],
  [
    'XT-19-1-2 XT-19-1-5 汇报、座谈会、听证会、专家论证会',
    'meetingKinds',
    ['听取工作汇报', '座谈会', '听证会', '专家论证会'],
  ],
  ['XT-19-1-3b 询问执法人员、当事人或者其他有关人员', 'interviewees', ['行政执法人员', '行政相对人', '其他有关人员']],
  ['XT-19-1-7 问卷调查、评估、鉴定、检测、勘验', 'commissionWorks', ['问卷调查', '评估', '鉴定', '检测', '勘验']],
  ['XT-20-1a 自查的周期', 'selfInspectionCyclePeriods', ['每月', '每季度', '每半年', '每年']],
  [
    'XT-20-1c 公众投诉的渠道',
    'complaintChannels',
    ['政务服务便民热线', '涉企诉求沟通机制', '实名来信来访', '匿名来信来访'],
  ],
  [
    'XT-20-2 要求撤销、变更或者确认违法的，引导走法定途径',
    'remedyRequests',
    ['撤销行政执法行为', '变更行政执法行为', '确认行政不作为违法', '确认行政执法行为违法'],
  ],
  [
    'XT-21-2a NR-30-1 可以提出异议的处理结果',
    'objectionTargets',
    ['行政执法监督意见书', '行政执法监督督办函', '工作提示', '其他处理结果'],
  ],
  ['XT-25-2 请求指导的，给予指导或者提级监督', 'guidanceOutcomes', ['给予指导', '提级监督']],
  ['XT-27-1 提醒、告诫两种程度', 'interviewGrades', ['提醒', '告诫']],
  [
    'XT-19-1-6 XT-27-1 被约谈的是负责人或者责任人',
    'interviewAttendees',
    ['主要负责人', '分管负责人', '相关责任人', '经授权的内设机构负责人', '未经授权的内设机构负责人'],
  ],
  ['XT-28-1c 职务犯罪与其他犯罪分开移送', 'offenceKinds', ['职务违法、职务犯罪', '其他犯罪']],
  [
    'XT-29-1 复议、督查、审计、财会、统计另有规定',
    'excludedSupervision',
    ['行政复议', '政府督查', '审计', '财会', '统计'],
  ],
  ['XT-29-4a 领导体制', 'leaderships', ['本级政府领导', '垂直管理', '双重领导并且以上级部门领导为主']],
  ['XT-29-4a 对垂直管理机关监督法律和政策的遵守执行', 'superiorPolicy', ['遵守和执行法律情况', '遵守和执行政策情况']],
  ['XT-4-1 XT-29-3a 行政层级', 'organLevels', ['国家', '省', '市', '县（市、区）', '乡镇（街道）']],
  [
    'XT-4-1 XT-4-3 XT-29-2a XT-29-3a 参与协调监督的机构类型',
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
  [
    'XT-1-1 XT-2-1b 办法没有规定而适用上位规定的事项',
    'upperRules',
    [
      '监督人员回避',
      '现场监督人员和证件',
      '文书没有载明的整改期限',
      '当场纠正',
      '逾期复核申请的处理',
      '职务违法犯罪线索移送',
    ],
  ],
  [
    'XT-28-1a XT-28-1d 追责的情形',
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
      '行政执法人员执法违法',
      '拒不执行监督意见、决定',
    ],
  ],
  [
    'XT-1-1 省条例第十八条：与监督事项有利害关系的回避',
    'interests',
    [
      '没有',
      '本人与监督事项有利害关系',
      '近亲属与监督事项有利害关系',
      '配偶在被监督机关任职',
      '曾在被监督机关任职',
      '其他可能影响公正处理的情形',
    ],
  ],
  [
    'NR-13-1 国令争议类别',
    'nationalDisputeClasses',
    ['执法事项清单管理', '案件管辖', '跨领域执法', '跨区域执法', '其他'],
  ],
  [
    'NR-11-2 国令第十一条所列问题类别',
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
    'NR-15-1 日常监督的做法',
    'routineMethods',
    ['法律法规执行情况评估', '执法资格确认', '执法案卷评查', '执法质效评议', '检查', '网上巡查'],
  ],
  ['NR-20-2 线索渠道', 'leadSources', ['涉企行政执法诉求沟通机制', '政务服务便民热线', '其他渠道']],
  [
    'NR-22-1 国令第二十二条六项措施',
    'supervisionMeasures',
    ['要求自查、说明情况', '检查、访谈、暗访', '座谈、听证、统计、评估', '调阅、复制资料', '约谈', '其他必要的措施'],
  ],
  [
    'NR-23-1 受邀参与的人员',
    'invitedCategories',
    ['人大代表', '政协委员', '行业代表', '专家学者', '新闻工作者', '其他人士'],
  ],
]

describe('what may be chosen', () => {
  it.each(lists)('%s: this and nothing else', (_, list, names) => {
    expect(namesOf(list).toSorted()).toEqual([...names].sort())
  })

  it('NR-13-1a NR-20-3b the classes of the national regulation and supervision from above begin on 2026-02-01', () => {
    const from = (list: string, ...ids: string[]) => ids.map((id) => itemsOf(list)[id]?.force?.from)
    const first = '2026-02-01'
    expect(from('nationalDisputeClasses', 'list', 'jurisdiction', 'crossField', 'crossRegion', 'other')).toEqual([
      first,
      first,
      first,
      first,
      first,
    ])
    expect(from('guidanceOutcomes', 'answered', 'elevated')).toEqual([undefined, first])
  })

  it('XT-1-1 XT-2-1b names for each matter of upper law where it stands', () => {
    const basisOf = (id: string) =>
      (itemsOf('upperRules')[id]?.basis ?? []).map(({ norm, article }) => `${norm} ${article}`)
    expect(basisOf('recusal')).toEqual(['hebei-2019 18'])
    expect(basisOf('twoInspectors')).toEqual(['hebei-2019 19'])
    expect(basisOf('rectificationDays')).toEqual(['hebei-2019 21'])
    expect(basisOf('onSpot')).toEqual(['national 26'])
    expect(basisOf('objection')).toEqual(['national 30'])
    expect(basisOf('discipline')).toEqual(['national 33', 'hebei-2019 28'])
  })
})
