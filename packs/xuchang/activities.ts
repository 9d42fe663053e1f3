import type { PackPart } from '../assemble.ts'

/** 监督内容和方式: inspections, checks and measures. */
export const activityParts: readonly PackPart[] = []
