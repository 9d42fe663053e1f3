import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { type Overseer, overseerParty } from '../oversight/oversight-roles.ts'

const { any, choice, citations, date, filled, found, is, longText, must, not, optional, procedure, step, text } = write

/** What must stand behind an item that a text leaves open. */
type Demand = 'basis' | 'reason' | 'approval' | 'page'

export interface FurtherKind {
  readonly name: string
  /** the clause that leaves the list open */
  readonly basis: readonly Citation[]
  readonly demands: readonly Demand[]
}

export interface FurtherItemOptions extends Overseer {
  /** what may be added, by the open clause it rests on: 监督内容, 监督方式, 调查措施 … */
  readonly kinds: Readonly<Record<string, FurtherKind>>
}

const DEMANDS: Readonly<Record<Demand, { field: string; refusal: string; code: string }>> = {
  basis: { field: 'input.legalBasis', refusal: '应当写明依据', code: 'basis-missing' },
  reason: { field: 'input.reason', refusal: '应当写明理由', code: 'reason-missing' },
  approval: { field: 'input.approvedBy', refusal: '应当经监督机构负责人批准', code: 'approval-missing' },
  page: { field: 'input.page', refusal: '应当写明案卷页码', code: 'page-missing' },
}

/**
 * Items under the open clauses of a text (其他…): each kind says what it needs before it may be saved, and an item can be
 * chosen from its first day on and no longer than until its last.
 */
export function furtherItemOf(options: FurtherItemOptions): PackPart {
  const { kinds } = options
  const basis = [...options.basis]
  const demands = Object.entries(kinds).flatMap(([kind, { name, basis: clause, demands: wanted }]) =>
    wanted.map((demand) =>
      must(any(not(is('input.kind', kind)), filled(DEMANDS[demand].field)), `增设${name}，${DEMANDS[demand].refusal}`, {
        code: DEMANDS[demand].code,
        basis: [...clause],
      }),
    ),
  )
  return {
    procedures: {
      furtherItem: procedure({
        name: '增设的其他事项',
        kind: 'register',
        basis,
        title: '{facts.name}',
        parties: { overseer: overseerParty(options) },
        states: { added: { name: '已增设' }, withdrawn: { name: '已停用', final: true } },
        steps: {
          add: step('增设事项', {
            by: 'overseer',
            from: 'start',
            to: 'added',
            duty: 'may',
            basis,
            input: {
              kind: choice('类别', 'furtherKinds'),
              name: text('名称', { max: 60 }),
              version: optional(text('版本')),
              from: date('启用日期'),
              until: optional(date('停用日期')),
              legalBasis: optional(citations('依据')),
              reason: optional(longText('理由')),
              approvedBy: optional(text('批准人')),
              page: optional(text('案卷页码')),
            },
            requires: [...demands, must(not(found('sameName')), '同名事项已经增设', { code: 'duplicate-item' })],
          }),
          withdraw: step('停用', {
            by: 'overseer',
            from: 'added',
            to: 'withdrawn',
            duty: 'may',
            basis,
            input: { withdrawnFor: longText('理由') },
          }),
        },
        lookups: {
          sameName: {
            name: '同名的增设事项',
            procedure: 'furtherItem',
            states: ['added'],
            where: [
              { path: 'facts.name', sign: '=', to: 'input.name' },
              { path: 'facts.kind', sign: '=', to: 'input.kind' },
              { path: 'parties.overseer', sign: 'overlaps', to: 'actor.organ.id' },
            ],
          },
        },
      }),
    },
    catalogues: {
      furtherKinds: {
        name: '可以增设的事项',
        basis,
        items: Object.fromEntries(
          Object.entries(kinds).map(([id, { name, basis: clause }]) => [id, { name, basis: [...clause] }]),
        ),
      },
    },
  }
}

/** An added item of a kind, named by `at`, that may be chosen on the day of the act. */
export const addedItem = (kind: string, at: string): NonNullable<write.Procedure['lookups']>[string] => ({
  name: '当日可以选用的增设事项',
  procedure: 'furtherItem',
  states: ['added'],
  where: [
    { path: 'facts.kind', sign: '=', value: kind },
    { path: 'facts.name', sign: '=', to: at },
    { path: 'facts.from', sign: '<=', to: 'act.on' },
  ],
})
