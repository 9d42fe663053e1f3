import type { DocumentView, FileView, MatterView } from '@zhiheng/server/api'
import { Button } from 'antd'
import type { DocumentAct } from '../api/types.ts'
import { DocumentPreview } from '../documents/document-preview.tsx'
import { useToday } from '../session/session-query.ts'
import { Loading } from '../shared/loading.tsx'
import { Notice } from '../shared/notice.tsx'
import { Section } from '../shared/section.tsx'
import styles from './acts.module.css'
import { CheckPage } from './check-page.tsx'
import { EnteredValues } from './entered-values.tsx'
import { FieldForm, type Values } from './fields/field-form.tsx'
import { FormContext } from './fields/form-context.ts'
import { fieldsOfDocumentAct } from './fields-of-document-act.ts'
import { useFormSurroundings } from './form-surroundings.ts'
import { ReceiptView } from './receipt-view.tsx'
import { Stages } from './stages.tsx'
import { Trouble } from './trouble.tsx'
import { useActFlow } from './use-act-flow.ts'
import { useDraft } from './use-draft.ts'

interface DocumentActFormProps {
  readonly matter: MatterView
  readonly document: DocumentView
  readonly act: DocumentAct
  readonly verb: string
  /** the organ to serve it on, where the way here named one */
  readonly recipient: string | undefined
}

/** The paper itself beside what the act asks; then the check page and the receipt, as for every legal act. */
export function DocumentActForm({ matter, document, act, verb, recipient }: DocumentActFormProps) {
  const today = useToday()
  const fields = fieldsOfDocumentAct(act, document)
  const draft = useDraft<{ values: Values }>({
    key: `${matter.id}:${document.id}:${act}:${recipient ?? ''}`,
    matter: matter.id,
    step: document.step,
    initial: { values: initialOf(act, document, recipient, today) },
  })
  const values = draft.content?.values ?? {}
  const flow = useActFlow({
    matter,
    body: (overrides) => commandOf(act, document, values, overrides),
    onDone: draft.discard,
  })
  const surroundings = {
    ...useFormSurroundings(matter.pack.id, matter, flow.reasons),
    catalogue: () => undefined,
    parties: [{ role: 'recipients', name: '', organs: unservedOf(document) }],
  }
  if (flow.stage === 'receipt' && flow.receipt !== undefined) {
    return (
      <>
        <Stages stage="receipt" />
        <ReceiptView receipt={flow.receipt} verb={verb} stateName={flow.preview?.stateTo ?? null} />
      </>
    )
  }
  if (draft.content === undefined) return <Loading />
  const allowed = document.acts.includes(act)
  return (
    <>
      <Stages stage={flow.stage} />
      <div className={styles.layout} data-wide>
        <DocumentPreview matter={matter.id} document={document} />
        <div>
          <div className={styles.rows}>
            <Trouble flow={flow} verb={verb} />
            {!allowed && flow.stage === 'form' && flow.conflict === undefined && (
              <Notice title={`现在不能${verb}`} tone="refusal">
                <p>{standingOf(document)}</p>
              </Notice>
            )}
          </div>
          {flow.stage === 'check' && flow.preview !== undefined ? (
            <CheckPage
              preview={flow.preview}
              verb={verb}
              entered={<EnteredValues fields={fields} values={values} surroundings={surroundings} />}
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
                <FormContext value={surroundings}>
                  <FieldForm fields={fields} values={values} onChange={(next) => draft.change({ values: next })} />
                </FormContext>
                {act === 'issue' && <p>签发后按序编号，签发日期为今日（{today}）。文稿内容以经审核的为准。</p>}
                <div className={styles.buttons}>
                  <Button type="primary" htmlType="submit" loading={flow.busy} disabled={!allowed}>
                    核对
                  </Button>
                </div>
              </form>
            </Section>
          )}
        </div>
      </div>
    </>
  )
}

const unservedOf = (document: DocumentView) => document.recipients.filter((one) => !one.copy && one.service === null)

function initialOf(act: DocumentAct, document: DocumentView, recipient: string | undefined, today: string): Values {
  if (act === 'approve') return { opinion: '同意' }
  if (act !== 'serve') return {}
  const [only, ...others] = unservedOf(document)
  return {
    ...(recipient !== undefined
      ? { recipient }
      : only !== undefined && others.length === 0
        ? { recipient: only.id }
        : {}),
    on: today,
    method: '直接送达',
  }
}

function commandOf(
  act: DocumentAct,
  document: DocumentView,
  values: Values,
  overrides: Readonly<Record<string, string>>,
): unknown {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '')
  switch (act) {
    case 'approve':
      return { type: 'approve', document: document.id, opinion: text('opinion') }
    case 'return':
      return { type: 'return', document: document.id, reason: text('reason') }
    case 'issue':
      return {
        type: 'act',
        step: document.step,
        document: document.id,
        input: {},
        ...(Object.keys(overrides).length === 0 ? {} : { overrides }),
      }
    case 'serve':
      return {
        type: 'serve',
        document: document.id,
        recipient: text('recipient'),
        on: text('on'),
        method: text('method'),
        ...(text('receiver') === '' ? {} : { receiver: text('receiver') }),
        proof: (values.proof as FileView[] | undefined) ?? [],
      }
  }
}

function standingOf(document: DocumentView): string {
  switch (document.status) {
    case 'drafted':
      return `文稿正在审核，须由${document.issuer.name}有权的岗位办理；起草人不能审核自己的文稿。`
    case 'approved':
      return `文稿已经审核，由${document.issuer.name}的签发人签发。`
    case 'issued':
      return unservedOf(document).length === 0
        ? '文书已经全部送达。'
        : `文书已经制发，由${document.issuer.name}的收发或者经办人送达。`
    case 'withdrawn':
      return '文稿已经退回，须重新起草。'
  }
}
