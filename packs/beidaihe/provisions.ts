import { provisionsOf } from '../table.ts'

/** Every clause of the norm: what it says, in the words of the project, and which elements carry it. */
export const provisions = provisionsOf(`
BDH-0-1 | 前言 | general.basis | 仅为目的与依据说明，不产生任何办理动作；依据名称作为规则包元数据保存即可 | — 仅为目的与依据说明，不产生任何办理动作
BDH-1-1 | 一 | general.basis | 属政治性、宣示性目标，没有主体、期限或行为要件，不能转化为校验、提醒或统计 | — 属政治性、宣示性目标，没有主体、期限或行为要件，不能转化为校验、提醒或统计
BDH-2-1-1 | 二（一）第一句 | joint-meeting | 唯一召集人：发起、主持、关闭会议的权限只归执法协调小组办公室 | jointMeeting.steps.convene jointMeeting.steps.close
BDH-2-1-2 | 二（一）第一句 | joint-meeting | 成员=区检察院+区委编办+全部执法部门，随机构库增减自动变化 | —
BDH-2-1-3 | 二（一）第二句 | joint-meeting | 以每年一次为常态；未开须留痕说明 | jointMeetingYear
BDH-2-1-4 | 二（一）第三句 | joint-meeting | 提议→召集人决定→临时会议 | meetingProposal jointMeeting.steps.convene
BDH-2-1-5-1 | 二（一）第四句 | joint-meeting | 议题类型：年度工作重点研究 | jointMeeting.steps.adopt
BDH-2-1-5-2 | 二（一）第四句 | joint-meeting | 议题类型：经验交流与情况通报 | —
BDH-2-1-5-3 | 二（一）第四句 | joint-meeting | 议题类型：制度建设任务 | —
BDH-2-1-5-4 | 二（一）第四句 | supervision.special | 由决议直接生成专项监督任务并双向链接 | meetingResolution meetingResolution.lookups.openActivity resolutionTask activity.steps.plan.input.resolution
BDH-2-1-5-5 | 二（一）第四句 | accountability | 转为责任追究线索并跟踪结果 | responsibilityResolution
BDH-2-1-5-6 | 二（一）第四句 | joint-meeting | 登记交办单、承办单位、时限和反馈件 | jointMeeting.steps.adopt meetingItem
BDH-2-1-6 | 二（一）第五句 | joint-meeting | 每单位恰好一名联络员，且须为科室负责人 | meetingLiaison
BDH-2-1-7 | 二（一）第五句 | joint-meeting | 联络员为本单位会议事务的唯一收发口 | meetingItem.steps.feedBack
BDH-2-1-8 | 二（一）第六句 | joint-meeting | 逐项下达责任部门并形成交办单 | meetingItem.steps.sign jointMeeting.steps.adopt
BDH-2-1-9 | 二（一）第六句 | joint-meeting | 按要求反馈落实情况 | meetingItem.steps.feedBack meetingItem.limits.feedback
BDH-2-1-10 | 二（一）第七句 | joint-meeting | 持续跟踪、督促、检查，至问题真正解决后销号 | meetingItem.steps.strikeOff meetingItem.steps.reject
BDH-2-1-11 | 二（一）第六句（议定事项） | joint-meeting | 生成会议纪要（列议题、议定事项、责任单位、时限） | jointMeeting.steps.issueMinutes documents.meetingMinutes
BDH-2-2-1 | 二（二）第一句 | dispute.routing | 由同级司法行政机关担任协调机关 | competence.disputeOwn competence.disputeTown dispute.parties.body dispute.steps.apply.input.addressedTo
BDH-2-2-2 | 二（二）第一句 | dispute.mediation | 按受理→协调→出具意见三步推进，不得跳步 | dispute dispute.states.accepted dispute.steps.coordinate dispute.steps.issueOpinion dispute.steps.refer
BDH-2-2-3 | 二（二）第二句 | dispute.scope | 事由目录：职责、依据、程序、标准、其他 | catalogues.disputeKinds dispute.steps.apply.input.kind dispute.steps.apply.input.otherReason
BDH-2-2-4 | 二（二）第二句 | dispute.negotiation | 先行协商并留存协商记录，是申请的前置条件 | dispute.steps.negotiateFailed dispute.steps.negotiateAgreed dispute.steps.apply
BDH-2-2-5 | 二（二）第二句 | dispute.application | 提出争议协调申请；久拖不提须预警 | dispute.steps.apply dispute.limits.application
BDH-2-2-6 | 二（二）第二句 | dispute.application | 申请书应能反映争议事项、各方意见、协商结果、依据 | documents.coordinationApplication dispute.steps.apply.input.differences dispute.steps.apply.input.norms
BDH-2-2-7 | 二（二）第一句 | dispute.acceptance | 受理、退回补正或告知不属受理范围，均须留痕 | dispute.steps.accept dispute.steps.requestSupplement dispute.steps.decline dispute.limits.acceptance
BDH-2-2-8 | 二（二）第一句 | dispute.opinion | 出具协调意见，送达各方执行 | dispute.steps.recordConsent dispute.steps.issueOpinion documents.coordinationOpinion executionTask
BDH-2-2-9 | 二（二）第三句 | dispute.decision | 制作《行政执法争议协调书面建议》并报请 | dispute.steps.formOpinion dispute.steps.refer documents.disputeProposal
BDH-2-2-10 | 二（二）第三句 | dispute.decision | 作出裁决并交双方执行 | dispute.steps.decide documents.disputeDecision executionTask
BDH-2-3-1 | 二（三）第一句 | complaints | 明确本部门受理机构 | —
BDH-2-3-2 | 二（三）第一句 | publicity | 醒目处公布电话与信箱，并能举证 | —
BDH-2-3-3 | 二（三）第一句 | publicity | 在网站显著位置公布电话与信箱 | —
BDH-2-3-4 | 二（三）第一句 | complaints | 建立登记办理台账，逐件编号 | complaint.steps.register complaint.steps.voidEntry
BDH-2-3-5 | 二（三）第一句（登记办理） | complaints | 登记→受理/转办/不予受理→调查→答复→办结 | complaint
BDH-2-3-6 | 二（三）第二句 | complaints | 协调、监督办理质量与进度 | —
BDH-2-3-7 | 二（三）第二句 | complaints | 可以自行受理办理 | officerComplaint
BDH-2-3-8 | 二（三）第三句 | complaints | 登记直接办理主体为上级执法部门 | —
BDH-2-3-9 | 二（三）第三句 | supervision.cooperation-duty | 配合调查、提供材料 | cooperationRequest cooperationRequest.limits.answer
BDH-2-3-10 | 二（三）第三句 | supervision.cooperation-duty | 本人配合询问与说明 | officerCooperation
BDH-2-3-11 | 二（三）（衔接河北条例第十六条） | complaints | 保密并反馈处理结果 | complaint.steps.close complaint.steps.register
BDH-2-4-1 | 二（四）第一句 | transfer.supervision | 两机关共同监督协调 | caseTransfer.parties.procuratorate caseTransfer.parties.overseer caseTransfer.steps.urge criminalTransferCopy transferCoordination
BDH-2-4-2 | 二（四）第一句 | transfer.case | 部门是移送责任机关，移送责任可追到案件 | caseTransfer.parties.sender caseTransfer.steps.send documents.caseTransferLetter
BDH-2-4-3 | 二（四）第二句 | transfer.case | 及时移送有权部门并取得回执 | caseTransfer.steps.find caseTransfer.steps.send caseTransfer.steps.sign caseTransfer.steps.return catalogues.transferReasons
BDH-2-4-4 | 二（四）第二句 | transfer.case | 五类材料齐备方可发出 | caseTransfer.steps.send caseTransfer.steps.send.input.inspectionAbsent caseTransfer.steps.send.input.othersAbsent
BDH-2-4-4-1 | 二（四）第二句 | transfer.case | 制作案件移送书，编号用印 | documents.caseTransferLetter
BDH-2-4-4-2 | 二（四）第二句 | transfer.case | 附案件调查报告 | caseTransfer.steps.send.input.report caseTransfer.steps.send.input.reportOn
BDH-2-4-4-3 | 二（四）第二句 | transfer.case | 附涉案物品清单并交接实物 | caseTransfer.steps.send.input.items caseTransfer.steps.signWithDifference caseTransfer.states.checking
BDH-2-4-4-4 | 二（四）第二句 | transfer.case | 附检验报告或者鉴定结论 | caseTransfer.steps.send.input.inspection caseTransfer.steps.send.input.sampled
BDH-2-4-4-5 | 二（四）第二句 | transfer.case | 附其他涉案材料目录 | caseTransfer.steps.send.input.others caseTransfer.steps.signWithDifference.input.damaged
BDH-2-4-5 | 二（四）第三句 | transfer.criminal | 及时向公安机关移送，不得以罚代刑 | criminalTransfer criminalTransfer.limits.approval criminalTransfer.limits.delivery caseAmount prosecutionThreshold transferOrder.steps.arise
BDH-2-4-6 | 二（四）第三句 | transfer.criminal | 移送书与材料目录抄送检察机关备案 | criminalTransferCopy criminalTransferCopy.parties.procuratorate
BDH-2-4-7 | 二（四）第三句 | transfer.criminal | 同样文件抄送司法行政机关备案 | criminalTransferCopy criminalTransferCopy.parties.overseer criminalTransferCopy.steps.file criminalTransfer.reading
BDH-2-4-8 | 二（四）第三句 | transfer.criminal | 报告上一级执法机关 | criminalTransfer.steps.send.input.superior criminalTransferCopy.parties.superior
BDH-2-4-9 | 二（四）第四句 | transfer.criminal | 决定书随附抄送 | criminalTransfer.steps.send.input.decision criminalTransfer.lookups.decisions
BDH-2-4-10 | 二（四）第四句 | transfer.decision-freeze | 在刑事或接收部门结果明确前，不得作出行政执法决定 | criminalTransfer.holds.decision caseTransfer.holds.decision enforcementDecision.steps.decide enforcementDecision.steps.decideByException
BDH-2-4-10-1 | 二（四）第四句 | transfer.decision-freeze | 解除冻结，恢复行政程序 | catalogues.releaseGrounds.notFiled catalogues.releaseGrounds.withdrawn criminalTransfer.steps.release caseTransfer.steps.decline
BDH-2-4-10-2 | 二（四）第四句 | transfer.decision-freeze | 解除冻结 | catalogues.releaseGrounds.notProsecuted criminalTransfer.steps.release criminalTransfer.limits.conclusion
BDH-2-4-10-3 | 二（四）第四句 | transfer.decision-freeze | 解除冻结 | catalogues.releaseGrounds.acquitted criminalTransfer.steps.convict enforcementDecision.lookups.punished
BDH-2-4-10-4 | 二（四）第四句 | transfer.decision-freeze | 解除冻结 | catalogues.releaseGrounds.exempted criminalTransfer.steps.release
BDH-2-4-11 | 二（四）第四句 | transfer.decision-freeze | 另行决定是否作出行政执法决定，并记录结论 | criminalTransfer.steps.conclude criminalTransfer.limits.conclusion catalogues.transferConclusions
BDH-2-4-12 | 二（四）第五句 | transfer.supervision | 责令限期移送 | transferOrder.steps.order transferOrder.limits.order documents.transferOrder
BDH-2-4-13 | 二（四）第五句 | transfer.supervision | 报请政府对正职或主持工作的负责人给予记过以上处分 | transferOrder.steps.propose transferOrder.steps.proposeTreatment transferOrder.steps.decide catalogues.headSanctions catalogues.transferHeads
BDH-2-4-14 | 二（四）第五句 | accountability | 依法追究刑事责任 | criminalReferral catalogues.offenceKinds
BDH-2-5-1 | 二（五）第一句 | information-sharing | 司法行政机关统筹监督，各机关对本单位信息负责 | —
BDH-2-5-2 | 二（五）第二句 | publicity | 按公示制度及时更新 | —
BDH-2-5-3 | 二（五）第二句 | information-system | 向省政务服务平台推送或登记推送结果 | —
BDH-2-5-4 | 二（五）第二句 | information-system | 同步登记“两法衔接”平台编号 | —
BDH-2-5-5 | 二（五）第二句 | publicity | 一次录入，同步推送到政府公示专栏与部门网站 | —
BDH-2-5-6 | 二（五）第三句 | supervision.online-inspection | 开展一次网上巡查 | onlineInspection onlineInspection.limits.quarter onlineInspection.steps.complete onlineInspectionCycle duties.onlineInspection
BDH-2-5-7 | 二（五）第三句 | supervision.online-inspection | 巡查结果先报委员会审议 | onlineInspection.steps.deliberate onlineInspection.steps.publish documents.onlineInspectionReport
BDH-2-5-8 | 二（五）第三句 | supervision.circular | 在全区范围通报 | catalogues.circularKinds.patrol circular.limits.reading circular.steps.acknowledge documents.circular
BDH-2-5-9 | 二（五）第四句 | statistics | 按七类执法信息分类上报 | —
BDH-2-5-10 | 二（五）第四句 | statistics | 由司法行政机关规定口径、周期与模板 | —
BDH-2-5-11 | 二（五）第五句 | information-sharing | 仅限四类事由可拒：国家秘密／商业秘密／个人隐私／其他法定事由 | —
BDH-2-5-12 | 二（五）第五句 | information-sharing | 提出查询→答复/提供→留痕 | —
BDH-2-6-1 | 二（六）第一句 | joint-enforcement | 标识重点领域联合行动 | jointAction catalogues.jointFields jointAction.steps.plan.input.field jointAction.parties.participants
BDH-2-6-2 | 二（六）第一句 | joint-enforcement | 制定具体工作方案 | jointAction.steps.circulate jointAction.steps.start documents.jointPlanDraft
BDH-2-6-3 | 二（六）第一句 | joint-enforcement | 制定应急预案 | jointAction.steps.fileEmergencyPlan jointAction.steps.start
BDH-2-6-4 | 二（六）第一句 | joint-enforcement | 及时沟通协商并取得确认 | jointAction.steps.confirm jointAction.steps.object jointAction.steps.seekCoordination jointAction.limits.answer
BDH-2-6-5 | 二（六）第一句 | joint-enforcement | 每次行动只有一个牵头部门 | jointAction.parties.lead jointAction.steps.close jointAction.steps.noteResult
BDH-2-6-6 | 二（六）第二句 | supervision.grassroots | 监督并指导基层执法 | guidanceRecord guidanceCheck grassrootsFinding
BDH-2-6-7 | 二（六）第二句 | joint-enforcement | 组织上下联动执法与综合整治 | jointDuty jointAction.steps.noteResult
BDH-2-6-8 | 二（六）第二句 | organisation.bodies | 明确层级分工 | —
BDH-2-6-9 | 二（六）第二句 | supervision.grassroots | 督促规范履职 | dutyUrge
BDH-2-6-10 | 二（六）第二句 | supervision.monitoring | 识别并标记异常 | enforcementCase.limits.decision conductComplaint.limits.handling inspection.steps.sampleDecision monitoringLead
BDH-2-7-1 | 二（七）第一句 | supervision.inspection | 承担本级政府执法监督具体工作 | inspection.parties.overseer activity.parties.overseer
BDH-2-7-2 | 二（七）第一句 | supervision.internal | 承担本部门执法监督具体工作 | internalSupervision
BDH-2-7-3-1 | 二（七）第二句 | regime.entity-qualification | 检查点：执法主体是否合法 | —
BDH-2-7-3-2 | 二（七）第二句 | supervision.content | 检查点：执法权限是否合法 | catalogues.supervisionContents.authority inspection.steps.sampleDecision inspection.lookups.powerListed powerItem
BDH-2-7-3-3 | 二（七）第二句 | supervision.content | 检查点：执法程序是否合法 | catalogues.supervisionContents.procedure inspection.steps.sampleDecision
BDH-2-7-3-4 | 二（七）第二句 | personnel.certificates | 检查点：执法队伍管理 | —
BDH-2-7-3-5 | 二（七）第二句 | supervision.content | 检查点：执法决定合法与适当 | catalogues.supervisionContents.decision inspection.steps.sampleDecision
BDH-2-7-3-6 | 二（七）第二句 | supervision.content | 检查点：法定职责履行 | catalogues.supervisionContents.duties inspection.steps.countDuties
BDH-2-7-3-7 | 二（七）第二句 | regime.responsibility-system | 检查点：行政执法责任制落实 | —
BDH-2-7-3-8 | 二（七）第二句 | regime.discretion-benchmark | 检查点：裁量基准制度落实 | —
BDH-2-7-3-9 | 二（七）第二句 | regime.three-systems | 检查点：执法公示 | —
BDH-2-7-3-10 | 二（七）第二句 | regime.three-systems | 检查点：全过程记录 | —
BDH-2-7-3-11 | 二（七）第二句 | regime.three-systems | 检查点：重大执法决定法制审核 | —
BDH-2-7-3-12 | 二（七）第二句 | regime.case-file-management | 检查点：案卷管理 | —
BDH-2-7-3-13 | 二（七）第二句 | regime.major-penalty-filing | 检查点：重大行政处罚备案 | —
BDH-2-7-3-14 | 二（七）第二句 | supervision.content | 检查点：文明执法 | catalogues.supervisionContents.civility inspection.steps.countComplaints inspection.lookups.substantiated conductComplaint
BDH-2-7-3-15 | 二（七）第二句 | supervision.content | 检查点：依法应监督的其他事项 | catalogues.supervisionContents.other furtherItem.steps.add inspection.lookups.added-content
BDH-2-7-4-1 | 二（七）第三句 | supervision.inspection | 方式：日常监督 | inspection inspection.steps.close
BDH-2-7-4-2 | 二（七）第三句 | supervision.special | 方式：专项监督 | activity activity.steps.plan activity.steps.conclude
BDH-2-7-4-3 | 二（七）第三句 | supervision.monitoring | 方式：大数据监测分析 | checkRecord monitoringLead
BDH-2-7-4-4 | 二（七）第三句 | supervision.third-party | 方式：委托第三方评估 | commission checkFinding.steps.cite
BDH-2-7-4-5 | 二（七）第三句 | supervision.covert | 方式：抽查暗访 | visit.steps.planCovert visit.steps.release visitResult
BDH-2-7-5 | 二（七）第三句 | supervision.cooperation-duty | 予以配合并如实提供情况 | cooperationRequest.steps.recordUntrue cooperationRequest.limits.answer
BDH-2-7-6 | 二（七）第三句 | supervision.circular | 形成问题通报并印发 | catalogues.circularKinds.problem catalogues.circularRanges circular.steps.forward
BDH-2-7-7 | 二（七）第三句 | supervision.notice | 制发《行政执法监督通知书》督促整改 | supervision.steps.issueOpinion documents.supervisionOpinion catalogues.noticeGrounds
BDH-2-7-8 | 二（七）第三句 | supervision.rectification | 整改→报告→核验→销号 | supervision.limits.rectification supervision.steps.reportRectification supervision.steps.confirmRectified
BDH-2-7-9 | 二（七）（衔接河北条例第二十一条第二款） | supervision.review | 申请复查，监督机关限期复查答复 | opinionReview letterReview supervision.limits.opinionReview supervision.steps.applyOpinionReview
BDH-2-7-10 | 二（七）（衔接河北条例第二十二条） | supervision.decision | 制发《行政执法监督决定书》：责令限期履行／补正或改正／撤销／确认违法或无效；已复议、诉讼的除外 | supervision.steps.decideItself supervision.steps.referOverdue supervision.steps.decide supervision.steps.recordRefusal catalogues.supervisionDispositions supervision.lookups.remedyPending
BDH-2-7-11 | 二（七）（衔接河北条例第十九条） | supervision.on-site | 不少于两人、出示监督检查证件、全过程记录 | visit.steps.present visit.steps.begin visit.steps.record supervisionCertificate
BDH-2-7-12 | 二（七）（衔接河北条例第十八条） | recusal | 自行回避、申请回避或依职权回避，由单位主要负责人决定 | recusal supervisorAssignment recusal.steps.applyForComplainant
BDH-2-7-13 | 二（七）（衔接河北条例第二十六条） | supervision.interview | 可以约谈负责人 | interview catalogues.interviewTriggers interview.limits.followUp
BDH-2-7-14 | 二（七）（衔接河北条例第二十八条第一款） | transfer.discipline | 移送监察机关 | leadTransfer leadTransfer.reading leadTransfer.limits.receipt
BDH-2-7-15 | 二（七）（衔接河北条例第二十八条第二款） | transfer.other-organs | 可移送检察机关 | matterTransfer catalogues.publicInterestFields
BDH-2-8-1 | 二（八）第一句 | accountability | 各机关是本单位人员的追责机关 | faultCase.parties.employer faultCase.steps.intake
BDH-2-8-2 | 二（八）第一句 | accountability | 监督全区追责工作 | faultCase.parties.bureau faultCase.steps.urge faultCase.limits.progress
BDH-2-8-3 | 二（八）第二句 | accountability | 启动追责：未履行／不当履行／违法履行 | faultCase.steps.intake.input.faultClass catalogues.faultClasses
BDH-2-8-4 | 二（八）第二句 | accountability | 以过错责任认定结论为前提 | faultCase.steps.determine faultCase.steps.hear documents.faultDetermination
BDH-2-8-5 | 二（八）第二句 | accountability | 按管理权限由追责机关实施 | faultCase.steps.treat catalogues.faultTreatments
BDH-2-8-6 | 二（八）第二句 | accountability | 转人事任免机关或监察机关决定 | faultCase.steps.route faultCase.steps.recordDecision
BDH-2-8-7 | 二（八）第二句 | accountability | 移送司法机关 | faultCase.steps.refer faultCase.steps.receipt faultCase.limits.receipt
BDH-2-8-8 | 二（八）第三句 | accountability | 不适用本机制，应退出并转交 | faultCase.steps.accept faultCase.steps.transferOut catalogues.belongings
BDH-2-9-1 | 二（九）第一句 | appraisal | 负责全区执法工作考核 | lawAppraisal appraisalSheet
BDH-2-9-2 | 二（九）第一句 | appraisal.personnel | 负责执法人员考核评议 | officerSheet officerSheet.steps.comment officerSheet.parties.agency
BDH-2-9-3-1 | 二（九）第二句 | appraisal | 日常情况计入考核 | appraisalSheet.steps.addEvidence catalogues.appraisalSources.daily
BDH-2-9-3-2 | 二（九）第二句 | appraisal | 集中考核 | appraisalSheet.steps.score lawAppraisal.steps.lock lawAppraisal.steps.unlock
BDH-2-9-3-3 | 二（九）第二句 | appraisal | 明察暗访结果计入 | appraisalSheet.steps.addEvidence catalogues.appraisalSources.covert
BDH-2-9-4 | 二（九）第三句 | appraisal | 开展依法行政考核 | lawAppraisal.steps.deploy lawAppraisal.steps.addIndicator
BDH-2-9-5-1 | 二（九）第三句 | appraisal | 指标组：工作人员尤其领导干部依法行政意识与能力 | catalogues.appraisalGroups.awareness lawAppraisal.steps.startScoring
BDH-2-9-5-2 | 二（九）第三句 | appraisal | 指标组：依法行政制度建设与实施 | catalogues.appraisalGroups.system lawAppraisal.steps.startScoring
BDH-2-9-5-3 | 二（九）第三句 | appraisal | 指标组：依法、科学、民主决策 | catalogues.appraisalGroups.decisions lawAppraisal.steps.startScoring
BDH-2-9-5-4 | 二（九）第三句 | appraisal | 指标组：执法规范化 | catalogues.appraisalGroups.enforcement lawAppraisal.steps.startScoring
BDH-2-9-5-5 | 二（九）第三句 | appraisal | 指标组：依法化解矛盾纠纷 | catalogues.appraisalGroups.disputes lawAppraisal.steps.startScoring
BDH-2-9-5-6 | 二（九）第三句 | appraisal | 指标组：法治政府建设实效 | catalogues.appraisalGroups.results lawAppraisal.steps.startScoring
BDH-2-9-6 | 二（九）第三句 | appraisal | 四个等次：优秀、良好、合格、不合格 | appraisalSheet.steps.grade catalogues.appraisalGrades
BDH-2-9-7 | 二（九）第三句 | appraisal | 报政府审定，审定前不得反馈公布 | lawAppraisal.steps.approve lawAppraisal.steps.sendBack lawAppraisal.steps.publish
BDH-2-9-8 | 二（九）第三句 | appraisal | 向被考核单位反馈 | appraisalSheet.steps.inform appraisalSheet.steps.reply
BDH-2-9-9 | 二（九）第三句 | appraisal | 公布考核结果 | lawAppraisal.steps.publish
BDH-2-9-10 | 二（九）第四句 | commendation | 表彰奖励 | commendation commendation.lookups.sanction sanctionRecord
BDH-2-9-11 | 二（九）第四句 | appraisal | 通报批评 | criticismProposal appraisalSheet.steps.grade
BDH-2-9-12 | 二（九）第五句 | appraisal.self | 完成本部门考核自评 | selfAssessment selfAssessment.limits.year selfAssessmentCycle
BDH-2-9-13 | 二（九）第五句 | appraisal.self | 主动上报政府接受监督 | selfAssessment.steps.report
BDH-2-9-14 | 二（九）第五句 | appraisal.self | 自评情况向社会公开 | selfAssessment.steps.publish selfAssessment.limits.publication
BDH-2-9-15 | 二（九）第五句 | appraisal.personnel | 组织一次人员考核评议 | personnelReview personnelReview.limits.halfYear personnelReview.lookups.sameReview personnelReviewCycle
BDH-2-9-16 | 二（九）第五句 | appraisal.self | 报司法行政机关备案 | selfAssessment.steps.confirmFiling selfAssessment.steps.returnFiling personnelReview.steps.confirmFiling
BDH-2-9-17 | 二（九）第五句 | appraisal.personnel | 评议结果主动公开 | personnelReview.steps.publish
BDH-2-10-1 | 二（十）第一句 | transfer.discipline | 采集政治面貌、工作单位、职务 | partyIdentity.steps.register partyIdentity.steps.collect partyIdentity.steps.close
BDH-2-10-2 | 二（十）第一句 | transfer.discipline | 如实登记 | partyIdentity.steps.confirm partyIdentity.steps.revise
BDH-2-10-3 | 二（十）第一句 | transfer.discipline | 移送涉嫌违纪问题及线索 | partyIdentity.limits.transfer partyIdentity.steps.closeForTransfer
BDH-2-10-4 | 二（十）第一句 | transfer.discipline | 负责人签字并加盖公章 | disciplineTransfer.steps.send documents.disciplineTransferLetter
BDH-2-10-5 | 二（十）第一句 | transfer.discipline | 附行政处罚决定书 | disciplineTransfer.steps.send.input.decision partyIdentity.steps.closeForTransfer
BDH-2-10-6 | 二（十）第一句 | transfer.discipline | 接收并回执 | disciplineTransfer.parties.receiver disciplineTransfer.steps.receipt
BDH-2-10-7 | 二（十）第二句 | transfer.discipline | 识别四类失职情形 | partyIdentity.limits.transfer partyIdentity.steps.matchIdentity disciplineTransfer.steps.reportUntrue
BDH-2-10-8 | 二（十）第二句 | accountability | 问责、组织处理、纪律处分；涉嫌犯罪移送司法机关 | accountability.steps.recordOutcome catalogues.accountabilityConsequences accountability.steps.drop
BDH-2-10-9 | 二（十）第一句 | transfer.discipline | 限定用途与知悉范围（配套要求） | partyIdentity.reading disciplineTransfer.reading partyIdentity.steps.inform
BDH-2-11-1 | 二（十一）第一句 | guidance-cases | 从本部门办理的案件中选择案例 | —
BDH-2-11-2 | 二（十一）第一句 | guidance-cases | 四项选取标准：量大、社会关注、易出偏差、效果好 | —
BDH-2-11-3 | 二（十一）第一句 | guidance-cases | 报送上年度案例 | —
BDH-2-11-4 | 二（十一）第一句 | guidance-cases | 按行政处罚、行政许可等执法行为种类分类 | —
BDH-2-11-5 | 二（十一）第一句 | guidance-cases | 审查，合格与否均出意见 | —
BDH-2-11-6 | 二（十一）第一句 | guidance-cases | 报政府 | —
BDH-2-11-7 | 二（十一）第一句 | guidance-cases | 通过公报、报刊、案例汇编等发布 | —
BDH-2-11-8 | 二（十一）第二句 | guidance-cases | 每年一般不少于3件 | —
BDH-2-11-9 | 二（十一）第三句 | guidance-cases | 组织专家论证 | —
BDH-2-11-10 | 二（十一）第三句 | guidance-cases | 可直接选择部门案件作为拟发布案例 | —
BDH-2-12-1 | 二（十二）第一句 | interference-record | 适用行为：许可、处罚、强制、裁决、确认、检查等 | catalogues.enforcementActKinds interventionRecord.steps.record.input.actKind
BDH-2-12-2 | 二（十二）第一句 | interference-record | 有权拒绝 | interventionRecord.steps.supplement catalogues.interventionKinds
BDH-2-12-3 | 二（十二）第二句 | interference-record | 全面、如实记录 | interventionRecord.steps.record
BDH-2-12-4 | 二（十二）第二句 | interference-record | 存档备查 | interventionRecord.reading interventionRecord.parties.discipline interventionRecord.steps.archive
BDH-2-12-5 | 二（十二）第三句 | accountability.exemption | 不予追究 | faultCase.steps.exempt faultCase.steps.determine.input.causation catalogues.exemptionGrounds
BDH-2-13-1 | 二（十三）第一句 | evidence | 须查证属实、形式来源合法、能证明事实 | evidenceItem.steps.collect evidenceItem.steps.verify evidenceItem.steps.rely evidenceItem.steps.admit
BDH-2-13-2 | 二（十三）第二句 | evidence | 涂改处由其签名、盖章或其他方式确认 | evidenceItem.steps.describeTalk
BDH-2-13-3 | 二（十三）第三句 | evidence | 与原件核对并签字确认 | evidenceItem.steps.describeDocument
BDH-2-13-4 | 二（十三）第三句 | evidence | 注明时间和出处 | evidenceItem.steps.collect.input.source evidenceItem.steps.collect.input.collectedOn
BDH-2-13-5 | 二（十三）第三句 | evidence | 逐页三方签章：执法人员／相对人／制作者 | evidenceItem.steps.describeDocument.input.pages evidenceItem.steps.confirm
BDH-2-13-6 | 二（十三）第三句 | evidence | 标明是否真实意思表示 | evidenceItem.steps.describeDocument.input.genuine
BDH-2-13-7 | 二（十三）第三句 | evidence | 涂改处加盖手印 | evidenceItem.steps.describeDocument.input.alterations
BDH-2-13-8 | 二（十三）第四句 | evidence | 尽可能保留原物 | evidenceItem.steps.describeObject.input.custody
BDH-2-13-9 | 二（十三）第四句 | evidence | 能签则签，不能签须有其他佐证 | evidenceItem.steps.describeObject.input.corroboration
BDH-2-13-10 | 二（十三）第五句 | evidence | 保存原始载体 | evidenceItem.steps.describeRecording.input.carrier evidenceItem.steps.markAltered
BDH-2-13-11 | 二（十三）第五句 | evidence | 四要素说明：方法／时间／制作人／证明对象 | evidenceItem.steps.describeRecording documents.evidenceSheet
BDH-2-13-12 | 二（十三）第五句 | evidence | 附文字记录 | evidenceItem.steps.describeRecording.input.transcript
BDH-2-13-13 | 二（十三）第六句 | evidence | 可提取复制件、影印件或抄录本 | evidenceItem.steps.collect.input.difficulty catalogues.copyForms
BDH-2-13-14 | 二（十三）第六句 | evidence | 标明“经核对与原件无误”、日期、出处并签名或盖章 | evidenceItem.steps.describeCopy
BDH-2-13-15 | 二（十三）第一句 | evidence | 电子数据、证人证言、当事人陈述、鉴定意见、勘验/现场笔录沿用法定种类 | catalogues.evidenceTypes evidenceItem.steps.describeGeneral
BDH-2-14-1 | 二（十四）一是 | approval-linkage | 常设办公室放在区行政审批局，承担日常事务 | approvalMeeting
BDH-2-14-2 | 二（十四）一是 | approval-linkage | 原则上至少开会一次 | approvalMeetingQuarter
BDH-2-14-3 | 二（十四）一是 | approval-linkage | 可临时召集 | —
BDH-2-14-4 | 二（十四）一是 | approval-linkage | 议题类型：贯彻国家、省、市审批改革重大政策 | —
BDH-2-14-5 | 二（十四）一是 | approval-linkage | 议题类型：协调解决联动重大问题 | —
BDH-2-14-6 | 二（十四）一是 | approval-linkage | 议题类型：健全协调联动机制与组织体系 | —
BDH-2-14-7 | 二（十四）二是 | approval-linkage | 基本信息自动进入信息交流互动平台 | —
BDH-2-14-8 | 二（十四）二是 | approval-linkage | 按审批事项类型自动分类 | —
BDH-2-14-9 | 二（十四）二是 | approval-linkage | 向对口监管部门开放并推送 | —
BDH-2-14-10 | 二（十四）二是 | approval-linkage | 及时掌握并认领，纳入监管 | —
BDH-2-14-11 | 二（十四）二是 | approval-linkage | 反馈给审批局 | —
BDH-2-14-12 | 二（十四）二是 | information-system | 与政务服务平台及大数据技术衔接 | —
BDH-2-14-13 | 二（十四）三是 | approval-linkage | 由承担相关监管职责的工作人员担任 | approvalLiaison
BDH-2-14-14 | 二（十四）三是 | approval-linkage | 负责与审批局对接 | —
BDH-2-14-15 | 二（十四）四是 | approval-linkage | 相互配合 | —
BDH-2-14-16 | 二（十四）四是 | accountability | 标记并进入追责线索 | linkageDecision.limits.execution linkageDecision.steps.raise
BDH-2-14-17 | 二（十四）四是 | accountability | 标记并进入追责线索 | linkageRequest.steps.refuse linkageRequest.steps.contest
BDH-2-14-18 | 二（十四）四是 | accountability | 标记并进入追责线索 | linkageNotice.limits.notice
BDH-2-14-19 | 二（十四）四是 | accountability | 依法依规追究行政责任 | linkageLead.steps.pursue linkageLead.steps.drop accountability.steps.recordOutcome
BDH-2-15-1 | 二（十五）一是 | township | 移送规则以划转事项清单为界 | transferredPower townshipTransfer.lookups.ownItem townshipTransfer.lookups.theirItem
BDH-2-15-2 | 二（十五）一是 | township | 移送有管辖权部门 | townshipTransfer.steps.find townshipTransfer.limits.send
BDH-2-15-3 | 二（十五）一是 | township | 移送有管辖权的乡镇 | townshipTransfer.steps.find townshipTransfer.limits.send
BDH-2-15-4 | 二（十五）一是 | township | 移送有管辖权一方 | townshipTransfer.steps.findUrgent townshipTransfer.limits.sendUrgent
BDH-2-15-5 | 二（十五）一是 | township | 立即劝阻停止违法行为 | townshipTransfer.steps.find.input.dissuasion townshipTransfer.steps.find.input.dissuadedAt
BDH-2-15-6 | 二（十五）一是 | township | 及时告知有管辖权部门查处 | townshipTransfer.steps.notify townshipTransfer.steps.acknowledge documents.townshipTransferNotice
BDH-2-15-7 | 二（十五）一是 | township | 形成基本违法事实书面材料 | documents.townshipTransferLetter townshipTransfer.steps.find.input.facts townshipTransfer.steps.send.input.evidence
BDH-2-15-8 | 二（十五）一是 | township | 不得以内设机构名义移送 | townshipTransfer.steps.find
BDH-2-15-9 | 二（十五）一是 | township | 可以以该机构名义移送 | townshipTransfer.steps.find organRegister.steps.enter
BDH-2-15-10 | 二（十五）二是 | complaints | 及时告知由谁受理 | complaint.steps.informWho complaint.limits.informing documents.complaintNotice
BDH-2-15-11 | 二（十五）二是 | complaints | 由乡镇告知处理结果 | complaint.steps.townNotifies
BDH-2-15-12 | 二（十五）二是 | complaints | 向该部门反馈结果 | complaint.steps.feedBack
BDH-2-15-13 | 二（十五）三是 | information-sharing | 互相通报、共享执法及管理信息 | —
BDH-2-15-14 | 二（十五）四是 | coordination.common-issues | 及时组织协商 | —
BDH-2-15-15 | 二（十五）四是 | joint-enforcement | 乡镇可会同部门联合执法 | jointAction.parties.lead jointAction.steps.decline jointAction.steps.confirm
BDH-2-15-16 | 二（十五）五是 | assistance | 及时书面函告 | assistance.steps.prepare assistance.steps.request documents.assistanceLetter assistance.steps.reply
BDH-2-15-17 | 二（十五）五是 | assistance | 积极支持 | catalogues.assistanceKinds.records assistance.steps.approveAccess assistance.steps.refuse.input.legalGround assistance.steps.reply.input.pages
BDH-2-15-21 | 二（十五）五是（衔接乡镇街道条例第三十五条） | assistance | 书面答复；需补充资料的先行告知 | assistance.limits.reply assistance.limits.supplement assistance.steps.askSupplement assistance.steps.supplement assistance.steps.extend assistance.limits.extendedReply
BDH-2-15-18 | 二（十五）六是 | dispute.negotiation | 先由双方协商 | townDispute.steps.negotiateFailed townDispute.steps.submit
BDH-2-15-19 | 二（十五）六是 | dispute.decision | 提请政府决定 | townDispute.steps.submit townDispute.steps.decide townDispute.parties.government documents.townDecision
BDH-2-15-20 | 二（十五）六是 | dispute.execution | 双方执行，案件归属随决定更新 | caseOwner caseAct.steps.register townDispute.steps.closeExecuted executionTask
BDH-3-1-1 | 三1 | rollout | 属一次性历史部署阶段，已届满，无持续动作（可保存为规则包历史说明） | — 属一次性历史部署阶段，已届满，无持续动作（可保存为规则包历史说明）
BDH-3-1-2 | 三1 | rollout | 及时上报、共同商讨 | —
BDH-3-1-3 | 三1 | rollout | 组织督导检查并对成效验收 | —
BDH-3-2-1 | 三2 | rollout | 形成改革工作报告并报送 | —
BDH-3-2-2 | 三2 | rollout | 提出加强和改进监督的意见建议 | —
BDH-3-2-3 | 三2 | rollout | 完善措施，形成可复制推广的方案 | —
BDH-4-1-1 | 四（一） | organisation.bodies | 责任到人、人员到位、协同顺畅 | —
BDH-4-1-2 | 四（一） | training | 围绕三项制度、示范创建、责任制等开展培训 | —
BDH-4-1-3 | 四（一） | general.basis | 仅为组织领导的号召性表述，没有可校验的行为、主体或时限 | — 仅为组织领导的号召性表述，没有可校验的行为、主体或时限
BDH-4-2-1 | 四（二） | supervision.special | 工作指导与专项督查 | mechanismInspection mechanismFinding
BDH-4-2-2 | 四（二） | accountability | 严肃问责 | mechanismFinding.steps.rate catalogues.mechanismGrades
BDH-4-2-3 | 四（二） | supervision.circular | 全区通报 | catalogues.circularKinds.accountability circular.steps.approve
BDH-4-3-1 | 四（三） | news-items | 通过各类媒体宣传创新举措与经验 | —
BDH-4-3-2 | 四（三） | news-items | 安排专人起草上报 | —
BDH-4-3-3 | 四（三） | news-items | 行政执法信息不少于2篇 | —
BDH-4-3-4 | 四（三） | news-items | 审核、采用或退回 | —
`)
