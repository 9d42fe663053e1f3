import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { ProblemError } from '../api/client.ts'
import { Failure } from '../shared/failure.tsx'
import { PageMissing } from './page-missing.tsx'

/** A page that could not be shown: what does not exist for this person, or what went wrong and may work again. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  if (error instanceof ProblemError && error.problem.status === 404) return <PageMissing />
  return (
    <div style={{ maxWidth: 720, margin: '48px auto', padding: '0 24px' }}>
      <Failure
        error={error}
        retry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </div>
  )
}
