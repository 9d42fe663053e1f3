import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { recurringDutyOf } from '../shapes/activity/recurring-duty.ts'
import { underNational } from '../shapes/national-rule.ts'
import { art, national } from './identity.ts'

const { any, files, filled, found, longText, must, optional, relation, step, text } = write

const own = any(relation('debtor', 'same-organ', 'object'), relation('debtor', 'establishes', 'object'))

/** 第十一条第二款: which department below is the counterpart of which; the register of organs does not say it. */
const counterpart: PackPart = {
  procedures: {
    counterpart: {
      name: '下级对口部门登记',
      kind: 'register',
      basis: [art(11, 2), art(2, 4)],
      title: '{parties.upper.name}的下级对口部门{parties.lower.name}',
      parties: {
        overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
        upper: { name: '行政执法部门', kinds: ['agency'], from: 'input' },
        lower: { name: '下级人民政府所属对口部门', kinds: ['agency'], from: 'input' },
      },
      states: { listed: { name: '已登记' }, removed: { name: '已撤销', final: true } },
      steps: {
        list: step('登记对口部门', {
          by: 'overseer',
          from: 'start',
          to: 'listed',
          duty: 'may',
          basis: [art(11, 2)],
          requires: [
            must(relation('upper', 'superior-body', 'lower'), '不是下级人民政府所属的部门', { code: 'not-below' }),
          ],
        }),
        remove: step('撤销登记', {
          by: 'overseer',
          from: 'listed',
          to: 'removed',
          duty: 'may',
          basis: [art(11, 2)],
          input: { reason: longText('理由') },
        }),
      },
    },
  },
}

const duty = recurringDutyOf({
  id: 'departmentInspection',
  name: '部门定期监督检查',
  basis: [art(11, 2)],
  debtor: { name: '行政执法部门', kinds: ['agency'] },
  object: { name: '本部门机构或者下级对口部门', refusal: '不是本部门，也不在本部门的下级' },
  proof: { findings: longText('检查情况'), record: files('检查记录', { min: 1 }) },
  done: '已检查',
  missed: '逾期未检查',
  interpretation: '“定期”没有写明周期，每年为内部安排；对下级对口部门自2026年2月1日起为督促指导，不使用监督文书',
  input: { guidance: optional(text('本级司法行政部门的指导意见（文号）')) },
  requires: [
    must(any(own, found('counterparts')), '不是本部门的机构，也不是登记的下级对口部门，不能列入', {
      code: 'other-system',
      basis: [art(11, 2)],
    }),
    must(
      any(own, filled('input.guidance')),
      '对下级对口部门的检查改为督促指导，应当在本级司法行政部门指导下进行，不使用监督文书',
      { code: 'guidance-missing', basis: [national(42, 3)], ...underNational, interpretation: true },
    ),
  ],
  lookups: {
    counterparts: {
      name: '登记的下级对口部门',
      procedure: 'counterpart',
      states: ['listed'],
      where: [
        { path: 'parties.upper', sign: 'overlaps', to: 'parties.debtor.id' },
        { path: 'parties.lower', sign: 'overlaps', to: 'parties.object.id' },
      ],
    },
  },
})

/** 定期检查: what a department looks at, its own and, under guidance, that of its counterparts below. */
export const departmentInspection: PackPart = { procedures: { ...counterpart.procedures, ...duty.procedures } }
