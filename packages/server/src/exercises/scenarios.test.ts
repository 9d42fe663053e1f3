import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compilePack } from '@zhiheng/law/pack'
import { readScenario, runScenario } from '@zhiheng/law/scenario'
import { getPack, organsOf, packs } from '@zhiheng/packs'
import { beforeAll, describe, expect, it } from 'vitest'
import { testProgram } from '../testing.ts'
import { httpDriver } from './http-driver.ts'

const folderOf = (pack: string): string => join(import.meta.dirname, '../../../../packs', pack, 'scenarios')
const files = packs.flatMap(({ id }) =>
  existsSync(folderOf(id))
    ? readdirSync(folderOf(id))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => ({ name: basename(name, '.yaml'), file: join(folderOf(id), name) }))
    : [],
)

describe('every scenario of every pack, on a running installation', () => {
  const test = testProgram(undefined, packs[0], packs.slice(1))
  let server = ''
  beforeAll(async () => {
    server = await test.server.listen({ port: 0, host: '127.0.0.1' })
  })

  it.each(files)('$name comes out as written', async ({ file }) => {
    const read = readScenario(readFileSync(file, 'utf8'))
    if (!read.ok) throw new Error(read.problems.join('\n'))
    const { scenario } = read
    const { live = false, title } = scenario
    const pack = compilePack(getPack(scenario.pack))
    const above = pack.pack.under.map((id) => compilePack(getPack(id)))
    const organs = [...(organsOf[scenario.pack] ?? []), ...(scenario.organs ?? [])]
    const result = await runScenario(scenario, await httpDriver({ server, pack, above, live, organs, title }))
    expect(result.acts.flatMap((act) => act.differences)).toEqual([])
    expect(result.ok).toBe(true)
  })
})
