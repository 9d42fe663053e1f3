import type { PackPart } from '../assemble.ts'
import { activityOf } from '../shapes/activity/activity.ts'
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
import { annualReportPart } from './annual-report.ts'
import { art, henan, national } from './identity.ts'

const overseer = '行政执法监督机构'
const burden = [national(8)]
const at = (...basis: ReturnType<typeof art>[]) => ({ overseer, basis })

/** The items of an article, in its order: id -> name. */
const itemsOf = (article: number, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(names).map(([id, name], index) => [id, { name, basis: [art(article, 1, index + 1)] }]),
  )

/** Art 8: ten regimes. */
const REGIMES = itemsOf(8, {
  discretion: '行政裁量权基准制度',
  threeRegimes: '公示、全过程记录、重大决定法制审核制度',
  leniency: '不予处罚、减轻、从轻、不予强制制度及其动态调整',
  notificationCommitment: '证明事项告知承诺制',
  criminalLinkage: '行政执法与刑事司法衔接制度',
  files: '执法案卷制作、管理制度',
  separateFines: '罚缴分离制度',
  majorPenaltyFiling: '重大行政处罚备案制度',
  doubleRandom: '“双随机、一公开”监管制度',
  otherRegime: '其他重要行政执法制度',
})
/** Art 9: six items of responsibility. */
const RESPONSIBILITY = itemsOf(9, {
  powerList: '执法事项梳理',
  powers: '执法职权分解',
  responsibility: '执法责任确定',
  process: '执法程序落实',
  appraisal: '执法评议考核',
  accountability: '执法责任追究',
})
/** Art 10: eight items of conduct. */
const CONDUCT = itemsOf(10, {
  training: '执法人员教育培训',
  equipment: '装备配备等保障标准',
  uniform: '服装、标志管理使用',
  certificates: '执法证件管理、使用',
  lawfulProcedure: '执法主体、权限、程序合法性',
  lawfulContent: '执法方式、决定内容合法性',
  proportionality: '畸轻畸重、显失公平',
  otherFinding: '其他影响合法性、适当性的情况',
})
const heading = (name: string, item: number, items: object) => ({
  name,
  basis: [art(7, 1, item)],
  items: Object.keys(items),
})

/** 监督内容和方式: inspections, checks and measures. */
export const activityParts: readonly PackPart[] = [
  supervisionCertificateOf({ ...at(henan(41)), name: '行政执法监督证件' }),
  checkFindingOf({ ...at(art(11, 1, 1), art(13)), national, evidence: ['evidenceMeeting', 'commission'] }),
  activityOf(national, {
    overseer,
    basis: [art(11)],
    routine: [art(11, 1, 1)],
    special: [art(11, 1, 2)],
    scoped: true,
  }),
  contentCheckOf({
    ...at(art(11, 1, 1)),
    contents: {
      name: '监督内容',
      basis: [art(7)],
      items: {
        ...REGIMES,
        ...RESPONSIBILITY,
        ...CONDUCT,
        deployment: { name: '重大决策部署落实', basis: [national(9)], ...underNational },
        unifiedMarket: { name: '统一大市场相关执法制度', basis: [national(12, 1, 7)], ...underNational },
        other: { name: '其他需要监督的内容', basis: [art(7, 1, 4)] },
      },
    },
    headings: {
      regimes: heading('重要行政执法制度执行', 1, REGIMES),
      responsibility: heading('行政执法责任制落实', 2, RESPONSIBILITY),
      conduct: heading('严格规范公正文明执法', 3, CONDUCT),
      other: heading('其他需要监督的内容', 4, { other: true }),
    },
    open: {
      items: { otherRegime: 'regime', otherFinding: 'finding', other: 'content' },
      basis: [art(7, 1, 4), art(8, 1, 10), art(10, 1, 8)],
    },
  }),
  furtherItemOf({
    ...at(art(2), art(7), art(8), art(10), art(11)),
    kinds: {
      type: { name: '监督类型', basis: [art(2, 2, 4)], demands: ['basis'] },
      content: { name: '监督内容', basis: [art(7, 1, 4)], demands: ['basis'] },
      regime: { name: '重要行政执法制度', basis: [art(8, 1, 10)], demands: ['basis'] },
      finding: { name: '影响合法性、适当性的情况', basis: [art(10, 1, 8)], demands: ['reason', 'page'] },
      way: { name: '监督方式', basis: [art(11, 1, 9)], demands: ['reason'] },
    },
  }),
  supervisionPlanOf({
    ...at(art(11)),
    blocks: [national(9)],
    ways: {
      name: '监督方式',
      basis: [art(11)],
      items: {
        inspection: '行政执法检查',
        scoped: '特定领域、区域监督',
        report: '要求报告执法情况',
        caseReview: '案卷评查',
        statistics: '统计分析和监测研判',
        appraisal: '评议考核',
        urge: '核查督办',
        circular: '通报',
      },
    },
  }),
  reportRequestOf({ ...at(art(11, 1, 3)), name: '要求报告有关执法情况', burden }),
  visitOf({ ...at(art(11, 1, 1), art(13)), onSite: [henan(41)], covert: [art(13)], leaderReleases: true, burden }),
  evidenceMeetingOf({
    ...at(art(13)),
    name: '听证会、专家论证会',
    kinds: { hearing: '听证会', expert: '专家论证会' },
  }),
  commissionOf({
    ...at(art(13)),
    name: '委托第三方开展专业工作',
    whom: '第三方机构',
    works: { investigation: '社会调查', appraisal: '鉴定', evaluation: '评估', test: '检测', survey: '勘验' },
    necessity: { works: ['appraisal', 'test', 'survey'], basis: [national(22, 1, 6)] },
  }),
  annualReportPart,
]
