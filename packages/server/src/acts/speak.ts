import { type Citation, formatCitation } from '@zhiheng/law/citation'
import type { Reason } from '@zhiheng/law/matter'
import type { CompiledPack } from '@zhiheng/law/pack'
import type { SpokenReason } from './request.ts'

/** Citations as people write them: 《…》第二十一条第一款. */
export const speakBasis = (compiled: CompiledPack, basis: readonly Citation[]): string[] =>
  basis.map((citation) => formatCitation(citation, compiled.norms))

/** A reason with its citations written out. */
export function speakReason(compiled: CompiledPack, reason: Reason): SpokenReason {
  return { ...reason, basis: speakBasis(compiled, reason.basis) }
}
