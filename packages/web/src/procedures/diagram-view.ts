import type { Diagram } from '@zhiheng/server/api'

/** From so many states on, a step that leads to the same one from everywhere is said in words instead of drawn. */
const EVERYWHERE = 4

export interface DrawnDiagram {
  readonly diagram: Diagram
  /** steps that may be taken in many states, left out of the drawing */
  readonly everywhere: readonly { readonly name: string; readonly to: string }[]
}

/** What is drawn of a whole procedure. */
export function wholeView(diagram: Diagram): DrawnDiagram {
  const moving = diagram.steps.filter((step) => step.from !== step.to)
  const everywhere = new Set(
    [...Map.groupBy(moving, (step) => step.id)].filter(([, steps]) => steps.length >= EVERYWHERE).map(([id]) => id),
  )
  const name = (id: string) => diagram.states.find((state) => state.id === id)?.name ?? id
  return {
    diagram: { ...diagram, steps: diagram.steps.filter((step) => !everywhere.has(step.id)) },
    everywhere: [...everywhere].flatMap((id) => {
      const step = moving.find((one) => one.id === id)
      return step === undefined ? [] : [{ name: step.name, to: name(step.to) }]
    }),
  }
}

/** What is drawn of one matter: the way it came, where it stands, and what may follow from there. */
export function nearView(diagram: Diagram): DrawnDiagram {
  const { everywhere, diagram: whole } = wholeView(diagram)
  const current = diagram.states.find((state) => state.current)?.id
  const passed = new Set(diagram.states.filter((state) => state.passed || state.current).map((state) => state.id))
  const steps = diagram.steps.filter(
    (step) =>
      (step.done && passed.has(step.from) && passed.has(step.to)) ||
      (step.from === current && whole.steps.some((one) => one.id === step.id)),
  )
  const shown = [...steps, ...systemMoves(steps, current)]
  const used = new Set(shown.flatMap((step) => [step.from, step.to]))
  return {
    diagram: { states: diagram.states.filter((state) => used.has(state.id) || state.current), steps: shown },
    everywhere,
  }
}

/** A state that no step led to was entered by the system, when a limit lapsed or a document was served. */
function systemMoves(steps: Diagram['steps'], current: string | undefined): Diagram['steps'] {
  const done = steps.filter((step) => step.done)
  if (current === undefined || done.length === 0 || done.some((step) => step.to === current)) return []
  const ends = new Set(done.map((step) => step.to).filter((state) => !done.some((step) => step.from === state)))
  return [...ends].map((from) => ({
    id: `system-${from}`,
    name: '系统转入',
    from,
    to: current,
    by: [],
    duty: 'shall',
    basis: [],
    done: true,
  }))
}
