import { createHash, randomBytes } from 'node:crypto'
import type { Post } from '@zhiheng/law/matter'
import { type DatabasePool, inTransaction, type JurisdictionTransaction } from '../database/index.ts'

/** Ends after this much silence, and in any case after a working day's length. */
const idle = { hours: 2 }
const absolute = { hours: 12 }
/** How long what was read of a session is believed; a revocation elsewhere takes effect within this time. */
const believedMilliseconds = 5000
/** How often the last use is written down. */
const seenMilliseconds = 60_000

export interface HeldPost {
  /** id of the assignment */
  readonly id: string
  readonly post: Post
  readonly organ: string
}

/** A signed-in browser: who, and in which post. */
export interface OpenSession {
  readonly jurisdiction: string
  readonly tokenHash: string
  readonly login: string
  readonly person: { readonly id: string; readonly name: string }
  readonly posts: readonly HeldPost[]
  readonly current: HeldPost | undefined
  readonly absoluteUntil: string
}

export interface SessionStore {
  /** Begins a session. The token is given out once; only its hash is kept. */
  readonly begin: (start: SessionStart) => Promise<string>
  /** The session behind a token; undefined where there is none, or it has ended. */
  readonly find: (token: string) => Promise<OpenSession | undefined>
  readonly choosePost: (session: OpenSession, post: HeldPost) => Promise<void>
  readonly end: (session: OpenSession) => Promise<void>
  /** Drops what is believed of the sessions of a jurisdiction, after people or posts have changed. */
  readonly forget: (jurisdiction: string) => void
}

export interface SessionStart {
  readonly jurisdiction: string
  readonly login: string
  readonly person: string
  readonly post?: string
  readonly address?: string
  readonly agent?: string
}

interface Believed {
  readonly session: OpenSession
  readonly readAt: number
  seenAt: number
}

export function createSessionStore(pool: DatabasePool, now: () => number = Date.now): SessionStore {
  const believed = new Map<string, Believed>()
  const instant = () => Temporal.Instant.fromEpochMilliseconds(now())
  return {
    async begin({ jurisdiction, login, person, post, address, agent }) {
      const secret = randomBytes(32).toString('base64url')
      const at = instant()
      await inTransaction(pool, jurisdiction, (tx) =>
        tx
          .insertInto('session')
          .values({
            jurisdiction,
            token_hash: hashOf(secret),
            login,
            person_id: person,
            post_assignment_id: post ?? null,
            created_at: at.toString(),
            seen_at: at.toString(),
            idle_until: at.add(idle).toString(),
            absolute_until: at.add(absolute).toString(),
            revoked_at: null,
            address: address?.slice(0, 100) ?? null,
            agent: agent?.slice(0, 300) ?? null,
          })
          .execute(),
      )
      return `${jurisdiction}.${secret}`
    },
    async find(token) {
      const place = token.lastIndexOf('.')
      const jurisdiction = token.slice(0, place)
      if (place < 1 || !/^[\w.:-]{1,64}$/.test(jurisdiction)) return undefined
      const tokenHash = hashOf(token.slice(place + 1))
      const key = `${jurisdiction}/${tokenHash}`
      const known = believed.get(key)
      if (known !== undefined && now() - known.readAt < believedMilliseconds) return known.session
      const at = instant()
      const session = await inTransaction(pool, jurisdiction, async (tx) => {
        const found = await readSession(tx, jurisdiction, tokenHash, at)
        if (found !== undefined && now() - (known?.seenAt ?? 0) >= seenMilliseconds) {
          await tx
            .updateTable('session')
            .set({ seen_at: at.toString(), idle_until: at.add(idle).toString() })
            .where('jurisdiction', '=', jurisdiction)
            .where('token_hash', '=', tokenHash)
            .execute()
        }
        return found
      })
      if (session === undefined) {
        believed.delete(key)
        return undefined
      }
      const seenAt = now() - (known?.seenAt ?? 0) >= seenMilliseconds ? now() : (known?.seenAt ?? now())
      if (believed.size > 10_000) believed.clear()
      believed.set(key, { session, readAt: now(), seenAt })
      return session
    },
    async choosePost({ jurisdiction, tokenHash }, post) {
      believed.delete(`${jurisdiction}/${tokenHash}`)
      await inTransaction(pool, jurisdiction, (tx) =>
        tx
          .updateTable('session')
          .set({ post_assignment_id: post.id })
          .where('jurisdiction', '=', jurisdiction)
          .where('token_hash', '=', tokenHash)
          .execute(),
      )
    },
    async end({ jurisdiction, tokenHash }) {
      believed.delete(`${jurisdiction}/${tokenHash}`)
      await inTransaction(pool, jurisdiction, (tx) =>
        tx
          .updateTable('session')
          .set({ revoked_at: instant().toString() })
          .where('jurisdiction', '=', jurisdiction)
          .where('token_hash', '=', tokenHash)
          .execute(),
      )
    },
    forget(jurisdiction) {
      for (const key of believed.keys()) if (key.startsWith(`${jurisdiction}/`)) believed.delete(key)
    },
  }
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

async function readSession(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  tokenHash: string,
  at: Temporal.Instant,
): Promise<OpenSession | undefined> {
  const row = await tx
    .selectFrom('session')
    .innerJoin('person', (join) =>
      join.onRef('person.jurisdiction', '=', 'session.jurisdiction').onRef('person.id', '=', 'session.person_id'),
    )
    .select([
      'session.login',
      'session.person_id',
      'session.post_assignment_id',
      'session.absolute_until',
      'person.name',
    ])
    .where('session.jurisdiction', '=', jurisdiction)
    .where('session.token_hash', '=', tokenHash)
    .where('session.revoked_at', 'is', null)
    .where('session.idle_until', '>', at.toString())
    .where('session.absolute_until', '>', at.toString())
    .executeTakeFirst()
  if (row === undefined) return undefined
  const today = at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString()
  const assignments = await tx
    .selectFrom('post_assignment')
    .select(['id', 'post', 'organ_id', 'active_until'])
    .where('jurisdiction', '=', jurisdiction)
    .where('person_id', '=', row.person_id)
    .orderBy('id')
    .execute()
  const posts = assignments
    .filter(({ active_until: until }) => until === null || today < until)
    .map(({ id, post, organ_id: organ }): HeldPost => ({ id, post: post as Post, organ }))
  const chosen = posts.find((post) => post.id === row.post_assignment_id)
  return {
    jurisdiction,
    tokenHash,
    login: row.login,
    person: { id: row.person_id, name: row.name },
    posts,
    current: chosen ?? (posts.length === 1 ? posts[0] : undefined),
    absoluteUntil: row.absolute_until,
  }
}
