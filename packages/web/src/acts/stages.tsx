import styles from './acts.module.css'
import type { ActFlow } from './use-act-flow.ts'

const NAMES: Readonly<Record<ActFlow['stage'], string>> = { form: '填写', check: '核对', receipt: '回执' }

/** Where one stands on the way of an act. */
export function Stages({ stage }: { stage: ActFlow['stage'] }) {
  return (
    <ol className={styles.stages} aria-label="办理步骤">
      {(Object.keys(NAMES) as ActFlow['stage'][]).map((one) => (
        <li key={one} aria-current={one === stage ? 'step' : undefined}>
          {NAMES[one]}
        </li>
      ))}
    </ol>
  )
}
