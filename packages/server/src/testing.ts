import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, POSTS, type Post, SYSTEM } from '@zhiheng/law/matter'
import type { Organ } from '@zhiheng/law/organ'
import type { Pack } from '@zhiheng/law/pack'
import { type LocalInstant, localInstant } from '@zhiheng/law/time'
import { fixture, fixtureOrgans } from '@zhiheng/packs/fixture'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { assembleProgram } from './assemble-program.ts'
import { inTransaction } from './database/index.ts'
import { cookieName } from './http/context.ts'
import type { Program } from './http/program.ts'
import { buildServer } from './http/server.ts'
import { openAccounts } from './identity/accounts.ts'
import { type DatabaseFlavour, embeddedFlavour, type TestDatabase, testDatabase } from './postgres/testing.ts'
import { administer } from './registers/administer.ts'
import type { RegisterEvent } from './registers/register-event.ts'

/** The jurisdiction of the tests: the invented county. */
export const county = 'yunling'

const posts: readonly Post[] = [
  'handler',
  'reviewer',
  'signatory',
  'principal-leader',
  'clerk',
  'system-administrator',
  'auditor',
]

/** JSON that a test looks into; what it expects there it says itself. */
type Json = ReturnType<typeof JSON.parse>

/** An answer of the interface, its JSON read. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number
  readonly body: Body
  readonly headers: Readonly<Record<string, unknown>>
}

/** Somebody signed in: requests go out with that person's cookie. */
export interface Client {
  readonly get: <Body = Json>(url: string) => Promise<Answer<Body>>
  readonly send: <Body = Json>(
    method: 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer<Body>>
  /** hands a material in and gives what an act names it by */
  readonly upload: (name: string, content?: string) => Promise<Json>
  readonly open: (procedure: string, step: string, more?: object) => Promise<Answer<Json>>
  readonly act: (matter: string, command: object, version?: number) => Promise<Answer<Json>>
}

export interface TestProgram {
  readonly program: Program
  readonly server: FastifyInstance
  readonly database: TestDatabase
  /** says what time it is */
  readonly turnTo: (at: string) => void
  /** the person of an organ in a post, signed in */
  readonly as: (organ: string, post?: Post) => Client
  readonly stranger: Client
  readonly actor: (organ: string, post?: Post) => Extract<Actor, { kind: 'person' }>
}

let sequence = 0

/** Keys that no two acts share. */
export const freshKey = (): string => `test-${process.pid}-${++sequence}`

/**
 * A program over a fresh database with the invented county in it: every organ has a person in every post, signed in. The
 * county works by the pack and by those above it.
 */
export function testProgram(
  flavour: DatabaseFlavour = embeddedFlavour,
  pack: Pack = fixture,
  above: readonly Pack[] = [],
): TestProgram {
  const database = testDatabase(flavour)
  const dataDirectory = mkdtempSync(join(tmpdir(), 'zhiheng-program-'))
  let now: LocalInstant = localInstant('2026-03-02T10:00:00+08:00')
  let made: { program: Program; server: FastifyInstance } | undefined
  const cookies = new Map<string, string>()
  const people = fixtureOrgans.flatMap((organ) => posts.map((post) => ({ organ, post, id: `${organ.id}-${post}` })))

  beforeAll(async () => {
    const clock = { now: () => now }
    const program = assembleProgram(database.pool, {
      dataDirectory,
      packs: [pack, ...above],
      openExercises: true,
      clock,
    })
    await found(program, county, fixtureOrgans, people)
    const server = await buildServer(program)
    await server.ready()
    made = { program, server }
    for (const { id, organ, post } of people) {
      const start = { jurisdiction: county, login: id, person: id, post: `${id}/${post}` }
      cookies.set(`${organ.id}/${post}`, await program.sessions.begin(start))
    }
  })
  afterAll(async () => {
    await made?.server.close()
    rmSync(dataDirectory, { recursive: true, force: true })
  })
  const get = () => {
    if (made === undefined) throw new Error('the test program exists only while tests run')
    return made
  }
  const client = (cookie: () => string | undefined): Client => clientOf(() => get().server, cookie)
  return {
    get program() {
      return get().program
    },
    get server() {
      return get().server
    },
    database,
    turnTo: (at) => {
      now = localInstant(at.length === 10 ? `${at}T10:00:00+08:00` : at)
    },
    as: (organ, post = 'handler') => client(() => cookies.get(`${organ}/${post}`)),
    stranger: client(() => undefined),
    actor: (organ, post = 'handler') => {
      const found = fixtureOrgans.find((one) => one.id === organ)
      if (found === undefined) throw new Error(`no organ ${organ}`)
      return { kind: 'person', person: { id: `${organ}-${post}`, name: POSTS[post] }, post, organ: found }
    },
  }
}

async function found(
  program: Program,
  jurisdiction: string,
  organs: readonly Organ[],
  people: readonly { readonly organ: Organ; readonly post: Post; readonly id: string }[],
): Promise<void> {
  await administer(program, {
    jurisdiction,
    actor: SYSTEM,
    at: program.clock.now(),
    events: [
      {
        type: 'jurisdiction-founded',
        title: '云岭县',
        settings: { packs: [...program.shelf.current.ids], demonstration: false },
      },
      ...organs.map((organ): RegisterEvent => ({ type: 'organ-registered', organ })),
      ...people.map(
        ({ id, organ, post }): RegisterEvent => ({
          type: 'person-registered',
          person: { id, name: `${organ.name}${POSTS[post]}` },
        }),
      ),
      ...people.map(
        ({ id, organ, post }): RegisterEvent => ({
          type: 'post-given',
          assignment: { id: `${id}/${post}`, person: id, organ: organ.id, post },
        }),
      ),
    ],
  })
  await inTransaction(program.pool, jurisdiction, (tx) =>
    openAccounts(
      tx,
      jurisdiction,
      people.map(({ id }) => ({ login: id, person: id, passwordHash: 'none', mustChangePassword: false })),
    ),
  )
}

/** Requests to a server as its pages make them. */
function clientOf(server: () => FastifyInstance, cookieOf: () => string | undefined): Client {
  const request = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body: unknown,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer<Json>> => {
    const cookie = cookieOf()
    const answer = await server().inject({
      method,
      url,
      headers: { 'x-requested-with': 'zhiheng', ...headers },
      ...(cookie === undefined ? {} : { cookies: { [cookieName]: cookie } }),
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const isJson = String(answer.headers['content-type']).includes('json') && answer.body !== ''
    return {
      status: answer.statusCode,
      body: isJson && !String(answer.headers['content-type']).includes('ndjson') ? answer.json() : answer.body,
      headers: answer.headers,
    }
  }
  const send: Client['send'] = (method, url, body, headers = {}) => request(method, url, body, headers)
  return {
    get: (url) => request('GET', url, undefined, {}),
    async upload(name, content = '%PDF-1.7 证明材料') {
      const url = `/api/files?name=${encodeURIComponent(name)}`
      return (await send('POST', url, content, { 'content-type': 'application/pdf' })).body
    },
    send,
    open: (procedure, step, more = {}) =>
      send('POST', '/api/matters', { procedure, step, ...more }, { 'idempotency-key': freshKey() }),
    async act(matter, command, version) {
      const current = version ?? (await request('GET', `/api/matters/${matter}`, undefined, {})).body.version ?? 0
      return send('POST', `/api/matters/${matter}/acts`, command, {
        'idempotency-key': freshKey(),
        'if-match': `"${current}"`,
      })
    },
  }
}
