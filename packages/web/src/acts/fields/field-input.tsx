import type { Field } from '@zhiheng/law/pack'
import { Input, InputNumber, Radio } from 'antd'
import { OrganChooser } from '../../matters/organ-select.tsx'
import { ChoiceField } from './choice-field.tsx'
import { CitationsField } from './citations-field.tsx'
import { DateField } from './date-field.tsx'
import { FieldFrame } from './field-frame.tsx'
import { FilesField } from './files-field.tsx'
import { MatterField } from './matter-field.tsx'
import { PartyField } from './party-field.tsx'
import { PersonField } from './person-field.tsx'

export interface FieldProps<F extends Field> {
  readonly path: string
  readonly field: F
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

export type FieldOf<Type extends Field['type']> = Extract<Field, { type: Type }>

/** The control of one field, by its type; a list of entries is a form again, see `FieldForm`. */
export function FieldInput({ path, field, value, onChange }: FieldProps<Exclude<Field, { type: 'rows' }>>) {
  switch (field.type) {
    case 'text':
      return <TextField path={path} field={field} value={value} onChange={onChange} />
    case 'number':
      return <NumberField path={path} field={field} value={value} onChange={onChange} />
    case 'yesNo':
      return <YesNoField path={path} field={field} value={value} onChange={onChange} />
    case 'date':
    case 'dateTime':
      return <DateField path={path} field={field} value={value} onChange={onChange} />
    case 'choice':
      return <ChoiceField path={path} field={field} value={value} onChange={onChange} />
    case 'organ':
      return <OrganField path={path} field={field} value={value} onChange={onChange} />
    case 'party':
      return <PartyField path={path} field={field} value={value} onChange={onChange} />
    case 'person':
      return <PersonField path={path} field={field} value={value} onChange={onChange} />
    case 'files':
      return <FilesField path={path} field={field} value={value} onChange={onChange} />
    case 'citations':
      return <CitationsField path={path} field={field} value={value} onChange={onChange} />
    case 'matter':
      return <MatterField path={path} field={field} value={value} onChange={onChange} />
  }
}

function TextField({ path, field, value, onChange }: FieldProps<FieldOf<'text'>>) {
  return (
    <FieldFrame path={path} field={field}>
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          value: typeof value === 'string' ? value : '',
          maxLength: field.max,
          status: invalid ? ('error' as const) : ('' as const),
          'aria-invalid': invalid,
          'aria-describedby': describedBy,
        }
        return field.long === true ? (
          <Input.TextArea
            {...shared}
            autoSize={{ minRows: 3, maxRows: 16 }}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <Input {...shared} onChange={(event) => onChange(event.target.value)} />
        )
      }}
    </FieldFrame>
  )
}

function NumberField({ path, field, value, onChange }: FieldProps<FieldOf<'number'>>) {
  return (
    <FieldFrame path={path} field={field}>
      {({ id, describedBy, invalid }) => (
        <InputNumber<number>
          id={id}
          value={typeof value === 'number' ? value : null}
          min={field.min}
          max={field.max}
          precision={field.whole === true ? 0 : undefined}
          suffix={field.unit}
          controls={false}
          style={{ width: 200 }}
          status={invalid ? 'error' : ''}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          onChange={onChange}
        />
      )}
    </FieldFrame>
  )
}

function YesNoField({ path, field, value, onChange }: FieldProps<FieldOf<'yesNo'>>) {
  return (
    <FieldFrame path={path} field={field} group>
      {() => (
        <Radio.Group
          value={typeof value === 'boolean' ? value : undefined}
          onChange={(event) => onChange(event.target.value)}
          options={[
            { value: true, label: '是' },
            { value: false, label: '否' },
          ]}
        />
      )}
    </FieldFrame>
  )
}

function OrganField({ path, field, value, onChange }: FieldProps<FieldOf<'organ'>>) {
  const ids = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  return (
    <FieldFrame path={path} field={field}>
      {({ id, describedBy, invalid }) => (
        <OrganChooser
          id={id}
          value={ids}
          many={field.many === true}
          invalid={invalid}
          describedBy={describedBy}
          {...(field.kinds === undefined ? {} : { kinds: field.kinds })}
          onChange={(organs) => onChange(field.many === true ? organs : organs[0])}
        />
      )}
    </FieldFrame>
  )
}
