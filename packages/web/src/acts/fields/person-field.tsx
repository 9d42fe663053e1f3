import { Input, Select } from 'antd'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf, FieldProps } from './field-input.tsx'
import { useForm } from './form-context.ts'

/** One or several people by name; those who have acted in the matter are offered. */
export function PersonField({ path, field, value, onChange }: FieldProps<FieldOf<'person'>>) {
  const { people } = useForm()
  const names = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  return (
    <FieldFrame path={path} field={field}>
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          status: invalid ? ('error' as const) : ('' as const),
          'aria-invalid': invalid,
          'aria-describedby': describedBy,
        }
        return field.many === true ? (
          <Select<string[]>
            {...shared}
            mode="tags"
            value={names}
            tokenSeparators={['、', '，', ',', ' ']}
            placeholder="输入姓名后按回车，可以填多人"
            style={{ width: '100%' }}
            options={people.map((name) => ({ value: name, label: name }))}
            onChange={onChange}
          />
        ) : (
          <Input
            {...shared}
            value={names[0] ?? ''}
            placeholder="姓名"
            style={{ maxWidth: 320 }}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }}
    </FieldFrame>
  )
}
