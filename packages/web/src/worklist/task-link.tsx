import { Link } from '@tanstack/react-router'
import type { Task } from '@zhiheng/server/api'
import styles from './worklist.module.css'

/** Leads straight to where the task is done: the form of a step, or the act on a document. */
export function TaskLink({ task }: { task: Task }) {
  const { matter, kind, step, document, recipient, verb } = task
  const shared = { className: styles.verb, 'data-row-link': true } as const
  if (kind === 'step' && step !== null) {
    return (
      <Link {...shared} to="/matters/$matter/steps/$step" params={{ matter: matter.id, step }}>
        {verb}
      </Link>
    )
  }
  if (kind === 'decide-migration') {
    return (
      <Link {...shared} to="/matters/$matter/migration" params={{ matter: matter.id }}>
        {verb}
      </Link>
    )
  }
  if (document !== null) {
    const act = kind === 'review-document' ? 'approve' : kind === 'issue-document' ? 'issue' : 'serve'
    return (
      <Link
        {...shared}
        to="/matters/$matter/documents/$document/$act"
        params={{ matter: matter.id, document, act }}
        search={recipient === null ? {} : { recipient }}
      >
        {verb}
      </Link>
    )
  }
  return (
    <Link {...shared} to="/matters/$matter" params={{ matter: matter.id }}>
      {verb}
    </Link>
  )
}
