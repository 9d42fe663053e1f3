import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PageHeader } from '../shared/page-header.tsx'
import { packListQuery } from './packs-query.ts'
import styles from './procedures.module.css'
import { periodOf, STANDINGS } from './standing.ts'

/** The regulations this installation works by, as data that can be read and tried out. */
export function PackListPage() {
  const { data } = useSuspenseQuery(packListQuery)
  const packs = data.packs.toSorted((a, b) => Number(b.inUse) - Number(a.inUse))
  return (
    <>
      <PageHeader
        title="法规程序"
        lead="每部规定由一个规则包承载：条文由哪些程序、期限、文书落实，逐条可查。"
        actions={
          <Link to="/regulations/comparison" className={styles.compare}>
            比较两个规则包
          </Link>
        }
      />
      <div className={styles.packs}>
        {packs.map((pack) => (
          <section key={pack.id} className={styles.pack}>
            <h2>
              <Link to="/regulations/$pack" params={{ pack: pack.id }}>
                {pack.title}
              </Link>
            </h2>
            <p className={styles.packFacts}>
              {pack.inUse && <span className={styles.inUse}>本辖区适用</span>}
              <span>{STANDINGS[pack.standing.kind]}</span>
              <span className="number">{periodOf(pack.standing)}</span>
              <span className="number">版本 {pack.version}</span>
              <span>{pack.procedures.length} 项程序</span>
            </p>
            {pack.inUse && pack.standing.notice !== null && <p className={styles.packNotice}>{pack.standing.notice}</p>}
            <p className="quiet">{pack.procedures.map((procedure) => procedure.name).join('、')}</p>
          </section>
        ))}
      </div>
    </>
  )
}
