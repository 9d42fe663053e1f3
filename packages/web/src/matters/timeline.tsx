import { useQuery } from '@tanstack/react-query'
import type { MatterView, TimelineEntry } from '@zhiheng/server/api'
import { Fragment } from 'react'
import { packQuery } from '../procedures/packs-query.ts'
import { lawChanges } from '../procedures/law-changes.ts'
import { readMoment } from '../shared/moment.ts'
import styles from './matters.module.css'

/** What has happened, in words, with who did it for whom; and the day from which upper law changed the rules. */
export function Timeline({ matter }: { matter: MatterView }) {
  const { data: pack } = useQuery(packQuery(matter.pack.id))
  const changes = pack === undefined ? [] : lawChanges(pack)
  const entries = matter.timeline.toSorted((a, b) => a.seq - b.seq)
  return (
    <ol className={styles.timeline}>
      {entries.map((entry, index) => {
        const before = entries[index - 1]
        const between = changes.filter(
          (change) => before !== undefined && before.on < change.on && change.on <= entry.on,
        )
        return (
          <Fragment key={entry.seq}>
            {between.map((change) => (
              <li key={change.on} className={styles.boundary}>
                <span>{change.on}</span>
                {change.text}
              </li>
            ))}
            <Entry entry={entry} />
          </Fragment>
        )
      })}
    </ol>
  )
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const recorded = readMoment(entry.at)
  return (
    <li className={styles.entry}>
      <time dateTime={entry.at}>{entry.on}</time>
      <div>
        <p>{entry.text}</p>
        {entry.detail !== null && <p className={styles.detail}>{entry.detail}</p>}
        <p className={styles.by}>
          {entry.by === null ? '系统' : `${entry.by.organ.name}　${entry.by.postName}　${entry.by.person.name}`}
          {recorded.slice(0, 10) === entry.on ? `　${recorded.slice(11)}` : `　${recorded} 记录`}
        </p>
      </div>
    </li>
  )
}
