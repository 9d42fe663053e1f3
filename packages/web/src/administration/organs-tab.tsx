import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import type { OrganPage, OrganView } from '@zhiheng/server/api'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { request } from '../api/client.ts'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'
import { useDebounced } from '../shared/use-debounced.ts'

const organPagesQuery = (text: string) =>
  infiniteQueryOptions({
    queryKey: ['organ-pages', text],
    queryFn: ({ pageParam, signal }) =>
      request<OrganPage>('/api/organs', { query: { text, cursor: pageParam, size: 50 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

const LEVELS: Readonly<Record<OrganView['level'], string>> = {
  nation: '国家',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡级',
}
const LEADERSHIP: Readonly<Record<OrganView['leadership'], string>> = {
  local: '地方管理',
  vertical: '垂直管理',
  dual: '双重领导',
}

const COLUMNS: readonly Column<OrganView>[] = [
  { id: 'name', title: '名称', wide: true, cell: (organ) => organ.name },
  { id: 'short', title: '机关代字', width: 120, cell: (organ) => organ.shortName ?? '—' },
  { id: 'level', title: '层级', width: 80, cell: (organ) => LEVELS[organ.level] },
  { id: 'leadership', title: '领导体制', width: 100, cell: (organ) => LEADERSHIP[organ.leadership] },
  { id: 'superior', title: '隶属', width: 220, cell: (organ) => organ.superior?.name ?? '—' },
  {
    id: 'territory',
    title: '区划代码',
    width: 110,
    cell: (organ) => <span className="number">{organ.territory}</span>,
  },
]

/** The register of organs. */
export function OrgansTab() {
  const [text, setText] = useState('')
  const pages = useInfiniteQuery(organPagesQuery(useDebounced(text, 250)))
  return (
    <>
      <Input
        data-search-field
        allowClear
        aria-label="按名称查找机构"
        placeholder="机构名称"
        style={{ maxWidth: 320, marginBottom: 12 }}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <span className="quiet" style={{ marginLeft: 16 }}>
        {pages.data?.pages[0] !== undefined && `${pages.data.pages[0].total} 个机构`}
      </span>
      {pages.isPending ? (
        <Loading />
      ) : pages.isError ? (
        <Failure error={pages.error} />
      ) : (
        <DataTable
          caption="机构"
          columns={COLUMNS}
          rows={pages.data.pages.flatMap((page) => page.rows)}
          rowKey={(organ) => organ.id}
        />
      )}
      {pages.hasNextPage && (
        <Button style={{ marginTop: 12 }} loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          显示更多
        </Button>
      )}
    </>
  )
}
