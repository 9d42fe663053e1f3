import type { PackPart } from '../assemble.ts'
import { criminalReferralOf } from '../shapes/transfer/criminal-referral.ts'
import { leadTransferOf } from '../shapes/transfer/lead-transfer.ts'
import { art, national } from './identity.ts'

/** Art 18: leads on breaches of discipline and offences in office. */
const leads = leadTransferOf({
  basis: [art(18), national(33, 1)],
  national: [national(33, 1)],
  sender: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
  refusal: '违纪、职务违法、职务犯罪问题的线索移送纪检监察机关',
  discipline: [art(18)],
  receiptDays: 10,
})

/** Art 21(1): what is a crime leaves accountability by this door. */
const criminal = criminalReferralOf({
  overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor', basis: [art(5, 2)] },
  basis: [art(21, 1)],
  duty: [national(33, 1)],
})

/** 案件移送. */
export const transferParts: readonly PackPart[] = [leads, criminal]
