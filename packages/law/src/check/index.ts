/** What the checker proves before a pack may be used. One file per proof; `checkPack` runs them all. */
export * from './check-pack.ts'
export { type CitationLookup, citationsOf } from './citations.ts'
export { DEFECTS, type Defect, type DefectCode } from './defect.ts'
export { elementsOf } from './provisions.ts'
