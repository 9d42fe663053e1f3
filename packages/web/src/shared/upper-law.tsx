import styles from './shared.module.css'

/** 上位法提示: what upper law changes here, before or from a day on. */
export function UpperLaw({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <ul className={styles.upperLaw}>
      {[...new Set(notices)].map((notice) => (
        <li key={notice}>
          <b>上位法提示</b>
          {notice}
        </li>
      ))}
    </ul>
  )
}
