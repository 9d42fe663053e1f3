import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { underNational } from '../national-rule.ts'
import type { Party } from './transfer-parts.ts'

const { choice, date, files, limit, longText, optional, procedure, step, text, workingDays } = write

export interface LeadTransferOptions {
  readonly basis: readonly Citation[]
  /** the national rule: breaches of the regulation itself are transferred as well */
  readonly national: readonly Citation[]
  readonly sender: Party
  readonly refusal: string
  /** breaches of discipline that are no offence in office, where the text names them */
  readonly discipline?: readonly Citation[]
  /** internal working days in which the receipt is expected */
  readonly receiptDays?: number
}

/**
 * 问题线索移送: leads on offences in office go to the supervisory organ, with the approval of the leader and under
 * need-to-know. Only who handles and who approves it in the two organs see it, and every look is on record.
 */
export function leadTransferOf(options: LeadTransferOptions): PackPart {
  const { national, discipline, receiptDays } = options
  const basis = [...options.basis]
  return {
    procedures: {
      leadTransfer: procedure({
        name: '问题线索移送',
        kind: 'supervision',
        basis,
        title: '问题线索移送',
        numbering: { series: '执监线', of: 'overseer' },
        reading: { logged: true, posts: ['handler', 'signatory', 'principal-leader'] },
        parties: {
          overseer: options.sender,
          receiver: { name: '监察机关', kinds: ['discipline-inspection'], from: 'input', refusal: options.refusal },
        },
        states: {
          registered: { name: '待移送' },
          transferred: { name: '移送中' },
          received: { name: '已接收' },
          replied: { name: '已反馈', final: true },
        },
        steps: {
          register: step('登记线索', {
            by: 'overseer',
            from: 'start',
            to: 'registered',
            duty: 'shall',
            basis,
            input: {
              category: choice('线索类别', 'leadCategories'),
              person: text('涉及人员', { personal: true }),
              facts: longText('线索内容', { personal: true }),
              materials: optional(files('材料')),
            },
          }),
          transfer: step('移送线索', {
            by: 'overseer',
            post: ['signatory', 'principal-leader'],
            from: 'registered',
            to: 'transferred',
            duty: 'shall',
            basis,
            summary: '负责人批准后移送',
            issues: 'leadTransfer',
          }),
          receive: step('登记接收回执', {
            by: ['receiver', 'overseer'],
            from: 'transferred',
            to: 'received',
            duty: 'shall',
            basis,
            input: {
              receipt: files('接收回执', { min: 1, refusal: '没有接收回执，仍为移送中', code: 'receipt-missing' }),
            },
          }),
          reply: step('登记办理反馈', {
            by: ['receiver', 'overseer'],
            from: 'received',
            to: 'replied',
            duty: 'may',
            basis,
            input: {
              repliedOn: date('反馈日期', { notAfterAct: true }),
              result: longText('办理情况', { personal: true }),
            },
          }),
          exchange: step('补充信息', {
            by: ['receiver', 'overseer'],
            from: ['transferred', 'received'],
            duty: 'may',
            basis,
            collects: 'exchanges',
            input: { note: longText('信息内容', { personal: true }), attachments: optional(files('材料')) },
          }),
        },
        ...(receiptDays === undefined
          ? {}
          : {
              limits: {
                receipt: limit('取得回执', {
                  kind: 'internal',
                  basis,
                  interpretation: `原文没有期限，${receiptDays}个工作日为内部时限`,
                  on: 'overseer',
                  start: { step: 'transfer' },
                  term: workingDays(receiptDays),
                  met: ['receive'],
                  lapse: { text: '没有取得接收回执，提醒移送机关' },
                }),
              },
            }),
      }),
    },
    documents: {
      leadTransfer: {
        title: '问题线索移送函',
        layout: 'letter',
        issuer: 'overseer',
        recipients: ['receiver'],
        numbering: { series: '执监移' },
        approval: [],
        takesEffect: 'on-service',
        basis,
        sections: [
          { heading: '线索类别', text: '{facts.category}' },
          { heading: '线索内容', text: '{facts.facts}' },
        ],
      },
    },
    catalogues: {
      leadCategories: {
        name: '线索类别',
        basis,
        items: {
          regulation: { name: '违反本条例', basis: [...national], ...underNational },
          dutyViolation: { name: '职务违法' },
          dutyCrime: { name: '职务犯罪' },
          ...(discipline === undefined ? {} : { discipline: { name: '违纪', basis: [...discipline] } }),
        },
      },
    },
  }
}
