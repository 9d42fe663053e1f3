/**
 * Scenarios: cases with dates, written in YAML, that must come out as written. One runner, two installations: the core in
 * memory (`coreDriver`) and, from the command line, a running server. `createWorld` is the installation in memory itself.
 */
export * from './core-driver.ts'
export * from './demonstration.ts'
export * from './driver.ts'
export * from './read-scenario.ts'
export * from './run-scenario.ts'
export * from './scenario.ts'
export * from './world.ts'
