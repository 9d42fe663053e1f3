import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'
import styles from './administration.module.css'
import { TemplateEditor } from './template-editor.tsx'
import { templateListQuery, templateQuery } from './templates-query.ts'

/** The forms of papers: which kind, and its editor. The choice stands in the address. */
export function TemplatesTab() {
  const { data, error } = useQuery(templateListQuery)
  const { document: chosen } = useSearch({ from: '/signed-in/desk/administration' })
  const navigate = useNavigate()
  if (error !== null) return <Failure error={error} />
  if (data === undefined) return <Loading lines={4} />
  const groups = [...Map.groupBy(data.documents, (one) => one.norm)].map(([norm, documents]) => ({
    label: norm,
    options: documents.map(({ pack, document, title, version }) => ({
      value: `${pack}/${document}`,
      label: `《${title}》${version === null ? '' : '（本地格式）'}`,
    })),
  }))
  const [first] = data.documents
  const value = chosen ?? (first === undefined ? undefined : `${first.pack}/${first.document}`)
  const [pack, document] = value?.split('/') ?? []
  return (
    <>
      <p className={styles.lead}>
        各种文书的标题、文字和次序可以按本地习惯调整；法定的必备内容不能删去。新的格式自定下的日期起用于新制发的文书，已经制发的不变。
      </p>
      <label htmlFor="template-kind" className="visually-hidden">
        文书
      </label>
      <Select
        id="template-kind"
        className={styles.kinds}
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        options={groups}
        onChange={(next: string) =>
          void navigate({ to: '/administration', search: { tab: 'templates', document: next }, replace: true })
        }
      />
      {pack !== undefined && document !== undefined && <Chosen key={value} pack={pack} document={document} />}
    </>
  )
}

function Chosen({ pack, document }: { pack: string; document: string }) {
  const { data, error } = useQuery(templateQuery(pack, document))
  if (error !== null) return <Failure error={error} />
  if (data === undefined) return <Loading lines={6} />
  return <TemplateEditor key={data.versions.length} template={data} />
}
