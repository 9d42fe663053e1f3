import { comparePacks, SUBJECTS } from '../comparison/index.ts'
import type { Matter } from '../matter/matter.ts'
import { isFilled } from '../matter/path.ts'
import type { CompiledPack } from '../pack/compile.ts'
import type { Procedure } from '../pack/pack.ts'

/** One thing the two versions say differently; an absent side says nothing. */
export interface MigrationChange {
  readonly subject: string
  readonly first?: string
  readonly second?: string
}

/** Whether a running matter can go on under another version of its pack, and what would then be different for it. */
export interface MigrationCheck {
  /** why it cannot, one sentence each; empty when it can */
  readonly problems: readonly string[]
  /** what the two versions say differently about its procedure: steps, demands, limits, papers */
  readonly changes: readonly MigrationChange[]
}

/**
 * Looks at a matter with the eyes of another version of its pack. Everything the matter has must be there as well: its
 * state, what has been recorded, its parties, clocks, holds and papers. Clocks that run go on as they were counted.
 */
export function checkMigration(matter: Matter, from: CompiledPack, to: CompiledPack): MigrationCheck {
  const old = from.pack.procedures[matter.procedure]
  const next = to.pack.procedures[matter.procedure]
  if (old === undefined || next === undefined)
    return { problems: [`新版本没有“${old?.name ?? matter.procedure}”程序`], changes: [] }
  return { problems: problemsOf(matter, { old, next }, from, to), changes: changesOf(matter, from, to) }
}

function problemsOf(
  matter: Matter,
  { old, next }: { readonly old: Procedure; readonly next: Procedure },
  from: CompiledPack,
  to: CompiledPack,
): string[] {
  const words = from.procedures.get(matter.procedure)?.words
  const problems: string[] = []
  if (next.states[matter.state] === undefined)
    problems.push(`新版本没有“${old.states[matter.state]?.name ?? matter.state}”这一状态`)
  const known = factsOf(next)
  for (const [fact, value] of Object.entries(matter.facts))
    if (isFilled(value) && !known.has(fact))
      problems.push(`新版本没有${words?.path(`facts.${fact}`) ?? fact}这一内容，已经登记的无处可放`)
  for (const [role, organs] of Object.entries(matter.parties))
    if (organs.length > 0 && next.parties[role] === undefined)
      problems.push(`新版本没有“${old.parties[role]?.name ?? role}”这一当事机关`)
  for (const limit of new Set(matter.limits.map((run) => run.limit)))
    if (next.limits?.[limit] === undefined)
      problems.push(`新版本没有“${words?.limit(limit) ?? limit}”，已经起算的期限无法继续`)
  for (const hold of new Set(matter.holds.map((one) => one.hold)))
    if (next.holds?.[hold] === undefined) problems.push(`新版本没有“${words?.hold(hold) ?? hold}”`)
  for (const document of matter.documents) {
    if (to.pack.documents[document.kind] === undefined) problems.push(`新版本没有《${document.title}》`)
    if (document.status !== 'issued' && next.steps[document.step] === undefined)
      problems.push(`新版本没有制发《${document.title}》的环节，在办的文稿应当先行办结或者退回`)
  }
  return [...new Set(problems)]
}

/** The facts the steps of a procedure may record. */
function factsOf(procedure: Procedure): ReadonlySet<string> {
  return new Set(
    Object.values(procedure.steps).flatMap((step) => [
      ...(step.collects === undefined ? Object.keys(step.input ?? {}) : [step.collects]),
      ...Object.keys(step.sets ?? {}),
    ]),
  )
}

function changesOf(matter: Matter, from: CompiledPack, to: CompiledPack): MigrationChange[] {
  const chapter = comparePacks(from.pack, to.pack).find((one) => one.procedure === matter.procedure)
  return (chapter?.differences ?? []).map(({ subject, about, first, second }) => ({
    subject: about === '' ? SUBJECTS[subject] : `${SUBJECTS[subject]} · ${about}`,
    ...(first === undefined ? {} : { first: first.says }),
    ...(second === undefined ? {} : { second: second.says }),
  }))
}
