import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { accountabilityOf } from '../shapes/accountability.ts'
import { cooperationRecordOf } from '../shapes/cooperation-record.ts'
import { art, hebei, national } from './identity.ts'

const { choice, date, files, is, longText, must, any, not, procedure, step, text } = write

const overseer = {
  name: '行政执法协调监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(4, 1)],
}

/** Art 28, 825 §33(1): the way to the organs that pursue crimes, the supervisory organ for offences in office. */
const criminalReferral = procedure({
  name: '涉嫌犯罪线索移送',
  kind: 'supervision',
  basis: [art(28), national(33, 1), hebei(28, 1)],
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
      basis: [art(28), national(33, 1)],
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
          {
            code: 'supervisory-organ-instead',
            basis: [national(33, 1), hebei(28, 1)],
          },
        ),
      ],
    }),
    receipt: step('登记签收', {
      by: ['overseer', 'receiver'],
      from: 'sent',
      to: 'received',
      duty: 'shall',
      basis: [art(28)],
      input: { receiptOn: date('签收日期', { notAfterAct: true }), receipt: files('回执', { min: 1 }) },
    }),
    feedback: step('登记处理反馈', {
      by: ['overseer', 'receiver'],
      from: 'received',
      to: 'answered',
      duty: 'may',
      basis: [art(28)],
      input: { result: longText('处理情况'), decision: files('文书', { min: 1 }) },
    }),
  },
})

/** Art 28, 825 §25, §41: a refusal of supervision, recorded by two inspectors who showed their certificates. */
export const cooperationPart: PackPart = cooperationRecordOf({
  overseer,
  basis: [art(28)],
  onSite: [hebei(19)],
  everybody: [national(25), national(41)],
})

/** Art 28, 825 §§32, 41: what may become a disciplinary matter. The bureau proposes; the competent organ decides. */
export const accountabilityPart: PackPart = accountabilityOf({
  overseer,
  basis: [art(28)],
  proposal: [national(32), national(41)],
  obstruction: [national(41), national(25)],
  grounds: {
    obstruction: { basis: [art(28), national(41)] },
  },
  own: {
    unlawfulEnforcement: { name: '行政执法人员执法违法', basis: [art(28)] },
    defiance: { name: '拒不执行监督意见、决定', basis: [art(28)] },
  },
  paper: { title: '行政执法责任追究建议书', series: '执监建' },
  target: 10,
})

export const criminalReferralPart: PackPart = { procedures: { criminalReferral } }
