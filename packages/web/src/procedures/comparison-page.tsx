import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { PackComparisonView } from '@zhiheng/server/api'
import { Select } from 'antd'
import { BasisList } from '../shared/basis-list.tsx'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { Section } from '../shared/section.tsx'
import { packComparisonQuery, packListQuery } from './packs-query.ts'
import styles from './procedures.module.css'

type Difference = PackComparisonView['chapters'][number]['differences'][number]

/** Two regulations side by side: only what they say differently, each side with its articles. */
export function ComparisonPage() {
  const { data } = useSuspenseQuery(packListQuery)
  const search = useSearch({ from: '/signed-in/desk/regulations/comparison' })
  const navigate = useNavigate()
  const own = data.packs.filter((pack) => pack.inUse)
  const first = search.first ?? own[0]?.id
  const second = search.second ?? own[1]?.id
  const choose = (side: 'first' | 'second', id: string) =>
    void navigate({ to: '/regulations/comparison', search: { ...search, [side]: id }, replace: true })
  const options = data.packs.map((pack) => ({ value: pack.id, label: pack.title }))
  return (
    <>
      <PageHeader title="比较两个规则包" lead="只列出两部规定不同之处，各附依据。条文序号不同不算差异。" />
      <div className={styles.sides} data-print="no">
        {(['first', 'second'] as const).map((side) => (
          <div key={side}>
            <label htmlFor={side}>{side === 'first' ? '甲' : '乙'}</label>
            <Select<string>
              id={side}
              value={(side === 'first' ? first : second) ?? null}
              options={options}
              popupMatchSelectWidth={false}
              placeholder="选择规定"
              onChange={(id) => choose(side, id)}
            />
          </div>
        ))}
      </div>
      {first === undefined || second === undefined ? (
        <EmptyState title="请选择两部规定" text="选定以后，逐项列出两部规定不同的地方。" />
      ) : (
        <Comparison first={first} second={second} />
      )}
    </>
  )
}

function Comparison({ first, second }: { readonly first: string; readonly second: string }) {
  const { data, error } = useQuery(packComparisonQuery(first, second))
  if (error !== null) return <Failure error={error} />
  if (data === undefined) return <Loading lines={8} />
  if (data.chapters.length === 0)
    return <EmptyState title="没有差异" text="两部规定的机关、程序、期限、文书和处理方式相同。" />
  const columns = columnsOf(data)
  return (
    <>
      <ul className={styles.chapters} aria-label="目录">
        {data.chapters.map(({ procedure, name, differences }) => (
          <li key={procedure ?? name}>
            <a href={`#${procedure ?? name}`}>{name}</a> {differences.length}
          </li>
        ))}
      </ul>
      {data.chapters.map(({ procedure, name, differences }) => (
        <Section key={procedure ?? name} id={procedure ?? name} title={name}>
          <DataTable
            caption={name}
            columns={columns}
            rows={differences}
            rowKey={(one) => [one.element, one.subject, one.about, one.first?.says, one.second?.says].join('/')}
          />
        </Section>
      ))}
    </>
  )
}

const columnsOf = ({ first, second }: PackComparisonView): readonly Column<Difference>[] => [
  {
    id: 'subject',
    title: '事项',
    width: '18%',
    cell: ({ subject, about }) => (
      <span className={styles.subject}>
        {subject}
        {about !== '' && <span className={styles.about}>{about}</span>}
      </span>
    ),
  },
  { id: 'first', title: first.name, wide: true, width: '41%', cell: (row) => <Side saying={row.first} /> },
  { id: 'second', title: second.name, wide: true, width: '41%', cell: (row) => <Side saying={row.second} /> },
]

function Side({ saying }: { readonly saying: Difference['first'] }) {
  if (saying === null) return <span className="quiet">没有规定</span>
  return (
    <>
      {saying.says}
      <BasisList basis={saying.basis} />
    </>
  )
}
