import type { DatabasePool } from '../database/index.ts'
import { inTransaction } from '../database/index.ts'
import { append, type LedgerEntry, type NewEvent } from './index.ts'

/** An event for tests, on a day in 2026. */
export function event(type: string, payload: unknown = {}): NewEvent {
  return {
    type,
    payload,
    actor: { person: 'p-1', name: '张三', post: 'handler', organ: 'bureau' },
    pack: 'fixture@1.0.0#abc',
    calendar: '2026.1',
    occurredOn: Temporal.PlainDate.from('2026-02-02'),
    at: Temporal.Instant.from('2026-02-02T01:30:00.123456Z'),
  }
}

/** Records one event after the other, each in a transaction of its own. */
export async function record(
  pool: DatabasePool,
  jurisdiction: string,
  matter: string,
  count: number,
): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  for (let index = 0; index < count; index++) {
    const added = await inTransaction(pool, jurisdiction, (tx) =>
      append(tx, { jurisdiction, matter }, [event('noted', { index, text: `第 ${index} 次` })]),
    )
    entries.push(...added)
  }
  return entries
}
