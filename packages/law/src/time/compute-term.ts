import type { Calendar } from './calendar.ts'
import {
  type CivilDate,
  correspondingDay,
  type EpochDay,
  fromEpochDay,
  lastEpochDay,
  toEpochDay,
  weekday,
} from './civil-date.ts'
import {
  beginCount,
  beginHours,
  Explanation,
  sayPausedDays,
  sayPausedTime,
  sayRest,
  sayWorkingDays,
} from './explanation.ts'
import { dateOf, fromEpochMilliseconds, hasTime, type LocalInstant, toEpochMilliseconds } from './local-instant.ts'
import { dayBound, instantBound, movePastPauses, noPauses, type Pause, readPauses } from './suspension.ts'
import { findTermProblem, type Suspension, type Term, type TermRefusal, type TermResult } from './term.ts'
import type { WorkingDayIndex } from './working-day-index.ts'

export interface TermOptions {
  /** verb of the start event in the explanation: 收到, 送达, 约谈 */
  readonly event?: string
  readonly suspensions?: readonly Suspension[]
}

/**
 * When a term that starts with an event ends. Days, months and years from an instant start on its date in Asia/Shanghai.
 *
 * - day: the n-th day that is not suspended, then roll-over.
 * - workingDay: the n-th working day that is not suspended.
 * - month, year: the corresponding day, or the month's last day where there is none (and with `countFirstDay` the day
 *   before the corresponding one); it moves on by the suspended days, then roll-over.
 * - hour: the running time, suspended time left out.
 *
 * A last day rolls over rest days and never into a suspension. What depends on a year that is not loaded is refused;
 * without roll-over days, months and years need no calendar at all.
 */
export function computeTerm(
  term: Term,
  from: CivilDate | LocalInstant,
  calendar: Calendar,
  options: TermOptions = {},
): TermResult {
  const problem = findTermProblem(term)
  if (problem !== undefined) return refuse('term-invalid', problem.message)
  if (term.calendar !== undefined && term.calendar !== calendar.id) {
    return refuse('calendar-mismatch', `期限要求按日历“${term.calendar}”计算，现有日历为“${calendar.id}”`)
  }
  const { event = '', suspensions } = options
  const pauses =
    suspensions === undefined || suspensions.length === 0
      ? noPauses
      : readPauses(suspensions, term.unit === 'hour' ? instantBound : dayBound)
  if (typeof pauses === 'string') return refuse('suspension-invalid', pauses)
  if (term.unit === 'hour') {
    if (!hasTime(from)) return refuse('start-time-missing', `按小时计算的期限须写明起算时刻，${from}没有时刻`)
    return computeHours(term, from, calendar, event, pauses)
  }
  const start = dateOf(from)
  return term.unit === 'workingDay'
    ? computeWorkingDays(term, start, calendar, event, pauses)
    : computeCalendarDays(term, start, calendar, event, pauses)
}

export interface FixedDateOptions {
  /** whether the day moves on when it is a rest day; default true */
  readonly rollOver?: boolean
  /** what names the date, beginning of the explanation; default 文书载明期限至 */
  readonly label?: string
  readonly suspensions?: readonly Suspension[]
}

/** A last day that is named as a date, with the same roll-over and the same explanation as a counted one. */
export function fixedDate(date: CivilDate, calendar: Calendar, options: FixedDateOptions = {}): TermResult {
  const { rollOver = true, label = '文书载明期限至', suspensions = [] } = options
  const pauses = readPauses(suspensions, dayBound)
  if (typeof pauses === 'string') return refuse('suspension-invalid', pauses)
  const moved = movePastPauses(Number.NEGATIVE_INFINITY, toEpochDay(date), pauses, daysMeasure)
  if ('blockedBy' in moved) return clockStands()
  const sentence = new Explanation().say(label).date(date)
  sayPausedDays(sentence, moved.applied, '日')
  return finishDays(sentence, moved.end, rollOver, calendar, pauses, true)
}

const daysMeasure = {
  excluded: (from: number, to: number): number => to - from,
  extend: (end: number, total: number): number => end + total,
}

function computeCalendarDays(
  term: Term,
  start: CivilDate,
  calendar: Calendar,
  event: string,
  pauses: readonly Pause[],
): TermResult {
  const first = toEpochDay(start)
  const base = term.countFirstDay === true ? first - 1 : first
  let end = base + term.amount
  let clamped = false
  if (term.unit !== 'day') {
    const corresponding = correspondingDay(first, term.unit === 'year' ? term.amount * 12 : term.amount)
    clamped = corresponding.clamped
    end = clamped ? corresponding.day : corresponding.day + base - first
  }
  const moved = movePastPauses(base, end, pauses, daysMeasure)
  if ('blockedBy' in moved) return clockStands()
  const sentence = beginCount(term, start, event)
  if (clamped) sentence.say('，到期月无对应日，以月末日计')
  sayPausedDays(sentence, moved.applied, '日')
  return finishDays(sentence, moved.end, term.rollOver !== false, calendar, pauses, false)
}

/** Rolls the last day over where that applies and says so. `named` when the sentence has named the day already. */
function finishDays(
  sentence: Explanation,
  last: EpochDay,
  rollOver: boolean,
  calendar: Calendar,
  pauses: readonly Pause[],
  named: boolean,
): TermResult {
  if (last > lastEpochDay) return outOfRange()
  const rawDate = fromEpochDay(last)
  const calendarVersion = calendar.version
  const unmoved = named && pauses.length === 0
  if (!rollOver) {
    if (!unmoved) sentence.say('，').date(rawDate).say('届满')
    return { ok: true, rawDate, dueDate: rawDate, explanation: sentence.say('，不顺延').toString(), calendarVersion }
  }
  const due = rollPastPauses(last, calendar.index, pauses)
  if (due === 'open-pause') return clockStands()
  if (typeof due !== 'number') return yearMissing(due.year, rawDate)
  if (due === last) {
    if (!unmoved) sentence.say('，').date(rawDate).say('届满')
    if (weekday(last) > 5) sentence.say(unmoved ? '，该日为调休上班日，不顺延' : '，当日为调休上班日，不顺延')
    return { ok: true, rawDate, dueDate: rawDate, explanation: sentence.toString(), calendarVersion }
  }
  const dueDate = fromEpochDay(due)
  if (unmoved) sentence.say('，该日')
  else sentence.say('，原届满日').date(rawDate)
  sayRest(sentence, last, calendar.index).say('，顺延至').date(dueDate)
  const rolledOver = { from: rawDate, to: dueDate, because: calendar.index.restReason(last) }
  return { ok: true, rawDate, dueDate, rolledOver, explanation: sentence.toString(), calendarVersion }
}

/** First working day from a last day on that does not lie in a pause. */
function rollPastPauses(
  last: EpochDay,
  index: WorkingDayIndex,
  pauses: readonly Pause[],
): EpochDay | 'open-pause' | { year: number } {
  let from = last
  let due = index.onOrAfter(from)
  for (const pause of pauses) {
    if (due === undefined) break
    if (due <= pause.from || due > pause.to) continue
    if (pause.to === Number.POSITIVE_INFINITY) return 'open-pause'
    from = pause.to + 1
    due = index.onOrAfter(from)
  }
  return due ?? { year: index.firstMissingYear(from) }
}

function computeWorkingDays(
  term: Term,
  start: CivilDate,
  calendar: Calendar,
  event: string,
  pauses: readonly Pause[],
): TermResult {
  const { index } = calendar
  const first = toEpochDay(start)
  const base = term.countFirstDay === true ? first - 1 : first
  const end = index.step(base, term.amount)
  if (end === undefined) return yearMissing(index.firstMissingYear(base + 1))
  const moved = movePastPauses(base, end, pauses, {
    excluded: (from, to) => index.count(from, to),
    extend: (_, total) => index.step(base, term.amount + total),
  })
  if ('blockedBy' in moved) {
    return moved.blockedBy === 'calendar' ? yearMissing(index.firstMissingYear(base + 1)) : clockStands()
  }
  const due = moved.end
  const excluded = moved.applied.reduce((sum, pause) => sum + pause.excluded, 0)
  const sentence = beginCount(term, start, event)
  sayPausedDays(sentence, moved.applied, '个工作日')
  sayWorkingDays(sentence, due - base - term.amount - excluded, index.workingWeekends(base, due))
  const dueDate = fromEpochDay(due)
  const explanation = sentence.say('，').date(dueDate).say('届满').toString()
  return { ok: true, rawDate: dueDate, dueDate, explanation, calendarVersion: calendar.version }
}

function computeHours(
  term: Term,
  from: LocalInstant,
  calendar: Calendar,
  event: string,
  pauses: readonly Pause[],
): TermResult {
  const start = toEpochMilliseconds(from)
  const moved = movePastPauses(start, start + term.amount * 3_600_000, pauses, daysMeasure)
  if ('blockedBy' in moved) return clockStands()
  if (moved.end >= (lastEpochDay + 1) * 86_400_000 - 8 * 3_600_000) return outOfRange()
  const sentence = beginHours(term, fromEpochMilliseconds(start), event)
  sayPausedTime(sentence, moved.applied)
  const dueAt = fromEpochMilliseconds(moved.end)
  const dueDate = dateOf(dueAt)
  const explanation = sentence.say('，').instant(dueAt).say('届满').toString()
  return { ok: true, rawDate: dueDate, dueDate, dueAt, explanation, calendarVersion: calendar.version }
}

function refuse(code: Exclude<TermRefusal['code'], 'calendar-year-missing'>, message: string): TermRefusal {
  return { ok: false, code, message }
}

function clockStands(): TermRefusal {
  return refuse('clock-suspended', '期限正在中止，恢复计算后才能确定届满日')
}

function outOfRange(): TermRefusal {
  return refuse('date-out-of-range', '期限届满日超出9999年，请核对起算日和期限')
}

function yearMissing(year: number, rawDate?: CivilDate): TermRefusal {
  const code = 'calendar-year-missing'
  if (rawDate === undefined) {
    return {
      ok: false,
      code,
      year,
      message: `尚未载入${year}年的工作日历，不能确定期限届满日；请先导入该年的节假日安排`,
    }
  }
  const provisional = `暂计至${rawDate}，遇休息日仍会顺延`
  return {
    ok: false,
    code,
    year,
    rawDate,
    message: `尚未载入${year}年的工作日历，不能确定期限届满日（${provisional}）；请先导入该年的节假日安排`,
  }
}
