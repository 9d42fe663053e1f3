import { type Actor, POSTS } from '@zhiheng/law/matter'
import type { JurisdictionTransaction } from '../database/index.ts'
import { newIdentifier } from '../identifier.ts'
import type { Installation } from '../installation.ts'

/** A look at a matter whose readings are recorded. */
export interface Look {
  readonly matter: string
  readonly subject: 'matter' | 'document' | 'file' | 'ledger' | 'readings'
  /** the document or material */
  readonly id?: string
}

/** Somebody's recorded look. */
export interface ReadingRecord {
  readonly at: string
  readonly subject: Look['subject']
  readonly subjectId: string | null
  readonly person: { readonly id: string; readonly name: string }
  readonly postName: string
  readonly organ: { readonly id: string; readonly name: string }
}

/**
 * Records looks before what was looked at is handed out: without a record nobody reads. The instant is the server's, in
 * exercises too.
 */
export async function recordLooks(
  { transact }: Pick<Installation, 'transact'>,
  jurisdiction: string,
  { person, post, organ }: Extract<Actor, { kind: 'person' }>,
  looks: readonly Look[],
): Promise<void> {
  if (looks.length === 0) return
  const read_at = Temporal.Now.instant().toString()
  await transact(jurisdiction, (tx) =>
    tx
      .insertInto('reading')
      .values(
        looks.map(({ matter, subject, id }) => ({
          jurisdiction,
          id: newIdentifier(),
          matter_id: matter,
          subject,
          subject_id: id ?? null,
          person_id: person.id,
          person_name: person.name,
          post,
          organ_id: organ.id,
          organ_name: organ.name,
          read_at,
        })),
      )
      .execute(),
  )
}

/** The most readings that are listed of one matter, the latest first. */
const mostListed = 1000

export async function listReadings(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  matter: string,
): Promise<ReadingRecord[]> {
  const rows = await tx
    .selectFrom('reading')
    .selectAll()
    .where('jurisdiction', '=', jurisdiction)
    .where('matter_id', '=', matter)
    .orderBy('read_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostListed)
    .execute()
  return rows.map((row) => ({
    at: row.read_at,
    subject: row.subject,
    subjectId: row.subject_id,
    person: { id: row.person_id, name: row.person_name },
    postName: POSTS[row.post],
    organ: { id: row.organ_id, name: row.organ_name },
  }))
}
