import { citation, type Norm } from '@zhiheng/law'
import { takeNorms } from '../norms.ts'

/** What the pack is: the norm it carries, the norms it may cite, and since when. The texts themselves are imported by users. */
// In force thirty days after its issue, for five years (第二十八条); the days are counted by interpretation.
export const identity = {
  id: 'bayannur',
  version: '1.0.0',
  norm: 'bayannur',
  territory: '150800',
  status: 'in-force',
  force: { from: '2023-07-29', to: '2028-07-29' },
  under: ['national'],
} as const

/** The norm of the place. */
export const art = citation('bayannur')
/** 国务院《行政执法监督条例》 */
export const national = citation('national')
/** The parent norm. */
export const region = citation('inner-mongolia-2020')
export const responsibility = citation('inner-mongolia-responsibility')
export const organicLaw = citation('local-organic-law')
export const penaltyLaw = citation('administrative-penalty-law')
export const reconsiderationLaw = citation('administrative-reconsideration-law')
export const criminalTransfer = citation('criminal-transfer-provisions')

export const norms: Norm[] = [
  {
    id: 'bayannur',
    title: '巴彦淖尔市行政执法协调监督实施细则',
    kind: 'normative-document',
    issuer: '巴彦淖尔市人民政府办公室',
    issued: '2023-06-28',
    force: { from: '2023-07-29', to: '2028-07-29' },
    territory: '150800',
    text: 'available',
  },
  ...takeNorms(
    'national',
    'inner-mongolia-2020',
    'inner-mongolia-responsibility',
    'inner-mongolia-three-systems',
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
