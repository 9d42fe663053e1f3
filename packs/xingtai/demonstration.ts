import type { Demonstration, ScenarioAct } from '@zhiheng/law/scenario'
import { disputeStories } from './demonstration-disputes.ts'
import { supervisionStories } from './demonstration-supervision.ts'
import { organs } from './organs.ts'
import { people } from './people.ts'

/** The days on which the clock looks what has lapsed; a running installation looks every day. */
const SWEEPS = [
  '2026-04-01',
  '2026-05-08',
  '2026-06-15',
  '2026-08-03',
  '2026-09-01',
  '2026-10-12',
  '2026-11-02',
  '2026-11-20',
]

const byDate = (acts: readonly ScenarioAct[]): ScenarioAct[] => acts.toSorted((a, b) => a.at.localeCompare(b.at))

/** What a first start shows of this city. People and cases are invented; areas and townships are real. */
export const demonstration: Demonstration = {
  pack: 'xingtai',
  organs,
  people,
  acts: byDate([
    ...disputeStories.flat(),
    ...supervisionStories.flat(),
    ...SWEEPS.map((at): ScenarioAct => ({ at, sweep: true })),
  ]),
}
