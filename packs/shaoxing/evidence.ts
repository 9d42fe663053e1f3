import type { PackPart } from '../assemble.ts'
import { supervisionEvidenceOf } from '../shapes/people/supervision-evidence.ts'
import { overseer } from './accountability.ts'
import { art, national } from './identity.ts'

/** Art 13(1): how evidence is taken. The text knows no recusal. */
const evidence = supervisionEvidenceOf({
  overseer,
  basis: {
    inquiry: [art(13, 1, 2)],
    access: [art(13, 1, 3)],
    site: [art(13, 1, 4)],
    two: [art(14)],
    related: [national(22, 1, 4)],
    other: [national(22, 1, 6)],
  },
  oneInquirer: 'warned',
  barePhoto: 'refused',
  request: { title: '调取材料通知书', series: '调材' },
})

/** 证据、回避和干预记录. */
export const evidenceParts: readonly PackPart[] = [evidence]
