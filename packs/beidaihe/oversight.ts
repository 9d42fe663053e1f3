import type { PackPart } from '../assemble.ts'

/** 内部监督、基层监督、案卷评查、协作: who else supervises. */
export const oversightParts: readonly PackPart[] = []
