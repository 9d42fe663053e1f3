import { type MatterDocument, type Reason, START } from '../matter/matter.ts'
import type { Scope } from '../matter/scope.ts'
import type { CompiledStep } from '../pack/compile.ts'
import { evaluateValue, fillTemplate } from '../pack/value.ts'
import { isTried } from '../rulings/standing.ts'
import type { CivilDate } from '../time/index.ts'
import { postsOf } from './authorise.ts'
import type { Command } from './command.ts'
import { checkDate, checkPlace, examine, refusalOfActor, refuseStanding, unknownStep } from './examine.ts'
import { beginHolds } from './holds.ts'
import { draftOf, issue, joinedBy } from './issue.ts'
import { suspendAndResume } from './limit-commands.ts'
import { endLimitsByStep, meetLimits, startLimitsOfStep } from './limits.ts'
import { openAll, tellParent } from './openings.ts'
import { resolveParties } from './parties.ts'
import { settle } from './settle.ts'
import { emit, recordActor, scopeOf, type Work } from './work.ts'

export function performStep(
  work: Work,
  command: Extract<Command, { type: 'act' }>,
  today: CivilDate,
): readonly Reason[] {
  const step = work.procedure.steps.get(command.step)
  if (step === undefined) return [unknownStep(work, command.step)]
  const early = [...checkDate(work, step, command.on, today), ...checkPlace(work, step)]
  if (early.length > 0) return early
  const standing = work.depth === 0 && work.actor.kind === 'person' ? standingReasons(work, step) : []
  if (standing.length > 0) return standing
  const drafted = draftOf(work, step, command.document)
  if ('reason' in drafted) return [drafted.reason]
  const input = drafted.document?.input ?? command.input
  const opened = openHere(work, step, command, input)
  if (opened.length > 0) return opened
  const verdict = examine(work, step, input, command.overrides ?? {}, postsOf(step, work.compiled))
  if (verdict.length > 0) return verdict
  return carryOut(work, step, input, command.overrides, drafted.document)
}

/** What the system does by itself is not held up: the paper it makes then says 试用. */
const standingReasons = (work: Work, step: CompiledStep): readonly Reason[] =>
  refuseStanding(work.compiled, step, {
    state: work.matter.state,
    on: work.on,
    rulings: work.outside.rulings,
    parent: work.outside.parent,
  })

/** Emits the opening of the matter where the step opens one, so that conditions see its parties. */
function openHere(
  work: Work,
  step: CompiledStep,
  command: Extract<Command, { type: 'act' }>,
  input: Readonly<Record<string, unknown>>,
): readonly Reason[] {
  if (work.matter.state !== START || work.events.length > 0) return []
  const { parties, reasons } = resolveParties(work, command.parties ?? {}, input)
  const isMine = (role: string) =>
    parties[role]?.some((organ) => work.actor.kind === 'person' && organ.id === work.actor.organ.id)
  if (reasons.length > 0) {
    // Say first that the actor is the wrong one: a missing party is often just that.
    const wrong =
      work.actor.kind === 'person' && step.by.every((role) => (parties[role] ?? []).length > 0 && !isMine(role))
    return wrong ? [...refusalOfActor(work, step, parties), ...reasons] : reasons
  }
  const { data } = work.procedure
  const series = data.numbering
  const owner = series?.of === undefined ? undefined : parties[series.of]?.[0]
  const scope = { ...scopeOf(work, input), matter: { ...work.matter, parties, facts: input } }
  const year = Number(work.on.slice(0, 4))
  // what is only tried draws no number of a live series
  const drawn = `${series?.series ?? ''}${isTried(work.compiled.pack, work.outside.rulings, work.on) ? '（试用）' : ''}`
  emit(work, {
    type: 'matter-opened',
    matter: work.matter.id,
    jurisdiction: work.matter.jurisdiction,
    procedure: work.procedure.id,
    pack: work.compiled.reference,
    calendar: work.outside.calendar.version,
    title: fillTemplate(data.title, scope),
    parties,
    parent:
      work.outside.parent === undefined
        ? null
        : { id: work.outside.parent.id, procedure: work.outside.parent.procedure },
    ...(series === undefined
      ? {}
      : {
          numbering: {
            organ: owner?.id ?? work.matter.jurisdiction,
            series: drawn,
            year,
            pattern: `${owner?.shortName ?? ''}${drawn}〔${year}〕{n}号`,
          },
        }),
    number: null,
  })
  return []
}

function carryOut(
  work: Work,
  step: CompiledStep,
  input: Readonly<Record<string, unknown>>,
  overrides: Readonly<Record<string, string>> | undefined,
  drafted: MatterDocument | undefined,
): readonly Reason[] {
  const before = scopeOf(work, input)
  const { data } = work.procedure
  const from = work.matter.state
  const to = step.data.to ?? from
  const final = data.states[to]?.final === true
  const seen = Object.fromEntries(
    step.lookups.map(
      (name) => [name, (work.outside.related[name] ?? []).map(({ id, state }) => ({ id, state }))] as const,
    ),
  )
  emit(work, {
    type: 'step-performed',
    step: step.id,
    from,
    to,
    final,
    input,
    facts: factsOf(work, step, input, before),
    ...(overrides === undefined || work.warnings.length === 0 ? {} : { overrides, warnings: [...work.warnings] }),
    ...(Object.keys(work.policies).length === 0 ? {} : { policies: work.policies }),
    ...(Object.keys(seen).length === 0 ? {} : { seen }),
  })
  const scope = scopeOf(work, input)
  joinParties(work, step, scope)
  if (step.data.issues !== undefined) {
    const problems = issue(work, step, step.data.issues, input, drafted)
    if (problems.length > 0) return problems
  }
  meetLimits(work, step.id)
  endLimitsByStep(work, step.id)
  const uncounted = startLimitsOfStep(work, step.id, scope)
  if (uncounted.length > 0) return uncounted
  const unpaused = suspendAndResume(work, step)
  if (unpaused.length > 0) return unpaused
  beginHolds(work, step.id)
  if (final || to !== from) settle(work, to, final)
  openAll(work, step.opens, scope)
  return tellParent(work, step.tells, step.data.basis, scope)
}

/** Organs the act names take part from now on; those of roles that leave do so no longer. */
function joinParties(work: Work, step: CompiledStep, scope: Scope): void {
  for (const [role, organs] of Object.entries(joinedBy(step, scope)))
    emit(work, { type: 'parties-joined', role, organs })
  for (const role of step.data.leaves ?? []) emit(work, { type: 'parties-joined', role, organs: [] })
}

function factsOf(
  work: Work,
  step: CompiledStep,
  input: Readonly<Record<string, unknown>>,
  scope: Scope,
): Record<string, unknown> {
  const { collects, sets = {} } = step.data
  const facts: Record<string, unknown> = {}
  if (collects === undefined) Object.assign(facts, input)
  else {
    const gathered = work.matter.facts[collects]
    const by = recordActor(work.actor)
    const head = {
      on: work.on,
      organ: by === 'system' ? null : by.organ.id,
      person: by === 'system' ? null : by.person.id,
    }
    facts[collects] = [...(Array.isArray(gathered) ? gathered : []), { ...head, ...input }]
  }
  for (const [name, value] of Object.entries(sets)) {
    const computed = evaluateValue(value, scope)
    if (computed !== undefined) facts[name] = computed
  }
  return facts
}
