import { Link } from '@tanstack/react-router'
import type { MatterRow } from '@zhiheng/server/api'
import { DaysLeft } from '../limits/days-left.tsx'
import { LightMark } from '../limits/light-mark.tsx'
import { type Column, DataTable } from '../shared/data-table.tsx'
import styles from './matters.module.css'

/** The columns of a list of matters; the subject always shows. */
export const MATTER_COLUMNS: readonly Column<MatterRow>[] = [
  { id: 'number', title: '编号', width: 176, cell: (row) => <span className="number">{row.number ?? '—'}</span> },
  {
    id: 'title',
    title: '事项',
    wide: true,
    cell: (row) => (
      <Link
        to="/matters/$matter"
        params={{ matter: row.id }}
        className={styles.rowLink}
        data-row-link
        activeOptions={{ exact: true }}
      >
        {row.title}
      </Link>
    ),
  },
  { id: 'procedure', title: '程序', width: 152, cell: (row) => row.procedureName },
  { id: 'state', title: '所处环节', width: 112, cell: (row) => row.stateName },
  {
    id: 'light',
    title: '状态',
    width: 72,
    cell: (row) =>
      row.closedOn !== null ? (
        <span className="quiet">办结</span>
      ) : row.dueDate === null && row.light === 'normal' ? (
        <span className="quiet">无期限</span>
      ) : (
        <LightMark light={row.light} />
      ),
  },
  {
    id: 'left',
    title: '期限',
    width: 104,
    cell: (row) => <DaysLeft days={row.daysLeft} dueDate={row.dueDate} dueAt={row.dueAt} />,
  },
  {
    id: 'organs',
    title: '参与机关',
    wide: true,
    width: 208,
    cell: (row) => <span className={styles.organs}>{row.organs.map((organ) => organ.name).join('、')}</span>,
  },
  { id: 'opened', title: '立案', width: 96, cell: (row) => <span className="number">{row.openedOn}</span> },
]

interface MatterTableProps {
  readonly rows: readonly MatterRow[]
  readonly hidden: ReadonlySet<string>
  readonly caption: string
}

export function MatterTable({ rows, hidden, caption }: MatterTableProps) {
  const columns = MATTER_COLUMNS.filter((column) => column.id === 'title' || !hidden.has(column.id))
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} keyboard />
}
