import type { Citation } from '@zhiheng/law/citation'
import { determineCompetence } from '@zhiheng/law/competence'
import { getDocumentKind, postsOf } from '@zhiheng/law/decide'
import { explainMatter, isMine, isOwed, requiredActions, type StepExplanation } from '@zhiheng/law/explain'
import {
  type Matter,
  type MatterDocument,
  type MatterEvent,
  POSTS,
  type RunningLimit,
  type Scope,
} from '@zhiheng/law/matter'
import type { Directory } from '@zhiheng/law/organ'
import {
  type CompiledPack,
  type CompiledProcedure,
  type Field,
  getProcedure,
  showField,
  shower,
} from '@zhiheng/law/pack'
import { type Rulings, saysTrial, standingNotice } from '@zhiheng/law/rulings'
import { dateOf, daysLeft, type Light, light, type LocalInstant, localInstant } from '@zhiheng/law/time'
import type { z } from 'zod'
import { matterColumns, readMatter, type StoredMatter, storedOf } from '../acts/load.ts'
import { fetchRelated } from '../acts/lookups.ts'
import { speakBasis, speakReason } from '../acts/speak.ts'
import { maySee, takesPart, type Viewer } from '../authorisation/may-see.ts'
import type { JurisdictionTransaction } from '../database/index.ts'
import type { Asking } from '../http/context.ts'
import type { DocumentView, FactView, LimitView, Material, MatterView, StepView } from '../http/schemas/matter.ts'
import { type LedgerEntry, readChain } from '../ledger/index.ts'
import { eventOf } from '../projections/rebuild.ts'
import type { PackShelf } from '../regulation/shelf.ts'
import { describeEvent } from './event-text.ts'
import { namesOf } from './matter-list.ts'
import { prefillFields } from './prefill.ts'
import { speakActor } from './speak-actor.ts'

/** Days before the end from which a limit counts as near, where the pack says nothing. */
const warnDays = 3

/** Everything a matter's page shows to one person: what is recorded, what is possible, and why something is not. */
export async function viewMatter(
  tx: JurisdictionTransaction,
  shelf: PackShelf,
  stored: StoredMatter,
  { actor, at, jurisdiction }: Asking,
  viewer: Viewer,
): Promise<MatterView> {
  const { matter } = stored
  const directory = jurisdiction.directoryOn(dateOf(at))
  const compiled = await shelf.open(tx, jurisdiction.id, matter.pack)
  const procedure = getProcedure(compiled, matter.procedure)
  const parent = matter.parent === null ? undefined : await readMatter(tx, jurisdiction.id, matter.parent.id)
  const upper = parent === undefined ? {} : { parent: parent.matter }
  const related = await fetchRelated(tx, { jurisdiction, compiled, matter, actor, at, ...upper })
  const { calendar, rulings } = jurisdiction
  const outside = { calendar, rulings, directory, related, ...upper }
  const steps = explainMatter(compiled, matter, { actor, at, outside })
  const actions = requiredActions(compiled, matter, steps, at)
  const entries = await readChain(tx, jurisdiction.id, matter.id)
  const masks = !seesPersonal(viewer, stored)
  const limits = matter.limits.map((run) => limitView(run, matter, procedure, compiled, directory, at))
  const scope: Scope = { matter, input: undefined, actor, on: dateOf(at), at, outside }
  const names = namesOf([compiled], matter.procedure, matter.state)
  return {
    id: matter.id,
    number: matter.number,
    title: matter.title,
    procedure: matter.procedure,
    procedureName: names.procedure,
    pack: { ...matter.pack, title: titleOf(compiled) },
    notices: [standingNotice(compiled.pack, rulings, dateOf(at))].flatMap((one) => one ?? []),
    newerPack: newerThan(matter, shelf),
    migrationProposed: matter.migration !== undefined,
    state: matter.state,
    stateName: names.state,
    version: matter.version,
    openedOn: matter.openedOn,
    closedOn: matter.closedOn,
    light: worstLight(matter, limits),
    parties: Object.entries(procedure.data.parties).flatMap(([role, { name }]) => {
      const organs = matter.parties[role] ?? []
      return organs.length === 0
        ? []
        : [{ role, name, organs: organs.map(({ id, name: full }) => ({ id, name: full })) }]
    }),
    facts: factViews(matter, procedure, compiled, directory, masks),
    steps: steps.flatMap((step): StepView[] => {
      const data = procedure.steps.get(step.step)
      if (data === undefined || data.by.every((role) => role === 'clock')) return []
      const kind = step.issues === undefined ? undefined : getDocumentKind(compiled, step.issues)
      const approval = kind?.approval ?? []
      const mine = step.by.some((organ) => organ.id === actor.organ.id)
      return [
        {
          ...step,
          by: [...step.by],
          roles: [...step.roles],
          posts: [...step.posts],
          basis: speakBasis(compiled, step.basis),
          demands: [...step.demands],
          reasons: step.reasons.map((reason) => speakReason(compiled, reason)) as StepView['reasons'],
          warnings: step.warnings.map((reason) => speakReason(compiled, reason)) as StepView['warnings'],
          notices: step.notices === undefined ? undefined : [...step.notices],
          draftable:
            isDraftable(step) &&
            mine &&
            approval.length > 0 &&
            (actor.post === 'handler' || step.posts.includes(actor.post)),
          issues:
            kind === undefined || step.issues === undefined
              ? undefined
              : { id: step.issues, title: kind.title, approval: [...approval] },
          fields: prefillFields(data.data.input ?? {}, scope),
          datedBack: data.data.datedBack === true,
        },
      ]
    }),
    limits,
    documents: matter.documents.map((document) => documentView(document, matter, compiled, actor, rulings, at)),
    materials: materialsOf(matter, procedure),
    tasks: actions.map((action) => ({
      verb: action.verb,
      step: action.step ?? null,
      document: action.document ?? null,
      mine: isMine(action, actor),
    })),
    timeline: entries.map((entry) => timelineEntry(entry, matter, procedure, compiled)),
    linked: await linkedMatters(tx, jurisdiction.id, matter, parent, viewer, [...jurisdiction.packs, compiled]),
    holds: matter.holds.map((hold) => ({
      name: procedure.words.hold(hold.hold),
      organ: organName(matter, hold.organ),
      from: hold.from,
      to: hold.to ?? null,
      basis: speakBasis(compiled, procedure.data.holds?.[hold.hold]?.basis ?? []),
    })),
    competence: competenceOf(compiled, procedure, scope),
    integrity: {
      hash: stored.hash,
      entries: entries.length,
      sealed: await sealedEntries(tx, jurisdiction.id, matter.id),
    },
  }
}

/** The version of its pack that a running matter could be moved to. */
function newerThan({ pack, closedOn }: Matter, shelf: PackShelf): string | null {
  const present = shelf.current.get(pack.id)?.reference
  return closedOn !== null || present === undefined || present.hash === pack.hash ? null : present.version
}

/** A paper may be drafted, with 试用 on it, although its norm is not in force yet. */
const isDraftable = ({ ready, inPlace, reasons }: StepExplanation): boolean =>
  ready || (inPlace && reasons.every(({ code }) => code === 'norm-not-in-force' || code === 'wrong-post'))

/** Personal data are for those who take part in a matter or handle it, and for auditors. */
export const seesPersonal = (viewer: Viewer, stored: StoredMatter): boolean =>
  viewer.audits || takesPart(viewer, stored)

/** The title of the norm a pack carries. */
export const titleOf = ({ pack }: CompiledPack): string =>
  pack.norms.find((norm) => norm.id === pack.norm)?.title ?? pack.id

/** Who is competent for the parties, where a rule of the pack speaks of the procedure. */
export function competenceOf(
  compiled: CompiledPack,
  procedure: CompiledProcedure,
  scope: Scope,
): MatterView['competence'] {
  if (!compiled.pack.competence.some((rule) => rule.procedures.includes(procedure.id))) return null
  const found = determineCompetence(compiled, procedure.id, scope)
  const basis = speakBasis(compiled, found.basis)
  if (!found.ok) return { ok: false, organ: null, text: found.text, basis, interpretation: false }
  const organ = { id: found.organ.id, name: found.organ.name }
  return { ok: true, organ, text: found.text, basis, interpretation: found.interpretation }
}

function limitView(
  run: RunningLimit,
  matter: Matter,
  procedure: CompiledProcedure,
  compiled: CompiledPack,
  directory: Directory,
  at: LocalInstant,
): z.infer<typeof LimitView> {
  const limit = procedure.data.limits?.[run.limit]
  const recipient = run.recipient === undefined ? undefined : directory.organ(run.recipient)
  const owed = limit !== undefined && isOwed(limit, procedure.data)
  return {
    id: run.id,
    limit: run.limit,
    name: limit?.name ?? run.limit,
    kind: run.kind,
    on: (matter.parties[limit?.on ?? ''] ?? [])
      .filter((organ) => run.recipient === undefined || organ.id === run.recipient)
      .map(({ id, name }) => ({ id, name })),
    recipient: recipient === undefined ? null : { id: recipient.id, name: recipient.name },
    startedOn: run.startedOn,
    rawDate: run.rawDate,
    dueDate: run.dueDate,
    dueAt: run.dueAt ?? null,
    status: run.status,
    owed,
    light: run.status === 'lapsed' && !owed ? 'normal' : lightOfRun(run, limit?.warnDays ?? warnDays, at),
    daysLeft: daysLeft(run.dueDate, dateOf(at)),
    explanation: run.explanation,
    basis: speakBasis(compiled, limit?.basis ?? []),
    ...(limit?.interpretation === undefined ? {} : { interpretation: limit.interpretation }),
    lapse: limit?.lapse.text ?? '',
    suspensions: run.suspensions.map(({ from, to, reason }) => ({ from, to: to ?? null, reason })),
  }
}

function lightOfRun(run: RunningLimit, warn: number, at: LocalInstant): Light {
  if (run.status === 'lapsed') return 'overdue'
  if (run.status === 'suspended') return 'suspended'
  if (run.status !== 'running') return 'normal'
  return run.dueAt === undefined
    ? light(run.dueDate, dateOf(at), { warnDays: warn })
    : light(localInstant(run.dueAt), at, { warnDays: warn })
}

function worstLight(matter: Matter, limits: readonly z.infer<typeof LimitView>[]): Light {
  if (matter.closedOn !== null) return 'normal'
  const owed = limits.filter((limit) => limit.owed)
  const running = owed.filter((limit) => limit.status === 'running' || limit.status === 'lapsed')
  if (running.length === 0 && owed.some((limit) => limit.status === 'suspended')) return 'suspended'
  return (['overdue', 'near'] as const).find((one) => running.some((limit) => limit.light === one)) ?? 'normal'
}

function documentView(
  document: MatterDocument,
  matter: Matter,
  compiled: CompiledPack,
  actor: Asking['actor'],
  rulings: Rulings,
  at: LocalInstant,
): z.infer<typeof DocumentView> {
  const kind = getDocumentKind(compiled, document.kind)
  const next = document.status === 'drafted' ? (kind.approval[document.approvals.length] ?? null) : null
  const step = getProcedure(compiled, matter.procedure).steps.get(document.step)
  const issuing = document.issuer.id === actor.organ.id
  const acts: z.infer<typeof DocumentView>['acts'] = []
  const drafter = document.draftedBy === 'system' ? undefined : document.draftedBy.person.id
  if (next !== null && issuing && actor.post === next && drafter !== actor.person.id) acts.push('approve', 'return')
  if (document.status === 'approved' && issuing && step !== undefined && postsOf(step, compiled).includes(actor.post))
    acts.push('issue')
  const unserved = document.recipients.some(({ id }) => !document.services.some((one) => one.recipient === id))
  if (document.status === 'issued' && issuing && unserved && ['clerk', 'handler', 'signatory'].includes(actor.post))
    acts.push('serve')
  const recipient =
    (copy: boolean) =>
    ({ id, name }: { readonly id: string; readonly name: string }) => {
      const service = document.services.find((one) => one.recipient === id)
      return {
        id,
        name,
        copy,
        service:
          service === undefined
            ? null
            : { on: service.on, method: service.method, receiver: service.receiver ?? null, proof: [...service.proof] },
      }
    }
  return {
    id: document.id,
    kind: document.kind,
    title: document.title,
    number: document.number,
    status: document.status,
    step: document.step,
    issuer: document.issuer,
    issuedOn: document.issuedOn,
    draftedBy: speakActor(document.draftedBy),
    approvals: document.approvals.map(({ post, by, on, opinion }) => ({
      post,
      postName: POSTS[post],
      by: speakActor(by),
      on,
      opinion,
    })),
    nextApproval: next,
    takesEffect: kind.takesEffect,
    trial: saysTrial(document, compiled.pack, rulings, dateOf(at)),
    recipients: [...document.recipients.map(recipient(false)), ...document.copies.map(recipient(true))],
    acts,
    basis: speakBasis(compiled, kind.basis),
  }
}

/** The fields a procedure asks for anywhere, by the fact they fill. */
function fieldsByFact(procedure: CompiledProcedure): Map<string, Field> {
  const fields = new Map<string, Field>()
  for (const step of procedure.steps.values())
    for (const [name, field] of Object.entries(step.data.input ?? {}))
      if (step.data.collects === undefined && !fields.has(name)) fields.set(name, field)
  return fields
}

function factViews(
  matter: Matter,
  procedure: CompiledProcedure,
  compiled: CompiledPack,
  directory: Directory,
  masks: boolean,
): z.infer<typeof FactView>[] {
  const show = shower(compiled, procedure, directory)
  return [...fieldsByFact(procedure)].flatMap(([name, field]) => {
    const value = matter.facts[name]
    if (value === undefined || value === null || value === '' || field.type === 'files') return []
    const masked = masks && field.personal === true
    const text = masked
      ? '（不公开）'
      : field.type === 'rows'
        ? rowsText(value, field, compiled, directory)
        : show(`facts.${name}`, value)
    return text === '' ? [] : [{ label: field.label, value: text, masked }]
  })
}

function rowsText(
  value: unknown,
  field: Extract<Field, { type: 'rows' }>,
  compiled: CompiledPack,
  directory: Directory,
): string {
  if (!Array.isArray(value)) return ''
  return value
    .map((row: Record<string, unknown>) =>
      Object.entries(field.of)
        .flatMap(([column, nested]) => {
          const text = nested.type === 'files' ? '' : showField(nested, row[column], compiled, directory)
          return text === '' ? [] : [`${nested.label}：${text}`]
        })
        .join('，'),
    )
    .join('；')
}

function materialsOf(matter: Matter, procedure: CompiledProcedure): z.infer<typeof Material>[] {
  const opened = matter.openedOn
  return [...fieldsByFact(procedure)].flatMap(([name, field]) => {
    const value = matter.facts[name]
    if (field.type !== 'files' || !Array.isArray(value)) return []
    return value.map((file: Omit<z.infer<typeof Material>, 'label' | 'on'>) => ({
      id: file.id,
      name: file.name,
      mediaType: file.mediaType,
      size: file.size,
      digest: file.digest,
      label: field.label,
      on: matter.performed.find((one) => procedure.steps.get(one.step)?.data.input?.[name] !== undefined)?.on ?? opened,
    }))
  })
}

function timelineEntry(
  entry: LedgerEntry,
  matter: Matter,
  procedure: CompiledProcedure,
  compiled: CompiledPack,
): MatterView['timeline'][number] {
  const event = eventOf(entry)
  const { text, detail } = describeEvent(event, matter, procedure, compiled)
  return {
    seq: entry.seq,
    type: entry.type,
    text,
    detail,
    basis: speakBasis(compiled, basisOf(event, matter, procedure)),
    on: event.on,
    at: event.at,
    by: speakActor(event.by),
    hash: entry.hash,
  }
}

/** The articles an event rests on: those of the step, or of the limit. */
function basisOf(event: MatterEvent, matter: Matter, { data }: CompiledProcedure): readonly Citation[] {
  if (event.type === 'step-performed' || event.type === 'step-refused') return data.steps[event.step]?.basis ?? []
  if (event.type !== 'limit-started' && event.type !== 'limit-lapsed') return []
  const run = event.type === 'limit-started' ? event.run : matter.limits.find((one) => one.id === event.run)
  return data.limits?.[run?.limit ?? '']?.basis ?? []
}

async function linkedMatters(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  matter: Matter,
  parent: StoredMatter | undefined,
  viewer: Viewer,
  packs: readonly CompiledPack[],
): Promise<MatterView['linked']> {
  const view = (relation: 'parent' | 'child', one: StoredMatter): MatterView['linked'][number] => {
    const visible = maySee(viewer, one)
    const names = namesOf(packs, one.matter.procedure, one.matter.state)
    return {
      id: one.matter.id,
      relation,
      title: visible ? one.matter.title : names.procedure,
      number: visible ? one.matter.number : null,
      procedureName: names.procedure,
      stateName: visible ? names.state : '',
      visible,
    }
  }
  const rows = await tx
    .selectFrom('matter')
    .select(matterColumns)
    .where('jurisdiction', '=', jurisdiction)
    .where((row) =>
      row.or([
        row('parent_id', '=', matter.id),
        ...(matter.children.length === 0
          ? []
          : [
              row(
                'id',
                'in',
                matter.children.map((child) => child.id),
              ),
            ]),
      ]),
    )
    .orderBy('id')
    .limit(200)
    .execute()
  const children = rows.map((row) => view('child', storedOf(row)))
  return [...(parent === undefined ? [] : [view('parent', parent)]), ...children]
}

async function sealedEntries(tx: JurisdictionTransaction, jurisdiction: string, matter: string): Promise<number> {
  const row = await tx
    .selectFrom('seal_leaf')
    .select('seq')
    .where('jurisdiction', '=', jurisdiction)
    .where('matter_id', '=', matter)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.seq ?? 0
}

function organName(matter: Matter, id: string): string {
  const organs = Object.values(matter.parties).flat()
  return organs.find((organ) => organ.id === id)?.name ?? id
}
