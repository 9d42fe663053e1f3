import type { MatterDocument, Reason } from '../matter/matter.ts'
import { inForce } from '../pack/interval.ts'
import { refusePaper } from '../rulings/standing.ts'
import type { CivilDate } from '../time/index.ts'
import { postsOf, refusePost } from './authorise.ts'
import type { Command } from './command.ts'
import { emptySections, getDocumentKind } from './documents.ts'
import { checkPlace, examine, unknownStep } from './examine.ts'
import { endHold } from './holds.ts'
import { newDocument } from './issue.ts'
import { startLimitsOfService } from './limits.ts'
import { openAll } from './openings.ts'
import { settle } from './settle.ts'
import { emit, scopeOf, type Work } from './work.ts'

export function draft(work: Work, command: Extract<Command, { type: 'draft' }>): readonly Reason[] {
  const step = work.procedure.steps.get(command.step)
  if (step === undefined) return [unknownStep(work, command.step)]
  const place = checkPlace(work, step)
  if (place.length > 0) return place
  const kindId = step.data.issues
  const kind = kindId === undefined ? undefined : getDocumentKind(work.compiled, kindId)
  if (kindId === undefined || kind === undefined || kind.approval.length === 0) {
    return [{ code: 'draft-not-needed', text: `“${step.data.name}”不需要先拟稿，可以直接办理`, basis: step.data.basis }]
  }
  const posts = ['handler', ...postsOf(step, work.compiled)]
  const reasons = examine(work, step, command.input, command.overrides ?? {}, posts)
  if (reasons.length > 0) return reasons
  const document = newDocument(work, step, kindId, kind, command.input)
  const empty = emptySections(kind, scopeOf(work, command.input))
  if (empty.length > 0) return empty
  emit(work, { type: 'document-drafted', document })
  return []
}

export function review(work: Work, command: Extract<Command, { type: 'approve' | 'return' }>): readonly Reason[] {
  const document = work.matter.documents.find((one) => one.id === command.document)
  if (document === undefined) return [{ code: 'document-unknown', field: 'document', text: '没有这份文书', basis: [] }]
  const kind = getDocumentKind(work.compiled, document.kind)
  if (document.status !== 'drafted')
    return [
      { code: 'document-not-drafted', field: 'document', text: `《${kind.title}》不在审核环节`, basis: kind.basis },
    ]
  const post = kind.approval[document.approvals.length]
  if (work.actor.kind === 'system' || post === undefined)
    return [{ code: 'wrong-post', text: `《${kind.title}》须由人员审核`, basis: kind.basis }]
  if (work.actor.organ.id !== document.issuer.id) {
    return [
      {
        code: 'wrong-organ',
        text: `《${kind.title}》应由${document.issuer.name}审核`,
        basis: kind.basis,
        redirect: document.issuer,
      },
    ]
  }
  const wrong = refusePost(work.actor, [post], `审核《${kind.title}》`, kind.basis)
  if (wrong !== undefined) return [wrong]
  if (document.draftedBy !== 'system' && document.draftedBy.person.id === work.actor.person.id) {
    return [{ code: 'same-person', text: '拟稿人不得审核自己拟写的文书', basis: kind.basis }]
  }
  if (command.type === 'return') {
    if (command.reason.trim() === '')
      return [{ code: 'field-missing', field: 'reason', text: '请写明退回理由', basis: kind.basis }]
    emit(work, { type: 'document-returned', document: document.id, reason: command.reason })
    return []
  }
  emit(work, {
    type: 'document-approved',
    document: document.id,
    post,
    opinion: command.opinion,
    complete: document.approvals.length + 1 === kind.approval.length,
  })
  return []
}

const SERVING_POSTS = ['clerk', 'handler', 'signatory'] as const

export function serve(work: Work, command: Extract<Command, { type: 'serve' }>, today: CivilDate): readonly Reason[] {
  const document = work.matter.documents.find((one) => one.id === command.document)
  if (document === undefined) return [{ code: 'document-unknown', field: 'document', text: '没有这份文书', basis: [] }]
  const kind = getDocumentKind(work.compiled, document.kind)
  const no = (code: string, field: string, text: string): readonly Reason[] => [
    { code, field, text, basis: kind.basis },
  ]
  if (document.status !== 'issued' || document.issuedOn === null)
    return no('document-not-issued', 'document', `《${kind.title}》尚未制发，不能送达`)
  const trial = refusePaper(work.compiled.pack, work.outside.rulings, work.on)
  if (trial !== undefined) return [{ ...trial, basis: kind.basis }]
  if (work.actor.kind === 'person') {
    const serving = new Set([
      document.issuer.id,
      document.draftedBy === 'system' ? '' : document.draftedBy.organ.id,
      ...(work.matter.parties.body ?? []).map((organ) => organ.id),
    ])
    if (!serving.has(work.actor.organ.id))
      return [
        {
          code: 'wrong-organ',
          text: `《${kind.title}》应由${document.issuer.name}送达`,
          basis: kind.basis,
          redirect: document.issuer,
        },
      ]
    const wrong = refusePost(work.actor, SERVING_POSTS, `送达《${kind.title}》`, kind.basis)
    if (wrong !== undefined) return [wrong]
  }
  const recipient = [...document.recipients, ...document.copies].find((one) => one.id === command.recipient)
  if (recipient === undefined) return no('recipient-unknown', 'recipient', `所选机关不是《${kind.title}》的受送达人`)
  if (document.services.some((service) => service.recipient === recipient.id))
    return no('already-served', 'recipient', `《${kind.title}》已送达${recipient.name}`)
  if (command.on > today) return no('date-in-future', 'on', `送达日期${command.on}晚于今天${today}`)
  if (command.on < document.issuedOn)
    return no('date-before-issue', 'on', `送达日期${command.on}早于制发日期${document.issuedOn}`)
  if (!inForce(kind.force, command.on))
    return no(
      'not-in-force',
      'on',
      `${command.on}《${kind.title}》的依据尚未施行或者已经停止适用，此后送达的不发生效力`,
    )
  if (command.method.trim() === '') return no('field-missing', 'method', '请写明送达方式')
  if (command.proof.length === 0 && (command.receiver ?? '').trim() === '')
    return no('field-missing', 'proof', '请提供送达回证或者签收人')
  emit(work, {
    type: 'document-served',
    document: document.id,
    recipient: recipient.id,
    recipientName: recipient.name,
    method: command.method,
    ...(command.receiver === undefined ? {} : { receiver: command.receiver }),
    proof: command.proof,
  })
  return afterService(work, document, recipient.id)
}

function afterService(work: Work, document: MatterDocument, recipient: string): readonly Reason[] {
  const scope = scopeOf(work, document.input)
  const uncounted = startLimitsOfService(work, document.kind, recipient, work.on, scope)
  if (uncounted.length > 0) return uncounted
  for (const [id, hold] of Object.entries(work.procedure.data.holds ?? {})) {
    if (hold.ends.served?.includes(document.kind))
      endHold(work, id, (organ) => organ === recipient, `《${document.title}》送达生效`)
  }
  const current = work.matter.documents.find((one) => one.id === document.id)
  const complete =
    current?.recipients.every((one) => current.services.some((service) => service.recipient === one.id)) ?? false
  for (const effect of work.procedure.data.service ?? []) {
    if (effect.document !== document.kind || (effect.when === 'all' && !complete)) continue
    if (effect.from !== undefined && !effect.from.includes(work.matter.state)) continue
    const { to } = effect
    if (to !== undefined && to !== work.matter.state) {
      const final = work.procedure.data.states[to]?.final === true
      emit(work, {
        type: 'state-changed',
        from: work.matter.state,
        to,
        final,
        because: `《${document.title}》${complete ? '已全部送达' : '送达'}`,
      })
      settle(work, to, final)
    }
    openAll(work, work.procedure.serviceOpens.get(`${effect.document}/${effect.when}`) ?? [], scope)
  }
  return []
}
