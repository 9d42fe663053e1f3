import type { CompetenceRule, Procedure } from './pack.ts'

/** The roles of a procedure that one role is derived from. */
export function sourcesOf(role: string, procedure: Procedure, rules: readonly CompetenceRule[]): string[] {
  const from = procedure.parties[role]?.from
  if (from === 'competence') return [...new Set(rules.map((rule) => rule.of))]
  if (typeof from !== 'object' || 'parent' in from) return []
  if ('beside' in from) return [from.beside]
  return 'group' in from ? from.group : Object.values(from)
}

/**
 * The roles of a procedure, each after those it is derived from; otherwise by name, so that the order in which a pack
 * happens to be written or stored means nothing. Roles that are derived from each other come last, in any order.
 * `rules` are the competence rules of the procedure.
 */
export function roleOrder(procedure: Procedure, rules: readonly CompetenceRule[]): string[] {
  const ordered: string[] = []
  const visit = (role: string, trail: readonly string[]): void => {
    if (ordered.includes(role) || trail.includes(role) || !(role in procedure.parties)) return
    for (const source of sourcesOf(role, procedure, rules).toSorted()) visit(source, [...trail, role])
    ordered.push(role)
  }
  for (const role of Object.keys(procedure.parties).toSorted()) visit(role, [])
  return ordered
}
