import { Button, Input } from 'antd'
import styles from '../acts.module.css'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf, FieldProps } from './field-input.tsx'

/** Articles, one to a line: 《…》第二十一条第一款. */
export function CitationsField({ path, field, value, onChange }: FieldProps<FieldOf<'citations'>>) {
  const given = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  const lines = given.length === 0 ? [''] : given
  const set = (index: number, text: string) => onChange(lines.map((line, at) => (at === index ? text : line)))
  return (
    <FieldFrame path={path} field={field} group>
      {({ describedBy, invalid }) => (
        <div className={styles.rows}>
          {lines.map((line, index) => (
            // lines have no identity but their place
            <div key={index.toString()} className={styles.line}>
              <Input
                value={line}
                placeholder="规范名称和条款，一行一条"
                aria-label={`${field.label}第${index + 1}条`}
                aria-describedby={describedBy}
                aria-invalid={invalid}
                status={invalid ? 'error' : ''}
                onChange={(event) => set(index, event.target.value)}
              />
              {lines.length > 1 && (
                <Button
                  aria-label={`删除${field.label}第${index + 1}条`}
                  onClick={() => onChange(lines.filter((_, at) => at !== index))}
                >
                  删除
                </Button>
              )}
            </div>
          ))}
          <div>
            <Button size="small" disabled={lines.at(-1) === ''} onClick={() => onChange([...lines, ''])}>
              再列一条
            </Button>
          </div>
        </div>
      )}
    </FieldFrame>
  )
}
