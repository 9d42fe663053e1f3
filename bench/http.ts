/**
 * How many acts a second a server performs over HTTP, sessions and all: sixteen clients take matters from the finding to
 * the served opinion, each in a county of its own.
 *
 * Yardstick: the statements of those acts, recorded once, sent again by sixteen bare connections of `pg` to the same
 * database: no HTTP, no sessions, no law, no hashes, only the database at work. The two take turns.
 */
import { randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { organsOf } from '@zhiheng/packs'
import { readSettings, start } from '@zhiheng/server'
import autocannon, { type CannonRequest } from 'autocannon'
import pg from 'pg'
import { announce, atLeast, judge, median, note } from './report.ts'
import { type ServerProcess, startServerProcess, withDataDirectory } from './server-process.ts'
import { type FreshWords, type RecordedAct, recordStatements, replay } from './statements.ts'
import {
  type ActOverHttp,
  day,
  headersOf,
  nothingYet,
  type Place,
  type Player,
  play,
  type Standing,
  standingAfter,
} from './supervision-play.ts'

const bounds = { 'of the rate of the bare statements': atLeast(0.4, 'times') }

const connections = 16
const rounds = 3
/** How long one measurement takes, in seconds. */
const roundLength = 5

/** The last number that was given to a replayed matter; recorded ones are lower. */
let sequence = 1_000_000

/** Processor time used so far by the server, by its database and by this process, in milliseconds. */
function times(server: ServerProcess) {
  const { user, system } = process.cpuUsage()
  const own = (user + system) / 1000
  const database = server.databaseProcessorTime()
  return { own, database, server: server.processorTime(), all: own + database + server.processorTime() }
}

interface Recording {
  readonly acts: readonly RecordedAct[]
  /** what must be new each time: the matter's id, its number and its document's, the keys */
  readonly matter: string
  readonly numbers: readonly string[]
  readonly keys: readonly string[]
}

interface Prepared {
  readonly places: readonly Place[]
  /** the acts of each place as they were recorded */
  readonly recordings: readonly Recording[]
  readonly database: pg.PoolConfig
}

announce(
  `acts over HTTP, ${connections} connections`,
  'the same statements with the same kinds of parameters from a bare pg loop on the same database',
)
await withDataDirectory(async (directory) => {
  const { places, recordings, database } = await prepare(directory)
  const server = await startServerProcess(directory)
  const bare = await Promise.all(places.map(() => connect(database)))
  try {
    await Promise.all(bare.map((client, index) => replayPlay(client, recordings[index], true)))
    await overHttp(server.address, places, 2)
    await bareLoop(bare, recordings, 2)
    const results: HttpRate[] = []
    const yardstick: number[] = []
    const spent: { overHttp: number; server: number; bare: number }[] = []
    for (let round = 0; round < rounds; round++) {
      const began = times(server)
      const result = await overHttp(server.address, places, roundLength)
      const between = times(server)
      const { acts, rate } = await bareLoop(bare, recordings, roundLength)
      const ended = times(server)
      results.push(result)
      yardstick.push(rate)
      spent.push({
        overHttp: (between.all - began.all) / result.acts,
        server: (between.server - began.server) / result.acts,
        bare: (ended.own + ended.database - between.own - between.database) / acts,
      })
    }
    const statements = recordings[0]?.acts.map((act) => act.length) ?? []
    note(
      'statements of the six acts',
      statements.reduce((sum, count) => sum + count, 0),
      statements.join(' + '),
    )
    note('bare statements', median(yardstick), 'acts/s')
    note('over HTTP', median(results.map(({ rate }) => rate)), 'acts/s')
    note('half of the acts answer within', median(results.map(({ p50 }) => p50)), 'ms')
    note('99 of 100 within', median(results.map(({ p99 }) => p99)), 'ms')
    note('processor time of an act, server', median(spent.map((one) => one.server)), 'ms')
    note('… server, database and load generator', median(spent.map((one) => one.overHttp)), 'ms')
    note('… bare loop and database', median(spent.map((one) => one.bare)), 'ms')
    note(
      '… ratio',
      median(spent.map((one) => one.bare / one.overHttp)),
      'times',
      'what the rates come to on a machine at rest',
    )
    note('load of the machine now', loadavg()[0] ?? 0, 'processes')
    judge(bounds, {
      'of the rate of the bare statements': median(results.map(({ rate }, round) => rate / (yardstick[round] ?? 0))),
    })
  } finally {
    await Promise.all(bare.map((client) => client.end()))
    await server.stop()
  }
})

/** Founds an exercise in the server of this process, signs everybody in, and records what each act sends to the database. */
async function prepare(directory: string): Promise<Prepared> {
  const environment = { DATA_DIR: directory, PORT: '0', EXERCISES: '1' }
  const settings = readSettings(environment, join(import.meta.dirname, '..'))
  const { address, program, close } = await start(settings, { empty: true, report: console.error })
  try {
    const [pack = '', organs = []] = Object.entries(organsOf)[0] ?? []
    const post = async (path: string, body: object, headers: Record<string, string>) => {
      const answer = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-requested-with': 'zhiheng', ...headers },
        body: JSON.stringify(body),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${path}: ${text}`)
      return { text, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
    }
    const founded = await post('/api/exercises', { pack, organs, clock: `${day}T10:00+08:00` }, {})
    const { jurisdiction, secret } = JSON.parse(founded.text) as { jurisdiction: string; secret: string }
    const signIn = async (organ: string, player: Player): Promise<string> => {
      const headers = { authorization: `Bearer ${secret}` }
      return (await post(`/api/exercises/${jurisdiction}/sessions`, { organ, post: player }, headers)).cookie
    }
    const places: Place[] = []
    for (const bureau of organs.filter((organ) => organ.kind === 'oversight-body' && organ.level === 'county')) {
      const agency = organs.find(
        ({ kind, territory, leadership }) =>
          kind === 'agency' && territory === bureau.territory && leadership !== 'vertical' && leadership !== 'dual',
      )
      if (agency === undefined || places.length === connections) continue
      const cookies = {
        handler: await signIn(bureau.id, 'handler'),
        reviewer: await signIn(bureau.id, 'reviewer'),
        signatory: await signIn(bureau.id, 'signatory'),
        clerk: await signIn(bureau.id, 'clerk'),
      }
      places.push({ agency: agency.id, cookies })
    }
    const { take } = recordStatements(program.pool.connections)
    const record = async (place: Place): Promise<Recording> => {
      let standing = nothingYet
      const acts: RecordedAct[] = []
      const keys: string[] = []
      const numbers = new Set<string>()
      for (const one of play) {
        const key = randomUUID()
        take()
        const body = one.body(standing, place)
        const { text } = await post(one.path(standing), body, headersOf(place.cookies[one.player], standing, key))
        standing = standingAfter(text, standing)
        acts.push(take())
        keys.push(key)
        for (const number of standing.numbers) numbers.add(number)
      }
      return { acts, matter: standing.matter, numbers: [...numbers], keys }
    }
    const recordings: Recording[] = []
    for (const place of places) {
      // What is read once and remembered for a while, such as a session, is not part of an act.
      const tries = [await record(place), await record(place), await record(place)]
      recordings.push(tries.reduce((least, one) => (sentBy(one) < sentBy(least) ? one : least)))
    }
    const { host, port, database, user, password } = program.pool.connections.options
    return { places, recordings, database: { host, port, database, user, password } as pg.PoolConfig }
  } finally {
    await close()
  }
}

function sentBy({ acts }: Recording): number {
  return acts.reduce((sum, act) => sum + act.length, 0)
}

interface HttpRate {
  readonly acts: number
  readonly rate: number
  readonly p50: number
  readonly p99: number
}

async function overHttp(address: string, places: readonly Place[], seconds: number): Promise<HttpRate> {
  let next = 0
  let refused = ''
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    setupClient: (client) => {
      const place = places[next++ % places.length]
      if (place !== undefined) client.setRequests(requestsOf(place, (answer) => (refused ||= answer)))
    },
  })
  if (refused !== '' || result.errors > 0 || result.non2xx > 0) throw new Error(`an act was refused: ${refused}`)
  return {
    acts: result['2xx'],
    rate: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  }
}

/** The play as requests of one connection, each built on the answer before it. */
function requestsOf(place: Place, onRefusal: (answer: string) => void): CannonRequest[] {
  let standing = nothingYet
  const requestOf = (one: ActOverHttp, before: Standing) => ({
    method: 'POST' as const,
    path: one.path(before),
    headers: headersOf(place.cookies[one.player], before, randomUUID()),
    body: JSON.stringify(one.body(before, place)),
  })
  return play.map((one, index) => ({
    method: 'POST',
    path: '/api/matters',
    setupRequest: (request) => {
      if (index === 0) standing = nothingYet
      return { ...request, ...requestOf(one, standing) }
    },
    onResponse: (status, body) => {
      if (status >= 300) onRefusal(`${status} ${body}`)
      else standing = standingAfter(body, standing)
    },
  }))
}

/** A connection as the program's own: its role, its formats. */
async function connect(database: pg.PoolConfig): Promise<pg.Client> {
  const client = new pg.Client(database)
  await client.connect()
  await client.query(`set role zhiheng_app; set datestyle = 'ISO'; set timezone = 'UTC'`)
  return client
}

async function replayPlay(client: pg.Client, recording: Recording | undefined, verify = false): Promise<number> {
  if (recording === undefined) throw new Error('nothing was recorded for this connection')
  const { acts, matter, numbers, keys } = recording
  const number = ++sequence
  const id = `${randomUUID()}${randomUUID()}`.replaceAll('-', '').slice(0, matter.length)
  const words: FreshWords = [
    [matter, id],
    ...numbers.map((text) => [text, text.replace(/\d+号$/u, `${number}号`)] as const),
    ...keys.map((key) => [key, randomUUID()] as const),
  ]
  for (const act of acts) await replay(client, act, words, verify)
  return acts.length
}

/** Acts a second of bare connections that send the recorded statements one after the other. */
async function bareLoop(
  clients: readonly pg.Client[],
  recordings: readonly Recording[],
  seconds: number,
): Promise<{ acts: number; rate: number }> {
  const began = performance.now()
  const end = began + seconds * 1000
  const counts = clients.map(async (client, index) => {
    let count = 0
    while (performance.now() < end) count += await replayPlay(client, recordings[index])
    return count
  })
  const acts = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  return { acts, rate: (acts / (performance.now() - began)) * 1000 }
}
