/** What a pack is written with: builders that return plain data, and the helper that writes citations. */
export { citation } from '../citation/index.ts'
export type { CompetenceRule, DocumentKind, OverlayEntry, Pack, Procedure, Provision } from '../pack/pack.ts'
export type { Value } from '../pack/value.ts'
export * from './builders.ts'
