import type { Installation } from '../installation.ts'
import type { SessionStore } from '../identity/sessions.ts'
import type { Signer } from '../ledger/index.ts'

/** The parts of the running program that routes use. */
export interface Program extends Installation {
  readonly sessions: SessionStore
  readonly signer: Signer
  readonly dataDirectory: string
  readonly version: string
  /** anyone may set up exercises; otherwise system administrators only */
  readonly openExercises: boolean
  /** the one-time code an empty installation is set up with; undefined once it is */
  setUpCode: string | undefined
}
