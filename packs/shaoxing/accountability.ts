import { literal, path, template } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { mutualRefusalOf } from '../shapes/dispute/mutual-refusal.ts'
import { cooperationRecordOf } from '../shapes/oversight/cooperation-record.ts'
import { responsibilityOf } from '../shapes/oversight/correction-responsibility.ts'
import { accountabilityOf } from '../shapes/people/accountability.ts'
import { agencySanctionOf } from '../shapes/people/agency-sanction.ts'
import { art, national } from './identity.ts'

/** Art 3(2): the justice bureau. */
export const overseer = { name: '司法行政部门', basis: [art(3, 2)] }

const leads = accountabilityOf({
  overseer,
  basis: [art(25)],
  proposal: [art(25), national(32), national(41)],
  obstruction: [national(41), national(25)],
  grounds: {
    obstruction: { basis: [art(13, 2), national(41)] },
    other: { name: '法律、法规规定的其他情形', basis: [art(25, 1, 4)] },
  },
  own: {
    notRequested: { name: '有争议而不按照规定申请协调，相互推诿', basis: [art(25, 1, 1)] },
    disputeResult: { name: '不执行行政执法争议协调处理决定', basis: [art(25, 1, 2)] },
    notCorrected: { name: '逾期不改正违法或者不当行政行为', basis: [art(25, 1, 3)] },
  },
  paper: { title: '行政执法责任追究建议书', series: '执监建' },
  target: 10,
  factors: [national(32)],
})

const cooperation = cooperationRecordOf({
  overseer,
  basis: [art(13, 2)],
  onSite: [art(14)],
  everybody: [national(25), national(41)],
})

/** Art 25(1): organs that pass a matter on and never ask for coordination. */
const refusals = mutualRefusalOf({
  body: overseer,
  basis: [art(25, 1, 1)],
  count: 3,
  lead: {
    procedure: 'accountability',
    step: 'arise',
    parties: { overseer: 'body', agency: 'row.id' },
    input: {
      ground: literal('notRequested'),
      subject: path('row.name'),
      facts: template('工单{facts.ticket}相互推诿三次，没有申请协调'),
    },
  },
})

/** Art 25: the circular is the government's; discipline is for who may discipline. */
const circulars = agencySanctionOf({
  overseer,
  agency: '行政执法机关',
  basis: [art(25)],
  deciding: [art(25)],
  sanctions: { circular: { name: '通报批评' } },
  paper: { title: '通报批评', series: '通报' },
})

/** 责任追究. */
export const accountabilityParts: readonly PackPart[] = [
  cooperation,
  leads,
  refusals,
  circulars,
  responsibilityOf({ basis: [art(16), national(12, 1, 4)] }),
]
