import { Checkbox, Radio, Select } from 'antd'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf, FieldProps } from './field-input.tsx'
import { useForm } from './form-context.ts'

/** Up to so many choices stand open; more go into a list that can be searched. */
const MOST_OPEN = 6

/** One or several items of a catalogue of the pack, those in force on the day of the act. */
export function ChoiceField({ path, field, value, onChange }: FieldProps<FieldOf<'choice'>>) {
  const { catalogue, today } = useForm()
  const options = Object.entries(catalogue(field.catalogue)?.items ?? {})
    .filter(
      ([, { force }]) => force === undefined || (today >= force.from && (force.to === undefined || today < force.to)),
    )
    .map(([id, item]) => ({ value: id, label: item.name, title: item.note }))
  const many = field.many === true
  const chosen = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  if (options.length > MOST_OPEN) {
    return (
      <FieldFrame path={path} field={field}>
        {({ id, describedBy, invalid }) => (
          <Select
            id={id}
            {...(many ? { mode: 'multiple' as const } : {})}
            value={many ? chosen : (chosen[0] ?? null)}
            showSearch={{ optionFilterProp: 'label' }}
            allowClear
            placeholder="请选择"
            popupMatchSelectWidth={false}
            style={{ width: '100%' }}
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
  return (
    <FieldFrame path={path} field={field} group>
      {() =>
        many ? (
          <Checkbox.Group value={chosen} options={options} onChange={onChange} />
        ) : (
          <Radio.Group value={chosen[0] ?? null} options={options} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </FieldFrame>
  )
}
