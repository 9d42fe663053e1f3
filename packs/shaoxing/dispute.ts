import { workingDays } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { disputeOf } from '../shapes/dispute/dispute.ts'
import { disputeRoutes } from '../shapes/dispute/dispute-routes.ts'
import { disputeRulesOf, oralRequestOf, otherCoordinationOf } from '../shapes/dispute/dispute-rules.ts'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { art, national, organicLaw, penaltyLaw, zhejiang } from './identity.ts'

const seventh = [art(7, 1)]

/** 第七条: disputes about duties. Comprehensive enforcement goes to the guidance office (第三条第二款). */
const duties = disputeOf({
  name: '行政执法职责争议协调',
  basis: [art(6, { item: 1 }), art(7), national(13)],
  competence: disputeRoutes({
    vertical: [national(42, 2), organicLaw(84)],
    guidance: { items: [art(3, 2)], towns: [zhejiang(17, 2)] },
    own: [art(3, 2), art(7, 1)],
    common: {
      basis: [art(3, 2), penaltyLaw(25, 2)],
      interpretation: '办法没有写跨层级、跨区域的争议，由共同的上级机构协调，与行政处罚管辖争议的规则一致',
    },
  }),
  negotiation: { basis: seventh },
  application: {
    basis: seventh,
    title: '行政执法职责争议协调申请',
    series: '执协申',
    contents: seventh,
    writing: seventh,
    interpretation: '办法只要求书面申请，没有写格式和内容',
    state: '待审核',
  },
  body: { name: '司法行政部门或者综合行政执法指导机构', basis: [art(3, 2), art(7, 1)], guidance: [art(3, 2)] },
  acceptance: { basis: seventh, outside: '不属于执法职责争议告知书', cityRules: [art(7, 2)] },
  coordination: { basis: seventh },
  opinion: {
    basis: seventh,
    title: '行政执法职责争议协调意见',
    series: '执协意见',
    interpretation: '办法只写“书面协调意见”，没有专名',
  },
  proposal: {
    basis: [national(13), national(7, 1, 2)],
    title: '关于报请决定行政执法职责争议的报告',
    series: '执协报',
    from: NATIONAL_FROM,
    interpretation:
      '办法没有这一步；国令把争议协调列为监督机构职责，涉及综合行政执法的由指导机构办理，处理意见由司法行政部门提出',
  },
  decision: {
    basis: seventh,
    title: '行政执法职责争议决定',
    series: '执协决',
    referred: '已报本级人民政府',
    decided: '本级人民政府已决定',
    interpretation: '办法没有写决定的名称',
  },
  execution: { basis: [...seventh, art(25, 1, 2)], fault: { ground: 'disputeResult', basis: [art(25, 1, 2)] } },
  targets: { acceptance: workingDays(7), coordination: workingDays(30), decision: workingDays(20) },
})

/** 行政执法争议协调. */
export const disputeParts: readonly PackPart[] = [
  ...duties,
  disputeRulesOf([art(7, 2)], '市司法行政部门'),
  oralRequestOf(seventh),
  otherCoordinationOf({
    basis: [art(6, { item: 5 })],
    body: '司法行政部门、综合行政执法指导机构',
    kinds: ['oversight-body', 'guidance-office'],
  }),
]
