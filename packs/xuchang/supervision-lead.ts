import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art, national } from './identity.ts'

const { any, choice, date, files, found, is, limit, longText, must, not, optional, organ, procedure, step, text } =
  write
const { workingDays } = write

const basis = [art(17)]
const cancels = is('facts.demand', 'cancel')

/** How soon tickets of one person about one act belong together: an internal setting, the text only says 汇集统筹. */
const SAME_TICKET_DAYS = -7

/** 第十七条: leads of all channels in one register; one matter is one lead; who asks to undo an act is told where to go. */
const supervisionLead = procedure({
  name: '行政执法监督线索',
  kind: 'supervision',
  basis,
  title: '{facts.number}：{facts.subject}',
  numbering: { series: '监线', of: 'overseer' },
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
    agency: { name: '所涉执法机关', from: 'input', optional: true },
  },
  states: {
    received: { name: '待分派' },
    open: { name: '待研判' },
    guided: { name: '已引导复议、诉讼' },
    supervised: { name: '转监督', final: true },
    untrue: { name: '不实', final: true },
    closed: { name: '办结', final: true },
  },
  steps: {
    enter: step('登记线索', {
      by: 'overseer',
      from: 'start',
      to: 'received',
      duty: 'shall',
      basis,
      summary: '同一工单编号只登记一次；同一人就同一行为七日内的工单并入原线索',
      interpretation: '七日内合并为平台做法，原文没有规定',
      input: {
        source: choice('来源', 'leadChannels', { refusal: '线索应当写明来源', code: 'source-missing', basis }),
        number: text('工单号或者来源编号'),
        complainant: optional(text('反映人', { personal: true })),
        subject: text('反映的问题', { max: 80 }),
        act: text('所涉行为'),
        demand: choice('诉求', 'leadDemands'),
        receivedOn: date('收到日期', { notAfterAct: true }),
        snapshot: optional(
          files('网页存档', {
            requiredWhen: is('input.source', 'media'),
            refusal: '网络、媒体反映的线索应当保存网页存档',
            code: 'snapshot-missing',
          }),
        ),
      },
      requires: [
        must(not(found('sameNumber')), '该工单已经登记', { code: 'already-entered' }),
        must(not(found('sameMatter')), '同一人就同一行为已有线索，应当并入原线索', { code: 'merge-instead' }),
      ],
    }),
    merge: step('并入工单', {
      by: 'overseer',
      from: ['received', 'open', 'guided'],
      duty: 'shall',
      basis,
      collects: 'merged',
      input: { number: text('工单号或者来源编号'), receivedOn: date('收到日期', { notAfterAct: true }) },
    }),
    assign: step('分派', {
      by: 'overseer',
      from: 'received',
      to: 'open',
      duty: 'shall',
      basis,
      input: { concerned: organ('所涉执法机关') },
      requires: [
        must(write.relation('overseer', 'governs', 'input.concerned'), '超出本行政区域', { code: 'outside-territory' }),
      ],
      joins: { agency: 'input.concerned' },
    }),
    guide: step('引导行政复议、行政诉讼', {
      by: 'overseer',
      from: 'open',
      to: 'guided',
      duty: 'shall',
      basis: [national(33, 3)],
      input: { forum: text('复议机关或者人民法院'), notice: longText('告知内容') },
      requires: [must(cancels, '诉求不是撤销、变更行政行为，不需要引导', { code: 'nothing-to-undo' })],
      issues: 'leadGuidance',
    }),
    supervise: step('转监督', {
      by: 'overseer',
      from: ['open', 'guided'],
      to: 'supervised',
      duty: 'may',
      basis: [art(17), national(20, 2)],
      input: {
        kind: choice('监督方式', 'leadTreatments'),
        assessment: longText('研判意见'),
        matter: optional(write.matter('据以开展的监督事项')),
      },
      requires: [
        must(not(cancels), '当事人请求撤销、变更行政行为的，应当引导申请行政复议、提起行政诉讼，不以监督决定代替救济', {
          code: 'guidance-instead',
          basis: [national(33, 3)],
        }),
      ],
    }),
    markUntrue: step('标为不实', {
      by: 'overseer',
      from: ['received', 'open'],
      to: 'untrue',
      duty: 'may',
      basis,
      input: { reason: longText('理由', { refusal: '标为不实应当写明理由', code: 'reason-missing', basis }) },
    }),
    close: step('办结', {
      by: 'overseer',
      from: ['open', 'guided'],
      to: 'closed',
      duty: 'may',
      basis,
      input: { outcome: longText('办理结果') },
      requires: [
        must(any(not(cancels), is('matter.state', 'guided')), '应当先引导行政复议、行政诉讼', {
          code: 'guidance-missing',
          basis: [national(33, 3)],
        }),
      ],
    }),
  },
  limits: {
    triage: limit('研判的内部时限', {
      kind: 'internal',
      basis: [art(17), national(20, 2)],
      interpretation: '原文没有期限，五个工作日为内部时限',
      on: 'overseer',
      start: { step: 'enter', date: 'input.receivedOn' },
      verb: '收到',
      term: workingDays(5),
      met: ['supervise', 'guide', 'close', 'markUntrue'],
      lapse: { text: '内部时限已过，仍待研判' },
    }),
  },
  lookups: {
    sameNumber: {
      name: '同一编号的线索',
      procedure: 'supervisionLead',
      where: [
        { path: 'facts.source', sign: '=', to: 'input.source' },
        { path: 'facts.number', sign: '=', to: 'input.number' },
      ],
    },
    sameMatter: {
      name: '同一人就同一行为的线索',
      procedure: 'supervisionLead',
      where: [
        { path: 'facts.complainant', sign: '=', to: 'input.complainant' },
        { path: 'facts.act', sign: '=', to: 'input.act' },
        { path: 'facts.receivedOn', sign: '>=', to: 'input.receivedOn', days: SAME_TICKET_DAYS },
      ],
    },
  },
})

export const supervisionLeadPart: PackPart = {
  procedures: { supervisionLead },
  documents: {
    leadGuidance: {
      title: '行政复议、行政诉讼告知书',
      layout: 'working-paper',
      issuer: 'overseer',
      recipients: [],
      approval: [],
      takesEffect: 'on-issue',
      basis: [national(33, 3)],
      sections: [
        { heading: '诉求', text: '{facts.subject}' },
        { heading: '救济途径', text: '{input.forum}：{input.notice}' },
      ],
    },
  },
  catalogues: {
    leadChannels: {
      name: '监督线索来源',
      basis,
      items: namedItems({
        hotline: '12345政务服务便民热线',
        complaint: '投诉举报',
        media: '网络、媒体',
        enterprise: '涉企行政执法诉求沟通机制',
        other: '其他渠道',
      }),
    },
    leadDemands: {
      name: '线索的诉求',
      basis,
      items: namedItems({ report: '反映问题', cancel: '请求撤销、变更行政行为', compensate: '其他请求' }),
    },
    leadTreatments: {
      name: '线索转监督的方式',
      basis: [national(20), national(15)],
      items: namedItems({ key: '重点监督', routine: '日常监督' }),
    },
  },
}
