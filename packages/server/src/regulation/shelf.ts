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

/** The packs the program brings, compiled once, and the older versions matters are still pinned to. */
export interface PackShelf {
  /** The packs of this program. */
  readonly current: ReadonlyMap<string, CompiledPack>
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
  const current = new Map(packs.map((pack) => [pack.id, compilePack(pack)]))
  const byHash = new Map([...current.values()].map((compiled) => [compiled.reference.hash, compiled]))
  return {
    current,
    known: (hash) => byHash.get(hash),
    async open(tx, jurisdiction, reference) {
      const known = byHash.get(reference.hash)
      if (known !== undefined) return known
      const row = await tx
        .selectFrom('pack_archive')
        .select('content')
        .where('jurisdiction', '=', jurisdiction)
        .where('hash', '=', reference.hash)
        .executeTakeFirst()
      if (row === undefined) throw new PackMissing(reference)
      const compiled = compilePack(Pack.parse(row.content))
      byHash.set(reference.hash, compiled)
      return compiled
    },
    async archive(tx, jurisdiction, ids) {
      const rows = ids.flatMap((id) => {
        const compiled = current.get(id)
        if (compiled === undefined) return []
        const { version, hash } = compiled.reference
        return [{ jurisdiction, id, version, hash, content: toJson(compiled.pack) }]
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
