import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { date, files, longText, must, optional, person, procedure, step, text, yesNo } = write

/**
 * Whether an organ carries out its own system of responsibility (责任追究制度): what was corrected, who was responsible, and
 * what became of it. A correction with a responsible person stays listed until it is treated or explained.
 */
export function responsibilityOf({ basis: given }: { readonly basis: readonly Citation[] }): PackPart {
  const basis = [...given]
  return {
    procedures: {
      correctionResponsibility: procedure({
        name: '纠错案件责任追究登记',
        kind: 'register',
        basis,
        title: '{facts.correction}的责任追究',
        parties: {
          agency: {
            name: '行政执法机关',
            kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
            from: 'actor',
          },
          overseer: { name: '司法行政部门', from: { oversightBodyOf: 'agency' } },
        },
        states: {
          unexplained: { name: '未追究说明' },
          treated: { name: '已追究', final: true },
          explained: { name: '已说明不予追究的理由', final: true },
          noPerson: { name: '没有责任人员', final: true },
        },
        steps: {
          list: step('登记纠错决定', {
            by: 'agency',
            from: 'start',
            to: 'unexplained',
            duty: 'shall',
            basis,
            input: {
              correction: text('纠错的决定（文号）'),
              correctedOn: date('纠错日期', { notAfterAct: true }),
              responsible: yesNo('是否有责任人员'),
              officer: optional(
                person('责任人员', { personal: true, requiredWhen: write.is('input.responsible', true) }),
              ),
            },
          }),
          treat: step('登记追究情况', {
            by: 'agency',
            from: 'unexplained',
            to: 'treated',
            duty: 'shall',
            basis,
            input: { treatment: longText('处理'), decision: files('处理决定', { min: 1 }) },
            requires: [must(write.is('facts.responsible', true), '没有责任人员', { code: 'nobody' })],
          }),
          explain: step('说明不予追究的理由', {
            by: 'agency',
            from: 'unexplained',
            to: 'explained',
            duty: 'may',
            basis,
            input: { reason: longText('理由') },
          }),
          clear: step('登记没有责任人员', {
            by: 'agency',
            from: 'unexplained',
            to: 'noPerson',
            duty: 'may',
            basis,
            requires: [
              must(write.is('facts.responsible', false), '有责任人员的，应当追究或者说明理由', { code: 'responsible' }),
            ],
          }),
        },
      }),
    },
  }
}
