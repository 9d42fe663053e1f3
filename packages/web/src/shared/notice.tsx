import type { ReactNode } from 'react'
import styles from './shared.module.css'

interface NoticeProps {
  readonly title: string
  readonly tone?: 'plain' | 'warning' | 'refusal'
  /** announced by screen readers when it appears */
  readonly live?: boolean
  readonly children?: ReactNode
}

/** A framed message within a page. */
export function Notice({ title, tone = 'plain', live = false, children }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={live ? 'alert' : undefined}>
      <p className={styles.noticeTitle}>{title}</p>
      {children}
    </div>
  )
}
