import { describe, expect, it } from 'vitest'
import { builtinCalendar, civilDate, daysLeft, hoursLeft, isOverdue, light, localInstant } from './index.ts'

const due = civilDate('2026-10-08')
const dueAt = localInstant('2026-10-03T09:30')

describe('what is left of a limit', () => {
  it('is counted in days, none on the due date itself', () => {
    expect(daysLeft(due, civilDate('2026-09-30'))).toBe(8)
    expect(daysLeft(due, due)).toBe(0)
    expect(daysLeft(due, civilDate('2026-10-09'), 'day')).toBe(-1)
  })

  it('is counted in working days where the calendar reaches', () => {
    expect(daysLeft(due, civilDate('2026-09-28'), 'workingDay', builtinCalendar)).toEqual({ ok: true, value: 3 })
    expect(daysLeft(civilDate('2027-01-05'), due, 'workingDay', builtinCalendar)).toMatchObject({ year: 2027 })
    // @ts-expect-error working days without a calendar are an error of the program
    expect(() => daysLeft(due, due, 'workingDay')).toThrow(TypeError)
  })

  it('is counted in hours', () => {
    expect(hoursLeft(dueAt, localInstant('2026-10-02T21:00'))).toBe(12.5)
  })
})

describe('the light of a limit', () => {
  const on = (date: string) => light(due, civilDate(date), { warnDays: 3 })

  it('is normal, then near, then overdue from the day after the due date', () => {
    expect(['2026-10-04', '2026-10-05', '2026-10-08', '2026-10-09'].map(on)).toEqual([
      'normal',
      'near',
      'near',
      'overdue',
    ])
  })

  it('is suspended while the clock stands, whatever the date', () => {
    expect(light(due, civilDate('2026-12-01'), { warnDays: 3, suspended: true })).toBe('suspended')
  })

  it('lasts until 24:00 of the due date in Asia/Shanghai', () => {
    expect(light(due, localInstant('2026-10-08T23:59:59'), { warnDays: 0 })).toBe('near')
    expect(light(due, localInstant('2026-10-09T00:00'), { warnDays: 0 })).toBe('overdue')
    expect(isOverdue(due, localInstant('2026-10-08T15:59Z'))).toBe(false)
    expect(isOverdue(due, localInstant('2026-10-08T16:00Z'))).toBe(true)
  })

  it('follows the minute where hours count', () => {
    const now = (time: string) => light(dueAt, localInstant(`2026-10-03T${time}`), { warnDays: 0.25 })
    expect(['03:29', '03:30', '09:30', '09:31'].map(now)).toEqual(['normal', 'near', 'near', 'overdue'])
    expect(() => light(dueAt, civilDate('2026-10-03'), { warnDays: 1 })).toThrow(TypeError)
  })
})
