import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { MatterView, StepView } from '@zhiheng/server/api'
import { PageMissing } from '../app/page-missing.tsx'
import { matterQuery } from '../matters/matters-query.ts'
import { BasisList } from '../shared/basis-list.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { ReasonList } from '../shared/reason-list.tsx'
import { Section } from '../shared/section.tsx'
import { StepForm } from './step-form.tsx'

/** One step of a matter: its form, what the article says, or why it cannot be taken now. */
export function StepPage() {
  const { matter: id, step: name } = useParams({ from: '/signed-in/desk/matters/$matter/steps/$step' })
  const { data: matter } = useSuspenseQuery(matterQuery(id))
  const step = matter.steps.find((one) => one.step === name)
  if (step === undefined) return <PageMissing />
  const drafts = draftsFirst(step)
  const open = drafts ? step.draftable : step.possible
  return (
    <>
      <PageHeader
        title={drafts ? `起草：${step.name}` : step.name}
        lead={
          <Link to="/matters/$matter" params={{ matter: matter.id }}>
            {matter.number === null ? '' : `${matter.number}　`}
            {matter.title}
          </Link>
        }
      />
      <StepForm
        key={`${matter.id}/${step.step}`}
        matter={matter}
        step={step}
        drafts={drafts}
        closed={closedReason(open, step, matter)}
      />
    </>
  )
}

/** A document with a chain of approval is drafted first; the step itself is the signature under it. */
const draftsFirst = (step: StepView): boolean => (step.issues?.approval.length ?? 0) > 0

function closedReason(open: boolean, step: StepView, matter: MatterView) {
  if (open) return undefined
  return (
    <Section title="为什么不能办理">
      {step.reasons.length > 0 ? (
        <ReasonList reasons={step.reasons} />
      ) : (
        <p>
          由{step.by.length > 0 ? step.by.map((organ) => organ.name).join('、') : step.roles.join('、')}
          办理，事项现处于“
          {matter.stateName}”。
        </p>
      )}
      <BasisList basis={step.basis} />
    </Section>
  )
}
