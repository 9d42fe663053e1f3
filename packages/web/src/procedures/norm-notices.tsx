import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Notice } from '../shared/notice.tsx'
import styles from './procedures.module.css'
import { rulingsQuery } from './rulings-query.ts'

/** What the administrator has to know about the norms of the place: on trial, or soon to end. */
export function NormNotices() {
  const { data } = useQuery(rulingsQuery)
  const notices = (data?.packs ?? []).flatMap(({ standing }) => standing.notice ?? [])
  return notices.map((notice) => (
    <div key={notice} className={styles.normNotice}>
      <Notice title={notice} tone="warning">
        <Link to="/administration" search={{ tab: 'regulation' }}>
          查看法规施行
        </Link>
      </Notice>
    </div>
  ))
}
