import { useQuery } from '@tanstack/react-query'
import type { MatterView } from '@zhiheng/server/api'
import { openablesQuery } from '../matters/matters-query.ts'
import { useToday } from '../session/session-query.ts'
import type { Reason } from '../shared/reason-list.tsx'
import type { Catalogue, FormSurroundings } from './fields/form-context.ts'

/** What the fields of a form of a pack need: catalogues, the day, organs and people of the matter, what was found wrong. */
export function useFormSurroundings(
  pack: string,
  matter: Pick<MatterView, 'parties' | 'timeline'> | undefined,
  reasons: readonly Reason[],
): FormSurroundings {
  const today = useToday()
  const { data } = useQuery(openablesQuery)
  return {
    parties: matter?.parties ?? [],
    people: [...new Set(matter?.timeline.flatMap(({ by }) => by?.person.name ?? []))],
    today,
    reasons,
    catalogue: (id) => data?.catalogues[`${pack}/${id}`] as Catalogue | undefined,
  }
}
