import type { OverlayEntry } from '@zhiheng/law/pack'
import type { PackView } from '@zhiheng/server/api'

/** The first day on which upper law changes what a local regulation says, in words. */
export interface LawChange {
  readonly on: string
  readonly text: string
}

/** An overlay entry with the policies a place may set for it. */
export interface ShownEntry extends OverlayEntry {
  readonly allowed: readonly OverlayEntry['policy'][]
}

export const overlayOf = (pack: PackView): readonly ShownEntry[] => pack.overlay as unknown as ShownEntry[]

/** The days from which upper law changes the rules of a pack, in order. */
export function lawChanges(pack: PackView): LawChange[] {
  const byDay = Map.groupBy(
    overlayOf(pack).filter((entry) => entry.relation !== 'same'),
    (entry) => entry.force.from,
  )
  return [...byDay]
    .map(([on, entries]) => ({
      on,
      text: `自本日起依上位法办理：${entries.length} 处规定另有要求，见“法规程序”的上位法提示。`,
    }))
    .sort((a, b) => a.on.localeCompare(b.on))
}
