import { useId, useState } from 'react'
import { type Reason, ReasonList } from '../shared/reason-list.tsx'
import styles from './acts.module.css'

interface WhyNotProps {
  /** the act that is not possible, for those who hear the button */
  readonly name: string
  readonly reasons: readonly Reason[]
}

/** Why an act is not possible now: the condition, the article, who can clear it, by when. */
export function WhyNot({ name, reasons }: WhyNotProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.whyNot}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`“${name}”为什么不能办理`}
        onClick={() => setOpen(!open)}
      >
        为什么不能
      </button>
      <div id={id} hidden={!open} className={styles.reasons}>
        {reasons.length === 0 ? <p>条件尚不具备。</p> : <ReasonList reasons={reasons} />}
      </div>
    </div>
  )
}
