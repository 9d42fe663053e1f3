import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { overlayOf } from '../table.ts'

/** What 国令第825号 changes in each clause from 2026-02-01 on, and the policy taken. */
export const overlay = overlayOf(
  NATIONAL_FROM,
  `
BDH-0-1 | NR-44-1 | supersedes | rename | interpretation | 方案是工作文件而非法规规章，凡与国令不一致处一律让位，方案名称只作本地叫法 | norms.national
BDH-2-1-5-4 | NR-21-1 | conflicts | block | interpretation | 联席会议决议不能再直接生成区级专项监督，改为重点监督、日常监督或参加省级部署 | activity.steps.plan resolutionTask.steps.link
BDH-2-1-5-5 | NR-32-1 | restricts | block | interpretation | 会议只能形成追责建议，由有权机关处理 | responsibilityResolution.steps.adopt accountability.steps.recordOutcome
BDH-2-2-1 | NR-13-1a | same | add-step | text | 同级司法行政机关协调争议，主体一致 | competence.disputeOwn dispute.steps.openExOfficio
BDH-2-2-2 | NR-33-3b | restricts | block | text | 争议所涉行政行为进入复议诉讼程序的，不再协调 | dispute.steps.terminate dispute.lookups.remedyEntered
BDH-2-2-3 | NR-13-1a | supplements | add-step | text | 职责、依据、程序、标准四类事由之外须再标国令类别；程序标准类多归其他 | dispute.steps.apply.input.nationalClass catalogues.nationalDisputeClasses
BDH-2-2-9 | NR-13-1b | supplements | rename | text | 《协调书面建议》即国令所称处理意见，改用国令称谓并保留本地名 | documents.disputeProposal dispute.steps.formOpinion
BDH-2-2-10 | NR-13-1b | supplements | rename | interpretation | “裁决”实为政府决定，避免与行政裁决混淆 | documents.disputeDecision dispute.steps.decide
BDH-2-3-4 | NR-20-2 | supplements | add-step | text | 台账线索须增加研判栏，判断是否列入重点监督 | —
BDH-2-3-5 | NR-33-3a | supplements | add-step | text | 受理前先判断能否复议诉讼，可以的引导并留痕 | complaint.steps.accept
BDH-2-3-7 | NR-33-3b | restricts | block | text | 司法局直接受理的投诉，如争议已进入复议诉讼即不再监督该争议 | officerComplaint.steps.accept
BDH-2-3-8 | NR-42-3 | restricts | rename | interpretation | 上级部门直接办理限于督促指导，不产生国令三种文书 | —
BDH-2-3-9 | NR-25-1a | same | add-step | text | 机关配合义务一致 | cooperationRequest
BDH-2-3-10 | NR-25-1b | supplements | add-step | text | 个人同样不得阻挠，禁止范围及于任何人 | officerCooperation cooperationRecord.steps.record
BDH-2-4-5 | NR-12-1-5 | supplements | add-step | text | 两法衔接成为国令明列的监督事项，以罚代刑计入问题字典 | caseAmount.steps.record transferOrder.steps.arise
BDH-2-4-12 | NR-27-1 | restricts | rename | interpretation | 司法局一侧用督办函督促移送；责令限期移送本身依移送规定第十六条属政府或垂管上级，检察机关用自身文种 | documents.transferOrder transferOrder.steps.order transferOrder.steps.orderByGovernment transferCoordination.steps.urge
BDH-2-4-13 | NR-32-1 | restricts | block | interpretation | 监督机构只提处理建议，不写处分档次；记过以上由政府等有权机关依移送规定第十六条决定，须政务处分的移送监察 | transferOrder.steps.proposeTreatment transferOrder.steps.decide
BDH-2-4-14 | NR-33-1 | restricts | block | text | 负责人不移送涉嫌渎职的，线索移送监察机关 | criminalReferral.steps.send
BDH-2-5-3 | NR-37-2 | supplements | add-step | text | 省级执法监督系统是主系统，政务服务平台推送之外还须对接 | —
BDH-2-5-6 | NR-15-1 | supplements | rename | text | 季度网上巡查归入日常监督，方式不变 | catalogues.routineMethods.onlinePatrol onlineInspection
BDH-2-5-8 | NR-31-1 | restricts | block | text | 巡查通报点名机关须具备拒不落实或问题突出之一；委员会审议照旧 | circular.steps.propose.input.ground catalogues.circularGrounds
BDH-2-5-9 | NR-8-1c | restricts | warn | text | 七类报表须避免重复填报，已有数据直接取数 | —
BDH-2-5-9 | NR-22-1-3 | same | add-step | text | 统计是国令所列措施 | —
BDH-2-6-9 | NR-42-3 | restricts | warn | interpretation | 上级部门督促下级属督促指导：限市级以上部门，且在本级监督机构指导下进行 | dutyUrge.steps.urge
BDH-2-6-10 | NR-11-2-4 | supplements | rename | text | 不作为、慢作为、乱作为改用国令问题字典细分编码 | catalogues.problemTaxonomy
BDH-2-7-1 | NR-6-1a | same | rename | text | 司法行政机关承担政府层面监督，一致 | activity.parties.overseer
BDH-2-7-1 | NR-6-1b | supplements | add-step | text | 新增向区政府的周期性工作报告 | — 向区政府的周期性报告由国家规则包的 governmentReport 承担
BDH-2-7-2 | NR-42-1 | supplements | block | text | 部门法制机构监督限于本部门所属和派出机构，参照国令 | internalSupervision.steps.find
BDH-2-7-3-1 | NR-11-2-1 | same | add-step | text | 主体合法性同为检查点 | —
BDH-2-7-3-2 | NR-11-2-4 | supplements | add-step | text | 权限检查点增加违规异地执法一项 | catalogues.problemTaxonomy.foreignEnforcement
BDH-2-7-3-3 | NR-11-2-2 | same | add-step | text | 程序合法性同为检查点 | catalogues.problemTaxonomy.procedure inspection.steps.sampleDecision
BDH-2-7-3-4 | NR-10-1 | supplements | add-step | text | 队伍管理检查点须含准入退出 | —
BDH-2-7-3-5 | NR-11-2-3 | restricts | warn | interpretation | 适当性检查以明显不当为发文门槛，一般不当另作提示 | catalogues.problemTaxonomy.decision inspection.steps.sampleDecision
BDH-2-7-3-6 | NR-11-2-4 | supplements | add-step | text | 履职检查点按有案不立、推诿等编码 | catalogues.problemTaxonomy.noFiling catalogues.problemTaxonomy.buckPassing
BDH-2-7-3-7 | NR-12-1-4 | supplements | add-step | text | 责任制检查含清单、责任、评议、追究四分项 | —
BDH-2-7-3-8 | NR-12-1-3 | same | add-step | text | 裁量基准同为检查点 | —
BDH-2-7-3-9 | NR-12-1-2 | same | add-step | text | 执法公示同为检查点 | —
BDH-2-7-3-10 | NR-12-1-2 | same | add-step | text | 全过程记录同为检查点 | —
BDH-2-7-3-11 | NR-12-1-2 | same | add-step | text | 法制审核同为检查点 | —
BDH-2-7-3-12 | NR-18-1 | supplements | add-step | text | 案卷管理检查须含过罚相当、证据真实完整等四点 | —
BDH-2-7-3-13 | NR-12-1-8 | supplements | add-step | text | 重大处罚备案归其他执法制度，须写地方依据 | —
BDH-2-7-3-14 | NR-11-2-5 | same | add-step | text | 文明执法同为检查点 | catalogues.problemTaxonomy.uncivil inspection.steps.countComplaints
BDH-2-7-3-15 | NR-12-1-7 | supplements | add-step | text | 兜底检查点默认增列统一大市场制度 | catalogues.supervisionContents.unifiedMarket
BDH-2-7-4-1 | NR-15-1 | supplements | add-step | text | 日常监督明确为评估、资格确认、评查、评议四种基本做法 | catalogues.routineMethods
BDH-2-7-4-2 | NR-21-1 | conflicts | block | interpretation | 区司法局不再自行开展专项监督，改参加省级部署或转重点、日常监督 | activity.steps.plan activity.steps.continueAsRoutine
BDH-2-7-4-2 | NR-21-2 | supplements | add-step | text | 参加河北省部署的，须登记方案四要素及河北省政府批准情况 | activity.steps.recordApproval activity.steps.begin
BDH-2-7-4-3 | NR-37-1 | supplements | block | text | 大数据分析结果作为线索由人核实，并与国家预警对接 | monitoringLead.steps.verify monitoringLead.steps.intake
BDH-2-7-4-4 | NR-16-1 | same | add-step | text | 第三方评估可用于法规执行评估 | commission catalogues.routineMethods.evaluation
BDH-2-7-4-5 | NR-22-1-2 | same | add-step | text | 抽查暗访为国令所列措施 | visit.steps.planCovert
BDH-2-7-5 | NR-25-1a | same | add-step | text | 配合义务一致 | cooperationRequest
BDH-2-7-6 | NR-31-1 | restricts | block | interpretation | 问题通报点名须有两种理由之一并选范围；区级机构不得印发全市 | circular.steps.propose.input.ground circular.steps.publish circular.steps.forward
BDH-2-7-7 | NR-26-2 | supplements | block | text | 发文前必须先判断能否当场纠正 | supervision.steps.assessOnSpot supervision.steps.demandOnSpot
BDH-2-7-7 | NR-27-1 | supersedes | rename | interpretation | 不履行职责的改发督办函 | supervision.steps.issueLetter documents.supervisionLetter supervision.steps.perform supervision.limits.performance supervision.limits.letterReport
BDH-2-7-7 | NR-28-1 | supersedes | rename | interpretation | 《监督通知书》按性质拆分：违法或明显不当改发意见书 | documents.supervisionOpinion supervision.steps.issueOpinion supervision.steps.giveWorkHint
BDH-2-7-8 | NR-28-2 | supplements | block | interpretation | 整改报告时限写入文书；未写的沿用省条例30日 | supervision.limits.rectification catalogues.rectificationTerms supervision.limits.variedPerformance
BDH-2-7-9 | NR-30-1 | supplements | warn | interpretation | 15日复查之外，逾期异议仍按国令受理 | supervision.steps.object objection
BDH-2-7-10 | NR-26-1b | supersedes | block | text | 监督机构不再自制决定书，只能报请区政府制发 | supervision.steps.decideItself supervision.steps.referOverdue
BDH-2-7-10 | NR-29-1a | supplements | block | text | 触发增加重大问题、未按督办函履职，并须附处理建议 | supervision.steps.referMajor supervision.steps.referOverdue.input.recommendation
BDH-2-7-10 | NR-29-1b | supersedes | block | text | 决定书由区政府制发，司法局和上级部门都不能自行制发 | documents.ownDecision documents.supervisionDecision supervision.steps.decide
BDH-2-7-10 | NR-33-3b | supplements | block | text | 复议诉讼的限制由决定扩大到该争议的全部监督 | supervision.lookups.remedyEntered supervision.steps.recordRemedyBar remedy
BDH-2-7-13 | NR-22-1-5 | supplements | add-step | text | 约谈不限问题突出情形，并可约谈责任人 | catalogues.interviewTriggers.other catalogues.interviewAttendees.responsible
BDH-2-7-14 | NR-33-1 | supplements | add-step | text | 移送监察的范围增加违反国令的行为 | leadTransfer catalogues.leadCategories.regulation
BDH-2-8-1 | NR-32-1 | same | add-step | text | 所在机关即有权机关之一，监督机构向其提建议 | faultCase.parties.employer
BDH-2-8-2 | NR-7-1-1 | same | add-step | text | 司法行政机关监督追责工作，与职责条款一致 | faultCase.steps.urge
BDH-2-8-4 | NR-32-1 | supplements | block | text | 过错认定须综合原因、后果、纠正情况 | faultCase.steps.determine
BDH-2-8-5 | NR-32-1 | restricts | block | text | 行政处理由有权机关作出，监督机构不得直接实施 | accountability.steps.recordOutcome faultCase.steps.treat
BDH-2-8-6 | NR-32-1 | same | add-step | text | 任免机关、监察机关为有权机关，与国令建议制度衔接 | faultCase.steps.route
BDH-2-8-7 | NR-33-1 | restricts | block | text | 职务违法犯罪线索移送监察而非直接送司法机关 | faultCase.steps.refer
BDH-2-9-1 | NR-19-1a | supplements | block | interpretation | 考核中的执法评议须先定差别化方案和标准 | lawAppraisal.steps.startScoring
BDH-2-9-2 | NR-43-1 | supplements | warn | interpretation | 人员考评制度待国家另行规定，地方规则标注可替换 | — 国家规定公布后由国家规则包的 personnelRule 登记并列为待核对
BDH-2-9-4 | NR-2-1 | same | add-step | text | 下级政府与街道办均在监督对象内 | lawAppraisal.parties.organs
BDH-2-9-9 | NR-19-1b | supplements | block | interpretation | 除结果外，标准和过程也须公开 | lawAppraisal.steps.publish
BDH-2-11-7 | NR-24-1 | same | add-step | text | 发布案例属国令所列指导方式 | —
BDH-2-12-2 | NR-8-1b | supplements | add-step | text | 监督机构的不当干预同样可以拒绝和记录 | catalogues.interferers
BDH-2-12-5 | NR-32-1 | supplements | add-step | text | 免责事由纳入处理建议的主客观原因 | faultCase.steps.determine.input.causes
BDH-2-15-19 | NR-13-1b | supplements | add-step | interpretation | 乡镇与部门争议直接提请政府的，仍应由司法局先出处理意见 | townDispute.steps.formOpinion townDispute.steps.decide documents.townDecision
BDH-4-2-1 | NR-21-1 | restricts | warn | interpretation | 协调小组办公室的专项督查属党内督察，不得以专项监督名义发监督文书 | mechanismInspection.parties.office mechanismInspection.steps.begin
BDH-4-2-2 | NR-32-1 | restricts | block | interpretation | 严肃问责改为向有权机关提出处理建议 | accountability.steps.proposeDiscipline accountability.steps.recordOutcome
BDH-4-2-3 | NR-31-1 | restricts | block | interpretation | 全区通报点名适用国令两种理由 | circular.steps.propose.input.ground catalogues.circularGrounds
`,
)
