import type { Pack } from '@zhiheng/law/pack'
import { type Clock, systemClock } from './clock.ts'
import type { DatabasePool } from './database/index.ts'
import type { Program } from './http/program.ts'
import { createSessionStore } from './identity/sessions.ts'
import { transactionsOf } from './installation.ts'
import { createJurisdictionCache } from './jurisdictions/jurisdiction.ts'
import { localSigner } from './ledger/index.ts'
import { createShelf } from './regulation/shelf.ts'
import { version } from './version.ts'

export interface ProgramOptions {
  readonly dataDirectory: string
  readonly packs: readonly Pack[]
  readonly openExercises: boolean
  readonly clock?: Clock
}

/** The parts of a program over an open database. */
export function assembleProgram(pool: DatabasePool, options: ProgramOptions): Program {
  const { dataDirectory, packs, openExercises, clock = systemClock } = options
  const shelf = createShelf(packs)
  return {
    pool,
    ...transactionsOf(pool),
    clock,
    shelf,
    jurisdictions: createJurisdictionCache(shelf),
    sessions: createSessionStore(pool),
    signer: localSigner(dataDirectory),
    dataDirectory,
    version,
    openExercises,
    setUpCode: undefined,
  }
}
