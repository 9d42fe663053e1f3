import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { MigrationView, Diagram, MatterPage, MatterView, OrganPage } from '@zhiheng/server/api'
import { request } from '../api/client.ts'
import type { Openables } from '../api/types.ts'
import type { ListSearch } from './list-search.ts'

export type ProcedureKind = 'coordination' | 'supervision' | 'register'

/** Pages of a list of matters, by keyset: the first page and the thousandth cost the same. */
export const matterListQuery = (kind: ProcedureKind, { show, ...search }: ListSearch) =>
  infiniteQueryOptions({
    queryKey: ['matters', kind, show ?? 'open', search],
    queryFn: ({ pageParam, signal }) =>
      request<MatterPage>('/api/matters', {
        query: {
          kind,
          ...search,
          sort: search.sort ?? (show === undefined ? 'due' : 'updated'),
          open: show === undefined ? 'true' : show === 'closed' ? 'false' : undefined,
          cursor: pageParam,
          size: 50,
        },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const matterQuery = (id: string) =>
  queryOptions({
    queryKey: ['matter', id],
    queryFn: ({ signal }) => request<MatterView>(`/api/matters/${encodeURIComponent(id)}`, { signal }),
  })

export const matterDiagramQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['matter-diagram', id, version],
    queryFn: ({ signal }) => request<Diagram>(`/api/matters/${encodeURIComponent(id)}/diagram`, { signal }),
  })

/** The procedures this post may open matters of, and the catalogues their forms choose from. */
export const openablesQuery = queryOptions({
  queryKey: ['openables'],
  staleTime: 60_000,
  queryFn: async ({ signal }) => withoutShadowed(await request<Openables>('/api/procedures', { signal })),
})

/** A local regulation comes before the one above it; where both carry a procedure, matters begin under the local one. */
function withoutShadowed({ procedures, catalogues }: Openables): Openables {
  const first = new Map(procedures.toReversed().map((procedure) => [procedure.id, procedure]))
  return { procedures: procedures.filter((procedure) => first.get(procedure.id) === procedure), catalogues }
}

/** Matters by words of their subject or number. */
export const matterSearchQuery = (text: string, procedure?: string) =>
  queryOptions({
    queryKey: ['matters', 'search', text, procedure],
    enabled: text.trim() !== '',
    queryFn: ({ signal }) => request<MatterPage>('/api/matters', { query: { text, procedure, size: 10 }, signal }),
  })

/** Organs of the register, by words of their names and by kind. */
export const organSearchQuery = (text: string, kinds: readonly string[] | undefined) =>
  queryOptions({
    queryKey: ['organs', text, kinds],
    staleTime: 60_000,
    queryFn: ({ signal }) => request<OrganPage>('/api/organs', { query: { text, kind: kinds, size: 30 }, signal }),
  })

/** Organs by id, for fields that hold ids. */
export const organsByIdQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['organs', 'by-id', ...ids],
    enabled: ids.length > 0,
    staleTime: 60_000,
    queryFn: ({ signal }) => request<OrganPage>('/api/organs', { query: { id: ids, size: 200 }, signal }),
  })

/** What moving a matter to the present version of its rules would come to. */
export const migrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['migration', id],
    queryFn: ({ signal }) => request<MigrationView>(`/api/matters/${encodeURIComponent(id)}/migration`, { signal }),
  })
