import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { MatterPage, Worklist } from '@zhiheng/server/api'
import { request } from '../api/client.ts'
import type { Light } from '../limits/lights.ts'

/** What the post has to do, most urgent first; optionally only what shows one light. */
export const worklistQuery = (light: Light | undefined) =>
  infiniteQueryOptions({
    queryKey: ['worklist', light ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      request<Worklist>('/api/worklist', { query: { cursor: pageParam, light, size: 50 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: 60_000,
  })

/** The matters that changed last. */
export const recentQuery = queryOptions({
  queryKey: ['matters', 'recent'],
  queryFn: ({ signal }) => request<MatterPage>('/api/matters', { query: { sort: 'updated', size: 8 }, signal }),
})
