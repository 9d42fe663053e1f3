import type { Organ } from '@zhiheng/law/organ'
import type { CompiledPack } from '@zhiheng/law/pack'
import { dateOf, type LocalInstant } from '@zhiheng/law/time'
import { sql } from 'kysely'
import type { z } from 'zod'
import { type Viewer, visibleRows } from '../authorisation/may-see.ts'
import type { JurisdictionTransaction } from '../database/index.ts'
import type { MatterPage, MatterQuery, MatterRow } from '../http/schemas/matter.ts'
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts'
import { bigrams } from '../projections/search-text.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { daysLeftOf, hasLight, lightOf } from './lights.ts'

/** Matters are counted no further than this; beyond it a list says "more than". */
const countedUpTo = 1000

/** How lists are ordered: by what, of which type, and how the place of a row is written down. */
const orders = {
  due: {
    by: sql`coalesce(matter.due_date, date '9999-12-31')`,
    type: sql`date`,
    place: sql<string>`coalesce(matter.due_date, date '9999-12-31')::text`,
    down: false,
  },
  updated: {
    by: sql`matter.updated_at`,
    type: sql`timestamptz`,
    place: sql<string>`matter.updated_at::text`,
    down: true,
  },
  opened: { by: sql`matter.opened_on`, type: sql`date`, place: sql<string>`matter.opened_on::text`, down: true },
} as const

/** A page of the matters a person may see. Paging is by place, so the ten-thousandth page costs what the first does. */
export async function listMatters(
  tx: JurisdictionTransaction,
  jurisdiction: Jurisdiction,
  viewer: Viewer,
  query: z.output<typeof MatterQuery>,
  now: LocalInstant,
): Promise<MatterPage> {
  const filtered = filter(tx, jurisdiction, viewer, query, now)
  const { by, type, place, down } = orders[query.sort]
  const from = readCursor(query.cursor)
  let page = filtered
    .select([
      'id',
      'number',
      'title',
      'procedure',
      'state',
      'opened_on',
      'closed_on',
      'updated_at',
      'version',
      'due_date',
      'due_at',
      'warn_days',
      'overdue',
      'suspended',
      'participant_organs',
      place.as('place'),
    ])
    .orderBy(by, down ? 'desc' : 'asc')
    .orderBy('id', down ? 'desc' : 'asc')
    .limit(query.size + 1)
  if (from !== undefined) {
    const [value, id] = from
    const sign = down ? sql`<` : sql`>`
    page = page.where(sql<boolean>`(${by}, matter.id) ${sign} (${value}::${type}, ${id})`)
  }
  const found = await page.execute()
  const counted = await tx
    .selectFrom(
      filtered
        .select('id')
        .limit(countedUpTo + 1)
        .as('some'),
    )
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = found.slice(0, query.size)
  const last = rows.at(-1)
  const directory = jurisdiction.directoryOn(dateOf(now))
  return {
    rows: rows.map((row): MatterRow => {
      const names = namesOf(jurisdiction.packs, row.procedure, row.state)
      return {
        id: row.id,
        number: row.number,
        title: row.title,
        procedure: row.procedure,
        procedureName: names.procedure,
        state: row.state,
        stateName: names.state,
        openedOn: row.opened_on,
        closedOn: row.closed_on,
        updatedAt: row.updated_at,
        version: row.version,
        light: row.closed_on === null ? lightOf(row, now) : 'normal',
        dueDate: row.due_date,
        dueAt: row.due_at,
        daysLeft: daysLeftOf(row, now),
        organs: row.participant_organs.flatMap((id) => {
          const organ: Organ | undefined = directory.organ(id)
          return organ === undefined ? [] : [{ id, name: organ.name }]
        }),
      }
    }),
    next: found.length > query.size && last !== undefined ? writeCursor(last.place, last.id) : null,
    total: { count: Math.min(counted.count, countedUpTo), exact: counted.count <= countedUpTo },
  }
}

function filter(
  tx: JurisdictionTransaction,
  jurisdiction: Jurisdiction,
  viewer: Viewer,
  { procedure, kind, state, open, light, text, organ }: z.output<typeof MatterQuery>,
  now: LocalInstant,
) {
  let found = tx.selectFrom('matter').where('jurisdiction', '=', jurisdiction.id).where(visibleRows(viewer))
  const procedures = proceduresOf(jurisdiction.packs, procedure, kind)
  if (procedures !== undefined) found = found.where('procedure', '=', sql<string>`any(${procedures}::text[])`)
  if (state !== undefined) found = found.where('state', '=', state)
  if (open !== undefined) found = found.where('closed_on', open === 'true' ? 'is' : 'is not', null)
  if (light !== undefined) found = found.where('closed_on', 'is', null).where(hasLight(light, now, 'matter'))
  if (organ !== undefined) found = found.where(sql<boolean>`matter.participant_organs @> ${[organ]}::text[]`)
  for (const word of (text ?? '').toLowerCase().split(/\s+/u).filter(Boolean)) {
    const pairs = bigrams(word)
    if (pairs.length > 0) found = found.where(sql<boolean>`matter.search @> ${pairs}::text[]`)
    found = found.where(sql<boolean>`position(${word} in matter.search_text) > 0`)
  }
  return found
}

function proceduresOf(
  packs: readonly CompiledPack[],
  named: string | string[] | undefined,
  kind: string | undefined,
): string[] | undefined {
  if (named !== undefined) return typeof named === 'string' ? [named] : named
  if (kind === undefined) return undefined
  return packs.flatMap((compiled) =>
    [...compiled.procedures.values()].filter((one) => one.data.kind === kind).map((one) => one.id),
  )
}

/** The names of a procedure and one of its states. */
export function namesOf(
  packs: readonly CompiledPack[],
  procedure: string,
  state: string,
): { readonly procedure: string; readonly state: string } {
  const data = packs.find((compiled) => compiled.procedures.has(procedure))?.pack.procedures[procedure]
  return { procedure: data?.name ?? procedure, state: data?.states[state]?.name ?? state }
}
