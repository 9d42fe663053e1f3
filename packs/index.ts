/**
 * The regulations, one folder each. `packs` lists them, the nation first; `getPack` finds one by its id. A pack is data:
 * what it means is decided in `@zhiheng/law`.
 */
import type { Pack } from '@zhiheng/law'
import type { Demonstration } from '@zhiheng/law/scenario'
import { national } from './national/index.ts'
import { demonstration as ofXingtai } from './xingtai/demonstration.ts'
import { xingtai } from './xingtai/index.ts'

/** Every pack, upper ones before those that stand under them. */
export const packs: readonly Pack[] = [national, xingtai]

/** What a first start shows of each place. */
export const demonstrations: readonly Demonstration[] = [ofXingtai]

/** The pack with this id. Throws where there is none. */
export function getPack(id: string): Pack {
  const found = packs.find((pack) => pack.id === id)
  if (found === undefined) throw new Error(`没有规则包“${id}”`)
  return found
}
