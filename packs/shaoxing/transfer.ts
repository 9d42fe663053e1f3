import type { PackPart } from '../assemble.ts'

/** 案件移送. */
export const transferParts: readonly PackPart[] = []
