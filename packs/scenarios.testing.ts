import { readdirSync, readFileSync } from 'node:fs'
import { compilePack, type Organ, type Pack } from '@zhiheng/law'
import { coreDriver, readScenario, runScenario } from '@zhiheng/law/scenario'
import { describe, expect, it } from 'vitest'

/** A test for each scenario of a folder, under a pack, with the organs of its place and, for those told live, the packs above. */
export function scenariosHold(pack: Pack, organs: readonly Organ[], folder: URL, uppers: readonly Pack[] = []): void {
  const compiled = compilePack(pack)
  const above = uppers.map((upper) => compilePack(upper))
  describe('the scenarios of this pack', () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
      it(`${file} comes out as written`, async () => {
        const read = readScenario(readFileSync(new URL(file, folder), 'utf8'))
        if (!read.ok) throw new Error(read.problems.join('；'))
        const { scenario } = read
        const { acts } = await runScenario(
          scenario,
          coreDriver({ pack: compiled, above, live: scenario.live === true, organs }),
        )
        expect(acts.flatMap((act) => act.differences.map((one) => `${act.index} ${act.what}：${one}`))).toEqual([])
      })
    }
  })
}
