/**
 * The regulations, one folder each. `packs` lists them, the nation first; `getPack` finds one by its id. A pack is data:
 * what it means is decided in `@zhiheng/law`. A further place is a further folder: none is named here.
 */
import { join } from 'node:path'
import type { Organ, Pack } from '@zhiheng/law'
import type { Demonstration } from '@zhiheng/law/scenario'
import { placesBelow } from './places.ts'
import { stage } from './stage.ts'

const places = await placesBelow(import.meta.dirname)

/** Every pack, upper ones before those that stand under them. */
export const packs: readonly Pack[] = places.map(({ pack }) => pack)

/** The organs of each place, by its pack; what scenarios and demonstrations stand on. */
export const organsOf: Readonly<Partial<Record<string, readonly Organ[]>>> = Object.fromEntries(
  places.flatMap(({ pack, organs }) => (organs === undefined ? [] : [[pack.id, organs]])),
)

/** What a first start can show of a place, made when it is asked for. */
export interface PlaceDemonstration {
  readonly pack: string
  readonly make: () => Promise<Demonstration>
}

const UNTIL = '2026-11-20'

/** The demonstrations; the first is the one that an empty installation gets. A place without one of its own tells its scenarios. */
export const demonstrations: readonly PlaceDemonstration[] = places.flatMap(({ pack, organs, demonstration }) => {
  if (organs === undefined) return []
  const folder = join(import.meta.dirname, pack.id, 'scenarios')
  const make = () => (demonstration === undefined ? stage({ pack, organs, folder, until: UNTIL }) : demonstration)
  return [{ pack: pack.id, make: async () => make() }]
})

/** The pack with this id. Throws where there is none. */
export function getPack(id: string): Pack {
  const found = packs.find((pack) => pack.id === id)
  if (found === undefined) throw new Error(`没有规则包“${id}”`)
  return found
}
