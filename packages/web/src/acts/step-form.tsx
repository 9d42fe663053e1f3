import type { Field } from '@zhiheng/law/pack'
import type { MatterView, StepView } from '@zhiheng/server/api'
import { Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { type ReactNode, useState } from 'react'
import { useToday } from '../session/session-query.ts'
import { BasisList } from '../shared/basis-list.tsx'
import { Loading } from '../shared/loading.tsx'
import { Section } from '../shared/section.tsx'
import { UpperLaw } from '../shared/upper-law.tsx'
import styles from './acts.module.css'
import { CheckPage } from './check-page.tsx'
import { EnteredValues } from './entered-values.tsx'
import { FieldForm, type Values } from './fields/field-form.tsx'
import { FormContext } from './fields/form-context.ts'
import { prefilled } from './fields/prefilled.ts'
import { useFormSurroundings } from './form-surroundings.ts'
import { ReceiptView } from './receipt-view.tsx'
import { SavingMark } from './saving-mark.tsx'
import { Stages } from './stages.tsx'
import { Trouble } from './trouble.tsx'
import { useActFlow } from './use-act-flow.ts'
import { useDraft } from './use-draft.ts'

interface StepFormProps {
  readonly matter: MatterView
  readonly step: StepView
  /** a draft for approval is written; otherwise the step itself is taken */
  readonly drafts: boolean
  /** why the step cannot be taken, in place of the form */
  readonly closed: ReactNode
}

/** The form of a step, the check page, the receipt. What is typed stays through refusals, conflicts and lost connections. */
export function StepForm({ matter, step, drafts, closed }: StepFormProps) {
  const fields = step.fields as Readonly<Record<string, Field>>
  const draft = useDraft<{ input: Values; on?: string }>({
    key: `${matter.id}:${step.step}`,
    matter: matter.id,
    step: step.step,
    initial: { input: prefilled(fields) },
  })
  const content = draft.content ?? { input: {} }
  const flow = useActFlow({
    matter,
    body: (overrides) => ({
      type: drafts ? 'draft' : 'act',
      step: step.step,
      input: content.input,
      ...(drafts || content.on === undefined ? {} : { on: content.on }),
      ...(Object.keys(overrides).length === 0 ? {} : { overrides }),
    }),
    onDone: draft.discard,
  })
  const [verb] = useState(drafts ? `起草《${step.issues?.title ?? step.name}》` : step.name)
  const surroundings = useFormSurroundings(matter.pack.id, matter, flow.reasons)
  if (flow.stage === 'receipt' && flow.receipt !== undefined) {
    return (
      <>
        <Stages stage="receipt" />
        <ReceiptView receipt={flow.receipt} verb={verb} stateName={flow.preview?.stateTo ?? null} />
      </>
    )
  }
  if (closed !== undefined && flow.conflict === undefined && flow.stage === 'form') return closed
  if (draft.content === undefined) return <Loading />
  return (
    <>
      <Stages stage={flow.stage} />
      <div className={flow.stage === 'form' ? styles.layout : undefined}>
        <div>
          <Trouble flow={flow} verb={verb} />
          {flow.stage === 'check' && flow.preview !== undefined ? (
            <CheckPage
              preview={flow.preview}
              verb={verb}
              entered={<EnteredValues fields={fields} values={content.input} surroundings={surroundings} />}
              busy={flow.busy}
              onBack={flow.back}
              onConfirm={flow.confirm}
            />
          ) : (
            <Section title="填写">
              <form
                className={styles.form}
                noValidate
                onSubmit={(event) => {
                  event.preventDefault()
                  flow.check()
                }}
              >
                {step.datedBack && !drafts && (
                  <DayOfAct
                    value={content.on}
                    onChange={(on) => draft.change({ input: content.input, ...(on === undefined ? {} : { on }) })}
                  />
                )}
                <FormContext value={surroundings}>
                  <FieldForm
                    fields={fields}
                    values={content.input}
                    onChange={(input) => draft.change({ ...content, input })}
                  />
                </FormContext>
                {Object.keys(fields).length === 0 && (
                  <p className="quiet">本环节没有需要填写的内容，核对后即可办理。</p>
                )}
                <div className={styles.buttons}>
                  <Button type="primary" htmlType="submit" loading={flow.busy}>
                    核对
                  </Button>
                  <SavingMark saving={draft.saving} restored={draft.restored} />
                </div>
              </form>
            </Section>
          )}
        </div>
        {flow.stage === 'form' && <StepAside step={step} />}
      </div>
    </>
  )
}

/** What the article asks, beside the form. */
function StepAside({ step }: { step: StepView }) {
  return (
    <Section title="依据">
      {step.summary !== undefined && <p className={styles.digest}>{step.summary}</p>}
      <BasisList basis={step.basis} />
      <UpperLaw notices={step.notices ?? []} />
      {step.interpretation !== undefined && <p className="quiet">本系统的理解：{step.interpretation}</p>}
      {step.demands.length > 0 && (
        <>
          <h3 className={styles.group}>提交时将核查，不符合的不能办理或者须说明理由</h3>
          <ul className={styles.checkList}>
            {step.demands.map((demand) => (
              <li key={demand}>{demand}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function DayOfAct({ value, onChange }: { value: string | undefined; onChange: (on: string | undefined) => void }) {
  const today = useToday()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor="day-of-act">
        办理日期<span className={styles.optional}>事后补记的，填写实际发生的日期</span>
      </label>
      <DatePicker
        id="day-of-act"
        style={{ width: 220 }}
        value={dayjs(value ?? today)}
        allowClear={false}
        disabledDate={(day) => day.format('YYYY-MM-DD') > today}
        onChange={(day) => onChange(day?.format('YYYY-MM-DD'))}
      />
    </div>
  )
}
