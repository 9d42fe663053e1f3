import { comparePacks, SUBJECTS } from '@zhiheng/law/comparison'
import type { CompiledPack } from '@zhiheng/law/pack'
import type { PackComparisonView } from '../http/schemas/regulation.ts'
import { titleOf } from './matter-view.ts'

/** What two packs say differently, as the page and the API tell it. */
export function viewComparison(first: CompiledPack, second: CompiledPack): PackComparisonView {
  const named = (compiled: CompiledPack) => ({ id: compiled.pack.id, name: titleOf(compiled) })
  const side = (saying: { says: string; basis: readonly string[] } | undefined) =>
    saying === undefined ? null : { says: saying.says, basis: [...saying.basis] }
  return {
    first: named(first),
    second: named(second),
    chapters: comparePacks(first.pack, second.pack).map(({ procedure, name, differences }) => ({
      procedure: procedure ?? null,
      name,
      differences: differences.map(({ subject, about, element, ...sides }) => ({
        subject: SUBJECTS[subject],
        about,
        element,
        first: side(sides.first),
        second: side(sides.second),
      })),
    })),
  }
}
