import { type Post, type Reason } from '../matter/matter.ts'
import { checkMigration } from '../migration/check-migration.ts'
import { type CompiledPack, getProcedure } from '../pack/compile.ts'
import type { Command } from './command.ts'
import { batchOf, beginWork, emit, type Work } from './work.ts'

type Proposal = Extract<Command, { type: 'propose-migration' }>
type Answer = Extract<Command, { type: 'decide-migration' }>

const PROPOSING_POSTS: readonly Post[] = ['handler', 'reviewer', 'legal-reviewer', 'signatory']
/** Who may approve a migration. */
export const MIGRATION_POSTS: readonly Post[] = ['signatory', 'principal-leader']

/** Somebody proposes that the matter, with the open ones below it, goes on under another version of its pack. */
export function proposeMigration(work: Work, { to, basis, reason }: Proposal): readonly Reason[] {
  const { actor, matter } = work
  if (actor.kind === 'system') return [no('not-allowed', '规则包的迁移须由人员提出')]
  const barred = refuseKeeper(work) ?? refuseMoment(work)
  if (barred !== undefined) return [barred]
  if (!PROPOSING_POSTS.includes(actor.post))
    return [no('wrong-post', '规则包的迁移由经办人、审核人、法制审核人员或者签发人提出')]
  if (basis.trim() === '') return [{ ...no('field-missing', '请写明迁移的依据'), field: 'basis' }]
  if (reason.trim() === '') return [{ ...no('field-missing', '请写明迁移的理由'), field: 'reason' }]
  const target = targetOf(work, to.hash)
  if ('code' in target) return [target]
  const problems = problemsOf(work, target)
  if (problems.length > 0) return problems
  const { changes } = checkMigration(matter, work.compiled, target)
  emit(work, { type: 'migration-proposed', to: target.reference, basis, reason, changes: changes.map(inWords) })
  return []
}

/** Somebody else of the same organ, who may sign for it, approves the proposal or declines it. */
export function decideMigration(work: Work, { approve, opinion }: Answer): readonly Reason[] {
  const { actor, matter } = work
  const { migration } = matter
  if (migration === undefined) return [no('migration-unknown', '没有待批准的规则包迁移')]
  if (actor.kind === 'system') return [no('not-allowed', '规则包的迁移须由人员批准')]
  if (actor.organ.id !== migration.by.organ.id)
    return [{ ...no('wrong-organ', `规则包的迁移应由${migration.by.organ.name}批准`), redirect: migration.by.organ }]
  if (!MIGRATION_POSTS.includes(actor.post)) return [no('wrong-post', '规则包的迁移由签发人或者主要负责人批准')]
  if (actor.person.id === migration.by.person.id) return [no('same-person', '提出迁移的人员不得批准自己的提议')]
  if (opinion.trim() === '') return [{ ...no('field-missing', '请写明意见'), field: 'opinion' }]
  if (!approve) {
    emit(work, { type: 'migration-declined', opinion })
    return []
  }
  const barred = refuseMoment(work)
  if (barred !== undefined) return [barred]
  const target = targetOf(work, migration.to.hash)
  if ('code' in target) return [target]
  const problems = problemsOf(work, target)
  if (problems.length > 0) return problems
  const { basis, reason, by: proposedBy } = migration
  const migrate = (one: Work) =>
    emit(one, {
      type: 'matter-migrated',
      from: one.matter.pack,
      to: target.reference,
      basis,
      reason,
      opinion,
      proposedBy,
      changes: checkMigration(one.matter, work.compiled, target).changes.map(inWords),
    })
  const below = belowOf(work, target)
  migrate(work)
  for (const matterBelow of below) {
    const { calendar, directory } = work.outside
    const one = beginWork({
      compiled: work.compiled,
      procedure: getProcedure(work.compiled, matterBelow.procedure),
      act: { actor, at: work.at, outside: { calendar, directory, related: {} } },
      matter: matterBelow,
      on: work.on,
      depth: work.depth + 1,
      perform: work.perform,
    })
    migrate(one)
    work.others.push(batchOf(one))
  }
  return []
}

const no = (code: string, text: string): Reason => ({ code, text, basis: [] })

/** The organs that keep a matter: the bodies and governments that take part; where there are none, everybody who does. */
function refuseKeeper({ actor, matter }: Work): Reason | undefined {
  const organs = Object.values(matter.parties).flat()
  const bodies = organs.filter((organ) => organ.kind === 'oversight-body' || organ.kind === 'government')
  const keepers = bodies.length > 0 ? bodies : organs
  if (actor.kind === 'person' && keepers.some((organ) => organ.id === actor.organ.id)) return undefined
  const names = [...new Set(keepers.map((organ) => organ.name))].join('、')
  const [first] = keepers
  return {
    ...no('wrong-organ', `规则包的迁移由${names}提出`),
    ...(first === undefined ? {} : { redirect: { id: first.id, name: first.name } }),
  }
}

function refuseMoment({ matter, outside: { parent } }: Work): Reason | undefined {
  if (matter.closedOn !== null) return no('matter-closed', '事项已经办结，不再迁移')
  return parent !== undefined && parent.closedOn === null && parent.pack.hash === matter.pack.hash
    ? no('migration-with-parent', `本事项随上级事项“${parent.title}”一并迁移，请在上级事项中提出`)
    : undefined
}

/** The version to go to, where it is at hand and another one than now. */
function targetOf({ matter, outside: { target } }: Work, hash: string): CompiledPack | Reason {
  if (target === undefined || target.reference.hash !== hash || target.pack.id !== matter.pack.id)
    return { ...no('migration-target-unknown', '本系统没有要迁移到的规则包版本'), field: 'to' }
  return hash === matter.pack.hash ? no('migration-needless', '本事项已经按这一版本办理') : target
}

/** The open matters below that go along: those under the same version. */
const belowOf = ({ matter, outside: { relatives = [] } }: Work, target: CompiledPack) =>
  relatives.filter(
    (one) => one.id !== matter.id && one.pack.hash === matter.pack.hash && one.pack.hash !== target.reference.hash,
  )

function problemsOf(work: Work, target: CompiledPack): Reason[] {
  const { matter, compiled } = work
  const own = checkMigration(matter, compiled, target).problems
  const below = belowOf(work, target).flatMap((one) =>
    checkMigration(one, compiled, target).problems.map((problem) => `关联事项“${one.title}”：${problem}`),
  )
  return [...own, ...below].map((text) => no('migration-impossible', text))
}

/** A difference of two versions, in one line. */
const inWords = ({ subject, first, second }: { subject: string; first?: string; second?: string }): string =>
  `${subject}：${first ?? '无'} → ${second ?? '无'}`
