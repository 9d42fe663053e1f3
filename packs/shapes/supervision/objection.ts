import type { Citation } from '@zhiheng/law'
import { choice, days, limit, longText, procedure, step } from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM } from '../national-rule.ts'

/**
 * An objection (异议) to what the oversight body has done: with reasons, without a time limit, answered by the same body,
 * and never a reason to stop. `body` and `agency` are roles of the parent matter.
 */
export function objectionOf({
  body,
  agency,
  basis,
}: {
  readonly body: string
  readonly agency: string
  readonly basis: readonly Citation[]
}): PackPart {
  return {
    procedures: {
      objection: procedure({
        name: '对监督处理结果的异议',
        kind: 'supervision',
        basis: [...basis],
        title: '{parties.applicant.name}提出的异议',
        force: { from: NATIONAL_FROM },
        parties: {
          applicant: { name: '提出异议的机关', from: { parent: agency } },
          body: { name: '作出处理的监督机构', from: { parent: body } },
        },
        states: { received: { name: '已收到异议' }, answered: { name: '已处理', final: true } },
        steps: {
          receive: step('收到异议', {
            by: 'clock',
            from: 'start',
            to: 'received',
            duty: 'shall',
            basis: [...basis],
            input: { against: choice('所涉处理结果', 'objectionTargets'), reasons: longText('异议理由') },
          }),
          answer: step('处理异议', {
            by: 'body',
            from: 'received',
            to: 'answered',
            duty: 'shall',
            basis: [...basis],
            input: { answer: longText('处理意见和理由') },
            issues: 'objectionReply',
          }),
        },
        limits: {
          handling: limit('异议处理的内部时限', {
            kind: 'internal',
            basis: [...basis],
            interpretation: '原文只要求“及时”，十五日为内部时限',
            on: 'body',
            start: { step: 'receive' },
            term: days(15),
            met: ['answer'],
            lapse: { text: '异议超过内部时限未处理' },
          }),
        },
      }),
    },
    documents: {
      objectionReply: {
        title: '行政执法监督异议处理答复',
        layout: 'letter',
        issuer: 'body',
        recipients: ['applicant'],
        approval: ['reviewer'],
        takesEffect: 'on-service',
        basis: [...basis],
        sections: [
          { heading: '异议理由', text: '{facts.reasons}' },
          { heading: '处理意见', text: '{input.answer}' },
        ],
      },
    },
  }
}
