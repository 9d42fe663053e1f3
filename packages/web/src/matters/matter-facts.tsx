import type { MatterView } from '@zhiheng/server/api'
import { EmptyState } from '../shared/empty-state.tsx'
import { Pairs } from '../shared/pairs.tsx'
import styles from './matters.module.css'

/** What the acts have recorded of the case. */
export function MatterFacts({ matter }: { matter: MatterView }) {
  if (matter.facts.length === 0) return <EmptyState title="尚无记载" text="办理时填写的内容会列在这里。" />
  return (
    <div className={styles.facts}>
      <Pairs
        of={matter.facts.map((fact) => ({
          label: fact.label,
          value: fact.masked ? <span className="quiet">不向本岗位显示</span> : fact.value,
        }))}
      />
    </div>
  )
}
