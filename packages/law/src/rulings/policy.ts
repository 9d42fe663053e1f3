import { demandsOf } from '../pack/demands.ts'
import type { OverlayEntry, Pack, Requirement } from '../pack/pack.ts'
import { latestOn, type Rulings } from './rulings.ts'

/** What an overlay entry is called: the local clause and the upper one. */
export const entryKey = ({ local, upper }: Pick<OverlayEntry, 'local' | 'upper'>): string => `${local}/${upper}`

/** The policy a place has set for an overlay entry, as it holds on a day; undefined where it has set none. */
export function policySetOn(
  pack: Pick<Pack, 'id'>,
  entry: string | undefined,
  rulings: Rulings | undefined,
  on: string,
): OverlayEntry['policy'] | undefined {
  if (rulings === undefined || entry === undefined || rulings.policies.size === 0) return undefined
  const set = rulings.policies.get(`${pack.id}/${entry}`)
  return set === undefined ? undefined : latestOn(set, on)?.policy
}

/** What happens when a requirement is not met on a day; `cite` asks for nothing. */
export function requirementPolicy(
  { policy = 'block', overlay }: Requirement,
  pack: Pick<Pack, 'id'>,
  rulings: Rulings | undefined,
  on: string,
): 'block' | 'warn' | 'cite' {
  const set = policySetOn(pack, overlay, rulings, on)
  return set === 'block' || set === 'warn' || set === 'cite' ? set : policy
}

/** Whether a step or another name that an overlay entry brings is used on a day: not where the place only cites upper law. */
export function isBrought(
  overlay: string | undefined,
  pack: Pick<Pack, 'id'>,
  rulings: Rulings | undefined,
  on: string,
): boolean {
  const set = policySetOn(pack, overlay, rulings, on)
  return set !== 'cite' && set !== 'warn'
}

/** The overlay entries that some element carries out by name: only for these does a policy of the place change anything. */
export function governedEntries(pack: Pack): ReadonlySet<string> {
  const steps = Object.values(pack.procedures).flatMap((procedure) =>
    Object.values(procedure.steps).flatMap((step) => [
      step.overlay,
      ...demandsOf(step, pack.catalogues).map((one) => one.overlay),
    ]),
  )
  const names = Object.values(pack.documents).flatMap((kind) => (kind.names ?? []).map((one) => one.overlay))
  return new Set([...steps, ...names].flatMap((key) => key ?? []))
}

const ALL: readonly OverlayEntry['policy'][] = ['block', 'warn', 'cite', 'rename', 'add-step']

/** The policies a place may set for an entry: any that fits where it rests on a reading, only stricter ones where the text is plain. */
export function policiesFor(entry: OverlayEntry): OverlayEntry['policy'][] {
  return ALL.filter((policy) =>
    entry.certainty === 'interpretation'
      ? fits(entry.policy, policy)
      : policy === entry.policy || (entry.policy === 'warn' && policy === 'block'),
  )
}

/** A name or a step that upper law brings is either used or only cited; a demand blocks, warns or is only cited. */
function fits(brought: OverlayEntry['policy'], policy: OverlayEntry['policy']): boolean {
  if (brought === 'rename' || brought === 'add-step') return policy === brought || policy === 'cite'
  return policy === 'block' || policy === 'warn' || policy === 'cite'
}
