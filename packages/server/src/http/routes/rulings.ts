import { refuseRuling } from '@zhiheng/law/rulings'
import { dateOf } from '@zhiheng/law/time'
import { z } from 'zod'
import { mayAdminister } from '../../authorisation/may-see.ts'
import { readRulings } from '../../jurisdictions/jurisdiction.ts'
import { administer } from '../../registers/administer.ts'
import { sampleOf } from '../../papers/sample-of.ts'
import { viewRulings } from '../../views/ruling-view.ts'
import { listTemplates, viewTemplate } from '../../views/template-view.ts'
import { reading, requireAsking } from '../context.ts'
import { notFound, refuse, refuseFor } from '../problem.ts'
import type { Program } from '../program.ts'
import { RulingInput, RulingsView, TemplateList, TemplatePreview, TemplateView } from '../schemas/ruling.ts'
import type { Server } from './route.ts'

const ByKind = z.strictObject({ pack: z.string().max(64), document: z.string().max(120) })

/** What the place lays down about the norms it works by: everyone may read it, the system administrator enters it. */
export function rulingRoutes(server: Server, program: Program): void {
  const view = (request: Parameters<typeof requireAsking>[1]) =>
    reading(program, request, async (tx, { jurisdiction, at }) =>
      viewRulings(jurisdiction, await readRulings(tx, jurisdiction.id), at),
    )

  server.get('/api/rulings', { schema: { response: { 200: RulingsView } } }, view)

  server.get('/api/templates', { schema: { response: { 200: TemplateList } } }, async (request) => {
    const { jurisdiction, at } = await requireAsking(program, request)
    return listTemplates(jurisdiction, dateOf(at))
  })

  server.get(
    '/api/templates/:pack/:document',
    { schema: { params: ByKind, response: { 200: TemplateView } } },
    (request) =>
      reading(program, request, async (tx, { jurisdiction, at }) => {
        const { pack, document } = request.params
        const kept = await readRulings(tx, jurisdiction.id)
        const view = viewTemplate(jurisdiction, pack, document, kept, dateOf(at))
        if (view === undefined) throw notFound('这种文书')
        return view
      }),
  )

  server.post('/api/templates/preview', { schema: { body: TemplatePreview } }, async (request, reply) => {
    const { jurisdiction } = await requireAsking(program, request)
    const { pack, document, sections } = request.body
    const compiled = jurisdiction.packs.find((one) => one.pack.id === pack)
    if (compiled?.pack.documents[document] === undefined) throw notFound('这种文书')
    const { renderHtml, DocumentContentError } = await import('@zhiheng/documents')
    try {
      return await reply
        .type('text/html; charset=utf-8')
        .header('Cache-Control', 'private, no-store')
        .send(renderHtml(sampleOf(compiled, document, sections)))
    } catch (error) {
      if (error instanceof DocumentContentError) throw refuse('document-unprintable', `文书无法排印：${error.message}`)
      throw error
    }
  })

  server.post(
    '/api/rulings',
    { schema: { body: RulingInput, response: { 201: RulingsView } } },
    async (request, reply) => {
      const { actor, jurisdiction, at } = await requireAsking(program, request)
      if (!mayAdminister(actor.post)) throw refuse('wrong-post', '法规的施行和本地规定由系统管理员登记')
      const packs = jurisdiction.packs.map((one) => one.pack)
      const reasons = refuseRuling(request.body, packs, dateOf(at))
      if (reasons.length > 0)
        throw refuseFor(
          reasons.map(({ code, text, field }) => ({ code, text, basis: [], ...(field ? { field } : {}) })),
        )
      await administer(program, { jurisdiction: jurisdiction.id, actor, at, events: [request.body] })
      return reply.status(201).send(await view(request))
    },
  )
}
