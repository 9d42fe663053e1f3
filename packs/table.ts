import { Example, OverlayEntry, Provision } from '@zhiheng/law'

/**
 * Provisions and overlay entries are written as tables, one line for each clause, cells parted by `|`. The last cell
 * names the elements that carry the clause, parted by blanks, or, after a dash, the reason why none does.
 */
const LATER = '本版本尚未实现，列入后续'

/** id | cite | capability | digest | elements, or — reason (— alone: to be carried by a later version) */
export function provisionsOf(table: string): Provision[] {
  return linesOf(table, 5).map(([id, cite, capability, digest, carried]) =>
    Provision.parse({ id, cite, capability, digest, ...carriers(carried ?? '') }),
  )
}

/** local | upper | relation | policy | certainty | effect | elements, or — reason; all from one day on */
export function overlayOf(from: string, table: string): OverlayEntry[] {
  return linesOf(table, 7).map(([local, upper, relation, policy, certainty, effect, carried]) =>
    OverlayEntry.parse({
      local,
      upper,
      relation,
      force: { from },
      effect,
      policy,
      certainty,
      ...carriers(carried ?? ''),
    }),
  )
}

function carriers(cell: string): { elements: string[] } | { reason: string } {
  if (cell.startsWith('—')) return { reason: cell.slice(1).trim() || LATER }
  return { elements: cell.split(' ').filter(Boolean) }
}

/** The cells of each line. Throws where a line has another number of cells: a table is code, not input. */
function linesOf(table: string, cells: number): string[][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const found = line.split('|').map((cell) => cell.trim())
      if (found.length !== cells) throw new Error(`a line with ${found.length} cells instead of ${cells}: ${line}`)
      return found
    })
}

/** limit | start | day named in the paper, or — | raw date | due date | title */
export function examplesOf(table: string): Example[] {
  return linesOf(table, 6).map(([limit, start, named, raw, due, title]) =>
    Example.parse({ title, limit, start, ...(named === '—' ? {} : { named }), raw, due }),
  )
}
