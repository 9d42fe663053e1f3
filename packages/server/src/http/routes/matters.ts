import { z } from 'zod'
import { readMatter, type StoredMatter } from '../../acts/load.ts'
import { perform } from '../../acts/perform.ts'
import type { ActOutcome } from '../../acts/request.ts'
import { maySee, viewerOf } from '../../authorisation/may-see.ts'
import { listReadings, type Look } from '../../authorisation/readings.ts'
import type { JurisdictionTransaction } from '../../database/index.ts'
import { findForeignMaterials } from '../../files/file-store.ts'
import { exportLedger, verifyLedger } from '../../ledger/index.ts'
import { diagramOf } from '../../views/diagram.ts'
import { listMatters } from '../../views/matter-list.ts'
import { seesPersonal, viewMatter } from '../../views/matter-view.ts'
import { viewMigration } from '../../views/migration-view.ts'
import { previewAct } from '../../views/preview.ts'
import { readWorklist } from '../../views/worklist.ts'
import { getProcedure } from '@zhiheng/law/pack'
import { dateOf } from '@zhiheng/law/time'
import type { FastifyRequest } from 'fastify'
import { type Asking, reading, requireAsking } from '../context.ts'
import { notFound, refuse, refuseFor } from '../problem.ts'
import type { Program } from '../program.ts'
import { Command, Opening, openingCommand, toCommand } from '../schemas/command.ts'
import {
  Diagram,
  MatterPage,
  MatterQuery,
  MatterView,
  MigrationView,
  Preview,
  Readings,
  Receipt,
  Worklist,
  WorklistQuery,
} from '../schemas/matter.ts'
import { VerifyReport } from '../schemas/register.ts'
import type { Server } from './route.ts'

const ById = z.strictObject({ id: z.string().max(64) })

/** Matters: lists, pages, acts and what acts would do. */
export function matterRoutes(server: Server, program: Program): void {
  server.get('/api/worklist', { schema: { querystring: WorklistQuery, response: { 200: Worklist } } }, (request) =>
    reading(program, request, (tx, asking) =>
      readWorklist(tx, asking.jurisdiction, asking.actor, viewerIn(asking), request.query, asking.at),
    ),
  )

  server.get('/api/matters', { schema: { querystring: MatterQuery, response: { 200: MatterPage } } }, (request) =>
    reading(program, request, (tx, asking) =>
      listMatters(tx, asking.jurisdiction, viewerIn(asking), request.query, asking.at),
    ),
  )

  server.post('/api/matters', { schema: { body: Opening, response: { 201: Receipt } } }, async (request, reply) => {
    const asking = await requireAsking(program, request)
    const { actor, at, session } = asking
    await requireMaterials(program, asking, request.body.input)
    const { procedure, pack, parent } = request.body
    const outcome = await perform(program, {
      jurisdiction: session.jurisdiction,
      actor,
      at,
      target: { procedure, ...(pack === undefined ? {} : { pack }), ...(parent === undefined ? {} : { parent }) },
      command: openingCommand(request.body),
      key: keyOf(request),
    })
    const receipt = answerOf(outcome)
    return reply.status(201).header('Location', `/api/matters/${receipt.matter}`).send(receipt)
  })

  server.post('/api/matters/preview', { schema: { body: Opening, response: { 200: Preview } } }, (request) =>
    reading(program, request, async (tx, { actor, at, jurisdiction }) => {
      const { procedure, pack, parent } = request.body
      const preview = await previewAct(tx, program.shelf, jurisdiction, {
        jurisdiction: jurisdiction.id,
        actor,
        at,
        target: { procedure, ...(pack === undefined ? {} : { pack }), ...(parent === undefined ? {} : { parent }) },
        command: openingCommand(request.body),
      })
      if (preview === undefined) throw notFound('这一程序')
      return preview
    }),
  )

  server.get(
    '/api/matters/:id',
    { schema: { params: ById, response: { 200: MatterView } } },
    async (request, reply) => {
      const view = await reading(program, request, async (tx, asking) => {
        const stored = await requireMatter(tx, asking, request.params.id)
        return viewMatter(tx, program.shelf, stored, asking, viewerIn(asking))
      })
      return reply.header('ETag', `"${view.version}"`).send(view)
    },
  )

  server.post(
    '/api/matters/:id/acts',
    { schema: { params: ById, body: Command, response: { 200: Receipt } } },
    async (request) => {
      const asking = await requireAsking(program, request)
      const { actor, at, session } = asking
      const { body } = request
      await requireMaterials(program, asking, 'input' in body ? body.input : 'proof' in body ? body.proof : {})
      const outcome = await perform(program, {
        jurisdiction: session.jurisdiction,
        actor,
        at,
        target: { matter: request.params.id },
        command: toCommand(request.body, versionOf(request)),
        key: keyOf(request),
      })
      return answerOf(outcome)
    },
  )

  server.post(
    '/api/matters/:id/preview',
    { schema: { params: ById, body: Command, response: { 200: Preview } } },
    (request) =>
      reading(program, request, async (tx, asking) => {
        const { actor, at, jurisdiction } = asking
        const { matter } = await requireMatter(tx, asking, request.params.id)
        if (request.headers['if-match'] !== undefined && versionOf(request) !== matter.version)
          throw refuse('stale-version', '事项在您填写期间已有新的办理，请核对后再办', 'If-Match')
        const preview = await previewAct(tx, program.shelf, jurisdiction, {
          jurisdiction: jurisdiction.id,
          actor,
          at,
          target: { matter: request.params.id },
          command: toCommand(request.body, undefined),
        })
        if (preview === undefined) throw notFound('这一事项')
        return preview
      }),
  )

  server.get('/api/matters/:id/migration', { schema: { params: ById, response: { 200: MigrationView } } }, (request) =>
    reading(program, request, async (tx, asking) =>
      viewMigration(tx, program.shelf, await requireMatter(tx, asking, request.params.id), asking),
    ),
  )

  server.get('/api/matters/:id/diagram', { schema: { params: ById, response: { 200: Diagram } } }, (request) =>
    reading(program, request, async (tx, asking) => {
      const { matter } = await requireMatter(tx, asking, request.params.id)
      const compiled = await program.shelf.open(tx, asking.jurisdiction.id, matter.pack)
      return diagramOf(compiled, getProcedure(compiled, matter.procedure), matter)
    }),
  )

  server.get('/api/matters/:id/ledger', { schema: { params: ById } }, async (request, reply) => {
    const { id } = request.params
    const { jurisdiction } = await reading(program, request, async (tx, asking) => {
      const stored = await requireMatter(tx, asking, id, { subject: 'ledger' })
      if (!seesPersonal(viewerIn(asking), stored))
        throw refuse('not-allowed', '只有当事机关、经办人员和审计人员可以导出台账')
      return asking
    })
    const lines = await Array.fromAsync(
      exportLedger(program.pool.within(jurisdiction.id), {
        jurisdiction: jurisdiction.id,
        matter: id,
        at: Temporal.Now.instant(),
      }),
    )
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .header('Content-Disposition', `attachment; filename="${id}.jsonl"`)
      .send(`${lines.join('\n')}\n`)
  })

  server.get(
    '/api/matters/:id/verify',
    { schema: { params: ById, response: { 200: VerifyReport } } },
    async (request) => {
      const { id } = request.params
      const { jurisdiction } = await reading(program, request, async (tx, asking) => {
        await requireMatter(tx, asking, id, { subject: 'ledger' })
        return asking
      })
      const report = await verifyLedger(
        program.pool.within(jurisdiction.id),
        { jurisdiction: jurisdiction.id, matter: id, at: Temporal.Now.instant() },
        { trustedKeys: [program.signer.publicKey] },
      )
      return { ...report, findings: [...report.findings], signers: [...report.signers] }
    },
  )

  server.get('/api/matters/:id/readings', { schema: { params: ById, response: { 200: Readings } } }, (request) =>
    reading(program, request, async (tx, asking) => {
      const { id } = request.params
      await requireMatter(tx, asking, id, { subject: 'readings' })
      if (!viewerIn(asking).audits) throw refuse('wrong-post', '查阅记录由审计人员查看')
      return { rows: await listReadings(tx, asking.jurisdiction.id, id) }
    }),
  )
}

export const viewerIn = ({ actor, jurisdiction, at }: Asking) => viewerOf(actor, jurisdiction.directoryOn(dateOf(at)))

/** The matter, where it exists for whoever asks. The look is recorded where the pack wants that. */
export async function requireMatter(
  tx: JurisdictionTransaction,
  asking: Asking,
  id: string,
  look: Omit<Look, 'matter'> = { subject: 'matter' },
): Promise<StoredMatter> {
  const stored = await readMatter(tx, asking.jurisdiction.id, id)
  if (stored === undefined || !maySee(viewerIn(asking), stored)) throw notFound('这一事项')
  if (stored.readingLogged) asking.looks.push({ ...look, matter: id })
  return stored
}

/** Refuses materials that were never handed in. In an exercise a material may be a name only. */
async function requireMaterials(program: Program, { jurisdiction }: Asking, input: unknown): Promise<void> {
  if (jurisdiction.settings.exercise !== undefined || !JSON.stringify(input).includes('"digest"')) return
  const foreign = await program.read(jurisdiction.id, (tx) => findForeignMaterials(tx, jurisdiction.id, input))
  if (foreign.length > 0) throw refuse('material-unknown', `材料“${foreign.join('”“')}”没有上传，或者与上传的不同`)
}

/** What the client names its intended act by. Without it a second click could do the act twice. */
function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key.trim() === '' || key.length > 200)
    throw refuse('key-missing', '请求应带有 Idempotency-Key（每次办理一个，重复提交时不变）', 'Idempotency-Key')
  return key
}

/** The version of the matter that the actor saw, from `If-Match`. */
function versionOf(request: FastifyRequest): number {
  const tag = request.headers['if-match']
  if (tag === undefined)
    throw refuse('version-missing', '请说明您看到的是事项的第几版（If-Match），以免覆盖他人的办理', 'If-Match')
  const [, version] = /^(?:W\/)?"?(\d{1,9})"?$/u.exec(tag.trim()) ?? []
  if (version === undefined) throw refuse('field-invalid', 'If-Match 应为事项的版本号', 'If-Match')
  return Number(version)
}

function answerOf(outcome: ActOutcome): z.infer<typeof Receipt> {
  switch (outcome.kind) {
    case 'done':
      return { ...(outcome.receipt as z.infer<typeof Receipt>), repeated: outcome.repeated }
    case 'refused':
      throw refuseFor(
        outcome.reasons as Parameters<typeof refuseFor>[0],
        outcome.touched.filter((one) => one.opened).map(({ id, procedure, title }) => ({ id, procedure, title })),
      )
    case 'not-found':
      throw notFound('这一事项')
    case 'repeated-key':
      throw refuse('repeated-key', '同一 Idempotency-Key 已用于另一次办理，请更换后重试', 'Idempotency-Key')
  }
}
