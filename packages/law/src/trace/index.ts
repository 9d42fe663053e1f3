/**
 * From clause to proof: which test, by the ids in its title, or which scenario, by its `proves`, exercises which clause of
 * which pack. `testTitles` reads a source text, `traceProvisions` joins; reading files is the shell's part.
 */
export * from './test-titles.ts'
export * from './trace-provisions.ts'
