import type { PackReference } from '@zhiheng/law/matter'
import { type CompiledPack, compilePack, Pack } from '@zhiheng/law/pack'
import { type JurisdictionTransaction, toJson } from '../database/index.ts'

/** A matter is pinned to a version of a pack that neither the program nor the archive holds. */
class PackMissing extends Error {
  override readonly name = 'PackMissing'
  readonly reference: PackReference

  constructor(reference: PackReference) {
    super(`没有规则包${reference.id}的${reference.version}版（${reference.hash}）`)
    this.reference = reference
  }
}

/** The packs of this program, each compiled when it is first asked for: most places work by two of them. */
export interface CurrentPacks {
  readonly ids: readonly string[]
  readonly has: (id: string) => boolean
  readonly get: (id: string) => CompiledPack | undefined
}

/** The packs the program brings, and the older versions matters are still pinned to. */
export interface PackShelf {
  readonly current: CurrentPacks
  /** The pack a matter is pinned to. @throws PackMissing */
  readonly open: (tx: JurisdictionTransaction, jurisdiction: string, reference: PackReference) => Promise<CompiledPack>
  /** The same where it is at hand. */
  readonly known: (hash: string) => CompiledPack | undefined
  /** Keeps the packs of a jurisdiction in its archive, so that a later program can still work on its matters. */
  readonly archive: (tx: JurisdictionTransaction, jurisdiction: string, packs: readonly string[]) => Promise<void>
}

/** The packs a place works by: its own, then those above it that are at hand. */
export function packsFor({ current }: Pick<PackShelf, 'current'>, id: string): string[] {
  const { under = [] } = current.get(id)?.pack ?? {}
  return [id, ...under.filter((one) => current.has(one))]
}

export function createShelf(packs: readonly Pack[]): PackShelf {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  const compiled = new Map<string, CompiledPack>()
  const byHash = new Map<string, CompiledPack>()
  const get = (id: string): CompiledPack | undefined => {
    const known = compiled.get(id)
    const pack = byId.get(id)
    if (known !== undefined || pack === undefined) return known
    const fresh = compilePack(pack)
    compiled.set(id, fresh)
    byHash.set(fresh.reference.hash, fresh)
    return fresh
  }
  const current = { ids: [...byId.keys()], has: (id: string) => byId.has(id), get }
  return {
    current,
    known: (hash) => byHash.get(hash),
    async open(tx, jurisdiction, reference) {
      get(reference.id)
      const known = byHash.get(reference.hash)
      if (known !== undefined) return known
      const row = await tx
        .selectFrom('pack_archive')
        .select('content')
        .where('jurisdiction', '=', jurisdiction)
        .where('hash', '=', reference.hash)
        .executeTakeFirst()
      if (row === undefined) throw new PackMissing(reference)
      const archived = compilePack(Pack.parse(row.content))
      byHash.set(reference.hash, archived)
      return archived
    },
    async archive(tx, jurisdiction, ids) {
      const rows = ids.flatMap((id) => {
        const present = get(id)
        if (present === undefined) return []
        const { version, hash } = present.reference
        return [{ jurisdiction, id, version, hash, content: toJson(present.pack) }]
      })
      if (rows.length === 0) return
      await tx
        .insertInto('pack_archive')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['jurisdiction', 'hash']).doNothing())
        .execute()
    },
  }
}
