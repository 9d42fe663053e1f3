import type { PackPart } from '../assemble.ts'
import { circularPart } from './circular.ts'
import { supervisionPapers } from './supervision-papers.ts'

/** 督促纠正: the papers of supervision, their clocks, reviews and the decision of the government. */
export const supervisionParts: readonly PackPart[] = [...supervisionPapers, circularPart]
