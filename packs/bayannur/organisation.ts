import type { PackPart } from '../assemble.ts'
import { stationLeadOf } from '../shapes/oversight/station-lead.ts'
import { organRegisterOf } from '../shapes/register/organ-register.ts'
import { art, national } from './identity.ts'

/** The justice bureau is the oversight body of its government. */
const register = organRegisterOf({
  basis: [art(2, 2), national(6)],
  oversightBody: [art(2, 2), national(6, 1)],
  particular: [national(2), national(42, 1)],
  leadership: [art(2, 3), national(42, 2)],
  superior: [art(2, 1)],
})

/** Leads of a justice station go to the bureau of the county. */
const leads = stationLeadOf([art(23), national(6, 2)])

/** Bodies and registers of the norm. */
export const organisation: PackPart = {
  procedures: { ...register.procedures, ...leads.procedures },
  catalogues: { ...register.catalogues },
}

/** 司法所 assists and issues nothing in its own name, whatever part it takes. */
export const bars = [
  {
    kinds: ['justice-station' as const],
    refusal: '司法所无发文权限：需要出具文书的，应当提请旗县区人民政府司法行政部门处理',
    code: 'no-document-authority',
    basis: [art(23), national(6, 2)],
  },
]
