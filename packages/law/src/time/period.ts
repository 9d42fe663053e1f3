import { addDays, type CivilDate, correspondingDay, fromEpochDay, toEpochDay } from './civil-date.ts'

/** How often something recurs. */
export const PERIODS = ['year', 'half-year', 'quarter', 'month'] as const
export type Period = (typeof PERIODS)[number]

const MONTHS: Readonly<Record<Period, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 }

export const isPeriod = (value: unknown): value is Period => PERIODS.some((one) => one === value)

/**
 * The same day one period later. The last day of a month stays the last day of a month (30 June, 31 December, 30 June), so
 * that dates do not creep.
 */
export function nextPeriod(date: CivilDate, period: Period): CivilDate {
  const endsMonth = addDays(date, 1).endsWith('-01')
  const base = endsMonth ? addDays(date, 1) : date
  const moved = fromEpochDay(correspondingDay(toEpochDay(base), MONTHS[period]).day)
  return endsMonth ? addDays(moved, -1) : moved
}

/** The period a date lies in, in Chinese: 2026年, 2026年上半年, 2026年第二季度, 2026年6月. */
export function periodName(date: CivilDate, period: Period): string {
  const year = `${Number(date.slice(0, 4))}年`
  const month = Number(date.slice(5, 7))
  switch (period) {
    case 'year':
      return year
    case 'half-year':
      return `${year}${month <= 6 ? '上' : '下'}半年`
    case 'quarter':
      return `${year}第${'一二三四'.charAt(Math.ceil(month / 3) - 1)}季度`
    case 'month':
      return `${year}${month}月`
  }
}
