import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { PageMissing } from '../app/page-missing.tsx'
import { matterQuery } from '../matters/matters-query.ts'
import { PageHeader } from '../shared/page-header.tsx'
import { Pairs } from '../shared/pairs.tsx'
import { sayBasis } from '../shared/say-basis.ts'
import { Section } from '../shared/section.tsx'
import { DocumentPreview } from './document-preview.tsx'
import styles from './documents.module.css'

/** One paper of a matter, and how far it has come. */
export function DocumentPage() {
  const { matter: id, document: name } = useParams({ from: '/signed-in/desk/matters/$matter/documents/$document' })
  const { data: matter } = useSuspenseQuery(matterQuery(id))
  const document = matter.documents.find((one) => one.id === name)
  if (document === undefined) return <PageMissing />
  return (
    <>
      <PageHeader
        title={`《${document.title}》`}
        lead={
          <Link to="/matters/$matter" params={{ matter: id }}>
            {matter.title}
          </Link>
        }
      />
      <div className={styles.page}>
        <DocumentPreview matter={id} document={document} />
        <Section title="办理情况">
          <Pairs
            of={[
              { label: '文号', value: document.number ?? '尚未编号' },
              { label: '制发机关', value: document.issuer.name },
              { label: '起草', value: document.draftedBy?.person.name ?? '—' },
              ...document.approvals.map((one) => ({
                label: one.postName,
                value: `${one.by?.person.name ?? ''}　${one.on}　${one.opinion}`,
              })),
              { label: '制发日期', value: document.issuedOn ?? '—' },
              { label: '生效', value: document.takesEffect === 'on-service' ? '自送达之日' : '自制发之日' },
              ...document.recipients.map((one) => ({
                label: one.copy ? '抄送' : '主送',
                value: `${one.name}${one.service === null ? (one.copy ? '' : '，尚未送达') : `，${one.service.on}${one.service.method}`}`,
              })),
              { label: '依据', value: sayBasis(document.basis) },
            ]}
          />
        </Section>
      </div>
    </>
  )
}
