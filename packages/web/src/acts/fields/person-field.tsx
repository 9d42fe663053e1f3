import { queryOptions, useQuery } from '@tanstack/react-query'
import type { PersonPage } from '@zhiheng/server/api'
import { Select } from 'antd'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { useDebounced } from '../../shared/use-debounced.ts'
import type { FieldOf, FieldProps } from './field-input.tsx'
import { FieldFrame } from './field-frame.tsx'

const peopleQuery = (text: string) =>
  queryOptions({
    queryKey: ['people', text],
    staleTime: 60_000,
    queryFn: ({ signal }) => request<PersonPage>('/api/people', { query: { text, size: 20 }, signal }),
  })

/** One or several registered people, found by name. */
export function PersonField({ path, field, value, onChange }: FieldProps<FieldOf<'person'>>) {
  const [text, setText] = useState('')
  const found = useQuery(peopleQuery(useDebounced(text, 250)))
  const many = field.many === true
  const chosen = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  const options = (found.data?.rows ?? []).map((person) => ({
    value: person.id,
    label: `${person.name}${person.posts[0] === undefined ? '' : `（${person.posts[0].organ.name}${person.posts[0].postName}）`}`,
  }))
  return (
    <FieldFrame path={path} field={field}>
      {({ id, describedBy, invalid }) => (
        <Select
          id={id}
          {...(many ? { mode: 'multiple' as const } : {})}
          value={many ? chosen : (chosen[0] ?? null)}
          showSearch={{ filterOption: false, onSearch: setText }}
          allowClear
          placeholder="输入姓名查找"
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
