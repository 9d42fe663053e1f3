import { parseCitation } from '../citation/index.ts'
import type { Pack, Provision } from '../pack/index.ts'

/** A test or a scenario that says which clauses it proves: by ids in its title, or by a list. */
export interface Proving {
  /** where it stands */
  readonly file: string
  readonly title: string
  readonly ids: readonly string[]
}

export interface TracedProvision {
  readonly id: string
  readonly cite: string
  /** the article it belongs to; 0 where the citation names none */
  readonly article: number
  readonly capability: string
  readonly digest: string
  readonly status: 'proven' | 'open'
  readonly provenBy: readonly { readonly file: string; readonly title: string }[]
  /** why no element carries it yet, as the pack says */
  readonly reason?: string
}

export interface Trace {
  readonly packs: readonly { readonly pack: string; readonly rows: readonly TracedProvision[] }[]
  /** ids that a test cites and no pack knows */
  readonly unknown: readonly { readonly id: string; readonly file: string; readonly title: string }[]
}

/** Clause ids in a text: the letters of a place, the article and at least one number more (XT-21-2a). */
export const clauseIds = (text: string): string[] => text.match(/\b[A-Z]{2,4}-\d+(?:-\d+)+[a-z]?\b/gu) ?? []

/** Joins the clauses of packs with the tests that prove them. Pure: the shell reads the files. */
export function traceProvisions(
  packs: readonly Pick<Pack, 'id' | 'provisions'>[],
  provings: readonly Proving[],
): Trace {
  const known = new Set(packs.flatMap((pack) => pack.provisions.map((provision) => provision.id)))
  const prefixes = new Set([...known].map(prefixOf))
  const byId = Map.groupBy(
    provings.flatMap(({ ids, file, title }) => [...new Set(ids)].map((id) => ({ id, file, title }))),
    (one) => one.id,
  )
  return {
    packs: packs.map((pack) => ({
      pack: pack.id,
      rows: pack.provisions.map((provision) => traced(provision, byId.get(provision.id) ?? [])),
    })),
    unknown: [...byId].filter(([id]) => !known.has(id) && prefixes.has(prefixOf(id))).flatMap(([, ones]) => ones),
  }
}

const prefixOf = (id: string): string => id.split('-')[0] ?? ''

function traced(provision: Provision, found: readonly { file: string; title: string }[]): TracedProvision {
  const { id, cite, capability, digest, reason } = provision
  return {
    id,
    cite,
    article: parseCitation(cite)?.address.article ?? 0,
    capability,
    digest,
    status: found.length > 0 ? 'proven' : 'open',
    provenBy: found.map(({ file, title }) => ({ file, title })),
    ...(reason === undefined ? {} : { reason }),
  }
}

/** The open rows of a pack's articles; all its open rows where no article is named. */
export function openRows(trace: Trace, pack: string, articles?: readonly number[]): TracedProvision[] {
  const rows = trace.packs.find((one) => one.pack === pack)?.rows ?? []
  return rows.filter((row) => row.status === 'open' && (articles === undefined || articles.includes(row.article)))
}
