import type { Field } from '@zhiheng/law/pack'
import { useState } from 'react'
import styles from '../acts.module.css'
import { FieldInput } from './field-input.tsx'
import { useForm } from './form-context.ts'
import { isAsked } from './is-asked.ts'
import { RowsField } from './rows-field.tsx'

export type Values = Readonly<Record<string, unknown>>

export interface FieldFormProps {
  readonly fields: Readonly<Record<string, Field>>
  readonly values: Values
  readonly onChange: (values: Values) => void
  /** where these fields stand in the input: `findings.0.` for the first row of findings */
  readonly prefix?: string
}

/**
 * A form made from the fields of a step, in the order in which the pack lists them. Fields that other answers have not
 * called for stand folded at the end, so that the form shows what this case asks.
 */
export function FieldForm({ fields, values, onChange, prefix = '' }: FieldFormProps) {
  const { today, reasons } = useForm()
  const [unfolded, setUnfolded] = useState(false)
  const all = Object.entries(fields).map(([name, field]) => ({ name, field, asked: isAsked(field, values, today) }))
  const waits = ({ name, asked }: (typeof all)[number]) =>
    asked === 'not-now' && values[name] === undefined && !reasons.some((reason) => reason.field === `${prefix}${name}`)
  const waiting = all.filter(waits)
  const show = ({ name, field, asked }: (typeof all)[number]) => {
    const shared = {
      path: `${prefix}${name}`,
      value: values[name],
      onChange: (value: unknown) => {
        const { [name]: _, ...others } = values
        onChange(isBlank(value) ? others : { ...others, [name]: value })
      },
    }
    const shown = { ...field, optional: asked !== 'required' }
    return shown.type === 'rows' ? (
      <RowsField key={name} {...shared} field={shown} form={FieldForm} />
    ) : (
      <FieldInput key={name} {...shared} field={shown} />
    )
  }
  return (
    <>
      {all.filter((one) => !waits(one)).map(show)}
      {waiting.length > 0 && (
        <div>
          <button
            type="button"
            className={styles.more}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >{`${unfolded ? '收起' : '显示'}其他情形才须填写的内容（${waiting.length}）`}</button>
        </div>
      )}
      {unfolded && waiting.map(show)}
    </>
  )
}

/** What a person has emptied is absent, as if never typed. */
const isBlank = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
