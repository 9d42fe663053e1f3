import { START } from '../matter/matter.ts'
import type { Procedure } from '../pack/index.ts'
import { listOf } from './defect.ts'

/** One way from state to state, and what takes it there. */
interface Edge {
  readonly from: string
  readonly to: string
}

/** The states of a procedure and the ways between them: steps, services and lapses. */
export interface Graph {
  readonly states: readonly string[]
  readonly final: ReadonlySet<string>
  readonly edges: readonly Edge[]
  /** states that some run can be in */
  readonly reachable: ReadonlySet<string>
  /** states from which a final state can be reached */
  readonly ending: ReadonlySet<string>
}

/** Explores a procedure with conditions open: every step may be taken where it leads on. */
export function graphOf(procedure: Procedure): Graph {
  const states = Object.keys(procedure.states)
  const edges: Edge[] = []
  const stays: string[] = []
  for (const step of Object.values(procedure.steps)) {
    for (const from of listOf(step.from)) {
      const to = step.to ?? from
      edges.push({ from, to })
      if (to === from) stays.push(from)
    }
  }
  for (const effect of procedure.service ?? []) {
    const { to } = effect
    if (to !== undefined) for (const from of effect.from ?? states) edges.push({ from, to })
  }
  for (const limit of Object.values(procedure.limits ?? {})) {
    const { to } = limit.lapse
    if (to !== undefined)
      for (const from of states) if (procedure.states[from]?.final !== true) edges.push({ from, to })
  }
  const final = new Set(states.filter((state) => procedure.states[state]?.final === true))
  return {
    states,
    final,
    edges,
    reachable: closure([START], edges),
    ending: closure(
      [...final],
      edges.map(({ from, to }) => ({ from: to, to: from })),
    ),
  }
}

function closure(start: readonly string[], edges: readonly Edge[]): Set<string> {
  const found = new Set(start)
  const queue = [...start]
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const edge of edges) {
      if (edge.from !== state || found.has(edge.to)) continue
      found.add(edge.to)
      queue.push(edge.to)
    }
  }
  return found
}
