import { type Citation, formatCitation, normRegister } from '../citation/index.ts'
import type { Pack } from '../pack/index.ts'
import type { Check, Defect } from './defect.ts'

/** A citation and the element it stands on. */
export interface PlacedCitation {
  readonly element: string
  readonly citation: Citation
}

/** Every citation of a pack, wherever it stands. */
export function citationsOf(pack: Pack): PlacedCitation[] {
  const found: PlacedCitation[] = []
  const walk = (value: unknown, element: string): void => {
    if (Array.isArray(value)) {
      for (const one of value) walk(one, element)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const { norm, article } = value as Partial<Citation>
    if (typeof norm === 'string' && typeof article === 'number') {
      found.push({ element, citation: value as Citation })
      return
    }
    for (const [key, nested] of Object.entries(value))
      walk(nested, key === 'basis' ? element : element === '' ? key : `${element}.${key}`)
  }
  const { procedures, norms: _norms, ...rest } = pack
  for (const [id, procedure] of Object.entries(procedures)) walk(procedure, id)
  walk(rest, '')
  return found
}

/** Every citation names a registered norm. */
export const checkNorms: Check = (pack) => {
  const known = new Set(pack.norms.map((norm) => norm.id))
  return citationsOf(pack)
    .filter(({ citation }) => !known.has(citation.norm))
    .map(
      ({ element, citation }): Defect => ({
        code: 'norm-unregistered',
        element,
        message: `引用的规范“${citation.norm}”没有登记`,
        basis: [],
      }),
    )
}

/** How a citation is looked up in an imported text: where it stands there, or why it does not. */
export type CitationLookup = (
  citation: Citation,
) => { readonly found: true } | { readonly found: false; readonly reason: string }

/** Every citation of the norms whose texts were imported exists in them. */
export function checkCitations(pack: Pack, texts: ReadonlyMap<string, CitationLookup>): Defect[] {
  const norms = normRegister(pack.norms)
  return citationsOf(pack).flatMap(({ element, citation }): Defect[] => {
    const result = texts.get(citation.norm)?.(citation)
    if (result === undefined || result.found) return []
    return [
      {
        code: 'citation-unknown',
        element,
        message: `${formatCitation(citation, norms)}：${result.reason}`,
        basis: [citation],
      },
    ]
  })
}
