import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef } from 'react'
import { request } from '../api/client.ts'
import type { CalendarView } from '../api/types.ts'
import { useSession } from '../session/session-query.ts'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'

type Year = CalendarView['years'][number]

const COLUMNS: readonly Column<Year>[] = [
  { id: 'year', title: '年份', width: 100, cell: (year) => year.year },
  { id: 'version', title: '版本', width: 120, cell: (year) => year.version },
  {
    id: 'source',
    title: '来源',
    cell: (year) => (year.imported ? '本系统导入' : '随软件提供，国务院办公厅节假日通知'),
  },
]

interface Imported {
  readonly kind: 'added' | 'corrected' | 'unchanged'
  readonly recalculated: number
}

/** The years whose working days are known; a limit that reaches beyond them is refused, never guessed. */
export function CalendarTab() {
  const client = useQueryClient()
  const { current } = useSession()
  const chooser = useRef<HTMLInputElement>(null)
  const { data, error } = useQuery({
    queryKey: ['calendar'],
    queryFn: ({ signal }) => request<CalendarView>('/api/calendar', { signal }),
  })
  const load = useMutation({
    mutationFn: async (file: File) =>
      request<Imported>('/api/calendar/years', { method: 'POST', body: JSON.parse(await file.text()) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['calendar'] }),
  })
  if (error !== null) return <Failure error={error} />
  if (data === undefined) return <Loading lines={4} />
  return (
    <>
      <p style={{ marginBottom: 12 }}>
        期限按下列年份的工作日计算；涉及未载入年份的，系统不作推测，会指出缺少哪一年。新一年的放假安排公布后请及时导入。
      </p>
      <DataTable caption="工作日历" columns={COLUMNS} rows={data.years} rowKey={(year) => String(year.year)} />
      {current?.post === 'system-administrator' && (
        <div style={{ marginTop: 12 }}>
          <input
            ref={chooser}
            type="file"
            accept="application/json,.json"
            className="visually-hidden"
            tabIndex={-1}
            aria-label="导入年度日历文件"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              event.target.value = ''
              if (file !== undefined) load.mutate(file)
            }}
          />
          <Button loading={load.isPending} onClick={() => chooser.current?.click()}>
            导入年度日历
          </Button>
          <output style={{ marginLeft: 12 }}>
            {load.isSuccess &&
              (load.data.kind === 'unchanged'
                ? '与已有内容相同，没有变化。'
                : `已导入，重新计算期限 ${load.data.recalculated} 个。`)}
          </output>
        </div>
      )}
      {load.isError && <Failure error={load.error} />}
    </>
  )
}
