import { type Kysely, sql } from 'kysely'
import { createTenantTable } from './tenant-table.ts'

/** Who may read a matter where the pack narrows it, and the record of who has read what is to be read on record only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addMatterColumns(db)
  await createTenantTable(db, 'reading', {
    about: 'Somebody looked at a matter whose readings are recorded. Added to, never changed or removed.',
    columns: {
      id: ['text not null', 'Identifier.'],
      matter_id: ['text not null', 'The matter.'],
      subject: [
        "text not null check (subject in ('matter', 'document', 'file', 'ledger', 'readings'))",
        'What of it was looked at.',
      ],
      subject_id: ['text', 'The document or material; null for the others.'],
      person_id: ['text not null', 'Who looked.'],
      person_name: ['text not null', 'Name at the time.'],
      post: ['text not null', 'Post the person acted in.'],
      organ_id: ['text not null', 'Organ of the post.'],
      organ_name: ['text not null', 'Name of the organ at the time.'],
      read_at: ['timestamptz(3) not null', 'When, by the clock of the server.'],
    },
    constraints: ['primary key (jurisdiction, id)'],
    indexes: ['(jurisdiction, matter_id, read_at)'],
    application: 'select, insert',
  })
}

async function addMatterColumns(db: Kysely<unknown>): Promise<void> {
  const columns: Record<string, [string, string]> = {
    lent_organs: ["text[] not null default '{}'", 'Organs that take part with named people only.'],
    reader_posts: ["text[] not null default '{}'", 'Posts of its organs that may see it; empty where all may.'],
    hidden_from: ["text[] not null default '{}'", 'Persons who may not see it, whatever their post.'],
    reading_logged: ['boolean not null default false', 'Every look at it is recorded.'],
  }
  await sql
    .raw(
      [
        ...Object.entries(columns).map(([name, [type]]) => `alter table matter add column ${name} ${type}`),
        ...Object.entries(columns).map(([name, [, about]]) => `comment on column matter.${name} is '${about}'`),
        "comment on column matter.handlers is 'Persons who have acted in it or were named to, for who may see it.'",
      ].join(';\n'),
    )
    .execute(db)
}
