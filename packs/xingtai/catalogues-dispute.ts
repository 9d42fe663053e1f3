import type { PackPart } from '../assemble.ts'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { art, hebei, national } from './identity.ts'

const FROM_2026 = { from: NATIONAL_FROM }

/** The option lists of coordination: kinds of dispute, methods, exceptions, breaches. */
export const disputeCatalogues: NonNullable<PackPart['catalogues']> = {
  disputeKinds: {
    name: '行政执法争议种类',
    basis: [art(6)],
    items: {
      norm: { name: '执法依据', basis: [art(6, { item: 1 })] },
      duty: { name: '执法职责', basis: [art(6, { item: 2 })] },
      joint: { name: '联合执法', basis: [art(6, { item: 3 })] },
      assistance: { name: '执法协助', basis: [art(6, { item: 4 })] },
      transfer: { name: '案件移送', basis: [art(6, { item: 5 })] },
      other: { name: '其他', basis: [art(6, { item: 6 })] },
    },
  },
  nationalDisputeClasses: {
    name: '国令争议类别',
    basis: [national(13)],
    items: {
      list: { name: '执法事项清单管理', force: FROM_2026 },
      jurisdiction: { name: '案件管辖', force: FROM_2026 },
      crossField: { name: '跨领域执法', force: FROM_2026 },
      crossRegion: { name: '跨区域执法', force: FROM_2026 },
      other: { name: '其他', force: FROM_2026 },
    },
  },
  scopeFindings: {
    name: '不属于行政执法争议的情形',
    basis: [art(3, 2), art(6)],
    items: {
      party: { name: '行政相对人与行政机关之间的争议', note: '引导依法申请行政复议或者提起行政诉讼' },
      internal: { name: '机关内部管理事项' },
      notEnforcement: { name: '与行政执法无关的事项' },
      normMeaning: {
        name: '仅要求解释规范含义',
        basis: [art(6, { item: 1 }), national(13)],
        note: '转由制定机关解释',
      },
    },
  },
  startOrigins: {
    name: '协调程序的启动方式',
    basis: [art(9), art(10)],
    items: {
      application: { name: '依申请', basis: [art(9, 1)] },
      assignment: { name: '交办', basis: [art(10, 1)] },
      exOfficio: { name: '依职权', basis: [art(10, 2)] },
    },
  },
  complexities: {
    name: '争议复杂程度',
    basis: [art(11)],
    items: { simple: { name: '简单' }, ordinary: { name: '一般' }, complex: { name: '复杂' } },
  },
  expertKinds: {
    name: '论证人员',
    basis: [art(11, { item: 4 })],
    items: { counsel: { name: '政府法律顾问' }, lawyer: { name: '律师' }, scholar: { name: '专家学者' } },
  },
  attendance: {
    name: '到会情况',
    basis: [art(15)],
    items: {
      present: { name: '到会' },
      substitute: { name: '派员代为参加' },
      leave: { name: '经同意请假' },
      absent: { name: '无故缺席' },
    },
  },
  nonCooperation: {
    name: '不配合协调的情形',
    basis: [art(15), art(17, { item: 3 })],
    items: {
      absence: { name: '无故不参加协调会议', basis: [art(15)] },
      silence: { name: '逾期不答复函询', basis: [art(10, 2)] },
      refusedAccess: { name: '拒绝现场核查', basis: [art(15)] },
      withheld: { name: '逾期不提供材料或者协助', basis: [art(15)] },
    },
  },
  escalationMethods: {
    name: '超出职责事项的处理方式',
    basis: [art(12, 1, 3)],
    items: { report: { name: '报请' }, transfer: { name: '移交' } },
  },
  harms: {
    name: '可能受到重大损失的利益',
    basis: [art(14)],
    items: { publicInterest: { name: '公共利益' }, partyRights: { name: '行政相对人合法权益' } },
  },
  freezeExceptions: {
    name: '可以先行处置的情形',
    basis: [art(13)],
    items: { publicInterest: { name: '公共利益' }, majorRights: { name: '行政相对人重大合法权益' } },
  },
  coordinationBreaches: {
    name: '协调责任情形',
    basis: [art(17)],
    items: {
      notRequested: { name: '应当提请协调而不提请', basis: [art(17, { item: 1 })] },
      unlawfulAgreement: { name: '自行协商意见违法', basis: [art(17, { item: 2 })] },
      obstruction: { name: '阻挠或者不配合协调', basis: [art(17, { item: 3 })] },
      unilateralAct: { name: '协调期间擅自作出执法行为', basis: [art(17, { item: 4 })] },
      nonExecution: { name: '不执行或者拖延执行协调文书', basis: [art(17, { item: 5 })] },
    },
  },
  remedyOutcomes: {
    name: '行政复议、行政诉讼结果',
    basis: [art(16), hebei(22)],
    items: {
      upheld: { name: '维持或者驳回诉讼请求' },
      revoked: { name: '撤销' },
      varied: { name: '变更' },
      unlawful: { name: '确认违法或者无效' },
      ordered: { name: '责令履行' },
    },
  },
}
