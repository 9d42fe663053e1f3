import type { PackView } from '@zhiheng/server/api'
import { BasisList } from '../shared/basis-list.tsx'
import { type Column, DataTable } from '../shared/data-table.tsx'
import styles from './procedures.module.css'

interface Row {
  readonly procedure: PackView['procedureViews'][number]
  readonly limit: PackView['procedureViews'][number]['limits'][number]
}

export const LIMIT_KINDS: Readonly<Record<string, string>> = {
  statutory: '法定',
  document: '文书确定',
  internal: '内部目标',
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'procedure', title: '程序', width: '18%', cell: ({ procedure }) => procedure.name },
  {
    id: 'name',
    title: '期限',
    wide: true,
    width: '28%',
    cell: ({ limit }) => (
      <>
        <strong>{limit.name}</strong>
        <BasisList basis={limit.basis} interpretation={limit.interpretation !== null} />
      </>
    ),
  },
  { id: 'term', title: '长短', width: '12%', cell: ({ limit }) => limit.term },
  { id: 'kind', title: '性质', width: '9%', cell: ({ limit }) => LIMIT_KINDS[limit.kind] ?? limit.kind },
  { id: 'on', title: '由谁', width: '12%', cell: ({ limit }) => limit.on },
  { id: 'lapse', title: '逾期', wide: true, cell: ({ limit }) => limit.lapse },
]

/** Every time limit of a pack, and what follows when it is missed. */
export function LimitRules({ pack }: { pack: PackView }) {
  const rows = pack.procedureViews.flatMap((procedure) => procedure.limits.map((limit) => ({ procedure, limit })))
  if (rows.length === 0) return <p className={styles.elements}>本规则包没有期限。</p>
  return (
    <DataTable
      caption="期限"
      columns={COLUMNS}
      rows={rows}
      rowKey={({ procedure, limit }) => `${procedure.id}/${limit.id}`}
    />
  )
}
