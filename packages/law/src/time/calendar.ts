import { sm3 } from 'sm-crypto-v2'
import type { CalendarYear } from './calendar-year.ts'
import { type CivilDate, fromEpochDay, toEpochDay } from './civil-date.ts'
import { WorkingDayIndex } from './working-day-index.ts'

/** A question about a day of a year whose holiday arrangement is not loaded. Refused, never guessed. */
export interface CalendarYearMissing {
  readonly ok: false
  readonly code: 'calendar-year-missing'
  /** the year to import */
  readonly year: number
  readonly message: string
}

export type Answer<Value> = { readonly ok: true; readonly value: Value } | CalendarYearMissing

/** A set of calendar years and what can be asked of them. Immutable: another set of years is another calendar. */
export interface Calendar {
  /** which calendar it is; a term may ask for one by this name */
  readonly id: string
  /**
   * Identifies the data that was used, e.g. `2026.1+4f0c…`: the version of the last year, and a digest (SM3) of all
   * days of all years. Same days, same digest.
   */
  readonly version: string
  readonly years: readonly CalendarYear[]
  /** the same over epoch days, for counting */
  readonly index: WorkingDayIndex
  isWorkingDay(date: CivilDate): Answer<boolean>
  /** First working day after the date. */
  nextWorkingDay(date: CivilDate): Answer<CivilDate>
  /** The date itself if it is a working day, otherwise the first working day after it. */
  rollOver(date: CivilDate): Answer<CivilDate>
  /** The n-th working day after the date, before it when `count` is negative; the date itself is not counted. */
  addWorkingDays(date: CivilDate, count: number): Answer<CivilDate>
  /** How many working days `addWorkingDays` has to go from one date to the other: the start is not counted, the end is. */
  workingDaysBetween(from: CivilDate, to: CivilDate): Answer<number>
}

export const defaultCalendarId = 'national'

/**
 * A calendar of years that `checkCalendarYear` has accepted, in any order. @throws RangeError if a year comes twice.
 */
export function createCalendar(years: readonly CalendarYear[], id: string = defaultCalendarId): Calendar {
  const sorted = [...years].sort((a, b) => a.year - b.year)
  const twice = sorted.find(({ year }, place) => sorted[place + 1]?.year === year)
  if (twice !== undefined) throw new RangeError(`calendar year ${twice.year} is given twice`)
  const index = new WorkingDayIndex(sorted)
  const forward = (day: number | undefined, first: number): Answer<CivilDate> =>
    day === undefined ? yearMissing(index.firstMissingYear(first)) : { ok: true, value: fromEpochDay(day) }
  return {
    id,
    version: versionOf(sorted),
    years: sorted,
    index,
    isWorkingDay(date) {
      const day = toEpochDay(date)
      const value = index.isWorkingDay(day)
      return value === undefined ? yearMissing(index.firstMissingYear(day)) : { ok: true, value }
    },
    nextWorkingDay(date) {
      const day = toEpochDay(date)
      return forward(index.step(day, 1), day + 1)
    },
    rollOver(date) {
      const day = toEpochDay(date)
      return forward(index.onOrAfter(day), day)
    },
    addWorkingDays(date, count) {
      if (!Number.isInteger(count)) throw new RangeError(`not a whole number of working days: ${count}`)
      const day = toEpochDay(date)
      const found = index.step(day, count)
      if (found === undefined && count < 0) return yearMissing(index.lastMissingYear(day - 1))
      return forward(found, day + 1)
    },
    workingDaysBetween(from, to) {
      const start = toEpochDay(from)
      const end = toEpochDay(to)
      const value = end >= start ? index.count(start, end) : index.count(end - 1, start - 1)
      if (value === undefined) return yearMissing(index.firstMissingYear(end >= start ? start + 1 : end))
      return { ok: true, value: end >= start ? value : 0 - value }
    },
  }
}

function yearMissing(year: number): CalendarYearMissing {
  return {
    ok: false,
    code: 'calendar-year-missing',
    year,
    message: `尚未载入${year}年的工作日历，无法判断该年的工作日；请先导入该年的节假日安排`,
  }
}

function versionOf(years: readonly CalendarYear[]): string {
  const days = years.map(({ year, offDays, workingWeekends }) => [
    year,
    sortedDays(offDays),
    sortedDays(workingWeekends),
  ])
  return `${years.at(-1)?.version ?? '0'}+${sm3(JSON.stringify(days)).slice(0, 16)}`
}

function sortedDays(days: CalendarYear['offDays']): string[] {
  return days.map(({ date, name }) => `${date} ${name}`).sort()
}
