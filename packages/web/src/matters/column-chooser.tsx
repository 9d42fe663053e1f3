import { Button, Checkbox, Popover } from 'antd'
import { useState } from 'react'
import styles from './matters.module.css'

interface ColumnChooserProps {
  readonly columns: readonly { readonly id: string; readonly title: string }[]
  readonly hidden: ReadonlySet<string>
  readonly onChange: (hidden: ReadonlySet<string>) => void
}

/** Which columns of a list are shown. */
export function ColumnChooser({ columns, hidden, onChange }: ColumnChooserProps) {
  const choices = (
    <Checkbox.Group
      className={styles.columns}
      value={columns.filter((column) => !hidden.has(column.id)).map((column) => column.id)}
      onChange={(shown) =>
        onChange(new Set(columns.filter((column) => !shown.includes(column.id)).map((column) => column.id)))
      }
      options={columns.map((column) => ({
        value: column.id,
        label: column.title,
        disabled: column.id === 'title',
      }))}
    />
  )
  return (
    <Popover content={choices} trigger="click" placement="bottomRight">
      <Button size="small" type="text">
        显示的列
      </Button>
    </Popover>
  )
}

/** The columns a person has hidden, kept in this browser. */
export function useHiddenColumns(list: string): [ReadonlySet<string>, (hidden: ReadonlySet<string>) => void] {
  const key = `zhiheng.columns.${list}`
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => read(key))
  return [
    hidden,
    (next) => {
      setHidden(next)
      localStorage.setItem(key, JSON.stringify([...next]))
    },
  ]
}

function read(key: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '["opened"]')
    return new Set(Array.isArray(kept) ? kept.map(String) : [])
  } catch {
    return new Set()
  }
}
