import type { PackPart } from '../assemble.ts'

/** 行政执法争议协调. */
export const disputeParts: readonly PackPart[] = []
