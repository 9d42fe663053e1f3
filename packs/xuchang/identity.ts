import { citation, type Norm } from '@zhiheng/law'
import { takeNorms } from '../norms.ts'

/** What the pack is: the norm it carries, the norms it may cite, and since when. The texts themselves are imported by users. */
export const identity = {
  id: 'xuchang',
  version: '1.0.0',
  norm: 'xuchang',
  territory: '411000',
  status: 'draft',
  under: ['national'],
} as const

/** The norm of the place. */
export const art = citation('xuchang')
/** 国务院《行政执法监督条例》 */
export const national = citation('national')
/** The parent norm. */
export const henan = citation('henan-2016')
export const organicLaw = citation('local-organic-law')
export const penaltyLaw = citation('administrative-penalty-law')
export const reconsiderationLaw = citation('administrative-reconsideration-law')
export const criminalTransfer = citation('criminal-transfer-provisions')

export const norms: Norm[] = [
  {
    id: 'xuchang',
    title: '许昌市行政执法监督办法（征求意见稿）',
    kind: 'local-government-rule',
    issuer: '许昌市人民政府',
    territory: '411000',
    text: 'available',
  },
  ...takeNorms(
    'national',
    'henan-2016',
    'civil-code',
    'legislation-law',
    'local-organic-law',
    'administrative-penalty-law',
    'administrative-coercion-law',
    'administrative-reconsideration-law',
    'administrative-litigation-law',
    'administrative-litigation-interpretation',
    'civil-procedure-law',
    'supervision-law',
    'public-officials-discipline-law',
    'personal-information-law',
    'criminal-transfer-provisions',
  ),
]
