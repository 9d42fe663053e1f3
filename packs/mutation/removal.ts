import type { Pack } from '@zhiheng/law'
import type { Mutant, Path } from './mutant.ts'

/** Taking away the element at an address that a provision names; undefined where it is none that can go (a norm, the pack itself). */
export function removalOf(pack: Pack, address: string): Mutant | undefined {
  const path = pathOf(pack, address)
  return path && { address, kind: 'step', change: 'without it', path, value: undefined }
}

function pathOf(pack: Pack, address: string): Path | undefined {
  const [first = '', second, ...rest] = address.split('.')
  if (first === 'competence' && second !== undefined) {
    const index = pack.competence.findIndex((rule) => rule.id === second)
    return index < 0 ? undefined : ['competence', index]
  }
  if (first === 'catalogues' && second !== undefined)
    return ['catalogues', second, ...rest.flatMap((item) => ['items', item])]
  if ((first === 'documents' || first === 'duties') && second !== undefined) return [first, second]
  if (!Object.hasOwn(pack.procedures, first)) return undefined
  return ['procedures', first, ...(second === undefined ? [] : [second]), ...rest]
}
