import type { PackPart } from '../assemble.ts'
import { supervisionPapers } from './supervision-papers.ts'

/** 行政执法监督: the papers and what follows from them. */
export const supervisionParts: readonly PackPart[] = [...supervisionPapers]
