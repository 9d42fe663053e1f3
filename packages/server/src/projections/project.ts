import { isOwed, explainNextSteps, type RequiredAction, requiredActions } from '@zhiheng/law/explain'
import { type Matter, type MatterDocument, type RunningLimit, SYSTEM } from '@zhiheng/law/matter'
import type { Directory } from '@zhiheng/law/organ'
import { type CompiledPack, type CompiledProcedure, getProcedure } from '@zhiheng/law/pack'
import type { Rulings } from '@zhiheng/law/rulings'
import type { Calendar, LocalInstant } from '@zhiheng/law/time'
import { visibilityOf } from '../authorisation/visibility.ts'
import { bigrams, searchText } from './search-text.ts'

/** Days before the end from which a limit counts as near, where the pack says nothing. */
const warnDays = 3

/** A matter as its events left it, with the end of its chain. */
export interface Standing {
  readonly matter: Matter
  readonly hash: string
  /** when its last event was recorded */
  readonly at: LocalInstant
}

/** What is drawn from a matter beyond its own events. */
export interface ProjectionContext {
  readonly compiled: CompiledPack
  readonly directory: Directory
  readonly calendar: Calendar
  readonly rulings: Rulings
}

/** The rows of one matter. `limits` and `documents` may be those that changed; tasks are always all. */
export interface MatterRows {
  readonly matter: Readonly<Record<string, unknown>>
  readonly limits: readonly Readonly<Record<string, unknown>>[]
  readonly documents: readonly Readonly<Record<string, unknown>>[]
  readonly services: readonly Readonly<Record<string, unknown>>[]
  readonly tasks: readonly Readonly<Record<string, unknown>>[]
}

/**
 * The rows screens read, as a pure function of a matter, the register of organs and the moment of its last event. With
 * the matter as it was before, only limits and documents that have changed since are given.
 */
export function projectMatter(standing: Standing, context: ProjectionContext, before?: Matter): MatterRows {
  const { matter, hash, at } = standing
  const procedure = getProcedure(context.compiled, matter.procedure)
  const documents = matter.documents.filter((document) => !before?.documents.includes(document))
  const visible = visibilityOf(matter, procedure, { ...context, at })
  const text = searchText(matter)
  return {
    matter: {
      id: matter.id,
      procedure: matter.procedure,
      number: matter.number,
      title: matter.title,
      state: matter.state,
      version: matter.version,
      ledger_hash: hash,
      pack: packText(matter.pack),
      opened_on: matter.openedOn,
      updated_at: at,
      closed_on: matter.closedOn,
      parties: Object.fromEntries(
        Object.entries(matter.parties).map(([role, list]) => [role, list.map((organ) => organ.id)]),
      ),
      facts: matter.facts,
      body: matter,
      parent_id: matter.parent?.id ?? null,
      participant_organs: visible.participants,
      lent_organs: visible.lent,
      handlers: visible.handlers,
      governments: visible.governments,
      reader_posts: visible.readerPosts,
      hidden_from: visible.hiddenFrom,
      reading_logged: procedure.data.reading?.logged === true,
      search: bigrams(text),
      search_text: text,
      ...urgency(matter, procedure),
    },
    limits: matter.limits.filter((run) => !before?.limits.includes(run)).map((run) => limitRow(matter, run)),
    documents: documents.map((document) => documentRow(matter, document)),
    services: documents.flatMap((document) => serviceRows(matter, document, before)),
    tasks: tasksOf(matter, procedure, context, at),
  }
}

export const packText = ({ id, version, hash }: Matter['pack']): string => `${id}@${version}#${hash}`

/** The most urgent limit that somebody must meet, for lights and order in lists. A closed matter has none. */
function urgency(matter: Matter, procedure: CompiledProcedure): Record<string, unknown> {
  const owed = new Set(procedure.limits.filter(({ data }) => isOwed(data, procedure.data)).map(({ id }) => id))
  const open = matter.closedOn === null ? matter.limits.filter((run) => owed.has(run.limit)) : []
  const [first] = open
    .filter((run) => run.status === 'running' || run.status === 'lapsed')
    .sort((a, b) => order(a).localeCompare(order(b)))
  return {
    due_date: first?.dueDate ?? null,
    due_at: first?.dueAt ?? null,
    warn_days: procedure.limits.find((limit) => limit.id === first?.limit)?.data.warnDays ?? warnDays,
    overdue: open.some((run) => run.status === 'lapsed'),
    suspended: first === undefined && open.some((run) => run.status === 'suspended'),
  }
}

const order = (run: RunningLimit): string => run.dueAt ?? `${run.dueDate}T24`

function limitRow(matter: Matter, run: RunningLimit): Record<string, unknown> {
  return {
    matter_id: matter.id,
    run_id: run.id,
    limit_id: run.limit,
    recipient: run.recipient ?? null,
    kind: run.kind,
    status: run.status,
    started_on: run.startedOn,
    raw_date: run.rawDate,
    due_date: run.dueDate,
    due_at: run.dueAt ?? null,
  }
}

function documentRow(matter: Matter, document: MatterDocument): Record<string, unknown> {
  return {
    matter_id: matter.id,
    id: document.id,
    kind: document.kind,
    title: document.title,
    number: document.number,
    status: document.status,
    issuer: document.issuer.id,
    issued_on: document.issuedOn,
  }
}

function serviceRows(matter: Matter, document: MatterDocument, before?: Matter): Record<string, unknown>[] {
  const known = before?.documents.find((one) => one.id === document.id)?.services ?? []
  return document.services
    .filter((service) => !known.includes(service))
    .map((service) => ({
      matter_id: matter.id,
      document_id: document.id,
      recipient: service.recipient,
      served_on: service.on,
      method: service.method,
      receiver: service.receiver ?? null,
      proof: service.proof,
    }))
}

/**
 * What is to be done now, as if no other matter bore on this one: a step that some other matter forbids stays a task and
 * says so when it is opened, a step that some other matter calls for is no task. The tasks of a matter then depend on
 * nothing that could change without an act on it.
 */
function tasksOf(
  matter: Matter,
  procedure: CompiledProcedure,
  { compiled, directory, calendar, rulings }: ProjectionContext,
  at: LocalInstant,
): Record<string, unknown>[] {
  if (matter.closedOn !== null && matter.documents.every((document) => document.status === 'withdrawn')) return []
  const related = Object.fromEntries(Object.keys(procedure.data.lookups ?? {}).map((lookup) => [lookup, []]))
  const steps = explainNextSteps(compiled, matter, {
    actor: SYSTEM,
    at,
    outside: { calendar, directory, rulings, related },
  })
  const actions = requiredActions(compiled, matter, steps, at)
  const tasks = new Map(actions.map((action) => [taskId(action), taskRow(action, matter, procedure)]))
  return [...tasks].map(([id, row]) => ({ id, ...row })).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function taskRow(action: RequiredAction, matter: Matter, procedure: CompiledProcedure): Record<string, unknown> {
  const limits = procedure.limits.filter((limit) => limit.data.met.includes(action.step ?? ''))
  const run = matter.limits.find(
    (one) =>
      one.dueDate === action.dueDate &&
      (one.status === 'running' || one.status === 'lapsed') &&
      limits.some((limit) => limit.id === one.limit),
  )
  return {
    matter_id: matter.id,
    kind: action.kind,
    step: action.step ?? null,
    document: action.document ?? null,
    recipient: action.recipient ?? null,
    verb: action.verb,
    organs: action.organs,
    posts: action.posts,
    due_date: action.dueDate ?? null,
    due_at: run?.dueAt ?? null,
    warn_days: limits.find((limit) => limit.id === run?.limit)?.data.warnDays ?? warnDays,
    overdue: run?.status === 'lapsed',
    explanation: action.explanation ?? null,
  }
}

const taskId = ({ kind, step, document, recipient, organs, dueDate }: RequiredAction): string =>
  [kind, step, document, recipient, kind === 'step' ? [...organs].sort().join('+') : undefined, dueDate]
    .filter((part) => part !== undefined && part !== '')
    .join('/')
