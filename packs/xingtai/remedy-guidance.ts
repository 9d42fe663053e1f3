import { choice, date, days, issued, limit, longText, months, must, procedure, step, text } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art, litigationLaw, national, reconsiderationLaw } from './identity.ts'

/**
 * Art 20(2), 825 §33(3): who asks to have an act cancelled, changed or declared unlawful is guided to reconsideration and
 * court. No supervision decision is opened on the request.
 */
const remedyGuidance = procedure({
  name: '救济类请求的引导',
  kind: 'other',
  basis: [art(20, 2), national(33, 3)],
  title: '{parties.agency.name}{facts.act}：引导申请复议或者起诉',
  parties: {
    receiver: {
      name: '收到请求的机关',
      kinds: ['oversight-body', 'agency', 'government', 'township'],
      from: 'actor',
      basis: [art(20, 2)],
    },
    agency: { name: '作出行政行为的机关', from: 'input' },
    reconsideration: { name: '行政复议机关', from: { governmentOf: 'agency' }, basis: [reconsiderationLaw(24, 1)] },
  },
  states: {
    received: { name: '待引导' },
    guided: { name: '已引导' },
    closed: { name: '办结', final: true },
  },
  steps: {
    receive: step('登记救济类请求', {
      by: 'receiver',
      from: 'start',
      to: 'received',
      duty: 'shall',
      basis: [art(20, 2), national(33, 3)],
      input: {
        request: choice('请求', 'remedyRequests'),
        act: text('所涉行政行为（文号）'),
        actKnownOn: date('当事人收到或者知道该行为之日', { notAfterAct: true }),
        requester: text('请求人', { personal: true }),
        content: longText('请求内容'),
      },
    }),
    guide: step('告知救济途径', {
      by: 'receiver',
      from: 'received',
      to: 'guided',
      duty: 'shall',
      basis: [art(20, 2), national(33, 3)],
      summary: '告知复议机关、人民法院和期限，留存告知记录',
      input: {
        court: text('有管辖权的人民法院', { basis: [litigationLaw(18, 1)] }),
        told: longText('告知方式和经过'),
      },
      issues: 'guidanceNote',
    }),
    close: step('办结', {
      by: 'receiver',
      from: ['received', 'guided'],
      to: 'closed',
      duty: 'may',
      basis: [art(20, 2), national(33, 3)],
      requires: [
        must(issued('guidanceNote'), '救济类请求没有告知复议、诉讼途径的记录，不得办结', { code: 'not-guided' }),
      ],
    }),
  },
  limits: {
    reconsideration: limit('申请行政复议的最后日期', {
      kind: 'statutory',
      basis: [reconsiderationLaw(20, 1)],
      on: 'receiver',
      start: { step: 'receive', date: 'input.actKnownOn' },
      verb: '知道行政行为',
      term: days(60),
      met: ['guide'],
      lapse: { text: '申请行政复议的期限已过而尚未告知' },
    }),
    litigation: limit('直接起诉的最后日期', {
      kind: 'statutory',
      basis: [litigationLaw(46, 1)],
      on: 'receiver',
      start: { step: 'receive', date: 'input.actKnownOn' },
      verb: '知道行政行为',
      term: months(6),
      met: ['guide'],
      lapse: { text: '直接起诉的期限已过而尚未告知' },
    }),
  },
})

export const remedyGuidancePart: PackPart = {
  procedures: { remedyGuidance },
  catalogues: {
    remedyRequests: {
      name: '救济类请求',
      basis: [art(20, 2)],
      items: {
        revoke: { name: '撤销行政执法行为' },
        change: { name: '变更行政执法行为' },
        declareInaction: { name: '确认行政不作为违法' },
        declareUnlawful: { name: '确认行政执法行为违法' },
      },
    },
  },
  documents: {
    guidanceNote: {
      title: '行政复议、行政诉讼途径告知书',
      layout: 'letter',
      issuer: 'receiver',
      recipients: [],
      approval: [],
      takesEffect: 'on-issue',
      basis: [art(20, 2), national(33, 3)],
      sections: [
        { heading: '请求', text: '{facts.requester}：{facts.content}' },
        { heading: '行政复议机关', text: '{parties.reconsideration.name}' },
        { heading: '申请行政复议的最后日期', text: '{limits.reconsideration.dueDate}' },
        { heading: '人民法院', text: '{input.court}' },
        { heading: '直接起诉的最后日期', text: '{limits.litigation.dueDate}' },
      ],
    },
  },
  examples: [
    {
      title: '2026年3月20日收到处罚决定，六十日的最后一日',
      limit: 'remedyGuidance.reconsideration',
      start: '2026-03-20',
      raw: '2026-05-19',
      due: '2026-05-19',
    },
  ],
}
