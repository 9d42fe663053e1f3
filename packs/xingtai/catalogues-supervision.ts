import type { PackPart } from '../assemble.ts'
import { art, hebei, national, organicLaw } from './identity.ts'

const FROM_2026 = { from: '2026-02-01' }

/** The option lists of supervision: what may be supervised, how grave a finding is, what may be demanded and decided. */
export const supervisionCatalogues: NonNullable<PackPart['catalogues']> = {
  supervisionFields: {
    name: '监督类别',
    basis: [art(3, 3), art(29, 1)],
    items: {
      enforcement: { name: '行政执法监督' },
      reconsideration: { name: '行政复议', basis: [art(29, 1)] },
      inspection: { name: '政府督查', basis: [art(29, 1)] },
      audit: { name: '审计', basis: [art(29, 1)] },
      finance: { name: '财会监督', basis: [art(29, 1)] },
      statistics: { name: '统计监督', basis: [art(29, 1)] },
    },
  },
  supervisionContents: {
    name: '监督内容',
    basis: [art(18), national(9), national(12)],
    items: {
      overall: { name: '行政执法总体情况', basis: [art(18, 1, 1)] },
      deployment: { name: '重大决策部署落实', basis: [national(9)], force: FROM_2026 },
      entity: { name: '执法主体资格', basis: [art(18, 1, 2)] },
      officer: { name: '执法人员资格', basis: [art(18, 1, 2)] },
      responsibility: { name: '行政执法责任制', basis: [art(18, 1, 3)] },
      itemList: { name: '执法事项清单', basis: [national(12, 1, 4)], force: FROM_2026 },
      evaluation: { name: '执法状况评议', basis: [national(12, 1, 4)], force: FROM_2026 },
      discretion: { name: '行政裁量权基准', basis: [art(18, 1, 3)] },
      publicity: { name: '行政执法公示', basis: [art(18, 1, 3)] },
      recording: { name: '执法全过程记录', basis: [art(18, 1, 3)] },
      legalityReview: { name: '重大执法决定法制审核', basis: [art(18, 1, 3)] },
      criminalLinkage: { name: '行政执法与刑事司法衔接', basis: [art(18, 1, 3)] },
      performance: { name: '履行职责和创新执法方式', basis: [art(18, 1, 4)] },
      civility: { name: '文明执法', basis: [hebei(8, 1, 9), national(11, 2, 5)] },
      equipment: { name: '装备、基础设施和信息化保障', basis: [art(18, 1, 5)] },
      reform: { name: '行政执法体制改革', basis: [art(18, 1, 6)] },
      unifiedMarket: { name: '统一大市场相关执法制度', basis: [national(12, 1, 7)], force: FROM_2026 },
      other: { name: '其他依法应当监督的内容', basis: [art(18, 1, 7)] },
    },
  },
  enforcementActs: {
    name: '执法行为种类',
    basis: [national(11, 1), hebei(2, 2)],
    items: {
      licence: { name: '行政许可' },
      penalty: { name: '行政处罚' },
      coercion: { name: '行政强制' },
      inspection: { name: '行政检查' },
      levy: { name: '行政征收征用' },
      benefit: { name: '行政给付' },
      other: { name: '其他行政执法行为' },
      normativeDocument: { name: '制定规范性文件' },
    },
  },
  supervisionSources: {
    name: '问题来源',
    basis: [art(19), art(20, 1), national(20, 2)],
    items: {
      inspection: { name: '监督检查发现' },
      complaint: { name: '投诉举报' },
      hotline: { name: '政务服务便民热线、涉企诉求' },
      selfInspection: { name: '机关自查' },
      caseReview: { name: '案卷评查' },
      transfer: { name: '其他机关移送' },
      content: { name: '监督内容核查' },
    },
  },
  supervisionScopes: {
    name: '问题范围',
    basis: [art(22, 1), national(33, 3)],
    items: {
      act: { name: '具体执法行为' },
      practice: { name: '普遍做法（共性问题）' },
    },
  },
  findingGrades: {
    name: '问题定性',
    basis: [national(11, 2, 3), national(27, 1), national(28, 1), hebei(20)],
    items: {
      unlawful: { name: '违法' },
      manifestlyImproper: { name: '明显不当' },
      improper: { name: '一般不当', note: '不等同于明显不当' },
      notPerformed: { name: '未履行职责' },
      none: { name: '无问题' },
    },
  },
  verifications: {
    name: '查证情况',
    basis: [national(28, 1)],
    items: { verified: { name: '已查明' }, unverified: { name: '待核实' } },
  },
  /** What a paper may demand: always an act of the supervised organ itself, never a disposal of a party's rights. */
  supervisionDemands: {
    name: '整改要求种类',
    basis: [art(21, 1), national(8), national(28, 1)],
    items: {
      perform: { name: '履行法定职责' },
      supplement: { name: '补正' },
      correct: { name: '改正' },
      withdraw: { name: '自行撤销' },
      reconsider: { name: '重新作出处理' },
      improve: { name: '完善制度、规范做法' },
      treatPersonnel: { name: '依法处理责任人员' },
    },
  },
  rectificationTerms: {
    name: '默认整改期限',
    basis: [hebei(21, 1)],
    items: { provincial: { name: '自收到之日起三十日内（省条例）' } },
  },
  supervisionDispositions: {
    name: '监督决定的种类',
    basis: [art(22, 1), hebei(22)],
    items: {
      perform: { name: '责令限期履行' },
      supplement: { name: '责令补正' },
      correct: { name: '责令改正' },
      revoke: { name: '撤销' },
      confirmUnlawful: { name: '确认违法' },
      confirmInvalid: { name: '确认无效' },
    },
  },
  objectionTargets: {
    name: '提出异议的处理结果',
    basis: [national(30)],
    items: {
      opinion: { name: '行政执法监督意见书' },
      letter: { name: '行政执法监督督办函' },
      hint: { name: '工作提示' },
      other: { name: '其他处理结果' },
    },
  },
  reviewResults: {
    name: '复核结果',
    basis: [art(21, 2), art(22, 3)],
    items: { upheld: { name: '维持' }, varied: { name: '变更' }, revoked: { name: '撤销' } },
  },
  interviewGrades: {
    name: '约谈程度',
    basis: [art(27, 1)],
    items: { reminder: { name: '提醒' }, admonition: { name: '告诫' } },
  },
  interviewTriggers: {
    name: '约谈情形',
    basis: [art(27, 1), national(22, 1, 5)],
    items: {
      caseLoad: { name: '复议、诉讼发案量高，纠错率或者败诉率高', basis: [art(27, 1, 1)] },
      incident: { name: '引发严重不良社会影响或者群体性事件', basis: [art(27, 1, 2)] },
      other: { name: '存在其他严重问题或者隐患', basis: [art(27, 1, 3)] },
    },
  },
  interviewAttendees: {
    name: '被约谈人',
    basis: [art(27, 1), art(19, 1, 6)],
    items: {
      leader: { name: '主要负责人' },
      deputy: { name: '分管负责人' },
      responsible: { name: '相关责任人' },
      authorised: { name: '经授权的内设机构负责人' },
      unauthorised: { name: '未经授权的内设机构负责人' },
    },
  },
  personalMeasures: {
    name: '人员处理',
    basis: [art(28), hebei(29), national(32)],
    items: {
      criticism: { name: '批评教育' },
      training: { name: '离岗培训' },
      transfer: { name: '调离执法岗位' },
      suspendCertificate: { name: '暂扣行政执法证' },
      revokeCertificate: { name: '吊销行政执法证' },
    },
  },
  excludedSupervision: {
    name: '不适用本办法的监督',
    basis: [art(29, 1)],
    items: {
      reconsideration: { name: '行政复议' },
      inspection: { name: '政府督查' },
      audit: { name: '审计' },
      finance: { name: '财会' },
      statistics: { name: '统计' },
    },
  },
  guidanceOutcomes: {
    name: '指导请求的处理',
    basis: [art(25, 2), national(20, 3)],
    items: {
      answered: { name: '给予指导' },
      elevated: { name: '提级监督', basis: [national(20, 3)], force: FROM_2026 },
    },
  },
  superiorPolicy: {
    name: '对垂直管理机关的监督内容',
    basis: [organicLaw(84), national(42, 2)],
    items: { law: { name: '遵守和执行法律情况' }, policy: { name: '遵守和执行政策情况' } },
  },
}
