import { z } from 'zod'
import { OPEN, readPath } from '../matter/path.ts'
import type { Scope } from '../matter/scope.ts'
import type { Organ } from '../organ/index.ts'
import { type OrganRelation, related } from '../organ/index.ts'
import type { Operator } from './operator.ts'
import { pathProblems } from './path-support.ts'
import { truth } from './truth.ts'

const WORDS: Record<OrganRelation, string> = {
  governs: '同级或者上级',
  establishes: '设立机关或者主管机关',
  'same-government': '同一人民政府所属',
  'same-organ': '同一机关',
  'superior-body': '上级',
  'outside-government': '不同人民政府所属',
}

export interface Relation {
  op: 'relation'
  /** a role, `actor`, or a path of an organ id */
  first: string
  relation: OrganRelation
  /** a role or a path; several organs: the relation must hold for each of them */
  second: string
}

export const relation: Operator<Relation> = {
  op: 'relation',
  meaning: '两个机关之间的层级、隶属或者设立关系',
  schema: () =>
    z.object({
      op: z.literal('relation'),
      first: z.string(),
      relation: z.enum([
        'governs',
        'establishes',
        'same-government',
        'same-organ',
        'superior-body',
        'outside-government',
      ]),
      second: z.string(),
    }),
  compile: ({ first, relation: wanted, second }, words) => {
    const readFirst = organsAt(first)
    const readSecond = organsAt(second)
    const evaluate: ReturnType<Operator<Relation>['compile']>['evaluate'] = (scope) => {
      const firsts = readFirst(scope)
      const seconds = readSecond(scope)
      if (firsts === OPEN || seconds === OPEN) return 'open'
      const [organ] = firsts
      if (organ === undefined || seconds.length === 0) return 'unmet'
      return truth(seconds.every((other) => related(organ, wanted, other, scope.outside.directory)))
    }
    const name = (at: string) => (at.includes('.') ? words.path(at) : at === 'actor' ? '本机关' : words.role(at))
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `${name(first)}与${name(second)}须为“${WORDS[wanted]}”关系`,
        remedies: [],
      }),
    }
  },
  check: ({ first, second }, names) =>
    [first, second].flatMap((at) =>
      at.includes('.') ? pathProblems(at, names) : at === 'actor' || names.roles.has(at) ? [] : [`当事方“${at}”不存在`],
    ),
}

/** The organs of a role, of the actor, or those whose ids a path leads to. */
export function organsAt(at: string): (scope: Scope) => readonly Organ[] | typeof OPEN {
  if (at === 'actor') return ({ actor }) => (actor.kind === 'person' ? [actor.organ] : [])
  if (!at.includes('.')) return ({ matter }) => matter.parties[at] ?? (matter.version === 0 ? OPEN : [])
  const read = readPath(at)
  return (scope) => {
    const value = read(scope)
    if (value === OPEN) return OPEN
    return (Array.isArray(value) ? value : [value])
      .map((id) => (typeof id === 'string' ? scope.outside.directory.organ(id) : undefined))
      .filter((organ) => organ !== undefined)
  }
}
