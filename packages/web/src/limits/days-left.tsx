import styles from './limits.module.css'

interface DaysLeftProps {
  /** calendar days until the last day; negative after it; null where nothing runs */
  readonly days: number | null
  readonly dueDate: string | null
  /** only where hours count */
  readonly dueAt?: string | null
}

/** How long there is still: 剩3天, 今日届满, 逾期2天, with the last day beneath. */
export function DaysLeft({ days, dueDate, dueAt }: DaysLeftProps) {
  if (dueDate === null || days === null) return <span className="quiet">—</span>
  return (
    <span className={styles.left}>
      <span data-overdue={days < 0}>{sayDays(days)}</span>
      <span className={styles.due}>
        {dueAt === null || dueAt === undefined ? dueDate : dueAt.slice(0, 16).replace('T', ' ')}
      </span>
    </span>
  )
}

export function sayDays(days: number): string {
  if (days === 0) return '今日届满'
  return days > 0 ? `剩 ${days} 天` : `逾期 ${-days} 天`
}
