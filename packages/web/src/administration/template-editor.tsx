import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TemplateView } from '@zhiheng/server/api'
import { Button, DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useId, useState } from 'react'
import { requestText } from '../api/client.ts'
import { useRuling } from '../procedures/rulings-query.ts'
import { useToday } from '../session/session-query.ts'
import { Failure } from '../shared/failure.tsx'
import { useDebounced } from '../shared/use-debounced.ts'
import styles from './administration.module.css'
import { TemplateSectionEditor } from './template-section-editor.tsx'
import { type TemplateSection, withPaths } from './templates-query.ts'

/** Sets the form of one kind of document: order, headings, wording, fixed text; with a preview, and the reason to record. */
export function TemplateEditor({ template }: { template: TemplateView }) {
  const [sections, setSections] = useState<readonly TemplateSection[]>(
    () => template.current ?? template.sections.map(({ name }) => ({ of: name })),
  )
  const left = template.sections.filter(({ name }) => !sections.some((one) => 'of' in one && one.of === name))
  const replace = (index: number, ...by: readonly TemplateSection[]) => setSections(sections.toSpliced(index, 1, ...by))
  const move = (index: number, by: -1 | 1) => {
    const [moved] = sections.slice(index, index + 1)
    if (moved !== undefined) setSections(sections.toSpliced(index, 1).toSpliced(index + by, 0, moved))
  }
  return (
    <div className={styles.template}>
      <div>
        <ol className={styles.sections}>
          {sections.map((section, index) => (
            <TemplateSectionEditor
              key={'of' in section ? section.of : `fixed-${index}`}
              section={section}
              original={template.sections.find((one) => 'of' in section && one.name === section.of)}
              first={index === 0}
              last={index === sections.length - 1}
              onChange={(next) => replace(index, next)}
              onMove={(by) => move(index, by)}
              onRemove={() => replace(index)}
            />
          ))}
        </ol>
        <div className={styles.buttons}>
          <Button onClick={() => setSections([...sections, { heading: '', fixed: '' }])}>添加固定文字</Button>
          {left.map(({ name }) => (
            <Button key={name} onClick={() => setSections([...sections, { of: name }])}>
              添加“{name}”
            </Button>
          ))}
        </div>
        <Enter template={template} sections={sections} />
        <Versions template={template} />
      </div>
      <Preview template={template} sections={sections} />
    </div>
  )
}

interface FormProps {
  readonly template: TemplateView
  readonly sections: readonly TemplateSection[]
}

/** Records the form as an act of the place, or goes back to that of the pack. */
function Enter({ template, sections }: FormProps) {
  const id = useId()
  const today = useToday()
  const [from, setFrom] = useState(today)
  const [reason, setReason] = useState('')
  const rule = useRuling()
  const enter = (form: readonly TemplateSection[] | null) =>
    rule.mutate({
      type: 'template-set',
      pack: template.pack,
      document: template.document,
      sections: form === null ? null : withPaths(form, template.blanks),
      from,
      reason: reason.trim(),
    })
  const ready = reason.trim() !== '' && !rule.isPending
  return (
    <div className={styles.form}>
      <label htmlFor={`${id}-from`}>自何日起使用</label>
      <DatePicker
        id={`${id}-from`}
        allowClear={false}
        style={{ width: 220 }}
        value={dayjs(from)}
        disabledDate={(day) => day.format('YYYY-MM-DD') < today}
        onChange={(day) => day !== null && setFrom(day.format('YYYY-MM-DD'))}
      />
      <label htmlFor={`${id}-reason`}>理由</label>
      <Input.TextArea
        id={`${id}-reason`}
        autoSize={{ minRows: 2 }}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {rule.isError && <Failure error={rule.error} />}
      <div className={styles.buttons}>
        <Button type="primary" disabled={!ready} onClick={() => enter(sections)}>
          定为本地格式
        </Button>
        {template.current !== null && (
          <Button disabled={!ready} onClick={() => enter(null)}>
            恢复规则包的格式
          </Button>
        )}
      </div>
    </div>
  )
}

function Versions({ template }: { template: TemplateView }) {
  if (template.versions.length === 0) return null
  return (
    <>
      <h3 className={styles.subtitle}>历次格式</h3>
      <ul className={styles.versions}>
        {template.versions.toReversed().map((one) => (
          <li key={one.version}>
            第 {one.version} 版，自{one.from}起{one.restores && '恢复规则包的格式'}
            <span className="quiet">
              　{one.reason}（{one.on}　{one.by?.person.name ?? '系统'}）
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** How the paper would be printed, with its blanks shown. */
function Preview({ template, sections }: FormProps) {
  const { pack, document } = template
  const form = useDebounced(sections, 500)
  const { data, error } = useQuery({
    queryKey: ['template-preview', pack, document, form],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      requestText('/api/templates/preview', {
        method: 'POST',
        body: { pack, document, sections: withPaths(form, template.blanks) },
        signal,
      }),
  })
  return (
    <div>
      <h3 className={styles.subtitle}>预览</h3>
      {error === null ? (
        <div className={styles.sampleDesk}>
          <iframe className={styles.sample} sandbox="" srcDoc={data ?? ''} title={`《${template.title}》格式预览`} />
        </div>
      ) : (
        <Failure error={error} />
      )}
    </div>
  )
}
