import type { Reason, RunningLimit } from '../matter/matter.ts'
import type { Scope } from '../matter/scope.ts'
import type { CompiledLimit, CompiledOpening, CompiledStep } from '../pack/compile.ts'
import type { CivilDate } from '../time/index.ts'
import { computeTerm } from '../time/index.ts'
import type { Command } from './command.ts'
import { count, endLimits, isPast, termOf } from './limits.ts'
import { tellParent } from './openings.ts'
import { emit, scopeOf, type Work } from './work.ts'

type LimitCommand = Extract<Command, { type: 'lapse' | 'suspend' | 'resume' | 'recalculate' }>

/** Posts that may suspend or resume a clock. */
const CLOCK_POSTS = ['signatory', 'principal-leader', 'reviewer'] as const

/** What the clock, or a person for a recorded reason, does with a running limit. */
export function decideLimitCommand(
  work: Work,
  command: LimitCommand,
  openAll: (openings: readonly CompiledOpening[], scope: Scope) => void,
): readonly Reason[] {
  const run = work.matter.limits.find((one) => one.id === command.run)
  const limit = work.procedure.limits.find((one) => one.id === run?.limit)
  if (run === undefined || limit === undefined)
    return [{ code: 'limit-unknown', field: 'run', text: '没有这一期限', basis: [] }]
  const { basis, name } = limit.data
  switch (command.type) {
    case 'lapse':
      return lapse(work, run, limit, openAll)
    case 'suspend': {
      const { unsuspendable } = limit.data
      if (unsuspendable !== undefined)
        return [{ code: 'limit-unsuspendable', field: 'run', text: unsuspendable.refusal, basis: unsuspendable.basis }]
      const wrong = refuseClockKeeper(work, limit)
      if (wrong !== undefined) return [wrong]
      if (run.status !== 'running')
        return [{ code: 'limit-not-running', field: 'run', text: `${name}没有在计算`, basis }]
      if (command.reason.trim() === '')
        return [{ code: 'field-missing', field: 'reason', text: '请写明中止计算的理由', basis }]
      emit(work, { type: 'limit-suspended', run: run.id, reason: command.reason })
      return []
    }
    case 'resume': {
      const wrong = refuseClockKeeper(work, limit)
      if (wrong !== undefined) return [wrong]
      return resume(work, run, limit)
    }
    case 'recalculate': {
      if (run.status !== 'running' && run.status !== 'suspended') return []
      const recounted = recount(work, run, limit, run.suspensions)
      if ('reason' in recounted) return [recounted.reason]
      if (recounted.dueDate === run.dueDate && recounted.calendar === run.calendar) return []
      emit(work, { type: 'limit-recalculated', run: run.id, reason: command.reason, ...recounted })
      return []
    }
  }
}

function lapse(
  work: Work,
  run: RunningLimit,
  limit: CompiledLimit,
  openAll: (openings: readonly CompiledOpening[], scope: Scope) => void,
): readonly Reason[] {
  const { basis, name, lapse: consequence } = limit.data
  if (work.actor.kind !== 'system') return [{ code: 'wrong-organ', text: '期限届满由系统登记', basis }]
  if (run.status !== 'running') return [{ code: 'limit-not-running', field: 'run', text: `${name}没有在计算`, basis }]
  if (!isPast(run, work.on, work.at))
    return [{ code: 'limit-not-expired', field: 'run', text: `${name}至${run.dueDate}届满，尚未逾期`, basis }]
  const { to, takes } = consequence
  if (takes === undefined) emit(work, { type: 'limit-lapsed', run: run.id })
  else {
    emit(work, { type: 'limit-ended', run: run.id, because: consequence.text })
    const refused = work.perform(work, { type: 'act', step: takes, input: {} }, work.on)
    if (refused.length > 0) return refused
  }
  if (to !== undefined && to !== work.matter.state) {
    const final = work.procedure.data.states[to]?.final === true
    emit(work, { type: 'state-changed', from: work.matter.state, to, final, because: consequence.text })
    endLimits(work, to, final)
  }
  openAll(limit.raises, scopeOf(work, undefined))
  return tellParent(work, limit.tells, basis, scopeOf(work, undefined))
}

/** Stops the clocks a step stands still, and lets those run on that it resumes: the norm says so, nobody has to decide it. */
export function suspendAndResume(work: Work, step: CompiledStep): readonly Reason[] {
  const runsOf = (limits: readonly string[] | undefined, status: RunningLimit['status']) =>
    work.matter.limits.filter((run) => limits?.includes(run.limit) && run.status === status)
  for (const run of runsOf(step.data.suspends, 'running'))
    emit(work, { type: 'limit-suspended', run: run.id, reason: step.data.name })
  for (const run of runsOf(step.data.resumes, 'suspended')) {
    const limit = work.procedure.limits.find((one) => one.id === run.limit)
    const refused = limit === undefined ? [] : resume(work, run, limit)
    if (refused.length > 0) return refused
  }
  return []
}

function refuseClockKeeper(work: Work, limit: CompiledLimit): Reason | undefined {
  const { actor } = work
  if (actor.kind === 'system') return undefined
  const owners = (work.matter.parties[limit.data.on] ?? []).map((organ) => organ.id)
  // Whoever owes the act may not stop the clock; only the organ that waits for it may.
  const involved = Object.values(work.matter.parties).some((organs) =>
    organs.some((organ) => organ.id === actor.organ.id),
  )
  if (!involved || (owners.includes(actor.organ.id) && owners.length > 0)) {
    return {
      code: 'wrong-organ',
      text: `${limit.data.name}不能由${actor.organ.name}中止或者恢复`,
      basis: limit.data.basis,
    }
  }
  return CLOCK_POSTS.some((post) => post === actor.post)
    ? undefined
    : { code: 'wrong-post', text: '中止或者恢复期限应由负责人办理', basis: limit.data.basis }
}

function resume(work: Work, run: RunningLimit, limit: CompiledLimit): readonly Reason[] {
  if (run.status !== 'suspended')
    return [{ code: 'limit-not-suspended', field: 'run', text: `${limit.data.name}没有中止`, basis: limit.data.basis }]
  const recounted = recount(
    work,
    run,
    limit,
    run.suspensions.map((one) => (one.to === undefined ? { ...one, to: work.on } : one)),
  )
  if ('reason' in recounted) return [recounted.reason]
  const { rawDate, dueDate, explanation, dueAt } = recounted
  emit(work, {
    type: 'limit-resumed',
    run: run.id,
    rawDate,
    dueDate,
    explanation,
    ...(dueAt === undefined ? {} : { dueAt }),
  })
  return []
}

interface Recounted {
  readonly rawDate: CivilDate
  readonly dueDate: CivilDate
  readonly dueAt?: string
  readonly explanation: string
  readonly calendar: string
}

/** Counts a run again from its start, leaving out the time it stood still. */
function recount(
  work: Work,
  run: RunningLimit,
  limit: CompiledLimit,
  suspensions: RunningLimit['suspensions'],
): Recounted | { reason: Reason } {
  const scope = scopeOf(work, undefined)
  const term = termOf(limit, scope)
  const { verb } = limit.data
  const counted =
    suspensions.length === 0 || term === undefined
      ? count(limit, run.startedOn, scope)
      : countWithPauses(limit, run, scope, { term, verb, suspensions })
  if (counted === undefined)
    return { rawDate: run.rawDate, dueDate: run.dueDate, explanation: run.explanation, calendar: run.calendar }
  if ('reason' in counted) return counted
  const { rawDate, dueDate, explanation, calendarVersion } = counted
  return {
    rawDate,
    dueDate,
    explanation,
    calendar: calendarVersion,
    ...('dueAt' in counted && counted.dueAt !== undefined ? { dueAt: counted.dueAt } : {}),
  }
}

function countWithPauses(
  limit: CompiledLimit,
  run: RunningLimit,
  scope: Scope,
  {
    term,
    verb,
    suspensions,
  }: {
    term: NonNullable<CompiledLimit['data']['term']>
    verb: string | undefined
    suspensions: RunningLimit['suspensions']
  },
) {
  const result = computeTerm(term, run.startedOn, scope.outside.calendar, {
    suspensions,
    ...(verb === undefined ? {} : { event: verb }),
  })
  if (result.ok) return result
  return {
    reason: {
      code: result.code,
      text: `${limit.data.name}无法计算：${result.message}`,
      basis: limit.data.basis,
    } satisfies Reason,
  }
}
