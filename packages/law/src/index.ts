/**
 * The law: what a regulation says, as data, and what follows from it for one matter on one day. Pure: no clock, no
 * database, no network. Begin with `decide` (what an act does), `explainMatter` (what could be done, and why not) and
 * `Pack` (the language).
 */
export * from './citation/index.ts'
export * from './competence/index.ts'
export * from './conditions/index.ts'
export * from './decide/index.ts'
export * from './explain/index.ts'
export * from './matter/index.ts'
export * from './migration/index.ts'
export * from './organ/index.ts'
export * from './pack/index.ts'
export * from './rulings/index.ts'
export * from './time/index.ts'
