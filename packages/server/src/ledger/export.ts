import type { Kysely } from 'kysely'
import type { Database } from '../database/index.ts'
import type { LedgerEntry } from './entry.ts'
import { inclusionPath } from './merkle.ts'
import { readChain, readLedger } from './read.ts'
import { readLeaves, readSeals, type SealHead, type SealLeaf, sealLeafHash } from './seal.ts'

/** The name of the file format; another shape gets another name. */
export const exportFormat = 'zhiheng-ledger/1'

/**
 * The lines of an export, in this order: what it is; the seals, each followed by its leaves; the entries, chain after
 * chain; the end. The export of one chain holds only its own leaves, each with the path that proves it is in the tree.
 */
export type ExportRecord =
  | {
      readonly record: 'export'
      readonly format: typeof exportFormat
      readonly jurisdiction: string
      /** The chain, or null for all of the jurisdiction. */
      readonly matter: string | null
      readonly exportedAt: string
    }
  | ({ readonly record: 'seal' } & SealHead)
  | ({ readonly record: 'leaf'; readonly path?: readonly string[] } & SealLeaf)
  | ({ readonly record: 'entry' } & LedgerEntry)
  | { readonly record: 'end'; readonly seals: number; readonly entries: number }

/** What to export. */
export interface ExportOptions {
  readonly jurisdiction: string
  /** One chain only. */
  readonly matter?: string
  /** When it is exported. */
  readonly at: Temporal.Instant
}

/** An export as lines of JSON without line ends; anyone can check them with `verifyExport`, without a server. */
export async function* exportLedger(db: Kysely<Database>, options: ExportOptions): AsyncGenerator<string> {
  for await (const record of exportRecords(db, options)) yield JSON.stringify(record)
}

/**
 * The records of an export, all of one moment.
 *
 * @param db the owner's, or the application's for this jurisdiction (`pool.within(jurisdiction)`).
 */
export async function* exportRecords(db: Kysely<Database>, options: ExportOptions): AsyncGenerator<ExportRecord> {
  const { jurisdiction, matter, at } = options
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  try {
    yield {
      record: 'export',
      format: exportFormat,
      jurisdiction,
      matter: matter ?? null,
      exportedAt: at.toString({ fractionalSecondDigits: 3, roundingMode: 'trunc' }),
    }
    let seals = 0
    for await (const record of matter === undefined ? allSeals(tx, jurisdiction) : sealsOf(tx, jurisdiction, matter)) {
      if (record.record === 'seal') seals += 1
      yield record
    }
    let entries = 0
    for await (const entry of matter === undefined
      ? readLedger(tx, jurisdiction)
      : await readChain(tx, jurisdiction, matter)) {
      entries += 1
      yield { record: 'entry', ...entry }
    }
    yield { record: 'end', seals, entries }
  } finally {
    await tx.rollback().execute()
  }
}

type SealRecord = Extract<ExportRecord, { record: 'seal' | 'leaf' }>

async function* allSeals(db: Kysely<Database>, jurisdiction: string): AsyncGenerator<SealRecord> {
  for (const seal of await readSeals(db, jurisdiction)) {
    yield { record: 'seal', ...seal }
    for await (const leaf of readLeaves(db, jurisdiction, seal.number)) yield { record: 'leaf', ...leaf }
  }
}

/** The seals that cover one chain, without telling anything of the others. */
async function* sealsOf(db: Kysely<Database>, jurisdiction: string, matter: string): AsyncGenerator<SealRecord> {
  const own = await db
    .selectFrom('seal_leaf')
    .select('seal')
    .where('jurisdiction', '=', jurisdiction)
    .where('matter_id', '=', matter)
    .execute()
  const numbers = new Set(own.map(({ seal }) => seal))
  for (const seal of await readSeals(db, jurisdiction)) {
    if (!numbers.has(seal.number)) continue
    const leaves = await Array.fromAsync(readLeaves(db, jurisdiction, seal.number))
    const hashes = leaves.map((leaf) => sealLeafHash(jurisdiction, leaf))
    yield { record: 'seal', ...seal }
    for (const leaf of leaves.filter((leaf) => leaf.matter === matter)) {
      yield { record: 'leaf', ...leaf, path: inclusionPath(hashes, leaf.position) }
    }
  }
}
