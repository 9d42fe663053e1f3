import { Skeleton } from 'antd'
import styles from './shared.module.css'

/** Stands where content will be, so that nothing jumps when it arrives. */
export function Loading({ lines = 6 }: { lines?: number }) {
  return (
    <div className={styles.loading} aria-busy="true">
      <output className="visually-hidden">正在读取</output>
      <Skeleton title={false} paragraph={{ rows: lines }} />
    </div>
  )
}
