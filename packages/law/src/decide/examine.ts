import { determineCompetence } from '../competence/index.ts'
import type { CompiledCondition } from '../conditions/index.ts'
import { type Matter, type Reason, START } from '../matter/matter.ts'
import type { Scope } from '../matter/scope.ts'
import type { CompiledPack, CompiledProcedure, CompiledRequirement, CompiledStep } from '../pack/compile.ts'
import { inForce } from '../pack/interval.ts'
import { describeChange } from '../pack/law-changes.ts'
import type { OverlayEntry } from '../pack/pack.ts'
import { fillTemplate } from '../pack/value.ts'
import { isBrought, policySetOn, requirementPolicy } from '../rulings/policy.ts'
import type { Rulings } from '../rulings/rulings.ts'
import { refuseCitations, refuseOpening, refusePaper } from '../rulings/standing.ts'
import type { CivilDate } from '../time/index.ts'
import { refuseActor } from './authorise.ts'
import { checkInput } from './input.ts'
import { entriesOf, openMatter, rowsOf } from './openings.ts'
import { scopeOf, type Work } from './work.ts'

export const unknownStep = (work: Work, step: string): Reason => ({
  code: 'step-unknown',
  text: `${work.procedure.data.name}没有环节“${step}”`,
  basis: [],
})

export function checkDate(work: Work, step: CompiledStep, given: CivilDate | undefined, today: CivilDate): Reason[] {
  if (given === undefined || given === today) return []
  if (given > today)
    return [{ code: 'date-in-future', field: 'on', text: `办理日期${given}晚于今天${today}`, basis: [] }]
  if (!step.data.datedBack)
    return [
      {
        code: 'date-not-today',
        field: 'on',
        text: `“${step.data.name}”应当按办理当日登记，不得补记为${given}`,
        basis: step.data.basis,
      },
    ]
  return work.matter.state !== START && given < work.matter.openedOn
    ? [
        {
          code: 'date-before-opening',
          field: 'on',
          text: `办理日期${given}早于立案日期${work.matter.openedOn}`,
          basis: [],
        },
      ]
    : []
}

/** Why a step does not exist on a day: its basis is not in force, or the place only cites the upper law that brings it. */
export function refuseExistence(
  { pack }: CompiledPack,
  { data }: CompiledProcedure,
  step: CompiledStep,
  on: CivilDate,
  rulings: Rulings | undefined,
): Reason | undefined {
  const { name, basis } = step.data
  if (!inForce(data.force, on) || !inForce(step.data.force, on)) {
    return {
      code: 'not-in-force',
      text: `${on}“${name}”的依据尚未施行或者已经停止适用`,
      basis,
      ...noticesOf(step.changes, on),
    }
  }
  if (isBrought(step.data.overlay, pack, rulings, on)) return undefined
  return { code: 'not-adopted', text: `本辖区规定对此只引用上位法，不设“${name}”这一环节`, basis }
}

/** What the standing of the norm forbids: new matters once it has expired, live papers before it is in force. */
export function refuseStanding(
  { pack }: CompiledPack,
  step: CompiledStep,
  { state, on, rulings, parent }: StandingView,
): Reason[] {
  if (rulings === undefined) return []
  const opening = state === START && parent === undefined ? refuseOpening(pack, rulings, on) : undefined
  const paper = step.data.issues === undefined ? undefined : refusePaper(pack, rulings, on)
  return [opening, paper].flatMap((reason) => (reason === undefined ? [] : [{ ...reason, basis: step.data.basis }]))
}

interface StandingView {
  readonly state: string
  readonly on: CivilDate
  readonly rulings: Rulings | undefined
  readonly parent: Matter | undefined
}

/** 上位法提示, as part of a reason. */
export const noticesOf = (changes: readonly OverlayEntry[], on: string): { notices?: string[] } =>
  changes.length === 0 ? {} : { notices: changes.map((entry) => describeChange(entry, on)) }

/** Whether the step exists on the day and leads on from where the matter stands. */
export function checkPlace(work: Work, step: CompiledStep): Reason[] {
  const { procedure, matter, on } = work
  const existing = refuseExistence(work.compiled, procedure, step, on, work.outside.rulings)
  if (existing !== undefined) return [existing]
  if (step.from.has(matter.state)) return []
  const state = matter.state === START ? '未立案' : (procedure.data.states[matter.state]?.name ?? matter.state)
  const wanted = [...step.from]
    .map((id) => (id === START ? '未立案' : (procedure.data.states[id]?.name ?? id)))
    .join('、')
  return [
    {
      code: 'wrong-state',
      text: `事项处于“${state}”，“${step.data.name}”只能在“${wanted}”时办理`,
      basis: step.data.basis,
    },
  ]
}

export function refusalOfActor(work: Work, step: CompiledStep, parties: Matter['parties']): Reason[] {
  const reason = refuseActor(work.actor, step, { ...work.matter, parties }, work.compiled, work.procedure)
  return reason === undefined ? [] : [reason]
}

/** Everything that may speak against a step: the actor, the input, the conditions. Warnings that are answered are kept. */
export function examine(
  work: Work,
  step: CompiledStep,
  input: Readonly<Record<string, unknown>>,
  overrides: Readonly<Record<string, string>>,
  posts: readonly string[],
): readonly Reason[] {
  const { actor, compiled, procedure } = work
  if (actor.kind === 'person') {
    const wrong = refuseActor(actor, step, work.matter, compiled, procedure)
    if (wrong !== undefined && (wrong.code !== 'wrong-post' || !posts.includes(actor.post))) return [wrong]
  } else if (!step.by.includes('clock') && work.depth === 0) {
    return [{ code: 'wrong-organ', text: `“${step.data.name}”不能由系统办理`, basis: step.data.basis }]
  }
  const competence = step.needsCompetence
    ? determineCompetence(compiled, procedure.id, scopeOf(work, input))
    : undefined
  const scope = scopeOf(work, input, competence?.ok ? competence.organ : undefined)
  const { rulings } = work.outside
  const reasons: Reason[] = checkInput(step, compiled.pack, scope)
  if (rulings !== undefined && step.data.issues !== undefined)
    reasons.push(...citingInForce(step, input, rulings, work.on))
  for (const requirement of step.requires) {
    if (!inForce(requirement.data.force, work.on)) continue
    const set = policySetOn(compiled.pack, requirement.data.overlay, rulings, work.on)
    if (set !== undefined && requirement.data.overlay !== undefined) work.policies[requirement.data.overlay] = set
    const policy = requirementPolicy(requirement.data, compiled.pack, rulings, work.on)
    if (policy === 'cite') continue
    for (const entry of askedOf(requirement, scope)) {
      if (isMet(requirement.condition, entry, work)) continue
      const reason = reasonOf(requirement, step, entry)
      if (policy !== 'warn') {
        reasons.push(reason)
        raise(work, requirement, entry)
        continue
      }
      const explanation = overrides[reason.code]
      if (explanation === undefined || explanation.trim() === '')
        reasons.push({ ...reason, code: `explain:${reason.code}`, text: `${reason.text}；确需办理的，请说明理由` })
      else work.warnings.push(reason)
    }
  }
  return reasons
}

const citingInForce = (
  step: CompiledStep,
  input: Readonly<Record<string, unknown>>,
  rulings: Rulings,
  on: CivilDate,
): Reason[] =>
  refuseCitations(step.data.input ?? {}, input, rulings, on).map((reason) => ({ ...reason, basis: step.data.basis }))

/** What a requirement is asked of: each entry of its list (none where the list is empty or still to be typed), or the matter. */
export const askedOf = ({ data }: CompiledRequirement, scope: Scope): readonly Scope[] =>
  data.each === undefined ? [scope] : rowsOf(data.each, scope)

/** The system acts on what the pack itself laid down: what cannot be known then does not stand in its way. */
function isMet(condition: CompiledCondition, scope: Scope, work: Work): boolean {
  const value = condition.evaluate(scope)
  if (value === 'open' && work.actor.kind === 'person') throw new Error('a lookup the step relies on was not supplied')
  return value !== 'unmet'
}

/** A requirement that is not met, put into words, with who can clear it and by when. */
export function reasonOf(requirement: CompiledRequirement, step: CompiledStep, scope: Scope): Reason {
  const { refusal, code = 'condition-unmet', basis, interpretation, redirect } = requirement.data
  const { remedies } = requirement.condition.explain(scope)
  const [instead] = redirect === undefined ? [] : (scope.matter.parties[redirect] ?? [])
  const target = instead ?? (code === 'wrong-door' ? scope.competent : undefined)
  return {
    code,
    text: refusal.includes('{') ? fillTemplate(refusal, scope) : refusal,
    basis: basis ?? step.data.basis,
    ...(interpretation === undefined ? {} : { interpretation }),
    ...(remedies.length === 0 ? {} : { remedies }),
    ...(target === undefined ? {} : { redirect: { id: target.id, name: target.name } }),
    ...noticesOf(requirement.changes, scope.on),
  }
}

/** What arises from the refused attempt itself: matters of their own, without this one as parent. */
function raise(work: Work, requirement: CompiledRequirement, scope: Scope): void {
  for (const opening of requirement.raises)
    for (const entry of entriesOf(opening, scope)) work.raised.push(...openMatter(work, opening, entry, 'detached'))
}
