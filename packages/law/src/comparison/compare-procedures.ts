import type { Citation } from '../citation/index.ts'
import type { Words } from '../conditions/index.ts'
import { wordsOf } from '../pack/words.ts'
import type { CompetenceRule, DocumentKind, Limit, Pack, Procedure, Step } from '../pack/pack.ts'
import type { Differences, Stated, Subject } from './difference.ts'
import { sayCompetence, sayForce, sayLimit, sayPaper, sayParty, sayPerformer, sayStep, sayTitle } from './say.ts'

interface Side {
  readonly pack: Pack
  readonly procedure: Procedure
}

/** Everything one procedure says differently in two packs. Steps, limits and roles are matched by their ids. */
export function compareProcedures(into: Differences, id: string, first: Side, second: Side): void {
  const [a, b] = [first.procedure, second.procedure]
  into.add('name', '', id, { says: a.name, basis: a.basis }, { says: b.name, basis: b.basis })
  each(a.parties, b.parties, (role, one, other) => {
    const say = (party: typeof one, { procedure }: Side) =>
      party && { says: sayParty(party), basis: party.basis ?? procedure.basis }
    // Who comes in by another party tells nothing of its own.
    if ((one ?? other)?.from !== undefined && isDerived((one ?? other)?.from)) return
    into.add('bodies', '', `${id}.parties.${role}`, say(one, first), say(other, second))
  })
  compareCompetence(into, id, first.pack, second.pack)
  into.add('firstPaper', '', id, firstPaper(first), firstPaper(second))
  each(a.steps, b.steps, (step, one, other) => compareSteps(into, `${id}.steps.${step}`, one, other, first, second))
  each(a.limits ?? {}, b.limits ?? {}, (limit, one, other) => {
    into.add(
      'terms',
      one?.name ?? other?.name ?? limit,
      `${id}.limits.${limit}`,
      one && stateLimit(one, first),
      other && stateLimit(other, second),
    )
  })
  each(papersOf(first), papersOf(second), (document, one, other) => {
    into.add(
      'papers',
      one?.title ?? other?.title ?? document,
      `documents.${document}`,
      one && statePaper(one, a),
      other && statePaper(other, b),
    )
  })
  each(menusOf(first), menusOf(second), (catalogue, one, other) => compareMenus(into, catalogue, one, other))
  each(a.holds ?? {}, b.holds ?? {}, (hold, one, other) => {
    const say = (rule: typeof one, { procedure, pack }: Side) =>
      rule && {
        says: `${rule.name}：约束${procedure.parties[rule.on]?.name ?? rule.on}，自“${names(rule.begins, procedure)}”起；${[
          ...(rule.ends.served ?? []).map((paper) => `《${pack.documents[paper]?.title ?? paper}》送达后解除`),
          ...(rule.ends.states ?? []).map((state) => `${procedure.states[state]?.name ?? state}时解除`),
        ].join('，')}`,
        basis: rule.basis,
      }
    into.add('freeze', one?.name ?? other?.name ?? hold, `${id}.holds.${hold}`, say(one, first), say(other, second))
  })
}

function stateLimit(limit: Limit, { pack, procedure }: Side): Stated {
  const { term, until, rollOver, kind, on, start, force, lapse } = limit
  const key = JSON.stringify([term, until, rollOver, kind, on, start, force, lapse.text])
  return { says: sayLimit(limit, procedure, pack), basis: limit.basis, key }
}

function statePaper(document: DocumentKind, procedure: Procedure): Stated {
  const { title, names: later, issuer, recipients, approval } = document
  const key = JSON.stringify([title, later, issuer, recipients, approval])
  return { says: sayPaper(document, procedure), basis: document.basis, key }
}

const names = (steps: readonly string[], procedure: Procedure): string =>
  steps.map((step) => procedure.steps[step]?.name ?? step).join('、')

const isDerived = (from: Procedure['parties'][string]['from'] | undefined): boolean =>
  typeof from === 'object' && !('superiorOf' in from)

function compareCompetence(into: Differences, procedure: string, first: Pack, second: Pack): void {
  const rulesOf = ({ competence }: Pack) =>
    Object.fromEntries(competence.filter((rule) => rule.procedures.includes(procedure)).map((rule) => [rule.id, rule]))
  const say = (rule: CompetenceRule | undefined) => rule && { says: sayCompetence(rule), basis: rule.basis }
  each(rulesOf(first), rulesOf(second), (id, one, other) =>
    into.add('competence', one?.name ?? other?.name ?? id, `competence.${id}`, say(one), say(other)),
  )
}

function compareSteps(
  into: Differences,
  element: string,
  one: Step | undefined,
  other: Step | undefined,
  first: Side,
  second: Side,
): void {
  const whole = one ?? other
  if (whole === undefined) return
  const starts = [whole.from].flat().includes('start')
  if (one === undefined || other === undefined) {
    const say = (step: Step | undefined, { procedure }: Side) =>
      step && { says: sayStep(step, procedure), basis: step.basis }
    return into.add(starts ? 'start' : 'acts', '', element, say(one, first), say(other, second))
  }
  const about = `“${one.name}”`
  const subject: Subject = starts ? 'start' : 'acts'
  const side = (says: string, step: Step) => ({ says, basis: step.basis })
  into.add(subject, about, element, side(one.name, one), side(other.name, other))
  if (rolesOf(one) !== rolesOf(other))
    into.add(
      subject,
      `${about}由谁办理`,
      element,
      side(sayPerformer(one, first.procedure), one),
      side(sayPerformer(other, second.procedure), other),
    )
  into.add(
    subject,
    about,
    element,
    side(`${one.duty === 'shall' ? '应当' : '可以'}${sayForce(one.force)}`, one),
    side(`${other.duty === 'shall' ? '应当' : '可以'}${sayForce(other.force)}`, other),
  )
  const origins = (step: Step, { states }: Procedure) =>
    [step.from].flat().map((state) => states[state]?.name ?? '开始')
  const fromWhere = (step: Step, { procedure }: Side): Stated => ({
    says: origins(step, procedure).join('、'),
    basis: step.basis,
    key: [step.from].flat().toSorted().join(),
  })
  into.add(subject, `${about}在何种状态下办理`, element, fromWhere(one, first), fromWhere(other, second))
  compareConditions(
    into,
    about,
    element,
    [one, wordsOf(first.procedure, first.pack)],
    [other, wordsOf(second.procedure, second.pack)],
  )
  const labels = (step: Step) => Object.values(step.input ?? {}).map((field) => field.label)
  compareLists(into, 'content', about, element, [labels(one), one.basis], [labels(other), other.basis])
  const opened = (step: Step) => (step.opens ?? []).map(({ procedure }) => procedure)
  const named = (ids: readonly string[], { pack }: Side) => ids.map((id) => pack.procedures[id]?.name ?? id)
  compareLists(
    into,
    'remedies',
    `${about}引起的事项`,
    element,
    [named(opened(one), first), one.basis],
    [named(opened(other), second), other.basis],
  )
}

/** A sentence of the pack without a matter to fill it: what a matter would say there, in brackets. */
const withBlanks = (sentence: string, words: Words): string =>
  sentence.replaceAll(/\{([^{}]+)\}/gu, (_, path: string) => `〔${words.path(path).replaceAll(/[“”]/gu, '')}〕`)

/** Demands of a step, matched by their codes: what only one side asks for, or asks for in other words. */
function compareConditions(
  into: Differences,
  about: string,
  element: string,
  one: readonly [Step, Words],
  other: readonly [Step, Words],
): void {
  const demands = ([step, words]: readonly [Step, Words]) => {
    const byCode: Record<string, Stated> = {}
    for (const { code = '', refusal, force, policy, basis = step.basis } of step.requires ?? []) {
      const says = `${withBlanks(refusal, words)}${policy === 'warn' ? '（说明理由的可以办理）' : ''}${force === undefined ? '' : `（${sayForce(force)}）`}`
      const known = byCode[code]
      byCode[code] =
        known === undefined ? { says, basis } : { says: `${known.says}；${says}`, basis: [...known.basis, ...basis] }
    }
    return byCode
  }
  each(demands(one), demands(other), (_code, a, b) => into.add('conditions', about, element, a, b))
}

/** The papers the steps of a procedure issue. */
function papersOf({ pack, procedure }: Side): Record<string, DocumentKind> {
  const issued = Object.values(procedure.steps).flatMap((step) => step.issues ?? [])
  return pick(pack.documents, issued)
}

function firstPaper(side: Side): Stated | undefined {
  const [document] = Object.values(papersOf(side))
  return document && { says: sayTitle(document), basis: document.basis }
}

/** The option lists the fields of a procedure choose from. */
function menusOf({ pack, procedure }: Side): Pack['catalogues'] {
  const used = Object.values(procedure.steps).flatMap((step) =>
    Object.values(step.input ?? {}).flatMap((field) => {
      const fields = field.type === 'rows' ? Object.values(field.of) : [field]
      return fields.flatMap((one) => (one.type === 'choice' ? one.catalogue : []))
    }),
  )
  return pick(pack.catalogues, used)
}

function compareMenus(
  into: Differences,
  id: string,
  one: Pack['catalogues'][string] | undefined,
  other: Pack['catalogues'][string] | undefined,
): void {
  const items = (catalogue: typeof one) =>
    Object.values(catalogue?.items ?? {}).map(
      ({ name, force }) => `${name}${force === undefined ? '' : `（${sayForce(force)}）`}`,
    )
  const about = one?.name ?? other?.name ?? id
  if (one === undefined || other === undefined) {
    const say = (menu: typeof one) => menu && { says: items(menu).join('、'), basis: menu.basis }
    return into.add('measures', about, `catalogues.${id}`, say(one), say(other))
  }
  compareLists(into, 'measures', about, `catalogues.${id}`, [items(one), one.basis], [items(other), other.basis])
}

type Listed = readonly [readonly string[], readonly Citation[]]

/** What only one of two lists has; what both have is not repeated. */
function compareLists(
  into: Differences,
  subject: Subject,
  about: string,
  element: string,
  [one, basis]: Listed,
  [other, otherBasis]: Listed,
): void {
  const only = (list: readonly string[], without: readonly string[], from: readonly Citation[]) => {
    const own = list.filter((entry) => !without.includes(entry))
    return own.length === 0 ? undefined : { says: own.join('、'), basis: from }
  }
  into.add(subject, about, element, only(one, other, basis), only(other, one, otherBasis))
}

const rolesOf = (step: Step): string => [[step.by].flat(), step.post ?? []].map((list) => list.join()).join('/')

function pick<T>(from: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const found = from[id]
      return found === undefined ? [] : [[id, found]]
    }),
  )
}

/** Every key of either side, those of the first in their order. */
export function each<T>(
  first: Readonly<Record<string, T>>,
  second: Readonly<Record<string, T>>,
  visit: (id: string, a: T | undefined, b: T | undefined) => void,
): void {
  for (const id of new Set([...Object.keys(first), ...Object.keys(second)])) visit(id, first[id], second[id])
}
