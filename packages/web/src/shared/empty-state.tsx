import type { ReactNode } from 'react'
import styles from './shared.module.css'

/** Nothing here yet: says so, and what the law or the work expects next. */
export function EmptyState({ title, text, action }: { title: string; text: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      <p className={styles.emptyText}>{text}</p>
      {action !== undefined && <div className={styles.emptyAction}>{action}</div>}
    </div>
  )
}
