import type { Kysely } from 'kysely'
import { createTenantTable } from '../tenant-table.ts'

const hash = "check (%s ~ '^[0-9a-f]{64}$')"

/** The ledger and the seals over it. The application may add to them and read them, nothing else. */
export async function createLedgerTables(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'ledger', {
    about: 'One event of one matter. Rows are only ever added; each carries the hash of the one before it.',
    columns: {
      matter_id: ['text not null check (length(matter_id) between 1 and 64)', 'The chain: a matter, or a register.'],
      seq: ['integer not null check (seq >= 1)', 'Place in the chain, from 1 without gaps.'],
      type: ['text not null', 'What happened, e.g. the step that was taken.'],
      payload: ['jsonb not null', 'What the event says; hashed in canonical form (RFC 8785).'],
      actor: ['jsonb not null', 'Who acted: person, post and organ as they were then, or the system.'],
      pack: ['text not null', 'The regulation it was decided under, as id@version#hash.'],
      calendar: ['text not null', 'Version of the working-day calendar it was decided with.'],
      occurred_on: ['date not null', 'Legal date of the act, in Asia/Shanghai.'],
      at: ['timestamptz(3) not null', 'When it was recorded.'],
      idempotency_key: ['text', 'Key of the request that wrote it; not part of the hash.'],
      prev_hash: [`text not null ${hash.replace('%s', 'prev_hash')}`, 'Hash of the row before; zeros in the first.'],
      hash: [`text not null ${hash.replace('%s', 'hash')}`, 'SM3 of prev_hash followed by the canonical event.'],
    },
    constraints: ['primary key (jurisdiction, matter_id, seq)'],
    application: 'select, insert',
  })
  await createTenantTable(db, 'seal_head', {
    about: 'A signed head over all ledger rows that were new since the head before; it can be published.',
    columns: {
      number: ['integer not null check (number >= 1)', 'Place among the heads, from 1 without gaps.'],
      size: ['integer not null check (size >= 1)', 'How many leaves the tree has.'],
      entries: ['integer not null', 'How many ledger rows it newly covers.'],
      root: [`text not null ${hash.replace('%s', 'root')}`, 'Root of the Merkle tree (RFC 6962 shape, SM3).'],
      previous: [`text not null ${hash.replace('%s', 'previous')}`, 'Hash of the head before; zeros in the first.'],
      sealed_at: ['timestamptz(3) not null', 'When it was sealed.'],
      hash: [`text not null ${hash.replace('%s', 'hash')}`, 'SM3 of the canonical head.'],
      algorithm: ['text not null', 'Signature algorithm, e.g. SM2-SM3.'],
      public_key: ['text not null', 'Public key of the signature, hexadecimal.'],
      signature: ['text not null', 'Signature over the canonical head: r and s, hexadecimal.'],
    },
    constraints: ['primary key (jurisdiction, number)'],
    application: 'select, insert',
  })
  await createTenantTable(db, 'seal_leaf', {
    about: 'A leaf of a sealed tree: how far a chain had come. Through the chain it covers every row before.',
    columns: {
      seal: ['integer not null', 'Number of the head.'],
      position: ['integer not null check (position >= 0)', 'Place in the tree, from 0.'],
      matter_id: ['text not null', 'The chain.'],
      seq: ['integer not null', 'Its last row when it was sealed.'],
      hash: [`text not null ${hash.replace('%s', 'hash')}`, 'Hash of that row.'],
    },
    constraints: [
      'primary key (jurisdiction, seal, position)',
      'unique (jurisdiction, matter_id, seq)',
      'foreign key (jurisdiction, seal) references seal_head (jurisdiction, number)',
    ],
    application: 'select, insert',
  })
}
