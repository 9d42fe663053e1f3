import type { Matter } from './matter.ts'
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
  'documents',
  'related',
  'row',
] as const

export type PathReader = (scope: Scope) => unknown

const cache = new Map<string, PathReader>()

/**
 * Compiles a dotted path once. Roots:
 * `input.x` the act's input · `facts.x` what the matter has gathered · `act.on`, `act.at` ·
 * `actor.organ.id`, `actor.person.id`, `actor.post` · `parties.role.attribute` (first organ of the role; `parties.role` all) ·
 * `parent.facts.x` (and the other parts of the parent matter, read the same way) · `matter.openedOn`, `matter.state` ·
 * `limits.x.dueDate` (the latest run of limit x) · `documents.x.draftedBy.person.id` (the latest document of kind x that
 * was not withdrawn) · `related.x` (matters a lookup found; `related.x.facts.y` of the first) ·
 * `row.x` (the entry of a list for which a matter is being opened).
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
    case 'act':
      return (scope) => walk({ on: scope.on, at: scope.at }, steps)
    case 'actor':
      return (scope) => walk(scope.actor, steps)
    case 'parent': {
      const [part = '', ...rest] = steps
      const read = MATTER_PARTS.has(part) ? readMatter(part, rest) : (matter: Matter) => walk(matter, steps)
      return ({ outside }) => (outside.parent === undefined ? undefined : read(outside.parent))
    }
    case 'matter':
      return (scope) => walk(scope.matter, steps)
    case 'row':
      return (scope) => walk(scope.row, steps)
    case 'facts':
    case 'parties':
    case 'limits':
    case 'documents': {
      const read = readMatter(root, steps)
      return (scope) => read(scope.matter)
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

/** The parts of a matter that are read by name: what it gathered, its organs by role, the latest run or document of a kind. */
const MATTER_PARTS: ReadonlySet<string> = new Set(['facts', 'parties', 'limits', 'documents'])

function readMatter(part: string, steps: readonly string[]): (matter: Matter) => unknown {
  const [name = '', ...attribute] = steps
  switch (part) {
    case 'parties':
      // nobody knows the parties of a matter that is still to be opened
      return (matter) => {
        const organs = matter.parties[name]
        if (organs === undefined && matter.version === 0) return OPEN
        return attribute.length === 0 ? organs : walk(organs?.[0], attribute)
      }
    case 'limits':
      return (matter) =>
        walk(
          matter.limits.findLast((running) => running.limit === name),
          attribute,
        )
    case 'documents':
      return (matter) =>
        walk(
          matter.documents.findLast((one) => one.kind === name && one.status !== 'withdrawn'),
          attribute,
        )
    default:
      return (matter) => walk(matter.facts, steps)
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

/** The ids in a value: of one organ or several, as ids or as organs. Empty where there are none. */
export const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    if (typeof one === 'string') return [one]
    const id = typeof one === 'object' && one !== null ? (one as { id?: unknown }).id : undefined
    return typeof id === 'string' ? [id] : []
  })

/** Whether a value counts as filled: not absent, not blank, not an empty list; `false` and 0 are filled. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  return !Array.isArray(value) || value.length > 0
}
