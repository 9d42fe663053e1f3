import { Button } from 'antd'
import type { ComponentType } from 'react'
import styles from '../acts.module.css'
import type { FieldFormProps, Values } from './field-form.tsx'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf, FieldProps } from './field-input.tsx'

interface RowsFieldProps extends FieldProps<FieldOf<'rows'>> {
  /** the form of one entry */
  readonly form: ComponentType<FieldFormProps>
}

/** A list whose entries have fields of their own. */
export function RowsField({ path, field, value, onChange, form: EntryForm }: RowsFieldProps) {
  const given = (Array.isArray(value) ? value : []) as Values[]
  const rows = given.length === 0 && field.optional !== true ? [{}] : given
  return (
    <FieldFrame path={path} field={field} group>
      {() => (
        <div className={styles.rows}>
          {rows.map((row, index) => (
            // entries have no identity but their place
            <div key={index.toString()} className={styles.row}>
              <div className={styles.rowHead}>
                <span>
                  {field.label} {index + 1}
                </span>
                {rows.length > 1 || field.optional === true ? (
                  <Button
                    size="small"
                    type="text"
                    aria-label={`删除${field.label}第${index + 1}项`}
                    onClick={() => onChange(rows.filter((_, at) => at !== index))}
                  >
                    删除
                  </Button>
                ) : (
                  <span />
                )}
              </div>
              <EntryForm
                fields={field.of}
                values={row}
                prefix={`${path}.${index}.`}
                onChange={(next) => onChange(rows.map((one, at) => (at === index ? next : one)))}
              />
            </div>
          ))}
          <div>
            <Button size="small" onClick={() => onChange([...rows, {}])}>
              {rows.length === 0 ? '添加' : '再添加一项'}
            </Button>
          </div>
        </div>
      )}
    </FieldFrame>
  )
}
