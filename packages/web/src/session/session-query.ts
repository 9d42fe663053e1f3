import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Session, Welcome } from '@zhiheng/server/api'
import { ProblemError, request } from '../api/client.ts'

/** Who is signed in; null where nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await request<Session>('/api/session', { signal, quiet: true })
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) return null
      throw error
    }
  },
})

/** What everyone may know before signing in. */
export const welcomeQuery = queryOptions({
  queryKey: ['welcome'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => request<Welcome>('/api/welcome', { signal }),
})

/** The session of a page behind the sign-in. @throws Error where a page outside it asks */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery)
  if (data === null) throw new Error('no session: the page lies outside the signed-in part')
  return data
}

/** The civil date acts are dated with here; an exercise has a clock of its own. */
export const useToday = (): string => useSession().jurisdiction.now.slice(0, 10)
