import { z } from 'zod'

/**
 * A day of the civil calendar in Asia/Shanghai, written as ISO 8601 (`2026-02-13`). This is what matters, events and
 * documents store; `temporal.ts` converts at the edge. Years 0000 to 9999.
 */
export const CivilDate = z.iso
  .date({ error: '应为公历日期，格式如2026-02-13' })
  .brand<'CivilDate'>()
  .describe('Civil date in Asia/Shanghai, ISO 8601')
export type CivilDate = z.infer<typeof CivilDate>

/** Whole days since 1970-01-01: the form all counting is done in. */
export type EpochDay = number

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/** Last day that can be written as a civil date, 9999-12-31. */
export const lastEpochDay: EpochDay = 2_932_896
const firstEpochDay: EpochDay = -719_528

/** Whether a text is a civil date that exists (2026-02-29 does not). */
export function isCivilDate(text: string): text is CivilDate {
  return text.length === 10 && !Number.isNaN(readEpochDay(text))
}

/** A civil date from a text that is known to be one. @throws RangeError if it is not; at the border use `CivilDate`. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`not a civil date: ${text}`)
  return text
}

/** @throws RangeError if the text is not a civil date. */
export function toEpochDay(date: CivilDate): EpochDay {
  const day = date.length === 10 ? readEpochDay(date) : Number.NaN
  if (Number.isNaN(day)) throw new RangeError(`not a civil date: ${date}`)
  return day
}

/** @throws RangeError outside the years 0000 to 9999. */
export function fromEpochDay(day: EpochDay): CivilDate {
  if (!(day >= firstEpochDay && day <= lastEpochDay)) throw new RangeError(`no civil date for epoch day ${day}`)
  const date = civilFields(day)
  const year = Math.floor(date / 10_000)
  return `${pad(Math.floor(year / 100))}${pad(year % 100)}-${pad(Math.floor(date / 100) % 100)}-${pad(date % 100)}` as CivilDate
}

/** The civil date `days` later (earlier when negative), by the calendar alone. @throws RangeError outside 0000 to 9999. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromEpochDay(toEpochDay(date) + days)
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function yearOf(day: EpochDay): number {
  return Math.floor(civilFields(day) / 10_000)
}

/**
 * The day of the same number `months` later. Where that month has no such number the month's last day takes its place
 * (`clamped`), as 民法典 第二百零二条 says of periods of months and years.
 */
export function correspondingDay(day: EpochDay, months: number): { day: EpochDay; clamped: boolean } {
  const date = civilFields(day)
  const month = Math.floor(date / 10_000) * 12 + (Math.floor(date / 100) % 100) - 1 + months
  const year = Math.floor(month / 12)
  const last = monthLength(year, month - year * 12 + 1)
  const number = date % 100
  return { day: epochDay(year, month - year * 12 + 1, Math.min(number, last)), clamped: number > last }
}

/** First day of a year. */
export function firstDayOf(year: number): EpochDay {
  return epochDay(year, 1, 1)
}

/** Reads the date at the beginning of a text. NaN where there is none. */
export function readEpochDay(text: string): EpochDay {
  const year = readTwoDigits(text, 0) * 100 + readTwoDigits(text, 2)
  const month = readTwoDigits(text, 5)
  const day = readTwoDigits(text, 8)
  const separated = text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45
  if (!separated || !(month >= 1 && month <= 12) || !(day >= 1 && day <= monthLength(year, month))) return Number.NaN
  return epochDay(year, month, day)
}

/** A number from 0 to 99 in two digits. */
export function pad(number: number): string {
  return twoDigits[number] ?? ''
}

/** A number of two digits at a place of a text. NaN where there is none. */
export function readTwoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

function monthLength(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29
  return monthLengths[month - 1] ?? 0
}

/**
 * Days from the civil calendar and back, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": the year
 * is taken to begin in March, so that the leap day is its last, and 400 years always have 146,097 days.
 */
function epochDay(year: number, month: number, day: number): EpochDay {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Year, month and day packed as the number yyyymmdd. */
function civilFields(day: EpochDay): number {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return year * 10_000 + month * 100 + dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
}
