import type { Actor, ActorRecord } from '@zhiheng/law/matter'
import type { Organ } from '@zhiheng/law/organ'
import { dateOf, type LocalInstant, toInstant } from '@zhiheng/law/time'
import { sql } from 'kysely'
import type { JurisdictionTransaction } from '../database/index.ts'
import type { Installation } from '../installation.ts'
import { readJurisdiction } from '../jurisdictions/jurisdiction.ts'
import { append } from '../ledger/index.ts'
import { refreshMatters } from '../projections/rebuild.ts'
import { projectRegisters } from './project-registers.ts'
import { RegisterEvent, registerOf } from './register-event.ts'

export interface RegisterRequest {
  readonly jurisdiction: string
  readonly actor: Actor
  readonly at: LocalInstant
  readonly events: readonly RegisterEvent[]
}

/** How many events go to the ledger in one statement. */
const chunk = 500

/**
 * Changes the registers of a jurisdiction (its settings, organs, people, posts, calendar): recorded in the ledger and
 * projected in one transaction, like acts on matters. Where an organ that matters look at has changed, or what the place has
 * laid down about its norms, what was drawn from it is drawn again.
 */
export async function administer(installation: Installation, request: RegisterRequest): Promise<void> {
  await installation.transact(request.jurisdiction, (tx) => administerWithin(tx, installation, request))
  installation.jurisdictions.changed(request.jurisdiction)
}

export async function administerWithin(
  tx: JurisdictionTransaction,
  { shelf, jurisdictions }: Pick<Installation, 'shelf' | 'jurisdictions'>,
  { jurisdiction, actor, at, events }: RegisterRequest,
): Promise<void> {
  const parsed = events.map((event) => RegisterEvent.parse(event))
  jurisdictions.changed(jurisdiction)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`registers ${jurisdiction}`}, 0))`.execute(tx)
  const before = await readJurisdiction(tx, jurisdiction, shelf)
  const on = dateOf(at)
  for (const [chain, list] of Map.groupBy(parsed, registerOf)) {
    for (let start = 0; start < list.length; start += chunk) {
      await append(
        tx,
        { jurisdiction, matter: chain },
        list.slice(start, start + chunk).map(({ type, ...payload }) => ({
          type,
          payload,
          actor: actorRecord(actor),
          pack: '',
          calendar: '',
          occurredOn: Temporal.PlainDate.from(on),
          at: toInstant(at),
        })),
      )
    }
  }
  await projectRegisters(
    tx,
    jurisdiction,
    parsed.map((event) => ({ event, on })),
  )
  const founding = parsed.flatMap((event) => ('settings' in event ? event.settings.packs : []))
  if (founding.length > 0) await shelf.archive(tx, jurisdiction, founding)
  if (
    before !== undefined &&
    parsed.some((event) => changesSteps(event) || movesOrgans(event, before.directoryOn(on).organ))
  ) {
    const after = await readJurisdiction(tx, jurisdiction, shelf)
    if (after !== undefined) await refreshMatters(tx, after, shelf)
  }
}

/** An actor as the ledger keeps it. */
function actorRecord(actor: Actor): ActorRecord | 'system' {
  if (actor.kind === 'system') return 'system'
  return { person: actor.person, post: actor.post, organ: { id: actor.organ.id, name: actor.organ.name } }
}

/** Whether what is to be done in matters may be something else after it. */
const changesSteps = ({ type }: RegisterEvent): boolean => type === 'norm-adopted' || type === 'policy-set'

/** Whether matters that are already there may look different after it. */
function movesOrgans(event: RegisterEvent, known: (id: string) => Organ | undefined): boolean {
  if (event.type !== 'organ-registered' && event.type !== 'organ-changed') return false
  const { organ } = event
  const old = known(organ.id)
  if (old === undefined) return organ.kind !== 'agency' && organ.kind !== 'legal-unit'
  return (['kind', 'level', 'territory', 'superior', 'establishedBy', 'leadership'] as const).some(
    (attribute) => old[attribute] !== organ[attribute],
  )
}
