import type { PackPart } from '../assemble.ts'

/** 联合执法和行政执法协助. */
export const jointEnforcementParts: readonly PackPart[] = []
