import type { Actor } from '@zhiheng/law/matter'
import type { LocalInstant } from '@zhiheng/law/time'
import { sql } from 'kysely'
import type { z } from 'zod'
import { type Viewer, visibleRows } from '../authorisation/may-see.ts'
import type { JurisdictionTransaction } from '../database/index.ts'
import type { Task, Worklist, WorklistQuery } from '../http/schemas/matter.ts'
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { daysLeftOf, hasLight, lightOf } from './lights.ts'
import { namesOf } from './matter-list.ts'

const place = sql<string>`coalesce(task.due_date, date '9999-12-31')::text`
const identifier = sql<string>`task.matter_id || ' ' || task.id`

/** What this person, in this post, has to do, the most urgent first. */
export async function readWorklist(
  tx: JurisdictionTransaction,
  { id, packs }: Jurisdiction,
  actor: Extract<Actor, { kind: 'person' }>,
  viewer: Viewer,
  { cursor, size, light }: z.output<typeof WorklistQuery>,
  now: LocalInstant,
): Promise<Worklist> {
  const mine = tx
    .selectFrom('task')
    .innerJoin('matter', (join) =>
      join.onRef('matter.jurisdiction', '=', 'task.jurisdiction').onRef('matter.id', '=', 'task.matter_id'),
    )
    .where('task.jurisdiction', '=', id)
    .where(sql<boolean>`task.organs @> ${[actor.organ.id]}::text[]`)
    .where(sql<boolean>`${actor.post} = any(task.posts)`)
    .where(visibleRows(viewer))
  let page = mine
    .selectAll('task')
    .select(['matter.number', 'matter.title', 'matter.procedure', 'matter.state', 'matter.version'])
    .select([place.as('place'), identifier.as('identifier')])
    .orderBy(place)
    .orderBy(identifier)
    .limit(size + 1)
  const from = readCursor(cursor)
  if (from !== undefined) page = page.where(sql<boolean>`(${place}, ${identifier}) > (${from[0]}, ${from[1]})`)
  if (light !== undefined) page = page.where(hasLight(light, now, 'task'))
  const found = await page.execute()
  const counts = await mine
    .select((row) => [
      row.fn.countAll<number>().as('all'),
      sql<number>`count(*) filter (where ${hasLight('near', now, 'task')})`.as('near'),
      sql<number>`count(*) filter (where ${hasLight('overdue', now, 'task')})`.as('overdue'),
    ])
    .executeTakeFirstOrThrow()
  const rows = found.slice(0, size)
  const last = rows.at(-1)
  return {
    rows: rows.map((row): Task => {
      const names = namesOf(packs, row.procedure, row.state)
      return {
        matter: {
          id: row.matter_id,
          number: row.number,
          title: row.title,
          procedure: row.procedure,
          procedureName: names.procedure,
          stateName: names.state,
          version: row.version,
        },
        kind: row.kind as Task['kind'],
        step: row.step,
        document: row.document,
        recipient: row.recipient,
        verb: row.verb,
        dueDate: row.due_date,
        dueAt: row.due_at,
        daysLeft: daysLeftOf(row, now),
        light: lightOf(row, now),
        explanation: row.explanation,
      }
    }),
    next: found.length > size && last !== undefined ? writeCursor(last.place, last.identifier) : null,
    counts,
  }
}
