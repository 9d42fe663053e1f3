import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { overlayOf } from '../table.ts'

/** What 国令第825号 changes in each clause from 2026-02-01 on, and the policy taken. */
export const overlay = overlayOf(
  NATIONAL_FROM,
  `
SX-1-1a | NR-44-1 | supplements | add-step | text | 依据链以国令为首，省条例、综合执法条例次之，本办法再次 | catalogues.upperRules
SX-1-1b | NR-6-2 | restricts | block | interpretation | 三级体系中乡镇一级没有独立监督主体，司法所仅协助县级机构 | stationInspection.steps.check
SX-3-1a | NR-5-1 | same | add-step | text | 政府统一领导，国令另要求研究部署并支持履职 | —
SX-3-2a | NR-6-1a | same | rename | text | 司法局承担监督，一致；文书体现代表本级政府 | —
SX-3-2a | NR-6-1b | supplements | add-step | text | 新增向本级政府的周期性报告 | —
SX-3-2b | NR-7-1-2 | conflicts | add-step | interpretation | 国令把争议协调列为监督机构职责，指导机构单独办理涉综合执法争议存疑：默认共同办理，处理意见由司法局提出 | dispute.steps.formOpinion dispute.parties.justice competence.disputeGuidance
SX-5-1a | NR-37-2 | supplements | add-step | text | 市级应用场景须与省级监督系统对接 | —
SX-5-1b | NR-37-2 | supplements | warn | text | 数据归集口径服从省级系统，避免重复录入 | —
SX-5-1c | NR-37-1 | supplements | add-step | text | 分析结果可接入国家归集与预警 | monitoringLead.steps.intake monitoringLead.steps.verify
SX-5-1d | NR-37-1 | supplements | block | text | 即时监督的预警须人工核实后才能作为依据 | monitoringLead.steps.verify monitoringLead.steps.useAsGround
SX-6-1-1 | NR-13-1a | supplements | add-step | text | 职责争议扩展为清单、管辖、跨领域、跨区域等类 | dispute.steps.apply.input.nationalClass catalogues.nationalDisputeClasses
SX-6-1-5 | NR-13-1a | supplements | add-step | text | 兜底事项可对应国令其他类争议 | otherCoordination catalogues.nationalDisputeClasses.other
SX-7-1b | NR-13-1a | supplements | add-step | interpretation | 国令不以书面申请为前提，司法局可依职权协调 | dispute.steps.openExOfficio
SX-7-1d | NR-13-1a | same | add-step | text | 司法局组织协调，主体一致 | dispute.steps.coordinate
SX-7-1d | NR-33-3b | restricts | block | text | 争议所涉行政行为进入复议诉讼程序的，不再协调 | dispute.steps.terminate dispute.lookups.remedyEntered
SX-7-1f | NR-13-1b | supplements | block | text | 报政府前必须附司法局处理意见，本办法未写此步 | dispute.steps.formOpinion dispute.steps.refer documents.disputeDecision
SX-7-2 | NR-13-1b | supplements | warn | interpretation | 市级程序细则须补入处理意见和国令类别 | disputeRules dispute.steps.formOpinion dispute.steps.apply.input.nationalClass
SX-9-1b | NR-31-1 | restricts | block | interpretation | 定期通报如点名机关，须具备国令两种理由之一；综合情况通报不受限 | circular.steps.propose.input.ground catalogues.circularGrounds
SX-9-1c | NR-24-2 | same | add-step | text | 研究重大疑难问题，与国令研究共性问题同向 | —
SX-10-1b | NR-33-1 | supplements | add-step | text | 移送监察的范围增加违反国令的行为 | catalogues.leadCategories.regulation
SX-11-1-1 | NR-15-1 | supplements | add-step | text | 日常监督明确四种基本做法 | catalogues.routineMethods
SX-11-1-2 | NR-18-1 | supplements | add-step | text | 评查标准须含四项必查内容 | caseFileReview.steps.score catalogues.fileAspects
SX-11-1-3 | NR-19-1a | supplements | block | text | 评议须先定差别化方案和标准 | enforcementAppraisal.steps.begin
SX-11-1-3 | NR-19-1b | supplements | block | text | 评议标准、过程、结果必须公开，本办法原无此要求 | enforcementAppraisal.steps.publish
SX-11-1-4 | NR-21-1 | conflicts | block | interpretation | 市县不再自行发起专项监督，改参加省级部署或转重点、日常监督 | activity.steps.plan activity.steps.continueAsRoutine
SX-11-1-4 | NR-21-2 | supplements | add-step | text | 参加浙江省部署的，须登记方案四要素及浙江省政府批准情况 | activity.steps.recordApproval activity.steps.begin
SX-11-1-5 | NR-14-1 | supplements | add-step | interpretation | 国令无个案监督一类，立项时须归入日常或重点监督 | individualCase.steps.begin catalogues.caseKinds
SX-11-1-5 | NR-33-3b | restricts | block | text | 个案监督遇该案进入复议诉讼即不得继续 | individualCase.steps.suspend individualCase.steps.begin
SX-11-1-6 | NR-20-3a | supplements | add-step | text | 重点监督及挂牌督办成为可用的其他法定方式 | activity.steps.list activity.steps.delist
SX-11-2 | NR-9-1 | supplements | add-step | text | 内容目录除省条例外加国令第九至十二条 | catalogues.supervisionContents.deployment catalogues.supervisionContents.regimes
SX-12-1a | NR-20-1 | supplements | warn | interpretation | 本条重点领域不等于国令重点监督，须另具三项理由才可列为重点监督 | catalogues.activityTypes.key activity.steps.approveKey
SX-12-1b | NR-6-1b | supplements | add-step | text | 按领域汇总的结果并入向本级政府的周期性报告 | —
SX-13-1-1 | NR-22-1-1 | same | add-step | text | 要求报告可归入说明情况 | informationRequest.steps.request
SX-13-1-2 | NR-22-1-6 | supplements | warn | interpretation | 询问相对人归其他必要措施，须写必要性 | supervisionInquiry.steps.record.input.necessity
SX-13-1-3 | NR-22-1-4 | restricts | warn | text | 调取范围限与监督事项有关的资料 | fileAccess.steps.request
SX-13-1-4 | NR-22-1-6 | supplements | warn | interpretation | 勘验、抽样归其他必要措施，不得代替执法取证 | siteRecord.steps.record.input.necessity
SX-13-1-5 | NR-22-1-6 | supplements | warn | interpretation | 委托鉴定检测归其他必要措施 | commission activity.steps.takeMeasure
SX-13-1-6 | NR-22-1-3 | same | add-step | text | 听证为国令所列措施 | evidenceMeeting
SX-13-1-7 | NR-22-1-5 | supplements | add-step | text | 约谈、暗访成为明文措施，不必再借兜底项 | visit.steps.planCovert catalogues.supervisionMeasures.interview
SX-13-2a | NR-25-1a | same | add-step | text | 配合义务一致 | cooperationRequest
SX-13-2b | NR-25-1b | supplements | add-step | text | 禁止阻挠扩大到任何单位和个人 | cooperationRecord.steps.record
SX-15-1a | NR-26-2 | supplements | block | text | 能当场纠正的先督促当场纠正，本办法原无此步 | supervision.steps.assessOnSpot supervision.steps.demandOnSpot
SX-15-1a | NR-27-1 | supersedes | rename | interpretation | 不履行职责改用督办函，通知书不再承担此功能 | supervision.steps.issueLetter documents.supervisionLetter supervision.steps.perform supervision.limits.performance
SX-15-1a | NR-28-1 | supersedes | rename | interpretation | 国令列名文种中没有通知书（“等”字留有余地）：默认改用意见书，通知书作别名；门槛由不当提高到明显不当 | documents.supervisionOpinion supervision.steps.issueOpinion supervision.steps.giveWorkHint
SX-15-1a | NR-30-1 | supplements | block | interpretation | 文书须告知异议途径，本办法原无救济 | supervision.steps.issueOpinion.input.objectionNotice supervision.steps.object objection
SX-15-1b | NR-28-2 | same | add-step | text | 按文书期限改正，一致；纠正情况另须报送 | supervision.steps.handle supervision.steps.reportRectification
SX-15-1c | NR-29-1a | supplements | block | text | 触发增加重大问题和未按督办函履职，报请须附处理建议 | supervision.steps.referMajor supervision.steps.referOverdue.input.recommendation
SX-15-1c | NR-29-1b | same | add-step | text | 决定书由本级政府制发，一致；政府可不采纳 | supervision.steps.decide supervision.steps.returnReferral supervision.steps.declineReferral
SX-15-1c | NR-33-3b | restricts | block | text | 本办法没有复议诉讼限制；自施行日起争议进入复议诉讼的，司法局不得报请，政府随之不作决定 | supervision.lookups.remedyEntered supervision.steps.recordRemedyBar supervision.steps.liftRemedyBar remedy
SX-15-1-1 | NR-29-1b | supplements | warn | interpretation | 确认无效仍可作为纠正方式 | catalogues.supervisionDispositions.confirmInvalid
SX-15-1-2 | NR-29-1b | supplements | warn | interpretation | 确认违法仍可作为纠正方式 | catalogues.supervisionDispositions.confirmUnlawful
SX-15-1-3 | NR-8-1a | restricts | warn | interpretation | 变更近于代替执法，限政府依组织法对不适当决定使用并说明为何不能由原机关改正 | catalogues.supervisionDispositions.vary supervision.steps.decide.input.powerBasis
SX-15-1-4 | NR-29-1b | supplements | warn | interpretation | 撤销仍可作为纠正方式 | catalogues.supervisionDispositions.revoke
SX-15-1-5 | NR-29-1b | supplements | add-step | interpretation | 未按督办函履职的，可在此项责令限期履行 | catalogues.supervisionDispositions.perform
SX-15-2 | NR-28-2 | supplements | add-step | interpretation | 三十日作为规定时限继续适用，督办函同样起算 | supervision.limits.report supervision.limits.letterReport
SX-16-1a | NR-42-1 | supplements | block | text | 内部监督限所属和派出机构，参照国令 | internalSupervision.steps.find
SX-16-1b | NR-10-1 | supplements | add-step | text | 人员管理增加准入退出 | —
SX-16-1c | NR-12-1-2 | same | add-step | text | 公示制度同为监督事项 | —
SX-16-1d | NR-12-1-2 | same | add-step | text | 全过程记录同为监督事项 | —
SX-16-1e | NR-12-1-2 | same | add-step | text | 法制审核同为监督事项 | —
SX-16-1g | NR-12-1-4 | same | add-step | text | 责任追究制度同为监督事项 | correctionResponsibility
SX-17-1c | NR-13-1a | supplements | add-step | text | 移送扯皮属案件管辖争议，可直接转入协调 | transferCoordination.steps.coordinate
SX-17-1c | NR-27-1 | supplements | add-step | interpretation | 无争议而拒不接收处理的，属不履职，用督办函 | transferCoordination.steps.urge documents.transferUrgeLetter
SX-18-1 | NR-2-1 | same | add-step | text | 镇街政府与街道办为被监督对象 | supervisionPool individualCase.steps.begin
SX-18-2a | NR-6-2 | restricts | block | interpretation | “应当日常检查”改为受县级机构安排的协助 | stationInspection.steps.check stationInspection.steps.assign
SX-18-2b | NR-6-2 | restricts | block | interpretation | 对派驻队伍的检查同样须有县级机构安排，并通知派出部门 | stationInspection.steps.check
SX-18-3 | NR-26-1a | restricts | rename | text | 县司法局可出督办函或意见书，不再出通知书 | stationInspection.steps.request catalogues.stationProposals
SX-18-3 | NR-29-1b | same | block | text | 司法所提请县司法局后，决定书仍须由县政府制发，县司法局只能报请 | stationInspection.steps.request catalogues.stationProposals
SX-19-1a | NR-33-1 | same | add-step | text | 与纪检监察贯通，并须有信息共享和线索移送机制 | confidentialLead
SX-19-1b | NR-21-1 | supplements | add-step | interpretation | 代表建议、政协提案可作为省级专项监督选题来源 | linkedLead
SX-19-1c | NR-33-2 | same | add-step | text | 与政府督查贯通一致；国令另点名复议 | linkedLead
SX-20-1a | NR-35-1 | same | add-step | text | 队伍建设一致 | —
SX-20-1b | NR-35-2 | supplements | warn | text | 培训须含政治能力一类 | —
SX-20-1c | NR-35-1 | same | add-step | text | 人员与任务相适应，一致 | —
SX-21-1 | NR-38-1 | same | add-step | text | 经费列入本级预算，一致 | —
SX-22-1a | NR-7-1-2 | supplements | add-step | interpretation | 两机构协作机制成为共同办理争议、会签处理意见的载体 | —
SX-23-1a | NR-34-1 | supplements | add-step | text | 考核须含监督结果而非只看工作情况 | —
SX-25-1a | NR-31-1 | supplements | add-step | text | 政府通报批评之外，监督机构可依国令自行通报 | — 监督机构自行通报由国家规则包的 circular 承担，与政府的通报批评并行
SX-25-1b | NR-32-1 | supplements | add-step | text | 处分前可由监督机构提出处理建议 | accountability.steps.proposeDiscipline
`,
)
