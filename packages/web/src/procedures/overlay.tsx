import { useQueries, useQuery } from '@tanstack/react-query'
import type { OverlayEntry } from '@zhiheng/law/pack'
import type { PackView } from '@zhiheng/server/api'
import { Button } from 'antd'
import { useState } from 'react'
import { useSession } from '../session/session-query.ts'
import { overlayOf, type ShownEntry } from './law-changes.ts'
import { packQuery } from './packs-query.ts'
import { POLICIES } from './policies.ts'
import { PolicyDialog } from './policy-dialog.tsx'
import styles from './procedures.module.css'
import { rulingsQuery } from './rulings-query.ts'

const RELATIONS: Readonly<Record<OverlayEntry['relation'], string>> = {
  same: '一致',
  supplements: '补充',
  restricts: '限缩',
  supersedes: '取代',
  conflicts: '抵触',
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
          {pack.inUse && <OwnPolicy pack={pack.id} entry={entry} />}
        </li>
      ))}
    </ul>
  )
}

/** What the place itself has laid down for an entry, and the way to lay something else down where that is open to it. */
function OwnPolicy({ pack, entry }: { pack: string; entry: ShownEntry }) {
  const { current } = useSession()
  const { data } = useQuery(rulingsQuery)
  const [setting, setSetting] = useState(false)
  const own = (data?.entries ?? []).flatMap((one) =>
    one.ruling.type === 'policy-set' && one.ruling.pack === pack && one.ruling.entry === `${entry.local}/${entry.upper}`
      ? [{ ...one, ruling: one.ruling }]
      : [],
  )
  const manages = current?.post === 'system-administrator' && entry.allowed.length > 1
  if (own.length === 0 && !manages) return null
  return (
    <>
      {own.map((one) => (
        <p key={one.seq} className={styles.overlaySet}>
          <span className={styles.tag}>本辖区规定</span>
          <span>
            自{one.ruling.from}起：{POLICIES[one.ruling.policy]}
          </span>
          <span className="quiet">
            {one.reason}（{one.on}　{one.by?.person.name ?? '系统'}）
          </span>
        </p>
      ))}
      {manages && (
        <p>
          <Button size="small" onClick={() => setSetting(true)}>
            另定处理方式
          </Button>
        </p>
      )}
      {setting && (
        <PolicyDialog
          pack={pack}
          entry={entry}
          now={own[0]?.ruling.policy ?? entry.policy}
          onClose={() => setSetting(false)}
        />
      )}
    </>
  )
}
