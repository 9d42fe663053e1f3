import { useId } from 'react'
import type { OpenableProcedure } from '../api/types.ts'
import { OrganChooser } from '../matters/organ-select.tsx'
import { BasisList } from '../shared/basis-list.tsx'
import type { Reason } from '../shared/reason-list.tsx'
import styles from './acts.module.css'

/** Ids of organs by role. */
export type PartyChoice = Readonly<Record<string, readonly string[]>>

interface PartyPickerProps {
  readonly parties: OpenableProcedure['parties']
  readonly value: PartyChoice
  readonly reasons: readonly Reason[]
  readonly onChange: (value: PartyChoice) => void
}

/** Which organs take the parts that the form asks for. */
export function PartyPicker({ parties, value, reasons, onChange }: PartyPickerProps) {
  const id = useId()
  return (
    <div className={styles.parties}>
      {parties.map((party) => {
        const faults = reasons.filter(
          (reason) => reason.field === `parties.${party.role}` || reason.field === party.role,
        )
        return (
          <div key={party.role} className={styles.field}>
            <label className={styles.label} htmlFor={`${id}-${party.role}`}>
              {party.name}
              {party.optional && <span className={styles.optional}>选填</span>}
            </label>
            <OrganChooser
              id={`${id}-${party.role}`}
              value={value[party.role] ?? []}
              many={party.many}
              {...(party.kinds === null ? {} : { kinds: party.kinds })}
              invalid={faults.length > 0}
              describedBy={`${id}-${party.role}-about`}
              onChange={(organs) => {
                const { [party.role]: _, ...others } = value
                onChange(organs.length === 0 ? others : { ...others, [party.role]: organs })
              }}
            />
            <div id={`${id}-${party.role}-about`}>
              {faults.map((fault) => (
                <div key={fault.text} className={styles.fault}>
                  {fault.text}
                  <BasisList basis={fault.basis} />
                </div>
              ))}
            </div>
          </div>
        )
      })}
    </div>
  )
}
