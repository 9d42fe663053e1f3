import type { PackPart } from '../assemble.ts'
import { recusalOf } from '../shapes/people/recusal.ts'
import { supervisionEvidenceOf } from '../shapes/people/supervision-evidence.ts'
import { overseer } from './accountability.ts'
import { caseEvidencePart } from './case-evidence.ts'
import { art, hebei, national } from './identity.ts'
import { interferencePart } from './interference.ts'

/** The plan is silent on recusal; the provincial regulation, under which 二（七） stands, lets complainants ask as well. */
const recusal = recusalOf({
  overseer,
  basis: [art(2, { item: 7 }), hebei(18)],
  deciding: [hebei(18)],
  byOffice: [hebei(18)],
  leader: [hebei(18)],
  complainant: [hebei(18)],
})

/** How supervisors take evidence, by the provincial regulation. */
const supervisionEvidence = supervisionEvidenceOf({
  overseer,
  basis: {
    inquiry: [art(2, { item: 7 }), hebei(25, 1, 2)],
    access: [art(2, { item: 7 }), hebei(25, 1, 3)],
    site: [art(2, { item: 7 }), hebei(25)],
    two: [hebei(19)],
    related: [national(22, 1, 4)],
    other: [national(22, 1, 6)],
  },
  oneInquirer: 'warned',
  barePhoto: 'noted',
  request: { title: '调取材料通知书', series: '调材' },
})

/** 证据、回避和干预记录. */
export const evidenceParts: readonly PackPart[] = [recusal, supervisionEvidence, caseEvidencePart, interferencePart]
