import type { PackPart } from '../assemble.ts'
import { accountabilityOf } from '../shapes/accountability.ts'
import { cooperationRecordOf } from '../shapes/cooperation-record.ts'
import { art, national, region } from './identity.ts'

/** Art 2(2): the justice bureau. */
export const overseer = { name: '行政执法监督机构', basis: [art(2, 2)] }

const leads = accountabilityOf({
  overseer,
  basis: [art(27), region(36)],
  proposal: [national(32), national(41)],
  obstruction: [national(41), national(25)],
  grounds: {
    obstruction: { basis: [art(10, 2), region(36, 1, 10)] },
    abuse: { basis: [art(27), region(37)] },
  },
  own: { disputeResult: { name: '未执行政府或者有权机关对争议的处理决定', basis: [region(36, 1, 9)] } },
  paper: { title: '行政执法责任追究建议书', series: '执监建' },
  target: 10,
  factors: [national(32)],
})

const cooperation = cooperationRecordOf({
  overseer,
  basis: [art(10, 2), region(36, 1, 10)],
  onSite: [art(16)],
  everybody: [national(25), national(41)],
})

/** 责任追究. */
export const accountabilityParts: readonly PackPart[] = [cooperation, leads]
