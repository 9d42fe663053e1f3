import type { DocumentView } from '@zhiheng/server/api'
import styles from './documents.module.css'

/** The paper as it will be printed, on A4. */
export function DocumentPreview({ matter, document }: { matter: string; document: DocumentView }) {
  const path = `/api/documents/${encodeURIComponent(matter)}/${encodeURIComponent(document.id)}`
  return (
    <figure className={styles.preview}>
      <div className={styles.desk}>
        <iframe src={`${path}/preview`} title={`《${document.title}》预览`} className={styles.paper} />
      </div>
      <figcaption>
        <a href={`${path}/pdf`} download={`${document.title}${document.number ?? ''}.pdf`}>
          下载 PDF
        </a>
        <span className="quiet">预览与打印版式一致；未接入电子印章的，印为“未签章”。</span>
      </figcaption>
    </figure>
  )
}
