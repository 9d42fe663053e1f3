import type { MatterView, StepView } from '@zhiheng/server/api'
import { useState } from 'react'
import { EmptyState } from '../shared/empty-state.tsx'
import styles from './acts.module.css'
import { StepItem } from './step-item.tsx'

/** Steps the clock takes are nobody's to press. */
const isForPeople = (step: StepView) => step.posts.length > 0 && !step.roles.every((role) => role === '系统')

const isOpen = (step: StepView) => step.possible || step.draftable

/** The legal verbs of a matter: what can be done now, what stands here but is barred, and the rest of the procedure. */
export function ActList({ matter }: { matter: MatterView }) {
  const [all, setAll] = useState(false)
  const steps = matter.steps.filter(isForPeople)
  const owed = new Set(matter.tasks.filter((task) => task.mine).map((task) => task.step))
  const open = steps.filter(isOpen).sort((a, b) => rank(a, owed) - rank(b, owed))
  const closed = steps.filter((step) => !isOpen(step) && step.inPlace)
  const barred = closed.filter((step) => !isOfOthers(step))
  const others = closed.filter(isOfOthers)
  const elsewhere = steps.filter((step) => !isOpen(step) && !step.inPlace)
  return (
    <>
      {open.length === 0 && (
        <EmptyState
          title={matter.closedOn === null ? '本岗位目前没有可以办理的环节' : '事项已经办结'}
          text={
            matter.closedOn === null
              ? `事项处于“${matter.stateName}”，由${waitingFor(matter)}办理。`
              : `于${matter.closedOn}以“${matter.stateName}”办结，全部记录保留在时间线中。`
          }
        />
      )}
      {open.length > 0 && (
        <ul className={styles.acts} aria-label="可以办理">
          {open.map((step, index) => (
            <StepItem key={step.step} matter={matter} step={step} primary={index === 0 && rank(step, owed) < 2} />
          ))}
        </ul>
      )}
      <Barred matter={matter} title="现在不能办理" steps={barred} />
      <Barred matter={matter} title="由其他机关或者岗位办理" steps={others} />
      {elsewhere.length > 0 && (
        <>
          <button
            type="button"
            className={styles.more}
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >{`${all ? '收起' : '显示'}本程序的其他环节（${elsewhere.length}）`}</button>
          {all && (
            <ul className={styles.acts}>
              {elsewhere.map((step) => (
                <StepItem key={step.step} matter={matter} step={step} primary={false} />
              ))}
            </ul>
          )}
        </>
      )}
    </>
  )
}

/** What only another organ or post may do, whatever else speaks against it. */
const isOfOthers = ({ reasons }: StepView) =>
  reasons.some(({ code }) => code === 'wrong-organ' || code === 'wrong-post')

/** Acts that cannot be pressed, each with the reason why not. */
function Barred({ matter, title, steps }: { matter: MatterView; title: string; steps: readonly StepView[] }) {
  if (steps.length === 0) return null
  return (
    <>
      <h3 className={styles.group}>{title}</h3>
      <ul className={styles.acts}>
        {steps.map((step) => (
          <StepItem key={step.step} matter={matter} step={step} primary={false} />
        ))}
      </ul>
    </>
  )
}

const rank = (step: StepView, owed: ReadonlySet<string | null>) =>
  owed.has(step.step) ? 0 : step.duty === 'shall' ? 1 : 2

function waitingFor(matter: MatterView): string {
  const organs = matter.steps
    .filter((step) => isForPeople(step) && step.inPlace && step.ready && step.duty === 'shall')
    .flatMap((step) => step.by.map((organ) => organ.name))
  return organs.length === 0 ? '有关机关' : [...new Set(organs)].join('、')
}
