import type { Directory, Organ } from './organ.ts'

/** How far a chain of superiors may reach before the register is considered broken. */
const LONGEST_CHAIN = 8

/**
 * The organ whose rank counts: a dispatched organ or a delegate counts as the organ that set it up
 * (a county branch of a city bureau is a city organ).
 */
export function rankingOrgan(organ: Organ, directory: Directory): Organ {
  let current = organ
  for (let hops = 0; hops < LONGEST_CHAIN; hops++) {
    const establisher = current.establishedBy === undefined ? undefined : directory.organ(current.establishedBy)
    if (establisher === undefined) return current
    current = establisher
  }
  return current
}

/** The government (or zone committee) an organ belongs to, after ranking; a government belongs to itself. */
export function governmentOf(organ: Organ, directory: Directory): Organ | undefined {
  let current: Organ | undefined = rankingOrgan(organ, directory)
  for (let hops = 0; current !== undefined && hops < LONGEST_CHAIN; hops++) {
    if (current.kind === 'government' || current.kind === 'zone-committee') return current
    current = current.superior === undefined ? undefined : directory.organ(current.superior)
  }
  return undefined
}

/** The government and every government above it, nearest first. */
export function governmentChain(organ: Organ, directory: Directory): Organ[] {
  const chain: Organ[] = []
  let current = governmentOf(organ, directory)
  while (current !== undefined && chain.length < LONGEST_CHAIN) {
    chain.push(current)
    const superior: Organ | undefined = current.superior === undefined ? undefined : directory.organ(current.superior)
    current = superior === undefined ? undefined : governmentOf(superior, directory)
  }
  return chain
}

/** The nearest government above or equal to all of the organs, or undefined when they share none. */
export function commonGovernment(organs: readonly Organ[], directory: Directory): Organ | undefined {
  const [first, ...others] = organs.map((organ) => governmentChain(organ, directory))
  return first?.find((candidate) => others.every((chain) => chain.some((government) => government.id === candidate.id)))
}

/** The oversight body of a government: the justice bureau that belongs to it. */
export function oversightBodyOf(government: Organ, directory: Directory): Organ | undefined {
  return directory.organs({ kind: 'oversight-body', superior: government.id })[0]
}

export type OrganRelation =
  | 'governs'
  | 'establishes'
  | 'same-government'
  | 'same-organ'
  | 'superior-body'
  | 'outside-government'

/**
 * Whether `first` stands in a relation to `second`.
 * - governs: the government of `first` is the government of `second` or one above it
 * - establishes: `first` set `second` up, or is its superior
 * - same-government, same-organ: as the words say
 * - superior-body: the government of `first` lies truly above the government of `second`
 */
export function related(first: Organ, relation: OrganRelation, second: Organ, directory: Directory): boolean {
  switch (relation) {
    case 'same-organ':
      return first.id === second.id
    case 'establishes':
      return second.establishedBy === first.id || second.superior === first.id
    case 'same-government':
      return governmentOf(first, directory)?.id === governmentOf(second, directory)?.id
    case 'outside-government':
      return governmentOf(first, directory)?.id !== governmentOf(second, directory)?.id
    case 'governs': {
      const own = governmentOf(first, directory)
      return own !== undefined && governmentChain(second, directory).some((government) => government.id === own.id)
    }
    case 'superior-body': {
      const own = governmentOf(first, directory)
      return (
        own !== undefined &&
        governmentChain(second, directory)
          .slice(1)
          .some((government) => government.id === own.id)
      )
    }
  }
}
