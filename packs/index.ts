/**
 * The regulations, one folder each. `packs` lists them, the nation first; `getPack` finds one by its id. A pack is data:
 * what it means is decided in `@zhiheng/law`.
 */
import type { Pack } from '@zhiheng/law'
import type { Demonstration } from '@zhiheng/law/scenario'
import { bayannur } from './bayannur/index.ts'
import { beidaihe } from './beidaihe/index.ts'
import { national } from './national/index.ts'
import { shaoxing } from './shaoxing/index.ts'
import { demonstration as ofXingtai } from './xingtai/demonstration.ts'
import { xingtai } from './xingtai/index.ts'
import { xuchang } from './xuchang/index.ts'

/** Every pack, upper ones before those that stand under them. */
export const packs: readonly Pack[] = [national, xingtai, beidaihe, shaoxing, xuchang, bayannur]

/** What a first start shows of each place. */
export const demonstrations: readonly Demonstration[] = [ofXingtai]

/** The pack with this id. Throws where there is none. */
export function getPack(id: string): Pack {
  const found = packs.find((pack) => pack.id === id)
  if (found === undefined) throw new Error(`没有规则包“${id}”`)
  return found
}
