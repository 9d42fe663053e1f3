import type { Diagram } from '@zhiheng/server/api'
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'

export interface PlacedState {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The steps from one state to another, drawn as one line with their names beside it. */
export interface PlacedSteps {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly names: readonly string[]
  readonly done: boolean
  /** the corners of the line */
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly label: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

export interface DiagramLayout {
  readonly states: readonly PlacedState[]
  readonly steps: readonly PlacedSteps[]
  readonly width: number
  readonly height: number
}

/** Widths of a character and of margins, in pixels, at the sizes the stylesheet sets. */
const STATE_CHARACTER = 14
const LABEL_CHARACTER = 12
const LABEL_LINE = 18
const LABEL_MOST = 10

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.spacing.nodeNode': '32',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
}

/** Places the states of a procedure and routes the steps between them. Steps that leave the state as it is are not drawn. */
export async function layOutDiagram(diagram: Diagram): Promise<DiagramLayout> {
  const groups = Map.groupBy(
    diagram.steps.filter((step) => step.from !== step.to),
    (step) => `${step.from}→${step.to}`,
  )
  const used = new Set([...groups.keys()].flatMap((key) => key.split('→')))
  const graph: ElkNode = {
    id: 'root',
    layoutOptions: OPTIONS,
    children: diagram.states
      .filter((state) => used.has(state.id) || state.current)
      .map((state) => ({ id: state.id, width: Math.max(72, state.name.length * STATE_CHARACTER + 28), height: 34 })),
    edges: [...groups].map(([id, steps]) => {
      const lines = [...new Set(steps.map((step) => step.name))].map(shorten)
      return {
        id,
        sources: [steps[0]?.from ?? ''],
        targets: [steps[0]?.to ?? ''],
        labels: [
          {
            text: lines.join('\n'),
            width: Math.max(...lines.map((line) => line.length)) * LABEL_CHARACTER + 8,
            height: lines.length * LABEL_LINE,
          },
        ],
      }
    }),
  }
  const placed = await new ELK().layout(graph)
  return {
    states: (placed.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({ id, x, y, width, height })),
    steps: (placed.edges ?? []).map((edge) =>
      placedSteps(edge, groups.get(edge.id)?.some((step) => step.done) === true),
    ),
    width: placed.width ?? 0,
    height: placed.height ?? 0,
  }
}

const shorten = (name: string): string => (name.length > LABEL_MOST ? `${name.slice(0, LABEL_MOST - 1)}…` : name)

function placedSteps(edge: ElkExtendedEdge, done: boolean): PlacedSteps {
  const [section] = edge.sections ?? []
  const [label] = edge.labels ?? []
  return {
    id: edge.id,
    from: edge.sources[0] ?? '',
    to: edge.targets[0] ?? '',
    names: (label?.text ?? '').split('\n'),
    done,
    points: section === undefined ? [] : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint],
    label: { x: label?.x ?? 0, y: label?.y ?? 0, width: label?.width ?? 0, height: label?.height ?? 0 },
  }
}
