import type {} from '@fastify/cookie'
import { POSTS } from '@zhiheng/law/matter'
import { dateOf } from '@zhiheng/law/time'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { inTransaction } from '../../database/index.ts'
import { setPassword } from '../../identity/accounts.ts'
import { verifyPassword } from '../../identity/passwords.ts'
import type { HeldPost, OpenSession } from '../../identity/sessions.ts'
import { signIn } from '../../identity/sign-in.ts'
import { listJurisdictions } from '../../jurisdictions/list.ts'
import { setUp } from '../../jurisdictions/set-up.ts'
import { cookieName, currentJurisdiction, requireSession, timeOf } from '../context.ts'
import { notFound, refuse } from '../problem.ts'
import type { Program } from '../program.ts'
import { ChangePassword, ChoosePost, Session, SetUp, SignIn, Welcome } from '../schemas/session.ts'
import { z } from 'zod'
import type { Server } from './route.ts'

/** Signing in and out, choosing a post, and setting up an empty installation. */
export function sessionRoutes(server: Server, program: Program): void {
  const strict = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } }

  server.get('/api/welcome', { schema: { response: { 200: Welcome } } }, async () => {
    const jurisdictions = (await listJurisdictions(program.pool)).filter(
      ({ settings }) => settings.exercise === undefined,
    )
    return {
      product: '执衡',
      version: program.version,
      setUp: jurisdictions.length > 0,
      jurisdictions: jurisdictions.map(({ id, title, settings }) => ({
        id,
        title,
        demonstration: settings.demonstration,
      })),
    }
  })

  server.post(
    '/api/set-up',
    { ...strict, schema: { body: SetUp, response: { 201: Session } } },
    async (request, reply) => {
      const person = await setUp(program, request.body)
      const { jurisdiction, login } = request.body
      await begin(program, request, reply, { jurisdiction, login, person })
      return reply.status(201).send(await describeSession(program, request))
    },
  )

  server.post(
    '/api/session',
    { ...strict, schema: { body: SignIn, response: { 200: Session } } },
    async (request, reply) => {
      const { login, password } = request.body
      const known = await listJurisdictions(program.pool)
      const jurisdiction =
        request.body.jurisdiction ?? known.find(({ settings }) => settings.exercise === undefined)?.id ?? ''
      const now = Temporal.Now.instant()
      const result = known.some(({ id }) => id === jurisdiction)
        ? await signIn(program.pool, jurisdiction, login, password, now)
        : ({ kind: 'refused' } as const)
      if (result.kind === 'locked') throw refuse('account-locked', '连续多次登录失败，账号已锁定15分钟，请稍后再试')
      if (result.kind === 'refused') throw refuse('sign-in-refused', '账号或者密码不正确')
      await begin(program, request, reply, { jurisdiction, login: result.login, person: result.person })
      return describeSession(program, request)
    },
  )

  server.get('/api/session', { schema: { response: { 200: Session } } }, (request) => describeSession(program, request))

  server.delete('/api/session', { schema: { response: { 204: z.null() } } }, async (request, reply) => {
    await program.sessions.end(await requireSession(program, request))
    return reply.clearCookie(cookieName, { path: '/' }).status(204).send(null)
  })

  server.put('/api/session/post', { schema: { body: ChoosePost, response: { 200: Session } } }, async (request) => {
    const session = await requireSession(program, request)
    const post = session.posts.find((one) => one.id === request.body.post)
    if (post === undefined) throw notFound('这一岗位')
    await program.sessions.choosePost(session, post)
    return describeSession(program, request)
  })

  server.put(
    '/api/session/password',
    { ...strict, schema: { body: ChangePassword, response: { 204: z.null() } } },
    async (request, reply) => {
      const { jurisdiction, login } = await requireSession(program, request)
      const { current, next } = request.body
      await inTransaction(program.pool, jurisdiction, async (tx) => {
        const account = await tx
          .selectFrom('account')
          .select('password_hash')
          .where('jurisdiction', '=', jurisdiction)
          .where('login', '=', login)
          .executeTakeFirst()
        if (account === undefined || !(await verifyPassword(account.password_hash, current)))
          throw refuse('sign-in-refused', '现在的密码不正确', 'current')
        await setPassword(tx, jurisdiction, login, next)
      })
      program.sessions.forget(jurisdiction)
      return reply.clearCookie(cookieName, { path: '/' }).status(204).send(null)
    },
  )
}

/** Begins a session and gives the browser its cookie, which no script can read and no other site can send. */
export async function begin(
  program: Program,
  request: FastifyRequest,
  reply: FastifyReply,
  start: { readonly jurisdiction: string; readonly login: string; readonly person: string; readonly post?: string },
): Promise<string> {
  const agent = request.headers['user-agent']
  const token = await program.sessions.begin({
    ...start,
    address: request.ip,
    ...(agent === undefined ? {} : { agent }),
  })
  reply.setCookie(cookieName, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
  })
  request.cookies[cookieName] = token
  return token
}

async function describeSession(program: Program, request: FastifyRequest): Promise<Session> {
  const session: OpenSession = await requireSession(program, request)
  const jurisdiction = await currentJurisdiction(program, session.jurisdiction)
  const now = timeOf(program, request, jurisdiction)
  const directory = jurisdiction.directoryOn(dateOf(now))
  const describe = ({ id, post, organ }: HeldPost): Session['posts'] => {
    const found = directory.organ(organ)
    if (found === undefined) return []
    const { name, kind, level, territory } = found
    return [{ id, post, postName: POSTS[post], organ: { id: organ, name, kind, level, territory } }]
  }
  return {
    person: session.person,
    login: session.login,
    jurisdiction: {
      id: jurisdiction.id,
      title: jurisdiction.title,
      demonstration: jurisdiction.settings.demonstration,
      exercise: jurisdiction.settings.exercise !== undefined,
      now,
    },
    posts: session.posts.flatMap(describe),
    current: session.current === undefined ? null : (describe(session.current)[0] ?? null),
    expiresAt: session.absoluteUntil,
  }
}
