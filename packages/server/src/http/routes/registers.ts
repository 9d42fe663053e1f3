import { POSTS, type Post, SYSTEM } from '@zhiheng/law/matter'
import { Organ } from '@zhiheng/law/organ'
import { dateOf, importCalendarYear } from '@zhiheng/law/time'
import { sql } from 'kysely'
import { z } from 'zod'
import { perform } from '../../acts/perform.ts'
import { mayAdminister } from '../../authorisation/may-see.ts'
import { inTransaction } from '../../database/index.ts'
import { newIdentifier } from '../../identifier.ts'
import { openAccounts, setPassword } from '../../identity/accounts.ts'
import { hashPassword, randomPassword } from '../../identity/passwords.ts'
import { administer, administerWithin } from '../../registers/administer.ts'
import type { RegisterEvent } from '../../registers/register-event.ts'
import { readCursor, writeCursor } from '../../views/cursor.ts'
import { listOrgans, viewOrgan } from '../../views/organ-list.ts'
import { type Asking, currentJurisdiction, reading, requireAsking } from '../context.ts'
import { notFound, refuse } from '../problem.ts'
import type { Program } from '../program.ts'
import {
  CalendarImported,
  CalendarView,
  OrganInput,
  OrganPage,
  OrganQuery,
  OrganView,
  PersonCreated,
  PersonInput,
  PersonPage,
  PersonQuery,
  type PersonView,
  PostInput,
} from '../schemas/register.ts'
import type { Server } from './route.ts'

const ById = z.strictObject({ id: z.string().max(200) })

/** Organs, people, posts and the calendar: everyone may look organs up, system administrators keep them. */
export function registerRoutes(server: Server, program: Program): void {
  const administering = async (request: Parameters<typeof requireAsking>[1]): Promise<Asking> => {
    const asking = await requireAsking(program, request)
    if (!mayAdminister(asking.actor.post)) throw refuse('wrong-post', '机构、人员和日历由系统管理员维护')
    return asking
  }
  const record = ({ jurisdiction, actor, at }: Asking, events: readonly RegisterEvent[]) =>
    administer(program, { jurisdiction: jurisdiction.id, actor, at, events })

  server.get('/api/organs', { schema: { querystring: OrganQuery, response: { 200: OrganPage } } }, async (request) => {
    const { jurisdiction, at } = await requireAsking(program, request)
    const day = dateOf(at)
    return listOrgans(jurisdiction.organsOn(day), jurisdiction.directoryOn(day), request.query)
  })

  server.post('/api/organs', { schema: { body: OrganInput, response: { 201: OrganView } } }, async (request, reply) => {
    const asking = await administering(request)
    const organ = Organ.parse({ ...request.body, id: request.body.id ?? newIdentifier() })
    const directory = asking.jurisdiction.directoryOn(dateOf(asking.at))
    if (directory.organ(organ.id) !== undefined) throw refuse('organ-exists', `机构标识“${organ.id}”已经登记`, 'id')
    await record(asking, [{ type: 'organ-registered', organ }])
    return reply.status(201).send(viewOrgan(organ, directory))
  })

  server.put(
    '/api/organs/:id',
    { schema: { params: ById, body: OrganInput, response: { 200: OrganView } } },
    async (request) => {
      const asking = await administering(request)
      const directory = asking.jurisdiction.directoryOn(dateOf(asking.at))
      if (directory.organ(request.params.id) === undefined) throw notFound('这一机构')
      const organ = Organ.parse({ ...request.body, id: request.params.id })
      await record(asking, [{ type: 'organ-changed', organ }])
      return viewOrgan(organ, directory)
    },
  )

  server.get(
    '/api/people',
    { schema: { querystring: PersonQuery, response: { 200: PersonPage } } },
    async (request) => {
      await administering(request)
      return reading(program, request, (tx, asking) => listPeople(tx, asking, request.query))
    },
  )

  server.post(
    '/api/people',
    { schema: { body: PersonInput, response: { 201: PersonCreated } } },
    async (request, reply) => {
      const asking = await administering(request)
      const { name, login, posts } = request.body
      const directory = asking.jurisdiction.directoryOn(dateOf(asking.at))
      const unknown = posts.find((post) => directory.organ(post.organ) === undefined)
      if (unknown !== undefined) throw refuse('field-invalid', '所选机关不在机构登记中', 'posts')
      const person = { id: newIdentifier(), name }
      const password = randomPassword()
      const passwordHash = await hashPassword(password)
      await inTransaction(program.pool, asking.jurisdiction.id, async (tx) => {
        await administerWithin(tx, program, {
          jurisdiction: asking.jurisdiction.id,
          actor: asking.actor,
          at: asking.at,
          events: [
            { type: 'person-registered', person },
            ...posts.map((post) => givePost(person.id, post)),
            { type: 'account-opened', person: person.id, login },
          ],
        })
        await openAccounts(tx, asking.jurisdiction.id, [
          { login, person: person.id, passwordHash, mustChangePassword: true },
        ])
      }).catch((error: Error & { code?: string }) => {
        throw error.code === '23505' ? refuse('login-taken', `账号“${login}”已被使用`, 'login') : error
      })
      return reply.status(201).send({ id: person.id, login, password })
    },
  )

  server.post(
    '/api/people/:id/posts',
    { schema: { params: ById, body: PostInput, response: { 204: z.null() } } },
    async (request, reply) => {
      const asking = await administering(request)
      const { id } = request.params
      await requirePerson(program, asking, id)
      if (asking.jurisdiction.directoryOn(dateOf(asking.at)).organ(request.body.organ) === undefined)
        throw refuse('field-invalid', '所选机关不在机构登记中', 'organ')
      await record(asking, [givePost(id, request.body)])
      program.sessions.forget(asking.jurisdiction.id)
      return reply.status(204).send(null)
    },
  )

  const ByPost = ById.extend({ post: z.string().max(200) })
  server.delete(
    '/api/people/:id/posts/:post',
    { schema: { params: ByPost, response: { 204: z.null() } } },
    async (request, reply) => {
      const asking = await administering(request)
      await requirePerson(program, asking, request.params.id)
      await record(asking, [{ type: 'post-ended', assignment: request.params.post, until: dateOf(asking.at) }])
      program.sessions.forget(asking.jurisdiction.id)
      return reply.status(204).send(null)
    },
  )

  server.post(
    '/api/people/:id/password',
    { schema: { params: ById, response: { 200: PersonCreated } } },
    async (request) => {
      const { jurisdiction } = await administering(request)
      const password = randomPassword()
      const login = await inTransaction(program.pool, jurisdiction.id, async (tx) => {
        const account = await tx
          .selectFrom('account')
          .select('login')
          .where('jurisdiction', '=', jurisdiction.id)
          .where('person_id', '=', request.params.id)
          .executeTakeFirst()
        if (account === undefined) throw notFound('这一人员')
        await setPassword(tx, jurisdiction.id, account.login, password)
        return account.login
      })
      program.sessions.forget(jurisdiction.id)
      return { id: request.params.id, login, password }
    },
  )

  server.get('/api/calendar', { schema: { response: { 200: CalendarView } } }, async (request) => {
    const asking = await requireAsking(program, request)
    return reading(program, request, async (tx) => {
      const imported = await tx
        .selectFrom('calendar_year')
        .select('year')
        .where('jurisdiction', '=', asking.jurisdiction.id)
        .execute()
      const { version, years } = asking.jurisdiction.calendar
      return {
        version,
        years: years.map((year) => ({
          year: year.year,
          version: year.version,
          imported: imported.some((row) => row.year === year.year),
        })),
      }
    })
  })

  server.post(
    '/api/calendar/years',
    { schema: { body: z.looseObject({}), response: { 200: CalendarImported } } },
    async (request) => {
      const asking = await administering(request)
      const imported = importCalendarYear(asking.jurisdiction.calendar, request.body)
      if (!imported.ok) {
        const [problem] = imported.problems
        throw refuse('field-invalid', imported.problems.map((one) => one.message).join('；'), problem?.path)
      }
      const { kind, year, calendar } = imported
      if (kind === 'unchanged') return { kind, version: calendar.version, recalculated: 0 }
      await record(asking, [{ type: 'calendar-year-imported', year }])
      const recalculated = await recalculate(program, asking, `工作日历更新：${year.year}年（${year.version}）`)
      return { kind, version: calendar.version, recalculated }
    },
  )
}

const givePost = (person: string, { organ, post }: z.output<typeof PostInput>): RegisterEvent => ({
  type: 'post-given',
  assignment: { id: `${person}/${organ}/${post}`, person, organ, post },
})

async function requirePerson(program: Program, { jurisdiction }: Asking, id: string): Promise<void> {
  const row = await inTransaction(program.pool, jurisdiction.id, (tx) =>
    tx
      .selectFrom('person')
      .select('id')
      .where('jurisdiction', '=', jurisdiction.id)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (row === undefined) throw notFound('这一人员')
}

/** Counts every open limit again after the calendar has changed, each as an act of the system with the reason recorded. */
async function recalculate(program: Program, { jurisdiction, at }: Asking, reason: string): Promise<number> {
  const fresh = await currentJurisdiction(program, jurisdiction.id)
  const open = await inTransaction(program.pool, fresh.id, (tx) =>
    tx
      .selectFrom('time_limit')
      .select(['matter_id', 'run_id'])
      .where('jurisdiction', '=', fresh.id)
      .where('status', 'in', ['running', 'suspended'])
      .orderBy('matter_id')
      .execute(),
  )
  let changed = 0
  for (const { matter_id: matter, run_id: run } of open) {
    const outcome = await perform(program, {
      jurisdiction: fresh.id,
      actor: SYSTEM,
      at,
      target: { matter },
      command: { type: 'recalculate', run, reason },
    })
    if (outcome.kind === 'done') changed += 1
  }
  return changed
}

async function listPeople(
  tx: Parameters<Parameters<typeof reading>[2]>[0],
  { jurisdiction, at }: Asking,
  { text, organ, cursor, size }: z.output<typeof PersonQuery>,
): Promise<z.infer<typeof PersonPage>> {
  const from = readCursor(cursor)
  let query = tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('person.jurisdiction', '=', jurisdiction.id)
    .orderBy('id')
    .limit(size + 1)
  if (from !== undefined) query = query.where('id', '>', from[1])
  if (text !== undefined) query = query.where(sql<boolean>`position(${text} in person.name) > 0`)
  if (organ !== undefined) {
    query = query.where(
      sql<boolean>`exists (select from post_assignment p where p.jurisdiction = person.jurisdiction
        and p.person_id = person.id and p.organ_id = ${organ})`,
    )
  }
  const found = await query.execute()
  const rows = found.slice(0, size)
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return { rows: [], next: null }
  const posts = await tx
    .selectFrom('post_assignment')
    .select(['id', 'person_id', 'organ_id', 'post', 'active_until'])
    .where('jurisdiction', '=', jurisdiction.id)
    .where('person_id', 'in', ids)
    .orderBy('id')
    .execute()
  const accounts = await tx
    .selectFrom('account')
    .select(['login', 'person_id'])
    .where('jurisdiction', '=', jurisdiction.id)
    .where('person_id', 'in', ids)
    .execute()
  const directory = jurisdiction.directoryOn(dateOf(at))
  const last = rows.at(-1)
  return {
    rows: rows.map(
      ({ id, name }): z.infer<typeof PersonView> => ({
        id,
        name,
        login: accounts.find((account) => account.person_id === id)?.login ?? null,
        posts: posts
          .filter((post) => post.person_id === id)
          .map((post) => ({
            id: post.id,
            post: post.post as Post,
            postName: POSTS[post.post as Post],
            organ: { id: post.organ_id, name: directory.organ(post.organ_id)?.name ?? post.organ_id },
            until: post.active_until,
          })),
      }),
    ),
    next: found.length > size && last !== undefined ? writeCursor('', last.id) : null,
  }
}
