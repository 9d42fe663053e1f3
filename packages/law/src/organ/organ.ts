import { z } from 'zod'

/** Which part of the administration an organ is. A pack's parties name one or several of these kinds. */
export const OrganKind = z.enum([
  'government',
  'oversight-body',
  'agency',
  'legal-unit',
  'justice-station',
  'township',
  'zone-committee',
  'guidance-office',
  'committee-office',
  'delegate',
  'authorised-organisation',
  'dispatched-organ',
  'reconsideration-body',
  'court',
  'procuratorate',
  'discipline-inspection',
  'police',
  'other',
])
export type OrganKind = z.infer<typeof OrganKind>

export const OrganLevel = z.enum(['nation', 'province', 'city', 'county', 'township'])
export type OrganLevel = z.infer<typeof OrganLevel>

/**
 * An organ as the register of organs knows it on a day. Matters keep copies, so that a later change of the register
 * never changes what an old matter says.
 */
export const Organ = z.object({
  id: z.string().min(1),
  name: z.string().min(1).describe('全称'),
  kind: OrganKind,
  level: OrganLevel,
  territory: z
    .string()
    .describe('GB/T 2260 code of the area the organ belongs to; functional zones have codes of their own'),
  superior: z.string().optional().describe('id of the government (or organ) it belongs to'),
  establishedBy: z.string().optional().describe('id of the organ that set it up: dispatched organs, delegates'),
  leadership: z.enum(['local', 'vertical', 'dual']).default('local').describe('垂直管理 or 双重领导并以上级为主'),
  shortName: z.string().optional().describe('机关代字, the first part of document numbers'),
})
export type Organ = z.infer<typeof Organ>

/** Where organs are looked up. The shell supplies it; lookups never fail loudly, `getOrgan` does. */
export interface Directory {
  readonly organ: (id: string) => Organ | undefined
  readonly organs: (filter: { kind?: OrganKind; superior?: string; territory?: string }) => readonly Organ[]
}

/** A directory over a fixed list, for tests, scenarios and shells that hold one jurisdiction in memory. */
export function directoryOf(organs: readonly Organ[]): Directory {
  const byId = new Map(organs.map((organ) => [organ.id, organ]))
  const bySuperior = Map.groupBy(organs, (organ) => organ.superior ?? '')
  return {
    organ: (id) => byId.get(id),
    organs: ({ kind, superior, territory }) =>
      (superior === undefined ? organs : (bySuperior.get(superior) ?? [])).filter(
        (organ) =>
          (kind === undefined || organ.kind === kind) && (territory === undefined || organ.territory === territory),
      ),
  }
}
