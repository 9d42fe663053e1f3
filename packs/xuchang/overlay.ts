import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { overlayOf } from '../table.ts'

/** What 国令第825号 changes in each clause from 2026-02-01 on, and the policy taken. */
export const overlay = overlayOf(
  NATIONAL_FROM,
  `
XC-1-1 | NR-44-1 | supplements | block | text | 稿未生效，案件只能引用国令与河南条例；条文仅作内部工作提示 | catalogues.upperRules
XC-2-1b | NR-44-1 | same | add-step | text | 让位条款指向国令 | catalogues.upperRules
XC-2-2-1 | NR-2-1 | supplements | add-step | text | 对象增加法律法规授权的组织 | —
XC-2-2-2a | NR-42-1 | same | add-step | text | 部门对所属、派出机构监督，参照国令 | internalSupervision.steps.find
XC-2-2-2b | NR-42-3 | restricts | rename | text | 市级部门对下级对口部门改称督促指导，受市司法局指导 | —
XC-2-2-3 | NR-42-2 | supplements | add-step | text | 发现问题后必须及时告知其上一级主管部门 | verticalFinding.steps.notifySuperior documents.verticalNotice
XC-4-1a | NR-5-1 | same | add-step | text | 政府领导监督体系，一致 | —
XC-5-1 | NR-6-1a | supplements | rename | text | 稿以政府为监督机关；国令以司法局为监督机构代表政府，落款以此区分 | —
XC-5-2 | NR-6-1a | same | add-step | text | 司法局为监督机构，一致 | —
XC-5-2 | NR-6-1b | supplements | add-step | text | 新增向政府的周期性报告 | —
XC-5-3 | NR-42-1 | supplements | block | text | 单位内设监督限于所属和派出机构 | internalSupervision.steps.find
XC-5-4 | NR-6-2 | same | block | text | 司法所协助，一致 | stationLead
XC-6-1 | NR-35-1 | same | add-step | text | 人员配备一致 | —
XC-7-1-1 | NR-9-1 | supplements | add-step | text | 大类须加中央重大部署落实 | catalogues.supervisionContents.deployment
XC-7-1-3 | NR-11-1 | supplements | add-step | text | 执法行为按许可、处罚、强制等种类登记 | — 执法行为按种类登记由国家规则包的 enforcementRecord 承担
XC-8-1-1 | NR-12-1-3 | same | add-step | text | 裁量基准同为检查项 | —
XC-8-1-2 | NR-12-1-2 | same | add-step | text | 三项制度同为检查项 | —
XC-8-1-3 | NR-12-1-8 | supplements | add-step | text | 四张清单归其他执法制度，须有依据 | —
XC-8-1-4 | NR-12-1-8 | supplements | add-step | text | 告知承诺制归其他执法制度 | —
XC-8-1-5 | NR-12-1-5 | same | add-step | text | 行刑衔接同为检查项 | —
XC-8-1-6 | NR-18-1 | supplements | add-step | text | 案卷检查须含四项必查内容 | —
XC-8-1-7 | NR-12-1-8 | supplements | add-step | text | 罚缴分离归其他执法制度；异常关联趋利性执法编码 | —
XC-8-1-8 | NR-12-1-8 | supplements | add-step | text | 重大处罚备案归其他执法制度 | —
XC-8-1-9 | NR-12-1-8 | supplements | add-step | text | 双随机归其他执法制度；异常关联乱检查编码 | —
XC-8-1-10 | NR-12-1-7 | supplements | add-step | text | 兜底项默认增列统一大市场制度 | catalogues.supervisionContents.unifiedMarket
XC-9-1-1 | NR-12-1-4 | same | add-step | text | 事项梳理对应事项清单管理 | —
XC-9-1-3 | NR-12-1-4 | same | add-step | text | 责任确定一致 | —
XC-9-1-5 | NR-12-1-4 | same | add-step | text | 评议对应状况评议 | —
XC-9-1-6 | NR-12-1-4 | same | add-step | text | 责任追究一致 | —
XC-10-1-1 | NR-43-1 | supplements | warn | interpretation | 执法人员培训制度待国家另定 | — 国家规定公布后由国家规则包的 personnelRule 登记并列为待核对
XC-10-1-2 | NR-11-2-6 | supplements | add-step | text | 在配备标准之外查实际使用 | —
XC-10-1-2 | NR-36-1 | supplements | add-step | interpretation | 国家规范化标准出台后优先于地方装备标准 | — 国家标准公布后由国家规则包的 buildingStandard 登记，自施行之日起优先
XC-10-1-3 | NR-11-2-6 | same | add-step | text | 着装标志同为检查项 | —
XC-10-1-4 | NR-12-1-1 | supplements | add-step | text | 证件管理增加准入退出 | —
XC-10-1-5 | NR-11-2-1 | same | add-step | text | 主体资格与程序同为检查项 | —
XC-10-1-6 | NR-11-2-2 | same | add-step | text | 方式和程序合法性同为检查项 | decisionReview
XC-10-1-7 | NR-11-2-3 | restricts | block | text | 畸轻畸重、显失公平对应明显不当，程度须写明 | —
XC-10-1-8 | NR-11-2-7 | same | add-step | text | 兜底一致 | catalogues.supervisionContents.otherFinding
XC-11-1-1 | NR-15-1 | supplements | add-step | text | 执法检查归日常监督 | catalogues.routineMethods
XC-11-1-2 | NR-21-1 | conflicts | block | interpretation | 特定领域监督即国令专项监督的内容，市县不能自行发起 | activity.steps.plan activity.steps.continueAsRoutine
XC-11-1-2 | NR-21-2 | supplements | add-step | text | 参加河南省部署的，须登记方案四要素及河南省政府批准情况 | activity.steps.recordApproval activity.steps.begin
XC-11-1-3 | NR-22-1-1 | same | add-step | text | 要求报告对应说明情况 | informationRequest.steps.request
XC-11-1-4 | NR-18-1 | supplements | add-step | text | 评查须含四项必查内容 | caseFileReview.steps.score catalogues.fileAspects
XC-11-1-5 | NR-22-1-3 | same | add-step | text | 统计为国令所列措施 | —
XC-11-1-6 | NR-19-1b | supplements | block | interpretation | 评议标准、过程、结果须公开 | —
XC-11-1-7 | NR-20-3a | supplements | add-step | interpretation | 核查督办可升级为重点监督的挂牌督办，但须具备重点监督理由 | supervisedHandling.steps.list
XC-11-1-8 | NR-31-1 | restricts | block | text | 通报问题点名须有国令两种理由之一 | circular.steps.propose.input.ground catalogues.circularGrounds
XC-11-1-9 | NR-20-3b | supplements | add-step | text | 提级监督成为可用方式 | activity.steps.elevate
XC-13-1a | NR-22-1-2 | same | add-step | text | 检查、访谈、暗访三项与国令措施同名 | visit
XC-13-1b | NR-22-1-6 | supplements | warn | interpretation | 询问相对人归其他必要措施 | supervisionInquiry.steps.record.input.necessity
XC-13-1c | NR-22-1-4 | restricts | warn | text | 调取限与监督事项有关 | fileAccess.steps.request
XC-13-1d | NR-22-1-6 | supplements | warn | interpretation | 勘验、抽样归其他必要措施 | siteRecord.steps.record.input.necessity
XC-13-1e | NR-22-1-3 | same | add-step | text | 听证为国令所列措施 | evidenceMeeting
XC-13-1f | NR-16-1 | supplements | add-step | text | 社会调查、评估可用于法规执行评估；鉴定检测归其他措施 | commission.steps.commission catalogues.routineMethods.evaluation
XC-14-1a | NR-25-1a | same | add-step | text | 配合义务一致 | cooperationRequest
XC-14-1b | NR-25-1b | supplements | add-step | text | 禁止阻挠扩大到任何单位和个人 | cooperationRecord.steps.record
XC-15-1 | NR-23-1 | supplements | add-step | text | 邀请范围增加行业代表；受邀者不是监督人员 | —
XC-17-1a | NR-20-2 | supplements | add-step | text | 汇集线索后须及时研判 | supervisionLead.limits.triage supervisionLead.steps.supervise
XC-17-1b | NR-20-2 | supplements | add-step | text | 12345线索可升为重点监督，并新增涉企诉求渠道 | supervisionLead.steps.supervise catalogues.leadChannels
XC-17-1c | NR-20-1 | supplements | add-step | interpretation | 媒体反映可作为反映强烈、影响重大的证明 | supervisionLead.steps.supervise catalogues.leadTreatments
XC-18-1 | NR-33-1 | supplements | add-step | text | 移送范围增加违反国令行为；稿的违纪线索照旧 | catalogues.leadCategories.regulation
XC-19-1a | NR-27-1 | restricts | rename | interpretation | 不落实制度按不履职处理，用督办函；拒不落实的另可通报 | catalogues.findingClasses.regime catalogues.circularKinds.defiance
XC-19-1b | NR-27-1 | restricts | rename | text | 不履行用督办函 | supervision.steps.issueLetter supervision.steps.perform supervision.limits.performance
XC-19-1b | NR-28-1 | restricts | rename | interpretation | 不正确履行且违法或明显不当的用意见书 | supervision.steps.issueOpinion
XC-19-1c | NR-26-2 | supplements | block | text | 发文前先判断能否当场纠正 | supervision.steps.assessOnSpot supervision.steps.demandOnSpot
XC-19-1c | NR-28-1 | restricts | warn | interpretation | 违法或明显不当才用意见书，一般不当改提示 | supervision.steps.issueOpinion supervision.steps.giveWorkHint
XC-19-1d | NR-27-1 | restricts | block | text | 督办函只用于未履职，不能三类问题通用 | supervision.steps.issueLetter documents.supervisionLetter
XC-19-1e | NR-28-1 | restricts | block | text | 意见书只用于违法或明显不当 | supervision.steps.issueOpinion
XC-19-1e | NR-30-1 | supplements | block | interpretation | 文书须告知异议途径，稿无救济 | supervision.steps.issueOpinion.input.objectionNotice supervision.steps.object objection
XC-19-1f | NR-27-2 | same | block | text | 期限由文书定，国令同为规定时限 | supervision.steps.issueLetter.input.performBy supervision.steps.issueOpinion.input.rectifyBy supervision.limits.letterReport
XC-19-1g | NR-28-2 | same | add-step | text | 书面报告纠正情况，一致 | supervision.steps.reportRectification
XC-20-1a | NR-26-1b | same | rename | text | 监督机构报告、政府制发，与国令报请制一致 | documents.referral
XC-20-1a | NR-29-1a | supplements | block | text | 报告须附处理建议，并增加重大问题触发 | supervision.steps.referMajor supervision.steps.referOverdue.input.recommendation
XC-20-1b | NR-29-1a | same | add-step | text | 拒不改正属未按要求纠正，可立即报请 | supervision.steps.recordRefusal
XC-20-1c | NR-29-1b | same | block | text | 决定书由本级政府制发，一致 | supervision.steps.decide
XC-20-1d | NR-29-1b | supplements | block | interpretation | 稿的六种处理待生效后才可用；此前按河南条例撤销或纠正 | catalogues.supervisionDispositions
XC-20-1e | NR-33-3b | supplements | block | text | 限制扩大到全部监督步骤，稿未生效期间由国令直接适用 | supervision.lookups.remedyEntered
XC-21-1a | NR-31-1 | restricts | block | text | 通报由监督机构依两种理由作出；取消评优须由有权主体定 | agencySanction.steps.propose.input.circularGround catalogues.sanctionCircularGrounds
XC-21-1b | NR-32-1 | supplements | add-step | text | 所在机关处理之前须有监督机构附三要素的建议 | personalMeasure.steps.propose
XC-21-1c | NR-32-1 | conflicts | block | interpretation | 国令只让监督机构提建议，稿让其直接取消资格；默认由有权机关（发证机关）另行决定 | personalMeasure.steps.decideDisqualify
XC-21-1d | NR-32-1 | same | add-step | text | 处分由有权机关作出 | accountability.steps.proposeDiscipline personalMeasure.steps.recordDiscipline
XC-21-1e | NR-33-1 | restricts | block | text | 公职人员职务犯罪线索移送监察 | criminalReferral.steps.send
XC-21-1-7 | NR-13-1b | supplements | add-step | text | 不执行争议决定有国令决定作依据 | dispute.steps.formOpinion documents.disputeDecision executionTask.limits.execution
XC-21-1-7 | NR-13-1a | supplements | add-step | text | 国令允许依职权协调，争议须标国令类别 | dispute.steps.openExOfficio dispute.steps.apply.input.nationalClass
XC-21-1-7 | NR-33-3b | restricts | block | text | 争议所涉行政行为进入复议诉讼程序的，不再协调，也不因此追责 | dispute.steps.terminate executionTask.steps.lapse
XC-21-1-9 | NR-41-1 | supplements | add-step | text | 阻挠监督依国令给予处分 | accountability.steps.proposeDiscipline
XC-21-1-10 | NR-29-1a | supplements | add-step | text | 不执行督办函、意见书首先触发报请决定书 | supervision.steps.referOverdue
XC-21-2 | NR-43-1 | supplements | block | interpretation | 二年禁止期待国家人员制度出台后核对；稿生效前不得适用 | qualificationBan.steps.enter
XC-22-1 | NR-38-1 | same | add-step | text | 经费保障一致 | —
XC-23-1 | NR-39-1 | supplements | add-step | text | 监督机构不履职的，先由本级政府或上级机构责令限期改正 | — 由国家规则包的 overseerOrder 承担
XC-23-1 | NR-40-1 | same | add-step | text | 监督人员滥权失职徇私的责任一致 | supervisorMisconduct
XC-24-1 | NR-44-1 | restricts | block | interpretation | 稿如在国令施行后公布，须先逐条核对冲突项 | norms.national
`,
)
