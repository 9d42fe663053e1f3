import type { Diagram } from '@zhiheng/server/api'
import { Segmented } from 'antd'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Loading } from '../shared/loading.tsx'
import { nearView, wholeView } from './diagram-view.ts'
import styles from './procedures.module.css'
import { StepList } from './step-list.tsx'

const DiagramFlow = lazy(async () => ({ default: (await import('./diagram-flow.tsx')).DiagramFlow }))

type View = 'near' | 'whole' | 'list'

/** A procedure as states and the steps between them: drawn, or as a list that says the same. */
export function ProcedureDiagram({ diagram, name }: { diagram: Diagram; name: string }) {
  const running = diagram.states.some((state) => state.current)
  const [view, setView] = useState<View>(running ? 'near' : 'whole')
  const drawn = useMemo(() => (view === 'near' ? nearView(diagram) : wholeView(diagram)), [view, diagram])
  return (
    <>
      <div className={styles.diagramHead}>
        <ul className={styles.legend}>
          {running && <li data-mark="current">现处环节</li>}
          {running && <li data-mark="passed">经过的环节</li>}
          <li data-mark="final">终点</li>
        </ul>
        <Segmented<View>
          size="small"
          aria-label="显示方式"
          value={view}
          onChange={setView}
          options={[
            ...(running ? [{ value: 'near' as const, label: '经过与下一步' }] : []),
            { value: 'whole', label: '全图' },
            { value: 'list', label: '列表' },
          ]}
        />
      </div>
      {view === 'list' ? (
        <StepList diagram={diagram} />
      ) : (
        <>
          <Suspense fallback={<Loading lines={6} />}>
            <DiagramFlow key={view} diagram={drawn.diagram} name={name} />
          </Suspense>
          {drawn.everywhere.length > 0 && (
            <p className={styles.everywhere}>
              多个环节都可以办理、图中未画：
              {drawn.everywhere.map((step) => `${step.name}（转入“${step.to}”）`).join('、')}
            </p>
          )}
        </>
      )}
    </>
  )
}
