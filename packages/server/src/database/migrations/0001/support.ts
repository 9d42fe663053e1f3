import type { Kysely } from 'kysely'
import { createTenantTable } from '../tenant-table.ts'

/** The machinery around acts: repeated requests, drafts, files, side effects. */
export async function createSupportTables(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'idempotency', {
    about: 'A write that was asked for with a key, and its answer; the same request again gets the same answer.',
    columns: {
      key: ['text not null', 'Key the client chose.'],
      request_hash: ['text not null', 'SM3 of the request; another request with the same key is refused.'],
      status: ['integer', 'HTTP status of the answer.'],
      response: ['jsonb', 'The answer.'],
      created_at: ['timestamptz(3) not null default now()', 'When it was first asked for.'],
    },
    constraints: ['primary key (jurisdiction, key)'],
    indexes: ['(jurisdiction, created_at)'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'draft', {
    about: 'A form a person has begun to fill in; not yet an act, and seen by that person only.',
    columns: {
      id: ['text not null', 'Identifier.'],
      person_id: ['text not null', 'Whose draft it is.'],
      organ_id: ['text', 'Organ the person was acting for.'],
      matter_id: ['text', 'The matter; null for one not yet opened.'],
      step: ['text not null', 'Step or procedure the form belongs to.'],
      content: ['jsonb not null', 'What was filled in.'],
      updated_at: ['timestamptz(3) not null', 'When it was last saved.'],
    },
    constraints: ['primary key (jurisdiction, id)'],
    indexes: ['(jurisdiction, person_id, matter_id)'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'file', {
    about: 'Material that was handed in. Never changed; small files are kept here, large ones in DATA_DIR.',
    columns: {
      id: ['text not null', 'Identifier.'],
      matter_id: ['text', 'The matter it was handed in to.'],
      name: ['text not null', 'Name it was handed in under.'],
      media_type: ['text not null', 'Media type, as found by looking inside.'],
      size: ['bigint not null check (size >= 0)', 'Bytes.'],
      sm3: ['text not null', 'SM3 of the content.'],
      sha256: ['text not null', 'SHA-256 of the content.'],
      bytes: ['bytea', 'The content, or null when it is in a file.'],
      path: ['text', 'Where it is below DATA_DIR, or null when it is here.'],
      uploaded_by: ['text not null', 'Person who handed it in.'],
      uploaded_at: ['timestamptz(3) not null', 'When.'],
    },
    constraints: ['primary key (jurisdiction, id)', 'check ((bytes is null) <> (path is null))'],
    indexes: ['(jurisdiction, matter_id)', '(jurisdiction, sm3)'],
    application: 'select, insert',
  })
  await createTenantTable(db, 'outbox', {
    about: 'A side effect an act asked for, written in the transaction of the act and carried out after it.',
    columns: {
      id: ['text not null', 'Identifier.'],
      topic: ['text not null', 'What is to be done: render a document, send a notice, call a webhook.'],
      payload: ['jsonb not null', 'What it needs.'],
      matter_id: ['text', 'The matter of the act.'],
      seq: ['integer', 'The event of the act.'],
      created_at: ['timestamptz(3) not null default now()', 'When it was asked for.'],
      available_at: ['timestamptz(3) not null default now()', 'Not to be tried before this instant.'],
      attempts: ['integer not null default 0', 'How often it was tried.'],
      delivered_at: ['timestamptz(3)', 'When it was done.'],
      failure: ['text', 'Why it failed last.'],
    },
    constraints: ['primary key (jurisdiction, id)'],
    indexes: ['(jurisdiction, available_at) where delivered_at is null'],
    application: 'select, insert, update, delete',
  })
}
