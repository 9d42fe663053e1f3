/**
 * What every benchmark prints: what was measured, what it is measured against, and the bounds, kept or missed. Bounds
 * are ratios wherever they can be; absolute ones hold on an idle machine and say little on a busy one.
 */

/** A demand on a measurement. */
export interface Bound {
  readonly at: 'least' | 'most'
  readonly value: number
  readonly unit: string
}

export type Bounds<Name extends string = string> = Readonly<Record<Name, Bound>>

export const atLeast = (value: number, unit: string): Bound => ({ at: 'least', value, unit })
export const atMost = (value: number, unit: string): Bound => ({ at: 'most', value, unit })

/** Prints the heading of a benchmark and what its yardstick does. */
export function announce(title: string, yardstick: string): void {
  console.log(`\n${title}\n  yardstick: ${yardstick}`)
}

/** Prints one measurement that has no bound of its own. */
export function note(what: string, value: number, unit: string, remark = ''): void {
  console.log(`    ${what.padEnd(46)} ${written(value).padStart(9)} ${unit}${remark === '' ? '' : `  (${remark})`}`)
}

/** Prints each bound beside its measurement, and makes the process fail when one is missed. */
export function judge<Name extends string>(bounds: Bounds<Name>, measured: Readonly<Record<Name, number>>): void {
  for (const name of Object.keys(bounds) as Name[]) {
    const { at, value, unit } = bounds[name]
    const found = measured[name]
    const kept = at === 'least' ? found >= value : found <= value
    if (!kept) process.exitCode = 1
    const demand = `${at === 'least' ? '≥' : '≤'} ${written(value)}`
    console.log(`  ${kept ? '✓' : '✗'} ${name.padEnd(46)} ${written(found).padStart(9)} ${unit}  (bound ${demand})`)
  }
}

const written = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)))

/** The middle of some measurements. Throws where there is none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The measurement that the given share of all does not exceed. Throws where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const found = values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]
  if (found === undefined) throw new RangeError('nothing was measured')
  return found
}

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Milliseconds of processor time that some work takes, all threads of this process together: what others do meanwhile is not in it. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
