import type { Demonstration } from '@zhiheng/law/scenario'
import { organs } from './organs.ts'
import { people } from './people.ts'

/** What a first start shows of this city. People and cases are invented; areas and townships are real. */
export const demonstration: Demonstration = { pack: 'xingtai', organs, people, acts: [] }
