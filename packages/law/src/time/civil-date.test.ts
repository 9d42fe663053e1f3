import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correspondingDay, weekday } from './civil-date.ts'
import {
  addDays,
  CivilDate,
  civilDate,
  fromEpochDay,
  fromPlainDate,
  isCivilDate,
  toEpochDay,
  toPlainDate,
} from './index.ts'

const epochDays = fc.integer({ min: -719_528, max: 2_932_896 })
const epoch = Temporal.PlainDate.from('1970-01-01')

describe('a civil date', () => {
  it('agrees with Temporal on every day from the year 0 to 9999', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        const date = epoch.add({ days: day })
        expect(fromEpochDay(day)).toBe(date.toString())
        expect(toEpochDay(fromEpochDay(day))).toBe(day)
        expect(weekday(day)).toBe(date.dayOfWeek)
        expect(toPlainDate(fromEpochDay(day)).equals(date)).toBe(true)
        expect(fromPlainDate(date)).toBe(fromEpochDay(day))
      }),
      { numRuns: 2000 },
    )
  })

  it('has the corresponding day months later, or the last day of a shorter month', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 100_000 }), fc.integer({ min: -300, max: 1200 }), (day, months) => {
        const later = epoch.add({ days: day }).add({ months })
        expect(fromEpochDay(correspondingDay(day, months).day)).toBe(later.toString())
        expect(correspondingDay(day, months).clamped).toBe(later.day !== epoch.add({ days: day }).day)
      }),
    )
  })

  it('exists: 29 February only in leap years, months from 1 to 12', () => {
    expect(['2024-02-29', '2000-02-29', '2026-12-31', '0000-01-01', '9999-12-31'].every(isCivilDate)).toBe(true)
    const wrong = ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '2026-1-1', '']
    expect(wrong.some(isCivilDate)).toBe(false)
    expect(['2026/01/01', '20260101', '2026-01-01T00:00', ' 2026-01-01', '２０２６-01-01'].some(isCivilDate)).toBe(
      false,
    )
  })

  it('is refused where a program or an input gives something else', () => {
    expect(() => civilDate('2026-02-29')).toThrow(RangeError)
    expect(() => toEpochDay('yesterday' as CivilDate)).toThrow(RangeError)
    expect(() => fromEpochDay(2_932_897)).toThrow(RangeError)
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError)
    expect(CivilDate.safeParse('2026-02-29').error?.issues[0]?.message).toBe('应为公历日期，格式如2026-02-13')
    expect(CivilDate.parse('2026-02-13')).toBe('2026-02-13')
  })
})
