import type { TemplateView } from '@zhiheng/server/api'
import { Button, Input } from 'antd'
import { useId } from 'react'
import styles from './administration.module.css'
import type { TemplateSection } from './templates-query.ts'

interface TemplateSectionEditorProps {
  readonly section: TemplateSection
  /** the section of the pack; absent for fixed text of the place's own */
  readonly original: TemplateView['sections'][number] | undefined
  readonly first: boolean
  readonly last: boolean
  readonly onChange: (section: TemplateSection) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One section of a paper: its place, its heading, and its words where it has any. */
export function TemplateSectionEditor({
  section,
  original,
  first,
  last,
  onChange,
  onMove,
  onRemove,
}: TemplateSectionEditorProps) {
  const id = useId()
  const name = 'of' in section ? section.of : '固定文字'
  const removable = !('of' in section) || original?.optional === true
  return (
    <li className={styles.templateSection}>
      <div className={styles.templateHead}>
        <b>{name}</b>
        {'of' in section && <span className="quiet">{original?.optional === true ? '可以省略' : '必备'}</span>}
        <span className={styles.templateTools}>
          <Button size="small" aria-label={`上移：${name}`} disabled={first} onClick={() => onMove(-1)}>
            上移
          </Button>
          <Button size="small" aria-label={`下移：${name}`} disabled={last} onClick={() => onMove(1)}>
            下移
          </Button>
          {removable && (
            <Button size="small" aria-label={`删去：${name}`} onClick={onRemove}>
              删去
            </Button>
          )}
        </span>
      </div>
      <label htmlFor={`${id}-heading`}>标题</label>
      <Input
        id={`${id}-heading`}
        maxLength={60}
        value={section.heading ?? original?.heading ?? ''}
        onChange={(event) => onChange({ ...section, heading: event.target.value })}
      />
      {'of' in section ? (
        typeof original?.text === 'string' ? (
          <>
            <label htmlFor={`${id}-text`}>文字（〔〕内为待填项，须保留）</label>
            <Input.TextArea
              id={`${id}-text`}
              autoSize={{ minRows: 1, maxRows: 8 }}
              value={section.text ?? original.text}
              onChange={(event) => onChange({ ...section, text: event.target.value })}
            />
          </>
        ) : (
          <p className="quiet">{original?.holds}</p>
        )
      ) : (
        <>
          <label htmlFor={`${id}-fixed`}>文字（每份文书相同）</label>
          <Input.TextArea
            id={`${id}-fixed`}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={section.fixed}
            onChange={(event) => onChange({ ...section, fixed: event.target.value })}
          />
        </>
      )}
    </li>
  )
}
