import type { PackPart } from '../assemble.ts'
import { activityOf } from '../shapes/activity/activity.ts'
import { caseDataOf } from '../shapes/activity/case-data.ts'
import { checkFindingOf } from '../shapes/activity/check-finding.ts'
import { commissionOf } from '../shapes/activity/commission.ts'
import { contentCheckOf } from '../shapes/activity/content-check.ts'
import { furtherItemOf } from '../shapes/activity/further-item.ts'
import { visitOf } from '../shapes/activity/visit.ts'
import { underNational } from '../shapes/national-rule.ts'
import { supervisionCertificateOf } from '../shapes/people/supervision-certificate.ts'
import { appraisalPart } from './appraisal.ts'
import { commendationPart } from './commendation.ts'
import { contentSamplesPart, sampleLookups, sampleSteps } from './content-samples.ts'
import { art, hebei, national, penaltyLaw } from './identity.ts'
import { mechanismInspectionPart } from './mechanism-inspection.ts'
import { officerSheetPart } from './officer-sheet.ts'
import { onlineInspectionPart } from './online-inspection.ts'
import { selfAssessmentPart } from './self-assessment.ts'

/** 二（七）: the contents stand in its second sentence, the ways in the third. */
const CONTENTS = art(2, { item: 7, sentence: 2 })
const WAYS = art(2, { item: 7, sentence: 3 })
const at = (...basis: ReturnType<typeof art>[]) => ({ overseer: '行政执法监督机关', basis })
const content = (name: string) => ({ name, basis: [CONTENTS] })

const check = contentCheckOf({
  ...at(art(2, { item: 7, sentence: 1 }), WAYS),
  contents: {
    name: '监督内容',
    basis: [CONTENTS],
    items: {
      entity: content('执法主体'),
      authority: content('执法权限'),
      procedure: content('执法程序'),
      team: content('行政执法队伍管理'),
      decision: content('执法决定的合法性和适当性'),
      duties: content('执法职责履行'),
      responsibility: content('行政执法责任制'),
      discretion: content('行政裁量基准制度'),
      threeRegimes: content('公示、全过程记录、重大执法决定法制审核制度'),
      files: content('行政执法案卷管理'),
      majorPenaltyFiling: content('重大行政处罚备案制度'),
      civility: content('文明执法'),
      unifiedMarket: { name: '统一大市场相关执法制度', basis: [national(12, 1, 7)], ...underNational },
      other: content('依法要监督的其他内容'),
    },
  },
  open: { items: { other: 'content' }, basis: [CONTENTS] },
})
const { inspection } = check.procedures ?? {}
if (inspection === undefined) throw new Error('the check of contents has no procedure')

/** 监督内容和方式: inspections, checks and measures. */
export const activityParts: readonly PackPart[] = [
  supervisionCertificateOf({ ...at(hebei(19)), name: '行政执法监督检查证件' }),
  checkFindingOf({ ...at(CONTENTS), national, evidence: ['commission'] }),
  activityOf(national, {
    overseer: '行政执法监督机关',
    basis: [WAYS],
    routine: [WAYS],
    special: [WAYS],
    resolutions: { procedure: 'meetingResolution', basis: [art(2, { item: 1, sentence: 4 })] },
  }),
  {
    ...check,
    procedures: {
      inspection: {
        ...inspection,
        steps: { ...inspection.steps, ...sampleSteps },
        lookups: { ...inspection.lookups, ...sampleLookups },
      },
    },
  },
  contentSamplesPart,
  furtherItemOf({
    ...at(CONTENTS),
    kinds: { content: { name: '监督内容', basis: [CONTENTS], demands: ['basis'] } },
  }),
  commissionOf({
    ...at(WAYS),
    name: '委托第三方评估',
    whom: '第三方',
    works: { evaluation: '评估' },
  }),
  visitOf({
    ...at(WAYS),
    onSite: [hebei(19)],
    covert: [WAYS, national(22, 1, 2)],
    recording: [hebei(19)],
    drawn: true,
    findingsOnly: true,
    visitsOnly: true,
    burden: [national(8)],
  }),
  caseDataOf({
    ...at(WAYS, art(2, { item: 6, sentence: 2 })),
    repeated: { withinDays: 30, times: 3, byOthers: false },
    decisionLimit: [penaltyLaw(60)],
  }),
  onlineInspectionPart,
  mechanismInspectionPart,
  appraisalPart,
  commendationPart,
  officerSheetPart,
  selfAssessmentPart,
]
