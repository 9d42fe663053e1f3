import { Link } from '@tanstack/react-router'
import { Failure } from '../shared/failure.tsx'
import { Notice } from '../shared/notice.tsx'
import { ReasonList } from '../shared/reason-list.tsx'
import { ConflictView } from './conflict-view.tsx'
import type { ActFlow } from './use-act-flow.ts'

/** Whatever stands in the way of an act, above the form: refusal, conflict, lost connection. */
export function Trouble({ flow, verb }: { flow: ActFlow; verb: string }) {
  return (
    <>
      {flow.conflict !== undefined && <ConflictView conflict={flow.conflict} onAccept={flow.acceptNow} />}
      {flow.failure !== undefined && <Failure error={flow.failure} />}
      {flow.reasons.length > 0 && (
        <Notice title={`现在不能${verb}`} tone="refusal" live>
          <ReasonList reasons={flow.reasons} />
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
    </>
  )
}
