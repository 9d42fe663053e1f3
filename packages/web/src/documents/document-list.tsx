import { Link, useNavigate } from '@tanstack/react-router'
import type { DocumentView, MatterView } from '@zhiheng/server/api'
import { Button } from 'antd'
import type { DocumentAct } from '../api/types.ts'
import styles from './documents.module.css'

const STATUS: Readonly<Record<DocumentView['status'], string>> = {
  drafted: '审核中',
  approved: '待签发',
  issued: '已制发',
  withdrawn: '已退回',
}

const ACTS: Readonly<Record<DocumentAct, string>> = { approve: '审核', return: '退回', issue: '签发', serve: '送达' }

/** The papers of a matter: draft, approval, issue, and service on each recipient with its proof. */
export function DocumentList({ matter }: { matter: MatterView }) {
  if (matter.documents.length === 0)
    return <p className="quiet">还没有文书。起草或者制发后，审核、签发、送达的情况列在这里。</p>
  return (
    <ul className={styles.list}>
      {matter.documents.toReversed().map((document) => (
        <DocumentItem key={document.id} matter={matter} document={document} />
      ))}
    </ul>
  )
}

function DocumentItem({ matter, document }: { matter: MatterView; document: DocumentView }) {
  const navigate = useNavigate()
  const path = `/api/documents/${encodeURIComponent(matter.id)}/${encodeURIComponent(document.id)}`
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Link
          to="/matters/$matter/documents/$document"
          params={{ matter: matter.id, document: document.id }}
          className={styles.title}
        >
          《{document.title}》
        </Link>
        <span className={styles.status} data-status={document.status}>
          {STATUS[document.status]}
        </span>
        {document.trial && <span className={styles.trial}>试用</span>}
        {document.number !== null && <span className="number">{document.number}</span>}
        <span className="quiet">
          {document.issuer.name}
          {document.issuedOn !== null && `　${document.issuedOn}`}
        </span>
        <a href={`${path}/pdf`} className={styles.pdf} target="_blank" rel="noreferrer">
          PDF
        </a>
      </div>
      <ul className={styles.steps}>
        {document.draftedBy !== null && <li>{document.draftedBy.person.name}起草</li>}
        {document.approvals.map((approval) => (
          <li key={`${approval.post}/${approval.on}`}>
            {approval.on}　{approval.postName}
            {approval.by?.person.name}：{approval.opinion}
          </li>
        ))}
      </ul>
      {document.status === 'issued' && document.recipients.length > 0 && (
        <table className={styles.services}>
          <caption className="visually-hidden">《{document.title}》的送达</caption>
          <tbody>
            {document.recipients.map((recipient) => (
              <tr key={recipient.id}>
                <th scope="row">
                  {recipient.copy ? '抄送' : '主送'}　{recipient.name}
                </th>
                <td>
                  {recipient.service === null
                    ? recipient.copy
                      ? '—'
                      : '尚未送达'
                    : `${recipient.service.on} ${recipient.service.method}${recipient.service.receiver === null ? '' : `，${recipient.service.receiver}签收`}${recipient.service.proof.length > 0 ? `，回证 ${recipient.service.proof.length} 份` : ''}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {document.acts.length > 0 && (
        <div className={styles.acts}>
          {document.acts.map((act) => (
            <Button
              key={act}
              size="small"
              onClick={() =>
                void navigate({
                  to: '/matters/$matter/documents/$document/$act',
                  params: { matter: matter.id, document: document.id, act },
                  search: {},
                })
              }
            >
              {ACTS[act]}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}
