import type { Client, Pool, PoolClient } from 'pg'

/** A statement as the program sent it, and how many rows it touched. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
  readonly rows: number
}

type Query = (...parameters: unknown[]) => unknown

/** Listens to what a pool's clients send. `take` gives what was sent since it was last called. */
export function recordStatements(pool: Pool): { take: () => Statement[] } {
  let finished: Statement[] = []
  const heard = new WeakSet<PoolClient>()
  pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    const query = client.query.bind(client) as Query
    client.query = ((...parameters: unknown[]) => {
      const [first, second] = parameters
      const text = typeof first === 'string' ? first : (first as { text: string }).text
      const values = (typeof first === 'string' ? second : (first as { values?: unknown[] }).values) ?? []
      const answer = query(...parameters)
      if (Array.isArray(values) && answer instanceof Promise)
        void answer.then((result) => finished.push({ text, values, rows: rowsOf(result) }))
      return answer
    }) as typeof client.query
  })
  return {
    take() {
      const taken = finished
      finished = []
      return taken
    },
  }
}

/** Rows touched, of one result or of several. */
function rowsOf(result: unknown): number {
  const results = (Array.isArray(result) ? result : [result]) as { rowCount: number | null }[]
  return results.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0)
}

/** The statements of one act. */
export type RecordedAct = readonly Statement[]

/** Words of a recording and what stands for each of them this time. */
export type FreshWords = readonly (readonly [recorded: string, fresh: string])[]

/** Sends the statements of an act again with other words for what must be new each time; the rest is as it was recorded. */
export async function replay(client: Client, act: RecordedAct, words: FreshWords, verify = false): Promise<void> {
  const renew = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renew)
    if (typeof value !== 'string') return value
    return words.reduce((text, [recorded, fresh]) => text.replaceAll(recorded, fresh), value)
  }
  for (const { text, values, rows } of act) {
    const result: unknown = await (values.length === 0 ? client.query(text) : client.query(text, values.map(renew)))
    if (verify && rowsOf(result) !== rows)
      throw new Error(`${rowsOf(result)} rows instead of ${rows} by ${text.slice(0, 200)}`)
  }
}
