import { queryOptions } from '@tanstack/react-query'
import type { Diagram, PackComparisonView, PackList, PackView } from '@zhiheng/server/api'
import { request } from '../api/client.ts'

/** A pack does not change under its version; what is read once is read for the day. */
const LONG = 60 * 60_000

export const packListQuery = queryOptions({
  queryKey: ['packs'],
  staleTime: LONG,
  queryFn: ({ signal }) => request<PackList>('/api/packs', { signal }),
})

export const packQuery = (id: string) =>
  queryOptions({
    queryKey: ['pack', id],
    staleTime: LONG,
    queryFn: ({ signal }) => request<PackView>(`/api/packs/${encodeURIComponent(id)}`, { signal }),
  })

export const packDiagramQuery = (id: string, procedure: string) =>
  queryOptions({
    queryKey: ['pack-diagram', id, procedure],
    staleTime: LONG,
    queryFn: ({ signal }) =>
      request<Diagram>(`/api/packs/${encodeURIComponent(id)}/diagram/${encodeURIComponent(procedure)}`, { signal }),
  })

export const packComparisonQuery = (first: string, second: string) =>
  queryOptions({
    queryKey: ['pack-comparison', first, second],
    staleTime: LONG,
    queryFn: ({ signal }) =>
      request<PackComparisonView>(`/api/packs/${encodeURIComponent(first)}/comparison/${encodeURIComponent(second)}`, {
        signal,
      }),
  })
