import { sayBasis } from './say-basis.ts'
import styles from './shared.module.css'

/** The articles something rests on, as they are written out: 《…》第二十一条第一款. */
export function BasisList({ basis, interpretation }: { basis: readonly string[]; interpretation?: boolean }) {
  if (basis.length === 0) return null
  return (
    <span className={styles.basis}>
      依据：{sayBasis(basis)}
      {interpretation === true && <span className={styles.interpretation}>条文未明，按本系统的理解</span>}
    </span>
  )
}
