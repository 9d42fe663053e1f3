import { START } from '../matter/matter.ts'
import { type Defect, listOf, perProcedure } from './defect.ts'
import { graphOf } from './graph.ts'

/** Every state and step can be reached; every open state can be left, no closed one; no circle of states is without an exit. */
export const checkReachability = perProcedure((procedure, id) => {
  const graph = graphOf(procedure)
  const { basis } = procedure
  const name = (state: string) => procedure.states[state]?.name ?? state
  const defects: Defect[] = []
  for (const state of graph.states) {
    const element = `${id}.states.${state}`
    if (!graph.reachable.has(state)) {
      defects.push({ code: 'unreachable-state', element, message: `没有任何环节通向状态“${name(state)}”`, basis })
      continue
    }
    if (graph.final.has(state)) continue
    const exits = graph.edges.filter((edge) => edge.from === state && edge.to !== state)
    // An entry of a register stays as it is until something ends it; only procedures must come to an end.
    if (procedure.kind === 'register') continue
    if (exits.length === 0)
      defects.push({ code: 'dead-end', element, message: `状态“${name(state)}”没有任何环节可以离开`, basis })
    else if (!graph.ending.has(state)) {
      defects.push({
        code: 'endless-cycle',
        element,
        message: `自状态“${name(state)}”起只能循环往复，到不了任何办结状态`,
        basis,
      })
    }
  }
  for (const [stepId, step] of Object.entries(procedure.steps)) {
    const element = `${id}.steps.${stepId}`
    const from = listOf(step.from)
    const unknown = [...from.filter((state) => state !== START), ...(step.to === undefined ? [] : [step.to])].filter(
      (state) => !(state in procedure.states),
    )
    for (const state of unknown)
      defects.push({
        code: 'name-unknown',
        element,
        message: `“${step.name}”所写的状态“${state}”不存在`,
        basis: step.basis,
      })
    if (step.to === undefined && from.includes(START)) {
      defects.push({
        code: 'dead-end',
        element,
        message: `“${step.name}”开启事项，却没有写明进入的状态`,
        basis: step.basis,
      })
    }
    // What people may still do in a closed matter stays in it; only what is told from outside (a review, a ruling) reopens one.
    const left = from.filter(
      (state) => graph.final.has(state) && graph.reachable.has(state) && step.to !== undefined && step.to !== state,
    )
    if (left.length > 0 && !listOf(step.by).every((role) => role === 'clock')) {
      defects.push({
        code: 'closed-left',
        element,
        message: `“${left.map(name).join('”、“')}”已经办结，不能再以“${step.name}”进入“${name(step.to ?? '')}”`,
        basis: step.basis,
      })
    }
    if (!from.some((state) => graph.reachable.has(state))) {
      defects.push({
        code: 'unreachable-step',
        element,
        message: `“${step.name}”所在的状态都无法到达`,
        basis: step.basis,
      })
    }
  }
  return defects
})
