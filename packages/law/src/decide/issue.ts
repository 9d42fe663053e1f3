import type { Matter, MatterDocument, Reason } from '../matter/matter.ts'
import { idsOf, readPath } from '../matter/path.ts'
import type { Scope } from '../matter/scope.ts'
import type { Organ } from '../organ/index.ts'
import type { CompiledStep } from '../pack/compile.ts'
import type { DocumentKind } from '../pack/pack.ts'
import { isBrought } from '../rulings/policy.ts'
import { isTrial, isTried } from '../rulings/standing.ts'
import { templateOn } from '../rulings/template.ts'
import { emptySections, getDocumentKind, numberingOf, titleOn } from './documents.ts'
import { emit, recordActor, scopeOf, type Work } from './work.ts'

export function draftOf(
  work: Work,
  step: CompiledStep,
  id: string | undefined,
): { document?: MatterDocument } | { reason: Reason } {
  if (step.data.issues === undefined) return {}
  const kind = getDocumentKind(work.compiled, step.data.issues)
  if (kind.approval.length === 0 || work.actor.kind === 'system') return {}
  const document = work.matter.documents.find((one) =>
    id === undefined ? one.step === step.id && one.status === 'approved' : one.id === id,
  )
  if (document?.status === 'approved' && document.step === step.id) return { document }
  return {
    reason: {
      code: 'document-not-approved',
      field: 'document',
      text: `《${kind.title}》尚无审核通过的文稿，不得制发、编号`,
      basis: kind.basis,
    },
  }
}

export function issue(
  work: Work,
  step: CompiledStep,
  kindId: string,
  input: Readonly<Record<string, unknown>>,
  drafted: MatterDocument | undefined,
): readonly Reason[] {
  const kind = getDocumentKind(work.compiled, kindId)
  const issuer = work.matter.parties[kind.issuer]?.[0]
  if (issuer === undefined)
    return [{ code: 'issuer-missing', text: `《${kind.title}》没有制发机关`, basis: kind.basis }]
  const empty = emptySections(kind, scopeOf(work, input))
  if (empty.length > 0) return empty
  const document = drafted ?? newDocument(work, step, kindId, kind, input)
  if (drafted === undefined) emit(work, { type: 'document-drafted', document })
  const { rulings } = work.outside
  const tried = isTried(work.compiled.pack, rulings, work.on)
  const numbering = numberingOf(kind, issuer, work.on, tried ? '（试用）' : '')
  const template = templateOn(work.compiled.pack.id, kindId, rulings, work.on)?.version
  emit(work, {
    type: 'document-issued',
    document: document.id,
    title: titleOn(kind, work.on, titleChooser(work)).title,
    ...(numbering === undefined ? {} : { numbering }),
    number: null,
    ...(isTrial(work.compiled.pack, rulings, work.on) ? { trial: true } : {}),
    ...(template === undefined ? {} : { template }),
  })
  return []
}

/** Whether the place uses the name an overlay entry brings. */
const titleChooser = (work: Work) => (overlay: string | undefined) =>
  isBrought(overlay, work.compiled.pack, work.outside.rulings, work.on)

export function newDocument(
  work: Work,
  step: CompiledStep,
  kindId: string,
  kind: DocumentKind,
  input: Readonly<Record<string, unknown>>,
): MatterDocument {
  const parties = { ...work.matter.parties, ...joinedBy(step, scopeOf(work, input)) }
  const issuer = parties[kind.issuer]?.[0]
  return {
    id: `${kindId}-${work.matter.documents.length + 1}`,
    kind: kindId,
    step: step.id,
    title: titleOn(kind, work.on, titleChooser(work)).title,
    status: 'drafted',
    number: null,
    issuer: { id: issuer?.id ?? '', name: issuer?.name ?? '' },
    recipients: partiesOf(parties, kind.recipients),
    copies: partiesOf(parties, kind.copies ?? []),
    input,
    draftedBy: recordActor(work.actor),
    approvals: [],
    issuedOn: null,
    services: [],
  }
}

/** The organs that take a part by the step, by role. Roles whose path leads to no registered organ are left as they are. */
export function joinedBy(step: CompiledStep, scope: Scope): Readonly<Record<string, readonly Organ[]>> {
  return Object.fromEntries(
    Object.entries(step.data.joins ?? {}).flatMap(([role, path]) => {
      const organs = idsOf(readPath(path)(scope)).flatMap((id) => scope.outside.directory.organ(id) ?? [])
      return organs.length === 0 ? [] : [[role, organs] as const]
    }),
  )
}

function partiesOf(parties: Matter['parties'], roles: readonly string[]): { id: string; name: string }[] {
  const organs = roles.flatMap((role) => parties[role] ?? [])
  return [...new Map(organs.map(({ id, name }) => [id, { id, name }])).values()]
}
