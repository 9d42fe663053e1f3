import { hash } from 'node:crypto'
import serialize from 'canonicalize'
import type { JsonValue, Row } from '../database/index.ts'

/** What the hash of an entry covers, in addition to the hash of the entry before. */
export interface LedgerContent {
  readonly jurisdiction: string
  /** The chain: a matter, or a register. */
  readonly matter: string
  /** Place in the chain, from 1 without gaps. */
  readonly seq: number
  readonly type: string
  readonly payload: JsonValue
  /** Person, post and organ as they were then, or the system. */
  readonly actor: JsonValue
  /** `id@version#hash`. */
  readonly pack: string
  /** Version of the working-day calendar. */
  readonly calendar: string
  /** Legal date, `2026-02-02`. */
  readonly occurredOn: string
  /** Instant of recording in UTC to the millisecond, `2026-02-02T01:30:00.000Z`. */
  readonly at: string
}

/** An entry of the ledger; hashes are 64 hexadecimal digits. */
export interface LedgerEntry extends LedgerContent {
  readonly previousHash: string
  readonly hash: string
}

/** The last entry of a chain, on which the next one builds. */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
}

/** What the first entry of a chain names as the hash before it. */
export const noHash = '0'.repeat(64)

/** The head of a chain without entries. */
export const emptyChain: ChainHead = { seq: 0, hash: noHash }

/**
 * The one spelling of a value (RFC 8785).
 *
 * @throws TypeError for what JSON cannot say, such as `undefined` at the top, NaN, or half a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  let text: string | undefined
  try {
    text = serialize(value)
  } catch (cause) {
    throw new TypeError(`value has no canonical JSON form: ${(cause as Error).message}`, { cause })
  }
  if (text === undefined) throw new TypeError('value has no canonical JSON form')
  return text
}

/** SM3 (GB/T 32905) of a text in UTF-8, or of bytes, as 64 hexadecimal digits. */
export function sm3(data: string | Uint8Array): string {
  return hash('sm3', data, 'hex')
}

/** The hash of an entry: SM3 of the hash before it followed by its content in canonical form. */
export function entryHash(previousHash: string, content: LedgerContent): string {
  const { jurisdiction, matter, seq, type, payload, actor, pack, calendar, occurredOn, at } = content
  const canonical = canonicalJson({ jurisdiction, matter, seq, type, payload, actor, pack, calendar, occurredOn, at })
  return sm3(previousHash + canonical)
}

/** An entry as its row in the database says it. */
export function entryOfRow(row: Omit<Row<'ledger'>, 'idempotency_key'>): LedgerEntry {
  return {
    jurisdiction: row.jurisdiction,
    matter: row.matter_id,
    seq: row.seq,
    type: row.type,
    payload: row.payload,
    actor: row.actor,
    pack: row.pack,
    calendar: row.calendar,
    occurredOn: row.occurred_on,
    at: row.at,
    previousHash: row.prev_hash,
    hash: row.hash,
  }
}
