import type { Actor, Matter } from '../matter/matter.ts'
import type { CompiledPack } from '../pack/compile.ts'
import { getProcedure } from '../pack/compile.ts'
import { type CivilDate, daysLeft, type Light, type LocalInstant, light } from '../time/index.ts'
import { MIGRATION_POSTS } from '../decide/migrate.ts'
import type { StepExplanation } from './explain-matter.ts'

/** One thing somebody has to do in a matter: the feed of the home list, the badge, the banner and the reminder. */
export interface RequiredAction {
  readonly matter: string
  readonly kind: 'step' | 'review-document' | 'issue-document' | 'serve-document' | 'decide-migration'
  readonly step?: string
  readonly document?: string
  readonly recipient?: string
  /** the legal verb */
  readonly verb: string
  readonly organs: readonly string[]
  readonly posts: readonly string[]
  readonly dueDate?: CivilDate
  readonly daysLeft?: number
  readonly light: Light
  readonly explanation?: string
}

/** Days before the due date when a limit turns yellow, where the pack says nothing. */
const WARN_DAYS = 3

/**
 * What is to be done in a matter now: steps that shall be taken and stand open, drafts to review, sign and serve.
 * `steps` are the explanations for any actor of the matter; who may act is told by organ and post.
 */
export function requiredActions(
  compiled: CompiledPack,
  matter: Matter,
  steps: readonly StepExplanation[],
  now: LocalInstant,
): RequiredAction[] {
  const procedure = getProcedure(compiled, matter.procedure)
  const today = now.slice(0, 10) as CivilDate
  const actions: RequiredAction[] = []
  for (const step of steps) {
    const owed = matter.limits.filter(
      (run) =>
        (run.status === 'running' || run.status === 'lapsed') &&
        procedure.limits.some((limit) => limit.id === run.limit && limit.data.met.includes(step.step)),
    )
    if (!step.ready || (step.duty !== 'shall' && owed.length === 0)) continue
    const draft = matter.documents.find(
      (document) => document.step === step.step && (document.status === 'drafted' || document.status === 'approved'),
    )
    if (draft !== undefined) continue
    const groups = owed.length === 0 ? [undefined] : owed
    for (const run of groups) {
      const limit = procedure.limits.find((one) => one.id === run?.limit)
      const warnDays = limit?.data.warnDays ?? WARN_DAYS
      actions.push({
        matter: matter.id,
        kind: 'step',
        step: step.step,
        verb: step.name,
        organs: run?.recipient === undefined ? step.by.map((organ) => organ.id) : [run.recipient],
        posts: draftable(compiled, step) ? ['handler'] : step.posts,
        ...(run === undefined
          ? { light: 'normal' as const }
          : {
              dueDate: run.dueDate,
              daysLeft: daysLeft(run.dueDate, today),
              light:
                run.status === 'lapsed'
                  ? ('overdue' as const)
                  : light(
                      run.dueAt === undefined ? run.dueDate : (run.dueAt as LocalInstant),
                      run.dueAt === undefined ? today : now,
                      { warnDays },
                    ),
              explanation: run.explanation,
            }),
      })
    }
  }
  return [...actions, ...documentActions(compiled, matter), ...migrationActions(matter)]
}

function migrationActions({ id, migration }: Matter): RequiredAction[] {
  if (migration === undefined) return []
  const verb = `批准迁移至规则包${migration.to.version}版`
  const organs = [migration.by.organ.id]
  return [{ matter: id, kind: 'decide-migration', verb, organs, posts: MIGRATION_POSTS, light: 'normal' }]
}

const draftable = (compiled: CompiledPack, step: StepExplanation): boolean =>
  step.issues !== undefined && (compiled.pack.documents[step.issues]?.approval.length ?? 0) > 0

function documentActions(compiled: CompiledPack, matter: Matter): RequiredAction[] {
  return matter.documents.flatMap((document): RequiredAction[] => {
    const kind = compiled.pack.documents[document.kind]
    if (kind === undefined) return []
    const base = { matter: matter.id, document: document.id, organs: [document.issuer.id], light: 'normal' as const }
    if (document.status === 'drafted') {
      const post = kind.approval[document.approvals.length]
      return post === undefined
        ? []
        : [{ ...base, kind: 'review-document', verb: `审核《${document.title}》`, posts: [post] }]
    }
    if (document.status === 'approved')
      return [
        {
          ...base,
          kind: 'issue-document',
          step: document.step,
          verb: `签发《${document.title}》`,
          posts: ['signatory'],
        },
      ]
    if (document.status !== 'issued') return []
    return document.recipients
      .filter((recipient) => !document.services.some((service) => service.recipient === recipient.id))
      .map((recipient) => ({
        ...base,
        kind: 'serve-document',
        recipient: recipient.id,
        verb: `送达《${document.title}》至${recipient.name}`,
        posts: ['clerk', 'handler'],
      }))
  })
}

/** Whether an action is this actor's to take. */
export const isMine = (action: RequiredAction, actor: Actor): boolean =>
  actor.kind === 'person' && action.organs.includes(actor.organ.id) && action.posts.includes(actor.post)
