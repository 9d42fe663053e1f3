import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { RulingEntry, RulingsView } from '@zhiheng/server/api'
import { request } from '../api/client.ts'

export type Ruling = RulingEntry['ruling']

/** What the place works by and has laid down about it. */
export const rulingsQuery = queryOptions({
  queryKey: ['rulings'],
  queryFn: ({ signal }) => request<RulingsView>('/api/rulings', { signal }),
})

/** Enters what the place lays down; everything that may look different afterwards is read anew. */
export function useRuling(onDone?: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (ruling: Ruling) => request<RulingsView>('/api/rulings', { method: 'POST', body: ruling }),
    onSuccess: async (view) => {
      client.setQueryData(rulingsQuery.queryKey, view)
      await readAnew(client)
      onDone?.()
    },
  })
}

const readAnew = (client: QueryClient) =>
  Promise.all(
    ['packs', 'pack', 'templates', 'openables', 'procedures', 'matter'].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  )
