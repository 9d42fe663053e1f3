import { dateOf } from '@zhiheng/law/time'
import { z } from 'zod'
import { openablesFor } from '../../views/openables.ts'
import { diagramOf } from '../../views/diagram.ts'
import { viewComparison } from '../../views/pack-comparison.ts'
import { summarisePack, viewPack } from '../../views/pack-view.ts'
import { requireAsking } from '../context.ts'
import { notFound } from '../problem.ts'
import type { Program } from '../program.ts'
import { Diagram } from '../schemas/matter.ts'
import { Openables, PackComparisonView, PackList, PackView } from '../schemas/regulation.ts'
import type { Server } from './route.ts'

/** The regulations: what can be opened under them, and how they are implemented. */
export function regulationRoutes(server: Server, program: Program): void {
  server.get('/api/procedures', { schema: { response: { 200: Openables } } }, async (request) =>
    openablesFor(await requireAsking(program, request)),
  )

  server.get('/api/packs', { schema: { response: { 200: PackList } } }, async (request) => {
    const { jurisdiction, at } = await requireAsking(program, request)
    const { rulings } = jurisdiction
    const { current } = program.shelf
    const compiled = current.ids.flatMap((id) => current.get(id) ?? [])
    return {
      packs: compiled.map((one) =>
        summarisePack(one, jurisdiction.settings.packs.includes(one.pack.id), rulings, dateOf(at)),
      ),
    }
  })

  const ById = z.strictObject({ id: z.string().max(64) })
  server.get('/api/packs/:id', { schema: { params: ById, response: { 200: PackView } } }, async (request) => {
    const { jurisdiction, at } = await requireAsking(program, request)
    const { rulings } = jurisdiction
    const compiled = program.shelf.current.get(request.params.id)
    if (compiled === undefined) throw notFound('这一规则包')
    return viewPack(compiled, jurisdiction.settings.packs.includes(compiled.pack.id), rulings, dateOf(at))
  })

  const ByPair = ById.extend({ other: z.string().max(64) })
  server.get(
    '/api/packs/:id/comparison/:other',
    { schema: { params: ByPair, response: { 200: PackComparisonView } } },
    async (request) => {
      await requireAsking(program, request)
      const { current } = program.shelf
      const [first, second] = [current.get(request.params.id), current.get(request.params.other)]
      if (first === undefined || second === undefined) throw notFound('这一规则包')
      return viewComparison(first, second)
    },
  )

  const ByProcedure = ById.extend({ procedure: z.string().max(100) })
  server.get(
    '/api/packs/:id/diagram/:procedure',
    { schema: { params: ByProcedure, response: { 200: Diagram } } },
    async (request) => {
      await requireAsking(program, request)
      const compiled = program.shelf.current.get(request.params.id)
      const procedure = compiled?.procedures.get(request.params.procedure)
      if (compiled === undefined || procedure === undefined) throw notFound('这一程序')
      return diagramOf(compiled, procedure)
    },
  )
}
