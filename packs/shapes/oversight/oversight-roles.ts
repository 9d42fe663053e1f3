import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import { must, relation } from '@zhiheng/law/language'

type Requirement = ReturnType<typeof must>
type Party = Procedure['parties'][string]

/** What a place calls its oversight body, and where its text names it: the first argument of every shape of supervision. */
export interface Overseer {
  readonly overseer: string
  readonly basis: readonly Citation[]
}

/** The organs that supervision looks at. */
export const SUPERVISED = [
  'agency',
  'dispatched-organ',
  'authorised-organisation',
  'township',
  'zone-committee',
] as const

export const overseerParty = ({ overseer, basis }: Overseer, from: Party['from'] = 'actor'): Party => ({
  name: overseer,
  kinds: ['oversight-body'],
  from,
  basis: [...basis],
})

/** The organ at `path` belongs to the government that the overseer works for, or to one below it. */
export const governed = (path: string, basis: readonly Citation[]): Requirement =>
  must(relation('overseer', 'governs', path), '对象不属于本级人民政府监督的行政机关', {
    code: 'not-governed',
    basis: [...basis],
  })
