import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { CircularOptions } from './circular.ts'

const { choice, compare, date, found, later, limit, literal, longText, must, not, path, periodOf, procedure, step } =
  write

/** How often the body reports what happened, and by when: its own arrangement, for the text only says 定期. */
export function circularCycleOf(
  { issuer }: CircularOptions,
  periodic: NonNullable<CircularOptions['periodic']>,
): Procedure {
  const basis = [...periodic.basis]
  const fields = {
    cycle: choice('通报周期', 'bulletinPeriods', { prefill: 'quarter' }),
    arisesOn: date('下一次通报任务产生的日期', { notBeforeAct: true, hint: '上一周期终了的次日' }),
    periodFrom: date('所通报期间的第一日'),
    dueBy: date('应当发出的日期', { notBeforeAct: true }),
  }
  const inOrder = must(compare('input.dueBy', '>=', 'input.arisesOn'), '发出日期不得早于任务产生日期', {
    code: 'due-before-task',
  })
  const waiting = { waitsUntil: later('input.arisesOn', { days: -1 }) }
  const waitingFrom = (start: string) =>
    limit('等待下一次定期通报', {
      kind: 'internal',
      basis,
      interpretation: '“定期”没有写明周期，默认每季度，由本机关设定，不是法定期限',
      on: 'overseer',
      start: { step: start },
      until: 'facts.waitsUntil',
      rollOver: false,
      met: ['arise'],
      endedBy: ['change'],
      warnDays: 0,
      lapse: { text: '产生定期通报，并安排下一周期', takes: 'arise' },
    })
  return procedure({
    name: `${periodic.name}安排`,
    kind: 'register',
    basis,
    title: `{parties.overseer.name}${periodic.name}安排`,
    parties: { overseer: { name: issuer.name, kinds: issuer.kinds, from: 'actor' } },
    states: { planned: { name: '已安排' }, stopped: { name: '已停止', final: true } },
    steps: {
      define: step('设定通报周期', {
        by: 'overseer',
        from: 'start',
        to: 'planned',
        duty: 'shall',
        basis,
        input: fields,
        requires: [
          inOrder,
          must(not(found('own')), '已经设定通报周期，应当变更，不得重复设定', { code: 'cycle-defined' }),
        ],
        sets: waiting,
      }),
      change: step('变更通报周期', {
        by: 'overseer',
        from: 'planned',
        duty: 'may',
        basis,
        input: fields,
        requires: [inOrder],
        sets: waiting,
      }),
      arise: step('产生定期通报', {
        by: 'clock',
        from: 'planned',
        duty: 'shall',
        basis,
        sets: {
          periodTo: path('facts.waitsUntil'),
          taskFrom: path('facts.periodFrom'),
          taskDue: path('facts.dueBy'),
          periodFrom: path('facts.arisesOn'),
          arisesOn: later('facts.arisesOn', { every: 'facts.cycle' }),
          dueBy: later('facts.dueBy', { every: 'facts.cycle' }),
          waitsUntil: later('facts.arisesOn', { every: 'facts.cycle', days: -1 }),
        },
        opens: [
          {
            procedure: 'circular',
            step: 'arise',
            parties: { overseer: 'overseer' },
            input: {
              kind: literal(periodic.kind),
              subject: periodOf('facts.periodTo', 'facts.cycle'),
              range: literal(periodic.range),
              from: path('facts.taskFrom'),
              to: path('facts.periodTo'),
              dueBy: path('facts.taskDue'),
            },
          },
        ],
      }),
      stop: step('停止定期通报', {
        by: 'overseer',
        from: 'planned',
        to: 'stopped',
        duty: 'may',
        basis,
        input: { reason: longText('理由') },
      }),
    },
    limits: { first: waitingFrom('define'), changed: waitingFrom('change'), next: waitingFrom('arise') },
    lookups: {
      own: {
        name: '已设定的通报周期',
        procedure: 'bulletinCycle',
        states: ['planned'],
        where: [{ path: 'parties.overseer', sign: 'overlaps', to: 'parties.overseer.id' }],
      },
    },
  })
}
