import type { PackPart } from '../assemble.ts'

/** 责任追究. */
export const accountabilityParts: readonly PackPart[] = []
