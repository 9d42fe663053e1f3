/** Decisions: a command on a matter gives events or a refusal; nothing else in the house decides. */

export type { Act } from './act.ts'
export { postsOf } from './authorise.ts'
export type { Command } from './command.ts'
export * from './decide.ts'
export type { Batch, Decision } from './decision.ts'
export { type FilledSection, fillSections, getDocumentKind, titleOn } from './documents.ts'
export { type BoundLookup, bindLookups, matchesLookup, relatedView } from './lookup.ts'
export { MIGRATION_POSTS } from './migrate.ts'
export { asOpened } from './opening-view.ts'
