import { type ReactNode, useEffect } from 'react'
import styles from './shared.module.css'

interface PageHeaderProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
}

/** The head of a page: its name, one line on what it is, and at most one primary button. Names the browser tab too. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  usePageTitle(title)
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions !== undefined && (
        <div className={styles.actions} data-print="no">
          {actions}
        </div>
      )}
    </header>
  )
}

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · 执衡`
  }, [title])
}
