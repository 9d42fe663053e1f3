import { z } from 'zod'
import type { CivilDate } from './civil-date.ts'
import type { LocalInstant } from './local-instant.ts'

export const termUnits = ['day', 'workingDay', 'hour', 'month', 'year'] as const
export type TermUnit = (typeof termUnits)[number]

/** How each unit is said after a number. */
export const unitNames: Readonly<Record<TermUnit, string>> = {
  day: '日',
  workingDay: '个工作日',
  hour: '小时',
  month: '个月',
  year: '年',
}

/** Longest term of each unit, about a hundred years (hours: ten). Whatever is longer is a slip of the pen. */
export const longestTerm: Readonly<Record<TermUnit, number>> = {
  day: 36_525,
  workingDay: 25_000,
  hour: 87_660,
  month: 1200,
  year: 100,
}

/**
 * A time limit as a rule states it. The day of the event is not counted unless `countFirstDay` says so. The last day of
 * days, months and years rolls over a rest day unless `rollOver` is false; working days cannot end on one, and hours run
 * through (民法典 第二百条至第二百零四条).
 */
export const Term = z
  .strictObject(
    {
      amount: z
        .int({ error: '期限的数值应为整数' })
        .min(1, { error: '期限的数值应不小于1', abort: true })
        .describe('How many units; a whole number from 1'),
      unit: z.enum(termUnits, { error: '期限的单位应为日、工作日、小时、月或者年' }).describe('What is counted'),
      countFirstDay: z
        .boolean({ error: '应为真或者假' })
        .optional()
        .describe('The day of the event is the first day; default false. Not for hours'),
      rollOver: z
        .boolean({ error: '应为真或者假' })
        .optional()
        .describe(
          'A last day that is a rest day moves to the next working day; default true. Only for day, month, year',
        ),
      calendar: z
        .string({ error: '应为日历名称' })
        .min(1, '日历名称不能为空')
        .optional()
        .describe('Id of the working-day calendar the rule counts by; default: the one in use'),
    },
    {
      error: ({ code, keys }) => (code === 'unrecognized_keys' ? `未知字段：${keys?.join('、')}` : '期限应为对象'),
    },
  )
  .superRefine((term, context) => {
    const problem = findTermProblem(term)
    if (problem !== undefined) context.addIssue({ code: 'custom', path: [problem.field], message: problem.message })
  })
  .describe('A time limit: amount, unit and how its first and last day are treated')
export type Term = Readonly<z.infer<typeof Term>>

/** The first thing that makes a term impossible to count, with the field and a Chinese sentence. */
export function findTermProblem(term: Term): { field: keyof Term; message: string } | undefined {
  const { amount, unit } = term
  if (!termUnits.includes(unit)) return { field: 'unit', message: '期限的单位应为日、工作日、小时、月或者年' }
  if (!Number.isInteger(amount)) return { field: 'amount', message: `期限的数值应为整数，不能是${amount}` }
  if (amount < 1) return { field: 'amount', message: '期限的数值应不小于1' }
  if (amount > longestTerm[unit]) {
    return { field: 'amount', message: `期限的数值过大，最长为${longestTerm[unit]}${unitNames[unit]}` }
  }
  if (unit === 'hour' && term.countFirstDay === true) {
    return { field: 'countFirstDay', message: '按小时计算的期限自该时刻起连续计算，没有首日' }
  }
  if ((unit === 'hour' || unit === 'workingDay') && term.rollOver === true) {
    return { field: 'rollOver', message: `按${unit === 'hour' ? '小时' : '工作日'}计算的期限不顺延` }
  }
  return undefined
}

/**
 * A time during which a clock does not run. The day on which it stops has still run, the day on which it is resumed has
 * not: from the 3rd to the 8th five days are not counted, the 4th to the 8th. For hours the bounds are instants; a bare
 * date then means its end, 24:00. Without `to` the clock still stands.
 */
export interface Suspension {
  readonly from: CivilDate | LocalInstant
  readonly to?: CivilDate | LocalInstant
  readonly reason: string
}

/** A due date with everything needed to check it. Plain JSON. */
export interface DueDate {
  readonly ok: true
  /** last day by counting alone, suspended days left out */
  readonly rawDate: CivilDate
  /** last day on which the act is in time */
  readonly dueDate: CivilDate
  /** hours only: last instant at which the act is in time */
  readonly dueAt?: LocalInstant
  /** present where the last day moved; `because` is the name of the holiday, or 星期六, 星期日 */
  readonly rolledOver?: { readonly from: CivilDate; readonly to: CivilDate; readonly because: string }
  /** one Chinese sentence saying how it was counted */
  readonly explanation: string
  readonly calendarVersion: string
}

export type TermRefusal =
  | {
      readonly ok: false
      /** the due date depends on a year whose holiday arrangement is not loaded */
      readonly code: 'calendar-year-missing'
      readonly year: number
      /** last day by counting alone, where that needs no calendar: provisional, may still roll over */
      readonly rawDate?: CivilDate
      readonly message: string
    }
  | {
      readonly ok: false
      /**
       * `term-invalid`: the term itself cannot be counted. `start-time-missing`: hours from a date without a time.
       * `suspension-invalid`: a suspension ends before it begins, or has no reason. `clock-suspended`: the clock still
       * stands. `calendar-mismatch`: the term asks for another calendar. `date-out-of-range`: beyond the year 9999.
       */
      readonly code:
        | 'term-invalid'
        | 'start-time-missing'
        | 'suspension-invalid'
        | 'clock-suspended'
        | 'calendar-mismatch'
        | 'date-out-of-range'
      readonly message: string
    }

export type TermResult = DueDate | TermRefusal
