import type { Field } from '@zhiheng/law/pack'
import { FieldInput } from './field-input.tsx'
import { RowsField } from './rows-field.tsx'

export type Values = Readonly<Record<string, unknown>>

export interface FieldFormProps {
  readonly fields: Readonly<Record<string, Field>>
  readonly values: Values
  readonly onChange: (values: Values) => void
  /** where these fields stand in the input: `findings.0.` for the first row of findings */
  readonly prefix?: string
}

/** A form made from the fields of a step, in the order in which the pack lists them. */
export function FieldForm({ fields, values, onChange, prefix = '' }: FieldFormProps) {
  return Object.entries(fields).map(([name, field]) => {
    const shared = {
      path: `${prefix}${name}`,
      value: values[name],
      onChange: (value: unknown) => {
        const { [name]: _, ...others } = values
        onChange(isBlank(value) ? others : { ...others, [name]: value })
      },
    }
    return field.type === 'rows' ? (
      <RowsField key={name} {...shared} field={field} form={FieldForm} />
    ) : (
      <FieldInput key={name} {...shared} field={field} />
    )
  })
}

/** What a person has emptied is absent, as if never typed. */
const isBlank = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
