/** Explanations: what could be done in a matter, why not, who can clear it and by when; and what somebody has to do. */
export * from './explain-matter.ts'
export * from './is-owed.ts'
export * from './required-actions.ts'
