import { Link } from '@tanstack/react-router'
import type { MatterLink } from '../api/types.ts'
import styles from './matters.module.css'

/** The matter this one came out of, and those that came out of it. */
export function LinkedMatters({ linked }: { linked: readonly MatterLink[] }) {
  return (
    <ul className={styles.linked}>
      {linked.map((one) => (
        <li key={one.id}>
          <span className={styles.relation}>{one.relation === 'parent' ? '来自' : '引出'}</span>
          <span>
            {one.visible ? (
              <Link to="/matters/$matter" params={{ matter: one.id }}>
                {one.title}
              </Link>
            ) : (
              <span className="quiet">本岗位无权查看的事项</span>
            )}
            <span className={styles.linkedFacts}>
              {one.procedureName}　{one.stateName}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
