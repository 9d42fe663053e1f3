import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { matterSearchQuery } from '../../matters/matters-query.ts'
import { useDebounced } from '../../shared/use-debounced.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf, FieldProps } from './field-input.tsx'

/** Another matter, found by its subject or number. */
export function MatterField({ path, field, value, onChange }: FieldProps<FieldOf<'matter'>>) {
  const [text, setText] = useState('')
  const found = useQuery(matterSearchQuery(useDebounced(text, 250), field.procedure))
  const options = (found.data?.rows ?? []).map((row) => ({
    value: row.id,
    label: `${row.number ?? row.procedureName}　${row.title}`,
  }))
  return (
    <FieldFrame path={path} field={field}>
      {({ id, describedBy, invalid }) => (
        <Select
          id={id}
          value={typeof value === 'string' ? value : null}
          showSearch={{ filterOption: false, onSearch: setText }}
          allowClear
          placeholder="输入名称或者编号查找"
          popupMatchSelectWidth={false}
          style={{ width: '100%' }}
          loading={found.isFetching}
          status={invalid ? 'error' : ''}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          options={options}
          onChange={onChange}
        />
      )}
    </FieldFrame>
  )
}
