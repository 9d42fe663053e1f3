import { dateOf } from '@zhiheng/law/time'
import type { MatterDocument } from '@zhiheng/law/matter'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { readMatter } from '../../acts/load.ts'
import { contentOf } from '../../papers/content-of.ts'
import { reading } from '../context.ts'
import { notFound, refuse } from '../problem.ts'
import type { Program } from '../program.ts'
import { seesPersonal } from '../../views/matter-view.ts'
import { requireMatter, viewerIn } from './matters.ts'
import type { Server } from './route.ts'

const ByDocument = z.strictObject({ matter: z.string().max(64), document: z.string().max(120) })

/** Documents as they are printed. The typesetter is not loaded before somebody asks for a paper. */
export function paperRoutes(server: Server, program: Program): void {
  const paper = (request: FastifyRequest & { readonly params: z.output<typeof ByDocument> }) =>
    reading(program, request, async (tx, asking) => {
      const stored = await requireMatter(tx, asking, request.params.matter, {
        subject: 'document',
        id: request.params.document,
      })
      const { matter } = stored
      const document: MatterDocument | undefined = matter.documents.find((one) => one.id === request.params.document)
      if (document === undefined) throw notFound('这份文书')
      const recipient = document.recipients.some((organ) => organ.id === asking.actor.organ.id)
      if (!seesPersonal(viewerIn(asking), stored) && !recipient && document.status !== 'issued')
        throw notFound('这份文书')
      const { jurisdiction, at } = asking
      const compiled = await program.shelf.open(tx, jurisdiction.id, matter.pack)
      const parent = matter.parent === null ? undefined : await readMatter(tx, jurisdiction.id, matter.parent.id)
      const outside = {
        calendar: jurisdiction.calendar,
        rulings: jurisdiction.rulings,
        directory: jurisdiction.directoryOn(dateOf(at)),
        related: {},
        ...(parent === undefined ? {} : { parent: parent.matter }),
      }
      return { content: contentOf({ compiled, matter, document, outside, at }), document }
    })

  server.get('/api/documents/:matter/:document/pdf', { schema: { params: ByDocument } }, async (request, reply) => {
    const { content, document } = await paper(request)
    const { renderPdf, DocumentContentError, TypesettingError, FontError } = await import('@zhiheng/documents')
    // The date in the file is that of the paper, so that the same paper gives the same bytes.
    const day = document.issuedOn ?? '2000-01-01'
    const creationDate = Temporal.PlainDate.from(day).toZonedDateTime('Asia/Shanghai').toInstant()
    const pdf = await renderPdf(content, { creationDate }).catch((error: unknown) => {
      if (error instanceof DocumentContentError || error instanceof TypesettingError || error instanceof FontError)
        throw refuse('document-unprintable', `文书无法排印：${error.message}`)
      throw error
    })
    const name = encodeURIComponent(`${document.title}${document.number ?? '（草稿）'}.pdf`)
    return reply
      .type('application/pdf')
      .header('Content-Disposition', `inline; filename="${document.id}.pdf"; filename*=UTF-8''${name}`)
      .header('Cache-Control', 'private, no-store')
      .send(Buffer.from(pdf))
  })

  server.get('/api/documents/:matter/:document/preview', { schema: { params: ByDocument } }, async (request, reply) => {
    const { content } = await paper(request)
    const { renderHtml, DocumentContentError } = await import('@zhiheng/documents')
    try {
      const html = renderHtml(content)
      return await reply
        .type('text/html; charset=utf-8')
        .header(
          'Content-Security-Policy',
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox",
        )
        .header('Cache-Control', 'private, no-store')
        .send(html)
    } catch (error) {
      if (error instanceof DocumentContentError) throw refuse('document-unprintable', `文书无法排印：${error.message}`)
      throw error
    }
  })
}
