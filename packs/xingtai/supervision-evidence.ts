import type { PackPart } from '../assemble.ts'
import { recusalOf } from '../shapes/people/recusal.ts'
import { supervisionEvidenceOf } from '../shapes/people/supervision-evidence.ts'
import { art, hebei, national } from './identity.ts'

const overseer = { name: '行政执法协调监督机构', basis: [art(4, 1)] }

/** Art 19(3), (4): people are asked, files are read and copied. */
export const supervisionEvidencePart: PackPart = supervisionEvidenceOf({
  overseer,
  basis: {
    inquiry: [art(19, 1, 3), hebei(25, 1, 2)],
    access: [art(19, 1, 4), hebei(25, 1, 3)],
    site: [art(19, 1, 3), hebei(25)],
    two: [hebei(19)],
    related: [national(22, 1, 4)],
    other: [national(22, 1, 6)],
  },
  oneInquirer: 'warned',
  barePhoto: 'noted',
  request: { title: '调取材料通知书', series: '调材' },
})

/** The regulation is silent on recusal; the provincial one, under which it stands, lets complainants ask as well. */
export const recusalPart: PackPart = recusalOf({
  overseer,
  basis: [hebei(18)],
  deciding: [hebei(18)],
  byOffice: [hebei(18)],
  leader: [hebei(18)],
  complainant: [hebei(18)],
})
