import type { Decision } from '@zhiheng/law/decide'
import { type EventBody, type Matter, type MatterEvent, type Scope, unopened } from '@zhiheng/law/matter'
import { describeChange, type CompiledProcedure, getProcedure } from '@zhiheng/law/pack'
import { standingNotice } from '@zhiheng/law/rulings'
import { computeTerm, dateOf } from '@zhiheng/law/time'
import { loadForAct } from '../acts/load.ts'
import { decideHere, type Situation, situate } from '../acts/perform.ts'
import type { ActRequest } from '../acts/request.ts'
import { speakBasis, speakReason } from '../acts/speak.ts'
import type { JurisdictionTransaction } from '../database/index.ts'
import type { Preview } from '../http/schemas/matter.ts'
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts'
import type { PackShelf } from '../regulation/shelf.ts'
import { describeEvent } from './event-text.ts'
import { competenceOf } from './matter-view.ts'

/**
 * What an act would do, decided as the act itself would be and stored nowhere: the check page. Undefined where there is no
 * such matter for this person.
 */
export async function previewAct(
  tx: JurisdictionTransaction,
  shelf: PackShelf,
  jurisdiction: Jurisdiction,
  request: ActRequest,
): Promise<Preview | undefined> {
  const id = 'matter' in request.target ? request.target.matter : undefined
  const stored = id === undefined ? undefined : (await loadForAct(tx, jurisdiction.id, id, undefined, false))?.stored
  const situation = await situate(tx, { shelf }, jurisdiction, request, stored, false)
  if (situation === undefined) return undefined
  const decision = await decideHere(tx, situation, request)
  return previewOf(decision, situation, request)
}

function previewOf(decision: Decision, situation: Situation, { actor, at, command }: ActRequest): Preview {
  const { compiled, jurisdiction, subject } = situation
  const procedure = getProcedure(compiled, subject.procedure)
  const before = 'version' in subject ? subject : undefined
  const own = decision.batches.find((batch) => batch.matter === subject.id)
  const after = own?.after ?? before
  const events = decision.ok ? (own?.events ?? []) : []
  const step = 'step' in command ? procedure.steps.get(command.step) : undefined
  const { calendar, rulings } = jurisdiction
  const outside = { calendar, rulings, directory: jurisdiction.directoryOn(dateOf(at)), related: {} }
  const known = after ?? unopened({ ...subject, pack: compiled.reference, openedOn: dateOf(at) })
  const input = 'input' in command ? command.input : undefined
  const given = command.type === 'act' ? command.parties : undefined
  const parties = { ...known.parties, ...(before === undefined ? chosen(given, outside.directory) : {}) }
  const scope: Scope = { matter: { ...known, parties }, input, actor, on: dateOf(at), at, outside }
  const competence = competenceOf(compiled, procedure, withDerived(scope, procedure))
  return {
    possible: decision.ok,
    reasons: decision.ok ? [] : (decision.reasons.map((one) => speakReason(compiled, one)) as Preview['reasons']),
    warnings: decision.ok ? (decision.warnings.map((one) => speakReason(compiled, one)) as Preview['warnings']) : [],
    stateFrom: before === undefined ? null : (procedure.data.states[before.state]?.name ?? before.state),
    stateTo: after === undefined || !decision.ok ? null : (procedure.data.states[after.state]?.name ?? after.state),
    recorded: after === undefined ? [] : events.map((event) => describeEvent(event, after, procedure, compiled).text),
    documents: after === undefined ? [] : documentsOf(events, after),
    limits: after === undefined ? [] : limitsOf(events, after, procedure, situation, at),
    opened: decision.batches
      .filter((batch) => batch.matter !== subject.id && batch.events[0]?.type === 'matter-opened')
      .map(({ after: { procedure: id, title } }) => ({
        procedure: id,
        procedureName: compiled.pack.procedures[id]?.name ?? id,
        title,
      })),
    basis: speakBasis(compiled, step?.data.basis ?? procedure.data.basis),
    summary: step?.data.summary ?? null,
    notices: (step?.changes ?? []).map((entry) => describeChange(entry, dateOf(at))),
    standing: standingNotice(compiled.pack, rulings, dateOf(at)) ?? null,
    competence,
    parties: Object.entries(procedure.data.parties).flatMap(([role, { name }]) => {
      const organs = (parties[role] ?? []).map(({ id, name: full }) => ({ id, name: full }))
      return organs.length === 0 ? [] : [{ role, name, organs }]
    }),
  }
}

function chosen(
  given: Readonly<Record<string, readonly string[]>> | undefined,
  directory: Scope['outside']['directory'],
): Matter['parties'] {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([role, ids]) => [role, ids.flatMap((id) => directory.organ(id) ?? [])]),
  )
}

/** Roles that the form does not ask for, so far as they follow from the actor and from groups of chosen ones. */
function withDerived(scope: Scope, procedure: CompiledProcedure): Scope {
  const parties: Record<string, Matter['parties'][string]> = { ...scope.matter.parties }
  for (const [role, { from }] of Object.entries(procedure.data.parties)) {
    if ((parties[role] ?? []).length > 0) continue
    if (from === 'actor' && scope.actor.kind === 'person') parties[role] = [scope.actor.organ]
    else if (typeof from === 'object' && 'group' in from)
      parties[role] = from.group.flatMap((one) => parties[one] ?? [])
  }
  return { ...scope, matter: { ...scope.matter, parties } }
}

function documentsOf(events: readonly MatterEvent[], after: Matter): Preview['documents'] {
  const issued = new Map(events.flatMap((event) => (event.type === 'document-issued' ? [[event.document, event]] : [])))
  const named = new Set(
    events.flatMap((event) =>
      event.type === 'document-drafted' ? event.document.id : event.type === 'document-issued' ? event.document : [],
    ),
  )
  return after.documents
    .filter((document) => named.has(document.id))
    .map((document) => ({
      title: document.title,
      number: issued.get(document.id)?.numbering?.pattern.replace('{n}', '？') ?? null,
      issuer: document.issuer.name,
      recipients: document.recipients.map((organ) => organ.name),
      copies: document.copies.map((organ) => organ.name),
    }))
}

const changes: Partial<Record<EventBody['type'], Preview['limits'][number]['change']>> = {
  'limit-started': 'started',
  'limit-met': 'met',
  'limit-ended': 'ended',
  'limit-lapsed': 'lapsed',
  'limit-suspended': 'suspended',
  'limit-resumed': 'resumed',
  'limit-recalculated': 'recalculated',
}

function limitsOf(
  events: readonly MatterEvent[],
  after: Matter,
  procedure: CompiledProcedure,
  { compiled, jurisdiction }: Situation,
  at: ActRequest['at'],
): Preview['limits'] {
  const organ = (id: string | undefined) =>
    id === undefined ? null : (jurisdiction.directoryOn(dateOf(at)).organ(id)?.name ?? id)
  const changed = events.flatMap((event): Preview['limits'] => {
    const change = changes[event.type]
    if (change === undefined || !('run' in event)) return []
    const id = typeof event.run === 'string' ? event.run : event.run.id
    const run = after.limits.find((one) => one.id === id)
    if (run === undefined) return []
    return [
      {
        name: procedure.words.limit(run.limit),
        kind: run.kind,
        change,
        recipient: organ(run.recipient),
        rawDate: run.rawDate,
        dueDate: run.dueDate,
        dueAt: run.dueAt ?? null,
        explanation: run.explanation,
        basis: speakBasis(compiled, procedure.data.limits?.[run.limit]?.basis ?? []),
      },
    ]
  })
  return [...changed, ...startingWithService(events, after, procedure, { compiled, jurisdiction }, at)]
}

/** Clocks that will start when a document issued now is served: how they would be counted if it were served today. */
function startingWithService(
  events: readonly MatterEvent[],
  after: Matter,
  procedure: CompiledProcedure,
  { compiled, jurisdiction }: Pick<Situation, 'compiled' | 'jurisdiction'>,
  at: ActRequest['at'],
): Preview['limits'] {
  const issued = new Set(events.flatMap((event) => (event.type === 'document-issued' ? event.document : [])))
  const kinds = new Set(after.documents.filter((document) => issued.has(document.id)).map((document) => document.kind))
  const today = dateOf(at)
  return procedure.limits.flatMap((limit): Preview['limits'] => {
    const { start, term, verb, kind, name, basis } = limit.data
    if (!('served' in start) || !kinds.has(start.served)) return []
    const counted =
      term === undefined
        ? undefined
        : computeTerm(term, today, jurisdiction.calendar, verb === undefined ? {} : { event: verb })
    return [
      {
        name,
        kind,
        change: 'started',
        recipient: null,
        rawDate: null,
        dueDate: null,
        dueAt: null,
        explanation: counted?.ok ? `自送达起计算；如今日送达：${counted.explanation}` : '自送达起计算',
        basis: speakBasis(compiled, basis),
      },
    ]
  })
}
