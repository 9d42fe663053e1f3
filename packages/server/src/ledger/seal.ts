import { type Kysely, sql } from 'kysely'
import {
  type Database,
  type DatabasePool,
  inTransaction,
  type JurisdictionTransaction,
  type Row,
} from '../database/index.ts'
import { canonicalJson, noHash, sm3 } from './entry.ts'
import { leafHash, RootBuilder } from './merkle.ts'
import type { Signer } from './signer.ts'

/** What the signature of a head covers. */
export interface SealContent {
  readonly jurisdiction: string
  /** Place among the jurisdiction's heads, from 1 without gaps. */
  readonly number: number
  /** Leaves of the tree: chains that had grown since the head before. */
  readonly size: number
  /** Ledger entries it newly covers. */
  readonly entries: number
  /** Root of the Merkle tree. */
  readonly root: string
  /** Hash of the head before. */
  readonly previous: string
  /** Instant in UTC to the millisecond. */
  readonly sealedAt: string
  readonly algorithm: string
  readonly publicKey: string
}

/** A signed head. Published, it proves that the ledger was as it is: nothing can be taken from its end unnoticed. */
export interface SealHead extends SealContent {
  readonly hash: string
  readonly signature: string
}

/** A leaf of a sealed tree: how far one chain had come. */
export interface SealLeaf {
  readonly seal: number
  readonly position: number
  readonly matter: string
  readonly seq: number
  readonly hash: string
}

/** The text a head is hashed and signed as. */
export function sealText(content: SealContent): string {
  const { jurisdiction, number, size, entries, root, previous, sealedAt, algorithm, publicKey } = content
  return canonicalJson({ jurisdiction, number, size, entries, root, previous, sealedAt, algorithm, publicKey })
}

/** The hash of a leaf in its tree. */
export function sealLeafHash(jurisdiction: string, { matter, seq, hash }: Omit<SealLeaf, 'seal' | 'position'>): string {
  return leafHash(canonicalJson({ jurisdiction, matter, seq, hash }))
}

/** What to seal and how. */
export interface SealOptions {
  readonly jurisdiction: string
  readonly signer: Signer
  readonly at: Temporal.Instant
}

/**
 * Seals all entries of a jurisdiction that no head covers yet. It reads committed entries only and locks none, so writers
 * go on; what they commit meanwhile is in the next head.
 *
 * @returns the new head; undefined when there is nothing new.
 */
export function sealNewRows(pool: DatabasePool, options: SealOptions): Promise<SealHead | undefined> {
  return inTransaction(pool, options.jurisdiction, (tx) => seal(tx, options))
}

async function seal(
  tx: JurisdictionTransaction,
  { jurisdiction, signer, at }: SealOptions,
): Promise<SealHead | undefined> {
  await sql`set local statement_timeout = 0`.execute(tx) // it visits every chain, and nobody waits for it
  await sql`select pg_advisory_xact_lock(hashtextextended(${`seal ${jurisdiction}`}, 0))`.execute(tx) // one at a time
  const grown = await grownChains(tx, jurisdiction)
  if (grown.length === 0) return undefined
  const before = await tx
    .selectFrom('seal_head')
    .select(['number', 'hash'])
    .where('jurisdiction', '=', jurisdiction)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const tree = new RootBuilder()
  for (const leaf of grown) tree.add(sealLeafHash(jurisdiction, leaf))
  const content: SealContent = {
    jurisdiction,
    number: (before?.number ?? 0) + 1,
    size: tree.size,
    entries: grown.reduce((sum, { added }) => sum + added, 0),
    root: tree.root(),
    previous: before?.hash ?? noHash,
    sealedAt: at.toString({ fractionalSecondDigits: 3, roundingMode: 'trunc' }),
    algorithm: signer.algorithm,
    publicKey: signer.publicKey,
  }
  const text = sealText(content)
  const head: SealHead = { ...content, hash: sm3(text), signature: await signer.sign(text) }
  const { sealedAt, publicKey, ...same } = head
  await tx
    .insertInto('seal_head')
    .values({ ...same, sealed_at: sealedAt, public_key: publicKey })
    .execute()
  await insertLeaves(tx, jurisdiction, head.number, grown)
  return head
}

interface GrownChain {
  readonly matter: string
  readonly seq: number
  readonly hash: string
  /** Entries since it was last sealed. */
  readonly added: number
}

/**
 * Chains whose last entry is not sealed. The chains are found by leaping through the ledger's key from one to the next,
 * so the cost goes with their number, not with that of the entries.
 */
async function grownChains(tx: JurisdictionTransaction, jurisdiction: string): Promise<GrownChain[]> {
  const { rows } = await sql<GrownChain>`
    with recursive chain as (
      (select matter_id, seq, hash from ledger where jurisdiction = ${jurisdiction}
       order by matter_id desc, seq desc limit 1)
      union all
      select next.* from chain, lateral (
        select matter_id, seq, hash from ledger
        where jurisdiction = ${jurisdiction} and matter_id < chain.matter_id
        order by matter_id desc, seq desc limit 1) as next
    )
    select chain.matter_id as matter, chain.seq, chain.hash, chain.seq - coalesce(sealed.seq, 0) as added
    from chain left join lateral (
      select seq from seal_leaf where jurisdiction = ${jurisdiction} and matter_id = chain.matter_id
      order by seq desc limit 1) as sealed on true
    where chain.seq > coalesce(sealed.seq, 0)
    order by chain.matter_id`.execute(tx)
  return rows
}

async function insertLeaves(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  number: number,
  grown: readonly GrownChain[],
): Promise<void> {
  const leaves = grown.map(({ matter, seq, hash }, position) => ({ position, matter_id: matter, seq, hash }))
  for (let start = 0; start < leaves.length; start += 5000) {
    await sql`
      insert into seal_leaf (jurisdiction, seal, position, matter_id, seq, hash)
      select ${jurisdiction}, ${number}::integer, leaf.*
      from jsonb_to_recordset(${JSON.stringify(leaves.slice(start, start + 5000))}::jsonb)
        as leaf (position integer, matter_id text, seq integer, hash text)`.execute(tx)
  }
}

/** The heads of a jurisdiction, in order. */
export async function readSeals(db: Kysely<Database>, jurisdiction: string): Promise<SealHead[]> {
  const rows = await db
    .selectFrom('seal_head')
    .selectAll()
    .where('jurisdiction', '=', jurisdiction)
    .orderBy('number')
    .execute()
  return rows.map(sealOfRow)
}

function sealOfRow({ sealed_at, public_key, ...same }: Row<'seal_head'>): SealHead {
  return { ...same, sealedAt: sealed_at, publicKey: public_key }
}

/** The leaves of one head, in order, a page at a time. */
export async function* readLeaves(
  db: Kysely<Database>,
  jurisdiction: string,
  number: number,
): AsyncGenerator<SealLeaf> {
  const pageSize = 5000
  for (let from = 0; ; from += pageSize) {
    const rows = await db
      .selectFrom('seal_leaf')
      .select(['seal', 'position', 'matter_id as matter', 'seq', 'hash'])
      .where('jurisdiction', '=', jurisdiction)
      .where('seal', '=', number)
      .where('position', '>=', from)
      .where('position', '<', from + pageSize)
      .orderBy('position')
      .execute()
    yield* rows
    if (rows.length < pageSize) return
  }
}
