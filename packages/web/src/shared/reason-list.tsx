import type { Problem } from '@zhiheng/server/api'
import { BasisList } from './basis-list.tsx'
import styles from './shared.module.css'
import { UpperLaw } from './upper-law.tsx'

export type Reason = Problem['reasons'][number]

/** Why something is refused or warned about: the condition, the article, who can clear it and by when, where to go. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className={styles.reasons}>
      {unlike(reasons).map((reason) => (
        <li key={`${reason.code}/${reason.field ?? ''}/${reason.text}`}>
          <p className={styles.reasonText}>{reason.text}</p>
          <BasisList basis={reason.basis} interpretation={reason.interpretation === true} />
          {reason.remedies !== undefined && reason.remedies.length > 0 && (
            <ul className={styles.remedies}>
              {differing(reason.remedies).map((remedy) => (
                <li key={remedy.text}>
                  {remedy.text}
                  {remedy.date !== undefined && !remedy.text.includes(remedy.date) && `（${remedy.date}前）`}
                </li>
              ))}
            </ul>
          )}
          <UpperLaw notices={reason.notices ?? []} />
          {reason.redirect !== undefined && !reason.text.includes(reason.redirect.name) && (
            <p className={styles.redirect}>请向{reason.redirect.name}提出</p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The same condition may be found under two places of the form; it is said once. */
function unlike(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.code}/${reason.field ?? ''}/${reason.text}`, reason])).values()]
}

/** Several conditions may be cleared by the same act. */
const differing = (remedies: NonNullable<Reason['remedies']>): NonNullable<Reason['remedies']> => [
  ...new Map(remedies.map((remedy) => [`${remedy.text}/${remedy.date ?? ''}`, remedy])).values(),
]
