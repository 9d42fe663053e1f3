import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileReference } from '@zhiheng/law/pack'
import type { JurisdictionTransaction } from '../database/index.ts'
import { newIdentifier } from '../identifier.ts'
import { sm3 } from '../ledger/index.ts'

/** Materials are at most this large, in bytes; up to the second size they lie in the database. */
export const largestFile = 50 * 1024 * 1024
const largestInDatabase = 256 * 1024

/** What may be handed in: the beginning of the file must agree with the type. */
const types: readonly {
  readonly mediaType: string
  readonly begins: readonly number[] | 'text'
  readonly at?: number
}[] = [
  { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'application/ofd', begins: [0x50, 0x4b, 0x03, 0x04] },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: [0x50, 0x4b, 0x03, 0x04],
  },
  { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', begins: [0x50, 0x4b, 0x03, 0x04] },
  { mediaType: 'application/zip', begins: [0x50, 0x4b, 0x03, 0x04] },
  { mediaType: 'video/mp4', begins: [0x66, 0x74, 0x79, 0x70], at: 4 },
  { mediaType: 'text/plain', begins: 'text' },
]

export const acceptedMediaTypes = types.map((type) => type.mediaType)

/** Whether the bytes are what their type says, as far as their beginning tells. */
export function looksLike(mediaType: string, bytes: Uint8Array): boolean {
  const type = types.find((one) => one.mediaType === mediaType)
  if (type === undefined) return false
  if (type.begins === 'text') return !bytes.subarray(0, 4096).includes(0)
  return type.begins.every((byte, index) => bytes[(type.at ?? 0) + index] === byte)
}

/** Keeps a material; it is never changed afterwards. */
export async function storeFile(
  tx: JurisdictionTransaction,
  dataDirectory: string,
  file: {
    readonly jurisdiction: string
    readonly name: string
    readonly mediaType: string
    readonly bytes: Buffer
    readonly person: string
    readonly at: string
  },
): Promise<FileReference> {
  const { jurisdiction, name, mediaType, bytes, person, at } = file
  const id = newIdentifier()
  const digest = sm3(bytes)
  const inDatabase = bytes.length <= largestInDatabase
  const path = inDatabase ? null : join('files', digest.slice(0, 2), id)
  if (path !== null) await writeDurably(join(dataDirectory, path), bytes)
  await tx
    .insertInto('file')
    .values({
      jurisdiction,
      id,
      matter_id: null,
      name,
      media_type: mediaType,
      size: bytes.length,
      sm3: digest,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: inDatabase ? bytes : null,
      path,
      uploaded_by: person,
      uploaded_at: at,
    })
    .execute()
  return { id, name, mediaType, size: bytes.length, digest }
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
  await writeFile(`${path}.part`, bytes, { mode: 0o600, flush: true })
  await rename(`${path}.part`, path)
}

export interface StoredFile extends FileReference {
  readonly bytes: Buffer
  readonly uploadedBy: string
}

/** A material with its bytes; undefined where there is none. */
export async function readStoredFile(
  tx: JurisdictionTransaction,
  dataDirectory: string,
  jurisdiction: string,
  id: string,
): Promise<StoredFile | undefined> {
  const row = await tx
    .selectFrom('file')
    .selectAll()
    .where('jurisdiction', '=', jurisdiction)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const bytes = row.bytes ?? (await readFile(join(dataDirectory, row.path ?? '')))
  return {
    id,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    digest: row.sm3,
    bytes,
    uploadedBy: row.uploaded_by,
  }
}

/**
 * The materials an act names that were never handed in here, or are not what the act says they are. What an act keeps of
 * a material must lead to the material.
 */
export async function findForeignMaterials(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  input: unknown,
): Promise<string[]> {
  const named = materialsIn(input)
  if (named.length === 0) return []
  const known = await tx
    .selectFrom('file')
    .select(['id', 'sm3'])
    .where('jurisdiction', '=', jurisdiction)
    .where(
      'id',
      'in',
      named.map((file) => file.id),
    )
    .execute()
  return named
    .filter(({ id, digest }) => !known.some((file) => file.id === id && file.sm3 === digest))
    .map((file) => file.name)
}

interface NamedMaterial {
  readonly id: string
  readonly name: string
  readonly digest: string
}

function materialsIn(value: unknown): NamedMaterial[] {
  if (typeof value !== 'object' || value === null) return []
  const { id, name, digest } = value as Partial<NamedMaterial>
  if (typeof id === 'string' && typeof name === 'string' && typeof digest === 'string') return [{ id, name, digest }]
  return Object.values(value).flatMap(materialsIn)
}
