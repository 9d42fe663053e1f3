import { type Kysely, sql } from 'kysely'
import { createTenantTable } from './tenant-table.ts'

/**
 * The projections as the acts fill them: a clock per run of a limit, documents by their place in the matter, tasks for
 * sets of organs and posts. They hold nothing of their own, so they are made anew here and filled from the ledger.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table task, document_service, document, time_limit').execute(db)
  await addMatterColumns(db)
  await createTenantTable(db, 'time_limit', {
    about: 'One run of a time limit of a matter.',
    columns: {
      matter_id: ['text not null', 'The matter.'],
      run_id: ['text not null', 'The run within the matter: limit, recipient, count.'],
      limit_id: ['text not null', 'The limit of the pack.'],
      recipient: ['text', 'The organ whose clock it is; null where there is one clock.'],
      kind: ["text not null check (kind in ('statutory', 'document', 'internal'))", 'Where the limit comes from.'],
      status: ["text not null check (status in ('running', 'met', 'lapsed', 'suspended', 'ended'))", 'How it stands.'],
      started_on: ['date not null', 'Day of the event that started it.'],
      raw_date: ['date not null', 'Last day before roll-over.'],
      due_date: ['date not null', 'Last day.'],
      due_at: ['timestamptz(3)', 'Last instant, only where hours count.'],
    },
    constraints: ['primary key (jurisdiction, matter_id, run_id)'],
    indexes: ["(jurisdiction, due_date) where status = 'running'"],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'document', {
    about: 'An official document or working paper of a matter.',
    columns: {
      matter_id: ['text not null', 'The matter.'],
      id: ['text not null', 'Identifier within the matter.'],
      kind: ['text not null', 'Kind of document of the pack.'],
      title: ['text not null', 'Title as printed.'],
      number: ['text', 'Document number, given when it is issued.'],
      status: [
        "text not null check (status in ('drafted', 'approved', 'issued', 'withdrawn'))",
        'How far it has come.',
      ],
      issuer: ['text not null', 'Organ that issues it.'],
      issued_on: ['date', 'Date of issue, as printed.'],
    },
    constraints: ['primary key (jurisdiction, matter_id, id)'],
    uniqueIndexes: ['(jurisdiction, issuer, number) where number is not null'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'document_service', {
    about: 'Service of a document on one recipient.',
    columns: {
      matter_id: ['text not null', 'The matter.'],
      document_id: ['text not null', 'The document.'],
      recipient: ['text not null', 'Organ it was served on.'],
      served_on: ['date not null', 'Legal date of service, which starts clocks.'],
      method: ['text not null', 'How it was served.'],
      receiver: ['text', 'Who received it.'],
      proof: ['jsonb not null', 'Proof of service.'],
    },
    constraints: ['primary key (jurisdiction, matter_id, document_id, recipient)'],
    indexes: ['(jurisdiction, recipient, served_on)'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'task', {
    about: 'Something to be done in a matter now, by one of some posts of some organs.',
    columns: {
      matter_id: ['text not null', 'The matter.'],
      id: ['text not null', 'What is to be done, within the matter: kind, step, document, recipient.'],
      kind: ['text not null', 'step, review-document, issue-document or serve-document.'],
      step: ['text', 'Step of the procedure.'],
      document: ['text', 'Document of the matter.'],
      recipient: ['text', 'Organ to serve it on.'],
      verb: ['text not null', 'What is to be done, in Chinese.'],
      organs: ['text[] not null', 'Organs that may do it.'],
      posts: ['text[] not null', 'Posts that may do it.'],
      due_date: ['date', 'Last day.'],
      due_at: ['timestamptz(3)', 'Last instant, only where hours count.'],
      warn_days: ['integer not null', 'Days before the last day from which it counts as near.'],
      overdue: ['boolean not null', 'The limit has been registered as missed.'],
      explanation: ['text', 'Chinese sentence saying how the last day was counted.'],
    },
    constraints: ['primary key (jurisdiction, matter_id, id)'],
    indexes: ['using gin (organs)'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'calendar_year', {
    about: 'A year of working days that was imported here, in addition to those the software brings.',
    columns: {
      year: ['integer not null', 'The year.'],
      version: ['text not null', 'Version of the year.'],
      content: ['jsonb not null', 'The year: rest days, working weekends, source notices.'],
    },
    constraints: ['primary key (jurisdiction, year)'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'pack_archive', {
    about: 'A version of a pack that matters were opened under; kept, because they stay pinned to it.',
    columns: {
      hash: ['text not null', 'SM3 of the canonical pack.'],
      id: ['text not null', 'The pack.'],
      version: ['text not null', 'Its version.'],
      content: ['json not null', 'The pack, as text: the order of its fields is the order on forms.'],
    },
    constraints: ['primary key (jurisdiction, hash)'],
    application: 'select, insert',
  })
  await sql
    .raw(
      `alter table jurisdiction add column register_version integer not null default 0;
       comment on column jurisdiction.register_version is 'Counts changes of organs, people, calendar and settings.'`,
    )
    .execute(db)
}

async function addMatterColumns(db: Kysely<unknown>): Promise<void> {
  const columns: Record<string, [string, string]> = {
    governments: ["text[] not null default '{}'", 'Governments of its organs and those above, for who may see it.'],
    search_text: ["text not null default ''", 'What can be searched, to check a find by pairs.'],
    due_date: ['date', 'Last day of the most urgent running limit.'],
    due_at: ['timestamptz(3)', 'Its last instant, only where hours count.'],
    warn_days: ['integer not null default 3', 'Days before that from which it counts as near.'],
    overdue: ['boolean not null default false', 'A limit has been registered as missed and is still owed.'],
    suspended: ['boolean not null default false', 'Its limits stand still.'],
  }
  await sql
    .raw(
      [
        // Series of different organs may bear the same words, so a number is unique within its series only.
        'drop index matter_jurisdiction_number_idx',
        'create index on matter (jurisdiction, number) where number is not null',
        ...Object.entries(columns).map(([name, [type]]) => `alter table matter add column ${name} ${type}`),
        ...Object.entries(columns).map(([name, [, about]]) => `comment on column matter.${name} is '${about}'`),
        'create index on matter using gin (governments)',
        'create index on matter using gin (facts jsonb_path_ops)',
      ].join(';\n'),
    )
    .execute(db)
}
