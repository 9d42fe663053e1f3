import { workingDays } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { disputeOf } from '../shapes/dispute/dispute.ts'
import { disputeRoutes } from '../shapes/dispute/dispute-routes.ts'
import { art, henan, national, organicLaw } from './identity.ts'

const parent = [henan(19)]

/** The draft has no chapter on disputes; 河南省行政执法条例第十九条 fills it, with its own citation. */
const disputes = disputeOf({
  name: '行政执法争议协调',
  basis: [henan(19), national(13)],
  competence: disputeRoutes({
    vertical: [art(2, 2, 3), national(42, 2), organicLaw(84)],
    zone: [henan(19), national(6, 1)],
    own: parent,
    common: { basis: parent },
  }),
  negotiation: { basis: parent },
  application: {
    basis: parent,
    title: '行政执法争议协调申请',
    series: '执协申',
    contents: parent,
    interpretation: '省条例只写“提请”，没有写形式和内容',
    state: '已提请',
  },
  body: { name: '人民政府法制机构（司法行政部门）', basis: parent },
  acceptance: { basis: parent, outside: '不属于行政执法争议告知书' },
  coordination: { basis: parent },
  opinion: {
    basis: [henan(19), art(21, 1, 7)],
    title: '行政执法争议协调意见',
    series: '执协意见',
    interpretation: '名称取自不执行协调意见和决定的责任条款',
  },
  proposal: { basis: [henan(19), national(13)], title: '关于行政执法争议处理意见的报告', series: '执协报' },
  decision: {
    basis: [henan(19), art(21, 1, 7)],
    title: '行政执法争议决定',
    series: '执协决',
    referred: '已报本级人民政府',
    decided: '本级人民政府已决定',
    interpretation: '省条例没有写决定的名称',
  },
  execution: {
    basis: [henan(19), art(21, 1, 7)],
    fault: { ground: 'disputeResult', basis: [art(21, 1, 7)] },
  },
  targets: { acceptance: workingDays(7), coordination: workingDays(30), decision: workingDays(20) },
})

/** 行政执法争议协调. */
export const disputeParts: readonly PackPart[] = [...disputes]
