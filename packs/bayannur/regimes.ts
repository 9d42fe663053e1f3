import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { recurringDutyOf } from '../shapes/activity/recurring-duty.ts'
import { delegationOf } from '../shapes/register/delegation.ts'
import { discretionBenchmarkOf } from '../shapes/register/discretion-benchmark.ts'
import { leniencyListsOf } from '../shapes/register/leniency-list.ts'
import { art, national } from './identity.ts'
import { penaltyRecordPart } from './penalty-record.ts'

const { files, longText, must, relation } = write

const agency = {
  name: '行政执法部门',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
}
const overseer = { name: '司法行政部门', kinds: ['oversight-body' as const], from: 'actor' as const }

/** 第八条第（十一）项、第十一条第三款. */
const delegations = delegationOf({
  basis: [art(8, { item: 11 }), art(2, 5)],
  filing: { basis: [art(8, { item: 11 })], days: 10 },
  checked: {
    items: [art(8, { item: 11 })],
    breaches: [art(8, { item: 11 })],
    correction: [art(11, 3)],
  },
})

const delegate = {
  name: '受委托组织',
  kinds: ['delegate' as const],
  refusal: '检查的对象是本机关委托的组织',
}
const ownDelegate = must(relation('debtor', 'establishes', 'object'), '检查的对象是本机关委托的组织', {
  code: 'not-own-delegate',
})

/** 第十一条第三款: once a year unless the department fixes more; the text only says 定期. */
const inspection = recurringDutyOf({
  id: 'delegateInspection',
  name: '受委托组织执法情况检查',
  basis: [art(11, 3)],
  debtor: agency,
  object: delegate,
  proof: { findings: longText('检查情况'), record: files('检查记录', { min: 1 }) },
  done: '已检查',
  missed: '逾期未检查',
  interpretation: '“定期”没有写明周期，每自然年至少一次为内部安排；周期末日不顺延',
  requires: [ownDelegate],
})

/** 第八条第（十一）项: supervision and guidance, checked every half-year. */
const guidance = recurringDutyOf({
  id: 'delegateGuidance',
  name: '受委托组织监督指导',
  basis: [art(8, { item: 11 })],
  debtor: agency,
  object: delegate,
  proof: { guidance: longText('监督指导情况'), record: files('记录', { min: 1 }) },
  done: '已监督指导',
  missed: '没有监督指导记录',
  interpretation: '原文没有周期，每半年为内部安排；周期末日不顺延',
  requires: [ownDelegate],
})

const lists = leniencyListsOf({
  basis: [art(19, 2)],
  lists: { noPenalty: [art(19, 2)], lighter: [art(19, 2)], mitigated: [art(19, 2)], noCoercion: [art(19, 2)] },
  bound: [art(19, 2)],
  check: { published: [art(8, { item: 9 })], entered: [art(8, { item: 9 })] },
  agency: { ...agency, from: 'actor' },
  overseer,
})

const benchmark: PackPart = {
  procedures: {
    discretionBenchmark: discretionBenchmarkOf({
      agency: { ...agency, from: 'actor' },
      basis: [art(8, { item: 8 }), art(19, 1), national(12, 1, 3)],
      published: [art(8, { item: 8 }), national(12, 1, 3)],
    }),
  },
}

/** 执法制度: 委托执法、裁量权基准、四张清单. */
export const regimeParts: readonly PackPart[] = [delegations, inspection, guidance, lists, benchmark, penaltyRecordPart]
