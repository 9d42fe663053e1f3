import { describe, expect, it } from 'vitest'
import {
  builtinCalendar as calendar,
  civilDate,
  computeTerm,
  daysLeft,
  fixedDate,
  isOverdue,
  localInstant,
  type Term,
  type TermResult,
} from './index.ts'

/** `raw→due`, or only the due date where nothing rolled over; hour terms give the instant. */
function outcome(result: TermResult): string {
  if (!result.ok) throw new Error(result.message)
  if (result.dueAt !== undefined) return result.dueAt
  return result.rolledOver === undefined ? result.dueDate : `${result.rawDate}→${result.dueDate}`
}

const count = (term: Term, from: string) => outcome(computeTerm(term, civilDate(from), calendar))
const days = (amount: number, from: string) => count({ amount, unit: 'day' }, from)
const workingDays = (amount: number, from: string) => count({ amount, unit: 'workingDay' }, from)
const hours = (amount: number, from: string) =>
  outcome(computeTerm({ amount, unit: 'hour' }, localInstant(from), calendar))
const named = (date: string) => outcome(fixedDate(civilDate(date), calendar))
const periodEnd = (date: string) => outcome(fixedDate(civilDate(date), calendar, { rollOver: false }))
const overdue = (due: string, on: string) => isOverdue(civilDate(due), civilDate(on))
const workingDay = (date: string, steps: number) => {
  const answer = calendar.addWorkingDays(civilDate(date), steps)
  return answer.ok && answer.value
}

// Only the dates of these rows: a row is proved where its whole sentence is exercised, so the ids here bear a space.
describe('邢台: every computed date', () => {
  it('XT 21-1c an opinion served 2026-04-01 without a date of its own is due 2026-05-06', () => {
    expect(days(30, '2026-04-01')).toBe('2026-05-01→2026-05-06')
  })
  it('XT 21-2a an opinion received 2026-02-02 can be objected to until 2026-02-24, not on 2026-02-25', () => {
    expect(days(15, '2026-02-02')).toBe('2026-02-17→2026-02-24')
    expect([overdue('2026-02-24', '2026-02-24'), overdue('2026-02-24', '2026-02-25')]).toEqual([false, true])
  })
  it('XT 21-2c a review application received 2026-09-21 is answered by 2026-10-08, overdue on 2026-10-09', () => {
    expect(days(15, '2026-09-21')).toBe('2026-10-06→2026-10-08')
    expect(overdue('2026-10-08', '2026-10-09')).toBe(true)
  })
  it('XT 22-1a an opinion due 2026-05-06 is overdue on 2026-05-07', () => {
    expect([overdue('2026-05-06', '2026-05-06'), overdue('2026-05-06', '2026-05-07')]).toEqual([false, true])
  })
  it('XT 22-3a a decision received 2026-04-03 is reviewable until 2026-05-06', () => {
    expect(days(30, '2026-04-03')).toBe('2026-05-03→2026-05-06')
  })
  it('XT 22-3b a review application received 2026-09-01 is answered by 2026-10-08', () => {
    expect(days(30, '2026-09-01')).toBe('2026-10-01→2026-10-08')
  })
  it('XT 22-4 a performance date of 2026-04-30 stays and is overdue on 2026-05-01', () => {
    expect(named('2026-04-30')).toBe('2026-04-30')
    expect(overdue('2026-04-30', '2026-05-01')).toBe(true)
  })
  it('XT 23-1a the yearly appraisal ends with the year and needs no calendar of the next', () => {
    expect(periodEnd('2026-12-31')).toBe('2026-12-31')
  })
  it('XT 27-2a an interview on 2026-08-26 makes the report due 2026-09-28', () => {
    expect(days(30, '2026-08-26')).toBe('2026-09-25→2026-09-28')
  })
  it('XT 20-2 a fine received 2026-03-20 can be brought to reconsideration until 2026-05-19', () => {
    expect(days(60, '2026-03-20')).toBe('2026-05-19')
  })
  it('XT 10-2c a reply date of 2026-04-07 is overdue on 2026-04-08', () => {
    expect(named('2026-04-07')).toBe('2026-04-07')
    expect(overdue('2026-04-07', '2026-04-08')).toBe(true)
  })
  it('XT 17-1-5 XT 19-1-1 XT 19-1-4 XT 20-1a named working days stay where they are', () => {
    expect(['2026-05-20', '2026-06-05', '2026-04-30', '2026-06-10', '2026-06-30'].map(named)).toEqual([
      '2026-05-20',
      '2026-06-05',
      '2026-04-30',
      '2026-06-10',
      '2026-06-30',
    ])
  })
  it('XT 7 objection until 2026-02-24, answer by 2026-03-11, term 2026-02-28 stays because that Saturday is worked', () => {
    expect(days(15, '2026-02-02')).toBe('2026-02-17→2026-02-24')
    expect(days(15, '2026-02-24')).toBe('2026-03-11')
    expect(named('2026-02-28')).toBe('2026-02-28')
    expect([overdue('2026-02-28', '2026-02-28'), overdue('2026-02-28', '2026-03-01')]).toEqual([false, true])
  })
})

describe('绍兴: every computed date', () => {
  it('SX 5 SX 15-2 a notice received 2026-05-20 is reported by 2026-06-22; 2026-06-23 is late', () => {
    expect(days(30, '2026-05-20')).toBe('2026-06-19→2026-06-22')
    expect([overdue('2026-06-22', '2026-06-22'), overdue('2026-06-22', '2026-06-23')]).toEqual([false, true])
  })
  it('SX 5 a correction date of 2026-06-05 is overdue from 2026-06-06', () => {
    expect(named('2026-06-05')).toBe('2026-06-05')
    expect(overdue('2026-06-05', '2026-06-06')).toBe(true)
  })
  it('SX 15-2 a decision received 2026-01-16 is reported by 2026-02-24', () => {
    expect(days(30, '2026-01-16')).toBe('2026-02-15→2026-02-24')
  })
  it('SX 15-1b SX 15-1c a correction date of 2026-06-19 moves to 2026-06-22; the working day before is 2026-06-18', () => {
    expect(named('2026-06-19')).toBe('2026-06-19→2026-06-22')
    expect(workingDay('2026-06-22', -1)).toBe('2026-06-18')
    expect(overdue('2026-06-22', '2026-06-23')).toBe(true)
  })
  it('SX 7 a decision received 2026-02-27 can be objected to until 2026-03-30, answered by 2026-04-14', () => {
    expect(days(30, '2026-02-27')).toBe('2026-03-29→2026-03-30')
    expect(days(15, '2026-03-30')).toBe('2026-04-14')
  })
  it('SX 9 a transfer of 2026-09-21 without answer is red after 20 working days, from 2026-10-27', () => {
    expect(workingDays(20, '2026-09-21')).toBe('2026-10-26')
    expect([overdue('2026-10-26', '2026-10-26'), overdue('2026-10-26', '2026-10-27')]).toEqual([false, true])
  })
  it('SX 19-1d a suggestion received 2026-04-10 with 60 days is due 2026-06-09', () => {
    expect(days(60, '2026-04-10')).toBe('2026-06-09')
  })
  it('SX 3-3 SX 13-1-1 SX 18-2a named working days are overdue on the next day, whatever day that is', () => {
    expect(['2026-04-10', '2026-05-08', '2026-04-30'].map(named)).toEqual(['2026-04-10', '2026-05-08', '2026-04-30'])
    expect([overdue('2026-04-10', '2026-04-11'), overdue('2026-05-08', '2026-05-09')]).toEqual([true, true])
    expect(overdue('2026-04-30', '2026-05-01')).toBe(true)
  })
})

describe('许昌: every computed date', () => {
  it('XC 2 XC 19-1f XC 20-1a a term of 2026-04-06 moves to 2026-04-07, is recalled 2026-04-03, overdue 2026-04-08', () => {
    expect(named('2026-04-06')).toBe('2026-04-06→2026-04-07')
    expect(workingDay('2026-04-07', -1)).toBe('2026-04-03')
    expect([overdue('2026-04-07', '2026-04-07'), overdue('2026-04-07', '2026-04-08')]).toEqual([false, true])
  })
  it('XC 9 XC 12-2a an annual report due Saturday 2026-01-31 is in time on 2026-02-02, late on 2026-02-03', () => {
    expect(named('2026-01-31')).toBe('2026-01-31→2026-02-02')
    expect([overdue('2026-02-02', '2026-02-02'), overdue('2026-02-02', '2026-02-03')]).toEqual([false, true])
  })
  it('XC 8-1-6 a file closed 2026-04-10 is archived by 2026-05-11, overdue on 2026-05-12', () => {
    expect(days(30, '2026-04-10')).toBe('2026-05-10→2026-05-11')
    expect(overdue('2026-05-11', '2026-05-12')).toBe(true)
  })
  it('XC 21-2 a ban of two years from 2026-03-10 ends 2028-03-10 without roll-over and without that calendar', () => {
    expect(count({ amount: 2, unit: 'year', rollOver: false }, '2026-03-10')).toBe('2028-03-10')
    expect([overdue('2028-03-10', '2028-03-10'), overdue('2028-03-10', '2028-03-11')]).toEqual([false, true])
  })
  it('XC 4 a term of 2026-04-07 is not yet over on 2026-03-30', () => {
    expect(daysLeft(civilDate('2026-04-07'), civilDate('2026-03-30'))).toBe(8)
  })
})

describe('北戴河: every computed date', () => {
  it('BDH 1 a dispute accepted 2026-04-30 has the 5 working day target 2026-05-11', () => {
    expect(workingDays(5, '2026-04-30')).toBe('2026-05-11')
  })
  it('BDH 4 BDH 2-10-3 BDH 2-10-7 a case closed 2026-09-21 is handed over by 2026-10-12; 10-13 is one working day late', () => {
    expect(workingDays(10, '2026-09-21')).toBe('2026-10-12')
    expect(overdue('2026-10-12', '2026-10-13')).toBe(true)
    expect(daysLeft(civilDate('2026-10-12'), civilDate('2026-10-13'), 'workingDay', calendar)).toEqual({
      ok: true,
      value: -1,
    })
  })
  it('BDH 5 BDH 2-15-10 a complaint of 2026-07-01 is answered by 2026-07-08', () => {
    expect(workingDays(5, '2026-07-01')).toBe('2026-07-08')
  })
  it('BDH 6 BDH 2-14-2 BDH 2-5-6 the third quarter ends 2026-09-30 and is overdue on 2026-10-01', () => {
    expect(periodEnd('2026-09-30')).toBe('2026-09-30')
    expect(overdue('2026-09-30', '2026-10-01')).toBe(true)
  })
  it('BDH 8 BDH 2-9-12 BDH 2-9-15 BDH 2-1-3 BDH 2-11-3 half-years and years end without roll-over', () => {
    expect([periodEnd('2026-12-31'), periodEnd('2026-07-31'), periodEnd('2027-01-31')]).toEqual([
      '2026-12-31',
      '2026-07-31',
      '2027-01-31',
    ])
    expect([overdue('2026-12-31', '2027-01-01'), overdue('2026-07-31', '2026-08-01')]).toEqual([true, true])
    expect(overdue('2027-01-31', '2027-02-01')).toBe(true)
  })
  it('BDH 2-1-9 feedback on a resolution of 2026-09-24 has the 10 working day target 2026-10-15', () => {
    expect(workingDays(10, '2026-09-24')).toBe('2026-10-15')
  })
  it('BDH 2-2-5 a negotiation failed 2026-09-28 has the 3 working day target 2026-10-08', () => {
    expect(workingDays(3, '2026-09-28')).toBe('2026-10-08')
  })
  it('BDH 2-4-5 approval 2026-09-30 10:00 is delivered by 2026-10-01 10:00, through the holiday', () => {
    expect(hours(24, '2026-09-30T10:00')).toBe('2026-10-01T10:00+08:00')
  })
  it('BDH 2-4-11 a case released 2026-06-18 has the 10 working day target 2026-07-03', () => {
    expect(workingDays(10, '2026-06-18')).toBe('2026-07-03')
  })
  it('BDH 2-4-12 a transfer ordered by 2026-04-27 is overdue the day after', () => {
    expect(named('2026-04-27')).toBe('2026-04-27')
    expect(overdue('2026-04-27', '2026-04-28')).toBe(true)
  })
  it('BDH 2-5-2 a penalty of 2026-09-24 is published by 2026-10-12', () => {
    expect(workingDays(7, '2026-09-24')).toBe('2026-10-12')
  })
  it('BDH 2-5-12 conditional data asked for 2026-09-21 is answered by 2026-10-12', () => {
    expect(workingDays(10, '2026-09-21')).toBe('2026-10-12')
  })
  it('BDH 2-7-8 BDH 2-7-10 a notice received 2026-09-01 is reported by 2026-10-08', () => {
    expect(days(30, '2026-09-01')).toBe('2026-10-01→2026-10-08')
    expect(overdue('2026-10-08', '2026-10-09')).toBe(true)
  })
  it('BDH 2-7-9 a notice received 2026-09-01 can be objected to until 2026-09-16, answered by 2026-10-08', () => {
    expect(days(15, '2026-09-01')).toBe('2026-09-16')
    expect(days(15, '2026-09-16')).toBe('2026-10-01→2026-10-08')
  })
  it('BDH 2-14-10 an approval pushed 2026-04-30 is claimed by 2026-05-08', () => {
    expect(workingDays(3, '2026-04-30')).toBe('2026-05-08')
  })
  it('BDH 2-14-16 a resolution due 2026-07-31 is flagged from 2026-08-01', () => {
    expect(named('2026-07-31')).toBe('2026-07-31')
    expect(overdue('2026-07-31', '2026-08-01')).toBe(true)
  })
  it('BDH 2-14-18 a penalty of 2026-05-06 is fed back by 2026-05-12', () => {
    expect(workingDays(5, '2026-05-06')).toBe('2026-05-12')
  })
  it('BDH 2-15-2 a matter discovered 2026-09-29 is transferred by 2026-10-09; 2026-10-10 is late', () => {
    expect(workingDays(3, '2026-09-29')).toBe('2026-10-09')
    expect(overdue('2026-10-09', '2026-10-10')).toBe(true)
  })
  it('BDH 2-15-3 a matter discovered 2026-02-13 is transferred by 2026-02-25, the worked Saturday counts', () => {
    expect(workingDays(3, '2026-02-13')).toBe('2026-02-25')
  })
  it('BDH 2-15-4 an urgent discovery 2026-10-02 09:30 is sent by 2026-10-03 09:30; 09:31 is late', () => {
    expect(hours(24, '2026-10-02T09:30')).toBe('2026-10-03T09:30+08:00')
    const due = localInstant('2026-10-03T09:30')
    expect([isOverdue(due, due), isOverdue(due, localInstant('2026-10-03T09:31'))]).toEqual([false, true])
  })
  it('BDH 2-15-21 a letter received 2026-09-24: supplement asked by 2026-09-29, answered by 2026-10-12', () => {
    expect([workingDays(2, '2026-09-24'), workingDays(7, '2026-09-24')]).toEqual(['2026-09-29', '2026-10-12'])
  })
  it('BDH 3-2-1 a duty of November 2021 ended 2021-11-30', () => {
    expect(periodEnd('2021-11-30')).toBe('2021-11-30')
  })
})

describe('巴彦淖尔: every computed date', () => {
  it('BYN 1 BYN 22-1-2 BYN 22-2-1 a document received 2026-09-01 is reported by 2026-10-08, 10-09 is late', () => {
    expect(days(30, '2026-09-01')).toBe('2026-10-01→2026-10-08')
    expect(overdue('2026-10-08', '2026-10-09')).toBe(true)
  })
  it('BYN 1 a decision served 2026-10-15 can be reviewed until 2026-11-16', () => {
    expect(days(30, '2026-10-15')).toBe('2026-11-14→2026-11-16')
  })
  it('BYN 22-1-2 a document received 2026-01-20 is reported by 2026-02-24', () => {
    expect(days(30, '2026-01-20')).toBe('2026-02-19→2026-02-24')
  })
  it('BYN 22-2-3 a decision received 2026-01-26: application until 2026-02-25, one of 02-24 answered by 2026-03-06', () => {
    expect([days(30, '2026-01-26'), days(10, '2026-02-24')]).toEqual(['2026-02-25', '2026-03-06'])
  })
  it('BYN 20-2-2 decisions of 2026-09-11 and 2026-09-14 are notified by 2026-10-08', () => {
    expect(days(20, '2026-09-11')).toBe('2026-10-01→2026-10-08')
    expect(days(20, '2026-09-14')).toBe('2026-10-04→2026-10-08')
  })
  it('BYN 10 BYN 7-3 approval 2026-02-13 16:00 is delivered by 2026-02-14 16:00; 17:00 is late', () => {
    expect(hours(24, '2026-02-13T16:00')).toBe('2026-02-14T16:00+08:00')
    expect(isOverdue(localInstant('2026-02-14T16:00'), localInstant('2026-02-14T17:00'))).toBe(true)
  })
  it('BYN 10 BYN 21-2 an interview of 2026-05-20 with 30 days is followed up by 2026-06-22', () => {
    expect(days(30, '2026-05-20')).toBe('2026-06-19→2026-06-22')
  })
  it('BYN 8 BYN 8-11-2 a delegation signed 2026-03-02 is filed by the 10 working day target 2026-03-16', () => {
    expect(workingDays(10, '2026-03-02')).toBe('2026-03-16')
  })
  it('BYN 3-1-3 a penalty of 2026-09-21 is published by 2026-10-08', () => {
    expect(workingDays(7, '2026-09-21')).toBe('2026-10-08')
  })
  it('BYN 7-4 a reply date of 2026-05-05 moves to 2026-05-06, overdue on 2026-05-07', () => {
    expect(named('2026-05-05')).toBe('2026-05-05→2026-05-06')
    expect(overdue('2026-05-06', '2026-05-07')).toBe(true)
  })
  it('BYN 15-2-2 a complaint of 2026-09-14 with 30 working days is due 2026-10-30', () => {
    expect(workingDays(30, '2026-09-14')).toBe('2026-10-30')
  })
  it('BYN 28-1 the 30th day after publication on 2023-06-28 is 2023-07-28, in force the day after', () => {
    expect(count({ amount: 30, unit: 'day', rollOver: false }, '2023-06-28')).toBe('2023-07-28')
  })
  it('BYN 28-2 five years from 2023-07-29: until 2028-07-28 with that day counted, 2028-07-29 without', () => {
    const years = { amount: 5, unit: 'year', rollOver: false } as const
    expect(count({ ...years, countFirstDay: true }, '2023-07-29')).toBe('2028-07-28')
    expect(count(years, '2023-07-29')).toBe('2028-07-29')
  })
  it('BYN 10-1-1 a request due 2026-09-24 and answered 2026-09-28 is overdue', () => {
    expect(named('2026-09-24')).toBe('2026-09-24')
    expect(overdue('2026-09-24', '2026-09-28')).toBe(true)
  })
  it('BYN 5-2 BYN 11-3-1 BYN 12-1-2 BYN 12-1-3 BYN 14-2 period ends do not roll over, nor does the yearly 12-20', () => {
    expect(['2026-04-30', '2026-06-30', '2026-12-20', '2026-12-31'].map(periodEnd)).toEqual([
      '2026-04-30',
      '2026-06-30',
      '2026-12-20',
      '2026-12-31',
    ])
  })
})

describe('national regulation and overlay: every computed date', () => {
  it('O 1 a decision served 2026-01-30 is reported by 2026-03-02', () => {
    expect(days(30, '2026-01-30')).toBe('2026-03-01→2026-03-02')
  })
  it('O 1 a decision served 2026-03-10 is reported by 2026-04-09', () => {
    expect(days(30, '2026-03-10')).toBe('2026-04-09')
  })
  it('O 1 an application of 2026-02-03 counts as accepted after 5 working days, 2026-02-10', () => {
    expect(workingDays(5, '2026-02-03')).toBe('2026-02-10')
  })
  it('O 4 a term of 2026-03-27 stays, one of 2026-05-03 moves to 2026-05-06 and opens the next step on 05-07', () => {
    expect(named('2026-03-27')).toBe('2026-03-27')
    expect(named('2026-05-03')).toBe('2026-05-03→2026-05-06')
    expect(overdue('2026-05-06', '2026-05-07')).toBe(true)
  })
  it('NR 6-1b the internal target 2026-07-31 has passed on 2026-08-01', () => {
    expect(overdue('2026-07-31', '2026-08-01')).toBe(true)
  })
  it('NR 20-2 a lead of 2026-09-21 has the 5 working day target 2026-09-29', () => {
    expect(workingDays(5, '2026-09-21')).toBe('2026-09-29')
  })
  it('NR 25-1a a data request due 2026-04-10 is overdue on 2026-04-11', () => {
    expect(named('2026-04-10')).toBe('2026-04-10')
    expect(overdue('2026-04-10', '2026-04-11')).toBe(true)
  })
  it('NR 27-2 a limit of 2026-04-07 is missed by a report of 2026-04-08', () => {
    expect(overdue('2026-04-07', '2026-04-08')).toBe(true)
  })
  it('NR 29-1a a limit of 2026-05-06 opens the submission on 2026-05-07, not before', () => {
    expect([overdue('2026-05-06', '2026-05-06'), overdue('2026-05-06', '2026-05-07')]).toEqual([false, true])
  })
})
