import type { PackPart } from '../assemble.ts'
import { cooperationRecordOf } from '../shapes/oversight/cooperation-record.ts'
import { accountabilityOf } from '../shapes/people/accountability.ts'
import { criminalReferralOf } from '../shapes/transfer/criminal-referral.ts'
import { art, hebei, national } from './identity.ts'

const overseer = {
  name: '行政执法协调监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(4, 1)],
}

/** Art 28, 825 §25, §41: a refusal of supervision, recorded by two inspectors who showed their certificates. */
export const cooperationPart: PackPart = cooperationRecordOf({
  overseer,
  basis: [art(28)],
  onSite: [hebei(19)],
  everybody: [national(25), national(41)],
})

/** Art 28, 825 §§32, 41: what may become a disciplinary matter. The bureau proposes; the competent organ decides. */
export const accountabilityPart: PackPart = accountabilityOf({
  overseer,
  basis: [art(28)],
  proposal: [national(32), national(41)],
  obstruction: [national(41), national(25)],
  factors: [national(32)],
  grounds: {
    obstruction: { basis: [art(28), national(41)] },
  },
  own: {
    unlawfulEnforcement: { name: '行政执法人员执法违法', basis: [art(28)] },
    defiance: { name: '拒不执行监督意见、决定', basis: [art(28)] },
  },
  paper: { title: '行政执法责任追究建议书', series: '执监建' },
  target: 10,
})

/** Art 28, 825 §33(1): the way to the organs that pursue crimes, the supervisory organ for offences in office. */
export const criminalReferralPart: PackPart = criminalReferralOf({
  overseer,
  basis: [art(28)],
  duty: [national(33, 1), hebei(28, 1)],
})
