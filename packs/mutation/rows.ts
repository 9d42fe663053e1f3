import type { Pack } from '@zhiheng/law'
import type { PackTask } from './job.ts'
import { verdictsOn } from './judge-all.ts'
import { removalOf } from './removal.ts'

interface Options {
  /** ids of rows; absent: every row with an element that can be taken away */
  readonly only: readonly string[] | undefined
  readonly json: boolean
  readonly workers: number
}

interface RowVerdict {
  readonly pack: string
  readonly row: string
  /** the elements of the row, and the test of the row that fails without it; empty where none does */
  readonly elements: readonly { readonly address: string; readonly by: string }[]
}

/**
 * Takes the elements of each row away, one at a time, and asks the tests that carry the row's id. A row holds when one of them
 * fails for at least one of its elements. Exit code 1 where a row does not hold.
 */
export async function checkRows(packs: readonly Pack[], { only, json, workers }: Options): Promise<number> {
  const tasks = packs.map((pack): PackTask => ({ pack: pack.id, mutants: [], rows: rowsOf(pack, only) }))
  const shares = Array.from({ length: workers }, (_unused, worker) =>
    tasks
      .map((task) => ({ ...task, rows: task.rows?.filter((_row, index) => index % workers === worker) ?? [] }))
      .filter(({ rows }) => rows.length > 0),
  )
  const verdicts = await verdictsOn(shares)
  const rows = tasks.flatMap(({ pack, rows = [] }) =>
    rows.map((row): RowVerdict => {
      const own = verdicts.filter((one) => one.pack === pack && String(one.mutant).startsWith(`${row} `))
      const elements = own.map(({ mutant, by }) => ({ address: String(mutant).slice(row.length + 1), by: by ?? '' }))
      return { pack, row, elements }
    }),
  )
  const loose = rows.filter(({ elements }) => elements.every(({ by }) => by === ''))
  if (json) console.log(JSON.stringify(rows, null, 2))
  else for (const row of only === undefined ? loose : rows) show(row)
  if (!json) console.log(`${rows.length} rows, ${loose.length} whose tests do not notice that the element is gone`)
  return loose.length === 0 ? 0 : 1
}

function show({ pack, row, elements }: RowVerdict): void {
  console.log(`${pack} ${row}`)
  for (const { address, by } of elements) console.log(`  without ${address}: ${by || 'no test of the row fails'}`)
}

const rowsOf = (pack: Pack, only: readonly string[] | undefined): string[] =>
  pack.provisions
    .filter(({ id }) => only === undefined || only.includes(id))
    .filter(({ elements }) => (elements ?? []).some((address) => removalOf(pack, address) !== undefined))
    .map(({ id }) => id)
