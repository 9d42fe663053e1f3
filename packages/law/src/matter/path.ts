import type { Scope } from './scope.ts'

/** The value of a path that depends on input nobody has typed yet. */
export const OPEN = Symbol('open')

export const PATH_ROOTS = [
  'input',
  'facts',
  'act',
  'actor',
  'parties',
  'parent',
  'matter',
  'limits',
  'related',
] as const

export type PathReader = (scope: Scope) => unknown

const cache = new Map<string, PathReader>()

/**
 * Compiles a dotted path once. Roots:
 * `input.x` the act's input · `facts.x` what the matter has gathered · `act.on`, `act.at` ·
 * `actor.organ.id`, `actor.person.id`, `actor.post` · `parties.role.attribute` (first organ of the role; `parties.role` all) ·
 * `parent.facts.x` (and the other parts of the parent matter) · `matter.openedOn`, `matter.state`, `matter.number` ·
 * `limits.x.dueDate` (the latest run of limit x) · `related.x` (matters a lookup found; `related.x.facts.y` of the first).
 */
export function readPath(path: string): PathReader {
  let reader = cache.get(path)
  if (reader === undefined) {
    reader = compilePath(path)
    cache.set(path, reader)
  }
  return reader
}

/** Whether the path starts with a root the language knows. */
export const isPath = (path: string): boolean => (PATH_ROOTS as readonly string[]).includes(path.split('.')[0] ?? '')

function compilePath(path: string): PathReader {
  const [root, ...steps] = path.split('.')
  switch (root) {
    case 'input':
      return (scope) => (scope.input === undefined ? OPEN : walk(scope.input, steps))
    case 'facts':
      return (scope) => walk(scope.matter.facts, steps)
    case 'act':
      return (scope) => walk({ on: scope.on, at: scope.at }, steps)
    case 'actor':
      return (scope) => walk(scope.actor, steps)
    case 'parties': {
      const [role = '', ...attribute] = steps
      return attribute.length === 0
        ? (scope) => scope.matter.parties[role]
        : (scope) => walk(scope.matter.parties[role]?.[0], attribute)
    }
    case 'parent':
      return (scope) => {
        if (scope.outside.parent === undefined) return undefined
        const [first, second, ...rest] = steps
        return first === 'parties' && second !== undefined && rest.length > 0
          ? walk(scope.outside.parent.parties[second]?.[0], rest)
          : walk(scope.outside.parent, steps)
      }
    case 'matter':
      return (scope) => walk(scope.matter, steps)
    case 'limits': {
      const [limit, ...attribute] = steps
      return (scope) =>
        walk(
          scope.matter.limits.findLast((running) => running.limit === limit),
          attribute,
        )
    }
    case 'related': {
      const [lookup = '', ...attribute] = steps
      return (scope) => {
        const found = scope.outside.related[lookup]
        return attribute.length === 0 ? found : walk(found?.[0], attribute)
      }
    }
    default:
      throw new Error(`unknown path root: ${path}`)
  }
}

function walk(value: unknown, steps: readonly string[]): unknown {
  let current = value
  for (const step of steps) {
    if (current === null || typeof current !== 'object') return undefined
    current = (current as Record<string, unknown>)[step]
  }
  return current
}

/** Whether a value counts as filled: not absent, not blank, not an empty list; `false` and 0 are filled. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  return !Array.isArray(value) || value.length > 0
}
