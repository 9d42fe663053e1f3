import type { Reason, RunningLimit } from '../matter/matter.ts'
import { readPath } from '../matter/path.ts'
import type { Scope } from '../matter/scope.ts'
import type { CompiledLimit } from '../pack/compile.ts'
import { inForce } from '../pack/interval.ts'
import { type CivilDate, computeTerm, fixedDate, hasTime, isCivilDate, type LocalInstant } from '../time/index.ts'
import { emit, type Work } from './work.ts'

/** Starts a limit from a date, for one recipient or for nobody in particular. The reason why it cannot be counted, if so. */
function startLimit(
  work: Work,
  limit: CompiledLimit,
  start: CivilDate | LocalInstant,
  scope: Scope,
  recipient?: string,
): Reason | undefined {
  const counted = count(limit, start, scope)
  if (counted === undefined) return undefined
  if ('reason' in counted) return counted.reason
  emit(work, {
    type: 'limit-started',
    run: {
      id: `${limit.id}${recipient === undefined ? '' : `:${recipient}`}#${work.matter.limits.filter((run) => run.limit === limit.id).length + 1}`,
      limit: limit.id,
      ...(recipient === undefined ? {} : { recipient }),
      kind: limit.data.kind,
      startedOn: counted.startedOn,
      rawDate: counted.rawDate,
      dueDate: counted.dueDate,
      ...(counted.dueAt === undefined ? {} : { dueAt: counted.dueAt }),
      status: 'running',
      explanation: counted.explanation,
      calendar: counted.calendarVersion,
      suspensions: [],
    },
  })
  return undefined
}

interface Counted {
  readonly startedOn: CivilDate
  readonly rawDate: CivilDate
  readonly dueDate: CivilDate
  readonly dueAt?: LocalInstant
  readonly explanation: string
  readonly calendarVersion: string
}

/** Counts a limit without starting it; undefined where the document names no date and the pack gives no term. */
export function count(
  limit: CompiledLimit,
  start: CivilDate | LocalInstant,
  scope: Scope,
): Counted | { reason: Reason } | undefined {
  const { calendar } = scope.outside
  const startedOn = (hasTime(start) ? start.slice(0, 10) : start) as CivilDate
  const term = termOf(limit, scope)
  const named = limit.data.until === undefined ? undefined : readPath(limit.data.until)(scope)
  const result =
    typeof named === 'string' && isCivilDate(named)
      ? fixedDate(named, calendar, { rollOver: limit.data.rollOver ?? true })
      : term === undefined
        ? undefined
        : computeTerm(term, start, calendar, limit.data.verb === undefined ? {} : { event: limit.data.verb })
  if (result === undefined) return undefined
  if (!result.ok)
    return {
      reason: { code: result.code, text: `${limit.data.name}无法计算：${result.message}`, basis: limit.data.basis },
    }
  return { startedOn, ...result }
}

/** The term of a limit: its own, with the number that rules made elsewhere put in its place. */
export function termOf({ data: { term, amount } }: CompiledLimit, scope: Scope): CompiledLimit['data']['term'] {
  const number = amount === undefined ? undefined : readPath(amount)(scope)
  return term === undefined || !Number.isInteger(number) ? term : { ...term, amount: number as number }
}

/** Limits that start with a step, counted from its date or from a date it names. */
export function startLimitsOfStep(work: Work, step: string, scope: Scope): Reason[] {
  return work.procedure.limits.flatMap((limit) => {
    const { start } = limit.data
    if (!('step' in start) || start.step !== step || !inForce(limit.data.force, work.on)) return []
    const from = start.date === undefined ? work.on : readPath(start.date)(scope)
    if (typeof from !== 'string') return []
    return startLimit(work, limit, from as CivilDate, scope) ?? []
  })
}

/** Limits that start when a document reaches an organ; each recipient has a clock of its own. */
export function startLimitsOfService(
  work: Work,
  document: string,
  recipient: string,
  on: CivilDate,
  scope: Scope,
): Reason[] {
  return work.procedure.limits.flatMap((limit) => {
    const { start } = limit.data
    if (!('served' in start) || start.served !== document || !inForce(limit.data.force, on)) return []
    const wanted = start.to === undefined || work.matter.parties[start.to]?.some((organ) => organ.id === recipient)
    if (!wanted) return []
    return startLimit(work, limit, on, scope, recipient) ?? []
  })
}

/** Marks the limits a step meets, in time or late. A limit of one recipient is met by that organ only. */
export function meetLimits(work: Work, step: string): void {
  const own = work.actor.kind === 'person' ? work.actor.organ.id : undefined
  for (const limit of work.procedure.limits) {
    if (!limit.data.met.includes(step)) continue
    const parties = new Set((work.matter.parties[limit.data.on] ?? []).map((organ) => organ.id))
    for (const run of work.matter.limits) {
      if (run.limit !== limit.id || (run.status !== 'running' && run.status !== 'lapsed' && run.status !== 'suspended'))
        continue
      if (run.recipient !== undefined && own !== undefined && parties.has(own) && run.recipient !== own) continue
      emit(work, { type: 'limit-met', run: run.id, late: isPast(run, work.on, work.at) })
    }
  }
}

/** Ends what still runs when a step puts another clock in its place. */
export function endLimitsByStep(work: Work, step: string): void {
  for (const limit of work.procedure.limits) {
    if (!limit.data.endedBy?.includes(step)) continue
    for (const run of work.matter.limits) {
      if (run.limit !== limit.id || (run.status !== 'running' && run.status !== 'suspended')) continue
      emit(work, { type: 'limit-ended', run: run.id, because: work.procedure.data.steps[step]?.name ?? step })
    }
  }
}

/** Ends what still runs when the matter is closed or enters a state that ends it. */
export function endLimits(work: Work, state: string, final: boolean): void {
  for (const limit of work.procedure.limits) {
    if (!final && !limit.data.ended?.includes(state)) continue
    for (const run of work.matter.limits) {
      if (run.limit !== limit.id || (run.status !== 'running' && run.status !== 'suspended')) continue
      emit(work, { type: 'limit-ended', run: run.id, because: work.procedure.data.states[state]?.name ?? state })
    }
  }
}

/** Whether a run has gone past its last day (or hour) by then. */
export const isPast = (run: RunningLimit, on: string, at: string): boolean =>
  run.dueAt === undefined ? on > run.dueDate : at > run.dueAt
