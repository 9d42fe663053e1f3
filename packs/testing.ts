import { type Command, type CompiledPack, type Matter, type Organ, type Post, postsOf, type Reason } from '@zhiheng/law'
import { createWorld, fileNamed, type Outcome, type World } from '@zhiheng/law/scenario'

/** For tests of packs: an installation in memory with the organs of a place, and acts in one line each. */

/** Materials by name. */
export const materials = (...names: string[]) => names.map(fileNamed)

interface ActOptions {
  readonly input?: Readonly<Record<string, unknown>>
  readonly post?: Post
  /** tells people of the same post apart */
  readonly person?: string
  readonly because?: Readonly<Record<string, string>>
  /** the day it happened, where it is entered later */
  readonly on?: string
}

/** What an act came to: codes and sentences of a refusal, or the matter. */
export interface Result {
  readonly ok: boolean
  readonly codes: readonly string[]
  readonly reasons: readonly Reason[]
  readonly says: string
  readonly warnings: readonly string[]
  /** id of the matter; empty where none was opened */
  readonly id: string
  readonly opened: readonly string[]
}

export interface Court {
  readonly world: World
  readonly open: (
    procedure: string,
    step: string,
    organ: string,
    day: string,
    options?: ActOptions & { parties?: Readonly<Record<string, readonly string[]>>; parent?: string },
  ) => Result
  readonly act: (matter: string, step: string, organ: string, day: string, options?: ActOptions) => Result
  /** drafts, has it approved along its chain and signs it on one day; the first refusal is the result */
  readonly issue: (matter: string, step: string, organ: string, day: string, options?: ActOptions) => Result
  readonly draft: (matter: string, step: string, organ: string, day: string, options?: ActOptions) => Result
  readonly serve: (matter: string, kind: string, to: string, day: string) => Result
  readonly matter: (id: string) => Matter
  /** the newest matter of a procedure */
  readonly newest: (procedure: string) => Matter
  /** due date of the latest run of a limit */
  readonly due: (matter: string, limit: string) => string | undefined
  readonly state: (matter: string) => string
}

export function courtOf(pack: CompiledPack, given: readonly Organ[]): Court {
  const world = createWorld({ pack, organs: given })
  const idOf = (name: string): string => given.find((organ) => organ.name === name || organ.id === name)?.id ?? name
  const stepOf = (procedure: string, step: string) => {
    const found = pack.procedures.get(procedure)?.steps.get(step)
    if (found === undefined) throw new Error(`no step ${procedure}.${step}`)
    return found
  }
  const command = (step: string, { input = {}, because, on }: ActOptions): Extract<Command, { type: 'act' }> => ({
    type: 'act',
    step,
    input,
    ...(because === undefined ? {} : { overrides: because }),
    ...(on === undefined ? {} : { on: on as never }),
  })
  const act: Court['act'] = (id, step, organ, day, options = {}) => {
    const post = options.post ?? postsOf(stepOf(world.matter(id).procedure, step), pack)[0]
    return resultOf(
      world.perform({ matter: id }, world.person(organ, post, options.person), day, command(step, options)),
    )
  }
  const draft: Court['draft'] = (id, step, organ, day, { input = {}, because, person } = {}) =>
    resultOf(
      world.perform({ matter: id }, world.person(organ, 'handler', person), day, {
        type: 'draft',
        step,
        input,
        ...(because === undefined ? {} : { overrides: because }),
      }),
    )
  return {
    world,
    open: (procedure, step, organ, day, options = {}) => {
      const { parties = {}, parent } = options
      const post = options.post ?? postsOf(stepOf(procedure, step), pack)[0]
      const outcome = world.perform(
        { procedure, ...(parent === undefined ? {} : { parent }) },
        world.person(organ, post, options.person),
        day,
        {
          ...command(step, options),
          parties: Object.fromEntries(Object.entries(parties).map(([role, names]) => [role, names.map(idOf)])),
        },
      )
      return resultOf(outcome)
    },
    act,
    draft,
    issue: (id, step, organ, day, options = {}) => {
      const drafted = draft(id, step, organ, day, options)
      if (!drafted.ok) return drafted
      const document = world.matter(id).documents.at(-1)
      for (const post of pack.pack.documents[document?.kind ?? '']?.approval ?? []) {
        world.perform({ matter: id }, world.person(organ, post), day, {
          type: 'approve',
          document: document?.id ?? '',
          opinion: '同意',
        })
      }
      const { person: _drafter, ...rest } = options
      return act(id, step, organ, day, rest)
    },
    serve: (id, kind, to, day) => {
      const document = world.matter(id).documents.findLast((one) => one.kind === kind)
      return resultOf(
        world.perform({ matter: id }, world.person(document?.issuer.id ?? '', 'clerk'), day, {
          type: 'serve',
          document: document?.id ?? '',
          recipient: idOf(to),
          on: day as never,
          method: '直接送达',
          receiver: '收发室',
          proof: [],
        }),
      )
    },
    matter: world.matter,
    newest: (procedure) => {
      const found = world.matters().findLast((one) => one.procedure === procedure)
      if (found === undefined) throw new Error(`no matter of ${procedure}`)
      return found
    },
    due: (id, limit) => world.matter(id).limits.findLast((run) => run.limit === limit)?.dueDate,
    state: (id) => world.matter(id).state,
  }
}

function resultOf({ decision, matter }: Outcome): Result {
  const reasons = decision.ok ? [] : decision.reasons
  return {
    ok: decision.ok,
    codes: reasons.map((reason) => reason.code),
    reasons,
    says: reasons.map((reason) => reason.text).join('；'),
    warnings: decision.ok ? decision.warnings.map((warning) => warning.code) : [],
    id: matter?.id ?? '',
    opened: decision.batches
      .filter((batch) => batch.events[0]?.type === 'matter-opened' && batch.matter !== matter?.id)
      .map((batch) => batch.after.procedure),
  }
}
