import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import type { Fields, Party, Requirement } from './transfer-parts.ts'

const { citations, date, days, files, limit, longText, must, not, procedure, relation, step } = write

type Limits = NonNullable<Procedure['limits']>

export interface MatterTransferOptions {
  readonly name: string
  readonly basis: readonly Citation[]
  readonly receiver: Party
  /** what is entered beside facts and materials, and what is asked of it */
  readonly input: Fields
  readonly requires?: readonly Requirement[]
  /** the receiver tells the result within days of its own decision; a reminder follows, never a sanction */
  readonly notice?: { readonly basis: readonly Citation[]; readonly days: number; readonly interpretation: string }
}

/** 移送有关机关处理: what belongs to another organ goes there with its basis and materials, and its receipt comes back. */
export function matterTransferOf(options: MatterTransferOptions): PackPart {
  const { name, notice } = options
  const basis = [...options.basis]
  const limits: Limits | undefined =
    notice === undefined
      ? undefined
      : {
          notice: limit('书面告知处理情况', {
            kind: 'statutory',
            basis: [...notice.basis],
            interpretation: notice.interpretation,
            on: 'receiver',
            start: { step: 'recordDecision', date: 'input.decidedOn' },
            term: days(notice.days),
            verb: '作出处理决定',
            met: ['notify'],
            lapse: { text: '没有书面告知处理情况，发函催告；只提醒，不追究', to: 'silent' },
          }),
        }
  return {
    procedures: {
      matterTransfer: procedure({
        name,
        kind: 'coordination',
        basis,
        title: `${name}：{parties.receiver.name}`,
        numbering: { series: '移处登', of: 'overseer' },
        parties: {
          overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
          agency: { name: '被监督机关', from: 'input' },
          receiver: options.receiver,
        },
        states: {
          sent: { name: '已移送' },
          received: { name: '已签收' },
          returned: { name: '被退回', final: true },
          ...(notice === undefined ? {} : { decided: { name: '已作出处理决定' }, silent: { name: '逾期未告知' } }),
          closed: { name: '已告知处理情况', final: true },
        },
        steps: {
          send: step('移送', {
            by: 'overseer',
            post: ['signatory', 'principal-leader'],
            from: 'start',
            to: 'sent',
            duty: 'may',
            basis,
            input: {
              ...options.input,
              facts: longText('事项'),
              materials: files('材料', { min: 1, refusal: '没有材料，不能移送', code: 'material-missing' }),
            },
            requires: [
              must(not(relation('agency', 'same-organ', 'receiver')), '不能移送给被监督机关自己', {
                code: 'same-organ',
                basis,
              }),
              ...(options.requires ?? []),
            ],
            issues: 'matterTransferLetter',
          }),
          receipt: step('登记签收', {
            by: ['receiver', 'overseer'],
            from: 'sent',
            to: 'received',
            duty: 'shall',
            basis,
            input: { receiptOn: date('签收日期', { notAfterAct: true }), receipt: files('回执', { min: 1 }) },
          }),
          return: step('登记退回', {
            by: ['receiver', 'overseer'],
            from: 'sent',
            to: 'returned',
            duty: 'may',
            basis,
            input: { reason: longText('退回理由') },
          }),
          ...(notice === undefined
            ? {}
            : {
                recordDecision: step('登记处理决定', {
                  by: ['receiver', 'overseer'],
                  from: 'received',
                  to: 'decided',
                  duty: 'shall' as const,
                  basis: [...notice.basis],
                  input: { decidedOn: date('作出处理决定之日', { notAfterAct: true }) },
                }),
                remind: step('发函催告', {
                  by: 'overseer',
                  from: 'silent',
                  duty: 'may' as const,
                  basis: [...notice.basis],
                  input: { reminder: longText('催告内容') },
                  issues: 'noticeReminder',
                }),
              }),
          notify: step('登记书面告知', {
            by: ['receiver', 'overseer'],
            from: notice === undefined ? 'received' : ['received', 'decided', 'silent'],
            to: 'closed',
            duty: 'shall',
            basis: notice === undefined ? basis : [...notice.basis],
            input: { notifiedOn: date('告知日期', { notAfterAct: true }), result: files('书面告知', { min: 1 }) },
          }),
        },
        ...(limits === undefined ? {} : { limits }),
      }),
    },
    documents: {
      matterTransferLetter: {
        title: '事项移送函',
        layout: 'letter',
        issuer: 'overseer',
        recipients: ['receiver'],
        numbering: { series: '移处' },
        approval: [],
        takesEffect: 'on-service',
        basis,
        sections: [
          { heading: '事项', text: '{input.facts}' },
          { heading: '依据', text: '{input.legalBasis}', optional: true },
          { heading: '材料', text: '{input.materials}' },
        ],
      },
      ...(notice === undefined
        ? {}
        : {
            noticeReminder: {
              title: '催告函',
              layout: 'letter' as const,
              issuer: 'overseer',
              recipients: ['receiver'],
              approval: [],
              takesEffect: 'on-service' as const,
              basis: [...notice.basis],
              sections: [{ heading: '催告', text: '{input.reminder}' }],
            },
          }),
    },
  }
}

export const legalBasis = citations('依据', { min: 1, refusal: '没有写明依据，不能移送', code: 'basis-missing' })
