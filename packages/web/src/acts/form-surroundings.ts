import { useQuery } from '@tanstack/react-query'
import type { MatterParty } from '../api/types.ts'
import { openablesQuery } from '../matters/matters-query.ts'
import { useToday } from '../session/session-query.ts'
import type { Reason } from '../shared/reason-list.tsx'
import type { Catalogue, FormSurroundings } from './fields/form-context.ts'

/** What the fields of a form of a pack need: catalogues, the day, the organs of the matter, what was found wrong. */
export function useFormSurroundings(
  pack: string,
  parties: readonly MatterParty[],
  reasons: readonly Reason[],
): FormSurroundings {
  const today = useToday()
  const { data } = useQuery(openablesQuery)
  return {
    parties,
    today,
    reasons,
    catalogue: (id) => data?.catalogues[`${pack}/${id}`] as Catalogue | undefined,
  }
}
