import { unopened } from '../matter/evolve.ts'
import type { Matter, Reason } from '../matter/matter.ts'
import { type CompiledPack, getProcedure } from '../pack/compile.ts'
import { type CivilDate, dateOf } from '../time/index.ts'
import type { Act } from './act.ts'
import type { Command } from './command.ts'
import type { Decision } from './decision.ts'
import { draft, review, serve } from './document-commands.ts'
import { decideLimitCommand } from './limit-commands.ts'
import { decideMigration, proposeMigration } from './migrate.ts'
import { OpeningRefused, openAll, tellFollowers } from './openings.ts'
import { performStep } from './perform-step.ts'
import { batchOf, beginWork, emit, type Work } from './work.ts'

/** A matter that is being opened: the shell gives it its id. */
export interface NewMatter {
  readonly id: string
  readonly jurisdiction: string
  readonly procedure: string
}

/**
 * Decides a command: the events it gives, or why it is refused. Pure: the same pack, matter, command, act and calendar
 * give the same answer for ever.
 */
export function decide(compiled: CompiledPack, target: Matter | NewMatter, command: Command, act: Act): Decision {
  const matter = isMatter(target) ? target : unopened({ ...target, pack: compiled.reference, openedOn: dateOf(act.at) })
  const today = dateOf(act.at)
  const on = command.type === 'act' ? (command.on ?? today) : command.type === 'serve' ? command.on : today
  const work = beginWork({
    compiled,
    procedure: getProcedure(compiled, matter.procedure),
    act,
    matter,
    on,
    perform: performStep,
  })
  if ('basedOn' in command && command.basedOn !== undefined && command.basedOn !== matter.version) {
    return refuse(
      work,
      command,
      [
        {
          code: 'stale-version',
          text: `事项已有新的变化（您看到的是第${command.basedOn}版，现为第${matter.version}版），请核对后再办`,
          basis: [],
        },
      ],
      matter,
    )
  }
  const reasons = attempt(work, command, today)
  if (reasons.length > 0) return refuse(work, command, reasons, matter)
  tellFollowers(work)
  return { ok: true, batches: [batchOf(work), ...work.others], warnings: work.warnings }
}

const isMatter = (target: Matter | NewMatter): target is Matter => 'version' in target

/**
 * A refusal drops what the command would have done and keeps only what the attempt itself gives rise to. Where the matter
 * already exists it keeps a note of the attempt.
 */
function refuse(work: Work, command: Command, reasons: readonly Reason[], before: Matter): Decision {
  const { raised } = work
  if (raised.length === 0 || before.version === 0) return { ok: false, reasons, batches: raised }
  const note: Work = { ...work, matter: before, events: [] }
  emit(note, { type: 'step-refused', step: 'step' in command ? command.step : command.type, reasons })
  for (const batch of raised)
    emit(note, { type: 'child-opened', child: batch.matter, procedure: batch.after.procedure })
  return { ok: false, reasons, batches: [batchOf(note), ...raised] }
}

/** What a person does is refused where a matter that follows from it cannot be opened. */
function attempt(work: Work, command: Command, today: CivilDate): readonly Reason[] {
  try {
    return run(work, command, today)
  } catch (error) {
    if (error instanceof OpeningRefused && work.actor.kind === 'person') return error.reasons
    throw error
  }
}

function run(work: Work, command: Command, today: CivilDate): readonly Reason[] {
  switch (command.type) {
    case 'act':
      return performStep(work, command, today)
    case 'draft':
      return draft(work, command)
    case 'approve':
    case 'return':
      return review(work, command)
    case 'serve':
      return serve(work, command, today)
    case 'propose-migration':
      return proposeMigration(work, command)
    case 'decide-migration':
      return decideMigration(work, command)
    case 'lapse':
    case 'suspend':
    case 'resume':
    case 'recalculate':
      return decideLimitCommand(work, command, (openings, scope) => openAll(work, openings, scope))
  }
}
