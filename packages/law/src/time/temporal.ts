import { type CivilDate, civilDate } from './civil-date.ts'
import { fromEpochMilliseconds, type LocalInstant, toEpochMilliseconds } from './local-instant.ts'

/** A stored civil date as `Temporal.PlainDate`. @throws RangeError if the text is not a civil date. */
export function toPlainDate(date: CivilDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date)
}

/** A `Temporal.PlainDate` as it is stored. @throws RangeError outside the years 0000 to 9999. */
export function fromPlainDate(date: Temporal.PlainDate): CivilDate {
  return civilDate(date.toString({ calendarName: 'never' }))
}

/** A stored instant as `Temporal.Instant`. @throws RangeError if the text is not an instant. */
export function toInstant(instant: LocalInstant): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(toEpochMilliseconds(instant))
}

/** A `Temporal.Instant`, cut to the millisecond, as it is stored. */
export function fromInstant(instant: Temporal.Instant): LocalInstant {
  return fromEpochMilliseconds(instant.epochMilliseconds)
}
