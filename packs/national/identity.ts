import { citation, type Norm } from '@zhiheng/law'
import { takeNorms } from '../norms.ts'

/** What the pack is: the regulation of the State Council, which stands above every local one from 2026-02-01 on. */
export const identity = {
  id: 'national',
  version: '1.0.0',
  norm: 'national',
  territory: '000000',
  status: 'in-force',
  force: { from: '2026-02-01' },
  under: [],
} as const

/** 行政执法监督条例 */
export const art = citation('national')
export const organicLaw = citation('local-organic-law')
export const reconsiderationLaw = citation('administrative-reconsideration-law')

export const norms: Norm[] = takeNorms('national', 'local-organic-law', 'administrative-reconsideration-law')
