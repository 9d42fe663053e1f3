import type { Matter } from '@zhiheng/law/matter'
import { sql } from 'kysely'
import type { JurisdictionTransaction } from '../database/index.ts'

/** A matter as it is stored, with the end of its chain and what says who may see it. */
export interface StoredMatter {
  readonly matter: Matter
  readonly hash: string
  readonly participants: readonly string[]
  readonly governments: readonly string[]
  readonly handlers: readonly string[]
}

/** What the first statement of an act brings: the position of the registers, an answer already given, the matter. */
export interface Loaded {
  readonly registerVersion: number
  readonly repeated: { readonly requestHash: string; readonly status: number; readonly response: unknown } | undefined
  readonly stored: StoredMatter | undefined
}

interface LoadedRow {
  register_version: number
  request_hash: string | null
  status: number | null
  response: unknown
  body: Matter | null
  ledger_hash: string
  participant_organs: string[]
  governments: string[]
  handlers: string[]
}

/**
 * Loads what an act needs and locks the matter until the act is done; writers of other matters do not wait.
 * Undefined where there is no such jurisdiction.
 */
export async function loadForAct(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  matter: string | undefined,
  key: string | undefined,
): Promise<Loaded | undefined> {
  const { rows } = await sql<LoadedRow>`
    select j.register_version, i.request_hash, i.status, i.response,
           m.body, m.ledger_hash, m.participant_organs, m.governments, m.handlers
    from jurisdiction j
    left join idempotency i on i.jurisdiction = j.jurisdiction and i.key = ${key ?? null}
    left join lateral (
      select body, ledger_hash, participant_organs, governments, handlers from matter
      where jurisdiction = ${jurisdiction} and id = ${matter ?? null} for update) m on true
    where j.jurisdiction = ${jurisdiction}`.execute(tx)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    registerVersion: row.register_version,
    repeated:
      row.request_hash === null
        ? undefined
        : { requestHash: row.request_hash, status: row.status ?? 500, response: row.response },
    stored: row.body === null ? undefined : storedOf({ ...row, body: row.body }),
  }
}

/** Reads a matter; locks it where `lock` says so. */
export async function readMatter(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  id: string,
  lock = false,
): Promise<StoredMatter | undefined> {
  const query = tx
    .selectFrom('matter')
    .select(['body', 'ledger_hash', 'participant_organs', 'governments', 'handlers'])
    .where('jurisdiction', '=', jurisdiction)
    .where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row === undefined ? undefined : storedOf({ ...row, body: row.body as unknown as Matter })
}

const storedOf = (
  row: Omit<LoadedRow, 'register_version' | 'request_hash' | 'status' | 'response' | 'body'> & { body: Matter },
): StoredMatter => ({
  matter: row.body,
  hash: row.ledger_hash,
  participants: row.participant_organs,
  governments: row.governments,
  handlers: row.handlers,
})
