import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { DocumentAct } from '../api/types.ts'
import { PageMissing } from '../app/page-missing.tsx'
import { matterQuery } from '../matters/matters-query.ts'
import { PageHeader } from '../shared/page-header.tsx'
import { DocumentActForm } from './document-act-form.tsx'

const VERBS: Readonly<Record<DocumentAct, string>> = { approve: '审核', return: '退回', issue: '签发', serve: '送达' }
const isAct = (act: string): act is DocumentAct => act in VERBS

/** Approving, returning, issuing or serving a document of a matter. */
export function DocumentActPage() {
  const {
    matter: id,
    document: name,
    act,
  } = useParams({ from: '/signed-in/desk/matters/$matter/documents/$document/$act' })
  const { recipient } = useSearch({ from: '/signed-in/desk/matters/$matter/documents/$document/$act' })
  const { data: matter } = useSuspenseQuery(matterQuery(id))
  const document = matter.documents.find((one) => one.id === name)
  if (document === undefined || !isAct(act)) return <PageMissing />
  return (
    <>
      <PageHeader
        title={`${VERBS[act]}《${document.title}》`}
        lead={
          <Link to="/matters/$matter" params={{ matter: matter.id }}>
            {matter.number === null ? '' : `${matter.number}　`}
            {matter.title}
          </Link>
        }
      />
      <DocumentActForm
        key={`${name}/${act}`}
        matter={matter}
        document={document}
        act={act}
        verb={`${VERBS[act]}《${document.title}》`}
        recipient={recipient}
      />
    </>
  )
}
