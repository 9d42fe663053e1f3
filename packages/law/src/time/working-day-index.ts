import type { CalendarYear } from './calendar-year.ts'
import { type EpochDay, firstDayOf, toEpochDay, weekday, yearOf } from './civil-date.ts'

const notLoaded = 0
const working = 1
const rest = 2

/**
 * The loaded years as tables over epoch days, so that every question is answered in constant time: what kind of day,
 * how many working days before it, and which day is the n-th working day. An answer that depends on a day of a year that
 * is not loaded is `undefined`; `firstMissingYear` and `lastMissingYear` name that year.
 */
export class WorkingDayIndex {
  readonly #years: ReadonlySet<number>
  readonly #first: EpochDay
  readonly #kinds: Uint8Array
  /** working days before the day at this place */
  readonly #countBefore: Int32Array
  readonly #workingDays: Int32Array
  /** first and last day of the unbroken run of loaded years around the day at this place */
  readonly #runStart: Float64Array
  readonly #runEnd: Float64Array
  readonly #names: ReadonlyMap<EpochDay, string>
  readonly #workingWeekends: readonly EpochDay[]

  constructor(years: readonly CalendarYear[]) {
    const loaded = new Set(years.map(({ year }) => year))
    const first = years.length === 0 ? 0 : firstDayOf(Math.min(...loaded))
    const length = years.length === 0 ? 0 : firstDayOf(Math.max(...loaded) + 1) - first
    const kinds = new Uint8Array(length).fill(notLoaded)
    const names = new Map<EpochDay, string>()
    const workingWeekends: EpochDay[] = []
    for (const { year, offDays, workingWeekends: swapped } of years) {
      const end = firstDayOf(year + 1)
      for (let day = firstDayOf(year); day < end; day += 1) kinds[day - first] = weekday(day) < 6 ? working : rest
      for (const { date, name } of offDays) {
        kinds[toEpochDay(date) - first] = rest
        names.set(toEpochDay(date), name)
      }
      for (const { date } of swapped) {
        kinds[toEpochDay(date) - first] = working
        workingWeekends.push(toEpochDay(date))
      }
    }
    this.#years = loaded
    this.#first = first
    this.#kinds = kinds
    this.#names = names
    this.#workingWeekends = workingWeekends.sort((a, b) => a - b)
    this.#countBefore = new Int32Array(length + 1)
    const days: EpochDay[] = []
    for (let place = 0; place < length; place += 1) {
      if (kinds[place] === working) days.push(first + place)
      this.#countBefore[place + 1] = days.length
    }
    this.#workingDays = Int32Array.from(days)
    this.#runStart = new Float64Array(length).fill(Number.POSITIVE_INFINITY)
    this.#runEnd = new Float64Array(length).fill(Number.NEGATIVE_INFINITY)
    for (let start = 0; start < length; ) {
      let end = start
      while (end < length && kinds[end] !== notLoaded) end += 1
      this.#runStart.fill(first + start, start, end)
      this.#runEnd.fill(first + end - 1, start, end)
      start = Math.max(end, start + 1)
    }
  }

  isWorkingDay(day: EpochDay): boolean | undefined {
    const kind = this.#kinds[day - this.#first] ?? notLoaded
    return kind === notLoaded ? undefined : kind === working
  }

  /** The day itself if it is a working day, otherwise the first working day after it. */
  onOrAfter(day: EpochDay): EpochDay | undefined {
    const place = day - this.#first
    const found = this.#workingDays[this.#countBefore[place] ?? -1]
    return found !== undefined && found <= (this.#runEnd[place] ?? Number.NEGATIVE_INFINITY) ? found : undefined
  }

  /** The n-th working day after a day, before it when `count` is negative; the day itself is not counted. */
  step(day: EpochDay, count: number): EpochDay | undefined {
    if (count === 0) return day
    const place = day - this.#first
    if (count > 0) {
      const found = this.#workingDays[(this.#countBefore[place + 1] ?? Number.NaN) + count - 1]
      return found !== undefined && found <= (this.#runEnd[place + 1] ?? Number.NEGATIVE_INFINITY) ? found : undefined
    }
    const found = this.#workingDays[(this.#countBefore[place] ?? Number.NaN) + count]
    return found !== undefined && found >= (this.#runStart[place - 1] ?? Number.POSITIVE_INFINITY) ? found : undefined
  }

  /** How many working days lie in the days after `after` up to and including `through`; `after` may not be later. */
  count(after: EpochDay, through: EpochDay): number | undefined {
    if (after === through) return 0
    const end = this.#runEnd[after + 1 - this.#first]
    if (end === undefined || through > end) return undefined
    const before = this.#countBefore[after + 1 - this.#first]
    const upTo = this.#countBefore[through + 1 - this.#first]
    return before === undefined || upTo === undefined ? undefined : upTo - before
  }

  /** Why a rest day is one: the name of its holiday, or 星期六, 星期日. */
  restReason(day: EpochDay): string {
    return this.#names.get(day) ?? (weekday(day) === 6 ? '星期六' : '星期日')
  }

  isHoliday(day: EpochDay): boolean {
    return this.#names.has(day)
  }

  /** Working Saturdays and Sundays in the days after `after` up to and including `through`, in order. */
  workingWeekends(after: EpochDay, through: EpochDay): EpochDay[] {
    return this.#workingWeekends.filter((day) => day > after && day <= through)
  }

  /** First year from that of a day onwards that is not loaded. */
  firstMissingYear(day: EpochDay): number {
    let year = yearOf(day)
    while (this.#years.has(year)) year += 1
    return year
  }

  /** Last year up to that of a day that is not loaded. */
  lastMissingYear(day: EpochDay): number {
    let year = yearOf(day)
    while (this.#years.has(year)) year -= 1
    return year
  }
}
