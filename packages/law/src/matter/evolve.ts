import type { MatterEvent } from './event.ts'
import type { Hold, Matter, MatterDocument, RunningLimit } from './matter.ts'
import { START } from './matter.ts'

/** A matter before its first event, as the decision about its first step sees it. */
export function unopened(fields: Pick<Matter, 'id' | 'jurisdiction' | 'procedure' | 'pack' | 'openedOn'>): Matter {
  return {
    ...fields,
    number: null,
    title: '',
    state: START,
    version: 0,
    closedOn: null,
    parties: {},
    facts: {},
    performed: [],
    documents: [],
    limits: [],
    holds: [],
    parent: null,
    children: [],
    handlers: [],
  }
}

/** Folds one event into a matter. Total: every event applies, whatever pack or software version wrote it. */
export function evolve(matter: Matter, event: MatterEvent): Matter {
  const next = apply(matter, event)
  const person = event.by === 'system' ? undefined : event.by.person.id
  return {
    ...next,
    version: matter.version + 1,
    handlers: person === undefined || matter.handlers.includes(person) ? next.handlers : [...next.handlers, person],
  }
}

/** Folds a matter from its first event on. */
export function replay(events: readonly MatterEvent[]): Matter {
  const [first] = events
  if (first?.type !== 'matter-opened') throw new Error('a matter begins with matter-opened')
  const { matter: id, jurisdiction, procedure, pack, on } = first
  return events.reduce(evolve, unopened({ id, jurisdiction, procedure, pack, openedOn: on }))
}

function withoutMigration(matter: Matter): Matter {
  const { migration: _migration, ...rest } = matter
  return rest
}

function apply(matter: Matter, event: MatterEvent): Matter {
  switch (event.type) {
    case 'matter-opened':
      return {
        ...matter,
        title: event.title,
        number: event.number,
        parties: event.parties,
        parent: event.parent,
        openedOn: event.on,
      }
    case 'step-performed':
      return {
        ...matter,
        state: event.to,
        // what is noted in a closed matter leaves the day it was closed as it is
        closedOn: event.final ? (event.from === event.to ? (matter.closedOn ?? event.on) : event.on) : null,
        facts: { ...matter.facts, ...event.facts },
        performed: [...matter.performed, { step: event.step, on: event.on, at: event.at, by: event.by }],
      }
    case 'step-refused':
      return matter
    case 'state-changed':
      return { ...matter, state: event.to, closedOn: event.final ? event.on : null }
    case 'facts-recorded':
      return { ...matter, facts: { ...matter.facts, ...event.facts } }
    case 'parties-joined':
      return { ...matter, parties: { ...matter.parties, [event.role]: event.organs } }
    case 'document-drafted':
      return { ...matter, documents: [...matter.documents.filter((d) => d.id !== event.document.id), event.document] }
    case 'document-approved':
      return withDocument(matter, event.document, (document) => {
        if (event.by === 'system') return document
        const approval = { post: event.post, by: event.by, on: event.on, opinion: event.opinion }
        return {
          ...document,
          status: event.complete ? 'approved' : document.status,
          approvals: [...document.approvals, approval],
        }
      })
    case 'document-returned':
      return withDocument(matter, event.document, (document) => ({ ...document, status: 'withdrawn' }))
    case 'document-issued':
      return withDocument(matter, event.document, (document) => ({
        ...document,
        status: 'issued',
        title: event.title,
        number: event.number,
        issuedOn: event.on,
        ...(event.trial === undefined ? {} : { trial: event.trial }),
        ...(event.template === undefined ? {} : { template: event.template }),
      }))
    case 'document-served':
      return withDocument(matter, event.document, (document) => ({
        ...document,
        services: [
          ...document.services,
          {
            recipient: event.recipient,
            recipientName: event.recipientName,
            on: event.on,
            method: event.method,
            ...(event.receiver === undefined ? {} : { receiver: event.receiver }),
            proof: event.proof,
          },
        ],
      }))
    case 'limit-started':
      return { ...matter, limits: [...matter.limits, event.run] }
    case 'limit-met':
      return withLimit(matter, event.run, (run) => ({ ...run, status: 'met', metOn: event.on }))
    case 'limit-lapsed':
      return withLimit(matter, event.run, (run) => ({ ...run, status: 'lapsed' }))
    case 'limit-ended':
      return withLimit(matter, event.run, (run) => ({ ...run, status: 'ended' }))
    case 'limit-suspended':
      return withLimit(matter, event.run, (run) => ({
        ...run,
        status: 'suspended',
        suspensions: [...run.suspensions, { from: event.on, reason: event.reason }],
      }))
    case 'limit-resumed': {
      const { rawDate, dueDate, dueAt, explanation } = event
      return withLimit(matter, event.run, (run) => ({
        ...run,
        status: 'running',
        rawDate,
        dueDate,
        ...(dueAt === undefined ? {} : { dueAt }),
        explanation,
        suspensions: run.suspensions.map((s) => (s.to === undefined ? { ...s, to: event.on } : s)),
      }))
    }
    case 'limit-recalculated': {
      const { rawDate, dueDate, explanation, calendar } = event
      return withLimit(matter, event.run, (run) => ({ ...run, rawDate, dueDate, explanation, calendar }))
    }
    case 'hold-started':
      return {
        ...matter,
        holds: [...matter.holds, ...event.organs.map((organ): Hold => ({ hold: event.hold, organ, from: event.on }))],
      }
    case 'hold-ended':
      return {
        ...matter,
        holds: matter.holds.map((hold) =>
          hold.hold === event.hold && hold.to === undefined && event.organs.includes(hold.organ)
            ? { ...hold, to: event.on }
            : hold,
        ),
      }
    case 'migration-proposed': {
      if (event.by === 'system') return matter
      const { to, basis, reason, by, on } = event
      return { ...matter, migration: { to, basis, reason, by, on } }
    }
    case 'migration-declined':
      return withoutMigration(matter)
    case 'matter-migrated':
      return { ...withoutMigration(matter), pack: event.to }
    case 'child-opened':
      return { ...matter, children: [...matter.children, { id: event.child, procedure: event.procedure }] }
  }
}

const withDocument = (matter: Matter, id: string, change: (document: MatterDocument) => MatterDocument): Matter => ({
  ...matter,
  documents: matter.documents.map((document) => (document.id === id ? change(document) : document)),
})

const withLimit = (matter: Matter, id: string, change: (run: RunningLimit) => RunningLimit): Matter => ({
  ...matter,
  limits: matter.limits.map((run) => (run.id === id ? change(run) : run)),
})
