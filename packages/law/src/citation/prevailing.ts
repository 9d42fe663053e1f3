import type { Citation } from './citation.ts'
import { compareNorms, normRank } from './compareNorms.ts'
import { getNorm, type NormRegister } from './norm.ts'

/**
 * The citations whose norms are in force on a civil date, those of the prevailing norm first (立法法 art. 99 to 103). A norm
 * without an interval (a draft on trial) stays. Throws an UnknownNormError where a norm is not registered.
 */
export function prevailing(citations: readonly Citation[], norms: NormRegister, on: string): Citation[] {
  return citations
    .filter(({ norm }) => {
      const { force } = getNorm(norms, norm)
      return force === undefined || (on >= force.from && (force.to === undefined || on < force.to))
    })
    .toSorted((a, b) => compareNorms(getNorm(norms, a.norm), getNorm(norms, b.norm)))
}

/** Whether a citation rests on a norm that stands above another one: 上位法依据. */
export function isSuperior(citation: Citation, norm: string, norms: NormRegister): boolean {
  return normRank(getNorm(norms, citation.norm)) < normRank(getNorm(norms, norm))
}
