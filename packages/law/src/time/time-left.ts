import type { Answer, Calendar } from './calendar.ts'
import { type CivilDate, toEpochDay } from './civil-date.ts'
import { dateOf, hasTime, type LocalInstant, toEpochMilliseconds } from './local-instant.ts'

/** 正常, 临期, 逾期, 中止 */
export type Light = 'normal' | 'near' | 'overdue' | 'suspended'

export interface LightOptions {
  /** from how many days before the end a limit counts as near; calendar days */
  readonly warnDays: number
  /** the caller knows that the clock stands */
  readonly suspended?: boolean
}

/** Days until a due date: 0 on the day itself, negative after it. Working days need the calendar and may be refused. */
export function daysLeft(due: CivilDate, today: CivilDate, unit?: 'day'): number
export function daysLeft(due: CivilDate, today: CivilDate, unit: 'workingDay', calendar: Calendar): Answer<number>
export function daysLeft(
  due: CivilDate,
  today: CivilDate,
  unit: 'day' | 'workingDay' = 'day',
  calendar?: Calendar,
): number | Answer<number> {
  if (unit === 'day') return toEpochDay(due) - toEpochDay(today)
  if (calendar === undefined) throw new TypeError('working days cannot be counted without a calendar')
  return calendar.workingDaysBetween(today, due)
}

/** Hours until an instant, as a fraction; negative after it. */
export function hoursLeft(dueAt: LocalInstant, now: LocalInstant): number {
  return (toEpochMilliseconds(dueAt) - toEpochMilliseconds(now)) / 3_600_000
}

/**
 * Whether a limit has been missed: a due date at 24:00 in Asia/Shanghai, an hour limit once its instant has passed.
 * @throws TypeError if an hour limit is compared with a bare date.
 */
export function isOverdue(due: CivilDate | LocalInstant, now: CivilDate | LocalInstant): boolean {
  return hasTime(due) ? hoursLeft(due, withTime(now)) < 0 : daysLeft(due, dateOf(now)) < 0
}

/** The light of a running limit. @throws TypeError if an hour limit is compared with a bare date. */
export function light(due: CivilDate | LocalInstant, now: CivilDate | LocalInstant, options: LightOptions): Light {
  if (options.suspended === true) return 'suspended'
  const left = hasTime(due) ? hoursLeft(due, withTime(now)) / 24 : daysLeft(due, dateOf(now))
  if (left < 0) return 'overdue'
  return left <= options.warnDays ? 'near' : 'normal'
}

function withTime(now: CivilDate | LocalInstant): LocalInstant {
  if (!hasTime(now)) throw new TypeError(`an hour limit needs the time of day: ${now}`)
  return now
}
