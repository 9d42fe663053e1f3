import { useQueries } from '@tanstack/react-query'
import type { OverlayEntry } from '@zhiheng/law/pack'
import type { PackView } from '@zhiheng/server/api'
import { overlayOf } from './law-changes.ts'
import { packQuery } from './packs-query.ts'
import styles from './procedures.module.css'

const RELATIONS: Readonly<Record<OverlayEntry['relation'], string>> = {
  same: '一致',
  supplements: '补充',
  restricts: '限缩',
  supersedes: '取代',
  conflicts: '抵触',
}
const POLICIES: Readonly<Record<OverlayEntry['policy'], string>> = {
  cite: '一并引用',
  block: '不符合则不能办理',
  warn: '提示并说明理由',
  rename: '改用名称',
  'add-step': '增加环节',
}

/** Where upper law changes what the local provision says, since when, and what the software does about it. */
export function Overlay({ pack }: { pack: PackView }) {
  const upper = useQueries({ queries: pack.under.map((id) => packQuery(id)) })
  const cited = new Map(
    [pack, ...upper.flatMap(({ data }) => data ?? [])].flatMap((one) =>
      one.articles.map((article) => [article.id, one === pack ? article.cite : `《${one.title}》${article.cite}`]),
    ),
  )
  return (
    <ul>
      {overlayOf(pack).map((entry) => (
        <li key={`${entry.local}/${entry.upper}/${entry.effect}`} className={styles.overlay}>
          <p className={styles.overlayHead}>
            <strong>{cited.get(entry.local) ?? entry.local}</strong>
            <span>{cited.get(entry.upper) ?? entry.upper}</span>
            <span className={styles.tag}>{RELATIONS[entry.relation]}</span>
            <span className={styles.tag}>{POLICIES[entry.policy]}</span>
            {entry.certainty === 'interpretation' && <span className={styles.tag}>条文未明，按本系统的理解</span>}
            <span className="quiet number">
              {entry.force.from}起{entry.force.to === undefined ? '' : `，至${entry.force.to}`}
            </span>
          </p>
          <p>{entry.effect}</p>
          {entry.reason !== undefined && <p className="quiet">{entry.reason}</p>}
        </li>
      ))}
    </ul>
  )
}
