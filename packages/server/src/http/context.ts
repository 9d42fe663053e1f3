import type { Actor } from '@zhiheng/law/matter'
import { dateOf, type LocalInstant, parseLocalInstant } from '@zhiheng/law/time'
import type {} from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'
import { type Look, recordLooks } from '../authorisation/readings.ts'
import type { JurisdictionTransaction } from '../database/index.ts'
import type { OpenSession } from '../identity/sessions.ts'
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts'
import { notFound, refuse } from './problem.ts'
import type { Program } from './program.ts'

/** Who asks, and in which post. */
export interface Asking {
  readonly session: OpenSession
  readonly actor: Extract<Actor, { kind: 'person' }>
  readonly jurisdiction: Jurisdiction
  /** the time acts are dated with */
  readonly at: LocalInstant
  /** what was looked at and is to be recorded before the answer goes out */
  readonly looks: Look[]
}

export const cookieName = 'zhiheng_session'

/** The session of a request. @throws HttpProblem when nobody is signed in */
export async function requireSession({ sessions }: Program, request: FastifyRequest): Promise<OpenSession> {
  const token = request.cookies[cookieName]
  const session = token === undefined ? undefined : await sessions.find(token)
  if (session === undefined) throw refuse('not-signed-in', '您尚未登录或者登录已失效，请重新登录')
  return session
}

/** Who asks, for routes that write and read in their own transactions. */
export async function requireAsking(program: Program, request: FastifyRequest): Promise<Asking> {
  const session = await requireSession(program, request)
  const jurisdiction = await currentJurisdiction(program, session.jurisdiction)
  return askingOf(program, request, session, jurisdiction)
}

/** Reads within one moment, as whoever asks. Looks at what is read on record only are recorded before the answer. */
export async function reading<T>(
  program: Program,
  request: FastifyRequest,
  work: (tx: JurisdictionTransaction, asking: Asking) => Promise<T>,
): Promise<T> {
  const session = await requireSession(program, request)
  const { answer, asking } = await program.read(session.jurisdiction, async (tx) => {
    const jurisdiction = await program.jurisdictions.get(tx, session.jurisdiction)
    if (jurisdiction === undefined) throw notFound('辖区')
    const found = askingOf(program, request, session, jurisdiction)
    return { answer: await work(tx, found), asking: found }
  })
  await recordLooks(program, session.jurisdiction, asking.actor, asking.looks)
  return answer
}

export async function currentJurisdiction(program: Program, id: string): Promise<Jurisdiction> {
  const found = program.jurisdictions.recent(id) ?? (await program.read(id, (tx) => program.jurisdictions.get(tx, id)))
  if (found === undefined) throw notFound('辖区')
  return found
}

function askingOf(program: Program, request: FastifyRequest, session: OpenSession, jurisdiction: Jurisdiction): Asking {
  const { current } = session
  if (current === undefined) throw refuse('post-not-chosen', '请先选择以哪个岗位办理')
  const at = timeOf(program, request, jurisdiction)
  const organ = jurisdiction.directoryOn(dateOf(at)).organ(current.organ)
  if (organ === undefined) throw refuse('post-not-chosen', '您所在的机关已不在机构登记中，请重新选择岗位')
  return {
    session,
    jurisdiction,
    at,
    looks: [],
    actor: { kind: 'person', person: session.person, post: current.post, organ },
  }
}

/** The time of an act: the server's, except in an exercise, where the request or the exercise says it. */
export function timeOf(program: Program, request: FastifyRequest, jurisdiction: Jurisdiction): LocalInstant {
  const given = request.headers['exercise-clock']
  const { exercise } = jurisdiction.settings
  if (given !== undefined && exercise === undefined)
    throw refuse('not-allowed', '只有演练辖区可以指定办理时间', 'Exercise-Clock')
  const text = typeof given === 'string' ? given : exercise?.clock
  if (text === undefined) return program.clock.now()
  const at = parseLocalInstant(text)
  if (at === undefined) throw refuse('field-invalid', '演练时间应为日期和时刻', 'Exercise-Clock')
  return at
}
