import { type RawBuilder, sql } from 'kysely'
import { type JurisdictionTransaction, toJson } from '../database/index.ts'
import type { MatterRows } from './project.ts'

/** An answer to keep under its key, in the statement that stores what it tells of. */
export interface KeptAnswer {
  readonly key: string
  readonly requestHash: string
  readonly status: number
  readonly response: unknown
}

/**
 * Writes the rows of matters, and the answer kept for repeated requests, in one statement: one round trip, however much
 * an act has changed. Every table is filled from a JSON list, so the statement has the same text each time.
 */
export async function storeRows(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  rows: readonly MatterRows[],
  answer?: KeptAnswer,
): Promise<void> {
  const parts: RawBuilder<unknown>[] = []
  const lists = {
    matter: rows.map((row) => row.matter),
    time_limit: rows.flatMap((row) => row.limits),
    document: rows.flatMap((row) => row.documents),
    document_service: rows.flatMap((row) => row.services),
    task: rows.flatMap((row) => row.tasks),
  }
  for (const [name, shape] of Object.entries(shapes) as [keyof typeof shapes, Shape][]) {
    if (lists[name].length > 0) parts.push(upsert(name, shape, jurisdiction, lists[name]))
  }
  if (rows.length > 0) parts.push(fallenTasks(jurisdiction, rows))
  if (answer !== undefined) parts.push(keep(jurisdiction, answer))
  if (parts.length === 0) return
  const named = parts.map((part, index) => sql`${sql.raw(`part${index}`)} as (${part})`)
  await sql`with ${sql.join(named)} select`.execute(tx)
}

interface Shape {
  readonly key: readonly string[]
  readonly columns: Readonly<Record<string, string>>
}

const shapes = {
  matter: {
    key: ['id'],
    columns: {
      id: 'text',
      procedure: 'text',
      number: 'text',
      title: 'text',
      state: 'text',
      version: 'integer',
      ledger_hash: 'text',
      pack: 'text',
      opened_on: 'date',
      updated_at: 'timestamptz',
      closed_on: 'date',
      parties: 'jsonb',
      facts: 'jsonb',
      body: 'jsonb',
      parent_id: 'text',
      participant_organs: 'text[]',
      handlers: 'text[]',
      governments: 'text[]',
      search: 'text[]',
      search_text: 'text',
      due_date: 'date',
      due_at: 'timestamptz',
      warn_days: 'integer',
      overdue: 'boolean',
      suspended: 'boolean',
      lent_organs: 'text[]',
      reader_posts: 'text[]',
      hidden_from: 'text[]',
      reading_logged: 'boolean',
    },
  },
  time_limit: {
    key: ['matter_id', 'run_id'],
    columns: {
      matter_id: 'text',
      run_id: 'text',
      limit_id: 'text',
      recipient: 'text',
      kind: 'text',
      status: 'text',
      started_on: 'date',
      raw_date: 'date',
      due_date: 'date',
      due_at: 'timestamptz',
    },
  },
  document: {
    key: ['matter_id', 'id'],
    columns: {
      matter_id: 'text',
      id: 'text',
      kind: 'text',
      title: 'text',
      number: 'text',
      status: 'text',
      issuer: 'text',
      issued_on: 'date',
    },
  },
  document_service: {
    key: ['matter_id', 'document_id', 'recipient'],
    columns: {
      matter_id: 'text',
      document_id: 'text',
      recipient: 'text',
      served_on: 'date',
      method: 'text',
      receiver: 'text',
      proof: 'jsonb',
    },
  },
  task: {
    key: ['matter_id', 'id'],
    columns: {
      matter_id: 'text',
      id: 'text',
      kind: 'text',
      step: 'text',
      document: 'text',
      recipient: 'text',
      verb: 'text',
      organs: 'text[]',
      posts: 'text[]',
      due_date: 'date',
      due_at: 'timestamptz',
      warn_days: 'integer',
      overdue: 'boolean',
      explanation: 'text',
    },
  },
} as const satisfies Record<string, Shape>

const texts = new Map<string, { readonly head: string; readonly tail: string }>()

function upsert(table: string, shape: Shape, jurisdiction: string, list: readonly object[]): RawBuilder<unknown> {
  let text = texts.get(table)
  if (text === undefined) {
    const names = Object.keys(shape.columns)
    const updates = names.filter((name) => !shape.key.includes(name)).map((name) => `${name} = excluded.${name}`)
    const typed = Object.entries(shape.columns).map(([name, type]) => `${name} ${type}`)
    text = {
      head: `insert into ${table} (jurisdiction, ${names.join(', ')}) select `,
      tail:
        ` as given (${typed.join(', ')}) on conflict (jurisdiction, ${shape.key.join(', ')}) ` +
        `do update set ${updates.join(', ')}`,
    }
    texts.set(table, text)
  }
  return sql`${sql.raw(text.head)}${jurisdiction}, given.* from jsonb_to_recordset(${toJson(list)}::jsonb)${sql.raw(text.tail)}`
}

/** Removes the tasks that are no longer to be done. */
function fallenTasks(jurisdiction: string, rows: readonly MatterRows[]): RawBuilder<unknown> {
  const matters = rows.map((row) => String(row.matter.id))
  const tasks = rows.flatMap((row) => row.tasks.map((task) => `${String(row.matter.id)} ${String(task.id)}`))
  return sql`delete from task where jurisdiction = ${jurisdiction} and matter_id = any(${matters}::text[])
    and not (matter_id || ' ' || id) = any(${tasks}::text[])`
}

const keep = (jurisdiction: string, { key, requestHash, status, response }: KeptAnswer): RawBuilder<unknown> =>
  sql`insert into idempotency (jurisdiction, key, request_hash, status, response)
    values (${jurisdiction}, ${key}, ${requestHash}, ${status}::integer, ${toJson(response)}::jsonb)`
