import type { PackPart } from '../assemble.ts'
import { supervisorMisconductOf } from '../shapes/people/supervisor-misconduct.ts'
import { art } from './identity.ts'

/** Liability of supervisors: article 40. */
export const misconductPart: PackPart = supervisorMisconductOf({ basis: [art(40)], receiving: [art(39)] })
