/**
 * Time in law: civil dates of Asia/Shanghai, the working-day calendar with its yearly holiday notices, and terms. Pure:
 * no clock, no network; the calendar is an argument. A `Term` from a rule and a start give either a `DueDate` (raw date,
 * due date, the sentence that explains them, the version of the calendar used) or a refusal, above all where a year is
 * not loaded. Dates are stored as text (`CivilDate`, `LocalInstant`) and meet `Temporal` only at the edge.
 */
export {
  type Answer,
  type Calendar,
  type CalendarYearMissing,
  createCalendar,
  defaultCalendarId,
} from './calendar.ts'
export { type CalendarProblem, CalendarYear, type CalendarYearCheck, checkCalendarYear } from './calendar-year.ts'
export { builtinCalendar } from './calendars/index.ts'
export {
  addDays,
  CivilDate,
  civilDate,
  type EpochDay,
  fromEpochDay,
  isCivilDate,
  toEpochDay,
} from './civil-date.ts'
export { computeTerm, type FixedDateOptions, fixedDate, type TermOptions } from './compute-term.ts'
export { type CalendarImport, importCalendarYear } from './import-calendar-year.ts'
export {
  dateOf,
  endOfDay,
  fromEpochMilliseconds,
  hasTime,
  LocalInstant,
  localInstant,
  parseLocalInstant,
  toEpochMilliseconds,
} from './local-instant.ts'
export { isPeriod, nextPeriod, PERIODS, type Period, periodName } from './period.ts'
export { fromInstant, fromPlainDate, toInstant, toPlainDate } from './temporal.ts'
export {
  type DueDate,
  longestTerm,
  type Suspension,
  Term,
  type TermRefusal,
  type TermResult,
  type TermUnit,
  termUnits,
  unitNames,
} from './term.ts'
export { daysLeft, hoursLeft, isOverdue, type Light, type LightOptions, light } from './time-left.ts'
