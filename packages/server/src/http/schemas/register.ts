import { OrganKind, OrganLevel } from '@zhiheng/law/organ'
import { z } from 'zod'
import { Cursor, Day, Named, PageSize, PostName } from './common.ts'

export const OrganView = z.object({
  id: z.string(),
  name: z.string(),
  kind: OrganKind,
  level: OrganLevel,
  territory: z.string(),
  leadership: z.enum(['local', 'vertical', 'dual']),
  superior: Named.nullable(),
  shortName: z.string().nullable(),
})
export type OrganView = z.infer<typeof OrganView>

export const OrganQuery = z.strictObject({
  text: z.string().max(100).optional(),
  kind: z.union([OrganKind, z.array(OrganKind)]).optional(),
  level: OrganLevel.optional(),
  superior: z.string().optional(),
  territory: z.string().optional().describe('beginning of the division code'),
  id: z.union([z.string(), z.array(z.string())]).optional(),
  cursor: Cursor,
  size: PageSize,
})
export const OrganPage = z.object({ rows: z.array(OrganView), next: z.string().nullable(), total: z.int() })
export type OrganPage = z.infer<typeof OrganPage>

export const OrganInput = z.strictObject({
  id: z.string().min(1).max(64).optional().describe('absent: given by the system'),
  name: z.string().min(1).max(100),
  kind: OrganKind,
  level: OrganLevel,
  territory: z.string().regex(/^\d{6,12}$/u, '应为行政区划代码'),
  superior: z.string().optional(),
  establishedBy: z.string().optional(),
  leadership: z.enum(['local', 'vertical', 'dual']).default('local'),
  shortName: z.string().max(20).optional(),
})

export const PersonView = z.object({
  id: z.string(),
  name: z.string(),
  login: z.string().nullable(),
  posts: z.array(
    z.object({ id: z.string(), post: PostName, postName: z.string(), organ: Named, until: Day.nullable() }),
  ),
})
export const PersonQuery = z.strictObject({
  text: z.string().max(50).optional(),
  organ: z.string().optional(),
  cursor: Cursor,
  size: PageSize,
})
export const PersonPage = z.object({ rows: z.array(PersonView), next: z.string().nullable() })
export type PersonPage = z.infer<typeof PersonPage>

export const PersonInput = z.strictObject({
  name: z.string().min(1).max(50),
  login: z.string().min(2).max(50),
  posts: z
    .array(z.strictObject({ organ: z.string(), post: PostName }))
    .min(1)
    .max(50),
})
export const PersonCreated = z.object({
  id: z.string(),
  login: z.string(),
  password: z.string().describe('the first password; shown once'),
})

export const PostInput = z.strictObject({ organ: z.string(), post: PostName })

export const CalendarView = z.object({
  version: z.string(),
  years: z.array(z.object({ year: z.int(), version: z.string(), imported: z.boolean() })),
})
export const CalendarImported = z.object({
  kind: z.enum(['added', 'corrected', 'unchanged']),
  version: z.string(),
  recalculated: z.int(),
})

export const FileView = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  digest: z.string().describe('SM3, hexadecimal'),
})
export type FileView = z.infer<typeof FileView>

/** Content is null where nothing is kept. */
export const Draft = z.object({ key: z.string(), content: z.unknown(), updatedAt: z.string().nullable() })
export type Draft = z.infer<typeof Draft>
export const DraftInput = z.strictObject({
  content: z.unknown(),
  matter: z.string().optional(),
  step: z.string().default(''),
})

export const VerifyReport = z.object({
  jurisdiction: z.string(),
  sound: z.boolean(),
  findings: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      matter: z.string().optional(),
      seq: z.int().optional(),
      seal: z.int().optional(),
    }),
  ),
  findingCount: z.int(),
  matters: z.int(),
  entries: z.int(),
  seals: z.int(),
  unsealedEntries: z.int(),
  sealedAt: z.string().nullable(),
  signers: z.array(z.string()),
})
export type VerifyReport = z.infer<typeof VerifyReport>
