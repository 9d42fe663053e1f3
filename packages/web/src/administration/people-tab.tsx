import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PersonPage } from '@zhiheng/server/api'
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { request } from '../api/client.ts'
import type { PersonCreated } from '../api/types.ts'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'
import { Notice } from '../shared/notice.tsx'
import { useDebounced } from '../shared/use-debounced.ts'
import { NewPersonDialog } from './new-person-dialog.tsx'

type Person = PersonPage['rows'][number]

const personPagesQuery = (text: string) =>
  infiniteQueryOptions({
    queryKey: ['person-pages', text],
    queryFn: ({ pageParam, signal }) =>
      request<PersonPage>('/api/people', { query: { text, cursor: pageParam, size: 50 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

/** The people and their posts; a new password is shown once. */
export function PeopleTab() {
  const [text, setText] = useState('')
  const [adding, setAdding] = useState(false)
  const [created, setCreated] = useState<PersonCreated>()
  const client = useQueryClient()
  const { modal } = App.useApp()
  const pages = useInfiniteQuery(personPagesQuery(useDebounced(text, 250)))
  const renew = useMutation({
    mutationFn: (person: string) =>
      request<PersonCreated>(`/api/people/${encodeURIComponent(person)}/password`, { method: 'POST' }),
    onSuccess: setCreated,
  })
  const columns: readonly Column<Person>[] = [
    { id: 'name', title: '姓名', width: 120, cell: (person) => person.name },
    { id: 'login', title: '账号', width: 180, cell: (person) => person.login ?? '—' },
    {
      id: 'posts',
      title: '岗位',
      wide: true,
      cell: (person) => person.posts.map((post) => `${post.organ.name}${post.postName}`).join('；') || '—',
    },
    {
      id: 'acts',
      title: '操作',
      width: 120,
      cell: (person) =>
        person.login !== null && (
          <Button
            size="small"
            aria-label={`重置密码：${person.name}`}
            onClick={() =>
              void modal.confirm({
                title: `重置${person.name}的密码？`,
                content: '原密码立即失效，新密码只显示一次。',
                okText: '重置',
                onOk: () => renew.mutateAsync(person.id),
              })
            }
          >
            重置密码
          </Button>
        ),
    },
  ]
  return (
    <>
      <div style={{ display: 'flex', gap: 12, marginBottom: 12 }}>
        <Input
          data-search-field
          allowClear
          aria-label="按姓名查找人员"
          placeholder="姓名"
          style={{ maxWidth: 320 }}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="primary" onClick={() => setAdding(true)}>
          登记人员
        </Button>
      </div>
      {created !== undefined && (
        <Notice title={`账号 ${created.login} 的密码`} live>
          <p>
            <code>{created.password}</code>　只显示这一次，请当面交给本人并提醒尽快修改。
          </p>
        </Notice>
      )}
      {pages.isPending ? (
        <Loading />
      ) : pages.isError ? (
        <Failure error={pages.error} />
      ) : (
        <DataTable
          caption="人员"
          columns={columns}
          rows={pages.data.pages.flatMap((page) => page.rows)}
          rowKey={(person) => person.id}
        />
      )}
      {pages.hasNextPage && (
        <Button style={{ marginTop: 12 }} loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          显示更多
        </Button>
      )}
      {adding && (
        <NewPersonDialog
          onClose={() => setAdding(false)}
          onCreated={(person) => {
            setCreated(person)
            setAdding(false)
            void client.invalidateQueries({ queryKey: ['person-pages'] })
          }}
        />
      )}
    </>
  )
}
