import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import type { Party } from './transfer-parts.ts'

const { any, choice, date, files, is, longText, must, not, procedure, step, text } = write

/**
 * 涉嫌犯罪线索移送: the way from responsibility to the organs that pursue crimes; offences in office go to the supervisory
 * organ. It is done when the receiver has signed, and every look at it is on record.
 */
export function criminalReferralOf({
  overseer,
  basis,
  duty,
}: {
  readonly overseer: Party
  readonly basis: readonly Citation[]
  /** the rule that sends offences in office to the supervisory organ */
  readonly duty: readonly Citation[]
}): PackPart {
  const cited = [...basis]
  return {
    procedures: {
      criminalReferral: procedure({
        name: '涉嫌犯罪线索移送',
        kind: 'supervision',
        basis: [...cited, ...duty],
        title: '移送涉嫌犯罪线索',
        reading: { logged: true, posts: ['principal-leader', 'handler'] },
        parties: {
          overseer,
          receiver: {
            name: '受移送机关',
            kinds: ['discipline-inspection', 'police', 'agency', 'procuratorate'],
            from: 'input',
            refusal: '移送涉嫌犯罪线索应当写明受移送机关',
          },
        },
        states: { sent: { name: '已移送' }, received: { name: '已签收' }, answered: { name: '已反馈', final: true } },
        steps: {
          send: step('移送', {
            by: 'overseer',
            post: ['principal-leader'],
            from: 'start',
            to: 'sent',
            duty: 'shall',
            basis: [...cited, ...duty],
            input: {
              offence: choice('涉嫌犯罪的种类', 'offenceKinds'),
              subject: text('涉嫌人员', { personal: true }),
              facts: longText('线索'),
              evidence: files('材料', { min: 1 }),
            },
            requires: [
              must(
                any(not(is('input.offence', 'duty')), is('parties.receiver.kind', 'discipline-inspection')),
                '涉嫌职务违法、职务犯罪的线索，应当移送监察机关',
                { code: 'supervisory-organ-instead', basis: [...duty] },
              ),
            ],
          }),
          receipt: step('登记签收', {
            by: ['overseer', 'receiver'],
            from: 'sent',
            to: 'received',
            duty: 'shall',
            basis: cited,
            input: { receiptOn: date('签收日期', { notAfterAct: true }), receipt: files('回执', { min: 1 }) },
          }),
          feedback: step('登记处理反馈', {
            by: ['overseer', 'receiver'],
            from: 'received',
            to: 'answered',
            duty: 'may',
            basis: cited,
            input: { result: longText('处理情况'), decision: files('文书', { min: 1 }) },
          }),
        },
      }),
    },
    catalogues: {
      offenceKinds: {
        name: '涉嫌犯罪的种类',
        basis: [...cited, ...duty],
        items: { duty: { name: '职务违法、职务犯罪' }, ordinary: { name: '其他犯罪' } },
      },
    },
  }
}
