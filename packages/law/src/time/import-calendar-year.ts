import { type Calendar, createCalendar } from './calendar.ts'
import { type CalendarProblem, type CalendarYear, checkCalendarYear } from './calendar-year.ts'
import type { CivilDate } from './civil-date.ts'

export type CalendarImport =
  | {
      readonly ok: true
      readonly kind: 'added' | 'corrected' | 'unchanged'
      readonly calendar: Calendar
      readonly year: CalendarYear
      /** days of a corrected year that turned from working day to rest day or back: limits near them are recalculated */
      readonly changedDates: readonly CivilDate[]
    }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] }

/**
 * Takes a new year into a calendar, or a corrected one in place of the old. The year is always given whole. Without
 * `version` the next revision is taken; different days under the same version are refused, because results already
 * recorded name it. The given calendar stays as it is.
 */
export function importCalendarYear(calendar: Calendar, input: unknown): CalendarImport {
  const checked = checkCalendarYear(withVersion(calendar, input))
  if (!checked.ok) return checked
  const { year } = checked
  const previous = calendar.years.find((known) => known.year === year.year)
  const others = calendar.years.filter((known) => known !== previous)
  const next = createCalendar([...others, year], calendar.id)
  if (previous === undefined) return { ok: true, kind: 'added', calendar: next, year, changedDates: [] }
  if (digestOf(next) === digestOf(calendar)) {
    return { ok: true, kind: 'unchanged', calendar, year: previous, changedDates: [] }
  }
  if (previous.version === year.version) {
    const message = `${year.year}年日历的内容已改变，版本不能仍为${year.version}`
    return { ok: false, problems: [{ path: 'version', message }] }
  }
  return {
    ok: true,
    kind: 'corrected',
    calendar: next,
    year,
    changedDates: findChanges(calendar, next, [previous, year]),
  }
}

function withVersion(calendar: Calendar, input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('year' in input) || 'version' in input) return input
  const { year } = input
  if (typeof year !== 'number' && typeof year !== 'string') return input
  const previous = calendar.years.find((known) => known.year === year)
  const revision = previous === undefined ? 0 : Number(previous.version.split('.')[1])
  return { ...input, version: `${year}.${revision + 1}` }
}

function digestOf({ version }: Calendar): string | undefined {
  return version.split('+')[1]
}

function findChanges(before: Calendar, after: Calendar, years: readonly CalendarYear[]): CivilDate[] {
  const listed = new Set(years.flatMap((year) => [...year.offDays, ...year.workingWeekends].map(({ date }) => date)))
  const isWorking = (calendar: Calendar, date: CivilDate): boolean => {
    const answer = calendar.isWorkingDay(date)
    return answer.ok && answer.value
  }
  return [...listed].filter((date) => isWorking(before, date) !== isWorking(after, date)).sort()
}
