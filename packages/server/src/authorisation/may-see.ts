import type { Actor, Post } from '@zhiheng/law/matter'
import { type Directory, governmentOf, type Organ } from '@zhiheng/law/organ'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** What of a matter says who may see it. */
export interface Visible {
  readonly participants: readonly string[]
  /** governments of the participants, and those above */
  readonly governments: readonly string[]
  readonly handlers: readonly string[]
}

/** Who looks: a person in a post, with the government that person oversees for, if any. */
export interface Viewer {
  readonly person: string
  readonly organ: string
  /** the government whose organs the viewer's organ oversees; null for organs that oversee none */
  readonly oversees: string | null
  /** sees every matter of the jurisdiction */
  readonly audits: boolean
}

const auditingPosts: readonly Post[] = ['auditor', 'audit-administrator']
const overseeingKinds: readonly Organ['kind'][] = ['oversight-body', 'government', 'zone-committee']

export function viewerOf(actor: Extract<Actor, { kind: 'person' }>, directory: Directory): Viewer {
  const { organ } = actor
  const government = overseeingKinds.includes(organ.kind) ? governmentOf(organ, directory) : undefined
  return {
    person: actor.person.id,
    organ: organ.id,
    oversees: government?.id ?? null,
    audits: auditingPosts.includes(actor.post),
  }
}

/**
 * Who may see a matter: the organs that take part in it, the people who have acted in it, the governments above these
 * organs with their oversight bodies, and auditors. Nobody else; for them the matter does not exist.
 */
export function maySee(viewer: Viewer, matter: Visible): boolean {
  return (
    viewer.audits ||
    matter.participants.includes(viewer.organ) ||
    matter.handlers.includes(viewer.person) ||
    (viewer.oversees !== null && matter.governments.includes(viewer.oversees))
  )
}

/** The same for lists, as a condition on the rows of `matter`. */
export function visibleRows(viewer: Viewer): (row: ExpressionBuilder<Database, 'matter'>) => Expression<SqlBool> {
  return (row) => {
    if (viewer.audits) return sql<boolean>`true`
    const ways = [
      sql<boolean>`matter.participant_organs @> ${[viewer.organ]}::text[]`,
      sql<boolean>`matter.handlers @> ${[viewer.person]}::text[]`,
      ...(viewer.oversees === null ? [] : [sql<boolean>`matter.governments @> ${[viewer.oversees]}::text[]`]),
    ]
    return row.or(ways)
  }
}

/** Whether the post administers the installation: organs, people, calendars, exercises. */
export const mayAdminister = (post: Post): boolean => post === 'system-administrator'

/** Whether the post may verify the whole ledger of the jurisdiction. */
export const mayAudit = (post: Post): boolean => post === 'system-administrator' || auditingPosts.includes(post)
