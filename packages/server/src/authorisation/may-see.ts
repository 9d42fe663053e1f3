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
  /** people who have acted in it, or were named to */
  readonly handlers: readonly string[]
  /** participants of whom only the people named see it */
  readonly lent: readonly string[]
  /** posts of the participants that see it; empty where all do */
  readonly readerPosts: readonly string[]
  /** people who do not see it, whatever their post */
  readonly hiddenFrom: readonly string[]
}

/** Who looks: a person in a post, with the government that person oversees for, if any. */
export interface Viewer {
  readonly person: string
  readonly organ: string
  readonly post: Post
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
    post: actor.post,
    oversees: government?.id ?? null,
    audits: auditingPosts.includes(actor.post),
  }
}

/**
 * Who may see a matter: the organs that take part in it, the people who have acted in it, the governments above these
 * organs with their oversight bodies, and auditors. Nobody else; for them the matter does not exist. A pack may narrow it:
 * organs that lend people, posts that may read, and people it concerns, who see nothing.
 */
export function maySee(viewer: Viewer, matter: Visible): boolean {
  if (matter.hiddenFrom.includes(viewer.person)) return false
  return viewer.audits || takesPart(viewer, matter) || isAbove(viewer, matter)
}

/** Whether somebody sees a matter as one who takes part in it or handles it. */
export const takesPart = (viewer: Viewer, matter: Visible): boolean =>
  matter.handlers.includes(viewer.person) ||
  (matter.participants.includes(viewer.organ) &&
    !matter.lent.includes(viewer.organ) &&
    (matter.readerPosts.length === 0 || matter.readerPosts.includes(viewer.post)))

const isAbove = (viewer: Viewer, matter: Visible): boolean =>
  viewer.oversees !== null && matter.governments.includes(viewer.oversees)

/** The same for lists, as a condition on the rows of `matter`. */
export function visibleRows(viewer: Viewer): (row: ExpressionBuilder<Database, 'matter'>) => Expression<SqlBool> {
  return (row) => {
    const hidden = sql<boolean>`not ${viewer.person} = any(matter.hidden_from)`
    if (viewer.audits) return hidden
    const ways = [
      sql<boolean>`(matter.participant_organs @> ${[viewer.organ]}::text[]
        and not ${viewer.organ} = any(matter.lent_organs)
        and (matter.reader_posts = '{}' or ${viewer.post} = any(matter.reader_posts)))`,
      sql<boolean>`matter.handlers @> ${[viewer.person]}::text[]`,
      ...(viewer.oversees === null ? [] : [sql<boolean>`matter.governments @> ${[viewer.oversees]}::text[]`]),
    ]
    return row.and([hidden, row.or(ways)])
  }
}

/** Whether the post administers the installation: organs, people, calendars, exercises. */
export const mayAdminister = (post: Post): boolean => post === 'system-administrator'

/** Whether the post may verify the whole ledger of the jurisdiction. */
export const mayAudit = (post: Post): boolean => post === 'system-administrator' || auditingPosts.includes(post)
