/**
 * The regulations, one folder each. `packs` lists them, the nation first; `getPack` finds one by its id. A pack is data:
 * what it means is decided in `@zhiheng/law`.
 */
import { join } from 'node:path'
import type { Organ, Pack } from '@zhiheng/law'
import type { Demonstration } from '@zhiheng/law/scenario'
import { bayannur } from './bayannur/index.ts'
import { organs as organsOfBayannur } from './bayannur/organs.ts'
import { beidaihe } from './beidaihe/index.ts'
import { organs as organsOfBeidaihe } from './beidaihe/organs.ts'
import { national } from './national/index.ts'
import { shaoxing } from './shaoxing/index.ts'
import { organs as organsOfShaoxing } from './shaoxing/organs.ts'
import { stage } from './stage.ts'
import { demonstration as ofXingtai } from './xingtai/demonstration.ts'
import { xingtai } from './xingtai/index.ts'
import { organs as organsOfXingtai } from './xingtai/organs.ts'
import { xuchang } from './xuchang/index.ts'
import { organs as organsOfXuchang } from './xuchang/organs.ts'

/** Every pack, upper ones before those that stand under them. */
export const packs: readonly Pack[] = [national, xingtai, beidaihe, shaoxing, xuchang, bayannur]

/** The organs of each place, by its pack; what scenarios and demonstrations stand on. */
export const organsOf: Readonly<Partial<Record<string, readonly Organ[]>>> = {
  xingtai: organsOfXingtai,
  beidaihe: organsOfBeidaihe,
  shaoxing: organsOfShaoxing,
  xuchang: organsOfXuchang,
  bayannur: organsOfBayannur,
}

/** What a first start can show of a place, made when it is asked for. */
export interface PlaceDemonstration {
  readonly pack: string
  readonly make: () => Promise<Demonstration>
}

const UNTIL = '2026-11-20'
const staged = (pack: Pack, without: readonly string[] = []): PlaceDemonstration => ({
  pack: pack.id,
  make: () =>
    stage({
      pack,
      organs: organsOf[pack.id] ?? [],
      folder: join(import.meta.dirname, pack.id, 'scenarios'),
      until: UNTIL,
      without,
    }),
})

/** The demonstrations; the first is the one that an empty installation gets. */
export const demonstrations: readonly PlaceDemonstration[] = [
  { pack: xingtai.id, make: () => Promise.resolve(ofXingtai) },
  staged(beidaihe),
  staged(shaoxing),
  staged(xuchang),
  staged(bayannur),
]

/** The pack with this id. Throws where there is none. */
export function getPack(id: string): Pack {
  const found = packs.find((pack) => pack.id === id)
  if (found === undefined) throw new Error(`没有规则包“${id}”`)
  return found
}
