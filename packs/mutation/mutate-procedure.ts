import { type Field, type Limit, type Opening, type Pack, type Procedure, type Step, tellingsOf } from '@zhiheng/law'
import type { Mutants, Place } from './mutant.ts'
import { dayAfter, mutateCondition } from './mutate-condition.ts'
import { mutateTerm } from './mutate-term.ts'

type Force = Pack['force']

/** Every element of a procedure, changed in each way that could be a slip of the pen. */
export function mutateProcedure(into: Mutants, place: Place, procedure: Procedure): void {
  for (const [id, step] of Object.entries(procedure.steps)) mutateStep(into, place.in('steps').in(id), step, procedure)
  for (const [id, limit] of Object.entries(procedure.limits ?? {}))
    mutateLimit(into, place.in('limits').in(id), limit, procedure)
  for (const [role, party] of Object.entries(procedure.parties)) {
    const at = place.in('parties').in(role)
    if ((party.kinds ?? []).length > 1) into.dropEach('party', at.in('kinds'))
    else into.drop('party', at.in('kinds'))
    // Who is derived from others, or acts, is as many as they are.
    if (party.from === 'input') {
      into.set('party', at.in('many'), party.many !== true)
      into.set('party', at.in('optional'), party.optional !== true)
    }
    into.drop('access', at.in('lent'))
    if (typeof party.from === 'object' && 'group' in party.from && party.from.group.length > 1)
      into.dropEach('party', at.in('from').in('group'))
  }
  for (const [id, state] of Object.entries(procedure.states))
    into.set('state', place.in('states').in(id).in('final'), state.final !== true)
  for (const [id, lookup] of Object.entries(procedure.lookups ?? {})) {
    const at = place.in('lookups').in(id)
    if (lookup.where.length > 1) into.dropEach('lookup', at.in('where'))
    if ((lookup.states ?? []).length > 1) into.dropEach('lookup', at.in('states'))
    else into.drop('lookup', at.in('states'))
  }
  for (const [id, hold] of Object.entries(procedure.holds ?? {})) {
    const at = place.in('holds').in(id)
    into.drop('hold', at)
    into.dropEach('hold', at.in('begins'))
    into.dropEach('hold', at.in('ends').in('served'))
    into.dropEach('hold', at.in('ends').in('states'))
    into.set('hold', at.in('on'), otherOf(Object.keys(procedure.parties), hold.on))
  }
  for (const [index, effect] of (procedure.service ?? []).entries()) {
    const at = place.in('service').in(index, effect.document)
    into.drop('document', at)
    into.set('document', at.in('when'), effect.when === 'each' ? 'all' : 'each')
    if (effect.to !== undefined) into.set('state', at.in('to'), otherOf(Object.keys(procedure.states), effect.to))
    mutateOpenings(into, at.in('opens'), effect.opens)
  }
  into.drop('access', place.in('reading'))
  into.drop('access', place.in('numbering'))
  mutateForce(into, place.in('force'), procedure.force)
}

function mutateStep(into: Mutants, place: Place, step: Step, procedure: Procedure): void {
  const roles = Object.keys(procedure.parties)
  const states = Object.keys(procedure.states)
  into.drop('step', place)
  if (typeof step.by === 'string') {
    if (step.by !== 'clock') into.set('decider', place.in('by'), otherOf(roles, step.by))
  } else into.dropEach('decider', place.in('by'))
  if ((step.post ?? []).length > 1) into.dropEach('decider', place.in('post'))
  else into.drop('decider', place.in('post'))
  if (typeof step.from === 'string') {
    if (step.from !== 'start') into.set('state', place.in('from'), otherOf(states, step.from))
  } else into.dropEach('state', place.in('from'))
  if (step.to !== undefined) into.set('state', place.in('to'), otherOf(states, step.to))
  into.set('policy', place.in('duty'), step.duty === 'shall' ? 'may' : 'shall')
  mutateForce(into, place.in('force'), step.force)
  for (const [index, requirement] of (step.requires ?? []).entries()) {
    const at = place.in('requires').in(index, requirement.code ?? index)
    into.drop('condition', at)
    mutateCondition(into, at.in('when'), requirement.when)
    into.set('policy', at.in('policy'), requirement.policy === 'warn' ? 'block' : 'warn')
    mutateForce(into, at.in('force'), requirement.force)
    mutateOpenings(into, at.in('raises'), requirement.raises)
    into.drop('competence', at.in('redirect'))
  }
  for (const [name, field] of Object.entries(step.input ?? {})) mutateField(into, place.in('input').in(name), field)
  for (const key of Object.keys(step.sets ?? {})) into.drop('effect', place.in('sets').in(key))
  into.drop('effect', place.in('collects'))
  into.drop('effect', place.in('follows'))
  into.drop('policy', place.in('datedBack'))
  for (const role of Object.keys(step.joins ?? {})) into.drop('party', place.in('joins').in(role))
  into.dropEach('party', place.in('leaves'))
  into.drop('document', place.in('issues'))
  mutateOpenings(into, place.in('opens'), step.opens)
  for (const [index, telling] of tellingsOf(step).entries()) {
    const at = Array.isArray(step.tells) ? place.in('tells').in(index) : place.in('tells')
    into.drop('effect', at)
    if (telling.when !== undefined) mutateCondition(into, at.in('when'), telling.when)
  }
}

function mutateField(into: Mutants, place: Place, field: Field): void {
  into.drop('field', place)
  into.set('form', place.in('optional'), field.optional !== true)
  if (field.requiredWhen !== undefined) {
    into.drop('condition', place.in('requiredWhen'))
    mutateCondition(into, place.in('requiredWhen'), field.requiredWhen)
  }
  for (const key of ['pattern', 'notAfterAct', 'notBeforeAct', 'kinds', 'whole', 'max', 'many'])
    into.drop('form', place.in(key))
  if ('min' in field && field.min !== undefined) into.set('form', place.in('min'), field.min + 1)
  into.drop('access', place.in('personal'))
  if (field.type === 'rows')
    for (const [name, column] of Object.entries(field.of)) mutateField(into, place.in('of').in(name), column)
}

function mutateLimit(into: Mutants, place: Place, limit: Limit, procedure: Procedure): void {
  const steps = Object.keys(procedure.steps)
  const roles = Object.keys(procedure.parties)
  into.drop('limit', place)
  if (limit.term !== undefined) {
    mutateTerm(into, place.in('term'), limit.term)
    if (limit.until !== undefined) into.drop('clock', place.in('term'))
  }
  if (limit.until !== undefined) {
    if (limit.term !== undefined) into.drop('clock', place.in('until'))
    into.set('rollOver', place.in('rollOver'), limit.rollOver === false)
  }
  into.set('policy', place.in('kind'), limit.kind === 'statutory' ? 'internal' : 'statutory')
  into.set('clock', place.in('on'), otherOf(roles, limit.on))
  if ('step' in limit.start) {
    into.set('clock', place.in('start').in('step'), otherOf(steps, limit.start.step))
    into.drop('clock', place.in('start').in('date'))
  } else into.drop('clock', place.in('start').in('to'))
  into.dropEach('clock', place.in('met'))
  into.dropEach('clock', place.in('ended'))
  into.dropEach('clock', place.in('endedBy'))
  into.drop('clock', place.in('unsuspendable'))
  mutateForce(into, place.in('force'), limit.force)
  mutateOpenings(into, place.in('lapse').in('raises'), limit.lapse.raises)
  into.drop('effect', place.in('lapse').in('takes'))
  into.drop('effect', place.in('lapse').in('tells'))
}

function mutateOpenings(into: Mutants, place: Place, openings: readonly Opening[] | undefined): void {
  for (const [index, opening] of (openings ?? []).entries()) {
    const at = place.in(index, opening.procedure)
    into.drop('effect', at)
    if (opening.when !== undefined) mutateCondition(into, at.in('when'), opening.when)
  }
}

/** In force a day later, or always. */
export function mutateForce(into: Mutants, place: Place, force: Force): void {
  if (force === undefined) return
  into.drop('force', place)
  if (force.from > '1990') into.set('force', place.in('from'), dayAfter(force.from))
  if (force.to !== undefined) into.set('force', place.in('to'), dayAfter(force.to))
}

/** The one that follows in a list, beginning anew at its end; the same where there is no other. */
export function otherOf<T>(list: readonly T[], one: T): T {
  return list[(list.indexOf(one) + 1) % list.length] ?? one
}
