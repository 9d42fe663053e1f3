import type { Hold, Matter } from '../matter/matter.ts'
import { idsOf, OPEN, readPath } from '../matter/path.ts'
import type { RelatedMatter, Scope } from '../matter/scope.ts'
import type { CompiledProcedure } from '../pack/compile.ts'
import type { LookupClause } from '../pack/pack.ts'
import { addDays, isCivilDate } from '../time/civil-date.ts'

/** A lookup with the values of this act filled in: what the shell has to search for. */
export interface BoundLookup {
  readonly name: string
  readonly procedure: string
  readonly states?: readonly string[]
  readonly where: readonly BoundClause[]
}

interface BoundClause {
  readonly path: string
  readonly sign: LookupClause['sign']
  readonly value: unknown
  /** for `holding`: the day it is asked for; absent: now */
  readonly on?: string
}

/**
 * The lookups a step (or, without one, every step) relies on, bound to the act. A lookup that depends on input nobody has
 * typed is left out: its conditions stay open.
 */
export function bindLookups(procedure: CompiledProcedure, scope: Scope, step?: string): BoundLookup[] {
  const steps = step === undefined ? [...procedure.steps.values()] : [procedure.steps.get(step)]
  const names = new Set(steps.flatMap((one) => one?.lookups ?? []))
  return [...names].flatMap((name) => {
    const lookup = procedure.data.lookups?.[name]
    if (lookup === undefined) return []
    const where = lookup.where.map(({ path, sign, value, to, on, days = 0 }) => ({
      path,
      sign,
      value: to === undefined ? value : shifted(comparable(readPath(to)(scope)), days),
      ...(on === undefined ? {} : { on: readPath(on)(scope) }),
    }))
    if (!where.every(isBound)) return []
    return [
      { name, procedure: lookup.procedure, ...(lookup.states === undefined ? {} : { states: lookup.states }), where },
    ]
  })
}

const isBound = (clause: Omit<BoundClause, 'on'> & { readonly on?: unknown }): clause is BoundClause =>
  clause.value !== OPEN && (!('on' in clause) || typeof clause.on === 'string')

/** Organs are compared by their ids. */
const comparable = (value: unknown): unknown =>
  Array.isArray(value) && value.some((one) => typeof one === 'object') ? idsOf(value) : value

const shifted = (value: unknown, days: number): unknown =>
  days !== 0 && typeof value === 'string' && isCivilDate(value) ? addDays(value, days) : value

/** Whether a matter is what a lookup searches for. The shells narrow by index first and decide by this. */
export function matchesLookup(lookup: BoundLookup, matter: Matter): boolean {
  if (matter.procedure !== lookup.procedure) return false
  if (lookup.states !== undefined && !lookup.states.includes(matter.state)) return false
  return lookup.where.every(({ path, sign, value, on }) => matchesClause(valueOf(matter, path, on), sign, value))
}

/** A matter as another one sees it. */
export const relatedView = ({ id, number, procedure, title, state, openedOn, facts }: Matter): RelatedMatter => ({
  id,
  number,
  procedure,
  title,
  state,
  openedOn,
  facts,
})

function valueOf(matter: Matter, path: string, on: string | undefined): unknown {
  if (path === 'holding') {
    const holds = (hold: Hold) =>
      on === undefined ? hold.to === undefined : hold.from <= on && (hold.to === undefined || on < hold.to)
    return matter.holds.filter(holds).map((hold) => hold.organ)
  }
  const [root = '', role = '', attribute] = path.split('.')
  if (root === 'parties' && attribute === undefined) return (matter.parties[role] ?? []).map((organ) => organ.id)
  let current: unknown = matter
  for (const part of path.split('.')) {
    if (current === null || typeof current !== 'object') return undefined
    current = (current as Record<string, unknown>)[part]
  }
  return current
}

/** Absent values match nothing: an unbound search finds no record rather than all of them. */
function matchesClause(found: unknown, sign: LookupClause['sign'], wanted: unknown): boolean {
  if (found === undefined || found === null || wanted === undefined || wanted === null) return false
  switch (sign) {
    case '=':
      return found === wanted
    case 'includes':
      return Array.isArray(found) && found.includes(wanted)
    case 'overlaps': {
      const values = Array.isArray(wanted) ? wanted : [wanted]
      return (Array.isArray(found) ? found : [found]).some((one) => values.includes(one))
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      if (typeof found !== typeof wanted || (typeof found !== 'string' && typeof found !== 'number')) return false
      const other = wanted as typeof found
      return sign === '<'
        ? found < other
        : sign === '<='
          ? found <= other
          : sign === '>'
            ? found > other
            : found >= other
    }
  }
}
