import type { PackPart } from '../assemble.ts'
import { recusalOf } from '../shapes/people/recusal.ts'
import { supervisionEvidenceOf } from '../shapes/people/supervision-evidence.ts'
import { overseer } from './accountability.ts'
import { art, henan, national } from './identity.ts'

/** Art 16: the supervised object may ask; the text knows no application by a complainant. */
const recusal = recusalOf({
  overseer,
  basis: [art(16, 1)],
  deciding: [art(16, 2)],
  byOffice: [art(16, 2)],
  leader: [henan(23, 2)],
})

/** Art 13: how evidence is taken. */
const evidence = supervisionEvidenceOf({
  overseer,
  basis: {
    inquiry: [art(13), henan(42, 1, 2)],
    access: [art(13), henan(42, 1, 1)],
    site: [art(13), henan(42, 1, 3)],
    two: [henan(41)],
    related: [national(22, 1, 4)],
    other: [national(22, 1, 6)],
  },
  oneInquirer: 'refused',
  barePhoto: 'noted',
  request: { title: '调取材料通知书', series: '调材' },
})

/** 证据、回避和干预记录. */
export const evidenceParts: readonly PackPart[] = [recusal, evidence]
