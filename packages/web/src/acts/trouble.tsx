import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Failure } from '../shared/failure.tsx'
import { Notice } from '../shared/notice.tsx'
import { type Reason, ReasonList } from '../shared/reason-list.tsx'
import styles from './acts.module.css'
import { ConflictView } from './conflict-view.tsx'
import type { ActFlow } from './use-act-flow.ts'

/** Whatever stands in the way of an act, above the form: refusal, conflict, lost connection. Brought into view when it appears. */
export function Trouble({ flow, verb }: { flow: ActFlow; verb: string }) {
  const place = useRef<HTMLDivElement>(null)
  const { reasons, conflict, failure } = flow
  const present = reasons.length > 0 || conflict !== undefined || failure !== undefined
  useEffect(() => {
    if (present) place.current?.focus({ preventScroll: true })
    if (present) place.current?.scrollIntoView({ block: 'center' })
  }, [present, reasons, conflict, failure])
  if (!present) return null
  return (
    <div ref={place} tabIndex={-1} className={styles.trouble}>
      {conflict !== undefined && <ConflictView conflict={conflict} onAccept={flow.acceptNow} />}
      {failure !== undefined && <Failure error={failure} retry={flow.retry} />}
      {reasons.length > 0 && (
        <Notice title={titleOf(reasons, verb)} tone="refusal" live>
          <ReasonList reasons={reasons} />
          {flow.arisen.map((one) => (
            <p key={one.id}>
              因此立案：
              <Link to="/matters/$matter" params={{ matter: one.id }}>
                {one.title}
              </Link>
            </p>
          ))}
        </Notice>
      )}
    </div>
  )
}

const titleOf = (reasons: readonly Reason[], verb: string): string =>
  reasons.every((reason) => reason.field !== undefined) ? `有 ${reasons.length} 处需要填写或者改正` : `现在不能${verb}`
