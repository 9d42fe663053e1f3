import { SYSTEM } from '@zhiheng/law/matter'
import { fixture, fixtureOrgans } from '@zhiheng/packs/fixture'
import { assembleProgram } from '../assemble-program.ts'
import { openDatabase } from '../database/index.ts'
import { buildServer } from '../http/server.ts'
import { listJurisdictions } from '../jurisdictions/list.ts'
import { administer } from '../registers/administer.ts'

/** A server of the invented county, to be killed: `node crash-server.fixture.ts DATA_DIR`. Says where it listens. */
const [dataDirectory = ''] = process.argv.slice(2)
const database = await openDatabase({ dataDirectory, exclusive: true })
const program = assembleProgram(database.pool, { dataDirectory, packs: [fixture], openExercises: true })
if ((await listJurisdictions(program.pool)).length === 0) {
  await administer(program, {
    jurisdiction: 'yunling',
    actor: SYSTEM,
    at: program.clock.now(),
    events: [
      { type: 'jurisdiction-founded', title: '云岭县', settings: { packs: ['yunling'], demonstration: false } },
      ...fixtureOrgans.map((organ) => ({ type: 'organ-registered' as const, organ })),
    ],
  })
}
const server = await buildServer(program)
console.log(await server.listen({ port: 0, host: '127.0.0.1' }))
