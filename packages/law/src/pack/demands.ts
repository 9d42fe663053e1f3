import type { Condition } from '../conditions/index.ts'
import type { Pack, Requirement, Step } from './pack.ts'

/**
 * Everything a step demands: its own requirements, then those of the items its fields may choose. A demand of an item
 * counts only where that item is chosen.
 */
export function demandsOf(step: Step, catalogues: Pack['catalogues']): readonly Requirement[] {
  const chosen = Object.entries(step.input ?? {}).flatMap(([name, field]): Requirement[] => {
    if (field.type !== 'choice') return []
    const path = `input.${name}`
    return Object.entries(catalogues[field.catalogue]?.items ?? {}).flatMap(([id, item]) => {
      const picks: Condition = field.many ? { op: 'includes', path, value: id } : { op: 'is', path, value: id }
      return (item.requires ?? []).map((requirement) => ({
        ...requirement,
        when: { op: 'any' as const, of: [{ op: 'not' as const, of: picks }, requirement.when] },
        basis: requirement.basis ?? item.basis ?? step.basis,
      }))
    })
  })
  return [...(step.requires ?? []), ...chosen]
}
