import { type Citation, prevailing } from '../citation/index.ts'
import { determineCompetence } from '../competence/index.ts'
import type { Act } from '../decide/act.ts'
import { postsOf, refuseActor } from '../decide/authorise.ts'
import { askedOf, noticesOf, reasonOf, refuseExistence, refuseStanding } from '../decide/examine.ts'
import { unopened } from '../matter/evolve.ts'
import { type Actor, type Matter, POSTS, type Post, type Reason, START } from '../matter/matter.ts'
import type { Scope } from '../matter/scope.ts'
import { type CompiledPack, type CompiledProcedure, type CompiledStep, getProcedure } from '../pack/compile.ts'
import { inForce } from '../pack/interval.ts'
import { requirementPolicy } from '../rulings/policy.ts'
import { dateOf } from '../time/index.ts'

/** One step of a matter as a person sees it: possible, or why not, under which article, and who can clear it. */
export interface StepExplanation {
  readonly step: string
  readonly name: string
  /** what is in force on the day, the prevailing norm first */
  readonly basis: readonly Citation[]
  readonly summary?: string
  readonly interpretation?: string
  readonly duty: 'shall' | 'may'
  /** the organs that may take it */
  readonly by: readonly { readonly id: string; readonly name: string }[]
  readonly roles: readonly string[]
  readonly posts: readonly Post[]
  /** the matter stands where the step leads on, on a day when it exists */
  readonly inPlace: boolean
  /** nothing that is known now speaks against it, leaving aside who acts */
  readonly ready: boolean
  /** ready, and this actor may take it */
  readonly possible: boolean
  /** why it is not possible, for this actor; demands on the input are in `demands` */
  readonly reasons: readonly Reason[]
  /** what will still be asked of the input: the sentence of each demand that nothing typed yet can answer */
  readonly demands: readonly string[]
  /** warnings that will need a reason */
  readonly warnings: readonly Reason[]
  readonly issues?: string
  /** 上位法提示: what upper law changes here from a day on */
  readonly notices?: readonly string[]
}

/** Explains every step of a matter for an actor on a day. Steps that open matters are explained before there is one. */
export function explainMatter(compiled: CompiledPack, matter: Matter, act: Act): StepExplanation[] {
  const procedure = getProcedure(compiled, matter.procedure)
  const steps = [...procedure.steps.values()].filter(
    (step) => step.from.has(START) === (matter.state === START) || step.from.size > 1,
  )
  return steps.map((step) => explain(compiled, procedure, step, matter, act))
}

/** Explains only the steps that lead on from where the matter stands: enough to say what somebody has to do. */
export function explainNextSteps(compiled: CompiledPack, matter: Matter, act: Act): StepExplanation[] {
  const procedure = getProcedure(compiled, matter.procedure)
  const on = dateOf(act.at)
  return [...procedure.steps.values()]
    .filter((step) => step.from.has(matter.state) && inForce(step.data.force, on))
    .map((step) => explain(compiled, procedure, step, matter, act))
}

/** Explains the steps that could open a matter of a procedure. */
export function explainOpening(
  compiled: CompiledPack,
  procedure: string,
  jurisdiction: string,
  act: Act,
): StepExplanation[] {
  const matter = unopened({ id: '', jurisdiction, procedure, pack: compiled.reference, openedOn: dateOf(act.at) })
  return explainMatter(compiled, matter, act)
}

/** Explains one step of a matter, wherever the matter stands. Throws where the procedure has no such step. */
export function explainStep(compiled: CompiledPack, matter: Matter, step: string, act: Act): StepExplanation {
  const procedure = getProcedure(compiled, matter.procedure)
  const found = procedure.steps.get(step)
  if (found === undefined) throw new Error(`procedure ${procedure.id} has no step ${step}`)
  return explain(compiled, procedure, found, matter, act)
}

function explain(
  compiled: CompiledPack,
  procedure: CompiledProcedure,
  step: CompiledStep,
  matter: Matter,
  act: Act,
): StepExplanation {
  const on = dateOf(act.at)
  const { data } = step
  const scope = scopeFor(compiled, procedure, step, matter, act)
  const reasons: Reason[] = []
  const demands: string[] = []
  const warnings: Reason[] = []
  const { rulings, parent } = act.outside
  const missing = refuseExistence(compiled, procedure, step, on, rulings)
  const inPlace = missing === undefined && step.from.has(matter.state)
  if (missing !== undefined) reasons.push(missing)
  else if (!inPlace) reasons.push(outOfPlace(procedure, step, matter))
  else reasons.push(...refuseStanding(compiled, step, { state: matter.state, on, rulings, parent }))
  for (const requirement of step.requires) {
    if (!inForce(requirement.data.force, on)) continue
    const policy = requirementPolicy(requirement.data, compiled.pack, rulings, on)
    if (policy === 'cite') continue
    for (const entry of askedOf(requirement, scope)) {
      const value = requirement.condition.evaluate(entry)
      if (value === 'met') continue
      if (value === 'open') demands.push(reasonOf(requirement, step, entry).text)
      else (policy === 'warn' ? warnings : reasons).push(reasonOf(requirement, step, entry))
    }
  }
  const ready = reasons.length === 0
  const actor = matter.state === START ? undefined : refuseActor(act.actor, step, matter, compiled, procedure)
  return {
    ...lastingPart(compiled, procedure, step),
    basis: basisOn(compiled, data.basis, on),
    by: step.by.flatMap((role) => (matter.parties[role] ?? []).map(({ id, name }) => ({ id, name }))),
    inPlace,
    ready,
    possible: ready && actor === undefined,
    reasons: actor === undefined ? reasons : [...reasons, actor],
    demands,
    warnings,
    ...noticesOf(step.changes, on),
  }
}

type LastingPart = Pick<
  StepExplanation,
  'step' | 'name' | 'summary' | 'interpretation' | 'duty' | 'roles' | 'posts' | 'issues'
>

const lasting = new WeakMap<CompiledStep, LastingPart>()

/** What an explanation says of a step whatever the matter and the day; kept, because the same steps are explained over and over. */
function lastingPart(compiled: CompiledPack, procedure: CompiledProcedure, step: CompiledStep): LastingPart {
  let part = lasting.get(step)
  if (part === undefined) {
    const { name, summary, interpretation, duty, issues } = step.data
    part = {
      step: step.id,
      name,
      ...(summary === undefined ? {} : { summary }),
      ...(interpretation === undefined ? {} : { interpretation }),
      duty,
      roles: step.by.map(procedure.words.role),
      posts: postsOf(step, compiled),
      ...(issues === undefined ? {} : { issues }),
    }
    lasting.set(step, part)
  }
  return part
}

const shown = new WeakMap<readonly Citation[], { on: string; basis: readonly Citation[] }>()

/** The basis of a step as it stands on a day; kept, because the same steps are explained over and over. */
function basisOn(compiled: CompiledPack, basis: readonly Citation[], on: string): readonly Citation[] {
  const known = shown.get(basis)
  if (known?.on === on) return known.basis
  const found = prevailing(basis, compiled.norms, on)
  shown.set(basis, { on, basis: found })
  return found
}

function scopeFor(
  compiled: CompiledPack,
  procedure: CompiledProcedure,
  step: CompiledStep,
  matter: Matter,
  act: Act,
): Scope {
  const scope: Scope = {
    matter,
    input: undefined,
    actor: act.actor,
    on: dateOf(act.at),
    at: act.at,
    outside: act.outside,
  }
  if (!step.needsCompetence || matter.state === START) return scope
  const competence = determineCompetence(compiled, procedure.id, scope)
  return competence.ok ? { ...scope, competent: competence.organ } : scope
}

/** Why a step does not lead on from here: where it would, and which steps lead there. */
function outOfPlace(procedure: CompiledProcedure, step: CompiledStep, matter: Matter): Reason {
  const name = (state: string) => (state === START ? '未立案' : (procedure.data.states[state]?.name ?? state))
  return {
    code: 'wrong-state',
    text: `事项处于“${name(matter.state)}”，“${step.data.name}”只能在“${[...step.from].map(name).join('、')}”时办理`,
    basis: step.data.basis,
    remedies: waysTo(procedure, step, matter.state),
  }
}

const known = new WeakMap<CompiledStep, Map<string, NonNullable<Reason['remedies']>>>()

/** The steps that lead from a state to where another step is possible, as remedies. The same for every matter, so kept. */
function waysTo(procedure: CompiledProcedure, step: CompiledStep, state: string): NonNullable<Reason['remedies']> {
  const byState = known.get(step) ?? new Map<string, NonNullable<Reason['remedies']>>()
  known.set(step, byState)
  const found = byState.get(state)
  if (found !== undefined) return found
  const ways = [...procedure.steps.values()]
    .filter((other) => other.from.has(state) && other.data.to !== undefined && step.from.has(other.data.to))
    .map((other) => {
      const role = other.by[0] ?? ''
      return { role, step: other.id, text: `由${procedure.words.role(role)}办理“${other.data.name}”` }
    })
  byState.set(state, ways)
  return ways
}

/** The post of an actor in words, for messages. */
export const postName = (actor: Actor): string => (actor.kind === 'person' ? POSTS[actor.post] : '系统')
