import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { enforcementAppraisalOf } from '../shapes/activity/appraisal.ts'
import { recurringDutyOf } from '../shapes/activity/recurring-duty.ts'
import { supervisionPoolOf } from '../shapes/activity/supervision-pool.ts'
import { caseFileReviewOf } from '../shapes/oversight/case-file-review.ts'
import { cooperationOf } from '../shapes/oversight/cooperation.ts'
import { individualCaseOf } from '../shapes/oversight/individual-case.ts'
import { INTERNAL_SYSTEMS, internalRegimeOf, internalSupervisionOf } from '../shapes/oversight/internal-supervision.ts'
import { linkageOf } from '../shapes/oversight/linkage.ts'
import { stationInspectionOf } from '../shapes/oversight/station-inspection.ts'
import { art, national, zhejiang, zhejiangSupervision } from './identity.ts'

const { longText, number } = write

const OVERSEER = '司法行政部门'

/** 第十一条第一款第（二）、（三）、（五）项: files, appraisal, single cases. */
const review = caseFileReviewOf({
  basis: [art(11, 1, 2)],
  aspects: [national(18)],
  drawn: 'percent',
  pending: [national(33, 3)],
})
const appraisal = enforcementAppraisalOf({
  basis: [art(11, 1, 3)],
  scheme: [national(19)],
  publicity: [national(19)],
  overseer: OVERSEER,
})
const individualCase = individualCaseOf({
  basis: [art(11, 1, 5)],
  grounds: [art(15, 1)],
  remedy: [national(33, 3)],
  kinds: [national(14)],
  overseer: OVERSEER,
  agency: '被监督单位',
})

/** 第十三条第二款: the duty to cooperate. */
const cooperation = cooperationOf({
  basis: [art(13, 2), national(25)],
  agency: '被监督单位',
  overseer: OVERSEER,
  unanswered: '逾期未提供',
})

/** 第十六条: what an organ does inside. */
const internal = internalSupervisionOf({
  basis: [art(16)],
  reach: [national(42, 1)],
  guidance: [national(42, 3)],
})
const regime = internalRegimeOf({ basis: [art(16)], systems: INTERNAL_SYSTEMS, missing: '未落实', supervisors: 2 })
const selfReview = recurringDutyOf({
  id: 'fileSelfReview',
  name: '本单位案卷评查',
  basis: [art(16)],
  debtor: { name: '行政执法机关', kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'] },
  proof: { files: number('评查件数', { whole: true, min: 1 }), result: longText('评查结果') },
  done: '已开展',
  missed: '未开展',
  interpretation: '原文没有写明周期，每年为内部安排',
})

/** 第十八条: townships, street offices and what is stationed there. */
const pool = supervisionPoolOf({ basis: [art(18, 1)], overseer: '县（市、区）司法行政部门' })
const station = stationInspectionOf({
  basis: [art(18, 2)],
  request: [art(18, 3)],
  assignment: [national(6, 2)],
  bureau: '县（市、区）司法行政部门',
  paper: '《行政执法监督通知书》',
})

/** 第十九条: the other kinds of supervision. */
const linkage = linkageOf([art(19), national(33)], OVERSEER)

/** 第一条: what the norm does not say falls to the norms it was made under. */
const upperRules: PackPart = {
  catalogues: {
    upperRules: {
      name: '本办法未作规定、适用上位规定的事项',
      basis: [art(1)],
      items: {
        decisionReview: {
          name: '决定书复核期限',
          basis: [zhejiangSupervision(17)],
          note: '上位法补充；省条例文本未核，期限不作为法定期限显示',
        },
        comprehensive: { name: '综合行政执法争议的协调机构', basis: [zhejiang(17)], note: '综合行政执法指导机构' },
        onSpot: { name: '当场纠正', basis: [national(26, 2)], note: '自2026年2月1日起，能够当场纠正的先督促当场纠正' },
        objection: { name: '异议', basis: [national(30)], note: '自2026年2月1日起' },
      },
    },
  },
}

/** 内部监督、基层监督、案卷评查、协作: who else supervises. */
export const oversightParts: readonly PackPart[] = [
  review,
  appraisal,
  individualCase,
  cooperation,
  internal,
  regime,
  selfReview,
  pool,
  station,
  linkage,
  upperRules,
]
