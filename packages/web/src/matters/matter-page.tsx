import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ActList } from '../acts/act-list.tsx'
import { DocumentList } from '../documents/document-list.tsx'
import { LimitTable } from '../limits/limit-table.tsx'
import { Section } from '../shared/section.tsx'
import { IdentityBar } from './identity-bar.tsx'
import { Integrity } from './integrity.tsx'
import { LinkedMatters } from './linked-matters.tsx'
import { Materials } from './materials.tsx'
import { MatterDiagram } from './matter-diagram.tsx'
import { MatterFacts } from './matter-facts.tsx'
import styles from './matters.module.css'
import { matterQuery } from './matters-query.ts'
import { OwnTasks } from './own-tasks.tsx'
import { People } from './people.tsx'
import { Timeline } from './timeline.tsx'

/** One matter: what it is, what can be done and why not, by when, on which papers, and what has happened. */
export function MatterPage() {
  const { matter: id } = useParams({ from: '/signed-in/desk/matters/$matter' })
  const { data: matter } = useSuspenseQuery(matterQuery(id))
  return (
    <>
      <IdentityBar matter={matter} />
      <OwnTasks matter={matter} />
      <div className={styles.page}>
        <div className={styles.main}>
          <Section title="办理" id="acts">
            <ActList matter={matter} />
          </Section>
          <Section title="程序图" id="diagram">
            <MatterDiagram matter={matter} />
          </Section>
          <Section title="期限" id="limits">
            <LimitTable limits={matter.limits} />
          </Section>
          <Section title="文书" id="documents">
            <DocumentList matter={matter} />
          </Section>
          <Section title="时间线" id="timeline">
            <Timeline matter={matter} />
          </Section>
        </div>
        <div className={styles.side}>
          <Section title="当事机关" id="parties">
            <People matter={matter} />
          </Section>
          <Section title="案情" id="facts">
            <MatterFacts matter={matter} />
          </Section>
          <Section title="材料" id="materials">
            <Materials materials={matter.materials} />
          </Section>
          {matter.linked.length > 0 && (
            <Section title="关联事项" id="linked">
              <LinkedMatters linked={matter.linked} />
            </Section>
          )}
          <Section title="存证" id="integrity">
            <Integrity matter={matter} />
          </Section>
        </div>
      </div>
    </>
  )
}
