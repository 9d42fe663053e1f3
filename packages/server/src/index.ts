/** The server: database, ledger, acts, authorisation, HTTP interface, jobs and command line. */
export { assembleProgram, type RunningProgram, type StartOptions, start } from './start.ts'
export { readSettings, type Settings, SettingsRefused } from './settings.ts'
