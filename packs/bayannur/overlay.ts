import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { overlayOf } from '../table.ts'

/** What 国令第825号 changes in each clause from 2026-02-01 on, and the policy taken. */
export const overlay = overlayOf(
  NATIONAL_FROM,
  `
BYN-0-1 | NR-29-1b | conflicts | block | interpretation | 管委会不是人民政府，不能制发决定书，默认由市政府制发 | supervision.steps.decide
BYN-1-1 | NR-44-1 | supplements | add-step | text | 依据链以国令为首，自治区条例次之，细则再次 | norms.national
BYN-1-2 | NR-6-2 | restricts | block | interpretation | 苏木乡镇一级只承担协助 | stationInspection.steps.check
BYN-2-1 | NR-5-1 | same | add-step | text | 政府统一领导，一致 | —
BYN-2-2-1 | NR-6-1a | same | rename | text | 司法局为监督机构，一致 | activity.parties.overseer inspection.parties.overseer
BYN-2-2-1 | NR-6-1b | supplements | add-step | text | 新增向本级政府的周期性报告 | — 向本级政府的周期性报告由国家规则包的监督工作报告程序承担
BYN-2-2-2 | NR-39-1 | supplements | add-step | text | 业务指导之外，上级机构可责令不履职的下级机构限期改正 | — 由国家规则包的 overseerOrder 承担
BYN-2-3 | NR-42-2 | restricts | block | interpretation | 对垂管、驻市单位只监督遵守法律政策，发现问题必须告知其上一级 | verticalFinding documents.verticalNotice
BYN-2-4-1 | NR-42-1 | restricts | block | interpretation | 部门法制机构不再是国令意义的监督机构，只在所属和派出机构内参照执行 | internalSupervision.steps.find
BYN-2-4-2 | NR-42-3 | supplements | add-step | text | 市级部门对下督促指导须在司法局指导下进行 | internalRegime.steps.guide departmentInspection.steps.plan
BYN-2-5-2 | NR-42-3 | restricts | block | interpretation | 旗县区部门对苏木乡镇属业务指导，不能用监督文书 | guidanceRecord.steps.record townshipPower.steps.mapGuide
BYN-3-1-1 | NR-37-2 | restricts | add-step | interpretation | 市级平台定位为对接端，以自治区系统为准 | —
BYN-3-1-2 | NR-37-2 | supplements | warn | text | 部门对接一次即满足两级要求 | —
BYN-3-2 | NR-37-1 | supplements | block | text | 动态监管的预警须人工核实并可接国家预警 | monitoringLead.steps.verify monitoringLead.steps.intake
BYN-4-1 | NR-24-2 | same | add-step | text | 普遍性问题研究，一致；可提完善制度建议 | —
BYN-4-3 | NR-13-1a | same | add-step | text | 争议协调主体一致，须标国令类别 | dispute.steps.openExOfficio dispute.steps.apply.input.nationalClass
BYN-5-2 | NR-31-1 | restricts | block | interpretation | 协调通报点名机关时适用国令两种理由 | circular.steps.propose.input.ground catalogues.circularGrounds
BYN-5-3 | NR-24-2 | same | add-step | text | 研究处理普遍性问题，一致 | —
BYN-6-2 | NR-13-1a | same | add-step | text | 本级司法局协调，一致 | competence.disputeOwn
BYN-6-3 | NR-33-3b | restricts | block | text | 争议所涉行政行为进入复议诉讼程序的，不再协调 | dispute.steps.terminate dispute.lookups.remedyEntered
BYN-6-4 | NR-13-1b | same | rename | text | 提出意见报政府，一致；称处理意见 | dispute.steps.formOpinion documents.disputeProposal
BYN-6-5 | NR-13-1b | same | block | text | 政府决定，一致 | dispute.steps.decide documents.disputeDecision
BYN-6-6 | NR-13-1b | supplements | add-step | interpretation | 政府无权时按程序上报，国令留有空间 | dispute.steps.escalate documents.escalationLetter
BYN-7-2 | NR-33-1 | supplements | add-step | text | 移送须有信息共享和线索移送机制，范围含违反国令 | leadTransfer.steps.exchange catalogues.leadCategories.regulation
BYN-8-1 | NR-16-1 | supplements | add-step | text | 检查法规实施可用问卷、访谈、调研评估 | inspection.steps.score catalogues.routineMethods.evaluation
BYN-8-2-1 | NR-12-1-2 | same | add-step | text | 公示同为监督事项 | —
BYN-8-2-2 | NR-12-1-2 | same | add-step | text | 全过程记录同为监督事项 | —
BYN-8-2-3 | NR-12-1-2 | same | add-step | text | 法制审核同为监督事项 | —
BYN-8-3-1 | NR-12-1-4 | same | add-step | text | 权责清单对应事项清单管理 | —
BYN-8-3-2 | NR-12-1-8 | supplements | add-step | text | 重大处罚备案归其他执法制度 | —
BYN-8-3-3 | NR-24-1 | supplements | add-step | text | 案例除检查其有无外，监督机构自己也要发布典型案例 | —
BYN-8-4-1 | NR-11-2-1 | same | add-step | text | 主体合法性同为监督事项 | —
BYN-8-4-2 | NR-17-1 | supplements | add-step | text | 清理后由监督机构确认并向社会公示 | —
BYN-8-5-1 | NR-17-2 | same | add-step | text | 资格审核发证属监督机构 | —
BYN-8-5-2 | NR-12-1-1 | supplements | add-step | text | 证件管理增加准入退出 | —
BYN-8-6 | NR-11-1 | restricts | block | interpretation | 规范性文件审查不属国令的执法行为监督，不能用督办函、意见书处理 | —
BYN-8-7-1 | NR-8-1a | restricts | warn | interpretation | 参与行政执法检查不得变成代行执法，限观察与监督 | joinedCheck.steps.decide
BYN-8-7-2 | NR-11-2-3 | restricts | warn | interpretation | 适当性监督以明显不当为发文门槛 | individualCase.steps.conclude
BYN-8-7-3 | NR-26-1a | restricts | block | text | 制止纠正须通过当场纠正、督办函、意见书或报请决定 | supervision.limits.response supervision.steps.demandOnSpot supervision.steps.issueLetter supervision.steps.referMajor
BYN-8-8-1 | NR-12-1-3 | same | add-step | text | 裁量基准同为监督事项 | discretionBenchmark
BYN-8-8-2 | NR-12-1-3 | same | add-step | text | 基准执行同为监督事项 | penaltyRecord.steps.record
BYN-8-9-1 | NR-12-1-8 | supplements | add-step | text | 四张清单归其他执法制度 | leniencyCheck
BYN-8-10-1 | NR-12-1-8 | supplements | add-step | text | 双随机归其他执法制度；异常关联乱检查编码 | —
BYN-8-12-1 | NR-37-2 | supplements | warn | text | 平台应用检查须区分市平台与自治区系统，避免一案两录 | —
BYN-8-13-2 | NR-42-3 | restricts | rename | interpretation | 旗县区部门对基层执法只是业务指导 | guidanceRecord
BYN-8-14 | NR-33-3a | supplements | add-step | text | 受理投诉先判断能否复议诉讼并引导 | —
BYN-8-15 | NR-12-1-7 | supplements | add-step | text | 兜底项默认增列统一大市场制度 | catalogues.supervisionContents.unifiedMarket
BYN-9-1 | NR-15-1 | supplements | add-step | text | 日常监督明确四种基本做法 | catalogues.routineMethods
BYN-9-2 | NR-18-1 | supplements | add-step | text | 评查须含四项必查内容 | caseFileReview.steps.score catalogues.fileAspects
BYN-9-3 | NR-19-1b | supplements | block | text | 评议标准、过程、结果须公开 | enforcementAppraisal.steps.publish
BYN-9-4 | NR-21-1 | conflicts | block | interpretation | 市旗县区不再自行开展专项监督，参加自治区部署或转重点、日常监督 | activity.steps.plan activity.steps.continueAsRoutine
BYN-9-4 | NR-21-2 | supplements | add-step | text | 参加自治区部署的，须登记方案四要素及自治区政府批准情况 | activity.steps.recordApproval activity.steps.begin
BYN-9-5 | NR-33-3b | restricts | block | text | 个案监督遇复议诉讼即停 | individualCase.steps.suspend individualCase.steps.begin
BYN-9-6 | NR-20-3a | supplements | add-step | text | 重点监督及挂牌、提级成为法定方式 | activity.steps.list activity.steps.elevate
BYN-10-1-1 | NR-22-1-1 | same | add-step | text | 要求报告对应说明情况 | informationRequest.steps.request
BYN-10-1-2 | NR-22-1-6 | supplements | warn | interpretation | 询问相对人归其他必要措施 | questioning.steps.record
BYN-10-1-3 | NR-22-1-4 | restricts | warn | text | 调阅限与监督事项有关 | fileLoan.steps.request
BYN-10-1-4 | NR-22-1-6 | supplements | warn | interpretation | 录音录像保全归其他必要措施，限监督取证 | securedRecording.steps.secure
BYN-10-1-5 | NR-22-1-6 | supplements | warn | interpretation | 委托鉴定检测归其他必要措施；评估另有第十六条 | commission.steps.commission
BYN-10-1-6 | NR-22-1-3 | same | add-step | text | 听证为国令所列措施 | evidenceMeeting
BYN-10-1-7 | NR-22-1-5 | supplements | add-step | text | 约谈、暗访成为明文措施 | visit.steps.planCovert catalogues.supervisionMeasures.interview
BYN-10-2-1 | NR-25-1a | same | add-step | text | 配合义务一致 | cooperationRequest
BYN-10-2-2 | NR-25-1b | supplements | add-step | text | 禁止阻挠扩大到任何单位和个人 | cooperationRecord.steps.record
BYN-11-1-1 | NR-8-1c | restricts | warn | text | 定期检查须控制频次、复用数据 | visit.lookups.recentVisits informationRequest.lookups.recentRequests
BYN-11-1-2 | NR-26-2 | supplements | block | text | 能当场纠正的须督促立即纠正 | supervision.steps.assessOnSpot
BYN-11-1-3 | NR-29-1a | supplements | add-step | text | 重大问题报告须附处理建议，可直接进入政府决定程序 | majorProblem.steps.find.input.recommendation supervision.steps.referMajor
BYN-11-2-1 | NR-42-3 | restricts | rename | interpretation | 部门对下级对口部门的检查改为督促指导：限市级部门，受司法局指导 | departmentInspection.steps.plan
BYN-11-2-2 | NR-42-3 | restricts | block | interpretation | 部门发现下级问题只能督促或转监督机构处理 | departmentCorrection.steps.order departmentCorrection.steps.transfer
BYN-12-1-2 | NR-18-1 | supplements | add-step | text | 一年一评查照旧，评分须含四项必查内容 | yearlyFileReview caseFileReview.steps.score
BYN-12-2 | NR-33-3b | restricts | block | interpretation | 仅评查已结的纠错案件；尚在复议诉讼的案卷不得就该争议作监督结论 | caseFileReview.steps.score
BYN-13-2-1 | NR-19-1a | supplements | block | text | 评议须先定差别化方案和标准 | —
BYN-13-2-2 | NR-19-1b | same | add-step | text | 评议公开公正，一致；国令列明公开三项 | —
BYN-13-2-4 | NR-34-1 | supplements | add-step | text | 监督结果须进入法治政府评价 | —
BYN-13-2-5 | NR-19-1b | supplements | block | text | 除结果外公开标准和过程 | —
BYN-14-1 | NR-21-1 | restricts | rename | interpretation | 十个领域改作日常、重点监督选题或向自治区建议专项 | catalogues.supervisionTopics activity.steps.plan
BYN-14-2 | NR-21-1 | conflicts | warn | interpretation | 每年开展专项监督的要求不能再由本级自行发起来完成，参加自治区部署或以重点监督完成 | keyFieldYear.limits.begin activity.steps.plan
BYN-14-2 | NR-21-2 | supplements | add-step | text | 参加自治区部署的，须登记方案四要素及自治区政府批准情况 | activity.steps.recordApproval activity.steps.begin
BYN-15-1-2 | NR-20-2 | supplements | add-step | text | 投诉处理增加重点监督研判，渠道加涉企诉求和热线 | —
BYN-15-2-2 | NR-33-3a | supplements | add-step | text | 部门办理投诉时，可复议诉讼的由监督机构引导 | —
BYN-17-1 | NR-23-1 | supplements | add-step | text | 除特邀监督员外可临时邀请五类人士参加活动 | —
BYN-20-1 | NR-33-1 | supplements | add-step | text | 移送范围增加违反国令行为，并须信息共享 | catalogues.leadCategories.regulation leadTransfer.steps.exchange
BYN-21-1 | NR-31-1 | restricts | block | text | 通报点名须有两种理由之一，可选向社会公布 | circular.steps.propose.input.ground catalogues.circularRanges catalogues.circularGrounds
BYN-21-2 | NR-22-1-5 | supplements | add-step | text | 约谈不限问题突出，并可约谈责任人 | catalogues.interviewTriggers.other catalogues.interviewAttendees.responsible
BYN-22-1-1 | NR-26-1a | restricts | block | interpretation | 出具主体限司法局；部门法制机构不能对下级部门出具 | supervision.parties.overseer
BYN-22-1-1 | NR-26-2 | supplements | block | text | 发文前先判断能否当场纠正 | supervision.steps.assessOnSpot supervision.steps.demandOnSpot
BYN-22-1-1 | NR-27-1 | supersedes | rename | interpretation | 不履行职责用督办函 | supervision.steps.issueLetter documents.supervisionLetter supervision.steps.perform supervision.limits.performance
BYN-22-1-1 | NR-28-1 | supersedes | rename | interpretation | 监督文书定名：违法或明显不当用意见书，门槛由不当提高 | documents.supervisionOpinion supervision.steps.issueOpinion supervision.steps.giveWorkHint
BYN-22-1-1 | NR-30-1 | supplements | block | interpretation | 文书须告知异议途径；细则对首份文书无救济 | supervision.steps.issueOpinion.input.objectionNotice supervision.steps.object objection
BYN-22-1-2 | NR-28-2 | supplements | add-step | interpretation | 三十日作为规定时限继续适用，督办函同样起算 | supervision.limits.report supervision.limits.letterReport
BYN-22-1-3 | NR-28-2 | same | block | text | 报告、审核、销号与国令报送纠正情况一致 | supervision.steps.confirmRectified
BYN-22-2-1 | NR-29-1a | supplements | block | text | 触发增加重大问题、未按督办函履职，并须附处理建议 | supervision.steps.referMajor supervision.steps.referOverdue.input.recommendation
BYN-22-2-1 | NR-29-1b | supersedes | block | text | 决定主体由监督机构改为本级政府，司法局只能报请 | documents.ownDecision documents.supervisionDecision supervision.steps.decide supervision.steps.decideItself
BYN-22-2-1 | NR-33-3b | restricts | block | text | 细则与自治区条例均无复议诉讼限制，现须阻断 | supervision.lookups.remedyEntered supervision.steps.recordRemedyBar remedy
BYN-22-2-2 | NR-26-1b | supersedes | block | text | “作出处理”的主体由监督机构换成政府，监督机构只剩选种类、写理由、报请 | supervision.steps.referOverdue.input.disposition supervision.steps.decideItself
BYN-22-2-2 | NR-29-1b | supplements | add-step | interpretation | 处理种类沿用自治区条例四种及其理由，由政府选定 | catalogues.supervisionDispositions catalogues.dispositionGrounds
BYN-22-2-3 | NR-30-1 | restricts | rename | interpretation | 复查条款以监督机构为决定人；决定改由政府后，30日加10日经司法局转报政府 | decisionReview supervision.steps.object
BYN-23-1-2 | NR-2-1 | same | add-step | text | 苏木乡镇和街道为监督对象 | stationInspection individualCase.steps.begin
BYN-23-1-3 | NR-42-3 | same | add-step | text | 监督部门是否履行指导职责，与督促指导条款同向 | guidanceCheck
BYN-23-2 | NR-6-2 | restricts | block | interpretation | 司法所日常检查须有旗县区司法局安排 | stationInspection.steps.check
BYN-23-3 | NR-26-1a | same | rename | text | 提请旗县区司法局出具文书，一致；文种按国令选择 | stationInspection.steps.request catalogues.stationProposals
BYN-24-1 | NR-33-2 | same | add-step | text | 与督查贯通一致；国令另点名复议，监察见第一款 | linkedLead
BYN-25-1 | NR-42-1 | supplements | block | text | 内部监督限所属和派出机构 | internalSupervision.steps.find
BYN-26-2 | NR-13-1a | supplements | add-step | text | 移送扯皮属案件管辖争议，可转协调 | transferCoordination.steps.coordinate transferCoordination.steps.urge
BYN-27-1 | NR-31-1 | supplements | add-step | text | 政府通报批评之外，监督机构可自行通报 | — 监督机构自行通报由国家规则包的 circular 承担，与政府的通报批评并行
BYN-27-2 | NR-32-1 | restricts | block | interpretation | 监督机构对人员只提建议，暂扣撤销证件由有权机关决定并留档 | personalMeasure.steps.propose personalMeasure.steps.decideSuspendCertificate personalMeasure.steps.decideRevokeCertificate
BYN-27-3 | NR-39-1 | supplements | add-step | text | 监督机构不履职先责令改正 | — 由国家规则包的 overseerOrder 承担
BYN-27-3 | NR-40-1 | same | add-step | text | 监督人员滥权失职责任一致 | supervisorMisconduct
`,
)
