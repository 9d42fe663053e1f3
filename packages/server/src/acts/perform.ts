import { type Act, type Command, type Decision, decide, type NewMatter } from '@zhiheng/law/decide'
import { type Matter, unopened } from '@zhiheng/law/matter'
import { type CompiledPack, type CompiledProcedure, getProcedure } from '@zhiheng/law/pack'
import { dateOf } from '@zhiheng/law/time'
import { maySee, viewerOf } from '../authorisation/may-see.ts'
import type { JurisdictionTransaction } from '../database/index.ts'
import { newIdentifier } from '../identifier.ts'
import type { Installation } from '../installation.ts'
import { type Jurisdiction, projectsOrgans, readJurisdiction } from '../jurisdictions/jurisdiction.ts'
import { ConcurrencyConflict, canonicalJson, sm3 } from '../ledger/index.ts'
import { refreshMatters } from '../projections/rebuild.ts'
import { storeRows } from '../projections/store.ts'
import { loadForAct, openBelow, lockFirst, MatterBusy, readMatter, type StoredMatter } from './load.ts'
import { fetchRelated } from './lookups.ts'
import { type Recorded, record } from './record.ts'
import type { ActOutcome, ActReceipt, ActRequest, Target, Touched } from './request.ts'
import { speakReason } from './speak.ts'

/** How often an act is tried again when the database gave it up for the sake of another. */
const attempts = 4

/**
 * The one way in. Whatever a person or the clock does to a matter happens here, in one transaction: load and lock,
 * authorise, fetch what the law looks up, decide, record, project, answer. Either all of it is there afterwards, or
 * nothing is.
 */
export async function perform(installation: Installation, request: ActRequest): Promise<ActOutcome> {
  const requestHash = request.key === undefined ? '' : hashOf(request)
  let first: string | undefined
  for (let attempt = 1; ; attempt++) {
    try {
      return await installation.transact(request.jurisdiction, async (tx) => {
        if (first !== undefined) await lockFirst(tx, request.jurisdiction, first)
        return performWithin(tx, installation, request, requestHash)
      })
    } catch (error) {
      if (attempt >= attempts || !mayPassAnotherTime(error)) throw error
      if (error instanceof MatterBusy) first = error.matter
    }
  }
}

/** Deadlock, serialization failure, a chain that moved on, or the same key recorded at the same time. */
function mayPassAnotherTime(error: unknown): boolean {
  if (error instanceof ConcurrencyConflict || error instanceof MatterBusy) return true
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === '40P01' || code === '40001' || (code === '23505' && constraint === 'idempotency_pkey')
}

/** What a key stands for: who does what to which matter. */
function hashOf({ actor, target, command }: ActRequest): string {
  const who = actor.kind === 'person' ? [actor.person.id, actor.post, actor.organ.id] : ['system']
  return sm3(canonicalJson(JSON.parse(JSON.stringify({ who, target, command }))))
}

async function performWithin(
  tx: JurisdictionTransaction,
  installation: Installation,
  request: ActRequest,
  requestHash: string,
): Promise<ActOutcome> {
  const { target, key } = request
  const id = 'matter' in target ? target.matter : undefined
  const loaded = await loadForAct(tx, request.jurisdiction, id, key)
  if (loaded === undefined) return { kind: 'not-found' }
  if (loaded.repeated !== undefined) {
    if (loaded.repeated.requestHash !== requestHash) return { kind: 'repeated-key' }
    return repeatedAnswer(loaded.repeated.response)
  }
  const jurisdiction = await installation.jurisdictions.get(tx, request.jurisdiction, loaded.registerVersion)
  if (jurisdiction === undefined) return { kind: 'not-found' }
  const situation = await situate(tx, installation, jurisdiction, request, loaded.stored, true)
  if (situation === undefined) return { kind: 'not-found' }
  const decision = await decideHere(tx, situation, request)
  const recorded = await record(tx, decision.batches, {
    jurisdiction,
    shelf: installation.shelf,
    at: request.at,
    before: situation.before,
    ...(key === undefined ? {} : { key }),
  })
  const outcome = outcomeOf(decision, situation, recorded)
  const keeps = key !== undefined && decision.batches.length > 0
  await storeRows(
    tx,
    request.jurisdiction,
    recorded.rows,
    keeps ? { key, requestHash, status: outcome.kind === 'done' ? 200 : 409, response: outcome } : undefined,
  )
  if ([...recorded.matters.values()].some((matter) => projectsOrgans(situation.compiled, matter.procedure)))
    await moveOrgans(tx, installation, request.jurisdiction)
  return outcome
}

/** An entry of the register of organs has changed: what was drawn from the old one is drawn again. */
async function moveOrgans(
  tx: JurisdictionTransaction,
  { shelf, jurisdictions }: Installation,
  jurisdiction: string,
): Promise<void> {
  jurisdictions.changed(jurisdiction)
  await tx
    .updateTable('jurisdiction')
    .set((row) => ({ register_version: row('register_version', '+', 1) }))
    .where('jurisdiction', '=', jurisdiction)
    .execute()
  const place = await readJurisdiction(tx, jurisdiction, shelf)
  if (place !== undefined) await refreshMatters(tx, place, shelf)
}

function repeatedAnswer(response: unknown): ActOutcome {
  const outcome = response as ActOutcome
  return outcome.kind === 'done' ? { ...outcome, repeated: true } : outcome
}

/** The matter an act meets, the pack it is under, and the matters around it. */
export interface Situation {
  readonly jurisdiction: Jurisdiction
  readonly compiled: CompiledPack
  readonly subject: Matter | NewMatter
  readonly parent: Matter | undefined
  /** open matters below that may follow what happens */
  readonly relatives: readonly Matter[]
  /** the present version of its pack, for acts that move a matter to it */
  readonly target?: CompiledPack
  readonly before: ReadonlyMap<string, { readonly matter: Matter; readonly hash: string }>
}

/**
 * Finds what an act is about; undefined where it does not exist for this actor. With `lock` the matters the act may change
 * besides its own are locked too: a parent that is told something, and matters below that follow. A child never waits
 * for its parent while it holds itself, so no two acts wait for each other.
 */
export async function situate(
  tx: JurisdictionTransaction,
  { shelf }: Pick<Installation, 'shelf'>,
  jurisdiction: Jurisdiction,
  request: Pick<ActRequest, 'actor' | 'at' | 'target' | 'command'>,
  stored: StoredMatter | undefined,
  lock: boolean,
): Promise<Situation | undefined> {
  const { actor, at, target, command } = request
  const directory = jurisdiction.directoryOn(dateOf(at))
  const visible = (one: StoredMatter) => actor.kind === 'system' || maySee(viewerOf(actor, directory), one)
  const existing = 'matter' in target
  if (existing && (stored === undefined || !visible(stored))) return undefined
  const compiled = existing
    ? stored && (await shelf.open(tx, jurisdiction.id, stored.matter.pack))
    : packOf(jurisdiction, target)
  if (compiled === undefined) return undefined
  const parentId = existing ? (stored?.matter.parent?.id ?? undefined) : target.parent
  const procedure = getProcedure(compiled, existing ? (stored?.matter.procedure ?? '') : target.procedure)
  const need = needOf(procedure, stored?.matter, command)
  const parent =
    parentId === undefined || need === 'nothing'
      ? undefined
      : await readMatter(tx, jurisdiction.id, parentId, lock && need === 'change')
  if (!existing && target.parent !== undefined && (parent === undefined || !visible(parent))) return undefined
  const migrates = command.type === 'propose-migration' || command.type === 'decide-migration'
  const present = migrates ? shelf.current.get(compiled.pack.id) : undefined
  const root = need === 'change' && parent !== undefined ? parent.matter : stored?.matter
  const below =
    root !== undefined && ((lock && hasFollowers(compiled)) || migrates)
      ? await openBelow(tx, jurisdiction.id, root.id, lock)
      : []
  const around = [stored, parent, ...below].flatMap((one) => (one === undefined ? [] : [one]))
  return {
    jurisdiction,
    compiled,
    subject: stored?.matter ?? { id: newIdentifier(), jurisdiction: jurisdiction.id, procedure: procedure.id },
    parent: parent?.matter,
    ...(present === undefined ? {} : { target: present }),
    relatives: below.map((one) => (one.matter.id === stored?.matter.id ? stored.matter : one.matter)),
    // the matter itself is listed last, so that it counts as it was read first
    before: new Map(around.reverse().map((one) => [one.matter.id, one])),
  }
}

/** Whether an act reads its parent matter, may change it, or has nothing to do with it. */
function needOf(
  procedure: CompiledProcedure,
  matter: Matter | undefined,
  command: Command,
): 'nothing' | 'reading' | 'change' {
  if (command.type === 'lapse') {
    const run = matter?.limits.find((one) => one.id === command.run)
    const limit = procedure.limits.find((one) => one.id === run?.limit)
    if (limit === undefined || limit.tells.length > 0) return 'change'
    return limit.needsParent ? 'reading' : 'nothing'
  }
  if (command.type === 'act' || command.type === 'draft') {
    const step = procedure.steps.get(command.step)
    if (step !== undefined && step.tells.length > 0 && command.type === 'act') return 'change'
    return matter !== undefined && step?.needsParent === false ? 'nothing' : 'reading'
  }
  return 'reading'
}

const followed = new WeakMap<CompiledPack, boolean>()

/** Whether any procedure of a pack has steps that follow what happens to a parent matter. */
function hasFollowers(compiled: CompiledPack): boolean {
  let known = followed.get(compiled)
  if (known === undefined) {
    known = [...compiled.procedures.values()].some((procedure) =>
      [...procedure.steps.values()].some((step) => step.data.follows !== undefined),
    )
    followed.set(compiled, known)
  }
  return known
}

function packOf(jurisdiction: Jurisdiction, target: Exclude<Target, { matter: string }>): CompiledPack | undefined {
  return jurisdiction.packs.find(
    (one) => one.procedures.has(target.procedure) && (target.pack === undefined || one.pack.id === target.pack),
  )
}

/** Fetches what the law looks up and decides. */
export async function decideHere(
  tx: JurisdictionTransaction,
  { jurisdiction, compiled, subject, parent, relatives, target }: Situation,
  { actor, at, command }: { readonly actor: Act['actor']; readonly at: Act['at']; readonly command: Command },
): Promise<Decision> {
  const matter =
    'version' in subject ? subject : unopened({ ...subject, pack: compiled.reference, openedOn: dateOf(at) })
  const upper = parent === undefined ? {} : { parent }
  const related = await fetchRelated(tx, { jurisdiction, compiled, matter, actor, at, command, ...upper })
  const { calendar, rulings } = jurisdiction
  const outside = { calendar, rulings, directory: jurisdiction.directoryOn(dateOf(at)) }
  return decide(compiled, subject, command, {
    actor,
    at,
    outside: { ...outside, related, relatives, ...upper, ...(target === undefined ? {} : { target }) },
  })
}

function outcomeOf(decision: Decision, { subject, compiled, before }: Situation, recorded: Recorded): ActOutcome {
  const touched = [...recorded.matters.values()]
    .filter((matter) => matter.id !== subject.id)
    .map(({ id, procedure, title }): Touched => ({ id, procedure, title, opened: !before.has(id) }))
  if (!decision.ok) {
    return { kind: 'refused', reasons: decision.reasons.map((reason) => speakReason(compiled, reason)), touched }
  }
  const matter = recorded.matters.get(subject.id) ?? before.get(subject.id)?.matter
  if (matter === undefined) throw new Error(`an act on ${subject.id} left no matter`)
  return { kind: 'done', receipt: receiptOf(matter, decision, compiled, recorded, touched), repeated: false }
}

function receiptOf(
  matter: Matter,
  decision: Extract<Decision, { ok: true }>,
  compiled: CompiledPack,
  recorded: Recorded,
  touched: readonly Touched[],
): ActReceipt {
  const named = new Set(
    (recorded.events.get(matter.id) ?? []).flatMap((event) =>
      event.type === 'document-drafted' ? event.document.id : 'document' in event ? event.document : [],
    ),
  )
  return {
    matter: matter.id,
    number: matter.number,
    procedure: matter.procedure,
    title: matter.title,
    state: matter.state,
    version: matter.version,
    warnings: decision.warnings.map((reason) => speakReason(compiled, reason)),
    documents: matter.documents
      .filter((document) => named.has(document.id))
      .map(({ id, title, number }) => ({ id, title, number })),
    touched,
  }
}
