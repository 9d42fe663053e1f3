import { sql } from 'kysely'
import { z } from 'zod'
import { matterColumns, type StoredMatter, storedOf } from '../../acts/load.ts'
import { maySee } from '../../authorisation/may-see.ts'
import { inTransaction, type JurisdictionTransaction, toJson } from '../../database/index.ts'
import { acceptedMediaTypes, largestFile, looksLike, readStoredFile, storeFile } from '../../files/file-store.ts'
import { type Asking, reading, requireAsking } from '../context.ts'
import { notFound, refuse } from '../problem.ts'
import type { Program } from '../program.ts'
import { FileView } from '../schemas/register.ts'
import { viewerIn } from './matters.ts'
import type { Server } from './route.ts'

/** Materials: handed in as they are, looked at by those who may see a matter they belong to. */
export function fileRoutes(server: Server, program: Program): void {
  for (const mediaType of acceptedMediaTypes) {
    if (server.hasContentTypeParser(mediaType)) server.removeContentTypeParser(mediaType)
    server.addContentTypeParser(mediaType, { parseAs: 'buffer', bodyLimit: largestFile }, (_request, body, done) =>
      done(null, body),
    )
  }

  server.post(
    '/api/files',
    {
      bodyLimit: largestFile,
      schema: { querystring: z.strictObject({ name: z.string().min(1).max(200) }), response: { 201: FileView } },
    },
    async (request, reply) => {
      const { actor, jurisdiction } = await requireAsking(program, request)
      const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? ''
      const { body } = request
      if (!Buffer.isBuffer(body) || body.length === 0) throw refuse('body-malformed', '请求没有文件内容')
      if (!looksLike(mediaType, body)) throw refuse('media-type-unsupported', '文件内容与其类型不符，或者类型不受支持')
      const name = request.query.name.replaceAll(/[\u0000-\u001f\u007f/\\]/gu, '_')
      const file = await inTransaction(program.pool, jurisdiction.id, (tx) =>
        storeFile(tx, program.dataDirectory, {
          jurisdiction: jurisdiction.id,
          name,
          mediaType,
          bytes: body,
          person: actor.person.id,
          at: Temporal.Now.instant().toString(),
        }),
      )
      return reply.status(201).send(file)
    },
  )

  server.get(
    '/api/files/:id',
    { schema: { params: z.strictObject({ id: z.string().max(64) }) } },
    async (request, reply) => {
      const file = await reading(program, request, async (tx, asking) => {
        const found = await readStoredFile(tx, program.dataDirectory, asking.jurisdiction.id, request.params.id)
        if (found === undefined) throw notFound('这份材料')
        const own = found.uploadedBy === asking.actor.person.id
        const visible = await visibleOwners(tx, asking, found.id)
        if (!own && visible.length === 0) throw notFound('这份材料')
        for (const one of visible)
          if (one.readingLogged) asking.looks.push({ matter: one.matter.id, subject: 'file', id: found.id })
        return found
      })
      return reply
        .type(file.mediaType)
        .header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('X-Content-Type-Options', 'nosniff')
        .header('Cache-Control', 'private, no-store')
        .send(file.bytes)
    },
  )
}

/** The matters this person may see that have the material among their facts. */
async function visibleOwners(tx: JurisdictionTransaction, asking: Asking, file: string): Promise<StoredMatter[]> {
  const rows = await tx
    .selectFrom('matter')
    .select(matterColumns)
    .where('jurisdiction', '=', asking.jurisdiction.id)
    .where(sql<boolean>`jsonb_path_exists(facts, '$.** ? (@.id == $file)', ${toJson({ file })}::jsonb)`)
    .execute()
  const viewer = viewerIn(asking)
  return rows.map(storedOf).filter((one) => maySee(viewer, one))
}
