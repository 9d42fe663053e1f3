/** A matter: its shape, its events and how the events fold into it. */
export * from './event.ts'
export * from './evolve.ts'
export * from './matter.ts'
export * from './path.ts'
export * from './scope.ts'
