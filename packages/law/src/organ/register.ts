import { Organ } from './organ.ts'

/** An entry of a register that projects organs: what its matter has gathered, and since when it is open. */
export interface OrganEntry {
  readonly facts: Readonly<Record<string, unknown>>
  readonly openedOn: string
}

const FIELDS = Object.keys(Organ.shape).filter((field) => field !== 'id')

/**
 * The organs of a civil date: those that are given, changed and joined by the open entries of the registers. An entry
 * names its organ by `facts.organ` and holds from `facts.from` (or the day it was opened) to `facts.until` inclusive. It
 * need not say everything: what it leaves out stays as it was, so that an entry may only place an organ under another
 * superior for a time. Throws where an entry in force leaves an organ without a name, kind, level or territory.
 */
export function organsOn(given: readonly Organ[], entries: readonly OrganEntry[], on: string): Organ[] {
  const organs = new Map(given.map((organ) => [organ.id, organ]))
  const inForce = entries
    .map((entry) => ({
      ...entry,
      from: written(entry.facts.from) ?? entry.openedOn,
      until: written(entry.facts.until),
    }))
    .filter(({ from, until }) => from <= on && (until === undefined || on <= until))
    .toSorted((a, b) => a.from.localeCompare(b.from))
  for (const { facts } of inForce) {
    const id = written(facts.organ)
    if (id === undefined) throw new Error('an entry of the register of organs names no organ')
    const said = Object.fromEntries(FIELDS.filter((field) => facts[field] !== undefined).map((f) => [f, facts[f]]))
    organs.set(id, Organ.parse({ ...organs.get(id), ...said, id }))
  }
  return [...organs.values()]
}

const written = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
