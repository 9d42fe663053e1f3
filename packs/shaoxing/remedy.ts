import { remedyPartOf } from '../shapes/register/remedy-register.ts'
import { national, reconsiderationLaw } from './identity.ts'

/** 行政复议、行政诉讼: what has been taken there is neither coordinated nor supervised once more. */
export const remedyPart = remedyPartOf({
  basis: [national(33, 3)],
  deemedAcceptance: [reconsiderationLaw(30), reconsiderationLaw(88)],
})
