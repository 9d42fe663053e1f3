import { describe, expect, it } from 'vitest'
import { builtinCalendar, civilDate, computeTerm, importCalendarYear } from './index.ts'

const offDays = [
  { date: '2027-01-01', name: '元旦' },
  { date: '2027-05-01', name: '劳动节' },
  { date: '2027-10-01', name: '国庆节' },
  { date: '2027-10-02', name: '国庆节' },
  { date: '2027-10-03', name: '国庆节' },
]
const year2027 = { year: 2027, sources: ['国办发明电〔2026〕9号'], offDays, workingWeekends: [] as unknown[] }

function imported(input: unknown, calendar = builtinCalendar) {
  const result = importCalendarYear(calendar, input)
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return result
}
function problems(input: unknown, calendar = builtinCalendar) {
  const result = importCalendarYear(calendar, input)
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('importing a new year', () => {
  it('turns a refused term into a due date under another calendar version, and leaves the old calendar alone', () => {
    const term = { amount: 30, unit: 'day' } as const
    const start = civilDate('2026-12-20')
    const { calendar, kind, year } = imported(year2027)
    expect([kind, year.version]).toEqual(['added', '2027.1'])
    expect(calendar.version).toMatch(/^2027\.1\+[0-9a-f]{16}$/)
    expect(computeTerm(term, start, calendar)).toMatchObject({
      ok: true,
      dueDate: '2027-01-19',
      calendarVersion: calendar.version,
    })
    expect(computeTerm(term, start, builtinCalendar)).toMatchObject({ ok: false, year: 2027 })
  })

  it('takes days of that year only, each once, and worked days on weekends only', () => {
    const input = {
      ...year2027,
      offDays: [...offDays, { date: '2026-12-31', name: '元旦' }, { date: '2027-01-01', name: '元旦' }],
      workingWeekends: [
        { date: '2027-02-01', name: '春节' },
        { date: '2027-05-01', name: '劳动节' },
        { date: '2027-02-30', name: '春节' },
      ],
    }
    expect(problems(input)).toEqual(['workingWeekends.2.date: 应为公历日期，格式如2026-02-13'])
    expect(problems({ ...input, workingWeekends: input.workingWeekends.slice(0, 2) })).toEqual([
      'offDays.5.date: 2026-12-31不属于2027年；其他年份的调整请导入该年份的更正',
      'offDays.6.date: 2027-01-01重复列出',
      'workingWeekends.0.date: 2027-02-01不是星期六或者星期日，不能作为调休上班日',
      'workingWeekends.1.date: 2027-05-01重复列出',
    ])
  })

  it('refuses an incomplete list, which would give wrong due dates in silence', () => {
    expect(problems({ ...year2027, offDays: offDays.slice(0, 4) })).toEqual([
      'offDays: 缺少法定节假日2027-10-03，日历不完整',
    ])
    expect(problems({ ...year2027, offDays: [] })).toEqual(['offDays: 应列明放假日'])
  })

  it('says in Chinese what is wrong with the shape', () => {
    expect(problems('2027')).toEqual([': 应为对象'])
    expect(problems(null)).toEqual([': 应为对象'])
    expect(problems({ ...year2027, note: 1 })).toEqual([': 未知字段：note'])
    expect(problems({ ...year2027, year: '2027' })).toEqual(['year: 年份应为整数'])
    expect(problems({ ...year2027, year: 1950 })).toEqual(['year: 年份应在1992年至2199年之间'])
    expect(problems({ ...year2027, version: 'x' })).toEqual(['version: 版本应写作“年份.修订号”，如2026.1'])
    expect(problems({ ...year2027, sources: [] })).toEqual(['sources: 应注明节假日安排通知的来源'])
    expect(problems({ ...year2027, offDays: undefined })).toEqual(['offDays: 放假日应为列表'])
    expect(problems({ ...year2027, version: '2026.4' })).toEqual(['version: 版本2026.4不属于2027年'])
    expect(problems({ ...year2027, offDays: [{ date: 1, name: '' }] })).toEqual([
      'offDays.0.date: 应为公历日期，格式如2026-02-13',
      'offDays.0.name: 节日名称不能为空',
    ])
  })
})

describe('importing a corrected year', () => {
  const first = imported(year2027).calendar
  const corrected = { ...year2027, offDays: [...offDays, { date: '2027-09-03', name: '纪念日' }] }

  it('replaces the year under the next revision and names the days that changed', () => {
    const result = imported({ ...corrected, workingWeekends: [{ date: '2027-09-05', name: '纪念日' }] }, first)
    expect(result).toMatchObject({ kind: 'corrected', changedDates: ['2027-09-03', '2027-09-05'] })
    expect(result.year.version).toBe('2027.2')
    expect(result.calendar.isWorkingDay(civilDate('2027-09-05'))).toEqual({ ok: true, value: true })
    expect(result.calendar.version).not.toBe(first.version)
  })

  it('refuses other days under a version that results already name', () => {
    expect(problems({ ...corrected, version: '2027.1' }, first)).toEqual([
      'version: 2027年日历的内容已改变，版本不能仍为2027.1',
    ])
  })

  it('changes nothing when the days are the same', () => {
    const again = imported({ ...year2027, sources: ['另一来源'] }, first)
    expect(again).toMatchObject({ kind: 'unchanged', changedDates: [] })
    expect(again.calendar).toBe(first)
  })
})
