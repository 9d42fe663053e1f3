import { MIGRATION_POSTS } from '@zhiheng/law/decide'
import type { Matter } from '@zhiheng/law/matter'
import { checkMigration } from '@zhiheng/law/migration'
import { openBelow, type StoredMatter } from '../acts/load.ts'
import type { JurisdictionTransaction } from '../database/index.ts'
import type { Asking } from '../http/context.ts'
import type { MigrationView } from '../http/schemas/matter.ts'
import type { PackShelf } from '../regulation/shelf.ts'
import { speakActor } from './speak-actor.ts'

/** A dry run: what moving a matter, with the open ones below it, to the present version of its pack would come to. */
export async function viewMigration(
  tx: JurisdictionTransaction,
  shelf: PackShelf,
  { matter }: StoredMatter,
  { actor, jurisdiction }: Asking,
): Promise<MigrationView> {
  const from = await shelf.open(tx, jurisdiction.id, matter.pack)
  const present = shelf.current.get(matter.pack.id)
  const target = present?.reference.hash === matter.pack.hash ? undefined : present
  const opened = target === undefined ? [] : await openBelow(tx, jurisdiction.id, matter.id, false)
  const below = opened.map((one) => one.matter).filter((one) => one.pack.hash === matter.pack.hash)
  const own = target === undefined ? undefined : checkMigration(matter, from, target)
  const others =
    target === undefined
      ? []
      : below.flatMap((one) =>
          checkMigration(one, from, target).problems.map((problem) => `关联事项“${one.title}”：${problem}`),
        )
  const { migration } = matter
  return {
    from: matter.pack.version,
    to: target === undefined ? null : target.reference,
    problems: [...(own?.problems ?? []), ...others],
    changes: (own?.changes ?? []).map(({ subject, first, second }) => ({
      subject,
      first: first ?? null,
      second: second ?? null,
    })),
    below: below.map(({ id, title }) => ({ id, name: title })),
    proposal:
      migration === undefined
        ? null
        : {
            to: migration.to.version,
            basis: migration.basis,
            reason: migration.reason,
            on: migration.on,
            by: speakActor(migration.by),
          },
    mayDecide: mayDecide(matter, actor),
  }
}

const mayDecide = ({ migration }: Matter, actor: Asking['actor']): boolean =>
  migration !== undefined &&
  migration.by.organ.id === actor.organ.id &&
  migration.by.person.id !== actor.person.id &&
  MIGRATION_POSTS.includes(actor.post)
