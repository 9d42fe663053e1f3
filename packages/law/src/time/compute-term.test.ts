import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  builtinCalendar,
  type CivilDate,
  civilDate,
  computeTerm,
  createCalendar,
  fixedDate,
  type LocalInstant,
  localInstant,
  type Suspension,
  Term,
  type TermOptions,
} from './index.ts'

const at = (text: string): CivilDate | LocalInstant => (text.length === 10 ? civilDate(text) : localInstant(text))
const compute = (term: Term, from: string, options?: TermOptions) =>
  computeTerm(term, at(from), builtinCalendar, options)
const suspension = (from: string, to: string | undefined, reason: string): Suspension => ({
  from: at(from),
  ...(to === undefined ? {} : { to: at(to) }),
  reason,
})
function explain(term: Term, from: string, options?: TermOptions): string {
  const result = compute(term, from, options)
  return result.ok ? result.explanation : result.message
}

describe('the explanation', () => {
  it('says start, roll-over and due date', () => {
    expect(explain({ amount: 30, unit: 'day' }, '2026-09-01', { event: '收到' })).toBe(
      '自2026-09-01收到次日起30日，原届满日10-01为法定节假日，顺延至10-08',
    )
    expect(explain({ amount: 30, unit: 'day' }, '2026-10-15', { event: '送达' })).toBe(
      '自2026-10-15送达次日起30日，原届满日11-14为星期六，顺延至11-16',
    )
    expect(explain({ amount: 15, unit: 'day' }, '2026-09-01', { event: '收到' })).toBe(
      '自2026-09-01收到次日起15日，09-16届满',
    )
  })

  it('repeats the year only where it changes', () => {
    expect(explain({ amount: 15, unit: 'day' }, '2025-12-20', { event: '收到' })).toBe(
      '自2025-12-20收到次日起15日，2026-01-04届满，当日为调休上班日，不顺延',
    )
  })

  it('says which worked weekend days count and how many rest days do not', () => {
    expect(explain({ amount: 7, unit: 'workingDay' }, '2026-02-12', { event: '作出' })).toBe(
      '自2026-02-12作出次日起7个工作日，扣除休息日9天，计入调休上班日02-14、02-28，02-28届满',
    )
    expect(explain({ amount: 2, unit: 'workingDay' }, '2026-03-02', { event: '收到' })).toBe(
      '自2026-03-02收到次日起2个工作日，03-04届满',
    )
    expect(explain({ amount: 200, unit: 'workingDay' }, '2026-01-01', { event: '收到' })).toContain('计入调休上班日6天')
  })

  it('says when a month has no corresponding day', () => {
    expect(explain({ amount: 6, unit: 'month' }, '2025-08-31', { event: '知道' })).toBe(
      '自2025-08-31知道次日起6个月，到期月无对应日，以月末日计，2026-02-28届满，当日为调休上班日，不顺延',
    )
  })

  it('says the time of day of hours', () => {
    expect(explain({ amount: 24, unit: 'hour' }, '2026-02-13T16:00', { event: '批准' })).toBe(
      '自2026-02-13 16:00批准起24小时，连续计算，02-14 16:00届满',
    )
  })

  it('says that a term without roll-over does not roll over', () => {
    expect(explain({ amount: 2, unit: 'year', rollOver: false }, '2026-03-10', { event: '生效' })).toBe(
      '自2026-03-10生效次日起2年，2028-03-10届满，不顺延',
    )
  })

  it('says what a document names', () => {
    const named = (date: string, rollOver = true) => {
      const result = fixedDate(civilDate(date), builtinCalendar, { rollOver })
      return result.ok && result.explanation
    }
    expect(named('2026-04-06')).toBe('文书载明期限至2026-04-06，该日为法定节假日，顺延至04-07')
    expect(named('2026-02-28')).toBe('文书载明期限至2026-02-28，该日为调休上班日，不顺延')
    expect(named('2026-04-07')).toBe('文书载明期限至2026-04-07')
    expect(named('2026-12-20', false)).toBe('文书载明期限至2026-12-20，不顺延')
    expect(fixedDate(civilDate('2026-04-06'), builtinCalendar, { label: '交办函要求答复至' })).toMatchObject({
      rolledOver: { from: '2026-04-06', to: '2026-04-07', because: '清明节' },
      explanation: '交办函要求答复至2026-04-06，该日为法定节假日，顺延至04-07',
    })
  })
})

describe('the first day', () => {
  it('counts where the rule says so', () => {
    expect(compute({ amount: 30, unit: 'day', countFirstDay: true }, '2026-03-02')).toMatchObject({
      dueDate: '2026-03-31',
      explanation: '自2026-03-02当日起30日，03-31届满',
    })
    const counted = { unit: 'workingDay', amount: 1, countFirstDay: true } as const
    expect(compute(counted, '2026-03-02')).toMatchObject({ dueDate: '2026-03-02' })
    expect(compute(counted, '2026-03-01')).toMatchObject({ dueDate: '2026-03-02' })
  })

  it('makes months end the day before the corresponding day, or with the month where there is none', () => {
    const month = { amount: 1, unit: 'month', countFirstDay: true, rollOver: false } as const
    const ends = ['2026-01-28', '2026-01-29', '2026-01-31', '2026-02-01', '2026-03-01'].map((from) => {
      const result = compute(month, from)
      return result.ok && result.dueDate
    })
    expect(ends).toEqual(['2026-02-27', '2026-02-28', '2026-02-28', '2026-02-28', '2026-03-31'])
  })

  it('is the date in Asia/Shanghai when the event has a time', () => {
    expect(compute({ amount: 1, unit: 'day' }, '2026-03-02T23:59')).toMatchObject({ dueDate: '2026-03-03' })
    const utc = computeTerm({ amount: 1, unit: 'day' }, '2026-03-02T16:30Z' as LocalInstant, builtinCalendar)
    expect(utc).toMatchObject({ dueDate: '2026-03-04' })
  })
})

describe('a suspended clock', () => {
  const thirty = { amount: 30, unit: 'day' } as const

  it('leaves out the days after it stops up to the day it is resumed', () => {
    const suspensions = [suspension('2026-03-10', '2026-03-20', '鉴定')]
    expect(compute(thirty, '2026-03-02', { event: '立案', suspensions })).toMatchObject({
      rawDate: '2026-04-11',
      dueDate: '2026-04-13',
      explanation: '自2026-03-02立案次日起30日，03-10至03-20因鉴定中止，10日不计入，原届满日04-11为星期六，顺延至04-13',
    })
  })

  it('leaves out nothing when it begins after the end, or was over before the start', () => {
    for (const [from, to] of [
      ['2026-04-01', '2026-05-20'],
      ['2026-02-01', '2026-03-02'],
    ] as const) {
      const result = compute(thirty, '2026-03-02', { suspensions: [suspension(from, to, '鉴定')] })
      expect(result).toMatchObject({ dueDate: '2026-04-01', explanation: '自2026-03-02次日起30日，04-01届满' })
    }
  })

  it('counts overlapping suspensions once, with both reasons', () => {
    const suspensions = [suspension('2026-09-12', '2026-09-18', '公告'), suspension('2026-09-10', '2026-09-15', '鉴定')]
    expect(explain(thirty, '2026-09-01', { event: '收到', suspensions })).toBe(
      '自2026-09-01收到次日起30日，09-10至09-18因鉴定、公告中止，8日不计入，10-09届满',
    )
  })

  it('moves a last day that would roll over into it past it', () => {
    const suspensions = [suspension('2026-10-05', '2026-10-20', '鉴定')]
    expect(compute(thirty, '2026-09-01', { suspensions })).toMatchObject({
      rawDate: '2026-10-01',
      dueDate: '2026-10-21',
    })
  })

  it('leaves working days out of working days', () => {
    const suspensions = [suspension('2026-09-29', '2026-10-09', '补充资料')]
    expect(compute({ amount: 7, unit: 'workingDay' }, '2026-09-24', { event: '收到', suspensions })).toMatchObject({
      dueDate: '2026-10-15',
      explanation:
        '自2026-09-24收到次日起7个工作日，09-29至10-09因补充资料中止，3个工作日不计入，扣除休息日11天，计入调休上班日10-10，10-15届满',
    })
  })

  it('leaves the exact time out of hours', () => {
    const suspensions = [suspension('2026-02-13T20:00', '2026-02-14T01:30', '鉴定')]
    expect(compute({ amount: 24, unit: 'hour' }, '2026-02-13T16:00', { suspensions })).toMatchObject({
      dueAt: '2026-02-14T21:30+08:00',
      explanation:
        '自2026-02-13 16:00起24小时，连续计算，02-13 20:00至02-14 01:30因鉴定中止，330分钟不计入，02-14 21:30届满',
    })
    const bareDates = [suspension('2026-02-13', '2026-02-14', '鉴定')]
    expect(compute({ amount: 24, unit: 'hour' }, '2026-02-13T16:00', { suspensions: bareDates })).toMatchObject({
      dueAt: '2026-02-15T16:00+08:00',
    })
  })

  it('moves a date named in a document by its days', () => {
    const suspensions = [suspension('2026-03-10', '2026-03-13', '鉴定')]
    expect(fixedDate(civilDate('2026-03-20'), builtinCalendar, { suspensions })).toMatchObject({
      dueDate: '2026-03-23',
      explanation: '文书载明期限至2026-03-20，03-10至03-13因鉴定中止，3日不计入，03-23届满',
    })
  })

  it('that still stands has no due date, unless the term ended before', () => {
    const open = [suspension('2026-03-10', undefined, '鉴定')]
    const stands = { ok: false, code: 'clock-suspended', message: '期限正在中止，恢复计算后才能确定届满日' }
    expect(compute(thirty, '2026-03-02', { suspensions: open })).toEqual(stands)
    expect(compute({ amount: 9, unit: 'workingDay' }, '2026-03-02', { suspensions: open })).toEqual(stands)
    expect(compute({ amount: 240, unit: 'hour' }, '2026-03-02T09:00', { suspensions: open })).toEqual(stands)
    expect(fixedDate(civilDate('2026-03-20'), builtinCalendar, { suspensions: open })).toEqual(stands)
    expect(compute({ amount: 8, unit: 'day' }, '2026-03-02', { suspensions: open })).toMatchObject({ ok: true })
    const inHoliday = [suspension('2026-10-03', undefined, '鉴定')]
    expect(compute(thirty, '2026-09-01', { suspensions: inHoliday })).toEqual(stands)
  })

  it('cannot end before it begins, nor lack a reason', () => {
    const invalid = (suspensions: Suspension[]) => compute(thirty, '2026-03-02', { suspensions })
    expect(invalid([suspension('2026-03-20', '2026-03-10', '鉴定')])).toEqual({
      ok: false,
      code: 'suspension-invalid',
      message: '中止的结束时间2026-03-10早于开始时间2026-03-20',
    })
    expect(invalid([suspension('2026-03-10', '2026-03-20', ' ')])).toMatchObject({ code: 'suspension-invalid' })
  })
})

describe('a refusal', () => {
  it('names the missing year, with the raw last day where that can be counted', () => {
    expect(compute({ amount: 30, unit: 'day' }, '2026-12-20')).toMatchObject({
      code: 'calendar-year-missing',
      year: 2027,
      rawDate: '2027-01-19',
    })
    expect(compute({ amount: 3, unit: 'month' }, '2026-12-20')).toMatchObject({ year: 2027, rawDate: '2027-03-20' })
    expect(compute({ amount: 2, unit: 'year' }, '2026-12-20')).toMatchObject({ year: 2028, rawDate: '2028-12-20' })
    const workingDays = compute({ amount: 10, unit: 'workingDay' }, '2026-12-20')
    expect(workingDays).toEqual({
      ok: false,
      code: 'calendar-year-missing',
      year: 2027,
      message: '尚未载入2027年的工作日历，不能确定期限届满日；请先导入该年的节假日安排',
    })
    expect(fixedDate(civilDate('2027-01-19'), builtinCalendar)).toMatchObject({ year: 2027, rawDate: '2027-01-19' })
  })

  it('names the year into which a last day would roll over', () => {
    const newYearsEve = builtinCalendar.years
      .filter(({ year }) => year === 2026)
      .map((year) => ({ ...year, offDays: [...year.offDays, { date: civilDate('2026-12-31'), name: '元旦' }] }))
    const result = computeTerm({ amount: 1, unit: 'day' }, civilDate('2026-12-30'), createCalendar(newYearsEve))
    expect(result).toMatchObject({ code: 'calendar-year-missing', year: 2027, rawDate: '2026-12-31' })
  })

  it('names the year that a suspension of working days reaches into', () => {
    const suspensions = [suspension('2026-12-22', '2027-01-10', '鉴定')]
    expect(compute({ amount: 3, unit: 'workingDay' }, '2026-12-21', { suspensions })).toMatchObject({ year: 2027 })
  })

  it('does not ask for years that do not decide', () => {
    expect(compute({ amount: 30, unit: 'day' }, '2018-12-20')).toMatchObject({ ok: true, dueDate: '2019-01-21' })
    expect(compute({ amount: 48, unit: 'hour' }, '2027-01-01T08:00')).toMatchObject({ dueAt: '2027-01-03T08:00+08:00' })
    expect(compute({ amount: 30, unit: 'day', rollOver: false }, '2026-12-20')).toMatchObject({ dueDate: '2027-01-19' })
  })

  it('meets fractions, nothing, too much and unknown units', () => {
    const message = (term: unknown) => compute(term as Term, '2026-03-02')
    expect(message({ amount: 1.5, unit: 'day' })).toEqual({
      ok: false,
      code: 'term-invalid',
      message: '期限的数值应为整数，不能是1.5',
    })
    expect(message({ amount: Number.NaN, unit: 'day' })).toMatchObject({ code: 'term-invalid' })
    expect(message({ amount: 0, unit: 'hour' })).toMatchObject({ message: '期限的数值应不小于1' })
    expect(message({ amount: -3, unit: 'month' })).toMatchObject({ code: 'term-invalid' })
    expect(message({ amount: 101, unit: 'year' })).toMatchObject({ message: '期限的数值过大，最长为100年' })
    expect(message({ amount: 3, unit: 'week' })).toMatchObject({ code: 'term-invalid' })
    expect(message({ amount: 3, unit: 'workingDay', rollOver: true })).toMatchObject({
      message: '按工作日计算的期限不顺延',
    })
    expect(message({ amount: 3, unit: 'hour', countFirstDay: true })).toMatchObject({ code: 'term-invalid' })
  })

  it('meets hours without a time, another calendar, and dates beyond the year 9999', () => {
    expect(compute({ amount: 24, unit: 'hour' }, '2026-02-13')).toEqual({
      ok: false,
      code: 'start-time-missing',
      message: '按小时计算的期限须写明起算时刻，2026-02-13没有时刻',
    })
    expect(compute({ amount: 1, unit: 'day', calendar: 'exchange' }, '2026-02-13')).toMatchObject({
      code: 'calendar-mismatch',
    })
    expect(compute({ amount: 1, unit: 'day', calendar: 'national' }, '2026-03-02')).toMatchObject({ ok: true })
    expect(compute({ amount: 1, unit: 'year' }, '9999-03-02')).toMatchObject({ code: 'date-out-of-range' })
    expect(compute({ amount: 48, unit: 'hour' }, '9999-12-31T12:00')).toMatchObject({ code: 'date-out-of-range' })
  })

  it('is an exception where the program passes something that is no date', () => {
    expect(() => computeTerm({ amount: 1, unit: 'day' }, '2026-02-30' as CivilDate, builtinCalendar)).toThrow(
      RangeError,
    )
  })
})

describe('the schema of a term', () => {
  const messages = (input: unknown) => Term.safeParse(input).error?.issues.map(({ message }) => message)

  it('accepts what a rule may say', () => {
    expect(Term.parse({ amount: 30, unit: 'day' })).toEqual({ amount: 30, unit: 'day' })
    expect(Term.parse({ amount: 7, unit: 'workingDay', rollOver: false, calendar: 'national' })).toBeTruthy()
  })

  it('refuses in Chinese what cannot be counted, like the computation does', () => {
    expect(messages({ amount: 1.5, unit: 'day' })).toEqual(['期限的数值应为整数'])
    expect(messages({ amount: 0, unit: 'day' })).toEqual(['期限的数值应不小于1'])
    expect(messages({ amount: 40_000, unit: 'day' })).toEqual(['期限的数值过大，最长为36525日'])
    expect(messages({ amount: 3, unit: 'hour', rollOver: true })).toEqual(['按小时计算的期限不顺延'])
    expect(messages({ amount: 3, unit: 'days' })).toEqual(['期限的单位应为日、工作日、小时、月或者年'])
    expect(messages({ amount: 3, unit: 'day', first: true })).toEqual(['未知字段：first'])
    expect(messages(30)).toEqual(['期限应为对象'])
  })

  it('describes every field', () => {
    const { properties } = z.toJSONSchema(Term)
    expect(Object.values(properties ?? {}).every((field) => typeof field === 'object' && field.description)).toBe(true)
  })
})
