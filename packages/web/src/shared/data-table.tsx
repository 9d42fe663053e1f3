import { type ReactNode, useRef } from 'react'
import styles from './shared.module.css'
import { useRowKeys } from './use-row-keys.ts'

export interface Column<Row> {
  readonly id: string
  readonly title: string
  readonly width?: string | number
  readonly align?: 'right'
  /** takes a whole line where the table is too narrow for columns */
  readonly wide?: true
  readonly cell: (row: Row) => ReactNode
}

interface DataTableProps<Row> {
  /** what the table holds, for those who hear it */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** j and k move between the rows; each row marks its link with `data-row-link` */
  readonly keyboard?: boolean
}

/**
 * A plain table: dense, printable, readable by screen readers, moved through with j and k. Where it is too narrow for
 * columns, each row becomes a block of labelled values.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, keyboard = false }: DataTableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys(body, keyboard)
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align} style={{ width: column.width }}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td key={column.id} data-align={column.align} data-label={column.title} data-wide={column.wide}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
