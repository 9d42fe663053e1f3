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
import { art, national } from './identity.ts'

const overseer = '司法行政部门'
const burden = [national(8)]
const at = (...basis: ReturnType<typeof art>[]) => ({ overseer, basis })

/** Art 11(2) takes the contents from the provincial regulation, whose text in force could not be obtained. */
const FROM_PROVINCE = '取自《浙江省县级以上人民政府行政执法监督条例》，条文未核'
const fromProvince = (name: string) => ({ name, basis: [art(11, 2)], note: FROM_PROVINCE })
const fromNation = (name: string, ...basis: ReturnType<typeof national>[]) => ({ name, basis, ...underNational })

/** Art 12: what supervision turns on, six fields of everyday life. */
const KEY_FIELDS = {
  food: '食品药品安全',
  ecology: '生态环境保护',
  safety: '安全生产',
  construction: '城乡建设',
  labour: '劳动保障',
  education: '教育培训',
}

/** 监督内容和方式: inspections, checks and measures. */
export const activityParts: readonly PackPart[] = [
  supervisionCertificateOf({ ...at(art(14)), name: '行政执法监督证件' }),
  checkFindingOf({ ...at(art(11, 1, 1), art(13, 1)), national, evidence: ['evidenceMeeting', 'commission'] }),
  activityOf(national, {
    overseer,
    basis: [art(11, 1)],
    routine: [art(11, 1, 1)],
    special: [art(11, 1, 4)],
  }),
  contentCheckOf({
    ...at(art(11, 1, 1)),
    contents: {
      name: '监督内容',
      basis: [art(11, 2)],
      items: {
        implementation: fromProvince('法律、法规、规章的执行'),
        normativeDocuments: fromProvince('行政规范性文件'),
        entity: fromProvince('执法主体和人员资格'),
        authority: fromProvince('执法权限'),
        procedure: fromProvince('执法程序'),
        decision: fromProvince('执法决定的合法性和适当性'),
        duties: fromProvince('法定职责的履行'),
        responsibility: fromProvince('行政执法责任制'),
        files: fromProvince('执法文书和案卷'),
        deployment: fromNation('重大决策部署落实', national(9)),
        regimes: fromNation('行政执法各项制度', national(12)),
        conduct: fromNation('文明执法、证件标志和装备', national(11, 2)),
        other: { name: '其他依法应当监督的内容', basis: [art(11, 2)] },
      },
    },
    open: { items: { other: 'content' }, basis: [art(11, 2)] },
    imported: [art(11, 2)],
  }),
  furtherItemOf({
    ...at(art(11), art(13)),
    kinds: {
      content: { name: '监督内容', basis: [art(11, 2)], demands: ['basis'] },
      way: { name: '监督方式', basis: [art(11, 1, 6)], demands: ['basis'] },
      measure: { name: '监督措施', basis: [art(13, 1, 7)], demands: ['basis', 'approval'] },
    },
  }),
  supervisionPlanOf({
    ...at(art(12)),
    blocks: [national(9)],
    ways: {
      name: '监督方式',
      basis: [art(11, 1)],
      items: {
        routine: '行政执法情况日常监督检查',
        caseReview: '行政执法案卷评查',
        evaluation: '行政执法评议',
        special: '行政执法专项监督',
        individualCase: '行政执法个案监督',
      },
    },
    fields: { name: '重点领域', basis: [art(12)], items: KEY_FIELDS },
  }),
  reportRequestOf({ ...at(art(13, 1, 1)), name: '要求报告执法情况', burden }),
  commissionOf({
    ...at(art(13, 1, 5)),
    name: '委托社会组织鉴定、评估、检测、勘验',
    whom: '社会组织',
    works: { appraisal: '鉴定', evaluation: '评估', test: '检测', survey: '勘验' },
    necessity: { works: ['appraisal', 'test', 'survey'], basis: [national(22, 1, 6)] },
  }),
  evidenceMeetingOf({
    ...at(art(13, 1, 6)),
    name: '听证会、专家论证会',
    kinds: { hearing: '听证会', expert: '专家论证会' },
  }),
  visitOf({ ...at(art(11, 1, 1), art(14)), onSite: [art(14)], covert: [national(22, 1, 2)], burden }),
  caseDataOf({ ...at(art(5)), repeated: { withinDays: 7, times: 2, byOthers: true } }),
]
