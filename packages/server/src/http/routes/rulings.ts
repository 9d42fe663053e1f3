import { refuseRuling } from '@zhiheng/law/rulings'
import { dateOf } from '@zhiheng/law/time'
import { mayAdminister } from '../../authorisation/may-see.ts'
import { readRulings } from '../../jurisdictions/jurisdiction.ts'
import { administer } from '../../registers/administer.ts'
import { viewRulings } from '../../views/ruling-view.ts'
import { reading, requireAsking } from '../context.ts'
import { refuse, refuseFor } from '../problem.ts'
import type { Program } from '../program.ts'
import { RulingInput, RulingsView } from '../schemas/ruling.ts'
import type { Server } from './route.ts'

/** What the place lays down about the norms it works by: everyone may read it, the system administrator enters it. */
export function rulingRoutes(server: Server, program: Program): void {
  const view = (request: Parameters<typeof requireAsking>[1]) =>
    reading(program, request, async (tx, { jurisdiction, at }) =>
      viewRulings(jurisdiction, await readRulings(tx, jurisdiction.id), at),
    )

  server.get('/api/rulings', { schema: { response: { 200: RulingsView } } }, view)

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
