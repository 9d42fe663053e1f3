import { sql } from 'kysely'
import type { JsonValue, JurisdictionTransaction } from '../database/index.ts'
import { type ChainHead, canonicalJson, emptyChain, entryHash, type LedgerEntry } from './entry.ts'
import { readHead } from './read.ts'

/** An event to be recorded; its place and its hashes come from the ledger. */
export interface NewEvent {
  readonly type: string
  /** Anything with a JSON form. */
  readonly payload: unknown
  readonly actor: unknown
  readonly pack: string
  readonly calendar: string
  readonly occurredOn: Temporal.PlainDate
  /** Kept to the millisecond. */
  readonly at: Temporal.Instant
  readonly idempotencyKey?: string
}

/** The chain to append to, and its head as the writer knows it; without one the head is read first. */
export interface Chain {
  readonly jurisdiction: string
  readonly matter: string
  readonly head?: ChainHead
}

/** Someone else has written to the matter since it was read; nothing was recorded, and the transaction must end. */
export class ConcurrencyConflict extends Error {
  override readonly name = 'ConcurrencyConflict'
  readonly code = 'concurrency-conflict'
  readonly matter: string
  /** The sequence the writer had built on. */
  readonly seq: number

  constructor(matter: string, seq: number, options?: ErrorOptions) {
    super('该事项已被他人更新，请刷新后重新办理。', options)
    this.matter = matter
    this.seq = seq
  }
}

/**
 * Records events at the end of a chain, in the transaction of the act. Writers of other matters never wait; of two writers
 * of the same matter the second waits for the first to commit and then fails.
 *
 * @returns the entries as recorded.
 * @throws ConcurrencyConflict when the chain's head is no longer the one given, or was written to meanwhile.
 */
export async function append(
  tx: JurisdictionTransaction,
  chain: Chain,
  events: readonly NewEvent[],
): Promise<LedgerEntry[]> {
  if (events.length === 0) return []
  const head = chain.head ?? (await readHead(tx, chain.jurisdiction, chain.matter)) ?? emptyChain
  const entries = link(chain, head, events)
  const rows = entries.map(
    (entry, index) => sql`(${entry.seq}::integer, ${entry.type}, ${canonicalJson(entry.payload)}::jsonb,
      ${canonicalJson(entry.actor)}::jsonb, ${entry.pack}, ${entry.calendar}, ${entry.occurredOn}::date,
      ${entry.at}::timestamptz, ${events[index]?.idempotencyKey ?? null}, ${entry.previousHash}, ${entry.hash})`,
  )
  // The row built upon is looked up in the same statement: a writer with a wrong idea of the head adds nothing.
  const statement = sql`
    insert into ledger (jurisdiction, matter_id, seq, type, payload, actor, pack, calendar, occurred_on, at,
                        idempotency_key, prev_hash, hash)
    select ${chain.jurisdiction}, ${chain.matter}, added.* from (values ${sql.join(rows)}) as added
    where ${head.seq}::integer = 0 or exists (
      select from ledger where jurisdiction = ${chain.jurisdiction} and matter_id = ${chain.matter}
        and seq = ${head.seq}::integer and hash = ${head.hash})`
  const { numAffectedRows } = await statement.execute(tx).catch((error: Error & { code?: string }) => {
    throw error.code === '23505' ? new ConcurrencyConflict(chain.matter, head.seq, { cause: error }) : error
  })
  if (numAffectedRows !== BigInt(entries.length)) throw new ConcurrencyConflict(chain.matter, head.seq)
  return entries
}

function link({ jurisdiction, matter }: Chain, head: ChainHead, events: readonly NewEvent[]): LedgerEntry[] {
  let { seq, hash: previousHash } = head
  return events.map((event) => {
    seq += 1
    const content = {
      jurisdiction,
      matter,
      seq,
      type: event.type,
      payload: plain(event.payload),
      actor: plain(event.actor),
      pack: event.pack,
      calendar: event.calendar,
      occurredOn: event.occurredOn.toString(),
      at: event.at.toString({ fractionalSecondDigits: 3, roundingMode: 'trunc' }),
    }
    const entry = { ...content, previousHash, hash: entryHash(previousHash, content) }
    previousHash = entry.hash
    return entry
  })
}

/** The value as it will read back: dates and other objects in their JSON form. */
function plain(value: unknown): JsonValue {
  return JSON.parse(canonicalJson(value))
}
