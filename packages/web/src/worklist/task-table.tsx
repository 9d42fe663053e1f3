import type { Task } from '@zhiheng/server/api'
import { DaysLeft } from '../limits/days-left.tsx'
import { LightMark } from '../limits/light-mark.tsx'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { TaskLink } from './task-link.tsx'
import styles from './worklist.module.css'

/** The part a post takes in a task. */
const PARTS: Readonly<Record<Task['kind'], string>> = {
  step: '办理',
  'review-document': '审核',
  'issue-document': '签发',
  'serve-document': '送达',
  'decide-migration': '批准',
}

const COLUMNS: readonly Column<Task>[] = [
  {
    id: 'light',
    title: '状态',
    width: 72,
    cell: (task) => <LightMark light={task.light} explanation={task.explanation} />,
  },
  {
    id: 'left',
    title: '期限',
    width: 104,
    cell: (task) => <DaysLeft days={task.daysLeft} dueDate={task.dueDate} dueAt={task.dueAt} />,
  },
  { id: 'verb', title: '下一步', wide: true, width: '26%', cell: (task) => <TaskLink task={task} /> },
  {
    id: 'title',
    title: '事项',
    wide: true,
    cell: (task) => (
      <>
        {task.matter.title}
        <span className={styles.sub}>
          {task.matter.number ?? '尚未编号'}　{task.matter.procedureName}
        </span>
      </>
    ),
  },
  { id: 'state', title: '所处环节', width: 112, cell: (task) => task.matter.stateName },
  { id: 'part', title: '我的职责', width: 80, cell: (task) => PARTS[task.kind] },
]

export function TaskTable({ rows }: { rows: readonly Task[] }) {
  return (
    <DataTable
      caption="待我办理"
      columns={COLUMNS}
      rows={rows}
      rowKey={(task) =>
        [task.matter.id, task.kind, task.step, task.document, task.recipient, task.dueDate, task.verb].join('/')
      }
      keyboard
    />
  )
}
