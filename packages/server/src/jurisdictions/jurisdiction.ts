import { type Directory, directoryOf, type Organ, type OrganEntry, organsOn } from '@zhiheng/law/organ'
import type { ActorRecord } from '@zhiheng/law/matter'
import type { CompiledPack } from '@zhiheng/law/pack'
import { isTried, type RecordedRuling, Ruling, type Rulings, rulingsOf } from '@zhiheng/law/rulings'
import { builtinCalendar, type Calendar, CalendarYear, type CivilDate, createCalendar } from '@zhiheng/law/time'
import type { JurisdictionTransaction, Row } from '../database/index.ts'
import { rulingsChain } from '../registers/register-event.ts'
import type { PackShelf } from '../regulation/shelf.ts'
import { JurisdictionSettings } from './settings.ts'

/** What every act of a jurisdiction needs at hand, as it stands at one position of its registers. */
export interface Jurisdiction {
  readonly id: string
  readonly title: string
  readonly version: number
  readonly settings: JurisdictionSettings
  readonly packs: readonly CompiledPack[]
  readonly calendar: Calendar
  /** what the place has laid down about its norms */
  readonly rulings: Rulings
  /** The organs of a day: those registered here, changed and joined by the matters of registers that project organs. */
  readonly directoryOn: (day: CivilDate) => Directory
  readonly organsOn: (day: CivilDate) => readonly Organ[]
  /** matters of registers change the organs of a day */
  readonly hasOrganEntries: boolean
}

/**
 * Jurisdictions in memory. A jurisdiction is read again when its registers have moved on. Not for transactions that
 * change registers: what they have not committed yet is nobody else's (they use `readJurisdiction`).
 */
export interface JurisdictionCache {
  /** The jurisdiction at this position; without one, at the present one. Undefined where there is none. */
  readonly get: (tx: JurisdictionTransaction, id: string, version?: number) => Promise<Jurisdiction | undefined>
  /** The jurisdiction as it was within the last second; acts look again in their own transaction. */
  readonly recent: (id: string) => Jurisdiction | undefined
  /** Its registers have just been changed here. */
  readonly changed: (id: string) => void
}

/** How many are kept; exercises come and go. */
const mostKept = 16

export function createJurisdictionCache(shelf: PackShelf): JurisdictionCache {
  const known = new Map<string, Jurisdiction>()
  const readAt = new Map<string, number>()
  return {
    recent: (id) =>
      performance.now() - (readAt.get(id) ?? Number.NEGATIVE_INFINITY) < 1000 ? known.get(id) : undefined,
    changed: (id) => void readAt.delete(id),
    async get(tx, id, version) {
      const wanted = version ?? (await readVersion(tx, id))
      if (wanted === undefined) return undefined
      const cached = known.get(id)
      if (version === undefined) readAt.set(id, performance.now())
      if (cached?.version === wanted) return cached
      const fresh = await readJurisdiction(tx, id, shelf)
      if (fresh === undefined) return undefined
      known.delete(id)
      known.set(id, fresh)
      const [oldest] = known.keys()
      if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
      return fresh
    },
  }
}

async function readVersion(tx: JurisdictionTransaction, id: string): Promise<number | undefined> {
  const row = await tx
    .selectFrom('jurisdiction')
    .select('register_version')
    .where('jurisdiction', '=', id)
    .executeTakeFirst()
  return row?.register_version
}

/** Reads a jurisdiction as the transaction sees it. */
export async function readJurisdiction(
  tx: JurisdictionTransaction,
  id: string,
  shelf: PackShelf,
): Promise<Jurisdiction | undefined> {
  const row = await tx.selectFrom('jurisdiction').selectAll().where('jurisdiction', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const organs = (await tx.selectFrom('organ').selectAll().where('jurisdiction', '=', id).orderBy('id').execute()).map(
    organOfRow,
  )
  const years = (
    await tx.selectFrom('calendar_year').select('content').where('jurisdiction', '=', id).orderBy('year').execute()
  ).map(({ content }) => CalendarYear.parse(content))
  const settings = JurisdictionSettings.parse(row.settings)
  const packs = settings.packs.flatMap((pack) => shelf.current.get(pack) ?? [])
  const entries = await readEntries(tx, id, packs)
  const rulings = rulingsOf(
    packs.map((one) => one.pack),
    (await readRulings(tx, id)).map(({ ruling, on }) => ({ ruling, on })),
    { practice: isPractice(settings) },
  )
  const ofDay = organsByDay(organs, entries, (pack, day) => {
    const found = packs.find((one) => one.pack.id === pack)
    return found !== undefined && isTried(found.pack, rulings, day)
  })
  return {
    id,
    title: row.title,
    version: row.register_version,
    settings,
    packs,
    calendar: withYears(years),
    rulings,
    directoryOn: (day) => ofDay(day).directory,
    organsOn: (day) => ofDay(day).organs,
    hasOrganEntries: entries.length > 0,
  }
}

/** In exercises and demonstrations a norm that is not in force may be practised to the end, unless an exercise is to be as live. */
const isPractice = ({ demonstration, exercise }: JurisdictionSettings): boolean =>
  exercise === undefined ? demonstration : exercise.live !== true

/** What a place has laid down, with who did it and when. */
export interface KeptRuling extends RecordedRuling {
  readonly seq: number
  readonly at: string
  readonly by: ActorRecord | 'system'
}

/** The rulings of a place, the oldest first, from the ledger itself. */
export async function readRulings(tx: JurisdictionTransaction, id: string): Promise<KeptRuling[]> {
  const rows = await tx
    .selectFrom('ledger')
    .select(['seq', 'type', 'payload', 'actor', 'occurred_on', 'at'])
    .where('jurisdiction', '=', id)
    .where('matter_id', '=', rulingsChain)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    by: row.actor as unknown as ActorRecord | 'system',
    on: row.occurred_on as CivilDate,
    ruling: Ruling.parse({ ...(row.payload as object), type: row.type }),
  }))
}

/** Whether the matters of a procedure are entries of the register of organs. */
export const projectsOrgans = (compiled: CompiledPack, procedure: string): boolean =>
  compiled.procedures.get(procedure)?.data.projects === 'organ'

/** An entry of a register of organs, with the id of its pack. */
interface PinnedEntry extends OrganEntry {
  readonly pack: string
}

async function readEntries(
  tx: JurisdictionTransaction,
  id: string,
  packs: readonly CompiledPack[],
): Promise<PinnedEntry[]> {
  const registers = packs.flatMap((compiled) =>
    [...compiled.procedures.keys()].filter((procedure) => projectsOrgans(compiled, procedure)),
  )
  if (registers.length === 0) return []
  const rows = await tx
    .selectFrom('matter')
    .select(['facts', 'opened_on', 'pack'])
    .where('jurisdiction', '=', id)
    .where('procedure', 'in', registers)
    .where('closed_on', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    facts: row.facts as Record<string, unknown>,
    openedOn: row.opened_on,
    pack: row.pack.slice(0, row.pack.indexOf('@')),
  }))
}

/** How many days are kept at hand; acts of one day follow one another. */
const mostDays = 64

/** The organs of each day; entries of a register that is only tried change none. */
function organsByDay(
  given: readonly Organ[],
  entries: readonly PinnedEntry[],
  isTriedOn: (pack: string, day: CivilDate) => boolean,
) {
  const always = { organs: given, directory: directoryOf(given) }
  const days = new Map<CivilDate, typeof always>()
  return (day: CivilDate): typeof always => {
    if (entries.length === 0) return always
    let found = days.get(day)
    if (found === undefined) {
      const counting = entries.filter((entry) => !isTriedOn(entry.pack, day))
      const organs = organsOn(given, counting, day)
      found = { organs, directory: directoryOf(organs) }
      if (days.size >= mostDays) days.clear()
      days.set(day, found)
    }
    return found
  }
}

/** The calendar the software brings, with the imported years in place of its own. */
function withYears(years: readonly CalendarYear[]): Calendar {
  if (years.length === 0) return builtinCalendar
  const imported = new Set(years.map((year) => year.year))
  return createCalendar([...builtinCalendar.years.filter((year) => !imported.has(year.year)), ...years])
}

function organOfRow(row: Row<'organ'>): Organ {
  const { establishedBy } = row.facts as { establishedBy?: string }
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as Organ['kind'],
    level: row.level as Organ['level'],
    territory: row.territory,
    leadership: (row.leadership ?? 'local') as Organ['leadership'],
    ...(row.superior_id === null ? {} : { superior: row.superior_id }),
    ...(establishedBy === undefined ? {} : { establishedBy }),
    ...(row.short_name === null ? {} : { shortName: row.short_name }),
  }
}
