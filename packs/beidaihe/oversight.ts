import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { underNational } from '../shapes/national-rule.ts'
import { cooperationOf, officerCooperationOf } from '../shapes/oversight/cooperation.ts'
import { urgeOf } from '../shapes/oversight/duty-urge.ts'
import { guidanceOf } from '../shapes/oversight/guidance.ts'
import { internalSupervisionOf } from '../shapes/oversight/internal-supervision.ts'
import { approvalMeetingPart } from './approval-meeting.ts'
import { complaintPart } from './complaint.ts'
import { art, national } from './identity.ts'
import { jointMeetingPart } from './joint-meeting.ts'

const { is, should } = write

const OVERSEER = '区司法行政机关'
const sixth = [art(2, { item: 6, sentence: 2 })]
const seventh = (sentence: number) => [art(2, { item: 7, sentence })]

/** 二（三）第三句、二（七）第三句: those complained about and those supervised cooperate. */
const cooperation = cooperationOf({
  basis: [art(2, { item: 3, sentence: 3 }), ...seventh(3), national(25)],
  agency: '被监督机关、被投诉举报的行政执法部门',
  overseer: OVERSEER,
  unanswered: '未配合',
})
const officers = officerCooperationOf([art(2, { item: 3, sentence: 3 }), national(25)], '被投诉举报的行政执法部门')

/** 二（六）第二句: departments guide enforcement at the base and urge those below. */
const guidance = guidanceOf({
  basis: sixth,
  check: [...sixth, ...seventh(1)],
  overseer: OVERSEER,
  gap: '未覆盖',
  limits: [national(42, 3)],
})
const urge = urgeOf({
  basis: sixth,
  limits: [
    should(
      is('parties.department.level', 'city', 'province'),
      '督促指导由设区的市级以上人民政府部门开展，并在本级行政执法监督机构指导下进行；区级部门对乡镇只作业务指导',
      { code: 'county-department', basis: [national(42, 3)], ...underNational, interpretation: true },
    ),
  ],
})

/** 二（七）第一句: the legal unit of a department. */
const internal = internalSupervisionOf({
  basis: seventh(1),
  reach: [national(42, 1)],
  guidance: [national(42, 3)],
})

/** 内部监督、基层监督、案卷评查、协作: who else supervises. */
export const oversightParts: readonly PackPart[] = [
  cooperation,
  officers,
  guidance,
  urge,
  internal,
  complaintPart,
  jointMeetingPart,
  approvalMeetingPart,
]
