import { Fragment, type ReactNode } from 'react'
import styles from './shared.module.css'

/** Names and values, set in two columns. */
export function Pairs({ of }: { of: readonly { readonly label: string; readonly value: ReactNode }[] }) {
  return (
    <dl className={styles.pairs}>
      {of.map(({ label, value }, index) => (
        // labels may repeat, and the list never changes order
        <Fragment key={`${label}/${index.toString()}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
