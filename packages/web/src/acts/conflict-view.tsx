import { Button } from 'antd'
import { Notice } from '../shared/notice.tsx'
import styles from './acts.module.css'
import type { Conflict } from './use-act-flow.ts'

/** Somebody acted in between: what the form was filled in upon beside what there is now. Nothing typed is lost. */
export function ConflictView({ conflict, onAccept }: { conflict: Conflict; onAccept: () => void }) {
  const { seen, now } = conflict
  const added = now.timeline.filter((entry) => entry.seq > seen.version).toSorted((a, b) => a.seq - b.seq)
  const last = seen.timeline.toSorted((a, b) => b.seq - a.seq)[0]
  return (
    <Notice title="在您填写期间，这件事项已经有了新的办理" tone="warning" live>
      <p>本次没有提交，您填写的内容都还在。请先看有什么变化，再按最新情况继续。</p>
      <div className={styles.versions}>
        <div className={styles.version}>
          <h3>您填写时（第 {seen.version} 条记录）</h3>
          <p>{seen.stateName}</p>
          {last !== undefined && <p className="quiet">最后一条：{last.text}</p>}
        </div>
        <div className={styles.version}>
          <h3>现在（第 {now.version} 条记录）</h3>
          <p>{now.stateName}</p>
          <ul>
            {added.map((entry) => (
              <li key={entry.seq}>
                {entry.on}　{entry.text}
                <span className={styles.checkNote}>
                  {entry.by === null ? '系统' : `${entry.by.organ.name} ${entry.by.postName} ${entry.by.person.name}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Button onClick={onAccept}>按最新情况继续</Button>
    </Notice>
  )
}
