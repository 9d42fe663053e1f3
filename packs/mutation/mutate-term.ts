import type { Term } from '@zhiheng/law'
import type { Mutants, Place } from './mutant.ts'

const OTHER_UNIT = { day: 'workingDay', workingDay: 'day', hour: 'day', month: 'day', year: 'month' } as const

/** A day more, a day less, another unit, rolling over or not, the first day counted or not. */
export function mutateTerm(into: Mutants, place: Place, term: Term): void {
  into.set('amount', place.in('amount'), term.amount + 1)
  if (term.amount > 1) into.set('amount', place.in('amount'), term.amount - 1)
  const { rollOver: _rollOver, ...rest } = term
  into.set('unit', place, { ...rest, unit: OTHER_UNIT[term.unit] })
  if (term.unit !== 'hour') into.set('rollOver', place.in('countFirstDay'), term.countFirstDay !== true)
  if (['day', 'month', 'year'].includes(term.unit)) into.set('rollOver', place.in('rollOver'), term.rollOver === false)
}
