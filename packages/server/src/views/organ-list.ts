import type { Directory, Organ } from '@zhiheng/law/organ'
import type { z } from 'zod'
import type { OrganPage, OrganQuery, OrganView } from '../http/schemas/register.ts'
import { readCursor, writeCursor } from './cursor.ts'

/** A page of organs. The register of a jurisdiction is in memory: at most some thousands. */
export function listOrgans(
  organs: readonly Organ[],
  directory: Directory,
  { text, kind, level, superior, territory, id, cursor, size }: z.output<typeof OrganQuery>,
): OrganPage {
  const kinds = kind === undefined ? undefined : [kind].flat()
  const ids = id === undefined ? undefined : new Set([id].flat())
  const words = (text ?? '').split(/\s+/u).filter(Boolean)
  const found = organs
    .filter(
      (organ) =>
        (kinds === undefined || kinds.includes(organ.kind)) &&
        (level === undefined || organ.level === level) &&
        (superior === undefined || organ.superior === superior) &&
        (territory === undefined || organ.territory.startsWith(territory)) &&
        (ids === undefined || ids.has(organ.id)) &&
        words.every((word) => organ.name.includes(word) || organ.shortName?.includes(word)),
    )
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  const from = readCursor(cursor)
  const start = from === undefined ? 0 : found.findIndex((organ) => order(organ) > from[0])
  const rows = start < 0 ? [] : found.slice(start, start + size)
  const last = rows.at(-1)
  const more = last !== undefined && found.at(-1) !== last
  return {
    rows: rows.map((organ) => viewOrgan(organ, directory)),
    next: more && last !== undefined ? writeCursor(order(last), last.id) : null,
    total: found.length,
  }
}

const order = (organ: Organ): string => `${organ.territory}/${organ.kind}/${organ.id}`

export function viewOrgan(organ: Organ, directory: Directory): z.infer<typeof OrganView> {
  const superior = organ.superior === undefined ? undefined : directory.organ(organ.superior)
  return {
    id: organ.id,
    name: organ.name,
    kind: organ.kind,
    level: organ.level,
    territory: organ.territory,
    leadership: organ.leadership,
    superior: superior === undefined ? null : { id: superior.id, name: superior.name },
    shortName: organ.shortName ?? null,
  }
}
