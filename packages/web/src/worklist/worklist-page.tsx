import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import type { Light } from '../limits/lights.ts'
import { NewMatterLink } from '../matters/new-matter-link.tsx'
import { useSession, useToday } from '../session/session-query.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'
import { NormNotices } from '../procedures/norm-notices.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { RecentMatters } from './recent-matters.tsx'
import { TaskTable } from './task-table.tsx'
import styles from './worklist.module.css'
import { worklistQuery } from './worklist-query.ts'

type Choice = 'all' | Extract<Light, 'near' | 'overdue'>

/** Home: what this post has to do, and nothing else first. */
export function WorklistPage() {
  const [choice, setChoice] = useState<Choice>('all')
  const worklist = useInfiniteQuery(worklistQuery(choice === 'all' ? undefined : choice))
  const { current } = useSession()
  const today = useToday()
  const counts = worklist.data?.pages[0]?.counts
  const rows = worklist.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <>
      <PageHeader
        title="待我办理"
        lead={`${today}　${current?.organ.name ?? ''}　${current?.postName ?? ''}`}
        actions={<NewMatterLink />}
      />
      {current?.post === 'system-administrator' && <NormNotices />}
      <div className={styles.counts}>
        <Segmented<Choice>
          aria-label="按紧急程度筛选"
          value={choice}
          onChange={setChoice}
          options={[
            { value: 'all', label: `全部 ${counts?.all ?? ''}` },
            { value: 'near', label: `临期 ${counts?.near ?? ''}` },
            { value: 'overdue', label: `逾期 ${counts?.overdue ?? ''}` },
          ]}
        />
        <span className={styles.keys}>
          <kbd>j</kbd> <kbd>k</kbd> 上下移动，<kbd>Enter</kbd> 打开
        </span>
      </div>
      {worklist.isPending ? (
        <Loading />
      ) : worklist.isError ? (
        <Failure error={worklist.error} retry={() => void worklist.refetch()} />
      ) : rows.length === 0 ? (
        <div className={styles.frame}>
          <EmptyState
            title={choice === 'all' ? '目前没有待您办理的事项' : '没有这一类事项'}
            text={
              choice === 'all'
                ? '收到申请、文稿送审或者期限临近时，应当由您这个岗位办理的环节会按届满日先后列在这里。'
                : '其余待办见“全部”。'
            }
            action={choice === 'all' && <Link to="/coordination">查看本机关参与的事项</Link>}
          />
        </div>
      ) : (
        <div className={styles.frame}>
          <TaskTable rows={rows} />
        </div>
      )}
      {worklist.hasNextPage && (
        <Button
          className={styles.more}
          loading={worklist.isFetchingNextPage}
          onClick={() => void worklist.fetchNextPage()}
        >
          显示更多
        </Button>
      )}
      <RecentMatters />
    </>
  )
}
