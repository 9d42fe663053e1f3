import type { Post } from '@zhiheng/law'
import { expect } from 'vitest'
import type { Court } from '../testing.ts'

/** One act in the life of a matter, and who may not do it in the place of its organ. */
export interface Stage {
  readonly step: string
  readonly organ: string
  readonly day: string
  readonly input?: Readonly<Record<string, unknown>>
  readonly post?: Post
  /** an organ that takes part, or none, and may not take this step */
  readonly not?: string
  /** the step issues a paper */
  readonly paper?: true
  /** the state it leads to, by its name */
  readonly state: string
  /** the matter is over */
  readonly final?: true
}

const stateOf = (here: Court, id: string) => {
  const { procedure, state } = here.matter(id)
  return here.world.pack.procedures.get(procedure)?.data.states[state]
}

/**
 * Follows a matter through its life: each act by its organ and no other, with everything it asks for, to the state it leads
 * to; the matter is closed in a final state and nowhere before.
 */
export function follow(here: Court, id: string, stages: readonly Stage[]): void {
  for (const { step, organ, day, input = {}, post, not, paper, state, final } of stages) {
    const options = { input, ...(post === undefined ? {} : { post }) }
    if (not !== undefined) expect(here.act(id, step, not, day, options).codes).toContain('wrong-organ')
    const fields = here.world.pack.procedures.get(here.matter(id).procedure)?.steps.get(step)?.data.input ?? {}
    for (const [name, field] of Object.entries(fields)) {
      if (field.optional === true || !(name in input) || paper) continue
      const { [name]: _left, ...rest } = input
      const refused = here.act(id, step, organ, day, { ...options, input: rest })
      expect([step, name, refused.ok]).toEqual([step, name, false])
    }
    const done = paper ? here.issue(id, step, organ, day, options) : here.act(id, step, organ, day, options)
    expect([step, done.says]).toEqual([step, ''])
    expect([step, stateOf(here, id)?.name]).toEqual([step, state])
    expect([step, here.matter(id).closedOn !== null]).toEqual([step, final === true])
  }
}
