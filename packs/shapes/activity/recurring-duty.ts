import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { date, found, limit, longText, must, not, step, text } = write

type OrganKinds = NonNullable<Procedure['parties'][string]['kinds']>
type Field = NonNullable<Procedure['steps'][string]['input']>[string]

/** What differs between recurring duties: who owes what to whom, what proves it, how long before the end people are reminded. */
export interface RecurringDutyOptions {
  readonly id: string
  readonly name: string
  readonly basis: readonly Citation[]
  /** who owes it */
  readonly debtor: { readonly name: string; readonly kinds: OrganKinds }
  /** towards whom it is done, where that is one organ each */
  readonly object?: { readonly name: string; readonly kinds?: OrganKinds; readonly refusal: string }
  /** who follows it up; by default the oversight body beside the debtor */
  readonly overseer?: { readonly name: string }
  /** what a record of it says besides the day */
  readonly proof: Readonly<Record<string, Field>>
  readonly done: string
  readonly missed: string
  /** why the end of the period is this, where the text names no period (定期) */
  readonly interpretation?: string
  /** a reason may stand in the place of the act (原则上) */
  readonly excusable?: boolean
  readonly warnDays?: number
  /** what else is said when the task is entered, further demands on it, and the lookups they rely on */
  readonly input?: Readonly<Record<string, Field>>
  readonly requires?: NonNullable<Procedure['steps'][string]['requires']>
  readonly lookups?: Procedure['lookups']
}

/**
 * A duty that comes back every period (每年、每季度、定期): one matter for each period and debtor, done by a record that proves it,
 * missed when the period is over. The last day does not roll over: a period of the calendar ends with its last day.
 */
export function recurringDutyOf(options: RecurringDutyOptions): PackPart {
  const { id, name, debtor, object, overseer, proof, done, missed, interpretation, excusable, warnDays } = options
  const { input = {}, requires = [], lookups = {} } = options
  const basis = [...options.basis]
  const parties: Procedure['parties'] = {
    debtor: { ...debtor, kinds: [...debtor.kinds], from: 'actor' },
    ...(object === undefined
      ? {}
      : {
          object: {
            name: object.name,
            from: 'input',
            refusal: object.refusal,
            ...(object.kinds === undefined ? {} : { kinds: [...object.kinds] }),
          },
        }),
    overseer: { name: overseer?.name ?? '行政执法监督机构', from: { oversightBodyOf: 'debtor' } },
  }
  const record = { from: ['due', 'missed'], duty: 'shall' as const, basis }
  return {
    procedures: {
      [id]: {
        name,
        kind: 'register',
        basis,
        title: `{parties.debtor.name}{facts.period}${name}${object === undefined ? '' : '：{parties.object.name}'}`,
        parties,
        states: {
          due: { name: '待办理' },
          missed: { name: missed },
          done: { name: done, final: true },
          ...(excusable === true ? { excused: { name: '已说明未办理的理由', final: true } } : {}),
        },
        steps: {
          plan: step('列入周期任务', {
            by: ['debtor', 'clock'],
            from: 'start',
            to: 'due',
            duty: 'shall',
            basis,
            ...(interpretation === undefined ? {} : { interpretation }),
            input: {
              period: text('周期'),
              from: date('周期首日'),
              until: date('周期末日'),
              ...input,
            },
            requires: [
              must(write.compare('input.from', '<=', 'input.until'), '周期末日早于首日', { code: 'interval-empty' }),
              must(not(found('planned')), '该周期已经列入，不得重复', { code: 'already-planned' }),
              ...(object === undefined
                ? []
                : [must(write.relation('debtor', 'governs', 'object'), object.refusal, { code: 'not-governed' })]),
              ...requires,
            ],
          }),
          fulfil: step(`登记${done}`, {
            ...record,
            by: 'debtor',
            to: 'done',
            input: { ...proof, doneOn: date('办理日期', { notAfterAct: true }) },
            requires: [
              must(write.compare('input.doneOn', '>=', 'facts.from'), '办理日期不在本周期内，不能抵本周期', {
                code: 'outside-period',
              }),
              ...(excusable === true
                ? [
                    must(write.compare('input.doneOn', '<=', 'facts.until'), '办理日期晚于本周期，只能抵下一周期', {
                      code: 'outside-period',
                    }),
                  ]
                : []),
            ],
          }),
          ...(excusable === true
            ? {
                excuse: step('说明未办理的理由', {
                  ...record,
                  by: 'debtor',
                  post: ['signatory', 'principal-leader'],
                  to: 'excused',
                  duty: 'may',
                  input: { reason: longText('未办理的理由') },
                }),
              }
            : {}),
        },
        limits: {
          period: limit(`${name}的周期`, {
            kind: interpretation === undefined ? 'statutory' : 'internal',
            basis,
            ...(interpretation === undefined ? {} : { interpretation }),
            on: 'debtor',
            start: { step: 'plan' },
            until: 'input.until',
            rollOver: false,
            met: ['fulfil'],
            ended: excusable === true ? ['excused'] : [],
            lapse: { text: `周期届满，${missed}`, to: 'missed' },
            ...(warnDays === undefined ? {} : { warnDays }),
          }),
        },
        lookups: {
          ...lookups,
          planned: {
            name: '同一周期的任务',
            procedure: id,
            where: [
              { path: 'parties.debtor', sign: 'overlaps', to: 'parties.debtor.id' },
              ...(object === undefined
                ? []
                : [{ path: 'parties.object', sign: 'overlaps' as const, to: 'parties.object.id' }]),
              { path: 'facts.period', sign: '=', to: 'input.period' },
            ],
          },
        },
      },
    },
  }
}
