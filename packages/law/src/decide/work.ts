import type { EventBody, MatterEvent } from '../matter/event.ts'
import { evolve } from '../matter/evolve.ts'
import type { Actor, ActorRecord, Matter, Reason } from '../matter/matter.ts'
import type { Outside, Scope } from '../matter/scope.ts'
import type { Organ } from '../organ/index.ts'
import type { CompiledPack, CompiledProcedure } from '../pack/compile.ts'
import type { CivilDate, LocalInstant } from '../time/index.ts'
import type { Act } from './act.ts'
import type { Command } from './command.ts'
import type { Batch } from './decision.ts'

/** One decision in the making: the matter as the events so far leave it. Lives only inside `decide`. */
export interface Work {
  readonly compiled: CompiledPack
  readonly procedure: CompiledProcedure
  readonly actor: Actor
  readonly on: CivilDate
  readonly at: LocalInstant
  readonly outside: Outside
  matter: Matter
  readonly events: MatterEvent[]
  /** batches of other matters the act opened or told */
  readonly others: Batch[]
  /** batches that stay although the act is refused */
  readonly raised: Batch[]
  readonly warnings: Reason[]
  /** policies of the place that bore on the act, by overlay entry */
  readonly policies: Record<string, string>
  /** nesting of matters that open matters; bounded so that data cannot loop */
  readonly depth: number
  /** takes a step; handed on so that matters can open and tell one another */
  readonly perform: (work: Work, command: Extract<Command, { type: 'act' }>, today: CivilDate) => readonly Reason[]
}

export function beginWork(
  start: Pick<Work, 'compiled' | 'procedure' | 'matter' | 'on' | 'perform'> & { act: Act; depth?: number },
): Work {
  const { compiled, procedure, matter, on, perform, act, depth = 0 } = start
  const { actor, at, outside } = act
  return {
    compiled,
    procedure,
    actor,
    on,
    at,
    outside,
    matter,
    events: [],
    others: [],
    raised: [],
    warnings: [],
    policies: {},
    depth,
    perform,
  }
}

export function emit(work: Work, body: EventBody): void {
  const event = { ...body, on: work.on, at: work.at, by: recordActor(work.actor) } as MatterEvent
  work.events.push(event)
  work.matter = evolve(work.matter, event)
}

export function recordActor(actor: Actor): ActorRecord | 'system' {
  if (actor.kind === 'system') return 'system'
  return { person: actor.person, post: actor.post, organ: { id: actor.organ.id, name: actor.organ.name } }
}

export function scopeOf(work: Work, input: Readonly<Record<string, unknown>> | undefined, competent?: Organ): Scope {
  const { matter, actor, on, at, outside } = work
  const scope = { matter, input, actor, on, at, outside }
  return competent === undefined ? scope : { ...scope, competent }
}

export const batchOf = (work: Work): Batch => ({ matter: work.matter.id, events: work.events, after: work.matter })
