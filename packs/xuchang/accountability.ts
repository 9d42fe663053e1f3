import type { PackPart } from '../assemble.ts'
import { accountabilityOf } from '../shapes/accountability.ts'
import { cooperationRecordOf } from '../shapes/cooperation-record.ts'
import { art, henan, national } from './identity.ts'

/** Art 5(2): the justice bureau does the work for the government, which is the supervising organ. */
export const overseer = { name: '行政执法监督机构', basis: [art(5, 2)] }

const leads = accountabilityOf({
  overseer,
  basis: [art(21, 1)],
  proposal: [art(21, 1), national(32), national(41)],
  obstruction: [national(41), national(25)],
  grounds: {
    obstruction: { name: '拒绝或者阻碍行政执法监督人员履职', basis: [art(21, 1, 9), henan(41), national(41)] },
    noAssistance: { name: '无正当理由不履行协助义务', basis: [art(21, 1, 6)] },
    negligence: { name: '不履行或者不正确履行行政执法职责', basis: [art(21, 1, 1)] },
    abuse: { name: '主体、权限、内容和程序等不合法', basis: [art(21, 1, 4)] },
    other: { name: '法律、法规、规章规定的其他情形', basis: [art(21, 1, 12)] },
  },
  own: {
    regime: { name: '未按规定落实行政执法重要制度', basis: [art(21, 1, 2)] },
    responsibility: { name: '未按规定落实行政执法责任制', basis: [art(21, 1, 3)] },
    incivility: { name: '粗暴、野蛮等不文明执法', basis: [art(21, 1, 5)] },
    disputeResult: { name: '不执行行政执法争议协调意见和决定', basis: [art(21, 1, 7)] },
    paperIgnored: { name: '不执行督办函、意见书或者不报告执行情况', basis: [art(21, 1, 10)] },
    decisionIgnored: { name: '不执行《行政执法监督决定书》', basis: [art(21, 1, 11)] },
    qualification: { name: '未执行人员资格管理和教育培训制度', basis: [art(21, 1, 8)] },
  },
  paper: { title: '行政执法责任追究建议书', series: '执监建' },
  target: 10,
  criminalExit: [art(21, 1)],
})

const cooperation = cooperationRecordOf({
  overseer,
  basis: [art(14)],
  onSite: [henan(41)],
  everybody: [national(25), national(41)],
})

/** 责任追究. */
export const accountabilityParts: readonly PackPart[] = [cooperation, leads]
