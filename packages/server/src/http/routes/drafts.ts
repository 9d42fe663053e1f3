import { z } from 'zod'
import { inTransaction, toJson } from '../../database/index.ts'
import { reading, requireAsking } from '../context.ts'
import type { Program } from '../program.ts'
import { Draft, DraftInput } from '../schemas/register.ts'
import type { Server } from './route.ts'

const ByKey = z.strictObject({ key: z.string().min(1).max(200) })

/** What somebody has typed and not yet done: kept on the server, seen by that person only. */
export function draftRoutes(server: Server, program: Program): void {
  server.get('/api/drafts/:key', { schema: { params: ByKey, response: { 200: Draft } } }, (request) =>
    reading(program, request, async (tx, { actor, jurisdiction }) => {
      const row = await tx
        .selectFrom('draft')
        .select(['content', 'updated_at'])
        .where('jurisdiction', '=', jurisdiction.id)
        .where('id', '=', idOf(actor.person.id, request.params.key))
        .executeTakeFirst()
      return { key: request.params.key, content: row?.content ?? null, updatedAt: row?.updated_at ?? null }
    }),
  )

  server.put(
    '/api/drafts/:key',
    { schema: { params: ByKey, body: DraftInput, response: { 200: Draft } } },
    async (request) => {
      const { actor, jurisdiction } = await requireAsking(program, request)
      const { content, matter, step } = request.body
      const updatedAt = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
      const changed = { content: toJson(content ?? null), matter_id: matter ?? null, step, updated_at: updatedAt }
      await inTransaction(program.pool, jurisdiction.id, (tx) =>
        tx
          .insertInto('draft')
          .values({
            jurisdiction: jurisdiction.id,
            id: idOf(actor.person.id, request.params.key),
            person_id: actor.person.id,
            organ_id: actor.organ.id,
            ...changed,
          })
          .onConflict((conflict) => conflict.columns(['jurisdiction', 'id']).doUpdateSet(changed))
          .execute(),
      )
      return { key: request.params.key, content: content ?? null, updatedAt }
    },
  )

  server.delete(
    '/api/drafts/:key',
    { schema: { params: ByKey, response: { 204: z.null() } } },
    async (request, reply) => {
      const { actor, jurisdiction } = await requireAsking(program, request)
      await inTransaction(program.pool, jurisdiction.id, (tx) =>
        tx
          .deleteFrom('draft')
          .where('jurisdiction', '=', jurisdiction.id)
          .where('id', '=', idOf(actor.person.id, request.params.key))
          .execute(),
      )
      return reply.status(204).send(null)
    },
  )
}

const idOf = (person: string, key: string): string => `${person}/${key}`
