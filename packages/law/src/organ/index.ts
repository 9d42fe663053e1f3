/** Organs: what the register says of them, and how they stand to each other. */
export * from './organ.ts'
export * from './register.ts'
export * from './relations.ts'
