import type { MatterView } from '@zhiheng/server/api'
import { Pairs } from '../shared/pairs.tsx'
import { sayBasis } from '../shared/say-basis.ts'
import styles from './matters.module.css'

/** The organs by their parts, who is competent and why, and the people who have acted. */
export function People({ matter }: { matter: MatterView }) {
  const handlers = new Map(
    matter.timeline.flatMap(({ by }) =>
      by === null ? [] : [[`${by.person.id}/${by.post}/${by.organ.id}`, by] as const],
    ),
  )
  return (
    <>
      <Pairs
        of={matter.parties.map((party) => ({
          label: party.name,
          value: party.organs.length === 0 ? '—' : party.organs.map((organ) => organ.name).join('、'),
        }))}
      />
      {matter.competence !== null && (
        <p className={styles.competence}>
          {matter.competence.text}
          <span>
            {sayBasis(matter.competence.basis)}
            {matter.competence.interpretation && '（条文未明，按本系统的理解）'}
          </span>
        </p>
      )}
      {matter.holds.length > 0 && (
        <ul className={styles.holds}>
          {matter.holds.map((hold) => (
            <li key={`${hold.name}/${hold.organ}/${hold.from}`}>
              {hold.organ}：{hold.name}，自{hold.from}起{hold.to === null ? '' : `至${hold.to}止`}
            </li>
          ))}
        </ul>
      )}
      {handlers.size > 0 && (
        <>
          <h3 className={styles.subhead}>办理人员</h3>
          <ul className={styles.handlers}>
            {[...handlers].map(([key, by]) => (
              <li key={key}>
                <strong>{by.person.name}</strong> {by.postName}
                <span className="quiet"> {by.organ.name}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
