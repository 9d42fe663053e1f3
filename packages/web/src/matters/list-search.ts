import { LIGHTS, type Light } from '../limits/lights.ts'

/** What a list of matters is narrowed by, as it stands in the address of the page. */
export interface ListSearch {
  readonly procedure?: string
  readonly state?: string
  readonly light?: Light
  readonly text?: string
  readonly organ?: string
  /** absent: open ones; `all`: with those that are closed; `closed`: only those */
  readonly show?: 'all' | 'closed'
  readonly sort?: 'updated' | 'opened'
}

const oneOf = <Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined =>
  choices.find((choice) => choice === value)

/** Reads the address; what it does not know it leaves out. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const read = {
    procedure: textOf(search.procedure),
    state: textOf(search.state),
    light: oneOf(search.light, Object.keys(LIGHTS) as Light[]),
    text: textOf(search.text),
    organ: textOf(search.organ),
    show: oneOf(search.show, ['all', 'closed']),
    sort: oneOf(search.sort, ['updated', 'opened']),
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

/** A search for 2026 arrives as a number. */
const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined
