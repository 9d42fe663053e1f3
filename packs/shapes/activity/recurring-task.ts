import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { choice, compare, date, found, later, limit, longText, must, not, path, procedure, step } = write

type Procedure = write.Procedure
type Opening = NonNullable<Procedure['steps'][string]['opens']>[number]

export interface RecurringTaskOptions {
  readonly id: string
  readonly name: string
  readonly basis: readonly Citation[]
  readonly interpretation: string
  /** who arranges it, by role; the register is kept once for each of its organs */
  readonly role: string
  readonly parties: Procedure['parties']
  /** who may end it */
  readonly stoppedBy: string
  /** the usual period */
  readonly every: 'month' | 'quarter' | 'half-year' | 'year'
  /** the task: named by its period in `facts.taskOn` (or, for what has passed, `facts.periodEnd`) and `facts.cycle`, reported by `facts.dueBy` */
  readonly task: Opening
  /** words of the text: 自查, 巡查 */
  readonly word: string
  /** what else is laid down with the period: whom it is for, a ceiling */
  readonly terms?: NonNullable<Procedure['steps'][string]['input']>
}

/** A duty that comes again: tasks arise by the clock, on the same day of each period, with the day of the report. */
export function recurringTaskOf(options: RecurringTaskOptions): PackPart {
  const { id, name, interpretation, parties, role, word } = options
  const basis = [...options.basis]
  const periods = `${id}Periods`
  const fields = {
    cycle: choice(`${word}周期`, periods, { prefill: options.every }),
    arisesOn: date(`${word}任务产生日期`, { notBeforeAct: true, hint: '此后每个周期的同一日产生任务' }),
    reportBy: date(`${word}报告报送日期`, { notBeforeAct: true, hint: '此后每个周期的同一日报送' }),
    ...options.terms,
  }
  const inOrder = must(compare('input.reportBy', '>=', 'input.arisesOn'), '报送日期不得早于任务产生日期', {
    code: 'report-before-task',
  })
  const waiting = { waitsUntil: later('input.arisesOn', { days: -1 }) }
  // The task arises on the day after the last day of waiting, by the clock.
  const waitingFrom = (start: string) =>
    limit(`等待下一次${word}`, {
      kind: 'internal',
      basis,
      interpretation,
      on: role,
      start: { step: start },
      until: 'facts.waitsUntil',
      rollOver: false,
      met: ['arise'],
      endedBy: ['change'],
      warnDays: 0,
      lapse: { text: `产生${word}任务，并安排下一周期`, takes: 'arise' },
    })
  return {
    procedures: {
      [id]: procedure({
        name,
        kind: 'register',
        basis,
        title: `{parties.${role}.name}${name}`,
        parties,
        states: { planned: { name: '已安排' }, stopped: { name: '已停止', final: true } },
        steps: {
          define: step(`设定${word}周期`, {
            by: role,
            from: 'start',
            to: 'planned',
            duty: 'shall',
            basis,
            input: fields,
            requires: [
              inOrder,
              must(not(found('own')), `已经设定${word}周期，应当变更，不得重复设定`, { code: 'cycle-defined' }),
            ],
            sets: waiting,
          }),
          change: step(`变更${word}周期`, {
            by: role,
            from: 'planned',
            duty: 'may',
            basis,
            input: fields,
            requires: [inOrder],
            sets: waiting,
          }),
          arise: step(`产生${word}任务`, {
            by: 'clock',
            from: 'planned',
            duty: 'shall',
            basis,
            sets: {
              taskOn: path('facts.arisesOn'),
              // the last day of the period that has just ended
              periodEnd: path('facts.waitsUntil'),
              dueBy: path('facts.reportBy'),
              arisesOn: later('facts.arisesOn', { every: 'facts.cycle' }),
              reportBy: later('facts.reportBy', { every: 'facts.cycle' }),
              waitsUntil: later('facts.arisesOn', { every: 'facts.cycle', days: -1 }),
            },
            opens: [options.task],
          }),
          stop: step(`停止${name}`, {
            by: options.stoppedBy,
            from: 'planned',
            to: 'stopped',
            duty: 'may',
            basis,
            summary: '机关撤销或者职责划转的停止',
            input: { reason: longText('理由') },
          }),
        },
        limits: { first: waitingFrom('define'), changed: waitingFrom('change'), next: waitingFrom('arise') },
        lookups: {
          own: {
            name: '已设定的周期',
            procedure: id,
            states: ['planned'],
            where: [{ path: `parties.${role}`, sign: 'overlaps', to: `parties.${role}.id` }],
          },
        },
      }),
    },
    catalogues: {
      [periods]: {
        name: `${word}周期`,
        basis,
        items: {
          'half-year': { name: '每半年' },
          year: { name: '每年' },
          quarter: { name: '每季度' },
          month: { name: '每月' },
        },
      },
    },
  }
}
