/**
 * How long a start takes after installation, from the command to the first answer: the first one, which makes a database
 * and fills it with the demonstration, and a later one. And how much memory the server holds once somebody has worked
 * with it.
 *
 * Yardstick: the embedded PostgreSQL by itself, made and started on an empty directory, and started once more. A start is
 * measured several times and the shortest counts: what else the machine does can only lengthen it.
 */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '@zhiheng/server'
import { announce, atMost, judge, note } from './report.ts'
import { type ServerProcess, startServerProcess, withDataDirectory } from './server-process.ts'

const bounds = {
  'first start, with demonstration data': atMost(8, 's'),
  restart: atMost(2, 's'),
  'memory of the server, without the database': atMost(300, 'MiB'),
}

/** Measured so often; and on a busy machine again, at most so often, until a quiet moment shows what a start takes. */
const rounds = 3
const mostRounds = 8

announce('start', 'the embedded PostgreSQL alone: initdb, start, roles and database; and its later start')
const first: number[] = []
const again: number[] = []
const bareFirst: number[] = []
const bareAgain: number[] = []
const memory: number[] = []
for (let round = 0; round < rounds || (round < mostRounds && !isKept()); round++) {
  await withDataDirectory(async (dataDirectory) => {
    bareFirst.push(await bareStart(dataDirectory))
    bareAgain.push(await bareStart(dataDirectory))
  })
  await withDataDirectory(async (dataDirectory) => {
    const server = await startServerProcess(dataDirectory)
    first.push(server.answeredAfter)
    await server.stop()
    const restarted = await startServerProcess(dataDirectory)
    try {
      again.push(restarted.answeredAfter)
      const fresh = restarted.residentMemory()
      await work(restarted, dataDirectory)
      memory.push(restarted.residentMemory())
      if (round === 0) note('memory before anybody has signed in', fresh, 'MiB')
    } finally {
      await restarted.stop()
    }
  })
}
note('embedded PostgreSQL alone, first start', seconds(bareFirst), 's')
note('embedded PostgreSQL alone, restart', seconds(bareAgain), 's')
note('first start, times of the yardstick', seconds(first) / seconds(bareFirst), 'times')
note('restart, times of the yardstick', seconds(again) / seconds(bareAgain), 'times')
note('load of the machine now', loadavg()[0] ?? 0, 'processes')
judge(bounds, {
  'first start, with demonstration data': seconds(first),
  restart: seconds(again),
  'memory of the server, without the database': Math.max(...memory),
})

function seconds(times: readonly number[]): number {
  return Math.min(...times) / 1000
}

function isKept(): boolean {
  return (
    seconds(first) <= bounds['first start, with demonstration data'].value && seconds(again) <= bounds.restart.value
  )
}

async function bareStart(dataDirectory: string): Promise<number> {
  const began = performance.now()
  const postgres = await openEmbedded({ dataDirectory })
  const taken = performance.now() - began
  await postgres.close()
  return taken
}

/** What somebody does in the morning: signs in, looks at the worklist and the list, opens matters, prints a paper. */
async function work({ address }: ServerProcess, dataDirectory: string): Promise<void> {
  interface Account {
    readonly login: string
    readonly password: string
  }
  const accounts = JSON.parse(readFileSync(join(dataDirectory, 'demo-accounts.json'), 'utf8')) as Account[]
  const [account] = accounts
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'zhiheng' },
    body: JSON.stringify({ login: account?.login, password: account?.password }),
  })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const session = (await signedIn.json()) as { posts: { id: string }[] }
  const headers = { cookie, 'content-type': 'application/json', 'x-requested-with': 'zhiheng' }
  const chosen = { method: 'PUT', headers, body: JSON.stringify({ post: session.posts[0]?.id }) }
  await answered(await fetch(`${address}/api/session/post`, chosen))
  const get = async (path: string): Promise<Response> => answered(await fetch(`${address}${path}`, { headers }))
  await (await get('/api/worklist')).text()
  const { rows } = (await (await get('/api/matters')).json()) as { rows: { id: string }[] }
  let papers = 0
  for (const { id } of rows) {
    const view = (await (await get(`/api/matters/${id}`)).json()) as { documents: { id: string }[] }
    const [document] = view.documents
    if (document === undefined || papers >= 3) continue
    const paper = await get(`/api/documents/${id}/${document.id}/pdf`)
    if ((await paper.bytes()).length < 10_000) throw new Error('the paper is empty')
    papers++
  }
  if (papers === 0) throw new Error('the demonstration shows this person no paper')
}

async function answered(answer: Response): Promise<Response> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`)
  return answer
}
