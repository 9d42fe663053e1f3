import { workingDays } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { disputeOf } from '../shapes/dispute/dispute.ts'
import { disputeRoutes } from '../shapes/dispute/dispute-routes.ts'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { townDisputePart } from './dispute-town.ts'
import { art, national, organicLaw, township } from './identity.ts'

const first = [art(2, { item: 2, sentence: 1 })]
const second = [art(2, { item: 2, sentence: 2 })]
const third = [art(2, { item: 2, sentence: 3 })]
const sinceNational = { from: NATIONAL_FROM }

/** 二（二）: disputes between departments of the district. Those with a township go to the government (dispute-town.ts). */
const between = disputeOf({
  name: '行政执法争议协调',
  basis: [art(2, { item: 2 }), national(13)],
  competence: disputeRoutes({
    vertical: [national(42, 2), organicLaw(84)],
    townsElsewhere: {
      basis: [art(2, { item: 15, point: 6 }), township(33)],
      refusal: '乡镇（街道）与区职能部门的执法管辖争议，由双方协商，协商不成的直接提请北戴河区人民政府决定',
    },
    own: first,
    common: {
      basis: [national(13)],
      interpretation:
        '方案只写本级部门之间；涉及市级机关派出机构等不属同一政府的，由共同上级人民政府的司法行政部门协调',
    },
  }),
  kinds: {
    basis: second,
    items: {
      duty: { name: '职责' },
      norm: { name: '依据' },
      procedure: { name: '程序' },
      standard: { name: '标准' },
      other: { name: '其他' },
    },
    described: 'other',
    otherClass: ['procedure', 'standard', 'other'],
  },
  negotiation: { basis: second, promptly: workingDays(3) },
  application: {
    basis: second,
    title: '行政执法争议协调申请书',
    series: '执协申',
    contents: second,
    interpretation: '方案没有写申请书的内容，按能够反映争议事项、各方意见、协商结果和依据设定',
    state: '已申请',
  },
  body: { name: '司法行政机关', basis: first },
  acceptance: {
    basis: first,
    interpretation: '方案只写“受理申请”，补正和告知是受理的应有环节，均须留痕',
    outside: '行政执法争议协调申请不予受理告知书',
  },
  coordination: { basis: first },
  opinion: { basis: first, title: '行政执法争议协调意见', series: '执协意见' },
  proposal: {
    basis: [...third, national(13)],
    title: '行政执法争议协调书面建议',
    series: '执协建',
    names: [{ force: sinceNational, title: '行政执法争议处理意见', alias: '行政执法争议协调书面建议' }],
  },
  decision: {
    basis: [...third, national(13)],
    title: '行政执法争议裁决书',
    series: '执协裁',
    names: [{ force: sinceNational, title: '行政执法争议处理决定书', alias: '行政执法争议裁决书' }],
    referred: '报请裁决',
    decided: '已裁决',
  },
  execution: { basis: [...first, ...third] },
  targets: { acceptance: workingDays(5), coordination: workingDays(5), decision: workingDays(10) },
})

/** 行政执法争议协调. */
export const disputeParts: readonly PackPart[] = [...between, townDisputePart]
