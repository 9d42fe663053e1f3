import type { DocumentKind, Limit, Pack, Step } from '../pack/index.ts'
import type { Check, Defect } from './defect.ts'

/**
 * Where a pack does otherwise than the packs above it, an overlay entry must say so: another issuer or another title for
 * the same national kind of paper, and every element that rests on upper law from a date on.
 */
export const checkOverlay: Check = (pack, uppers) => {
  const carried = new Set(pack.overlay.flatMap((entry) => entry.elements ?? []))
  return [...paperDefects(pack, uppers, carried), ...datedDefects(pack, carried)]
}

function paperDefects(pack: Pack, uppers: readonly Pack[], carried: ReadonlySet<string>): Defect[] {
  const national = new Map<string, { kind: DocumentKind; issuers: ReadonlySet<string> }>()
  for (const upper of uppers) {
    for (const [id, kind] of Object.entries(upper.documents)) {
      if (kind.national !== undefined) national.set(kind.national, { kind, issuers: issuerKinds(upper, id, kind) })
    }
  }
  return Object.entries(pack.documents).flatMap(([id, kind]): Defect[] => {
    const above = kind.national === undefined ? undefined : national.get(kind.national)
    if (above === undefined || carried.has(`documents.${id}`)) return []
    const differs: string[] = []
    const own = issuerKinds(pack, id, kind)
    if ([...own].some((organ) => !above.issuers.has(organ)) && above.issuers.size > 0) differs.push('制发机关')
    const title = kind.names?.at(-1)?.title ?? kind.title
    if (title !== above.kind.title) differs.push('名称')
    if (differs.length === 0) return []
    return [
      {
        code: 'deviation-without-overlay',
        element: `documents.${id}`,
        message: `《${kind.title}》的${differs.join('、')}与上位规定的《${above.kind.title}》不同，却没有衔接条目`,
        basis: kind.basis,
      },
    ]
  })
}

/** The kinds of organ that may issue a paper in the procedures that issue it. */
function issuerKinds(pack: Pack, document: string, kind: DocumentKind): ReadonlySet<string> {
  return new Set(
    Object.values(pack.procedures)
      .filter((procedure) => Object.values(procedure.steps).some((step) => step.issues === document))
      .flatMap((procedure) => {
        const party = procedure.parties[kind.issuer]
        if (party?.kinds !== undefined) return party.kinds
        return typeof party?.from === 'object' && 'governmentOf' in party.from ? ['government'] : []
      }),
  )
}

/** A step or limit that rests on upper law alone from a date on is a change of the local procedure. */
function datedDefects(pack: Pack, carried: ReadonlySet<string>): Defect[] {
  const upper = new Set(
    pack.norms.filter((norm) => norm.id !== pack.norm && pack.under.includes(norm.id)).map((norm) => norm.id),
  )
  return Object.entries(pack.procedures).flatMap(([id, procedure]) =>
    (['steps', 'limits'] as const).flatMap((part) =>
      Object.entries<Step | Limit>(procedure[part] ?? {}).flatMap(([key, data]): Defect[] => {
        const element = `${id}.${part}.${key}`
        const isUpper =
          data.force !== undefined && data.basis.length > 0 && data.basis.every((citation) => upper.has(citation.norm))
        if (!isUpper || carried.has(element) || carried.has(id)) return []
        return [
          {
            code: 'deviation-without-overlay',
            element,
            message: `“${data.name}”自${data.force?.from}起依上位规定增设，却没有衔接条目`,
            basis: data.basis,
          },
        ]
      }),
    ),
  )
}
