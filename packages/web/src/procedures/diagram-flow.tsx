import { useQuery } from '@tanstack/react-query'
import {
  Controls,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  type FitViewOptions,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react'
import type { Diagram } from '@zhiheng/server/api'
import '@xyflow/react/dist/style.css'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'
import { layOutDiagram, type PlacedSteps } from './diagram-layout.ts'
import styles from './procedures.module.css'

type StateNode = Node<{ readonly name: string; readonly mark: string }, 'state'>
type StepsEdge = Edge<{ readonly steps: PlacedSteps }, 'steps'>

/** Heights of the drawing; pixels. */
const SHORTEST = 200
const TALLEST = 560

const NODES = { state: StateBox }
const EDGES = { steps: StepsLine }

/** The drawing of a procedure: places by ELK, lines as it routed them. The list beside it says the same in words. */
export function DiagramFlow({ diagram, name }: { diagram: Diagram; name: string }) {
  const layout = useQuery({
    queryKey: ['diagram-layout', diagram],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => layOutDiagram(diagram),
  })
  if (layout.isError) return <Failure error={layout.error} />
  if (layout.data === undefined) return <Loading lines={6} />
  const { width, height } = layout.data
  const nodes = layout.data.states.map(({ id, x, y, width, height }): StateNode => {
    const state = diagram.states.find((one) => one.id === id)
    const mark = state?.current ? 'current' : state?.passed ? 'passed' : state?.final ? 'final' : ''
    return {
      id,
      type: 'state',
      position: { x, y },
      width,
      height,
      data: { name: state?.name ?? id, mark },
      sourcePosition: Position.Bottom,
      targetPosition: Position.Top,
    }
  })
  const edges = layout.data.steps.map(
    (steps): StepsEdge => ({
      id: steps.id,
      type: 'steps',
      source: steps.from,
      target: steps.to,
      data: { steps },
      markerEnd: { type: MarkerType.ArrowClosed, width: 14, height: 14, color: steps.done ? '#1d3a6e' : '#8b94a5' },
    }),
  )
  return (
    <figure
      className={styles.flow}
      style={{ height: Math.min(TALLEST, Math.max(SHORTEST, height + 48)) }}
      aria-label={`${name}程序图，内容与列表相同`}
    >
      <ReactFlow<StateNode, StepsEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={NODES}
        edgeTypes={EDGES}
        fitView
        fitViewOptions={fitting(diagram, width, height)}
        minZoom={0.2}
        maxZoom={1.6}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        disableKeyboardA11y
      >
        <Controls showInteractive={false} />
      </ReactFlow>
    </figure>
  )
}

/** A drawing that would be too small to read is shown in part, around the place where the matter stands. */
function fitting(diagram: Diagram, width: number, height: number): FitViewOptions<StateNode> {
  const small = width > 1200 || height > 900
  const center = diagram.states.find((state) => state.current) ?? diagram.states[0]
  if (!small || center === undefined) return { padding: 0.05, maxZoom: 1 }
  const near = diagram.steps
    .filter((step) => step.from === center.id || step.to === center.id)
    .flatMap((step) => [step.from, step.to])
  return { nodes: [...new Set([center.id, ...near])].map((id) => ({ id })), minZoom: 0.75, maxZoom: 1 }
}

function StateBox({ data }: NodeProps<StateNode>) {
  return (
    <div className={styles.box} data-mark={data.mark}>
      <Handle type="target" position={Position.Top} className={styles.handle} />
      {data.name}
      <Handle type="source" position={Position.Bottom} className={styles.handle} />
    </div>
  )
}

function StepsLine({ data, markerEnd }: EdgeProps<StepsEdge>) {
  if (data === undefined) return null
  const { points, label, names, done } = data.steps
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join(' ')
  return (
    <>
      <path d={path} className={styles.line} data-done={done} markerEnd={markerEnd} />
      <EdgeLabelRenderer>
        <div
          className={styles.lineLabel}
          style={{ transform: `translate(${label.x}px, ${label.y}px)`, width: label.width, height: label.height }}
        >
          {names.map((one) => (
            <span key={one}>{one}</span>
          ))}
        </div>
      </EdgeLabelRenderer>
    </>
  )
}
