import { citation, type Norm } from '@zhiheng/law'
import { takeNorms } from '../norms.ts'

/** What the pack is: the norm it carries, the norms it may cite, and since when. The texts themselves are imported by users. */
export const identity = {
  id: 'xingtai',
  version: '1.0.0',
  norm: 'xingtai',
  territory: '130500',
  status: 'in-force',
  force: { from: '2023-10-01' },
  under: ['national'],
} as const

/** The regulation of the city. */
export const art = citation('xingtai')
/** 国务院《行政执法监督条例》 */
export const national = citation('national')
/** The parent norm of the province. */
export const hebei = citation('hebei-2019')
export const penaltyLaw = citation('administrative-penalty-law')
export const litigationLaw = citation('administrative-litigation-law')
export const reconsiderationLaw = citation('administrative-reconsideration-law')
export const organicLaw = citation('local-organic-law')

export const norms: Norm[] = [
  {
    id: 'xingtai',
    title: '邢台市行政执法协调监督工作办法',
    kind: 'local-government-rule',
    issuer: '邢台市人民政府',
    documentNumber: '邢台市人民政府令〔2023〕第4号',
    issued: '2023-08-31',
    force: { from: '2023-10-01' },
    territory: '130500',
    text: 'available',
  },
  ...takeNorms(
    'national',
    'hebei-2019',
    'civil-code',
    'legislation-law',
    'local-organic-law',
    'administrative-penalty-law',
    'administrative-coercion-law',
    'administrative-reconsideration-law',
    'administrative-litigation-law',
    'civil-procedure-law',
    'supervision-law',
    'criminal-transfer-provisions',
    'administrative-litigation-interpretation',
  ),
]
