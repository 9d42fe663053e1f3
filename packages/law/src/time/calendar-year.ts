import { z } from 'zod'
import { CivilDate, toEpochDay, weekday } from './civil-date.ts'

const NamedDay = z.strictObject(
  {
    date: CivilDate,
    name: z.string({ error: '应为节日名称' }).min(1, '节日名称不能为空').max(50, '节日名称过长').describe('节日名称'),
  },
  { error: objectError },
)

/**
 * One year of the working-day calendar as the holiday notice of the State Council arranges it. A day that is not listed
 * is a working day from Monday to Friday and a rest day on Saturday and Sunday. Data; a corrected year replaces the
 * whole year under a new `version`.
 */
export const CalendarYear = z.strictObject(
  {
    year: z
      .int({ error: '年份应为整数' })
      .min(1992, '年份应在1992年至2199年之间')
      .max(2199, '年份应在1992年至2199年之间'),
    version: z
      .string({ error: '版本应为文本' })
      .regex(/^\d{4}\.[1-9]\d{0,3}$/, '版本应写作“年份.修订号”，如2026.1')
      .describe('Year and revision of its data, e.g. 2026.1'),
    sources: z
      .array(z.string({ error: '来源应为文本' }).min(1, '来源不能为空').max(500, '来源过长'), { error: '来源应为列表' })
      .min(1, '应注明节假日安排通知的来源')
      .describe('Addresses or document numbers of the holiday notices'),
    offDays: z
      .array(NamedDay, { error: '放假日应为列表' })
      .min(1, '应列明放假日')
      .describe('Every day off of a holiday, weekends within it included'),
    workingWeekends: z
      .array(NamedDay, { error: '调休上班日应为列表' })
      .describe('Saturdays and Sundays worked in exchange'),
  },
  { error: objectError },
)
export type CalendarYear = z.infer<typeof CalendarYear>

/** What is wrong with one place of an input, in Chinese. `path` reads like `offDays.3.date`. */
export interface CalendarProblem {
  readonly path: string
  readonly message: string
}

export type CalendarYearCheck =
  | { readonly ok: true; readonly year: CalendarYear }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] }

/**
 * Days that are public holidays in every year by the regulation on public holidays (元旦, 劳动节, 国庆节). A list without
 * one of them is incomplete, and an incomplete calendar would give wrong due dates in silence.
 */
const fixedHolidays = ['01-01', '05-01', '10-01', '10-02', '10-03']

/** Reads one year of calendar data from outside and proves that it can be used. Never throws. */
export function checkCalendarYear(input: unknown): CalendarYearCheck {
  const parsed = CalendarYear.safeParse(input)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return { ok: false, problems }
  }
  const problems = findContradictions(parsed.data)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, year: parsed.data }
}

function findContradictions({ year, version, offDays, workingWeekends }: CalendarYear): CalendarProblem[] {
  const problems: CalendarProblem[] = []
  const seen = new Set<string>()
  for (const [list, days] of Object.entries({ offDays, workingWeekends })) {
    for (const [index, { date }] of days.entries()) {
      const path = `${list}.${index}.date`
      if (!date.startsWith(`${year}-`)) {
        problems.push({ path, message: `${date}不属于${year}年；其他年份的调整请导入该年份的更正` })
      }
      if (seen.has(date)) problems.push({ path, message: `${date}重复列出` })
      if (list === 'workingWeekends' && weekday(toEpochDay(date)) < 6) {
        problems.push({ path, message: `${date}不是星期六或者星期日，不能作为调休上班日` })
      }
      seen.add(date)
    }
  }
  const off = new Set<string>(offDays.map(({ date }) => date))
  for (const day of fixedHolidays) {
    if (!off.has(`${year}-${day}`))
      problems.push({ path: 'offDays', message: `缺少法定节假日${year}-${day}，日历不完整` })
  }
  if (!version.startsWith(`${year}.`)) problems.push({ path: 'version', message: `版本${version}不属于${year}年` })
  return problems
}

function objectError(issue: { code?: string; keys?: readonly string[] }): string {
  return issue.code === 'unrecognized_keys' ? `未知字段：${(issue.keys ?? []).join('、')}` : '应为对象'
}
