import { readdirSync, readFileSync } from 'node:fs'
import { compilePack } from '@zhiheng/law'
import { coreDriver, readScenario, runScenario } from '@zhiheng/law/scenario'
import { describe, expect, it } from 'vitest'
import { national } from '../national/index.ts'
import { xuchang } from './index.ts'
import { organs } from './organs.ts'

const folder = new URL('./scenarios/', import.meta.url)
const pack = compilePack(xuchang)
const above = [compilePack(national)]

describe('the scenarios of this pack', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    it(`${file} comes out as written`, async () => {
      const read = readScenario(readFileSync(new URL(file, folder), 'utf8'))
      if (!read.ok) throw new Error(read.problems.join('；'))
      const result = await runScenario(
        read.scenario,
        coreDriver({ pack, above, live: read.scenario.live === true, organs }),
      )
      expect(result.acts.flatMap((act) => act.differences.map((one) => `${act.index} ${act.what}：${one}`))).toEqual([])
    })
  }
})
