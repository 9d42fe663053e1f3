import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { recurringTaskOf } from '../shapes/activity/recurring-task.ts'
import { namedItems } from '../shapes/named-items.ts'
import { underNational } from '../shapes/national-rule.ts'
import { overseerParty, SUPERVISED } from '../shapes/oversight/oversight-roles.ts'
import { art, national } from './identity.ts'

const { any, choice, date, files, filled, includesAll, limit, longText, must, not, optional, organ, path } = write
const { periodOf, procedure, rows, step, text } = write

const basis = [art(2, { item: 5, sentence: 3 })]
const overseer = { overseer: '区级司法行政机关', basis }

/** 二（五）第三句: each quarter a look at every organ's channels; the committee deliberates before the district is told. */
const onlineInspection = procedure({
  name: '网上巡查',
  kind: 'supervision',
  basis: [...basis, national(15)],
  title: '{facts.quarter}网上巡查',
  numbering: { series: '巡查', of: 'overseer' },
  parties: {
    overseer: overseerParty(overseer, 'input'),
    named: { name: '点名的机关', from: 'input', many: true, optional: true },
  },
  states: {
    open: { name: '待巡查' },
    inspecting: { name: '巡查中' },
    partial: { name: '部分完成' },
    completed: { name: '完成' },
    submitted: { name: '已报委员会：未审议' },
    deliberated: { name: '已审议' },
    published: { name: '已通报全区', final: true },
  },
  steps: {
    arise: step('产生巡查任务', {
      by: 'clock',
      from: 'start',
      to: 'open',
      duty: 'shall',
      basis,
      input: { quarter: text('季度'), dueBy: date('季度末日') },
    }),
    begin: step('确定巡查清单', {
      by: 'overseer',
      from: 'open',
      to: 'inspecting',
      duty: 'shall',
      basis,
      input: { organs: organ('巡查的机关', { kinds: [...SUPERVISED], many: true }) },
    }),
    inspect: step('登记巡查记录', {
      by: 'overseer',
      from: ['inspecting', 'partial'],
      duty: 'shall',
      basis,
      collects: 'visited',
      input: {
        organ: organ('机关', { kinds: [...SUPERVISED] }),
        channel: choice('载体', 'publicityChannels'),
        finding: longText('巡查情况'),
        evidence: files('截图', { min: 1 }),
      },
    }),
    suspend: step('登记部分完成', {
      by: 'overseer',
      from: 'inspecting',
      to: 'partial',
      duty: 'may',
      basis,
      input: { covered: organ('已巡查的机关', { many: true }), reason: longText('没有完成的原因') },
      sets: {
        coverage: write.percentage('input.covered', 'facts.organs'),
        uncovered: write.without('facts.organs', 'input.covered'),
      },
    }),
    complete: step('完成巡查', {
      by: 'overseer',
      from: ['inspecting', 'partial'],
      to: 'completed',
      duty: 'shall',
      basis,
      requires: [
        must(includesAll('facts.visited', 'facts.organs', 'organ'), '部分完成：尚有机关没有巡查，不能登记完成', {
          code: 'organs-uncovered',
          basis,
        }),
      ],
    }),
    submit: step('报委员会审议', {
      by: 'overseer',
      from: 'completed',
      to: 'submitted',
      duty: 'shall',
      basis,
      input: {
        summary: longText('巡查结果'),
        problems: optional(rows('问题', { subject: organ('机关'), detail: text('问题') })),
      },
      issues: 'onlineInspectionReport',
    }),
    deliberate: step('登记委员会审议', {
      by: 'overseer',
      from: 'submitted',
      to: 'deliberated',
      duty: 'shall',
      datedBack: true,
      basis,
      input: {
        deliberatedOn: date('审议日期', { notAfterAct: true }),
        opinion: longText('审议意见'),
        minutes: files('会议纪要', { min: 1 }),
      },
    }),
    publish: step('通报全区', {
      by: 'overseer',
      from: ['submitted', 'deliberated'],
      to: 'published',
      duty: 'shall',
      basis,
      input: {
        content: longText('通报内容'),
        names: optional(organ('点名的机关', { many: true })),
        ground: optional(choice('点名的情形', 'circularGrounds', { basis: [national(31)] })),
      },
      requires: [
        must(filled('facts.deliberatedOn'), '巡查结果未经区委全面依法治区委员会审议，不能通报', {
          code: 'undeliberated',
          basis,
        }),
        must(
          any(not(filled('input.names')), filled('input.ground')),
          '点名通报应当具备拒不落实执法制度或者执法行为存在突出问题的情形',
          { code: 'ground-missing', basis: [national(31)], ...underNational },
        ),
      ],
      joins: { named: 'input.names' },
      issues: 'onlineInspectionCircular',
    }),
  },
  limits: {
    quarter: limit('本季度网上巡查', {
      kind: 'statutory',
      basis,
      on: 'overseer',
      start: { step: 'arise' },
      until: 'facts.dueBy',
      rollOver: false,
      met: ['complete'],
      lapse: { text: '季度届满没有完成网上巡查' },
    }),
  },
})

const cycle = recurringTaskOf({
  id: 'onlineInspectionCycle',
  name: '网上巡查安排',
  word: '巡查',
  basis,
  interpretation: '每季度一次；任务产生和提醒的日期由司法行政机关设定',
  role: 'overseer',
  parties: { overseer: overseerParty(overseer) },
  stoppedBy: 'overseer',
  every: 'quarter',
  task: {
    procedure: 'onlineInspection',
    step: 'arise',
    parties: { overseer: 'overseer' },
    input: { quarter: periodOf('facts.taskOn', 'facts.cycle'), dueBy: path('facts.dueBy') },
  },
})

export const onlineInspectionPart: PackPart = {
  procedures: { onlineInspection, ...cycle.procedures },
  documents: {
    onlineInspectionReport: {
      title: '网上巡查报告',
      layout: 'working-paper',
      issuer: 'overseer',
      recipients: [],
      approval: [],
      takesEffect: 'on-issue',
      basis,
      sections: [{ heading: '巡查结果', text: '{input.summary}' }],
    },
    onlineInspectionCircular: {
      title: '网上巡查情况通报',
      layout: 'official',
      issuer: 'overseer',
      recipients: ['named'],
      numbering: { series: '巡查通报' },
      approval: [],
      takesEffect: 'on-issue',
      basis,
      sections: [{ heading: '情况', text: '{input.content}' }],
    },
  },
  catalogues: {
    ...cycle.catalogues,
    publicityChannels: {
      name: '公示载体',
      basis: [art(2, { item: 5, sentence: 2 })],
      items: namedItems({
        provincial: '河北省政务服务平台',
        linkage: '“两法衔接”平台',
        government: '区政府行政执法公示专栏',
        own: '本部门门户网站',
      }),
    },
  },
  duties: {
    onlineInspection: {
      name: '网上巡查',
      basis,
      by: 'oversight-body',
      every: 'quarter',
      atLeast: 1,
      proof: '网上巡查报告',
      missed: '季度届满没有完成网上巡查',
    },
  },
}
