/**
 * Citations: which article a decision rests on. `Citation` is the address (norm, 条, 款, 项, 目), `citation(norm)` the helper
 * that packs write addresses with, `formatCitation` what a person reads and `parseCitation` the way back. `Norm` says what
 * kind of norm an id stands for and since when it is in force; `compareNorms` puts the prevailing one first.
 */
export * from './chineseNumeral.ts'
export * from './citation.ts'
export * from './compareNorms.ts'
export * from './formatCitation.ts'
export * from './norm.ts'
export * from './parseCitation.ts'
export * from './prevailing.ts'
