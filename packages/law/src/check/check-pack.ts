import type { Pack } from '../pack/index.ts'
import { type CitationLookup, checkCitations, checkNorms } from './citations.ts'
import { checkCompetence } from './competence.ts'
import { checkDates } from './dates.ts'
import type { Check, Defect } from './defect.ts'
import { checkDocuments } from './documents.ts'
import { checkExamples } from './examples.ts'
import { checkLimits } from './limits.ts'
import { checkNames } from './names.ts'
import { checkOverlay } from './overlay.ts'
import { checkProvisions } from './provisions.ts'
import { checkReachability } from './reachability.ts'

const CHECKS: readonly Check[] = [
  checkReachability,
  checkCompetence,
  checkLimits,
  checkDocuments,
  checkNames,
  checkDates,
  checkNorms,
  checkProvisions,
  checkOverlay,
  checkExamples,
]

export interface CheckOptions {
  /** the packs above, highest first */
  readonly uppers?: readonly Pack[]
  /** imported official texts by norm; citations of norms without one are not verified */
  readonly texts?: ReadonlyMap<string, CitationLookup>
}

/** Everything that must be mended before a pack may be used; empty when it is sound. */
export function checkPack(pack: Pack, { uppers = [], texts = new Map() }: CheckOptions = {}): Defect[] {
  return [...CHECKS.flatMap((check) => check(pack, uppers)), ...checkCitations(pack, texts)]
}
