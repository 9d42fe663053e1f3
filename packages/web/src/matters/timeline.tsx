import { useQuery } from '@tanstack/react-query'
import type { MatterView, TimelineEntry } from '@zhiheng/server/api'
import { Fragment } from 'react'
import { lawChanges } from '../procedures/law-changes.ts'
import { packQuery } from '../procedures/packs-query.ts'
import { BasisList } from '../shared/basis-list.tsx'
import { readMoment } from '../shared/moment.ts'
import styles from './matters.module.css'

/** What has happened, in words, with who did it for whom; and the day from which upper law changed the rules. */
export function Timeline({ matter }: { matter: MatterView }) {
  const { data: pack } = useQuery(packQuery(matter.pack.id))
  const changes = pack === undefined ? [] : lawChanges(pack)
  const acts = actsOf(matter.timeline)
  return (
    <ol className={styles.timeline}>
      {acts.map((act, index) => {
        const before = acts[index - 1]
        const between = changes.filter((change) => before !== undefined && before.on < change.on && change.on <= act.on)
        return (
          <Fragment key={act.seq}>
            {between.map((change) => (
              <li key={change.on} className={styles.boundary}>
                <span>{change.on}</span>
                {change.text}
              </li>
            ))}
            <ActEntry act={act} />
          </Fragment>
        )
      })}
    </ol>
  )
}

/** What one person, or the clock, did at one moment: the events of one act. */
interface RecordedAct extends Pick<TimelineEntry, 'seq' | 'on' | 'at' | 'by'> {
  readonly entries: readonly TimelineEntry[]
}

function actsOf(timeline: readonly TimelineEntry[]): readonly RecordedAct[] {
  const acts: RecordedAct[] = []
  for (const entry of timeline.toSorted((a, b) => a.seq - b.seq)) {
    const last = acts.at(-1)
    const same = last?.at === entry.at && last.on === entry.on && last.by?.person.id === entry.by?.person.id
    if (last !== undefined && same) acts[acts.length - 1] = { ...last, entries: [...last.entries, entry] }
    else acts.push({ seq: entry.seq, on: entry.on, at: entry.at, by: entry.by, entries: [entry] })
  }
  return acts
}

function ActEntry({ act }: { act: RecordedAct }) {
  const recorded = readMoment(act.at)
  return (
    <li className={styles.entry}>
      <time dateTime={act.at}>{act.on}</time>
      <div>
        {act.entries.map((entry) => (
          <div key={entry.seq}>
            <p>
              {entry.text}
              {entry.detail !== null && <span className={styles.detail}>　{entry.detail}</span>}
            </p>
            <BasisList basis={entry.basis} />
          </div>
        ))}
        <p className={styles.by}>
          {act.by === null ? '系统' : `${act.by.organ.name}　${act.by.postName}　${act.by.person.name}`}
          {recorded.slice(0, 10) === act.on ? `　${recorded.slice(11)}` : `　${recorded} 记录`}
        </p>
      </div>
    </li>
  )
}
