import { isPath } from '../matter/path.ts'
import type { Names, Remedy, Words } from './operator.ts'

/** Sentences about a path that leads nowhere; empty when it is sound. */
export function pathProblems(path: string, names: Names): string[] {
  if (!isPath(path)) return [`路径“${path}”的起点不存在`]
  const [root = '', first = ''] = path.split('.')
  switch (root) {
    case 'input':
    case 'facts':
      return names.paths.has(`${root}.${first}`) ? [] : [`路径“${path}”没有任何环节填写`]
    case 'parties':
      return names.roles.has(first) ? [] : [`路径“${path}”所指当事方不存在`]
    case 'limits':
      return names.limits.has(first) ? [] : [`路径“${path}”所指期限不存在`]
    case 'documents':
      return names.documents.has(first) ? [] : [`路径“${path}”所指文书不存在`]
    case 'related':
      return names.lookups.has(first) ? [] : [`路径“${path}”所指查询不存在`]
    default:
      return []
  }
}

const known = new WeakMap<Words, Map<string, readonly Remedy[]>>()

/** The steps that could fill a path, as remedies. The same for every matter of a procedure, so kept. */
export function remediesFor(path: string, words: Words): readonly Remedy[] {
  let ofProcedure = known.get(words)
  if (ofProcedure === undefined) {
    ofProcedure = new Map()
    known.set(words, ofProcedure)
  }
  let remedies = ofProcedure.get(path)
  if (remedies === undefined) {
    remedies = words.fillers(path).map((step) => {
      const role = words.performer(step)
      return {
        step,
        ...(role === undefined ? {} : { role }),
        text: `由${words.role(role ?? '')}办理“${words.step(step)}”`,
      }
    })
    ofProcedure.set(path, remedies)
  }
  return remedies
}

/** A value as a reader sees it. */
export function show(value: unknown): string {
  if (value === true) return '“是”'
  if (value === false) return '“否”'
  return typeof value === 'number' ? String(value) : `“${String(value)}”`
}
