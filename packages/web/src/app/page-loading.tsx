import { Loading } from '../shared/loading.tsx'

export function PageLoading() {
  return <Loading lines={8} />
}
