import { Link } from '@tanstack/react-router'
import type { MatterView } from '@zhiheng/server/api'
import styles from './matters.module.css'

/** What this post owes in the matter; the same list that feeds the home page. */
export function OwnTasks({ matter }: { matter: MatterView }) {
  const own = matter.tasks.filter((task) => task.mine)
  if (own.length === 0) return null
  return (
    <div className={styles.tasks}>
      <span className={styles.tasksLabel}>应由您办理</span>
      <ul>
        {own.map((task) => (
          <li key={`${task.verb}/${task.step ?? ''}/${task.document ?? ''}`}>
            {task.document === null && task.step !== null ? (
              <Link to="/matters/$matter/steps/$step" params={{ matter: matter.id, step: task.step }}>
                {task.verb}
              </Link>
            ) : task.document === null ? (
              <Link to="/matters/$matter/migration" params={{ matter: matter.id }}>
                {task.verb}
              </Link>
            ) : (
              <a href="#documents">{task.verb}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
