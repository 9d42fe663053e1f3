/**
 * The regulations, one folder each. `packs` lists them, the nation first; `getPack` finds one by its id. A pack is data:
 * what it means is decided in `@zhiheng/law`.
 */
import type { Pack } from '@zhiheng/law'
import { xingtai } from './xingtai/index.ts'

export { demonstration } from './xingtai/demonstration.ts'

/** Every pack, upper ones before those that stand under them. */
export const packs: readonly Pack[] = [xingtai]

/** The pack with this id. Throws where there is none. */
export function getPack(id: string): Pack {
  const found = packs.find((pack) => pack.id === id)
  if (found === undefined) throw new Error(`没有规则包“${id}”`)
  return found
}
