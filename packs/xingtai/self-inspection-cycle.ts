import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const { choice, compare, date, found, later, limit, literal, longText, must, not, path, periodOf, procedure, step } =
  write

const fields = {
  cycle: choice('自查周期', 'selfInspectionPeriods', { prefill: 'half-year' }),
  arisesOn: date('自查任务产生日期', { notBeforeAct: true, hint: '此后每个周期的同一日产生任务' }),
  reportBy: date('自查报告报送日期', { notBeforeAct: true, hint: '此后每个周期的同一日报送' }),
}
const inOrder = must(compare('input.reportBy', '>=', 'input.arisesOn'), '报送日期不得早于自查任务产生日期', {
  code: 'report-before-task',
})
const waiting = { waitsUntil: later('input.arisesOn', { days: -1 }) }

/** The task arises on the day after the last day of waiting, by the clock. */
const waitingFrom = (start: string) =>
  limit('等待下一次定期自查', {
    kind: 'internal',
    basis: [art(20, 1)],
    interpretation: '“定期”没有写明周期，周期和日期由机关设定，是内部安排，不是法定期限',
    on: 'agency',
    start: { step: start },
    until: 'facts.waitsUntil',
    rollOver: false,
    met: ['arise'],
    endedBy: ['change'],
    warnDays: 0,
    lapse: { text: '产生定期自查任务，并安排下一周期', takes: 'arise' },
  })

/** Art 20(1): each organ says how often it looks at its own enforcement, and by when it reports; tasks arise by the clock. */
const selfInspectionCycle = procedure({
  name: '定期自查安排',
  kind: 'register',
  basis: [art(20, 1)],
  title: '{parties.agency.name}定期自查安排',
  parties: {
    agency: {
      name: '行政机关',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
      from: 'actor',
    },
    overseer: { name: '行政执法协调监督机构', from: { oversightBodyOf: 'agency' } },
  },
  states: { planned: { name: '已安排' }, stopped: { name: '已停止', final: true } },
  steps: {
    define: step('设定自查周期', {
      by: 'agency',
      from: 'start',
      to: 'planned',
      duty: 'shall',
      basis: [art(20, 1)],
      input: fields,
      requires: [
        inOrder,
        must(not(found('own')), '本机关已经设定自查周期，应当变更，不得重复设定', { code: 'cycle-defined' }),
      ],
      sets: waiting,
    }),
    change: step('变更自查周期', {
      by: 'agency',
      from: 'planned',
      duty: 'may',
      basis: [art(20, 1)],
      input: fields,
      requires: [inOrder],
      sets: waiting,
    }),
    arise: step('产生定期自查任务', {
      by: 'clock',
      from: 'planned',
      duty: 'shall',
      basis: [art(20, 1)],
      sets: {
        taskOn: path('facts.arisesOn'),
        dueBy: path('facts.reportBy'),
        arisesOn: later('facts.arisesOn', { every: 'facts.cycle' }),
        reportBy: later('facts.reportBy', { every: 'facts.cycle' }),
        waitsUntil: later('facts.arisesOn', { every: 'facts.cycle', days: -1 }),
      },
      opens: [
        {
          procedure: 'selfInspection',
          step: 'arise',
          parties: { agency: 'agency' },
          input: {
            cause: literal('cycle'),
            scope: periodOf('facts.taskOn', 'facts.cycle'),
            dueBy: path('facts.dueBy'),
          },
        },
      ],
    }),
    stop: step('停止定期自查安排', {
      by: 'overseer',
      from: 'planned',
      to: 'stopped',
      duty: 'may',
      basis: [art(20, 1)],
      summary: '机关撤销或者职责划转的，由监督机构停止',
      input: { reason: longText('理由') },
    }),
  },
  limits: { first: waitingFrom('define'), changed: waitingFrom('change'), next: waitingFrom('arise') },
  lookups: {
    own: {
      name: '本机关已设定的周期',
      procedure: 'selfInspectionCycle',
      states: ['planned'],
      where: [{ path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' }],
    },
  },
})

export const selfInspectionCyclePart: PackPart = {
  procedures: { selfInspectionCycle },
  catalogues: {
    selfInspectionPeriods: {
      name: '自查周期',
      basis: [art(20, 1)],
      items: {
        'half-year': { name: '每半年' },
        year: { name: '每年' },
        quarter: { name: '每季度' },
        month: { name: '每月' },
      },
    },
  },
}
