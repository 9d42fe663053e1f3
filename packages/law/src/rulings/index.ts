/** Rulings: what a place lays down about the norms it works by, and what decisions ask of it. */
export * from './policy.ts'
export * from './refuse-ruling.ts'
export * from './ruling.ts'
export * from './rulings.ts'
export * from './standing.ts'
export * from './template.ts'
