import { townDisputeOf } from '../shapes/dispute/dispute-town.ts'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { art, township } from './identity.ts'

const clause = (sentence: number) => art(2, { item: 15, point: 6, sentence })

/** 二（十五）六是: disputes between a township and a department of the district. */
export const townDisputePart = townDisputeOf({
  basis: [art(2, { item: 15, point: 6 }), township(33)],
  negotiation: [clause(1)],
  decision: [clause(2), township(33)],
  execution: [clause(2)],
  title: '执法管辖争议决定书',
  names: [{ force: { from: NATIONAL_FROM }, title: '行政执法争议处理决定书', alias: '执法管辖争议决定书' }],
})
