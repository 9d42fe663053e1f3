import type { Matter } from '@zhiheng/law/matter'
import { sql } from 'kysely'
import type { Visible } from '../authorisation/may-see.ts'
import type { JurisdictionTransaction } from '../database/index.ts'

/** A matter as it is stored, with the end of its chain and what says who may see it. */
export interface StoredMatter extends Visible {
  readonly matter: Matter
  readonly hash: string
  /** every look at it is recorded */
  readonly readingLogged: boolean
}

/** What the first statement of an act brings: the position of the registers, an answer already given, the matter. */
export interface Loaded {
  readonly registerVersion: number
  readonly repeated: { readonly requestHash: string; readonly status: number; readonly response: unknown } | undefined
  readonly stored: StoredMatter | undefined
}

/** What is read of a matter to decide about it and to say who may see it. */
export const matterColumns = [
  'body',
  'ledger_hash',
  'participant_organs',
  'governments',
  'handlers',
  'lent_organs',
  'reader_posts',
  'hidden_from',
  'reading_logged',
] as const
const namedColumns = sql.join(matterColumns.map((column) => sql.ref(column)))

interface LoadedRow extends MatterRow {
  register_version: number
  request_hash: string | null
  status: number | null
  response: unknown
}

/** A stored matter as the columns in `matterColumns` bring it. */
interface MatterRow {
  body: unknown
  ledger_hash: string
  participant_organs: string[]
  governments: string[]
  handlers: string[]
  lent_organs: string[]
  reader_posts: string[]
  hidden_from: string[]
  reading_logged: boolean
}

/**
 * Loads what an act needs and locks the matter until the act is done (a preview does not); writers of other matters do
 * not wait.
 * Undefined where there is no such jurisdiction.
 */
export async function loadForAct(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  matter: string | undefined,
  key: string | undefined,
  lock = true,
): Promise<Loaded | undefined> {
  const { rows } = await sql<LoadedRow>`
    select j.register_version, i.request_hash, i.status, i.response,
           m.*
    from jurisdiction j
    left join idempotency i on i.jurisdiction = j.jurisdiction and i.key = ${key ?? null}
    left join lateral (
      select ${namedColumns} from matter
      where jurisdiction = ${jurisdiction} and id = ${matter ?? null} ${lock ? sql`for update` : sql``}) m on true
    where j.jurisdiction = ${jurisdiction}`.execute(tx)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    registerVersion: row.register_version,
    repeated:
      row.request_hash === null
        ? undefined
        : { requestHash: row.request_hash, status: row.status ?? 500, response: row.response },
    stored: row.body === null ? undefined : storedOf(row),
  }
}

/** Another act holds the matter this one would have to change as well; it begins again with that one. */
export class MatterBusy extends Error {
  override readonly name = 'MatterBusy'
  readonly matter: string

  constructor(matter: string, options?: ErrorOptions) {
    super(`matter ${matter} is being changed by another act`, options)
    this.matter = matter
  }
}

/** Locks a matter that is not at hand yet, waiting for whoever holds it. */
export async function lockFirst(tx: JurisdictionTransaction, jurisdiction: string, id: string): Promise<void> {
  await sql`select from matter where jurisdiction = ${jurisdiction} and id = ${id} for update`.execute(tx)
}

/** Reads a matter; with `lock` it is locked as well. @throws MatterBusy instead of waiting */
export async function readMatter(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  id: string,
  lock = false,
): Promise<StoredMatter | undefined> {
  const query = tx
    .selectFrom('matter')
    .select(matterColumns)
    .where('jurisdiction', '=', jurisdiction)
    .where('id', '=', id)
  const row = await (lock ? query.forUpdate().noWait() : query)
    .executeTakeFirst()
    .catch((error: Error & { code?: string }) => {
      throw error.code === '55P03' ? new MatterBusy(id, { cause: error }) : error
    })
  return row === undefined ? undefined : storedOf(row)
}

/** The open matters below a matter, however deep; locked in the order of their ids, those above come first in it. */
export async function openBelow(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  id: string,
  lock: boolean,
): Promise<StoredMatter[]> {
  const { rows } = await sql<MatterRow>`
    with recursive below as (
      select id from matter where jurisdiction = ${jurisdiction} and parent_id = ${id} and closed_on is null
      union
      select m.id from matter m join below on m.parent_id = below.id
      where m.jurisdiction = ${jurisdiction} and m.closed_on is null)
    select ${namedColumns} from matter
    where jurisdiction = ${jurisdiction} and id in (select id from below) and closed_on is null
    order by id ${lock ? sql`for update of matter` : sql``}`.execute(tx)
  return rows.map(storedOf)
}

/** A stored matter from its row. */
export const storedOf = (row: MatterRow): StoredMatter => ({
  matter: row.body as Matter,
  hash: row.ledger_hash,
  participants: row.participant_organs,
  governments: row.governments,
  handlers: row.handlers,
  lent: row.lent_organs,
  readerPosts: row.reader_posts,
  hiddenFrom: row.hidden_from,
  readingLogged: row.reading_logged,
})
