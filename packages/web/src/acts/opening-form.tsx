import type { Field } from '@zhiheng/law/pack'
import { Button } from 'antd'
import type { OpenableProcedure, OpeningStep } from '../api/types.ts'
import { BasisList } from '../shared/basis-list.tsx'
import { Loading } from '../shared/loading.tsx'
import { Notice } from '../shared/notice.tsx'
import { Section } from '../shared/section.tsx'
import { UpperLaw } from '../shared/upper-law.tsx'
import styles from './acts.module.css'
import { CheckPage } from './check-page.tsx'
import { CompetencePanel } from './competence-panel.tsx'
import { EnteredValues } from './entered-values.tsx'
import { FieldForm, type Values } from './fields/field-form.tsx'
import { FormContext } from './fields/form-context.ts'
import { prefilled } from './fields/prefilled.ts'
import { useFormSurroundings } from './form-surroundings.ts'
import { type PartyChoice, PartyPicker } from './party-picker.tsx'
import { ReceiptView } from './receipt-view.tsx'
import { SavingMark } from './saving-mark.tsx'
import { Stages } from './stages.tsx'
import { Trouble } from './trouble.tsx'
import { useActFlow } from './use-act-flow.ts'
import { useDraft } from './use-draft.ts'

interface OpeningFormProps {
  readonly procedure: OpenableProcedure
  readonly step: OpeningStep
  readonly parent: string | undefined
}

/** The form that opens a matter: who takes part, who is competent for them and why, what the step asks. */
export function OpeningForm({ procedure, step, parent }: OpeningFormProps) {
  const fields = step.fields as Readonly<Record<string, Field>>
  const draft = useDraft<{ input: Values; parties: PartyChoice }>({
    key: `new:${procedure.pack}:${procedure.id}:${step.step}`,
    step: step.step,
    initial: { input: prefilled(fields), parties: {} },
  })
  const content = draft.content ?? { input: {}, parties: {} }
  const opening = {
    pack: procedure.pack,
    procedure: procedure.id,
    step: step.step,
    ...(parent === undefined ? {} : { parent }),
    ...content,
  }
  const flow = useActFlow({
    body: (overrides) => ({ ...opening, ...(Object.keys(overrides).length === 0 ? {} : { overrides }) }),
    onDone: draft.discard,
  })
  const chosen = procedure.parties.filter((party) => party.from === 'input')
  const surroundings = useFormSurroundings(procedure.pack, undefined, flow.reasons)
  if (flow.stage === 'receipt' && flow.receipt !== undefined) {
    return (
      <>
        <Stages stage="receipt" />
        <ReceiptView receipt={flow.receipt} verb={step.name} stateName={flow.preview?.stateTo ?? null} />
      </>
    )
  }
  if (draft.content === undefined) return <Loading />
  return (
    <>
      <Stages stage={flow.stage} />
      {procedure.notice !== null && flow.stage === 'form' && (
        <div style={{ marginBottom: 16 }}>
          <Notice title={procedure.notice} tone="warning" />
        </div>
      )}
      <div className={styles.layout}>
        <div>
          <Trouble flow={flow} verb={step.name} />
          {flow.stage === 'check' && flow.preview !== undefined ? (
            <CheckPage
              preview={flow.preview}
              verb={step.name}
              entered={<EnteredValues fields={fields} values={content.input} surroundings={surroundings} />}
              busy={flow.busy}
              onBack={flow.back}
              onConfirm={flow.confirm}
            />
          ) : (
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                flow.check()
              }}
            >
              {chosen.length > 0 && (
                <Section title="当事机关">
                  <PartyPicker
                    parties={chosen}
                    value={content.parties}
                    reasons={flow.reasons}
                    onChange={(parties) => draft.change({ ...content, parties })}
                  />
                </Section>
              )}
              <Section title="填写">
                <div className={styles.form}>
                  <FormContext value={surroundings}>
                    <FieldForm
                      fields={fields}
                      values={content.input}
                      onChange={(input) => draft.change({ ...content, input })}
                    />
                  </FormContext>
                  <div className={styles.buttons}>
                    <Button type="primary" htmlType="submit" loading={flow.busy}>
                      核对
                    </Button>
                    <SavingMark saving={draft.saving} restored={draft.restored} />
                  </div>
                </div>
              </Section>
            </form>
          )}
        </div>
        <div>
          <CompetencePanel opening={opening} parties={chosen} />
          <Section title="依据">
            {step.summary !== undefined && <p className={styles.digest}>{step.summary}</p>}
            <BasisList basis={step.basis} />
            <UpperLaw notices={step.notices ?? []} />
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
        </div>
      </div>
    </>
  )
}
