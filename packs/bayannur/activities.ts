import type { PackPart } from '../assemble.ts'
import { activityOf } from '../shapes/activity/activity.ts'
import { caseDataOf } from '../shapes/activity/case-data.ts'
import { checkFindingOf } from '../shapes/activity/check-finding.ts'
import { commissionOf } from '../shapes/activity/commission.ts'
import { contentCheckOf } from '../shapes/activity/content-check.ts'
import { evidenceMeetingOf } from '../shapes/activity/evidence-meeting.ts'
import { furtherItemOf } from '../shapes/activity/further-item.ts'
import { reportRequestOf } from '../shapes/activity/report-request.ts'
import { supervisionPlanOf } from '../shapes/activity/supervision-plan.ts'
import { visitOf } from '../shapes/activity/visit.ts'
import { underNational } from '../shapes/national-rule.ts'
import { supervisionCertificateOf } from '../shapes/people/supervision-certificate.ts'
import { art, national, penaltyLaw, region } from './identity.ts'
import { investigationPart } from './investigation.ts'
import { KEY_FIELDS, keyFieldsPart } from './key-fields.ts'

const overseer = '行政执法协调监督机构'
const burden = [national(8)]
const at = (...basis: ReturnType<typeof art>[]) => ({ overseer, basis })
const content = (name: string, item: number) => ({ name, basis: [art(8, 1, item)] })

/** 监督内容和方式: inspections, checks and measures. */
export const activityParts: readonly PackPart[] = [
  supervisionCertificateOf({ ...at(art(16), region(23)), name: '行政执法监督证件' }),
  checkFindingOf({ ...at(art(8), art(11, 1)), national, evidence: ['evidenceMeeting', 'commission'] }),
  activityOf(national, {
    overseer,
    basis: [art(9)],
    routine: [art(9, 1, 1)],
    special: [art(9, 1, 4), art(14)],
    topics: { name: '重点领域', basis: [art(14)], items: KEY_FIELDS },
  }),
  contentCheckOf({
    ...at(art(2, 2), art(9, 1, 1)),
    contents: {
      name: '监督内容',
      basis: [art(8)],
      items: {
        lawImplementation: content('法律法规实施情况', 1),
        threeRegimes: content('公示、全过程记录、法制审核制度', 2),
        responsibility: content('行政执法责任制', 3),
        entity: content('执法主体合法性', 4),
        certificates: content('人员资格和证件', 5),
        normativeDocuments: content('规范性文件合法性、适当性', 6),
        acts: content('具体行政行为合法性、适当性', 7),
        discretion: content('行政处罚裁量权基准', 8),
        leniency: content('包容审慎和四张清单', 9),
        doubleRandom: content('“双随机、一公开”和重点监管事项清单', 10),
        delegation: content('行政执法委托', 11),
        platform: content('信息化建设和平台应用', 12),
        townships: content('苏木乡镇、街道赋权事项', 13),
        complaints: content('举报、投诉的受理', 14),
        unifiedMarket: { name: '统一大市场相关执法制度', basis: [national(12, 1, 7)], ...underNational },
        other: content('依法应当办理的其他监督事项', 15),
      },
    },
    open: { items: { other: 'content' }, basis: [art(8, 1, 15)] },
    evaluatesLaw: { item: 'lawImplementation', basis: [art(8, 1, 1), national(16)] },
  }),
  furtherItemOf({
    ...at(art(8), art(9), art(10)),
    kinds: {
      content: { name: '监督内容', basis: [art(8, 1, 15)], demands: ['basis'] },
      way: { name: '监督形式', basis: [art(9, 1, 6)], demands: ['basis'] },
      measure: { name: '调查取证方式', basis: [art(10, 1, 7)], demands: ['basis', 'approval'] },
    },
  }),
  supervisionPlanOf({
    ...at(art(11, 1)),
    blocks: [national(9)],
    ways: {
      name: '监督形式',
      basis: [art(9)],
      items: {
        routine: '行政执法情况日常监督检查',
        caseReview: '行政执法案卷评查',
        evaluation: '行政执法评议',
        special: '行政执法专项监督',
        individualCase: '行政执法个案监督',
      },
    },
    coverage: [art(11, 1)],
  }),
  keyFieldsPart,
  reportRequestOf({ ...at(art(10, 1, 1)), name: '要求报告执法情况', burden }),
  investigationPart,
  commissionOf({
    ...at(art(10, 1, 5)),
    name: '委托社会组织鉴定、评估、检测、勘验',
    whom: '社会组织',
    works: { appraisal: '鉴定', evaluation: '评估', test: '检测', survey: '勘验' },
    necessity: { works: ['appraisal', 'test', 'survey'], basis: [national(22, 1, 6)] },
  }),
  evidenceMeetingOf({
    ...at(art(10, 1, 6)),
    name: '听证会、专家论证会',
    kinds: { hearing: '听证会', expert: '专家论证会' },
  }),
  visitOf({ ...at(art(9, 1, 1), art(16)), onSite: [art(16), region(23)], covert: [national(22, 1, 2)], burden }),
  caseDataOf({ ...at(art(3, 2)), decisionLimit: [penaltyLaw(60)] }),
]
