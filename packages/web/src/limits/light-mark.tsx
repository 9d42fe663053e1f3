import { Tooltip } from 'antd'
import { LIGHTS, type Light } from './lights.ts'
import styles from './limits.module.css'

const SHAPES: Readonly<Record<Light, React.ReactNode>> = {
  normal: <circle cx="6" cy="6" r="4.5" />,
  near: <path d="M6 1 11.4 10.6H.6Z" />,
  overdue: <path fillRule="evenodd" d="M.8.8h10.4v10.4H.8ZM5.2 2.8v4h1.6v-4Zm0 5.2v1.5h1.6V8Z" />,
  suspended: <path d="M2 1h3v10H2zM7 1h3v10H7z" />,
}

interface LightMarkProps {
  readonly light: Light
  /** how the last day was counted, shown on hover and focus */
  readonly explanation?: string | null
}

/** The light of a time limit: shape, colour and word together, never colour alone. */
export function LightMark({ light, explanation }: LightMarkProps) {
  const mark = (
    <span className={styles.light} data-light={light}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[light]}
      </svg>
      {LIGHTS[light]}
    </span>
  )
  if (explanation === undefined || explanation === null || explanation === '') return mark
  return (
    <Tooltip title={explanation} trigger={['hover', 'focus']}>
      <button type="button" className={styles.explained} aria-label={`${LIGHTS[light]}，${explanation}`}>
        {mark}
      </button>
    </Tooltip>
  )
}
