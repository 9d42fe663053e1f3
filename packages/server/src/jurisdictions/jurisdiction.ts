import { type Directory, directoryOf, type Organ } from '@zhiheng/law/organ'
import type { CompiledPack } from '@zhiheng/law/pack'
import { builtinCalendar, type Calendar, CalendarYear, createCalendar } from '@zhiheng/law/time'
import type { JurisdictionTransaction, Row } from '../database/index.ts'
import type { PackShelf } from '../regulation/shelf.ts'
import { JurisdictionSettings } from './settings.ts'

/** What every act of a jurisdiction needs at hand, as it stands at one position of its registers. */
export interface Jurisdiction {
  readonly id: string
  readonly title: string
  readonly version: number
  readonly settings: JurisdictionSettings
  readonly packs: readonly CompiledPack[]
  readonly directory: Directory
  readonly organs: readonly Organ[]
  readonly calendar: Calendar
}

/**
 * Jurisdictions in memory. A jurisdiction is read again when its registers have moved on. Not for transactions that
 * change registers: what they have not committed yet is nobody else's (they use `readJurisdiction`).
 */
export interface JurisdictionCache {
  /** The jurisdiction at this position; without one, at the present one. Undefined where there is none. */
  readonly get: (tx: JurisdictionTransaction, id: string, version?: number) => Promise<Jurisdiction | undefined>
}

export function createJurisdictionCache(shelf: PackShelf): JurisdictionCache {
  const known = new Map<string, Jurisdiction>()
  return {
    async get(tx, id, version) {
      const wanted = version ?? (await readVersion(tx, id))
      if (wanted === undefined) return undefined
      const cached = known.get(id)
      if (cached?.version === wanted) return cached
      const fresh = await readJurisdiction(tx, id, shelf)
      if (fresh !== undefined) known.set(id, fresh)
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
  return {
    id,
    title: row.title,
    version: row.register_version,
    settings,
    packs: settings.packs.flatMap((pack) => shelf.current.get(pack) ?? []),
    directory: directoryOf(organs),
    organs,
    calendar: withYears(years),
  }
}

/** The calendar the software brings, with the imported years in place of its own. */
function withYears(years: readonly CalendarYear[]): Calendar {
  if (years.length === 0) return builtinCalendar
  const imported = new Set(years.map((year) => year.year))
  return createCalendar([...builtinCalendar.years.filter((year) => !imported.has(year.year)), ...years])
}

export function organOfRow(row: Row<'organ'>): Organ {
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
