import { citation, type Norm } from '@zhiheng/law'
import { takeNorms } from '../norms.ts'

/** What the pack is: the norm it carries, the norms it may cite, and since when. The texts themselves are imported by users. */
export const identity = {
  id: 'shaoxing',
  version: '1.0.0',
  norm: 'shaoxing',
  territory: '330600',
  status: 'in-force',
  force: { from: '2022-12-01' },
  under: ['national'],
} as const

/** The norm of the place. */
export const art = citation('shaoxing')
/** 国务院《行政执法监督条例》 */
export const national = citation('national')
/** The parent norm. */
export const zhejiang = citation('zhejiang-comprehensive-2021')
export const zhejiangSupervision = citation('zhejiang-supervision')
export const organicLaw = citation('local-organic-law')
export const penaltyLaw = citation('administrative-penalty-law')
export const reconsiderationLaw = citation('administrative-reconsideration-law')
export const criminalTransfer = citation('criminal-transfer-provisions')

export const norms: Norm[] = [
  {
    id: 'shaoxing',
    title: '绍兴市行政执法协调监督工作办法',
    kind: 'local-government-rule',
    issuer: '绍兴市人民政府',
    documentNumber: '绍兴市人民政府令第105号',
    issued: '2022-09-28',
    force: { from: '2022-12-01' },
    territory: '330600',
    text: 'available',
  },
  ...takeNorms(
    'national',
    'zhejiang-comprehensive-2021',
    'zhejiang-supervision',
    'zhejiang-procedure-2016',
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
