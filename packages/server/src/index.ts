/** The server: database, ledger, acts, authorisation, HTTP interface, jobs and command line. */
export { assembleProgram, type ProgramOptions } from './assemble-program.ts'
export { openEmbedded } from './postgres/index.ts'
export { readSettings, type Settings, SettingsRefused } from './settings.ts'
export { type RunningProgram, type StartOptions, start } from './start.ts'
