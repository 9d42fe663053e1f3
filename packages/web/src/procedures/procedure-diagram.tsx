import type { Diagram } from '@zhiheng/server/api'
import { Segmented } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { Loading } from '../shared/loading.tsx'
import styles from './procedures.module.css'
import { StepList } from './step-list.tsx'

const DiagramFlow = lazy(async () => ({ default: (await import('./diagram-flow.tsx')).DiagramFlow }))

/** A procedure as states and the steps between them: drawn, or as a list that says the same. */
export function ProcedureDiagram({ diagram, name }: { diagram: Diagram; name: string }) {
  const [view, setView] = useState<'chart' | 'list'>('chart')
  return (
    <>
      <div className={styles.diagramHead}>
        <ul className={styles.legend}>
          <li data-mark="current">现处环节</li>
          <li data-mark="passed">经过的环节</li>
          <li data-mark="final">终点</li>
        </ul>
        <Segmented<'chart' | 'list'>
          size="small"
          aria-label="显示方式"
          value={view}
          onChange={setView}
          options={[
            { value: 'chart', label: '图' },
            { value: 'list', label: '列表' },
          ]}
        />
      </div>
      {view === 'list' ? (
        <StepList diagram={diagram} />
      ) : (
        <Suspense fallback={<Loading lines={6} />}>
          <DiagramFlow diagram={diagram} name={name} />
        </Suspense>
      )}
    </>
  )
}
