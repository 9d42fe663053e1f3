import { Button, Input, Select } from 'antd'
import { useId, useRef, useState } from 'react'
import type { OpenableProcedure } from '../api/types.ts'
import { LIGHTS, type Light } from '../limits/lights.ts'
import { useSession } from '../session/session-query.ts'
import type { ListSearch } from './list-search.ts'
import styles from './matters.module.css'
import { OrganSelect } from './organ-select.tsx'

interface MatterFiltersProps {
  readonly search: ListSearch
  readonly onChange: (search: ListSearch) => void
  readonly procedures: readonly OpenableProcedure[]
}

/** How long typing rests before the list follows; milliseconds. */
const REST = 300

/** What a list is narrowed by. Each change goes into the address at once; typing waits until it rests. */
export function MatterFilters({ search, onChange, procedures }: MatterFiltersProps) {
  const { current } = useSession()
  const id = useId()
  const set = (change: Partial<ListSearch>) =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined && value !== ''),
      ),
    )
  const mine = current !== null && search.organ === current.organ.id
  return (
    <search className={styles.filters}>
      <TextFilter value={search.text ?? ''} onChange={(text) => set({ text })} />
      {procedures.length > 1 && (
        <Labelled id={`${id}-procedure`} label="程序">
          <Select
            id={`${id}-procedure`}
            allowClear
            placeholder="全部"
            popupMatchSelectWidth={false}
            value={search.procedure ?? null}
            onChange={(procedure: string | null) => set({ procedure: procedure ?? undefined, state: undefined })}
            options={procedures.map((one) => ({ value: one.id, label: one.name }))}
          />
        </Labelled>
      )}
      <Labelled id={`${id}-light`} label="期限状态">
        <Select
          id={`${id}-light`}
          allowClear
          placeholder="全部"
          value={search.light ?? null}
          onChange={(light: Light | null) => set({ light: light ?? undefined })}
          options={Object.entries(LIGHTS).map(([value, label]) => ({ value: value as Light, label }))}
        />
      </Labelled>
      <Labelled id={`${id}-show`} label="范围">
        <Select
          id={`${id}-show`}
          value={search.show ?? 'open'}
          onChange={(show: 'open' | 'closed' | 'all') => set({ show: show === 'open' ? undefined : show })}
          options={[
            { value: 'open' as const, label: '办理中' },
            { value: 'closed' as const, label: '已办结' },
            { value: 'all' as const, label: '全部' },
          ]}
        />
      </Labelled>
      <Labelled id={`${id}-organ`} label="参与机关">
        <OrganSelect
          id={`${id}-organ`}
          value={search.organ}
          onChange={(organ) => set({ organ })}
          placeholder="全部"
          width={200}
        />
      </Labelled>
      {current !== null && (
        <Button
          type={mine ? 'default' : 'text'}
          aria-pressed={mine}
          onClick={() => set({ organ: mine ? undefined : current.organ.id })}
        >
          本机关参与
        </Button>
      )}
    </search>
  )
}

function Labelled({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  )
}

function TextFilter({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  return (
    <Input
      className={styles.text}
      data-search-field
      allowClear
      aria-label="按事项名称、编号查找"
      placeholder="名称、编号（按 / 键到此）"
      value={typed}
      onChange={(event) => {
        const text = event.target.value
        setTyped(text)
        clearTimeout(timer.current)
        timer.current = setTimeout(() => onChange(text), REST)
      }}
    />
  )
}
