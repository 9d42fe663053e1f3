import { z } from 'zod'
import { type CivilDate, fromEpochDay, pad, readEpochDay, readTwoDigits } from './civil-date.ts'

const instantError = '应为日期和时刻，格式如2026-02-13T16:00+08:00'

/**
 * An instant written in the time of Asia/Shanghai, e.g. `2026-02-13T16:00+08:00`. Used where hours count. Canonical
 * texts have minutes, and seconds only where they are not zero; they sort as texts. Read also: seconds, `Z`, another
 * offset, and no offset at all, which means Asia/Shanghai. The zone is a fixed +08:00: there has been no summer time
 * since 1991.
 */
export const LocalInstant = z
  .string({ error: instantError })
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/, instantError)
  .refine((text) => !Number.isNaN(readInstant(text)), { error: instantError })
  .brand<'LocalInstant'>()
  .describe('Instant in Asia/Shanghai, ISO 8601 with offset')
export type LocalInstant = z.infer<typeof LocalInstant>

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMilliseconds = number

const zoneOffset = 8 * 3_600_000
const dayLength = 86_400_000

/** Whether a value says a time of day too. */
export function hasTime(value: CivilDate | LocalInstant): value is LocalInstant {
  return value.length > 10
}

/** An instant in its canonical form, `undefined` where the text is none. */
export function parseLocalInstant(text: string): LocalInstant | undefined {
  const milliseconds = readInstant(text)
  return Number.isNaN(milliseconds) ? undefined : fromEpochMilliseconds(milliseconds)
}

/** An instant from a text that is known to be one. @throws RangeError if it is not. */
export function localInstant(text: string): LocalInstant {
  return fromEpochMilliseconds(toEpochMilliseconds(text as LocalInstant))
}

/** @throws RangeError if the text is not an instant. */
export function toEpochMilliseconds(instant: LocalInstant): EpochMilliseconds {
  const milliseconds = readInstant(instant)
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${instant}`)
  return milliseconds
}

/** @throws RangeError outside the years 0000 to 9999. */
export function fromEpochMilliseconds(milliseconds: EpochMilliseconds): LocalInstant {
  const local = Math.floor(milliseconds) + zoneOffset
  const day = Math.floor(local / dayLength)
  const time = local - day * dayLength
  const minutes = `T${pad(Math.floor(time / 3_600_000))}:${pad(Math.floor(time / 60_000) % 60)}`
  const rest = time % 60_000
  const seconds = rest === 0 ? '' : `:${pad(Math.floor(rest / 1000))}`
  const fraction = rest % 1000 === 0 ? '' : `.${String(rest % 1000).padStart(3, '0')}`
  return `${fromEpochDay(day)}${minutes}${seconds}${fraction}+08:00` as LocalInstant
}

/** The civil date in Asia/Shanghai on which a date or an instant falls. */
export function dateOf(value: CivilDate | LocalInstant): CivilDate {
  if (!hasTime(value)) return value
  if (value.endsWith('+08:00')) return value.slice(0, 10) as CivilDate
  return fromEpochDay(Math.floor((toEpochMilliseconds(value) + zoneOffset) / dayLength))
}

/** 24:00 of a civil date, the last moment at which an act of that day is in time (民法典 第二百零三条 第二款). */
export function endOfDay(date: CivilDate): EpochMilliseconds {
  return (readEpochDay(date) + 1) * dayLength - zoneOffset
}

function readInstant(text: string): EpochMilliseconds {
  const hours = readTwoDigits(text, 11)
  const minutes = readTwoDigits(text, 14)
  if (text[10] !== 'T' || text[13] !== ':' || !(hours <= 23 && minutes <= 59)) return Number.NaN
  let milliseconds = hours * 3_600_000 + minutes * 60_000
  let end = 16
  if (text[end] === ':') {
    const seconds = readTwoDigits(text, 17)
    if (!(seconds <= 59)) return Number.NaN
    const fraction = /^\.(\d{1,9})/.exec(text.slice(19))
    milliseconds += seconds * 1000 + Number((fraction?.[1] ?? '').padEnd(3, '0').slice(0, 3))
    end = 19 + (fraction?.[0].length ?? 0)
  }
  return readEpochDay(text) * dayLength + milliseconds - readOffset(text, end)
}

/** What stands after the time: nothing, `Z` or hours and minutes. NaN where it is none of these. */
function readOffset(text: string, at: number): number {
  if (text.length === at || (text.length === at + 6 && text.endsWith('+08:00'))) return zoneOffset
  if (text.length === at + 1 && text[at] === 'Z') return 0
  const hours = readTwoDigits(text, at + 1)
  const minutes = readTwoDigits(text, at + 4)
  const sign = text[at] === '+' ? 1 : text[at] === '-' ? -1 : Number.NaN
  const complete = text.length === at + 6 && text[at + 3] === ':' && hours <= 18 && minutes <= 59
  return complete ? sign * (hours * 3_600_000 + minutes * 60_000) : Number.NaN
}
