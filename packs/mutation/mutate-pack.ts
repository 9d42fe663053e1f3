import type { CompetenceRule, DocumentKind, Pack } from '@zhiheng/law'
import { type Mutant, Mutants, Place } from './mutant.ts'
import { mutateCondition } from './mutate-condition.ts'
import { mutateForce, mutateProcedure, otherOf } from './mutate-procedure.ts'
import { mutateTerm } from './mutate-term.ts'

const EVERY = ['year', 'half-year', 'quarter', 'month'] as const

/**
 * All mutants of a pack, always in the same order. What is only said (names, labels, digests, provisions, overlay entries) is
 * not changed: nothing is decided by it, and the checker and `zhiheng trace` watch over it.
 */
export function mutantsOf(pack: Pack): Mutant[] {
  const into = new Mutants(pack)
  const root = new Place([], '')
  for (const [id, procedure] of Object.entries(pack.procedures))
    mutateProcedure(into, new Place(['procedures', id], id), procedure)
  for (const [id, document] of Object.entries(pack.documents))
    mutateDocument(into, root.in('documents').in(id), document, pack)
  for (const [index, rule] of pack.competence.entries())
    mutateCompetence(into, root.in('competence').in(index, rule.id), rule)
  for (const [id, catalogue] of Object.entries(pack.catalogues)) {
    for (const [item, { force }] of Object.entries(catalogue.items)) {
      const at = root.in('catalogues').in(id).in('items').in(item)
      into.drop('item', at)
      mutateForce(into, at.in('force'), force)
    }
  }
  for (const [id, duty] of Object.entries(pack.duties)) {
    const at = root.in('duties').in(id)
    into.drop('duty', at)
    into.set('duty', at.in('every'), otherOf(EVERY, duty.every))
    into.set('duty', at.in('atLeast'), duty.atLeast + 1)
    if (duty.dueWithin !== undefined) mutateTerm(into, at.in('dueWithin'), duty.dueWithin)
  }
  for (const [index, bar] of (pack.bars ?? []).entries()) {
    const at = root.in('bars').in(index, bar.code)
    into.drop('decider', at)
    if (bar.kinds.length > 1) into.dropEach('decider', at.in('kinds'))
  }
  return into.list
}

function mutateDocument(into: Mutants, place: Place, document: DocumentKind, pack: Pack): void {
  into.drop('document', place)
  into.dropEach('document', place.in('recipients'))
  into.dropEach('section', place.in('copies'))
  into.dropEach('decider', place.in('approval'))
  into.set('section', place.in('takesEffect'), document.takesEffect === 'on-issue' ? 'on-service' : 'on-issue')
  into.set('decider', place.in('issuer'), otherOf(rolesAround(pack, place, document), document.issuer))
  if (document.sections.length > 1) into.dropEach('section', place.in('sections'))
  for (const [index, section] of document.sections.entries())
    into.set('section', place.in('sections').in(index).in('optional'), section.optional !== true)
  into.drop('access', place.in('numbering'))
  for (const [index, name] of (document.names ?? []).entries()) {
    into.drop('document', place.in('names').in(index))
    mutateForce(into, place.in('names').in(index).in('force'), name.force)
  }
}

/** The roles of the procedure that issues the paper. */
function rolesAround(pack: Pack, place: Place, document: DocumentKind): string[] {
  const id = place.path.at(-1)
  const issuing = Object.values(pack.procedures).find((procedure) =>
    Object.values(procedure.steps).some((step) => step.issues === id),
  )
  return issuing === undefined ? [document.issuer] : Object.keys(issuing.parties)
}

function mutateCompetence(into: Mutants, place: Place, rule: CompetenceRule): void {
  into.drop('competence', place)
  const { matter, ...facts } = rule.when
  for (const key of Object.keys(facts)) into.drop('competence', place.in('when').in(key))
  if (facts.sameGovernment !== undefined)
    into.set('competence', place.in('when').in('sameGovernment'), !facts.sameGovernment)
  if ((facts.rankedAt ?? []).length > 1) into.dropEach('competence', place.in('when').in('rankedAt'))
  if (matter !== undefined) {
    into.drop('competence', place.in('when').in('matter'))
    mutateCondition(into, place.in('when').in('matter'), matter)
  }
  if (rule.procedures.length > 1) into.dropEach('competence', place.in('procedures'))
  if (rule.to !== undefined) {
    into.set(
      'competence',
      place.in('to').in('of'),
      rule.to.of === 'own-government' ? 'common-government' : 'own-government',
    )
    into.set('competence', place.in('to').in('organ'), rule.to.organ === 'government' ? 'oversight-body' : 'government')
  }
}
