/** Moving a running matter to another version of its pack: what has to hold, and what would be different. */
export * from './check-migration.ts'
