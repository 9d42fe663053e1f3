import { workingDays } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { disputeOf } from '../shapes/dispute/dispute.ts'
import { disputeRoutes } from '../shapes/dispute/dispute-routes.ts'
import { otherCoordinationOf } from '../shapes/dispute/dispute-rules.ts'
import { art, national, organicLaw, penaltyLaw, region } from './identity.ts'

const sixth = [art(6), region(25)]

/** 第六条: own level first; what the government has no power over is put to the authority that has. */
const disputes = disputeOf({
  name: '行政执法争议协调',
  basis: [art(4, { item: 3 }), art(6), national(13)],
  competence: disputeRoutes({
    vertical: [art(2, 3), national(42, 2), organicLaw(84)],
    zone: [art(6), national(6, 1)],
    own: sixth,
    common: {
      basis: [art(6), penaltyLaw(25, 2)],
      interpretation:
        '细则只写本级；跨旗县区、跨层级的争议由共同上一级的司法行政部门协调，与行政处罚管辖争议的规则一致',
    },
  }),
  negotiation: { basis: [art(6)] },
  application: {
    basis: sixth,
    title: '行政执法争议协调申请',
    series: '执协申',
    contents: sixth,
    interpretation: '细则没有写申请的形式和内容',
    state: '已申请',
  },
  body: { name: '司法行政部门', basis: sixth },
  acceptance: {
    basis: sixth,
    interpretation: '细则没有写受理程序',
    outside: '不属于行政执法争议告知书',
  },
  coordination: { basis: sixth },
  opinion: {
    basis: sixth,
    title: '行政执法争议协调意见',
    series: '执协意见',
    interpretation: '细则没有写达成一致时的文书',
  },
  proposal: { basis: [...sixth, national(13)], title: '行政执法争议处理意见', series: '执协报' },
  decision: {
    basis: sixth,
    title: '行政执法争议决定',
    series: '执协决',
    referred: '已报本级人民政府',
    decided: '本级人民政府已决定',
    interpretation: '细则没有写决定的名称',
  },
  escalation: { basis: sixth, title: '关于报请处理行政执法争议的请示', series: '执协请' },
  execution: {
    basis: sixth,
    fault: { ground: 'disputeResult', basis: [region(36, 1, 9)] },
  },
  targets: { acceptance: workingDays(7), coordination: workingDays(30), decision: workingDays(20) },
})

/** 行政执法争议协调. */
export const disputeParts: readonly PackPart[] = [
  ...disputes,
  otherCoordinationOf({ basis: [art(4, { item: 5 })], body: '司法行政部门', kinds: ['oversight-body'] }),
]
