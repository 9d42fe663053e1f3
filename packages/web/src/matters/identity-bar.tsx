import { Link } from '@tanstack/react-router'
import type { MatterView } from '@zhiheng/server/api'
import { LightMark } from '../limits/light-mark.tsx'
import { Notice } from '../shared/notice.tsx'
import { usePageTitle } from '../shared/page-header.tsx'
import styles from './matters.module.css'

/** What names a matter and says how it stands: number, subject, parties, state, the most urgent light. */
export function IdentityBar({ matter }: { matter: MatterView }) {
  usePageTitle(matter.title)
  const urgent = matter.limits
    .filter(
      (limit) =>
        limit.owed && limit.light === matter.light && (limit.status === 'running' || limit.status === 'lapsed'),
    )
    .sort((a, b) => a.dueDate.localeCompare(b.dueDate))[0]
  return (
    <header className={styles.identity}>
      <p className={styles.number}>
        <span>{matter.number ?? '尚未编号'}</span>
        <span>{matter.procedureName}</span>
        <Link to="/regulations/$pack" params={{ pack: matter.pack.id }}>
          {matter.pack.title} {matter.pack.version}
        </Link>
      </p>
      <h1 className={styles.subject}>{matter.title}</h1>
      <div className={styles.standing}>
        <span className={styles.state} data-final={matter.closedOn !== null}>
          {matter.stateName}
        </span>
        {matter.closedOn === null && matter.limits.length > 0 && (
          <LightMark light={matter.light} explanation={urgent?.explanation} />
        )}
        {urgent !== undefined && matter.closedOn === null && (
          <span>
            {urgent.name}　{urgent.dueAt === null ? urgent.dueDate : urgent.dueAt.slice(0, 16).replace('T', ' ')} 届满
          </span>
        )}
        <span className="quiet">
          {matter.openedOn} 立案{matter.closedOn === null ? '' : `，${matter.closedOn} 办结`}
        </span>
      </div>
      {matter.newerPack !== null && (
        <div className={styles.standingNotice}>
          <Notice
            title={
              matter.migrationProposed
                ? `规则包迁移至 ${matter.newerPack} 版的提议待批准。`
                : `本事项按规则包 ${matter.pack.version} 版办理，现行为 ${matter.newerPack} 版；非经批准迁移，继续按原版本办理。`
            }
          >
            <Link to="/matters/$matter/migration" params={{ matter: matter.id }}>
              {matter.migrationProposed ? '查看提议' : '比较两个版本'}
            </Link>
          </Notice>
        </div>
      )}
      {matter.closedOn === null &&
        matter.notices.map((notice) => (
          <div key={notice} className={styles.standingNotice}>
            <Notice title={notice} tone="warning" />
          </div>
        ))}
    </header>
  )
}
