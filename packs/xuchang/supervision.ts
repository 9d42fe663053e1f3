import type { PackPart } from '../assemble.ts'
import { handlingParts } from './supervised-handling.ts'
import { supervisionPapers } from './supervision-papers.ts'

/** 督促纠正: the papers of supervision, their clocks, reviews and the decision of the government. */
export const supervisionParts: readonly PackPart[] = [...supervisionPapers, ...handlingParts]
