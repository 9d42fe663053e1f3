import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LightMark } from '../limits/light-mark.tsx'
import { Section } from '../shared/section.tsx'
import styles from './worklist.module.css'
import { recentQuery } from './worklist-query.ts'

/** The matters that changed last, for those who come back to what they did yesterday. */
export function RecentMatters() {
  const { data } = useQuery(recentQuery)
  if (data === undefined || data.rows.length === 0) return null
  return (
    <div className={styles.recent}>
      <Section title="最近更新的事项">
        <ul className={styles.recentList}>
          {data.rows.map((row) => (
            <li key={row.id}>
              <Link to="/matters/$matter" params={{ matter: row.id }}>
                {row.title}
              </Link>
              <span className="quiet number">{row.number ?? row.procedureName}</span>
              <span className="number">{row.stateName}</span>
              {row.closedOn === null && row.dueDate !== null ? <LightMark light={row.light} /> : <span />}
              <span className="quiet number">{row.updatedAt.slice(0, 10)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
