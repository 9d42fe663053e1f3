/** Competence: which organ a matter belongs to, by which rule, and where to send who came to the wrong door. */
export * from './competence.ts'
