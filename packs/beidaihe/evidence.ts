import type { PackPart } from '../assemble.ts'

/** 证据、回避和干预记录. */
export const evidenceParts: readonly PackPart[] = []
