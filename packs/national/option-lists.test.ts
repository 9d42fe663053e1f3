import { describe, expect, it } from 'vitest'
import { national } from './index.ts'

/** What a list offers, by name; an item that rests on a clause of its own says so. */
const list = (id: string): string[] =>
  Object.values(national.catalogues[id]?.items ?? {}).map(({ name, basis = [], force }) => {
    const clauses = basis.map(({ article, paragraph, item }) => [article, paragraph, item].filter(Boolean).join('-'))
    const rests = clauses.length === 0 ? '' : ` ${clauses.join(' ')}`
    return `${name}${rests}${force === undefined ? '' : ` ${force.from ?? ''}起`}`
  })

describe('what the regulation lists is offered, that and nothing else, in its order', () => {
  it.each<readonly [title: string, id: string, items: readonly string[]]>([
    [
      'NR-11-1 article 11 names six kinds of act, 等; making a normative document is told apart from them',
      'enforcementActs',
      [
        '行政许可',
        '行政处罚',
        '行政强制',
        '行政检查',
        '行政征收征用',
        '行政给付',
        '其他行政执法行为',
        '制定规范性文件',
      ],
    ],
    [
      'NR-11-2-1 NR-11-2-2 NR-11-2-7 article 11 has seven items; that on procedure is checked stage by stage',
      'actCheckItems',
      [
        '主体、人员资格 11-2-1',
        '程序：立案 11-2-2',
        '程序：事先告知 11-2-2',
        '程序：听证 11-2-2',
        '程序：审核 11-2-2',
        '程序：期限 11-2-2',
        '程序：送达 11-2-2',
        '决定的合法性、适当性 11-2-3',
        '不作为、乱作为 11-2-4',
        '文明执法 11-2-5',
        '证件、标志标识、装备和着装 11-2-6',
        '其他影响合法性、适当性的情形 11-2-7',
      ],
    ],
    [
      'NR-12-1-1 an item that does not occur is marked so',
      'checkResults',
      ['符合', '不合法、不规范', '缺失', '不涉及'],
    ],
    [
      'NR-11-2-1 NR-12-1-1 acts are inspected, regimes, or both',
      'inspectionScopes',
      ['执法行为', '执法制度', '执法行为和执法制度'],
    ],
    [
      'NR-11-2-3 NR-27-1 NR-28-1 unlawful and manifestly improper are told apart from what calls for no opinion',
      'findingGrades',
      ['违法', '明显不当', '一般不当', '未履行职责', '无问题'],
    ],
    [
      'NR-28-1 a paper demands that the organ itself acts, corrects, withdraws, decides anew or improves',
      'supervisionDemands',
      ['履行法定职责', '改正', '自行撤销', '重新作出处理', '完善制度、规范做法'],
    ],
    [
      'NR-13-1a disputes about lists, jurisdiction, across fields, across regions, and 等',
      'disputeClasses',
      ['行政执法事项清单管理', '案件管辖', '跨领域行政执法', '跨区域行政执法', '其他行政执法争议'],
    ],
    [
      'NR-13-1a how a dispute is coordinated is open',
      'coordinationManners',
      ['书面审查', '调查核实', '协调会议', '专家论证', '其他方式'],
    ],
    [
      'NR-20-2 leads come from enterprises, the hotline, 等渠道',
      'leadSources',
      ['涉企行政执法诉求沟通机制', '政务服务便民热线', '其他渠道'],
    ],
    [
      'NR-22-1-1 NR-22-1-2 NR-22-1-3 NR-22-1-4 NR-22-1-6 article 22 lists six measures, one item each',
      'supervisionMeasures',
      [
        '要求自查、说明情况 22-1-1',
        '检查、访谈、暗访 22-1-2',
        '座谈、听证、统计、评估 22-1-3',
        '调阅、复制资料 22-1-4',
        '约谈 22-1-5',
        '其他必要的措施 22-1-6',
      ],
    ],
    ['NR-22-1-5 who may be interviewed', 'interviewees', ['机关负责人', '相关责任人']],
    [
      'NR-23-1 five groups may be invited, and 等',
      'invitedCategories',
      ['人大代表', '政协委员', '行业代表', '专家学者', '新闻工作者', '其他人士'],
    ],
    [
      'NR-30-1 every result of the handling may be objected to',
      'objectionTargets',
      ['行政执法监督意见书', '行政执法监督督办函', '工作提示', '其他处理结果'],
    ],
    ['NR-31-1 two grounds of a circular', 'circularGrounds', ['拒不落实行政执法制度', '行政执法行为存在突出问题']],
    [
      'NR-31-1 within a certain range, or to the public',
      'circularScopes',
      ['行政执法系统内', '本行政区域内', '向社会公布'],
    ],
    [
      'NR-32-1 unlawful or manifestly improper conduct of officers, and obstruction by article 41',
      'personalGrounds',
      ['执法违法 32', '执法明显不当 32', '拒绝、阻挠监督 41'],
    ],
    [
      'NR-32-1 four measures are named, 等; a sanction is given by law',
      'personalMeasures',
      ['批评教育', '离岗教育', '调离执法岗位', '取消执法资格', '依法给予处分'],
    ],
    [
      'NR-33-1 leads on breaches of the regulation exist since it is in force',
      'leadCategories',
      ['违反本条例 33-1 2026-02-01起', '职务违法', '职务犯罪'],
    ],
    [
      'NR-33-3b whether a dispute has entered another procedure',
      'remedyStates',
      ['未申请', '已申请', '已进入程序', '已终结'],
    ],
    [
      'NR-33-3b how reconsideration or litigation ended',
      'remedyOutcomes',
      ['维持', '变更', '撤销', '确认违法', '驳回'],
    ],
    ['NR-40-1 three grounds of supervisors', 'misconductGrounds', ['滥用职权', '玩忽职守', '徇私舞弊']],
    ['NR-7-1-3 four directions of development', 'modernisations', ['规范化', '正规化', '专业化', '数字化']],
    [
      'NR-7-1-5 further duties rest on laws and regulations; lower ones are named to be refused',
      'normKinds',
      ['法律', '法规', '规章', '规范性文件或者工作方案'],
    ],
    ['NR-19-1a grades of an appraisal', 'appraisalLevels', ['优秀', '良好', '合格', '不合格']],
    ['NR-42-2 who leads an organ', 'leaderships', ['本级政府领导', '垂直管理', '双重领导并且以上级部门领导为主']],
    ['NR-2-1 NR-6-1a levels of organs', 'organLevels', ['国家', '省', '市', '县（市、区）', '乡镇（街道）']],
    [
      'NR-2-1 kinds of organs, among them those that cannot be supervised',
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
  ])('%s', (_, id, items) => {
    expect(list(id)).toEqual(items)
  })
})
