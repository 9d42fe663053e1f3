import type { Field } from '@zhiheng/law/pack'
import { type ReactNode, useId } from 'react'
import { BasisList } from '../../shared/basis-list.tsx'
import type { Reason } from '../../shared/reason-list.tsx'
import styles from '../acts.module.css'
import { useForm } from './form-context.ts'

/** What a control of a field is given so that label, hint and fault belong to it. */
export interface Control {
  readonly id: string
  readonly describedBy: string
  readonly invalid: boolean
}

interface FieldFrameProps {
  readonly path: string
  readonly field: Field
  /** several controls under one name are a group */
  readonly group?: boolean
  readonly children: (control: Control) => ReactNode
}

/** Label, hint, the control, and what the rule finds wrong with the value. */
export function FieldFrame({ path, field, group = false, children }: FieldFrameProps) {
  const { reasons } = useForm()
  const own = useId()
  const faults = reasons.filter((reason) => reason.field === path)
  const hint = field.hint ?? hintOf(field)
  const control = { id: own, describedBy: `${own}-about`, invalid: faults.length > 0 }
  const name = (
    <>
      {field.label}
      {field.optional === true && <span className={styles.optional}>选填</span>}
    </>
  )
  const about = (
    <div id={control.describedBy}>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <Faults faults={faults} />
    </div>
  )
  if (group) {
    return (
      <fieldset className={styles.field} data-path={path} aria-describedby={control.describedBy}>
        <legend className={styles.label}>{name}</legend>
        {children(control)}
        {about}
      </fieldset>
    )
  }
  return (
    <div className={styles.field} data-path={path}>
      <label className={styles.label} htmlFor={own}>
        {name}
      </label>
      {children(control)}
      {about}
    </div>
  )
}

function Faults({ faults }: { faults: readonly Reason[] }) {
  return faults.map((fault) => (
    <div key={`${fault.code}/${fault.text}`} className={styles.fault}>
      {fault.text}
      <BasisList basis={fault.basis} />
    </div>
  ))
}

function hintOf(field: Field): string | undefined {
  switch (field.type) {
    case 'text':
      return field.max === undefined ? undefined : `不超过${field.max}字`
    case 'date':
      if (field.notAfterAct === true) return '不晚于办理日期'
      return field.notBeforeAct === true ? '不早于办理日期' : undefined
    case 'files':
      return field.min === undefined || field.min < 2 ? undefined : `不少于${field.min}份`
    case 'rows':
      return field.min === undefined || field.min < 2 ? undefined : `不少于${field.min}项`
    default:
      return undefined
  }
}
