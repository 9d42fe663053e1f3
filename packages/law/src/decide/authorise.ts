import type { Actor, Matter, Post, Reason } from '../matter/matter.ts'
import { POSTS } from '../matter/matter.ts'
import type { CompiledPack, CompiledProcedure, CompiledStep } from '../pack/compile.ts'

/** The posts that take a step: as the pack says; otherwise the signatory where a draft is approved first, else the handler. */
export function postsOf(step: CompiledStep, compiled: CompiledPack): readonly Post[] {
  if (step.data.post !== undefined) return step.data.post
  const document = step.data.issues === undefined ? undefined : compiled.pack.documents[step.data.issues]
  return document !== undefined && document.approval.length > 0 ? ['signatory'] : ['handler']
}

/** Whether the actor's organ and post may take a step: the one place that says so. Undefined when they may. */
export function refuseActor(
  actor: Actor,
  step: CompiledStep,
  matter: Matter,
  compiled: CompiledPack,
  procedure: CompiledProcedure,
): Reason | undefined {
  if (actor.kind === 'system') return undefined
  const barred = refuseIssuer(actor, step, compiled)
  if (barred !== undefined) return barred
  const allowed = step.by.flatMap((role) => matter.parties[role] ?? [])
  if (!allowed.some((organ) => organ.id === actor.organ.id)) {
    const who =
      allowed.length > 0 ? allowed.map((organ) => organ.name).join('、') : step.by.map(procedure.words.role).join('、')
    const [redirect] = allowed
    const stranger = step.data.stranger === undefined ? '' : `${step.data.stranger}：`
    return {
      code: 'wrong-organ',
      text: `${stranger}“${step.data.name}”应由${who}办理，${actor.organ.name}无权办理`,
      basis: step.data.basis,
      ...(redirect === undefined ? {} : { redirect: { id: redirect.id, name: redirect.name } }),
    }
  }
  return refusePost(actor, postsOf(step, compiled), step.data.name, step.data.basis)
}

/** Whether the pack bars the actor's kind of organ from issuing papers at all; undefined when the step issues none. */
function refuseIssuer(
  actor: Extract<Actor, { kind: 'person' }>,
  step: CompiledStep,
  compiled: CompiledPack,
): Reason | undefined {
  if (step.data.issues === undefined) return undefined
  const bar = compiled.pack.bars?.find((one) => one.kinds.includes(actor.organ.kind))
  return bar === undefined ? undefined : { code: bar.code, text: bar.refusal, basis: bar.basis }
}

/** Whether a post is among those allowed; undefined when it is. */
export function refusePost(
  actor: Actor,
  posts: readonly Post[],
  what: string,
  basis: Reason['basis'],
): Reason | undefined {
  if (actor.kind === 'system' || posts.includes(actor.post)) return undefined
  const names = posts.map((post) => POSTS[post]).join('、')
  return { code: 'wrong-post', text: `“${what}”应由${names}办理，您的岗位是${POSTS[actor.post]}`, basis }
}
