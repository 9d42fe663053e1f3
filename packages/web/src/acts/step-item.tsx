import { useNavigate } from '@tanstack/react-router'
import type { MatterView, StepView } from '@zhiheng/server/api'
import { Button } from 'antd'
import { BasisList } from '../shared/basis-list.tsx'
import styles from './acts.module.css'
import { WhyNot } from './why-not.tsx'

interface StepItemProps {
  readonly matter: MatterView
  readonly step: StepView
  readonly primary: boolean
}

/** One legal verb: the button, its article beneath, and why it cannot be pressed now. */
export function StepItem({ matter, step, primary }: StepItemProps) {
  const navigate = useNavigate()
  const open = step.possible || step.draftable
  const drafts = !step.possible && step.draftable
  return (
    <li className={styles.act}>
      <div>
        <Button
          type={primary ? 'primary' : 'default'}
          disabled={!open}
          className={styles.verb}
          onClick={() =>
            void navigate({ to: '/matters/$matter/steps/$step', params: { matter: matter.id, step: step.step } })
          }
        >
          {drafts ? `起草：${step.name}` : step.name}
        </Button>
      </div>
      <div>
        <p>
          <span className={styles.duty}>{step.duty === 'shall' ? '应当' : '可以'}</span>
          {step.summary ?? `由${step.roles.join('、')}办理`}
        </p>
        <BasisList basis={step.basis} interpretation={step.interpretation !== undefined} />
        {!open && <WhyNot name={step.name} reasons={step.reasons} />}
        {open && step.warnings.length > 0 && (
          <p className={styles.warning}>办理时须说明理由：{step.warnings.map((one) => one.text).join('；')}</p>
        )}
      </div>
    </li>
  )
}
