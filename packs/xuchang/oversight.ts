import type { PackPart } from '../assemble.ts'
import { caseFileReviewOf } from '../shapes/oversight/case-file-review.ts'
import { cooperationOf } from '../shapes/oversight/cooperation.ts'
import { internalRegimeOf, internalSupervisionOf } from '../shapes/oversight/internal-supervision.ts'
import { verticalFindingOf } from '../shapes/oversight/vertical-finding.ts'
import { decisionReview } from './decision-review.ts'
import { art, henan, national } from './identity.ts'
import { supervisionLeadPart } from './supervision-lead.ts'

const OVERSEER = '行政执法监督机构'

/** 第二条第二款: departments over their own units; organs led from above only as to law and policy. */
const internal = internalSupervisionOf({
  basis: [art(2, 2, 2), art(5, 3), art(12, 1)],
  reach: [national(42, 1)],
  correction: [art(12, 1)],
  guidance: [national(42, 3)],
})
const vertical = verticalFindingOf({ basis: [art(2, 2, 3)], notice: [national(42, 2)], overseer: OVERSEER })

/** 第五条第三款、第十二条第一款: the unit inside, its rule and its records. */
const regime = internalRegimeOf({
  basis: [art(5, 3), art(12, 1)],
  missing: '未指定',
  supervisors: 1,
  record: {
    within: 3,
    missed: '未开展内部监督',
    interpretation: '“经常性监督”没有写明周期，三个月没有记录即提示，为内部时限',
  },
})

/** 第十一条第（四）项: case files. */
const review = caseFileReviewOf({
  basis: [art(11, 1, 4)],
  aspects: [national(18)],
  drawn: 'number',
  pending: [national(33, 3)],
})

/** 第十四条: the duty to cooperate. */
const cooperation = cooperationOf({
  basis: [art(14), national(25)],
  agency: '被监督机关',
  overseer: OVERSEER,
  unanswered: '逾期未提供',
})

/** 第一条、第二条第一款: what the draft does not say, and where upper law goes first. */
const upperRules: PackPart = {
  catalogues: {
    upperRules: {
      name: '本稿未作规定或者上位法另有规定的事项',
      basis: [art(1), art(2, 1)],
      items: {
        dispute: { name: '行政执法争议的受理、协调和决定', basis: [henan(19)], note: '稿未作规定，依河南条例办理' },
        disqualification: {
          name: '取消执法资格',
          basis: [national(32), henan(46), art(21, 1)],
          note: '自2026年2月1日起由监督机构建议、有权机关决定，须写明作出决定的机关',
        },
        objection: { name: '对监督处理的异议', basis: [national(30)], note: '稿没有救济规定' },
        decision: {
          name: '责令限期履行以外的处理',
          basis: [national(29), henan(43)],
          note: '稿施行前按河南条例撤销或者纠正',
        },
      },
    },
  },
}

/** 内部监督、基层监督、案卷评查、协作: who else supervises. */
export const oversightParts: readonly PackPart[] = [
  internal,
  vertical,
  regime,
  review,
  decisionReview,
  cooperation,
  supervisionLeadPart,
  upperRules,
]
