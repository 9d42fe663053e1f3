import * as write from '@zhiheng/law/language'
import { recurringTaskOf } from '../shapes/activity/recurring-task.ts'
import { art } from './identity.ts'

const { literal, path, periodOf } = write

/** Art 20(1): each organ says how often it looks at its own enforcement, and by when it reports; tasks arise by the clock. */
export const selfInspectionCyclePart = recurringTaskOf({
  id: 'selfInspectionCycle',
  name: '定期自查安排',
  word: '自查',
  basis: [art(20, 1)],
  interpretation: '“定期”没有写明周期，周期和日期由机关设定，是内部安排，不是法定期限',
  role: 'agency',
  parties: {
    agency: {
      name: '行政机关',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
      from: 'actor',
    },
    overseer: { name: '行政执法协调监督机构', from: { oversightBodyOf: 'agency' } },
  },
  stoppedBy: 'overseer',
  every: 'half-year',
  task: {
    procedure: 'selfInspection',
    step: 'arise',
    parties: { agency: 'agency' },
    input: {
      cause: literal('cycle'),
      scope: periodOf('facts.taskOn', 'facts.cycle'),
      dueBy: path('facts.dueBy'),
    },
  },
})
