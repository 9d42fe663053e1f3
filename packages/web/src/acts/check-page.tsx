import type { Preview } from '@zhiheng/server/api'
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { BasisList } from '../shared/basis-list.tsx'
import { Notice } from '../shared/notice.tsx'
import { Section } from '../shared/section.tsx'
import { UpperLaw } from '../shared/upper-law.tsx'
import styles from './acts.module.css'

const CHANGES: Readonly<Record<Preview['limits'][number]['change'], string>> = {
  started: '起算',
  met: '已履行',
  ended: '终结',
  lapsed: '逾期',
  suspended: '中止',
  resumed: '恢复计算',
  recalculated: '重新计算',
}

interface CheckPageProps {
  readonly preview: Preview
  /** the legal verb that will be recorded */
  readonly verb: string
  /** what was typed, as it will be read */
  readonly entered: ReactNode
  readonly busy: boolean
  readonly onBack: () => void
  readonly onConfirm: (overrides: Readonly<Record<string, string>>) => void
}

/** Before a legal act: what will be recorded, which papers go to whom, which clocks start, under which article. */
export function CheckPage({ preview, verb, entered, busy, onBack, onConfirm }: CheckPageProps) {
  const [overrides, setOverrides] = useState<Readonly<Record<string, string>>>({})
  const [asked, setAsked] = useState(false)
  const missing = preview.warnings.filter((warning) => (overrides[warning.code] ?? '').trim() === '')
  const confirm = () => {
    setAsked(true)
    if (missing.length === 0) onConfirm(overrides)
  }
  return (
    <Section title="核对">
      {preview.standing !== null && (
        <div className={styles.checkGroup}>
          <Notice title={preview.standing} tone="warning" />
        </div>
      )}
      {preview.stateTo !== null && preview.stateFrom !== preview.stateTo && (
        <div className={styles.checkGroup}>
          <p className={styles.move}>
            {preview.stateFrom !== null && <span>{preview.stateFrom}</span>}
            <i aria-hidden="true">→</i>
            <span>{preview.stateTo}</span>
          </p>
        </div>
      )}
      <div className={styles.checkGroup}>
        <h3 className={styles.checkTitle}>将记录</h3>
        <ul className={styles.checkList}>
          {preview.recorded.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <div className={styles.checkGroup}>
        <h3 className={styles.checkTitle}>填写内容</h3>
        {entered}
      </div>
      {preview.stateFrom === null && preview.parties.length > 0 && (
        <div className={styles.checkGroup}>
          <h3 className={styles.checkTitle}>当事机关</h3>
          <ul className={styles.checkList}>
            {preview.parties.map((party) => (
              <li key={party.role}>
                {party.name}：{party.organs.map((organ) => organ.name).join('、') || '—'}
              </li>
            ))}
          </ul>
        </div>
      )}
      {preview.documents.length > 0 && (
        <div className={styles.checkGroup}>
          <h3 className={styles.checkTitle}>文书</h3>
          <ul className={styles.checkList}>
            {preview.documents.map((document) => (
              <li key={document.title}>
                《{document.title}》{document.number === null ? '' : `（${document.number}）`}
                <span className={styles.checkNote}>
                  {document.issuer}制发{document.recipients.length > 0 && `，主送${document.recipients.join('、')}`}
                  {document.copies.length > 0 && `，抄送${document.copies.join('、')}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {preview.limits.length > 0 && (
        <div className={styles.checkGroup}>
          <h3 className={styles.checkTitle}>期限</h3>
          <ul className={styles.checkList}>
            {preview.limits.map((limit) => (
              <li key={`${limit.name}/${limit.change}/${limit.recipient ?? ''}`}>
                {limit.name}
                {limit.recipient !== null && `（${limit.recipient}）`}：{CHANGES[limit.change]}
                {limit.dueDate !== null &&
                  (limit.change === 'started' || limit.change === 'resumed' || limit.change === 'recalculated') &&
                  `，${limit.dueAt === null ? limit.dueDate : limit.dueAt.slice(0, 16).replace('T', ' ')}届满`}
                {limit.explanation !== null && <span className={styles.checkNote}>{limit.explanation}</span>}
                <BasisList basis={limit.basis} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {preview.opened.length > 0 && (
        <div className={styles.checkGroup}>
          <h3 className={styles.checkTitle}>同时立案</h3>
          <ul className={styles.checkList}>
            {preview.opened.map((opened) => (
              <li key={opened.title}>
                {opened.procedureName}：{opened.title}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(preview.summary !== null || preview.basis.length > 0) && (
        <div className={styles.checkGroup}>
          <h3 className={styles.checkTitle}>依据</h3>
          {preview.summary !== null && <p className={styles.digest}>{preview.summary}</p>}
          <BasisList basis={preview.basis} />
          <UpperLaw notices={preview.notices} />
        </div>
      )}
      {preview.warnings.map((warning) => {
        const bare = asked && (overrides[warning.code] ?? '').trim() === ''
        return (
          <div key={warning.code} className={styles.checkGroup}>
            <Notice title={warning.text} tone="warning">
              <BasisList basis={warning.basis} interpretation={warning.interpretation === true} />
              <label className={styles.label} htmlFor={`override-${warning.code}`}>
                仍然办理的理由
              </label>
              <Input.TextArea
                id={`override-${warning.code}`}
                autoSize={{ minRows: 2 }}
                value={overrides[warning.code] ?? ''}
                status={bare ? 'error' : ''}
                aria-invalid={bare}
                onChange={(event) => setOverrides({ ...overrides, [warning.code]: event.target.value })}
              />
              {bare && (
                <p className={styles.fault} role="alert">
                  请写明理由；理由随本次办理一并记录。
                </p>
              )}
            </Notice>
          </div>
        )
      })}
      <div className={styles.buttons} style={{ marginTop: 20 }}>
        <Button type="primary" loading={busy} onClick={confirm}>
          确认{verb}
        </Button>
        <Button disabled={busy} onClick={onBack}>
          返回修改
        </Button>
      </div>
    </Section>
  )
}
