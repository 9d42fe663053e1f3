import { type Kysely, sql } from 'kysely'
import { createTenantTable } from '../tenant-table.ts'

/** Jurisdictions, organs, persons, their posts, accounts and sessions. */
export async function createPeopleTables(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'jurisdiction', {
    about: 'A tenant of this installation. Everyone may read the list; each may change only its own row.',
    columns: {
      title: ['text not null', 'Name as shown.'],
      settings: ["jsonb not null default '{}'", 'Settings: packs in use, internal targets.'],
      created_at: ['timestamptz(3) not null default now()', 'When it was set up.'],
    },
    constraints: ['primary key (jurisdiction)'],
    application: 'select, insert, update',
  })
  await sql`create policy everyone_reads on jurisdiction for select using (true)`.execute(db)
  await createTenantTable(db, 'organ', {
    about: 'An organ of the register: oversight body, agency, government, justice station, ...',
    columns: {
      id: ['text not null', 'Identifier.'],
      name: ['text not null', 'Full name.'],
      short_name: ['text', 'Short name for lists.'],
      kind: ['text not null', 'Which part it takes in a regulation, e.g. oversight-body.'],
      level: ['text not null', 'Level of government.'],
      territory: ['text not null', 'Division code (GB/T 2260).'],
      leadership: ['text', 'Local, dual or vertical.'],
      superior_id: ['text', 'Organ above it.'],
      facts: ["jsonb not null default '{}'", 'What else competence looks at.'],
      active_from: ['date not null', 'First day it exists.'],
      active_until: ['date', 'First day it no longer exists.'],
    },
    constraints: ['primary key (jurisdiction, id)'],
    indexes: ['(jurisdiction, territory, kind)', '(jurisdiction, superior_id) where superior_id is not null'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'person', {
    about: 'A person who acts in a post, or is registered.',
    columns: {
      id: ['text not null', 'Identifier.'],
      name: ['text not null', 'Name.'],
      facts: ["jsonb not null default '{}'", 'Certificates and other facts that conditions look at.'],
      active_from: ['date not null', 'First day.'],
      active_until: ['date', 'First day no longer active.'],
    },
    constraints: ['primary key (jurisdiction, id)'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'post_assignment', {
    about: 'A person holds a post in an organ for a time, by appointment or by recorded delegation.',
    columns: {
      id: ['text not null', 'Identifier.'],
      person_id: ['text not null', 'Who.'],
      organ_id: ['text not null', 'Where.'],
      post: ['text not null', 'Kind of post, e.g. handler, reviewer, signatory.'],
      active_from: ['date not null', 'First day.'],
      active_until: ['date', 'First day no longer in the post.'],
      facts: ["jsonb not null default '{}'", 'Delegation it rests on, scope.'],
    },
    constraints: [
      'primary key (jurisdiction, id)',
      'foreign key (jurisdiction, person_id) references person (jurisdiction, id)',
      'foreign key (jurisdiction, organ_id) references organ (jurisdiction, id)',
    ],
    indexes: ['(jurisdiction, person_id)', '(jurisdiction, organ_id, post)'],
    application: 'select, insert, update, delete',
  })
  await createTenantTable(db, 'account', {
    about: 'What a person signs in with.',
    columns: {
      login: ['text not null', 'Name to sign in with.'],
      person_id: ['text not null', 'Whose account it is.'],
      password_hash: ['text not null', 'Argon2id, in its encoded form.'],
      must_change_password: ['boolean not null default false', 'True until the first password was replaced.'],
      second_factor: ['jsonb', 'Second factor, when one is set up.'],
      failed_attempts: ['integer not null default 0', 'Failures since the last success.'],
      locked_until: ['timestamptz(3)', 'No sign-in before this instant.'],
      disabled_at: ['timestamptz(3)', 'When it was closed.'],
      created_at: ['timestamptz(3) not null default now()', 'When it was opened.'],
    },
    constraints: [
      'primary key (jurisdiction, login)',
      'foreign key (jurisdiction, person_id) references person (jurisdiction, id)',
    ],
    indexes: ['(jurisdiction, person_id)'],
    application: 'select, insert, update',
  })
  await createTenantTable(db, 'session', {
    about:
      'A signed-in browser. The token names the jurisdiction beside its secret, so the wall can be up when it is sought.',
    columns: {
      token_hash: ['text not null', 'SHA-256 of the secret; the secret itself is not kept.'],
      login: ['text not null', 'The account.'],
      person_id: ['text not null', 'The person.'],
      post_assignment_id: ['text', 'The post the person is acting in.'],
      created_at: ['timestamptz(3) not null', 'When it began.'],
      seen_at: ['timestamptz(3) not null', 'Last use.'],
      idle_until: ['timestamptz(3) not null', 'Ends then if not used.'],
      absolute_until: ['timestamptz(3) not null', 'Ends then in any case.'],
      revoked_at: ['timestamptz(3)', 'When it was signed out or withdrawn.'],
      address: ['text', 'Network address it began from.'],
      agent: ['text', 'Browser, for the list of devices.'],
    },
    constraints: [
      'primary key (jurisdiction, token_hash)',
      'foreign key (jurisdiction, login) references account (jurisdiction, login)',
    ],
    indexes: ['(jurisdiction, login)'],
    application: 'select, insert, update, delete',
  })
}
