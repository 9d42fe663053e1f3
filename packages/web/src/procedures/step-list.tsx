import type { Diagram } from '@zhiheng/server/api'
import { sayBasis } from '../shared/say-basis.ts'
import styles from './procedures.module.css'

/** The same as the drawing, state by state: what leads on from it, who may take it, under which article. */
export function StepList({ diagram }: { diagram: Diagram }) {
  const name = (id: string) => diagram.states.find((state) => state.id === id)?.name ?? id
  return (
    <ol className={styles.states}>
      {diagram.states.map((state) => {
        const steps = diagram.steps.filter((step) => step.from === state.id)
        return (
          <li key={state.id} data-current={state.current}>
            <p className={styles.stateName}>
              {state.name}
              {state.current && <span>现处环节</span>}
              {state.passed && !state.current && <span>已经过</span>}
              {state.final && <span>终点</span>}
            </p>
            {steps.length > 0 && (
              <ul>
                {steps.map((step) => (
                  <li key={`${step.id}/${step.to}`}>
                    {step.duty === 'shall' ? '应当' : '可以'}
                    <strong>{step.name}</strong>（{step.by.join('、')}）
                    {step.to !== state.id && `，转入“${name(step.to)}”`}
                    {step.done && '，已办理'}
                    <span className="quiet">　{sayBasis(step.basis)}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}
