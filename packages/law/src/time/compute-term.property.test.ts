import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  builtinCalendar,
  type Calendar,
  type CivilDate,
  civilDate,
  computeTerm,
  type DueDate,
  dateOf,
  fixedDate,
  fromEpochDay,
  fromEpochMilliseconds,
  fromPlainDate,
  importCalendarYear,
  type LocalInstant,
  type Suspension,
  type Term,
  toEpochDay,
  toEpochMilliseconds,
  toPlainDate,
} from './index.ts'

const dayUnits = ['day', 'month', 'year'] as const
const firstDay = toEpochDay(civilDate('2019-01-01'))
const lastDay = toEpochDay(civilDate('2026-12-31'))

const dates = fc.integer({ min: firstDay, max: lastDay }).map(fromEpochDay)
const instants = fc
  .integer({ min: firstDay * 1440, max: lastDay * 1440 })
  .map((minute) => fromEpochMilliseconds(minute * 60_000))
const dayTerms = fc.record({ amount: fc.integer({ min: 1, max: 200 }), unit: fc.constant('day' as const) })
const workingDayTerms = fc.record({
  amount: fc.integer({ min: 1, max: 120 }),
  unit: fc.constant('workingDay' as const),
})
const hourTerms = fc.record({ amount: fc.integer({ min: 1, max: 2000 }), unit: fc.constant('hour' as const) })
const monthTerms = fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constant('month' as const) })
const yearTerms = fc.record({ amount: fc.integer({ min: 1, max: 6 }), unit: fc.constant('year' as const) })
const withFirstDay = (terms: fc.Arbitrary<Term>): fc.Arbitrary<Term> =>
  fc.tuple(terms, fc.boolean()).map(([term, countFirstDay]) => ({ ...term, countFirstDay }))
const dateTerms = withFirstDay(fc.oneof<fc.Arbitrary<Term>[]>(dayTerms, workingDayTerms, monthTerms, yearTerms))
const countedTerms = withFirstDay(fc.oneof<fc.Arbitrary<Term>[]>(dayTerms, workingDayTerms))
const suspensionsAfter = (start: CivilDate, size: { minLength?: number; maxLength: number }) =>
  fc.array(
    fc.tuple(fc.integer({ min: -20, max: 150 }), fc.integer({ min: 0, max: 60 }), fc.constantFrom('鉴定', '公告')).map(
      ([offset, length, reason]): Suspension => ({
        from: addDays(start, offset),
        to: addDays(start, offset + length),
        reason,
      }),
    ),
    size,
  )
const starts = dates.chain((from) => fc.tuple(fc.constant(from), suspensionsAfter(from, { maxLength: 3 })))

/** The due date, or nothing where the calendar does not reach. */
function due(
  term: Term,
  from: CivilDate | LocalInstant,
  suspensions: readonly Suspension[] = [],
  calendar: Calendar = builtinCalendar,
): DueDate | undefined {
  const result = computeTerm(term, from, calendar, { event: '收到', suspensions })
  if (result.ok) return result
  expect(result.code).toBe('calendar-year-missing')
  return undefined
}

function required<Value>(value: Value | undefined): Value {
  fc.pre(value !== undefined)
  return value
}

const isRestDay = (date: CivilDate, calendar: Calendar = builtinCalendar): boolean => {
  const answer = calendar.isWorkingDay(date)
  return answer.ok && !answer.value
}
const isSuspended = (date: CivilDate, suspensions: readonly Suspension[]): boolean =>
  suspensions.some(({ from, to }) => date > from && to !== undefined && date <= to)

/** The dates of an explanation in order; a short one has the year written last. */
function datesIn(explanation: string): string[] {
  let year = ''
  return Array.from(explanation.matchAll(/(?:(\d{4})-)?(\d\d-\d\d)/g), ([, full, day]) => {
    year = full ?? year
    return `${year}-${day}`
  })
}

/** The same by walking the days one by one on `Temporal`, with the listed days of the calendar at hand. */
function walk(term: Term, from: CivilDate, suspensions: readonly Suspension[]): CivilDate | undefined {
  const off = new Set<string>(builtinCalendar.years.flatMap(({ offDays }) => offDays.map(({ date }) => date)))
  const swapped = new Set<string>(builtinCalendar.years.flatMap((year) => year.workingWeekends.map(({ date }) => date)))
  const works = (day: Temporal.PlainDate) =>
    swapped.has(day.toString()) || (day.dayOfWeek < 6 && !off.has(day.toString()))
  const suspended = (day: Temporal.PlainDate) => isSuspended(fromPlainDate(day), suspensions)
  let day = toPlainDate(from).subtract({ days: term.countFirstDay === true ? 1 : 0 })
  for (let counted = 0; counted < term.amount; ) {
    day = day.add({ days: 1 })
    if (!suspended(day) && (term.unit === 'day' || works(day))) counted += 1
  }
  while (!works(day) || suspended(day)) day = day.add({ days: 1 })
  return day.year > 2026 ? undefined : fromPlainDate(day)
}

describe('a term, whatever its length and start', () => {
  it('ends where walking day by day ends', () => {
    fc.assert(
      fc.property(countedTerms, starts, (term, [from, suspensions]) => {
        expect(due(term, from, suspensions)?.dueDate).toBe(walk(term, from, suspensions))
      }),
      { numRuns: 1000 },
    )
  })

  it('never ends earlier for starting later', () => {
    fc.assert(
      fc.property(dateTerms, dates, dates, (term, one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one]
        const last = required(due(term, late))
        expect(required(due(term, early)).dueDate <= last.dueDate).toBe(true)
      }),
    )
    fc.assert(
      fc.property(countedTerms, starts, fc.integer({ min: 0, max: 30 }), (term, [from, suspensions], later) => {
        const last = required(due(term, addDays(from, later), suspensions))
        expect(required(due(term, from, suspensions)).dueDate <= last.dueDate).toBe(true)
      }),
    )
  })

  it('never ends earlier for being longer', () => {
    fc.assert(
      fc.property(dateTerms, starts, fc.integer({ min: 0, max: 40 }), (term, [from, suspensions], more) => {
        const longer = required(due({ ...term, amount: term.amount + more }, from, suspensions))
        const shorter = required(due(term, from, suspensions))
        expect(shorter.rawDate <= longer.rawDate && shorter.dueDate <= longer.dueDate).toBe(true)
      }),
    )
  })

  it('never ends on a rest day where roll-over applies, nor in a suspension', () => {
    fc.assert(
      fc.property(dateTerms, starts, (term, [from, suspensions]) => {
        const { dueDate } = required(due(term, from, suspensions))
        expect([isRestDay(dueDate), isSuspended(dueDate, suspensions)]).toEqual([false, false])
      }),
    )
  })

  it('rolls over from a rest day only, and only over rest and suspended days', () => {
    fc.assert(
      fc.property(dateTerms, starts, (term, [from, suspensions]) => {
        const { rawDate, dueDate, rolledOver } = required(due(term, from, suspensions))
        expect(rolledOver === undefined).toBe(rawDate === dueDate)
        for (let day = rawDate; day < dueDate; day = addDays(day, 1)) {
          expect(isRestDay(day) || isSuspended(day, suspensions)).toBe(true)
        }
      }),
    )
  })

  it('ends on its raw last day without roll-over, in any year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dayUnits), fc.integer({ min: 1, max: 100 }), dates, (unit, amount, from) => {
        const plain = computeTerm({ amount, unit, rollOver: false }, from, builtinCalendar)
        const expected = fromPlainDate(toPlainDate(from).add({ [`${unit}s`]: amount }))
        expect(plain).toMatchObject({ ok: true, rawDate: expected, dueDate: expected })
      }),
    )
  })

  it('gets no shorter by a new holiday', () => {
    fc.assert(
      fc.property(dateTerms, starts, fc.integer({ min: 0, max: 250 }), (term, [from, suspensions], offset) => {
        const holiday = addDays(from, offset)
        const year = required(builtinCalendar.years.find((known) => holiday.startsWith(`${known.year}-`)))
        fc.pre(!year.offDays.some(({ date }) => date === holiday))
        const imported = importCalendarYear(builtinCalendar, {
          ...year,
          version: `${year.year}.2`,
          offDays: [...year.offDays, { date: holiday, name: '临时假日' }],
          workingWeekends: year.workingWeekends.filter(({ date }) => date !== holiday),
        })
        if (!imported.ok) throw new Error(imported.problems[0]?.message)
        const after = required(due(term, from, suspensions, imported.calendar))
        expect(required(due(term, from, suspensions)).dueDate <= after.dueDate).toBe(true)
      }),
    )
  })

  it('gets no shorter by a suspension, and longer by one that begins while it runs', () => {
    fc.assert(
      fc.property(countedTerms, dates, fc.integer({ min: 1, max: 90 }), fc.nat(), (term, from, length, place) => {
        const before = required(due(term, from))
        const running = toEpochDay(before.rawDate) - toEpochDay(from)
        fc.pre(running > 0)
        const stopped = addDays(from, place % running)
        const suspension = { from: stopped, to: addDays(stopped, length), reason: '鉴定' }
        const after = required(due(term, from, [suspension]))
        expect(after.dueDate >= before.dueDate).toBe(true)
        if (term.unit === 'day') expect(after.rawDate).toBe(addDays(before.rawDate, length))
        expect(after.explanation).toContain(term.unit === 'day' ? `因鉴定中止，${length}日不计入` : '')
      }),
    )
  })

  it('explains itself with its own dates: the start first, the raw last day before the due date, the due date last', () => {
    fc.assert(
      fc.property(dateTerms, starts, (term, [from, suspensions]) => {
        const result = required(due(term, from, suspensions))
        const named = datesIn(result.explanation)
        expect([named[0], named.at(-1)]).toEqual([from, result.dueDate])
        expect(result.explanation.includes('顺延至')).toBe(result.rolledOver !== undefined)
        if (result.rolledOver === undefined) return
        expect(named.at(-2)).toBe(result.rawDate)
        expect(result.rolledOver).toMatchObject({ from: result.rawDate, to: result.dueDate })
        expect(result.explanation.includes('法定节假日')).toBe(!result.rolledOver.because.startsWith('星期'))
      }),
    )
  })
})

describe('a term of working days', () => {
  it('is undone by counting the working days between', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -200, max: 200 }), (from, count) => {
        const moved = builtinCalendar.addWorkingDays(from, count)
        if (!moved.ok) return
        expect(builtinCalendar.workingDaysBetween(from, moved.value)).toEqual({ ok: true, value: count })
      }),
    )
  })

  it('is the same counted by the calendar', () => {
    fc.assert(
      fc.property(workingDayTerms, dates, (term, from) => {
        const moved = builtinCalendar.addWorkingDays(from, term.amount)
        expect(due(term, from)?.dueDate).toBe(moved.ok ? moved.value : undefined)
      }),
    )
  })
})

describe('a term of hours', () => {
  const spent = (from: LocalInstant, result: DueDate) =>
    (toEpochMilliseconds(required(result.dueAt)) - toEpochMilliseconds(from)) / 3_600_000

  it('runs through, whatever the days, and explains itself', () => {
    fc.assert(
      fc.property(hourTerms, instants, (term, from) => {
        const result = required(due(term, from))
        expect(spent(from, result)).toBe(term.amount)
        expect(result.dueDate).toBe(dateOf(required(result.dueAt)))
        const named = datesIn(result.explanation)
        expect([named[0], named.at(-1)]).toEqual([dateOf(from), result.dueDate])
        expect(result.explanation).toContain(`${result.dueAt?.slice(11, 16)}届满`)
      }),
    )
  })

  it('is lengthened by exactly the time it stood', () => {
    fc.assert(
      fc.property(hourTerms, instants, fc.nat(), fc.integer({ min: 1, max: 5000 }), (term, from, place, minutes) => {
        const stopped = toEpochMilliseconds(from) + (place % (term.amount * 60)) * 60_000
        const suspension = {
          from: fromEpochMilliseconds(stopped),
          to: fromEpochMilliseconds(stopped + minutes * 60_000),
          reason: '鉴定',
        }
        expect(spent(from, required(due(term, from, [suspension])))).toBeCloseTo(term.amount + minutes / 60, 9)
      }),
    )
  })
})

describe('a date named in a document', () => {
  it('rolls over like the last day of a term and explains itself', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const result = fixedDate(date, builtinCalendar)
        if (!result.ok) throw new Error(result.message)
        expect(builtinCalendar.rollOver(date)).toEqual({ ok: true, value: result.dueDate })
        const named = datesIn(result.explanation)
        expect([named[0], named.at(-1)]).toEqual([date, result.dueDate])
      }),
    )
  })
})
