import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { files, longText, must, optional, relation, step } = write

type Requirement = NonNullable<Procedure['steps'][string]['requires']>[number]

/** 督促规范履职 (before the national regulation an urge of the superior department, from then on an advice): open until its correction is accepted. */
export function urgeOf(options: {
  readonly basis: readonly Citation[]
  readonly limits: readonly Requirement[]
}): PackPart {
  const basis = [...options.basis]
  return {
    procedures: {
      dutyUrge: {
        name: '督促规范履职',
        kind: 'other',
        basis,
        title: '{parties.department.name}督促{parties.lower.name}规范履职',
        numbering: { series: '督促', of: 'department' },
        parties: {
          department: { name: '上级行政执法部门', kinds: ['agency'], from: 'actor' },
          lower: { name: '下级部门、乡镇街道', kinds: ['agency', 'dispatched-organ', 'township'], from: 'input' },
        },
        states: {
          sent: { name: '督促中' },
          reported: { name: '已报告改正' },
          closed: { name: '已核可', final: true },
        },
        steps: {
          urge: step('发出督促', {
            by: 'department',
            from: 'start',
            to: 'sent',
            duty: 'may',
            basis,
            input: { problem: longText('履职不规范的情形'), demand: longText('督促的要求') },
            requires: [
              must(relation('department', 'governs', 'lower'), '对象不是下级部门', { code: 'not-below' }),
              ...options.limits,
            ],
          }),
          report: step('报告改正情况', {
            by: 'lower',
            from: 'sent',
            to: 'reported',
            duty: 'shall',
            basis,
            input: { correction: longText('改正情况'), evidence: files('材料', { min: 1 }) },
          }),
          reject: step('退回', {
            by: 'department',
            from: 'reported',
            to: 'sent',
            duty: 'may',
            basis,
            input: { reason: longText('退回理由') },
          }),
          accept: step('核可', {
            by: 'department',
            from: 'reported',
            to: 'closed',
            duty: 'shall',
            basis,
            input: { note: optional(longText('核可意见')) },
          }),
        },
      },
    },
  }
}
