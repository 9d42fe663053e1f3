import { asOpened, type BoundLookup, bindLookups, type Command, matchesLookup, relatedView } from '@zhiheng/law/decide'
import type { Actor, Matter, RelatedMatter, Scope } from '@zhiheng/law/matter'
import { type CompiledPack, getProcedure } from '@zhiheng/law/pack'
import { bearsOn } from '@zhiheng/law/rulings'
import { dateOf, type LocalInstant } from '@zhiheng/law/time'
import { type RawBuilder, sql } from 'kysely'
import { type JurisdictionTransaction, toJson } from '../database/index.ts'
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts'

/** The most records one lookup takes into memory; a search that finds more has to be narrower in the pack. */
const mostRecords = 2000

export interface LookupRequest {
  readonly jurisdiction: Jurisdiction
  readonly compiled: CompiledPack
  readonly matter: Matter
  readonly actor: Actor
  readonly at: LocalInstant
  /** absent: every step is looked at, with nothing typed yet */
  readonly command?: Command
  readonly parent?: Matter
}

/** Fetches what the lookups of an act look for: exactly that, in one statement. */
export async function fetchRelated(
  tx: JurisdictionTransaction,
  request: LookupRequest,
): Promise<Readonly<Record<string, readonly RelatedMatter[]>>> {
  const bound = bindFor(request)
  if (bound.length === 0) return {}
  const searches = bound.map((lookup, index) => searchFor(request.jurisdiction.id, lookup, index))
  const { rows } = await sql<{ lookup: number; body: Matter }>`${sql.join(searches, sql` union all `)}`.execute(tx)
  const found = Map.groupBy(rows, (row) => row.lookup)
  const { jurisdiction, compiled, at } = request
  const bears = ({ pack }: Matter) => {
    const other = jurisdiction.packs.find((one) => one.pack.id === pack.id)?.pack
    return bearsOn(other, compiled.pack, jurisdiction.rulings, dateOf(at))
  }
  return Object.fromEntries(
    bound.map((lookup, index) => [
      lookup.name,
      recordsOf(lookup, found.get(index) ?? [])
        .filter((row) => matchesLookup(lookup, row.body) && bears(row.body))
        .map((row) => row.body)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(relatedView),
    ]),
  )
}

/** @throws RangeError rather than deciding on a part of what there is. */
function recordsOf<T>(lookup: BoundLookup, rows: readonly T[]): readonly T[] {
  if (rows.length < mostRecords) return rows
  throw new RangeError(`lookup ${lookup.name} finds more than ${mostRecords} records of ${lookup.procedure}`)
}

function bindFor({ jurisdiction, compiled, matter, actor, at, command, parent }: LookupRequest): BoundLookup[] {
  const step = command !== undefined && 'step' in command ? command.step : undefined
  if (command !== undefined && step === undefined) return []
  const approved =
    command?.type === 'act'
      ? matter.documents.find((one) =>
          command.document === undefined
            ? one.step === command.step && one.status === 'approved'
            : one.id === command.document,
        )
      : undefined
  const outside: Scope['outside'] = {
    calendar: jurisdiction.calendar,
    rulings: jurisdiction.rulings,
    directory: jurisdiction.directoryOn(dateOf(at)),
    related: {},
    ...(parent === undefined ? {} : { parent }),
  }
  const scope: Scope = {
    matter: asOpened(compiled, matter, command, { actor, at, outside }),
    input: command !== undefined && 'input' in command ? (approved?.input ?? command.input) : undefined,
    actor,
    on: command?.type === 'act' ? (command.on ?? dateOf(at)) : dateOf(at),
    at,
    outside,
  }
  return bindLookups(getProcedure(compiled, matter.procedure), scope, step)
}

/**
 * The search of one lookup. The database narrows by what it has indexes for, always finding more rather than less;
 * `matchesLookup` decides.
 */
function searchFor(jurisdiction: string, lookup: BoundLookup, index: number): RawBuilder<unknown> {
  const clauses: RawBuilder<unknown>[] = [sql`jurisdiction = ${jurisdiction}`, sql`procedure = ${lookup.procedure}`]
  if (lookup.states !== undefined) clauses.push(sql`state = any(${[...lookup.states]}::text[])`)
  for (const { path, sign, value } of lookup.where) {
    const clause = narrowing(path, sign, value)
    if (clause !== undefined) clauses.push(clause)
  }
  return sql`(select ${index}::integer as lookup, body from matter where ${sql.join(clauses, sql` and `)}
    limit ${mostRecords}::integer)`
}

function narrowing(
  path: string,
  sign: BoundLookup['where'][number]['sign'],
  value: unknown,
): RawBuilder<unknown> | undefined {
  if (value === undefined || value === null) return sql`false`
  const [root, name, ...rest] = path.split('.')
  if (root === 'facts' && name !== undefined && rest.length === 0) {
    if (sign === '=') return sql`facts @> ${toJson({ [name]: value })}::jsonb`
    if (sign === 'includes') return sql`facts @> ${toJson({ [name]: [value] })}::jsonb`
  }
  if (path === 'parent.id' && sign === '=') return sql`parent_id = ${value}`
  if (root === 'parties' && rest.length === 0) {
    const ids = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
    return sql`participant_organs && ${ids}::text[]`
  }
  return undefined
}
