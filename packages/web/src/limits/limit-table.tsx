import type { LimitView } from '@zhiheng/server/api'
import { BasisList } from '../shared/basis-list.tsx'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { sayDays } from './days-left.tsx'
import { LightMark } from './light-mark.tsx'
import styles from './limits.module.css'

const KINDS: Readonly<Record<LimitView['kind'], string>> = {
  statutory: '法定',
  document: '文书确定',
  internal: '内部目标',
}

const DONE: Readonly<Partial<Record<LimitView['status'], string>>> = { met: '已按期办理', ended: '已终结' }

const COLUMNS: readonly Column<LimitView>[] = [
  {
    id: 'name',
    title: '期限',
    wide: true,
    width: '30%',
    cell: (limit) => (
      <>
        {limit.name}
        <span className={styles.kind} data-kind={limit.kind}>
          {KINDS[limit.kind]}
        </span>
        <span className={styles.note}>
          {(limit.recipient === null ? limit.on : [limit.recipient]).map((one) => one.name).join('、')}
        </span>
      </>
    ),
  },
  { id: 'started', title: '起算', width: 92, cell: (limit) => <span className="number">{limit.startedOn}</span> },
  {
    id: 'due',
    title: '届满',
    width: 128,
    cell: (limit) => (
      <span className="number">
        {limit.dueAt === null ? limit.dueDate : limit.dueAt.slice(0, 16).replace('T', ' ')}
        {limit.rawDate !== limit.dueDate && <span className={styles.note}>顺延前 {limit.rawDate}</span>}
      </span>
    ),
  },
  {
    id: 'light',
    title: '状态',
    width: 96,
    cell: (limit) =>
      limit.status === 'lapsed' && !limit.owed ? (
        <span className="quiet">期限已过</span>
      ) : DONE[limit.status] === undefined ? (
        <>
          <LightMark light={limit.light} />
          <span className={styles.note}>{limit.status === 'suspended' ? '停止计算' : sayDays(limit.daysLeft)}</span>
        </>
      ) : (
        <span className="quiet">{DONE[limit.status]}</span>
      ),
  },
  {
    id: 'explanation',
    title: '怎样计算，逾期怎样',
    wide: true,
    cell: (limit) => (
      <>
        {limit.explanation}
        <span className={styles.note}>
          {limit.owed ? '逾期' : '期限届满'}：{limit.lapse}
        </span>
        {limit.suspensions.map((pause) => (
          <span key={pause.from} className={styles.note}>
            {pause.from}中止{pause.to === null ? '' : `，${pause.to}恢复`}：{pause.reason}
          </span>
        ))}
        <BasisList basis={limit.basis} interpretation={limit.interpretation !== undefined} />
      </>
    ),
  },
]

/** The clocks of a matter: when each began, when it ends before and after roll-over, how that was counted, what follows. */
export function LimitTable({ limits }: { limits: readonly LimitView[] }) {
  if (limits.length === 0) return <p className="quiet">目前没有正在计算的期限。</p>
  const order = (limit: LimitView) =>
    limit.status === 'running' || (limit.status === 'lapsed' && limit.owed) ? 0 : limit.status === 'suspended' ? 1 : 2
  const sorted = limits.toSorted((a, b) => order(a) - order(b) || a.dueDate.localeCompare(b.dueDate))
  return <DataTable caption="期限" columns={COLUMNS} rows={sorted} rowKey={(limit) => limit.id} />
}
