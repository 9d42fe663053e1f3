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

const STRENGTH: Readonly<Record<OverlayEntry['policy'], number>> = {
  cite: 0,
  warn: 1,
  rename: 2,
  'add-step': 2,
  block: 3,
}

/** The policies a place may set for an entry: any where it rests on a reading, only stricter ones where the text is plain. */
export function policiesFor(entry: OverlayEntry): OverlayEntry['policy'][] {
  return (Object.keys(STRENGTH) as OverlayEntry['policy'][]).filter((policy) =>
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
