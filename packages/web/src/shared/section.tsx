import { type ReactNode, useId } from 'react'
import styles from './shared.module.css'

interface SectionProps {
  readonly title: string
  readonly id?: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One subject of a page, under its own heading. */
export function Section({ title, id, aside, children }: SectionProps) {
  const heading = useId()
  return (
    <section className={styles.section} id={id} aria-labelledby={heading}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle} id={heading}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
