import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { EmptyState } from '../shared/empty-state.tsx'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import shared from '../shared/shared.module.css'
import { ColumnChooser, useHiddenColumns } from './column-chooser.tsx'
import type { ListSearch } from './list-search.ts'
import { MatterFilters } from './matter-filters.tsx'
import { MATTER_COLUMNS, MatterTable } from './matter-table.tsx'
import styles from './matters.module.css'
import { matterListQuery, openablesQuery, type ProcedureKind } from './matters-query.ts'
import { NewMatterLink } from './new-matter-link.tsx'

export const CoordinationPage = () => (
  <MatterListPage
    kind="coordination"
    title="执法协调"
    lead="行政执法争议及联合执法、协助、移送等协调事项"
    path="/coordination"
  />
)
export const SupervisionPage = () => (
  <MatterListPage
    kind="supervision"
    title="执法监督"
    lead="监督检查、监督文书、复核、约谈等监督事项"
    path="/supervision"
  />
)
export const RegistersPage = () => (
  <MatterListPage kind="register" title="基础台账" lead="复议诉讼、证件、委托、机构等登记" path="/registers" />
)

interface MatterListPageProps {
  readonly kind: ProcedureKind
  readonly title: string
  readonly lead: string
  readonly path: '/coordination' | '/supervision' | '/registers'
}

/** A list of matters of one kind. What it is narrowed by stands in the address, so that it can be sent and kept. */
function MatterListPage({ kind, title, lead, path }: MatterListPageProps) {
  const search: ListSearch = useSearch({ from: `/signed-in/desk${path}` })
  const navigate = useNavigate()
  const list = useInfiniteQuery(matterListQuery(kind, search))
  const { data: openables } = useQuery(openablesQuery)
  const [hidden, setHidden] = useHiddenColumns(kind)
  const procedures = openables?.procedures.filter((one) => one.kind === kind) ?? []
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const total = list.data?.pages[0]?.total
  const narrowed = Object.keys(search).some((key) => key !== 'sort' && key !== 'show')
  const narrow = (next: ListSearch) => void navigate({ to: path, search: next, replace: true })
  const startable = procedures.some((procedure) => procedure.steps.length > 0)
  return (
    <>
      <PageHeader title={title} lead={lead} actions={startable && <NewMatterLink kind={kind} />} />
      <MatterFilters search={search} onChange={narrow} procedures={procedures} />
      <div className={styles.listHead}>
        <output>
          {total !== undefined &&
            `${total.exact ? '' : '超过 '}${total.count} 件${rows.length < total.count ? `，已显示 ${rows.length} 件` : ''}`}
        </output>
        <ColumnChooser columns={MATTER_COLUMNS} hidden={hidden} onChange={setHidden} />
      </div>
      {list.isPending ? (
        <Loading lines={10} />
      ) : list.isError ? (
        <Failure error={list.error} retry={() => void list.refetch()} />
      ) : (
        <div className={shared.frame}>
          {rows.length === 0 ? (
            <EmptyState
              title={narrowed ? '没有符合条件的事项' : '还没有事项'}
              text={
                narrowed ? '可以放宽筛选条件，或者在“范围”中包括已办结的事项。' : '本机关参与的事项立案后会列在这里。'
              }
              action={narrowed && <Button onClick={() => narrow({})}>清除筛选</Button>}
            />
          ) : (
            <MatterTable rows={rows} hidden={hidden} caption={title} />
          )}
        </div>
      )}
      {list.hasNextPage && (
        <Button style={{ marginTop: 12 }} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          显示更多
        </Button>
      )}
    </>
  )
}
