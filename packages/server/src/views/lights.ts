import { type CivilDate, dateOf, daysLeft, type Light, type LocalInstant, light, localInstant } from '@zhiheng/law/time'
import { type RawBuilder, sql } from 'kysely'

/** What a light is computed from: the most urgent limit of a matter or task. */
export interface Urgency {
  readonly due_date: string | null
  readonly due_at: string | null
  readonly warn_days: number
  readonly overdue: boolean
  readonly suspended?: boolean
}

/** The light of a row now. */
export function lightOf(
  { due_date, due_at, warn_days: warnDays, overdue, suspended }: Urgency,
  now: LocalInstant,
): Light {
  if (overdue) return 'overdue'
  if (due_date === null) return suspended === true ? 'suspended' : 'normal'
  return due_at === null
    ? light(due_date as CivilDate, dateOf(now), { warnDays })
    : light(localInstant(due_at), now, { warnDays })
}

export const daysLeftOf = ({ due_date }: Pick<Urgency, 'due_date'>, now: LocalInstant): number | null =>
  due_date === null ? null : daysLeft(due_date as CivilDate, dateOf(now))

/** The same as a condition of the database, on the columns of `matter` or `task`. */
export function hasLight(wanted: Light, now: LocalInstant, table: 'matter' | 'task'): RawBuilder<boolean> {
  const today = dateOf(now)
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const suspended = table === 'matter' ? column('suspended') : sql<boolean>`false`
  const overdue = sql<boolean>`(${column('overdue')} or coalesce(${column('due_at')} < ${now}::timestamptz,
    ${column('due_date')} < ${today}::date, false))`
  const near = sql<boolean>`coalesce(
    ${column('due_at')} <= ${now}::timestamptz + make_interval(days => ${column('warn_days')}),
    ${column('due_date')} - ${column('warn_days')} <= ${today}::date, false)`
  switch (wanted) {
    case 'overdue':
      return overdue
    case 'near':
      return sql<boolean>`(${near} and not ${overdue})`
    case 'suspended':
      return sql<boolean>`(${suspended} and not ${overdue} and ${column('due_date')} is null)`
    case 'normal':
      return sql<boolean>`not (${overdue} or ${near} or (${suspended} and ${column('due_date')} is null))`
  }
}
