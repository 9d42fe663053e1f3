import { describe, expect, it } from 'vitest'
import { builtinCalendar, type CalendarYear, checkCalendarYear, civilDate, createCalendar } from './index.ts'

const [year2019, , year2021, , , , , year2026] = builtinCalendar.years as CalendarYear[]
const isWorkingDay = (date: string) => builtinCalendar.isWorkingDay(civilDate(date))
const missing = (year: number) => ({ ok: false, code: 'calendar-year-missing', year })

describe('the calendar that comes with the software', () => {
  it('holds 2019 to 2026, each year sound and with its notices', () => {
    expect(builtinCalendar.years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    for (const year of builtinCalendar.years) {
      expect(checkCalendarYear(year)).toEqual({ ok: true, year })
      expect(year.sources.every((source) => /^https?:\/\/www\.gov\.cn\//.test(source))).toBe(true)
    }
  })

  it('has the rest days and worked weekends of the 2026 notice', () => {
    const dates = (days: CalendarYear['offDays']) => days.map(({ date }) => date.slice(5))
    expect(dates(year2026?.workingWeekends ?? [])).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'])
    expect(year2026?.offDays).toHaveLength(33)
    expect(isWorkingDay('2026-02-23')).toEqual({ ok: true, value: false })
    expect(isWorkingDay('2026-02-28')).toEqual({ ok: true, value: true })
    expect(isWorkingDay('2026-03-01')).toEqual({ ok: true, value: false })
    expect(isWorkingDay('2026-03-02')).toEqual({ ok: true, value: true })
  })

  it('knows the extended Spring Festival of 2020 and the working Tuesday 2023-01-03, on which other tables are wrong', () => {
    expect(['2020-01-31', '2020-02-01', '2023-01-03'].map(isWorkingDay)).toEqual([
      { ok: true, value: false },
      { ok: true, value: false },
      { ok: true, value: true },
    ])
  })

  it('names its data in its version, and the same days give the same digest in any order', () => {
    expect(builtinCalendar.version).toBe('2026.1+7d45ccde625fffe8')
    expect(createCalendar([...builtinCalendar.years].reverse()).version).toBe(builtinCalendar.version)
    expect(createCalendar(builtinCalendar.years.slice(1)).version).not.toBe(builtinCalendar.version)
  })
})

describe('working days', () => {
  const start = civilDate('2026-09-30')

  it('go over the holiday and the worked Saturday', () => {
    expect(builtinCalendar.nextWorkingDay(start)).toEqual({ ok: true, value: '2026-10-08' })
    expect(builtinCalendar.addWorkingDays(start, 3)).toEqual({ ok: true, value: '2026-10-10' })
    expect(builtinCalendar.addWorkingDays(civilDate('2026-10-05'), -1)).toEqual({ ok: true, value: '2026-09-30' })
    expect(builtinCalendar.workingDaysBetween(start, civilDate('2026-10-11'))).toEqual({ ok: true, value: 3 })
    expect(builtinCalendar.workingDaysBetween(civilDate('2026-10-11'), start)).toEqual({ ok: true, value: -4 })
  })

  it('roll over onto the same day when it is worked', () => {
    expect(builtinCalendar.rollOver(start)).toEqual({ ok: true, value: start })
    expect(builtinCalendar.rollOver(civilDate('2026-10-01'))).toEqual({ ok: true, value: '2026-10-08' })
  })

  it('stay where they are for none', () => {
    expect(builtinCalendar.addWorkingDays(civilDate('2030-01-01'), 0)).toEqual({ ok: true, value: '2030-01-01' })
    expect(builtinCalendar.workingDaysBetween(start, start)).toEqual({ ok: true, value: 0 })
  })

  it('cannot be counted in fractions', () => {
    expect(() => builtinCalendar.addWorkingDays(start, 1.5)).toThrow(RangeError)
  })
})

describe('a year that is not loaded', () => {
  it('is named by every question that reaches into it', () => {
    expect(isWorkingDay('2027-01-04')).toMatchObject(missing(2027))
    expect(isWorkingDay('2018-12-31')).toMatchObject(missing(2018))
    expect(builtinCalendar.nextWorkingDay(civilDate('2026-12-31'))).toMatchObject(missing(2027))
    expect(builtinCalendar.rollOver(civilDate('2027-05-01'))).toMatchObject(missing(2027))
    expect(builtinCalendar.addWorkingDays(civilDate('2026-12-20'), 30)).toMatchObject(missing(2027))
    expect(builtinCalendar.addWorkingDays(civilDate('2019-01-10'), -30)).toMatchObject(missing(2018))
    expect(builtinCalendar.addWorkingDays(civilDate('2015-01-10'), 3)).toMatchObject(missing(2015))
    expect(builtinCalendar.workingDaysBetween(start2026(), civilDate('2027-02-01'))).toMatchObject(missing(2027))
    expect(builtinCalendar.workingDaysBetween(civilDate('2027-02-01'), start2026())).toMatchObject(missing(2027))
  })

  it('is said in Chinese', () => {
    expect(isWorkingDay('2027-01-04')).toMatchObject({
      message: '尚未载入2027年的工作日历，无法判断该年的工作日；请先导入该年的节假日安排',
    })
  })

  it('is not needed by days of the loaded years beside it', () => {
    expect(builtinCalendar.addWorkingDays(civilDate('2018-12-31'), 1)).toEqual({ ok: true, value: '2019-01-02' })
    expect(builtinCalendar.workingDaysBetween(civilDate('2018-12-31'), civilDate('2019-01-02'))).toMatchObject({
      value: 1,
    })
    expect(builtinCalendar.rollOver(civilDate('2026-12-31'))).toMatchObject({ value: '2026-12-31' })
  })

  it('may lie between loaded years', () => {
    const gap = createCalendar([year2019, year2021].filter((year) => year !== undefined))
    expect(gap.addWorkingDays(civilDate('2019-12-30'), 2)).toMatchObject(missing(2020))
    expect(gap.addWorkingDays(civilDate('2021-01-05'), -2)).toMatchObject(missing(2020))
    expect(gap.workingDaysBetween(civilDate('2019-06-01'), civilDate('2021-06-01'))).toMatchObject(missing(2020))
    expect(gap.isWorkingDay(civilDate('2020-06-01'))).toMatchObject(missing(2020))
    expect(gap.rollOver(civilDate('2020-12-31'))).toMatchObject(missing(2020))
    expect(gap.addWorkingDays(civilDate('2020-12-31'), 1)).toEqual({ ok: true, value: '2021-01-04' })
  })

  it('is every year for an empty calendar', () => {
    expect(createCalendar([]).isWorkingDay(start2026())).toMatchObject(missing(2026))
    expect(createCalendar([]).addWorkingDays(start2026(), 1)).toMatchObject(missing(2026))
  })
})

it('a calendar cannot hold the same year twice', () => {
  expect(() => createCalendar([...builtinCalendar.years, ...builtinCalendar.years.slice(-1)])).toThrow('2026')
})

function start2026() {
  return civilDate('2026-06-01')
}
