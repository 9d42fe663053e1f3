/**
 * Conditions: a closed set of operators, one file each, holding how it is written, evaluated, explained and checked.
 * Packs compose them as data; `compileCondition` makes them ready to run.
 */
import { z } from 'zod'
import { adopted } from './adopted.ts'
import { all } from './all.ts'
import { any } from './any.ts'
import { compare } from './compare.ts'
import { competent } from './competent.ts'
import type { Condition as ConditionData } from './condition.ts'
import { count } from './count.ts'
import { dated } from './dated.ts'
import { done } from './done.ts'
import { every } from './every.ts'
import { expired } from './expired.ts'
import { filled } from './filled.ts'
import { found } from './found.ts'
import { held } from './held.ts'
import { includes } from './includes.ts'
import { is } from './is.ts'
import { issued } from './issued.ts'
import { matches } from './matches.ts'
import { not } from './not.ts'
import type { CompiledCondition, Names, Operator, Words } from './operator.ts'
import { organKind } from './organ-kind.ts'
import { relation } from './relation.ts'
import { served } from './served.ts'
import { share } from './share.ts'
import { within } from './within.ts'

export type { CompiledCondition, Explanation, Names, Operator, Remedy, Words } from './operator.ts'
export type { Truth } from './truth.ts'

/** Every operator of the language, in the order the documentation lists them. */
export const OPERATORS = [
  all,
  any,
  not,
  is,
  compare,
  filled,
  includes,
  count,
  share,
  every,
  matches,
  dated,
  adopted,
  done,
  issued,
  served,
  expired,
  within,
  found,
  held,
  relation,
  organKind,
  competent,
] as const

export type Condition = ConditionData
export const Condition: z.ZodType<Condition> = z.lazy(
  () =>
    z.discriminatedUnion(
      'op',
      OPERATORS.map((operator) => (operator as unknown as Operator<{ op: string }>).schema(Condition)) as unknown as [
        z.ZodObject<{ op: z.ZodLiteral<Condition['op']> }>,
      ],
    ) as unknown as z.ZodType<Condition>,
)

const byName = new Map<string, Operator<{ op: string }>>(
  OPERATORS.map((operator) => [operator.op, operator as unknown as Operator<{ op: string }>]),
)

function getOperator(condition: Condition): Operator<{ op: string }> {
  const operator = byName.get(condition.op)
  if (operator === undefined) throw new Error(`unknown operator: ${condition.op}`)
  return operator
}

export function compileCondition(condition: Condition, words: Words): CompiledCondition {
  return getOperator(condition).compile(condition, words, (nested) => compileCondition(nested, words))
}

/** The Chinese sentences of what is wrong with a condition in its place; empty when sound. */
export function checkCondition(condition: Condition, names: Names): readonly string[] {
  return getOperator(condition).check(condition, names, (nested) => checkCondition(nested, names))
}

/** The names of lookups a condition relies on, so that the shell fetches exactly those. */
export function lookupsOf(condition: Condition): string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(lookupsOf)
    case 'not':
      return lookupsOf(condition.of)
    case 'found':
      return [condition.lookup]
    case 'is':
    case 'compare':
    case 'filled':
    case 'includes':
    case 'count':
    case 'every':
    case 'matches':
      return [condition.path, 'to' in condition ? (condition.to ?? '') : '']
        .filter((path) => path.startsWith('related.'))
        .map((path) => path.split('.')[1] ?? '')
    default:
      return []
  }
}
