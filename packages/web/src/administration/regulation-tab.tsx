import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RulingEntry, RulingsView } from '@zhiheng/server/api'
import { Button } from 'antd'
import { useState } from 'react'
import { periodOf, STANDINGS } from '../procedures/standing.ts'
import { rulingsQuery } from '../procedures/rulings-query.ts'
import { useSession } from '../session/session-query.ts'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'
import { Notice } from '../shared/notice.tsx'
import styles from './administration.module.css'
import { AdoptionDialog } from './adoption-dialog.tsx'
import { ExpiryNoticeDialog } from './expiry-notice-dialog.tsx'

type RuledPack = RulingsView['packs'][number]

/** The norms the place works by, when they are in force, and what the place has laid down about them. */
export function RegulationTab() {
  const { current } = useSession()
  const { data, error } = useQuery(rulingsQuery)
  const [adopting, setAdopting] = useState<RuledPack>()
  const [warning, setWarning] = useState(false)
  const manages = current?.post === 'system-administrator'
  if (error !== null) return <Failure error={error} />
  if (data === undefined) return <Loading lines={4} />
  const columns: readonly Column<RuledPack>[] = [
    {
      id: 'title',
      title: '规定',
      wide: true,
      cell: (pack) => (
        <Link to="/regulations/$pack" params={{ pack: pack.id }}>
          {pack.title}
        </Link>
      ),
    },
    { id: 'standing', title: '现状', width: 180, cell: (pack) => STANDINGS[pack.standing.kind] },
    { id: 'period', title: '施行', width: 260, cell: (pack) => periodOf(pack.standing) },
    {
      id: 'acts',
      title: '操作',
      width: 140,
      cell: (pack) =>
        manages && pack.adoptable ? (
          <Button size="small" aria-label={`登记施行日期：${pack.title}`} onClick={() => setAdopting(pack)}>
            {pack.standing.from === null ? '登记施行日期' : '更正施行日期'}
          </Button>
        ) : (
          '—'
        ),
    },
  ]
  return (
    <>
      <p className={styles.lead}>
        本辖区按下列规定办理。征求意见稿在登记施行日期以前只供试用；有有效期的规定到期前提醒，到期后不再新立事项。
      </p>
      <div className={styles.notices}>
        {data.packs.map(
          ({ id, standing }) => standing.notice !== null && <Notice key={id} title={standing.notice} tone="warning" />,
        )}
      </div>
      <DataTable caption="本辖区适用的规定" columns={columns} rows={data.packs} rowKey={(pack) => pack.id} />
      <p className={styles.line}>
        规定到期前 {data.noticeDays} 天起提醒。
        {manages && (
          <Button size="small" onClick={() => setWarning(true)}>
            调整
          </Button>
        )}
      </p>
      <h3 className={styles.subtitle}>已作出的规定</h3>
      <Entries entries={data.entries} />
      {adopting !== undefined && <AdoptionDialog pack={adopting} onClose={() => setAdopting(undefined)} />}
      {warning && <ExpiryNoticeDialog days={data.noticeDays} onClose={() => setWarning(false)} />}
    </>
  )
}

const ENTRIES: readonly Column<RulingEntry>[] = [
  { id: 'on', title: '日期', width: 110, cell: (entry) => entry.on },
  { id: 'text', title: '内容', wide: true, cell: (entry) => entry.text },
  { id: 'reason', title: '依据或者理由', wide: true, cell: (entry) => entry.reason },
  {
    id: 'by',
    title: '登记人',
    width: 200,
    cell: ({ by }) => (by === null ? '系统' : `${by.organ.name}　${by.person.name}`),
  },
]

function Entries({ entries }: { entries: readonly RulingEntry[] }) {
  if (entries.length === 0)
    return <p className="quiet">还没有。施行日期、衔接的处理方式、文书格式等规定记入存证后列在这里。</p>
  return <DataTable caption="已作出的规定" columns={ENTRIES} rows={entries} rowKey={(entry) => String(entry.seq)} />
}
