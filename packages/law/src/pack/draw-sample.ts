import { sm3 } from 'sm-crypto-v2'

export interface Draw {
  /** field that tells the entries apart */
  readonly key: string
  /** how many entries are wanted */
  readonly size: number
  /** whoever knows it draws the same entries again */
  readonly seed: string
  /** entries whose field is true are in without being drawn, even beyond the size */
  readonly always?: string
  /** so many percent of the sample are entries whose field is true, as far as there are that many */
  readonly quota?: { readonly field: string; readonly percent: number }
}

type Row = Readonly<Record<string, unknown>>

/**
 * Draws a sample that anybody can draw again: the entries are ordered by SM3 of the seed and their key, and the first ones
 * are taken. Gives the keys, those that were in without drawing first.
 */
export function drawSample(rows: readonly Row[], { key, size, seed, always, quota }: Draw): string[] {
  const keyOf = (row: Row) => String(row[key])
  const rank = (row: Row) => sm3(new TextEncoder().encode(`${seed}\n${keyOf(row)}`))
  const isIn = (field: string | undefined) => (row: Row) => field !== undefined && row[field] === true
  const taken = rows.filter(isIn(always))
  const ordered = rows
    .filter((row) => !taken.includes(row))
    .map((row) => ({ row, rank: rank(row) }))
    .toSorted((a, b) => a.rank.localeCompare(b.rank))
    .map(({ row }) => row)
  const take = (candidates: readonly Row[], number: number) =>
    taken.push(...candidates.filter((row) => !taken.includes(row)).slice(0, Math.max(0, number)))
  if (quota !== undefined) {
    const wanted = Math.round((size * quota.percent) / 100)
    const inQuota = isIn(quota.field)
    take(ordered.filter(inQuota), wanted - taken.filter(inQuota).length)
    take(
      ordered.filter((row) => !inQuota(row)),
      size - taken.length,
    )
  }
  take(ordered, size - taken.length)
  return taken.map(keyOf)
}
