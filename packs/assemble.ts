import { Pack } from '@zhiheng/law'

/** A chapter of a pack: the procedures of one subject with what belongs to them. */
export type PackPart = Partial<
  Pick<Pack, 'competence' | 'procedures' | 'documents' | 'catalogues' | 'duties' | 'examples'>
>

type Head = Omit<Pack, keyof PackPart>

/**
 * Puts a pack together from its chapters, in their order. Throws where two chapters say the same thing twice: what a name
 * stands for must not depend on the order of files.
 */
export function assemble(head: Head, parts: readonly PackPart[]): Pack {
  return Pack.parse({
    ...head,
    competence: parts.flatMap((part) => part.competence ?? []),
    procedures: merge(parts, 'procedures'),
    documents: merge(parts, 'documents'),
    catalogues: merge(parts, 'catalogues'),
    duties: merge(parts, 'duties'),
    examples: parts.flatMap((part) => part.examples ?? []),
  })
}

function merge<K extends 'procedures' | 'documents' | 'catalogues' | 'duties'>(
  parts: readonly PackPart[],
  kind: K,
): Record<string, unknown> {
  const merged: Record<string, unknown> = {}
  for (const part of parts) {
    for (const [id, element] of Object.entries(part[kind] ?? {})) {
      if (Object.hasOwn(merged, id)) throw new Error(`${kind}.${id} is written twice`)
      merged[id] = element
    }
  }
  return merged
}
