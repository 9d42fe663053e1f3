import { citation, type Norm } from '@zhiheng/law'
import { takeNorms } from '../norms.ts'

/** What the pack is: the norm it carries, the norms it may cite, and since when. The texts themselves are imported by users. */
// The text shows no date; its first stage begins in October 2021 (interpretation).
export const identity = {
  id: 'beidaihe',
  version: '1.0.0',
  norm: 'beidaihe',
  territory: '130304',
  status: 'in-force',
  force: { from: '2021-10-01' },
  under: ['national'],
} as const

/** The norm of the place. */
export const art = citation('beidaihe')
/** 国务院《行政执法监督条例》 */
export const national = citation('national')
/** The parent norm. */
export const hebei = citation('hebei-2019')
export const township = citation('hebei-township-2021')
export const organicLaw = citation('local-organic-law')
export const penaltyLaw = citation('administrative-penalty-law')
export const reconsiderationLaw = citation('administrative-reconsideration-law')
export const criminalTransfer = citation('criminal-transfer-provisions')

export const norms: Norm[] = [
  {
    id: 'beidaihe',
    title: '秦皇岛市北戴河区加强行政执法协调监督机制建设实施方案',
    kind: 'normative-document',
    issuer: '秦皇岛市北戴河区人民政府办公室',
    force: { from: '2021-10-01' },
    territory: '130304',
    numbering: 'sections',
    text: 'available',
  },
  ...takeNorms(
    'national',
    'hebei-2019',
    'hebei-township-2021',
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
