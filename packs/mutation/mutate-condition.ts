import type { Condition } from '@zhiheng/law'
import type { Mutants, Place } from './mutant.ts'

/** The other side of the border, and what a comparison says about the border itself. */
const NEXT_SIGN = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '=': '!=', '!=': '=' } as const

/** Weaker and stronger forms of a condition: a part left out, a border moved, one of several values left out. */
export function mutateCondition(into: Mutants, place: Place, condition: Condition): void {
  switch (condition.op) {
    case 'all':
    case 'any':
      if (condition.of.length > 1) into.dropEach('condition', place.in('of'))
      for (const [index, part] of condition.of.entries()) mutateCondition(into, place.in('of').in(index), part)
      return
    case 'not':
      into.set('condition', place, condition.of)
      mutateCondition(into, place.in('of'), condition.of)
      return
    case 'is':
      if (Array.isArray(condition.value) && condition.value.length > 1) into.dropEach('condition', place.in('value'))
      else into.set('condition', place, { op: 'not', of: condition })
      return
    case 'compare':
      into.set('condition', place.in('sign'), NEXT_SIGN[condition.sign])
      if (typeof condition.value === 'number') into.set('condition', place.in('value'), condition.value + 1)
      return
    case 'count':
      if (condition.atLeast !== undefined) into.set('condition', place.in('atLeast'), condition.atLeast + 1)
      if (condition.atMost !== undefined) into.set('condition', place.in('atMost'), condition.atMost + 1)
      into.drop('condition', place.in('where'))
      return
    case 'share':
      into.set('condition', place.in('atLeast'), condition.atLeast > 0.5 ? condition.atLeast / 2 : 0.99)
      if (condition.sample !== undefined) into.set('condition', place.in('sample'), condition.sample + 1)
      return
    case 'dated':
      if (condition.from !== undefined) into.set('force', place.in('from'), dayAfter(condition.from))
      if (condition.to !== undefined) into.set('force', place.in('to'), dayAfter(condition.to))
      return
    case 'done':
      if (condition.bySelf === undefined) into.set('condition', place, { op: 'not', of: condition })
      else into.drop('condition', place.in('bySelf'))
      return
    case 'served':
      into.set('condition', place, { op: 'issued', document: condition.document })
      return
    case 'found':
      if ((condition.states ?? []).length > 1) into.dropEach('condition', place.in('states'))
      else into.drop('condition', place.in('states'))
      if (condition.atLeast !== undefined) into.set('condition', place.in('atLeast'), condition.atLeast + 1)
      return
    case 'every':
      if (condition.value === undefined) into.set('condition', place, { op: 'not', of: condition })
      else into.drop('condition', place.in('value'))
      return
    default:
      into.set('condition', place, { op: 'not', of: condition })
  }
}

/** The day after an ISO date. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
