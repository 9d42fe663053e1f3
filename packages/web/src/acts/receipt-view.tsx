import { Link } from '@tanstack/react-router'
import type { Receipt } from '@zhiheng/server/api'
import { useEffect, useRef } from 'react'
import { ReasonList } from '../shared/reason-list.tsx'
import { Section } from '../shared/section.tsx'
import styles from './acts.module.css'

interface ReceiptViewProps {
  readonly receipt: Receipt
  readonly verb: string
  /** the state the matter has reached, in words */
  readonly stateName: string | null
}

/** 回执: what happened, with its numbers, and where to go on. */
export function ReceiptView({ receipt, verb, stateName }: ReceiptViewProps) {
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Section title="回执">
      <p className={styles.receiptTitle} ref={heading} tabIndex={-1}>
        已办理：{verb}
      </p>
      <ul className={styles.checkList} style={{ marginTop: 12 }}>
        <li>
          {receipt.title}
          {receipt.number !== null && `（${receipt.number}）`}
        </li>
        {stateName !== null && <li>事项现处于“{stateName}”</li>}
        {receipt.documents.map((document) => (
          <li key={document.id}>
            <Link to="/matters/$matter/documents/$document" params={{ matter: receipt.matter, document: document.id }}>
              《{document.title}》
            </Link>
            {document.number !== null && ` ${document.number}`}
          </li>
        ))}
        {receipt.touched.map((one) => (
          <li key={one.id}>
            {one.opened ? '同时立案：' : '同时告知：'}
            <Link to="/matters/$matter" params={{ matter: one.id }}>
              {one.title}
            </Link>
          </li>
        ))}
        {receipt.repeated && <li>此前已经办理成功，本次没有重复记录。</li>}
      </ul>
      {receipt.warnings.length > 0 && (
        <div className={styles.checkGroup}>
          <h3 className={styles.checkTitle}>已说明理由的提示</h3>
          <ReasonList reasons={receipt.warnings} />
        </div>
      )}
      <div className={styles.buttons} style={{ marginTop: 20 }}>
        <Link to="/matters/$matter" params={{ matter: receipt.matter }}>
          查看事项
        </Link>
        <Link to="/">返回工作台</Link>
      </div>
    </Section>
  )
}
