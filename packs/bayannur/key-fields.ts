import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { recurringTaskOf } from '../shapes/activity/recurring-task.ts'
import { overseerParty } from '../shapes/oversight/oversight-roles.ts'
import { art, national } from './identity.ts'

const { date, found, later, limit, longText, must, path, periodOf, procedure, should, step, text } = write

/** Art 14: the ten fields. */
export const KEY_FIELDS = {
  food: '食品药品',
  health: '公共卫生',
  resources: '自然资源',
  ecology: '生态环境',
  safety: '安全生产',
  labour: '劳动保障',
  city: '城市管理',
  transport: '交通运输',
  finance: '金融服务',
  education: '教育培训',
} as const

const overseer = { overseer: '行政执法协调监督机构', basis: [art(2, 2)] }
const basis = [art(14)]
/** When in the year an organ that has begun nothing is reminded: so many days before the last one. */
const REMINDED_BEFORE = 41

const INTERPRETATION = '条文没有写明频次，默认每年至少一项，日期可以设定，不是法定期限'

/**
 * Art 14: special supervision in a key field. The text has no frequency; each bureau sets its year. From the national
 * regulation on, the year is filled by a part in what the region deployed, or by key supervision.
 */
const keyFieldYear = procedure({
  name: '年度重点领域监督',
  kind: 'supervision',
  basis,
  title: '{parties.overseer.name}{facts.year}重点领域监督',
  parties: { overseer: overseerParty(overseer, 'input') },
  states: {
    open: { name: '尚未开展' },
    started: { name: '开展中' },
    reported: { name: '已报告', final: true },
  },
  steps: {
    arise: step('产生年度任务', {
      by: 'clock',
      from: 'start',
      to: 'open',
      duty: 'shall',
      basis,
      input: { year: text('年度'), dueBy: date('报告日期') },
      sets: { remindOn: later('input.dueBy', { days: -REMINDED_BEFORE }) },
    }),
    start: step('登记开展的监督', {
      by: 'overseer',
      from: 'open',
      to: 'started',
      duty: 'shall',
      basis: [art(14), national(20), national(21)],
      input: { activity: write.matter('监督活动', { procedure: 'activity' }) },
      requires: [
        must(found('runningActivity'), '所选活动没有开展，或者没有选定重点领域', {
          code: 'activity-not-running',
          basis,
        }),
      ],
    }),
    review: step('查看领域覆盖情况', {
      by: 'overseer',
      from: ['open', 'started'],
      duty: 'may',
      basis,
      input: { since: date('自何日起') },
      requires: Object.entries(KEY_FIELDS).map(([id, name]) =>
        should(found(`field-${id}`), `${name}：自所选日期起没有开展监督`, { code: `uncovered-${id}`, basis }),
      ),
    }),
    report: step('报告监督情况', {
      by: 'overseer',
      from: 'started',
      to: 'reported',
      duty: 'shall',
      basis,
      input: { findings: longText('发现的问题'), report: longText('监督报告') },
      requires: [
        must(found('concludedActivity'), '监督活动没有总结报告，不能办结年度任务', { code: 'report-missing', basis }),
      ],
    }),
  },
  limits: {
    begin: limit('开展重点领域监督的提醒', {
      kind: 'internal',
      basis,
      interpretation: INTERPRETATION,
      on: 'overseer',
      start: { step: 'arise' },
      until: 'facts.remindOn',
      rollOver: false,
      met: ['start'],
      lapse: { text: '提醒：本年度尚未在重点领域开展监督，可以参加自治区部署的专项监督，或者开展重点监督' },
    }),
    report: limit('年度监督报告', {
      kind: 'internal',
      basis,
      interpretation: INTERPRETATION,
      on: 'overseer',
      start: { step: 'arise' },
      until: 'facts.dueBy',
      rollOver: false,
      met: ['report'],
      lapse: { text: '年度重点领域监督逾期没有报告' },
    }),
  },
  lookups: {
    runningActivity: activityIn('input.activity', ['running', 'listed', 'concluded']),
    concludedActivity: activityIn('facts.activity', ['concluded']),
    ...Object.fromEntries(
      Object.entries(KEY_FIELDS).map(([id, name]) => [
        `field-${id}`,
        {
          name: `${name}领域的监督`,
          procedure: 'activity',
          where: [
            { path: 'facts.topic', sign: '=' as const, value: id },
            { path: 'parties.overseer', sign: 'overlaps' as const, to: 'parties.overseer.id' },
            { path: 'openedOn', sign: '>=' as const, to: 'input.since' },
          ],
        },
      ]),
    ),
  },
})

function activityIn(at: string, states: string[]): NonNullable<write.Procedure['lookups']>[string] {
  return {
    name: '选定了重点领域的监督活动',
    procedure: 'activity',
    states,
    where: [
      { path: 'id', sign: '=', to: at },
      { path: 'parties.overseer', sign: 'overlaps', to: 'parties.overseer.id' },
    ],
  }
}

const cycle = recurringTaskOf({
  id: 'keyFieldCycle',
  name: '年度重点领域监督安排',
  word: '监督',
  basis,
  interpretation: INTERPRETATION,
  role: 'overseer',
  parties: { overseer: overseerParty(overseer) },
  stoppedBy: 'overseer',
  every: 'year',
  task: {
    procedure: 'keyFieldYear',
    step: 'arise',
    parties: { overseer: 'overseer' },
    input: { year: periodOf('facts.taskOn', 'facts.cycle'), dueBy: path('facts.dueBy') },
  },
})

export const keyFieldsPart: PackPart = {
  procedures: { keyFieldYear, ...cycle.procedures },
  catalogues: { ...cycle.catalogues },
}
