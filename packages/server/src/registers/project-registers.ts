import type { Organ } from '@zhiheng/law/organ'
import { sql } from 'kysely'
import { type JurisdictionTransaction, toJson } from '../database/index.ts'
import type { RegisterEvent } from './register-event.ts'

/** A register event with the legal date it was recorded on. */
export interface DatedRegisterEvent {
  readonly event: RegisterEvent
  readonly on: string
}

/** Brings the tables of the registers up to date with events, in order; runs of like events go in one statement. */
export async function projectRegisters(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  events: readonly DatedRegisterEvent[],
): Promise<void> {
  for (const run of runs(events)) await projectRun(tx, jurisdiction, run)
  await tx
    .updateTable('jurisdiction')
    .set((row) => ({ register_version: row('register_version', '+', events.length) }))
    .where('jurisdiction', '=', jurisdiction)
    .execute()
}

const longestRun = 500

/** Neighbouring events of one type, so that a register of thousands fills in few statements. */
function runs(events: readonly DatedRegisterEvent[]): DatedRegisterEvent[][] {
  const found: DatedRegisterEvent[][] = []
  for (const dated of events) {
    const last = found.at(-1)
    if (last !== undefined && last[0]?.event.type === dated.event.type && last.length < longestRun) last.push(dated)
    else found.push([dated])
  }
  return found
}

async function projectRun(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  run: readonly DatedRegisterEvent[],
): Promise<void> {
  const given = <T extends RegisterEvent['type']>(type: T) =>
    run.flatMap(({ event, on }) =>
      event.type === type ? [{ event: event as Extract<RegisterEvent, { type: T }>, on }] : [],
    )
  const organs = [...given('organ-registered'), ...given('organ-changed')]
  if (organs.length > 0)
    await storeOrgans(
      tx,
      jurisdiction,
      organs.map(({ event, on }) => ({ organ: event.organ, on })),
    )
  const people = [...given('person-registered'), ...given('person-changed')]
  if (people.length > 0) {
    await tx
      .insertInto('person')
      .values(
        people.map(({ event, on }) => ({
          jurisdiction,
          id: event.person.id,
          name: event.person.name,
          active_from: on,
          active_until: null,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['jurisdiction', 'id']).doUpdateSet((row) => ({ name: row.ref('excluded.name') })),
      )
      .execute()
  }
  const posts = given('post-given')
  if (posts.length > 0) {
    await tx
      .insertInto('post_assignment')
      .values(
        posts.map(({ event: { assignment }, on }) => ({
          jurisdiction,
          id: assignment.id,
          person_id: assignment.person,
          organ_id: assignment.organ,
          post: assignment.post,
          active_from: on,
          active_until: null,
        })),
      )
      .onConflict((conflict) => conflict.columns(['jurisdiction', 'id']).doUpdateSet({ active_until: null }))
      .execute()
  }
  for (const { event } of run) await projectOne(tx, jurisdiction, event)
}

async function projectOne(tx: JurisdictionTransaction, jurisdiction: string, event: RegisterEvent): Promise<void> {
  switch (event.type) {
    case 'jurisdiction-founded':
      await sql`insert into jurisdiction (jurisdiction, title, settings) values
        (${jurisdiction}, ${event.title}, ${toJson(event.settings)}::jsonb)
        on conflict (jurisdiction) do update set title = excluded.title, settings = excluded.settings`.execute(tx)
      return
    case 'settings-changed':
      await tx
        .updateTable('jurisdiction')
        .set({ settings: toJson(event.settings) })
        .where('jurisdiction', '=', jurisdiction)
        .execute()
      return
    case 'calendar-year-imported': {
      const { year } = event
      const content = toJson(year)
      await tx
        .insertInto('calendar_year')
        .values({ jurisdiction, year: year.year, version: year.version, content })
        .onConflict((conflict) =>
          conflict.columns(['jurisdiction', 'year']).doUpdateSet({ version: year.version, content }),
        )
        .execute()
      return
    }
    case 'organ-closed':
      return end(tx, 'organ', jurisdiction, event.organ, event.until)
    case 'person-closed':
      return end(tx, 'person', jurisdiction, event.person, event.until)
    case 'post-ended':
      return end(tx, 'post_assignment', jurisdiction, event.assignment, event.until)
    case 'organ-registered':
    case 'organ-changed':
    case 'person-registered':
    case 'person-changed':
    case 'post-given':
    case 'account-opened':
    case 'norm-adopted':
    case 'expiry-notice-set':
    case 'policy-set':
    case 'template-set':
      return
  }
}

async function end(
  tx: JurisdictionTransaction,
  table: 'organ' | 'person' | 'post_assignment',
  jurisdiction: string,
  id: string,
  until: string,
): Promise<void> {
  await tx
    .updateTable(table)
    .set({ active_until: until })
    .where('jurisdiction', '=', jurisdiction)
    .where('id', '=', id)
    .execute()
}

/** Writes organs as they now are; the day they were first known stays. */
async function storeOrgans(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  organs: readonly { readonly organ: Organ; readonly on: string }[],
): Promise<void> {
  await tx
    .insertInto('organ')
    .values(
      organs.map(({ organ, on }) => ({
        jurisdiction,
        id: organ.id,
        name: organ.name,
        short_name: organ.shortName ?? null,
        kind: organ.kind,
        level: organ.level,
        territory: organ.territory,
        leadership: organ.leadership,
        superior_id: organ.superior ?? null,
        facts: toJson(organ.establishedBy === undefined ? {} : { establishedBy: organ.establishedBy }),
        active_from: on,
        active_until: null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['jurisdiction', 'id']).doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        short_name: row.ref('excluded.short_name'),
        kind: row.ref('excluded.kind'),
        level: row.ref('excluded.level'),
        territory: row.ref('excluded.territory'),
        leadership: row.ref('excluded.leadership'),
        superior_id: row.ref('excluded.superior_id'),
        facts: row.ref('excluded.facts'),
      })),
    )
    .execute()
}
