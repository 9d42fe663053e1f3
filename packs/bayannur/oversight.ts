import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { enforcementAppraisalOf } from '../shapes/activity/appraisal.ts'
import { recurringDutyOf } from '../shapes/activity/recurring-duty.ts'
import { supervisionPoolOf } from '../shapes/activity/supervision-pool.ts'
import { caseFileReviewOf } from '../shapes/oversight/case-file-review.ts'
import { cooperationOf } from '../shapes/oversight/cooperation.ts'
import { guidanceOf } from '../shapes/oversight/guidance.ts'
import { individualCaseOf } from '../shapes/oversight/individual-case.ts'
import { INTERNAL_SYSTEMS, internalRegimeOf, internalSupervisionOf } from '../shapes/oversight/internal-supervision.ts'
import { linkageOf } from '../shapes/oversight/linkage.ts'
import { stationInspectionOf } from '../shapes/oversight/station-inspection.ts'
import { townshipPowerOf } from '../shapes/oversight/township-power.ts'
import { verticalFindingOf } from '../shapes/oversight/vertical-finding.ts'
import { departmentInspection } from './department-inspection.ts'
import { expiryReview } from './expiry-review.ts'
import { art, national } from './identity.ts'

const { longText, number, text } = write

const OVERSEER = '行政执法监督机构'

/** 第二条第三款: organs that do not belong to the government of the place. */
const vertical = verticalFindingOf({ basis: [art(2, 3)], notice: [national(42, 2)], overseer: OVERSEER })

/** 第二条第四款、第二十五条: the legal unit of a department. */
const internal = internalSupervisionOf({
  basis: [art(2, 4), art(25)],
  reach: [national(42, 1)],
  counterparts: [art(11, 2)],
  otherPerson: [art(25)],
  guidance: [national(42, 3)],
})
const regime = internalRegimeOf({
  basis: [art(25)],
  systems: INTERNAL_SYSTEMS,
  missing: '未建立内部监督机制',
  supervisors: 1,
  guidance: [art(2, 4)],
})

/** 第二条第五款、第八条第（十三）项、第二十三条: enforcement at the base. */
const guidance = guidanceOf({
  basis: [art(2, 5), art(8, { item: 13 })],
  check: [art(23, 1), art(8, { item: 13 })],
  overseer: OVERSEER,
  gap: '未履行指导监督职责',
  limits: [national(42, 3)],
})
const powers = townshipPowerOf({
  basis: [art(8, { item: 13 })],
  guide: [art(2, 5)],
  overseer: OVERSEER,
  township: '苏木乡镇人民政府、街道办事处',
})
const pool = supervisionPoolOf({ basis: [art(23, 1)], overseer: OVERSEER })
const station = stationInspectionOf({
  basis: [art(23, 2)],
  request: [art(23, 3)],
  assignment: [national(6, 2)],
  bureau: '旗县区人民政府司法行政部门',
  paper: '行政执法监督文书',
})

/** 第九条、第十二条: case files. */
const review = caseFileReviewOf({
  basis: [art(9, { item: 2 }), art(12, 1)],
  aspects: [national(18)],
  drawn: 'number',
  corrected: [art(12, 2)],
  enterprise: [art(12, 3)],
  pending: [national(33, 3)],
})
const yearlyReview = recurringDutyOf({
  id: 'yearlyFileReview',
  name: '上级对下级案卷一年一评查',
  basis: [art(12, 1)],
  debtor: { name: '司法行政部门', kinds: ['oversight-body'] },
  object: { name: '下级机关', refusal: '不是本机关的下级机关' },
  proof: { review: text('案卷评查（编号）'), files: number('评查件数', { whole: true, min: 1 }) },
  done: '评查完成',
  missed: '逾期未评查',
  warnDays: 40,
})
const selfReview = recurringDutyOf({
  id: 'fileSelfReview',
  name: '案卷定期自查',
  basis: [art(12, 1)],
  debtor: { name: '行政执法部门', kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'] },
  proof: { files: number('自查件数', { whole: true, min: 1 }), result: longText('自查结果') },
  done: '已自查',
  missed: '未自查',
  interpretation: '“定期”没有写明周期，每半年为内部安排',
})

/** 第九条第（三）项、第（五）项: appraisal and single cases. */
const appraisal = enforcementAppraisalOf({
  basis: [art(9, { item: 3 })],
  scheme: [national(19)],
  publicity: [national(19), art(13, 2)],
  survey: [art(9, { item: 3 }), art(13, 2)],
  overseer: OVERSEER,
})
const individualCase = individualCaseOf({
  basis: [art(9, { item: 5 })],
  grounds: [art(8, { item: 7 })],
  remedy: [national(33, 3)],
  kinds: [national(14)],
  overseer: OVERSEER,
  agency: '行政执法部门',
})

/** 第十条第二款: the duty to cooperate. */
const cooperation = cooperationOf({
  basis: [art(10, 2), national(25)],
  agency: '被监督单位',
  overseer: OVERSEER,
  unanswered: '逾期未提供',
})

/** 第二十四条: the other kinds of supervision; the hotline is a channel here. */
const linkage = linkageOf([art(24), national(33)], OVERSEER, { hotline: '12345政务服务便民热线' })

/** 内部监督、基层监督、案卷评查、协作: who else supervises. */
export const oversightParts: readonly PackPart[] = [
  vertical,
  internal,
  regime,
  departmentInspection,
  guidance,
  powers,
  pool,
  station,
  review,
  yearlyReview,
  selfReview,
  appraisal,
  individualCase,
  cooperation,
  linkage,
  expiryReview,
]
