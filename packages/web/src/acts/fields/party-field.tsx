import { Checkbox, Radio } from 'antd'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf, FieldProps } from './field-input.tsx'
import { useForm } from './form-context.ts'

/** One or several of the organs that take a part in the matter. */
export function PartyField({ path, field, value, onChange }: FieldProps<FieldOf<'party'>>) {
  const { parties } = useForm()
  const organs = parties.find((party) => party.role === field.of)?.organs ?? []
  const options = organs.map((organ) => ({ value: organ.id, label: organ.name }))
  const chosen = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  return (
    <FieldFrame path={path} field={field} group>
      {() =>
        options.length === 0 ? (
          <p className="quiet">本事项尚无可以选择的机关。</p>
        ) : field.many === true ? (
          <Checkbox.Group value={chosen} options={options} onChange={onChange} />
        ) : (
          <Radio.Group value={chosen[0] ?? null} options={options} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </FieldFrame>
  )
}
