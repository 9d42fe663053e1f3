import {
  type Act,
  asOpened,
  type BoundLookup,
  bindLookups,
  type Command,
  type Decision,
  decide,
  matchesLookup,
  type NewMatter,
  relatedView,
} from '../decide/index.ts'
import { explainMatter, type StepExplanation } from '../explain/index.ts'
import type { EventBody, MatterEvent, Numbering } from '../matter/event.ts'
import { evolve, unopened } from '../matter/evolve.ts'
import { type Actor, type Matter, type Post, type Reason, SYSTEM } from '../matter/matter.ts'
import type { RelatedMatter, Scope } from '../matter/scope.ts'
import { type Directory, directoryOf, Organ, organsOn } from '../organ/index.ts'
import { type CompiledPack, getProcedure } from '../pack/index.ts'
import {
  bearsOn,
  isTried,
  type RecordedRuling,
  refuseRuling,
  type Ruling,
  type Rulings,
  rulingsOf,
} from '../rulings/index.ts'
import {
  builtinCalendar,
  type Calendar,
  type CivilDate,
  dateOf,
  type LocalInstant,
  localInstant,
} from '../time/index.ts'

/** What an act came to in a world: the decision, and the matter as it now stands (absent where none was opened). */
export interface Outcome {
  readonly decision: Decision
  readonly matter: Matter | undefined
}

export interface WorldOptions {
  readonly pack: CompiledPack
  /** the packs above it, which the same place works by */
  readonly above?: readonly CompiledPack[]
  /** the place works live: what a norm that is not in force forbids is refused; otherwise everything is practice */
  readonly live?: boolean
  readonly organs: readonly Organ[]
  readonly calendar?: Calendar
  readonly jurisdiction?: string
}

/** An installation in memory: what the server does in a transaction, without one. For tests, scenarios and the simulator. */
export interface World {
  readonly pack: CompiledPack
  readonly directory: Directory
  readonly packs: readonly CompiledPack[]
  readonly matter: (id: string) => Matter
  readonly matters: () => readonly Matter[]
  readonly events: (id: string) => readonly MatterEvent[]
  /** a person of an organ (by name or id) in a post; `name` tells people of the same post apart */
  readonly person: (organ: string, post?: Post, name?: string) => Actor
  /** performs a command on a matter, or opens one where `procedure` is given */
  readonly perform: (
    target: { matter: string } | { procedure: string; pack?: string; parent?: string },
    actor: Actor,
    at: string,
    command: Command,
  ) => Outcome
  readonly explain: (matter: string, actor: Actor, at: string) => StepExplanation[]
  /** lays something down for the place, as its administrator; what speaks against it */
  readonly rule: (ruling: Ruling, at: string) => readonly Reason[]
  readonly rulings: () => Rulings
  /** lets the clock register every limit that has passed by then */
  readonly sweep: (at: string) => readonly Outcome[]
}

/** A date means ten in the morning of that day; a date and a time mean themselves. */
export const instantOf = (at: string): LocalInstant =>
  localInstant(at.length === 10 ? `${at}T10:00:00+08:00` : at.length === 16 ? `${at.replace(' ', 'T')}:00+08:00` : at)

export function createWorld({
  pack,
  above = [],
  live = false,
  organs,
  calendar = builtinCalendar,
  jurisdiction = pack.pack.id,
}: WorldOptions): World {
  const packs = [pack, ...above]
  const packOf = (reference: { readonly id: string }): CompiledPack => {
    const found = packs.find((one) => one.pack.id === reference.id)
    if (found === undefined) throw new Error(`no pack ${reference.id}`)
    return found
  }
  const recorded: RecordedRuling[] = []
  const fold = () =>
    rulingsOf(
      packs.map((one) => one.pack),
      recorded,
      { practice: !live },
    )
  let rulings = fold()
  const registers = new Set(
    packs.flatMap((one) =>
      [...one.procedures.values()].flatMap(({ id, data }) => (data.projects === 'organ' ? id : [])),
    ),
  )
  /** What the registers of organs say on the day of the latest act. */
  let today = { directory: directoryOf(organs), isGiven: true }
  const directory: Directory = {
    organ: (id) => today.directory.organ(id),
    organs: (filter) => today.directory.organs(filter),
  }
  const turnTo = (on: string): void => {
    const entries = [...matters.values()].filter(
      (one) => registers.has(one.procedure) && one.closedOn === null && !isTried(packOf(one.pack).pack, rulings, on),
    )
    if (entries.length === 0 && today.isGiven) return
    today = { directory: directoryOf(organsOn(organs, entries, on)), isGiven: entries.length === 0 }
  }
  const matters = new Map<string, Matter>()
  const ledger = new Map<string, MatterEvent[]>()
  const series = new Map<string, number>()
  let opened = 0

  const matter = (id: string): Matter => {
    const found = matters.get(id)
    if (found === undefined) throw new Error(`no matter ${id}`)
    return found
  }

  const drawNumber = ({ organ, series: name, year, pattern }: Numbering): string => {
    const key = `${organ}/${name}/${year}`
    const next = (series.get(key) ?? 0) + 1
    series.set(key, next)
    return pattern.replace('{n}', String(next))
  }

  const store = (decision: Decision): void => {
    for (const batch of decision.batches) {
      const events = batch.events.map((event) => withNumber(event, drawNumber))
      const [first] = events
      const before =
        matters.get(batch.matter) ??
        unopened({
          id: batch.matter,
          jurisdiction,
          procedure: batch.after.procedure,
          pack: batch.after.pack,
          openedOn: first?.on ?? batch.after.openedOn,
        })
      matters.set(batch.matter, events.reduce(evolve, before))
      ledger.set(batch.matter, [...(ledger.get(batch.matter) ?? []), ...events])
    }
  }

  const find = (lookup: BoundLookup, own: CompiledPack, on: CivilDate): RelatedMatter[] =>
    [...matters.values()]
      .filter((one) => matchesLookup(lookup, one) && bearsOn(packOf(one.pack).pack, own.pack, rulings, on))
      .map(relatedView)

  const fetchRelated = (
    compiled: CompiledPack,
    target: Matter | NewMatter,
    actor: Actor,
    at: LocalInstant,
    command: Command | undefined,
    parent: Matter | undefined,
  ): Act['outside']['related'] => {
    const procedure = getProcedure(compiled, target.procedure)
    const outside: Act['outside'] = {
      calendar,
      directory,
      rulings,
      related: {},
      ...(parent === undefined ? {} : { parent }),
    }
    const stored =
      'version' in target ? target : unopened({ ...target, pack: compiled.reference, openedOn: dateOf(at) })
    const current = asOpened(compiled, stored, command, { actor, at, outside })
    const step = command !== undefined && 'step' in command ? command.step : undefined
    const draft =
      command?.type === 'act'
        ? current.documents.find((one) => one.step === command.step && one.status === 'approved')
        : undefined
    const on = command?.type === 'act' ? (command.on ?? dateOf(at)) : dateOf(at)
    const scope: Scope = {
      matter: current,
      input: command === undefined ? undefined : 'input' in command ? (draft?.input ?? command.input) : {},
      actor,
      on,
      at,
      outside,
    }
    if (command !== undefined && step === undefined) return {}
    return Object.fromEntries(
      bindLookups(procedure, scope, step).map((lookup) => [lookup.name, find(lookup, compiled, dateOf(at))]),
    )
  }

  /** The open matters below a matter, however deep. */
  const below = (id: string): Matter[] =>
    [...matters.values()]
      .filter((one) => one.parent?.id === id && one.closedOn === null)
      .flatMap((one) => [one, ...below(one.id)])

  const perform: World['perform'] = (target, actor, at, command) => {
    const instant = instantOf(at)
    turnTo(dateOf(instant))
    const existing = 'matter' in target ? matter(target.matter) : undefined
    const parentId = existing?.parent?.id ?? ('parent' in target ? target.parent : undefined)
    const parent = parentId === undefined ? undefined : matters.get(parentId)
    const subject: Matter | NewMatter = existing ?? {
      id: `m${++opened}`,
      jurisdiction,
      procedure: 'procedure' in target ? target.procedure : '',
    }
    const named = 'pack' in target && target.pack !== undefined ? { id: target.pack } : pack.reference
    const compiled = packOf(existing?.pack ?? named)
    const decision = decide(compiled, subject, command, {
      actor,
      at: instant,
      outside: {
        calendar,
        directory,
        rulings,
        related: fetchRelated(compiled, subject, actor, instant, command, parent),
        relatives: below(parentId ?? subject.id),
        ...(parent === undefined ? {} : { parent }),
      },
    })
    store(decision)
    turnTo(dateOf(instant))
    return { decision, matter: matters.get(subject.id) }
  }

  return {
    pack,
    packs,
    directory,
    rulings: () => rulings,
    rule: (ruling, at) => {
      const on = dateOf(instantOf(at))
      const reasons = refuseRuling(
        ruling,
        packs.map((one) => one.pack),
        on,
      )
      if (reasons.length === 0) {
        recorded.push({ ruling, on })
        rulings = fold()
      }
      return reasons
    },
    matter,
    matters: () => [...matters.values()],
    events: (id) => ledger.get(id) ?? [],
    person: (organ, post = 'handler', name) => {
      const found = directory.organs({}).find((one) => one.name === organ) ?? directory.organ(organ)
      if (found === undefined) throw new Error(`no organ ${organ}`)
      return {
        kind: 'person',
        person: { id: `${found.id}/${name ?? post}`, name: name ?? `${found.name}${post}` },
        post,
        organ: found,
      }
    },
    perform,
    explain: (id, actor, at) => {
      const instant = instantOf(at)
      const current = matter(id)
      const parent = current.parent === null ? undefined : matters.get(current.parent.id)
      const compiled = packOf(current.pack)
      const related = fetchRelated(compiled, current, actor, instant, undefined, parent)
      return explainMatter(compiled, current, {
        actor,
        at: instant,
        outside: { calendar, directory, rulings, related, ...(parent === undefined ? {} : { parent }) },
      })
    },
    sweep: (at) => {
      const day = dateOf(instantOf(at))
      const due = [...matters.values()].flatMap((one) =>
        one.limits
          .filter((run) => run.status === 'running' && isDue(run.dueDate, run.dueAt, day, instantOf(at)))
          .map((run) => ({ matter: one.id, run: run.id })),
      )
      return due.map(({ matter: id, run }) => perform({ matter: id }, SYSTEM, at, { type: 'lapse', run }))
    },
  }
}

const isDue = (dueDate: CivilDate, dueAt: string | undefined, today: CivilDate, now: LocalInstant): boolean =>
  dueAt === undefined ? today > dueDate : now > dueAt

/** Fills the number of an event that asks for one. The shells differ only in where the next number comes from. */
export function withNumber(event: MatterEvent, draw: (numbering: Numbering) => string): MatterEvent {
  const body: EventBody = event
  if (
    (body.type !== 'matter-opened' && body.type !== 'document-issued') ||
    body.numbering === undefined ||
    body.number !== null
  )
    return event
  return { ...event, number: draw(body.numbering) } as MatterEvent
}

/** Organs written briefly: what is absent follows from the kind and the superior. */
export const organs = (
  list: readonly (Partial<Organ> & Pick<Organ, 'id' | 'name' | 'kind' | 'level' | 'territory'>)[],
): Organ[] => list.map((organ) => Organ.parse(organ))
