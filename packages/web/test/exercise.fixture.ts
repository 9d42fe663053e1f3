import { demonstrations } from '@zhiheng/packs'
import type { Organ } from '@zhiheng/law/organ'
import type { Post } from '@zhiheng/law/matter'

/** An exercise on a running installation: a jurisdiction whose clock the test turns. */
export interface Exercise {
  readonly jurisdiction: string
  readonly organ: (name: string) => Organ
  /** says what day it is there; acts are dated with it */
  readonly turnTo: (day: string) => Promise<void>
  /** lets the clock register what has lapsed by a day */
  readonly sweep: (day: string) => Promise<void>
  /** an account somebody can sign in with */
  readonly account: (organ: string, name: string, ...posts: Post[]) => Promise<{ login: string; password: string }>
  /** the cookie of a session of somebody in a post */
  readonly session: (organ: string, post: Post, name?: string) => Promise<string>
  /** asks the interface in a session */
  readonly ask: (cookie: string, method: string, path: string, body?: unknown, headers?: object) => Promise<any>
}

const [demonstration] = demonstrations
const at = (day: string) => `${day}T10:00:00+08:00`

/** Founds an exercise under the pack and with the organs of the demonstration. */
export async function foundExercise(address: string, day: string): Promise<Exercise> {
  if (demonstration === undefined) throw new Error('no pack has a demonstration')
  const send = async (method: string, path: string, body: unknown, headers: object = {}) => {
    const answer = await fetch(new URL(path, address), {
      method,
      headers: {
        'X-Requested-With': 'zhiheng',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const { pack, organs } = demonstration
  const founded = await send('POST', '/api/exercises', { pack, organs, title: '演练', clock: at(day) })
  const { jurisdiction, secret } = (await founded.json()) as { jurisdiction: string; secret: string }
  const bearer = { Authorization: `Bearer ${secret}` }
  const organ = (name: string) => {
    const found = organs.find((one) => one.name === name)
    if (found === undefined) throw new Error(`no organ ${name}`)
    return found
  }
  const session = async (name: string, post: Post, person?: string): Promise<string> => {
    const answer = await send(
      'POST',
      `/api/exercises/${jurisdiction}/sessions`,
      { organ: organ(name).id, post, ...(person === undefined ? {} : { person }) },
      bearer,
    )
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }
  return {
    jurisdiction,
    organ,
    session,
    turnTo: async (next) => {
      await send('PUT', `/api/exercises/${jurisdiction}/clock`, { at: at(next) }, bearer)
    },
    sweep: async (next) => {
      await send('POST', `/api/exercises/${jurisdiction}/sweep`, { at: at(next) }, bearer)
    },
    account: async (name, person, ...posts) => {
      const Cookie = await session(name, 'system-administrator')
      const answer = await send(
        'POST',
        '/api/people',
        { name: person, login: person, posts: posts.map((post) => ({ organ: organ(name).id, post })) },
        { Cookie },
      )
      return (await answer.json()) as { login: string; password: string }
    },
    ask: async (Cookie, method, path, body, headers = {}) => {
      const answer = await send(method, path, body, { Cookie, ...headers })
      return answer.status === 204 ? undefined : answer.json()
    },
  }
}
