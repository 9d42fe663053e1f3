import { expect } from 'vitest'
import type { Court, Result } from '../testing.ts'

/** What a place says of itself, so that the tours of its ways of supervision can be made. */
export interface ActivityTours {
  readonly court: () => Court
  readonly bureau: string
  readonly superior: string
  /** the bureau of the province, which may deploy special supervision itself */
  readonly province: string
  readonly agency: string
  readonly agencyId: string
  /** an organ that the bureau does not supervise, by name and id */
  readonly stranger: readonly [name: string, id: string]
  readonly visit: { readonly drawn?: boolean; readonly findingsOnly?: boolean; readonly leaderReleases?: boolean }
  /** what is commissioned */
  readonly work: string
  /** what a special supervision names besides its scheme */
  readonly special?: Readonly<Record<string, unknown>>
}

/** The day on which the tours are made. */
export const DAY = '2026-04-08'
/** Where a matter has come to its end; in every other state it is open. */
const ENDS = new Set([
  'answered',
  'closed',
  'concluded',
  'delivered',
  'dropped',
  'elevated',
  'ended',
  'late',
  'released',
  'settled',
  'withdrawn',
])
export type Input = Readonly<Record<string, unknown>>

/** Opening a matter that must open, a step that must be allowed and one that must be refused. */
export function toolsOf({ bureau }: ActivityTours) {
  const start = (here: Court, procedure: string, step: string, input: Input, parties = {}, day = DAY): string => {
    const opened = here.open(procedure, step, bureau, day, { parties, input })
    expect(opened.says).toBe('')
    expect(here.matter(opened.id).closedOn).toBeNull()
    return opened.id
  }
  /** Takes a step, which must be allowed, and lead to the state. */
  const take = (here: Court, id: string, step: string, state: string, input: Input = {}, by = bureau): Result => {
    const result = here.act(id, step, by, DAY, { input })
    expect([step, result.says, here.state(id)]).toEqual([step, '', state])
    expect([state, here.matter(id).closedOn !== null]).toEqual([state, ENDS.has(state)])
    return result
  }
  const refuse = (here: Court, id: string, step: string, code: string, input: Input = {}, post?: 'handler') =>
    expect(here.act(id, step, bureau, DAY, { input, ...(post === undefined ? {} : { post }) }).codes).toContain(code)
  const certify = (here: Court) => {
    for (const holder of ['甲', '乙', '丙'])
      start(here, 'supervisionCertificate', 'issue', {
        holder,
        holderName: holder,
        number: `监${holder}`,
        validFrom: '2023-01-01',
        validTo: DAY,
      })
  }
  const shown = (supervisor: string) => ({ supervisor, name: supervisor, number: `监${supervisor}`, shown: true })
  return { start, take, refuse, certify, shown }
}
