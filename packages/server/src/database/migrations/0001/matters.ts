import type { Kysely } from 'kysely'
import { createTenantTable } from '../tenant-table.ts'

const ofMatter = 'foreign key (jurisdiction, matter_id) references matter (jurisdiction, id) on delete cascade'

/** Matters and what belongs to them: projections of the ledger, which can be dropped and rebuilt from it. */
export async function createMatterTables(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'matter', {
    about: 'A matter as its events have made it.',
    columns: {
      id: ['text not null', 'Same as matter_id in the ledger.'],
      procedure: ['text not null', 'Procedure of the pack it follows.'],
      number: ['text', 'Number given when it was accepted or filed.'],
      title: ['text not null', 'Subject, as shown in lists.'],
      state: ['text not null', 'State of the procedure.'],
      version: ['integer not null', 'Sequence of its last event; what If-Match is compared with.'],
      ledger_hash: ['text not null', 'Hash of its last event, on which the next one builds.'],
      pack: ['text not null', 'The regulation it is pinned to, as id@version#hash.'],
      opened_on: ['date not null', 'Legal date of its first event.'],
      updated_at: ['timestamptz(3) not null', 'When its last event was recorded.'],
      closed_on: ['date', 'Legal date on which it reached a final state.'],
      parties: ['jsonb not null', 'Which organ or person takes which part.'],
      facts: ['jsonb not null', 'Facts that competence and conditions look at.'],
      body: ['jsonb not null', 'The whole folded state of the matter.'],
      parent_id: ['text', 'The matter it came out of.'],
      participant_organs: ["text[] not null default '{}'", 'Organs that take part, for who may see it.'],
      handlers: ["text[] not null default '{}'", 'Persons who handle it, for who may see it.'],
      search: ["text[] not null default '{}'", 'Pairs of neighbouring characters of what can be searched.'],
    },
    constraints: ['primary key (jurisdiction, id)'],
    uniqueIndexes: ['(jurisdiction, number) where number is not null'],
    indexes: [
      '(jurisdiction, procedure, state)',
      '(jurisdiction, updated_at)',
      '(jurisdiction, parent_id) where parent_id is not null',
      'using gin (participant_organs)',
      'using gin (handlers)',
      'using gin (search)',
    ],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'time_limit', {
    about: 'A time limit of a matter, one clock per recipient.',
    columns: {
      matter_id: ['text not null', 'The matter.'],
      limit_id: ['text not null', 'The limit of the pack.'],
      recipient: ["text not null default ''", 'The organ whose service started it; empty where there is one clock.'],
      kind: ["text not null check (kind in ('statutory', 'internal'))", 'Of law, or a target of the organ.'],
      status: ["text not null check (status in ('running', 'met', 'lapsed', 'suspended'))", 'How it stands.'],
      started_on: ['date not null', 'Day of the event that started it.'],
      raw_date: ['date', 'Last day before roll-over.'],
      due_date: ['date', 'Last day; null while suspended.'],
      due_at: ['timestamptz(3)', 'Instant from which it has lapsed; null while suspended.'],
      explanation: ['text not null', 'Chinese sentence saying how it was counted.'],
      rule: ['jsonb not null', 'Term, basis, calendar version and suspensions.'],
    },
    constraints: ['primary key (jurisdiction, matter_id, limit_id, recipient)', ofMatter],
    indexes: ["(jurisdiction, due_at) where status = 'running'"],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'document', {
    about: 'An official document or working paper of a matter.',
    columns: {
      id: ['text not null', 'Identifier.'],
      matter_id: ['text not null', 'The matter.'],
      kind: ['text not null', 'Kind of document of the pack.'],
      title: ['text not null', 'Title as printed.'],
      number: ['text', 'Document number, given when it is issued.'],
      status: ["text not null check (status in ('drafted', 'approved', 'issued'))", 'How far it has come.'],
      issuer: ['text not null', 'Organ that issues it.'],
      issued_on: ['date', 'Date of issue, as printed.'],
      content: ['jsonb not null', 'The facts it states, as the acts recorded them.'],
      body: ['jsonb', 'The text to be laid out; null until drafted.'],
      updated_at: ['timestamptz(3) not null', 'When it last changed.'],
    },
    constraints: ['primary key (jurisdiction, id)', ofMatter],
    uniqueIndexes: ['(jurisdiction, issuer, number) where number is not null'],
    indexes: ['(jurisdiction, matter_id)'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'document_service', {
    about: 'Service of a document on one recipient.',
    columns: {
      document_id: ['text not null', 'The document.'],
      recipient: ['text not null', 'Organ or person it was served on.'],
      served_on: ['date not null', 'Legal date of service, which starts clocks.'],
      method: ['text not null', 'How it was served.'],
      proof: ['jsonb not null', 'Proof of service.'],
    },
    constraints: [
      'primary key (jurisdiction, document_id, recipient)',
      'foreign key (jurisdiction, document_id) references document (jurisdiction, id) on delete cascade',
    ],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'task', {
    about: 'Something a post of an organ has to do, as listed on the desk.',
    columns: {
      id: ['text not null', 'Identifier.'],
      matter_id: ['text not null', 'The matter.'],
      organ: ['text not null', 'Organ that has to act.'],
      post: ['text not null', 'Kind of post that may take the step.'],
      step: ['text not null', 'Step of the procedure.'],
      title: ['text not null', 'What is to be done, in Chinese.'],
      assignee: ['text', 'Person it was given to.'],
      status: ["text not null check (status in ('open', 'done', 'cancelled'))", 'How it stands.'],
      due_date: ['date', 'Last day.'],
      due_at: ['timestamptz(3)', 'Instant from which it is overdue.'],
      created_at: ['timestamptz(3) not null', 'When it arose.'],
      done_at: ['timestamptz(3)', 'When it was done or fell away.'],
    },
    constraints: ['primary key (jurisdiction, id)', ofMatter],
    indexes: ["(jurisdiction, organ, post, due_at) where status = 'open'", '(jurisdiction, matter_id)'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'document_number', {
    about: 'The last number given in a series; counted up in the act that uses it, so that none is lost.',
    columns: {
      organ: ['text not null', 'Organ that numbers.'],
      series: ['text not null', 'Series, e.g. a kind of document.'],
      year: ['integer not null', 'Year in the number.'],
      last: ['integer not null check (last >= 1)', 'Last number given.'],
    },
    constraints: ['primary key (jurisdiction, organ, series, year)'],
    application: 'select, insert, update',
  })
}
