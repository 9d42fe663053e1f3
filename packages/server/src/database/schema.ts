import type { Post } from '@zhiheng/law/matter'
import type { ColumnType, Generated, Insertable, Selectable, Updateable } from 'kysely'

/**
 * The tables as TypeScript sees them; what each column holds is said once, in the migrations, and in the database itself
 * (`COMMENT ON`). Dates read as `2026-02-02`, instants as `2026-02-02T01:30:00.000Z` (see types.ts); both may be written
 * as text. JSON is read as a value and written as text by `toJson`: the driver would turn a list into a PostgreSQL array.
 */
export interface Database {
  jurisdiction: JurisdictionTable
  ledger: LedgerTable
  seal_head: SealHeadTable
  seal_leaf: SealLeafTable
  matter: MatterTable
  time_limit: TimeLimitTable
  document: DocumentTable
  document_service: DocumentServiceTable
  document_number: DocumentNumberTable
  task: TaskTable
  calendar_year: CalendarYearTable
  pack_archive: PackArchiveTable
  organ: OrganTable
  person: PersonTable
  post_assignment: PostAssignmentTable
  account: AccountTable
  session: SessionTable
  idempotency: IdempotencyTable
  draft: DraftTable
  file: FileTable
  outbox: OutboxTable
  reading: ReadingTable
  schema_migration: SchemaMigrationTable
}

/** A row as it is read, written and changed, e.g. `Row<'matter'>`. */
export type Row<Table extends keyof Database> = Selectable<Database[Table]>
export type NewRow<Table extends keyof Database> = Insertable<Database[Table]>
export type RowUpdate<Table extends keyof Database> = Updateable<Database[Table]>

/** Anything JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** A jsonb column: read as `T`, written as JSON text. */
export type Json<T = JsonValue> = ColumnType<T, string, string>

/** A jsonb column that may be left out when a row is added; it then holds `{}`. */
export type JsonDefault<T = JsonValue> = ColumnType<T, string | undefined, string>

/** A jsonb column that may be null. */
export type JsonOptional<T = JsonValue> = ColumnType<T | null, string | null | undefined, string | null>

/** Writes a value for a jsonb column. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError('value has no JSON form')
  return text
}

export interface JurisdictionTable {
  jurisdiction: string
  title: string
  settings: JsonDefault
  created_at: Generated<string>
  register_version: Generated<number>
}

export interface LedgerTable {
  jurisdiction: string
  matter_id: string
  seq: number
  type: string
  payload: Json
  actor: Json
  pack: string
  calendar: string
  occurred_on: string
  at: string
  idempotency_key: string | null
  prev_hash: string
  hash: string
}

export interface SealHeadTable {
  jurisdiction: string
  number: number
  size: number
  entries: number
  root: string
  previous: string
  sealed_at: string
  hash: string
  algorithm: string
  public_key: string
  signature: string
}

export interface SealLeafTable {
  jurisdiction: string
  seal: number
  position: number
  matter_id: string
  seq: number
  hash: string
}

export interface MatterTable {
  jurisdiction: string
  id: string
  procedure: string
  number: string | null
  title: string
  state: string
  version: number
  ledger_hash: string
  pack: string
  opened_on: string
  updated_at: string
  closed_on: string | null
  parties: Json
  facts: Json
  body: Json
  parent_id: string | null
  participant_organs: Generated<string[]>
  handlers: Generated<string[]>
  search: Generated<string[]>
  governments: Generated<string[]>
  search_text: Generated<string>
  due_date: string | null
  due_at: string | null
  warn_days: Generated<number>
  overdue: Generated<boolean>
  suspended: Generated<boolean>
  lent_organs: Generated<string[]>
  reader_posts: Generated<string[]>
  hidden_from: Generated<string[]>
  reading_logged: Generated<boolean>
}

export interface ReadingTable {
  jurisdiction: string
  id: string
  matter_id: string
  subject: 'matter' | 'document' | 'file' | 'ledger' | 'readings'
  subject_id: string | null
  person_id: string
  person_name: string
  post: Post
  organ_id: string
  organ_name: string
  read_at: string
}

export interface TimeLimitTable {
  jurisdiction: string
  matter_id: string
  run_id: string
  limit_id: string
  recipient: string | null
  kind: 'statutory' | 'document' | 'internal'
  status: 'running' | 'met' | 'lapsed' | 'suspended' | 'ended'
  started_on: string
  raw_date: string
  due_date: string
  due_at: string | null
}

export interface DocumentTable {
  jurisdiction: string
  matter_id: string
  id: string
  kind: string
  title: string
  number: string | null
  status: 'drafted' | 'approved' | 'issued' | 'withdrawn'
  issuer: string
  issued_on: string | null
}

export interface DocumentServiceTable {
  jurisdiction: string
  matter_id: string
  document_id: string
  recipient: string
  served_on: string
  method: string
  receiver: string | null
  proof: Json
}

export interface DocumentNumberTable {
  jurisdiction: string
  organ: string
  series: string
  year: number
  last: number
}

export interface TaskTable {
  jurisdiction: string
  matter_id: string
  id: string
  kind: string
  step: string | null
  document: string | null
  recipient: string | null
  verb: string
  organs: string[]
  posts: string[]
  due_date: string | null
  due_at: string | null
  warn_days: number
  overdue: boolean
  explanation: string | null
}

export interface CalendarYearTable {
  jurisdiction: string
  year: number
  version: string
  content: Json
}

export interface PackArchiveTable {
  jurisdiction: string
  hash: string
  id: string
  version: string
  content: Json
}

export interface OrganTable {
  jurisdiction: string
  id: string
  name: string
  short_name: string | null
  kind: string
  level: string
  territory: string
  leadership: string | null
  superior_id: string | null
  facts: JsonDefault
  active_from: string
  active_until: string | null
}

export interface PersonTable {
  jurisdiction: string
  id: string
  name: string
  facts: JsonDefault
  active_from: string
  active_until: string | null
}

export interface PostAssignmentTable {
  jurisdiction: string
  id: string
  person_id: string
  organ_id: string
  post: string
  active_from: string
  active_until: string | null
  facts: JsonDefault
}

export interface AccountTable {
  jurisdiction: string
  login: string
  person_id: string
  password_hash: string
  must_change_password: Generated<boolean>
  second_factor: JsonOptional
  failed_attempts: Generated<number>
  locked_until: string | null
  disabled_at: string | null
  created_at: Generated<string>
}

export interface SessionTable {
  jurisdiction: string
  token_hash: string
  login: string
  person_id: string
  post_assignment_id: string | null
  created_at: string
  seen_at: string
  idle_until: string
  absolute_until: string
  revoked_at: string | null
  address: string | null
  agent: string | null
}

export interface IdempotencyTable {
  jurisdiction: string
  key: string
  request_hash: string
  status: number | null
  response: JsonOptional
  created_at: Generated<string>
}

export interface DraftTable {
  jurisdiction: string
  id: string
  person_id: string
  organ_id: string | null
  matter_id: string | null
  step: string
  content: Json
  updated_at: string
}

export interface FileTable {
  jurisdiction: string
  id: string
  matter_id: string | null
  name: string
  media_type: string
  size: number
  sm3: string
  sha256: string
  bytes: Buffer | null
  path: string | null
  uploaded_by: string
  uploaded_at: string
}

export interface OutboxTable {
  jurisdiction: string
  id: string
  topic: string
  payload: Json
  matter_id: string | null
  seq: number | null
  created_at: Generated<string>
  available_at: Generated<string>
  attempts: Generated<number>
  delivered_at: string | null
  failure: string | null
}

/** Which migrations have run; kept by Kysely's migrator, without a jurisdiction. */
export interface SchemaMigrationTable {
  name: string
  timestamp: string
}
