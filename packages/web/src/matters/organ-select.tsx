import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useDebounced } from '../shared/use-debounced.ts'
import { organSearchQuery, organsByIdQuery } from './matters-query.ts'

interface OrganSelectProps {
  readonly id: string
  readonly value: string | undefined
  readonly onChange: (organ: string | undefined) => void
  readonly kinds?: readonly string[]
  readonly placeholder?: string
  readonly width?: number | string
  readonly describedBy?: string
  readonly invalid?: boolean
}

/** Finds one organ of the register by words of its name. */
export function OrganSelect(props: OrganSelectProps) {
  const { onChange, value, ...rest } = props
  return (
    <OrganChooser {...rest} value={value === undefined ? [] : [value]} onChange={(organs) => onChange(organs.at(-1))} />
  )
}

interface OrganChooserProps extends Omit<OrganSelectProps, 'value' | 'onChange'> {
  readonly value: readonly string[]
  readonly onChange: (organs: string[]) => void
  readonly many?: boolean
}

/** Finds organs of the register by words of their names; holds ids, shows names. */
export function OrganChooser({ id, value, onChange, kinds, many, ...rest }: OrganChooserProps) {
  const [text, setText] = useState('')
  const settled = useDebounced(text, 250)
  const found = useQuery(organSearchQuery(settled, kinds))
  const chosen = useQuery(organsByIdQuery(value))
  const names = new Map([...(chosen.data?.rows ?? []), ...(found.data?.rows ?? [])].map((one) => [one.id, one.name]))
  const options = [
    ...new Set([...(found.data?.rows ?? []).map((one) => one.id), ...(settled === '' ? value : [])]),
  ].map((organ) => ({ value: organ, label: names.get(organ) ?? organ }))
  const shared = {
    id,
    showSearch: { filterOption: false, onSearch: setText, searchValue: text } as const,
    allowClear: true,
    placeholder: rest.placeholder ?? '输入名称查找机关',
    popupMatchSelectWidth: false,
    loading: found.isFetching,
    notFoundContent: found.isFetching ? '正在查找' : '没有找到这样的机关',
    options,
    style: { width: rest.width ?? '100%' },
    status: rest.invalid === true ? ('error' as const) : ('' as const),
    'aria-describedby': rest.describedBy,
    labelRender: ({ value: organ }: { value: string | number }) => names.get(String(organ)) ?? String(organ),
  }
  if (many === true) {
    return <Select<string[]> {...shared} mode="multiple" value={[...value]} onChange={(next) => onChange(next)} />
  }
  return (
    <Select<string | null>
      {...shared}
      value={value[0] ?? null}
      onChange={(next) => {
        setText('')
        onChange(next === null || next === undefined ? [] : [next])
      }}
    />
  )
}
