import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, civilDate, fromEpochDay, toEpochDay } from './civil-date.ts'
import { nextPeriod, PERIODS, periodName } from './period.ts'

const next = (date: string, period: (typeof PERIODS)[number]) => nextPeriod(civilDate(date), period)
const days = fc.integer({ min: toEpochDay(civilDate('2000-01-01')), max: toEpochDay(civilDate('2100-12-31')) })

describe('what recurs', () => {
  it('comes again on the same day, and at the end of the month where it was at the end', () => {
    expect(next('2026-06-01', 'half-year')).toBe('2026-12-01')
    expect(next('2026-06-30', 'half-year')).toBe('2026-12-31')
    expect(next('2026-12-31', 'half-year')).toBe('2027-06-30')
    expect(next('2026-01-30', 'month')).toBe('2026-02-28')
    expect(next('2028-02-29', 'year')).toBe('2029-02-28')
    expect(next('2026-11-15', 'quarter')).toBe('2027-02-15')
  })

  it('always comes later, within the length of its period, and month ends stay month ends', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...PERIODS), (day, period) => {
        const date = fromEpochDay(day)
        const following = nextPeriod(date, period)
        const longest = { year: 366, 'half-year': 184, quarter: 92, month: 31 }[period]
        expect(toEpochDay(following) - day).toBeGreaterThanOrEqual(28)
        expect(toEpochDay(following) - day).toBeLessThanOrEqual(longest)
        if (addDays(date, 1).endsWith('-01')) expect(addDays(following, 1)).toMatch(/-01$/u)
      }),
    )
  })

  it('is named after the period it lies in', () => {
    const name = (date: string) => PERIODS.map((period) => periodName(civilDate(date), period))
    expect(name('2026-06-30')).toEqual(['2026年', '2026年上半年', '2026年第二季度', '2026年6月'])
    expect(name('2026-07-01')).toEqual(['2026年', '2026年下半年', '2026年第三季度', '2026年7月'])
  })
})
