import { builtinCalendar, computeTerm, isCivilDate, parseLocalInstant, Term, type TermUnit } from '@zhiheng/law/time'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'

const UNITS = {
  days: 'day',
  'working-days': 'workingDay',
  hours: 'hour',
  months: 'month',
  years: 'year',
} as const satisfies Record<string, TermUnit>

/** A calculator of terms: raw date, due date and how they were counted. */
export const term: CliCommand = {
  words: ['term'],
  usage:
    'term --from 日期[T时:分] (--days N | --working-days N | --hours N | --months N | --years N) [--no-roll-over] [--json]',
  summary: '计算期限：起算、届满、顺延',
  run: async (args) => {
    const { values, positionals } = readOptions(args, {
      from: { type: 'string' },
      days: { type: 'string' },
      'working-days': { type: 'string' },
      hours: { type: 'string' },
      months: { type: 'string' },
      years: { type: 'string' },
      'no-roll-over': { type: 'boolean' },
    })
    if (positionals.length > 0) throw new UsageError(`多余的内容：${positionals.join(' ')}`)
    const given = (Object.keys(UNITS) as (keyof typeof UNITS)[]).filter((unit) => values[unit] !== undefined)
    const [unit] = given
    if (unit === undefined || given.length > 1)
      throw new UsageError('请用 --days、--working-days、--hours、--months、--years 中的一个写明期间')
    const from =
      values.from === undefined ? undefined : isCivilDate(values.from) ? values.from : parseLocalInstant(values.from)
    if (from === undefined) throw new UsageError('--from 应为日期（2026-02-13）或者日期加时刻（2026-02-13T16:00）')
    const read = Term.safeParse({
      amount: Number(values[unit]),
      unit: UNITS[unit],
      ...(values['no-roll-over'] ? { rollOver: false } : {}),
    })
    if (!read.success) throw new UsageError(read.error.issues.map((issue) => issue.message).join('；'))
    const result = computeTerm(read.data, from, builtinCalendar)
    if (!result.ok) {
      print(values.json, { error: result }, () => result.message)
      return 1
    }
    const { rawDate, dueDate, dueAt, explanation, calendarVersion: calendar } = result
    print(values.json, { rawDate, dueDate, ...(dueAt === undefined ? {} : { dueAt }), explanation, calendar }, () =>
      [explanation, `原届满日 ${rawDate}`, `届满日   ${dueAt ?? dueDate}`, `日历版本 ${calendar}`].join('\n'),
    )
    return 0
  },
}
