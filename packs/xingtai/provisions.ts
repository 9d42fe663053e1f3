import { provisionsOf } from '../table.ts'

/** Every clause of the regulation: what it says, in the words of the project, and which elements carry it. */
export const provisions = provisionsOf(`
XT-1-1 | 第一条 | regulation.versioning | 登记上位依据为《河北省行政执法监督条例》，本办法未写明处回溯上位法 | norms.xingtai norms.hebei-2019 norms.national catalogues.upperRules
XT-2-1a | 第二条 | scope.applicability | 仅受理发生在邢台辖区内的事项 | competence.dispute-outside supervision.parties.agency
XT-2-1b | 第二条 | regulation.versioning | 优先适用上位规定，并在文书依据栏提示 | norms.national norms.hebei-2019 supervision.steps.find overlay
XT-3-1 | 第三条第一款 | scope.applicability | 区分协调类与监督类两条业务线 | dispute supervision
XT-3-2 | 第三条第二款 | dispute.scope | 仅限行政机关相互之间的执法争议，官民争议不入此程序 | dispute.parties.applicant dispute.parties.respondents dispute.parties.disputants remedyGuidance
XT-3-3 | 第三条第三款 | organisation.bodies | 层级监督：监督方须为被监督方的上级 | supervision.parties.overseer supervision.steps.find
XT-4-1 | 第四条第一款 | organisation.bodies | 每级政府仅一个协调监督机构，即本级司法局 | organRegister.steps.enter organRegister.lookups.sameSeat supervision.parties.overseer dispute.parties.body
XT-4-2 | 第四条第二款 | supervision.internal | 每个机关须登记承担内部协调监督的法制机构及联系人 | organRegister.steps.enter.input.legalUnit organRegister.steps.enter.input.liaison supervision.steps.reportRectification
XT-4-3 | 第四条第三款 | supervision.grassroots | 司法所仅协助，不得以自己名义出具监督文书 | stationLead stationLead.steps.submit stationLead.steps.handle
XT-5-1a | 第五条 | assessment.rule-of-law | 输出协调监督指标并计入法治政府考核 | —
XT-5-1b | 第五条 | assessment.rule-of-law | 同一指标集供目标责任制考核使用 | —
XT-5-1c | 第五条 | personnel.staffing | 登记协调监督人员配备情况并提示缺口 | —
XT-5-1d | 第五条 | budget | 登记经费预算、支出与事项挂钩 | —
XT-6-1-1 | 第六条第（一）项 | dispute.scope | 属于可协调范围，登记为对应争议类型 | catalogues.disputeKinds.norm dispute.steps.apply.input.conflictingProvisions
XT-6-1-2 | 第六条第（二）项 | dispute.scope | 属于可协调范围，登记为对应争议类型 | catalogues.disputeKinds.duty dispute.steps.accept dispute.steps.apply.input.powerListEntry
XT-6-1-3 | 第六条第（三）项 | dispute.scope | 属于可协调范围，登记为对应争议类型 | catalogues.disputeKinds.joint jointPlan dispute.lookups.joinedPlan
XT-6-1-4 | 第六条第（四）项 | dispute.scope | 属于可协调范围，登记为对应争议类型 | catalogues.disputeKinds.assistance dispute.steps.apply.input.requestedOn
XT-6-1-5 | 第六条第（五）项 | dispute.scope | 属于可协调范围，登记为对应争议类型 | catalogues.disputeKinds.transfer dispute.steps.apply.input.transferredOn
XT-6-1-6 | 第六条第（六）项 | dispute.scope | 属于可协调范围，登记为对应争议类型 | catalogues.disputeKinds.other dispute.steps.apply.input.otherReason dispute.steps.decline
XT-7-1a | 第七条 | dispute.negotiation | 申请前须先自行协商并留存过程与结果 | dispute.steps.negotiateFailed dispute.steps.apply dispute.steps.receive
XT-7-1b | 第七条 | dispute.negotiation | 一致意见须合法，形成协商纪要备查，程序结束 | dispute.steps.negotiateAgreed
XT-7-1-1 | 第七条第（一）项 | dispute.routing | 任一方可单独向本县司法局申请 | competence.dispute-one-county dispute.steps.apply
XT-7-1-2a | 第七条第（二）项 | dispute.routing | 任一方可向邢台市司法局申请 | competence.dispute-city-organs dispute.steps.accept
XT-7-1-2b | 第七条第（二）项 | dispute.routing | 由邢台市司法局协调 | competence.dispute-city-branch competence.dispute-city-county
XT-7-1-2c | 第七条第（二）项 | dispute.routing | 由邢台市司法局协调 | competence.dispute-across-counties dispute.steps.accept
XT-8-1-1a | 第八条第（一）项 | dispute.application | 须提交《行政执法协调申请书》 | documents.coordinationApplication dispute.steps.accept
XT-8-1-1b | 第八条第（一）项 | dispute.application | 须写清事项、分歧点、协商结论与处理建议四要素 | dispute.steps.apply.input.matter dispute.steps.apply.input.differences dispute.steps.apply.input.negotiationResult dispute.steps.apply.input.proposal
XT-8-1-2 | 第八条第（二）项 | dispute.application | 附相关规范依据及法定职责证明 | dispute.steps.apply.input.norms dispute.steps.apply.input.dutyProof dispute.steps.accept
XT-8-1-3 | 第八条第（三）项 | dispute.application | 可要求补充协调所需其他材料 | dispute.steps.requestSupplement documents.supplementNotice
XT-9-1a | 第九条第一款 | dispute.acceptance | 应予受理并启动协调程序 | dispute.steps.review dispute.steps.accept documents.acceptanceNotice
XT-9-1b | 第九条第一款 | dispute.acceptance | 待补齐后再受理，不得直接拒绝 | dispute.steps.requestSupplement dispute.steps.supplement dispute.states.supplementing
XT-9-2 | 第九条第二款 | dispute.routing | 须告知向有权机构申请并给出去向 | dispute.steps.redirect documents.redirectNotice
XT-10-1 | 第十条第一款 | dispute.ex-officio | 应启动协调，无须当事机关申请 | dispute.steps.openByAssignment
XT-10-2a | 第十条第二款 | dispute.ex-officio | 应先调查 | dispute.steps.recordSuspicion dispute.steps.investigate
XT-10-2b | 第十条第二款 | dispute.inquiry-letter | 可向相关机关发函询问 | inquiry.steps.send documents.inquiryLetter
XT-10-2c | 第十条第二款 | dispute.inquiry-letter | 须及时回复；无法定天数，以函载日期为准 | inquiry.steps.reply inquiry.limits.reply dispute.steps.recordNonCooperation
XT-10-2d | 第十条第二款 | dispute.ex-officio | 应依职权启动协调 | dispute.steps.findDispute dispute.steps.findNoDispute documents.startNotice
XT-11-1-1 | 第十一条第（一）项 | dispute.mediation | 书面审查材料 | dispute.steps.reviewInWriting
XT-11-1-2 | 第十一条第（二）项 | dispute.mediation | 对事项调查核实 | dispute.steps.checkFacts
XT-11-1-3 | 第十一条第（三）项 | dispute.mediation | 召开协调会议并充分听取争议机关、其他单位与相关当事人意见 | coordinationMeeting coordinationMeeting.steps.close
XT-11-1-4 | 第十一条第（四）项 | experts.pool | 邀请政府法律顾问、律师、专家学者论证 | dispute.steps.consultExpert
XT-11-1-5 | 第十一条第（五）项 | dispute.mediation | 采用其他合法协调方式 | dispute.steps.useOtherMethod
XT-11-1 | 第十一条 | dispute.mediation | 按复杂程度选一种或多种方式，目标是促成合法一致 | dispute.steps.gradeComplexity dispute.steps.issueOpinion dispute.steps.markNoAgreement
XT-12-1-1a | 第十二条第一款第（一）项 | dispute.opinion | 出具《行政执法争议协调意见书》并送达执行 | dispute.steps.recordConsent dispute.steps.issueOpinion documents.coordinationOpinion
XT-12-1-1b | 第十二条第一款第（一）项 | dispute.opinion | 须含事项、依据、结论三项 | documents.coordinationOpinion
XT-12-1-2a | 第十二条第一款第（二）项 | dispute.decision | 提出处理意见，可商有关单位，再报政府批准 | dispute.steps.markNoAgreement dispute.steps.reportToGovernment documents.disputeProposal
XT-12-1-2b | 第十二条第一款第（二）项 | dispute.decision | 制发《行政执法争议处理决定书》并送达执行 | dispute.steps.decide documents.disputeDecision
XT-12-1-3 | 第十二条第一款第（三）项 | dispute.escalation | 按程序报请或移交有权机关 | dispute.steps.escalate dispute.steps.recordReceipt documents.escalationLetter
XT-12-2 | 第十二条第二款 | document.service | 自送达当日起生效 | documents.coordinationOpinion documents.disputeDecision executionTask.steps.takeEffect
XT-13-1a | 第十三条 | dispute.freeze-unilateral-action | 不得单方处置争议事项 | dispute.holds.freeze enforcementAct.steps.register
XT-13-1b | 第十三条 | dispute.freeze-unilateral-action | 属例外，可先行处置但应说明并留痕 | freezeException enforcementAct.lookups.exception documents.exceptionReport
XT-14-1 | 第十四条 | dispute.interim-measure | 可提请政府决定采取临时性处置措施 | interimMeasure documents.interimRequest documents.interimDecision
XT-15-1a | 第十五条 | dispute.execution | 须配合协助 | cooperationDuty dispute.steps.recordNonCooperation coordinationMeeting.steps.recordAttendance
XT-15-1b | 第十五条 | dispute.execution | 须严格执行并可核查 | executionTask executionTask.limits.execution dispute.steps.closeExecuted
XT-16-1 | 第十六条第一款 | dispute.termination-on-litigation | 终止协调并通知各方，解除冻结标记 | dispute.steps.terminate remedy documents.terminationNotice
XT-16-2 | 第十六条第二款 | dispute.reapplication | 可再次申请启动协调 | dispute.steps.reapply
XT-17-1a | 第十七条 | accountability | 责令改正 | coordinationBreach.steps.confirm coordinationBreach.steps.orderByLetter coordinationBreach.steps.orderByOpinion
XT-17-1b | 第十七条 | accountability | 提请有权机关处分 | coordinationBreach.steps.proposeDiscipline coordinationBreach.steps.recordOutcome
XT-17-1c | 第十七条 | transfer.criminal | 移送追究刑事责任 | coordinationBreach.steps.referToSupervision coordinationBreach.steps.referToJudicial coordinationBreach.steps.attachReceipt
XT-17-1-1 | 第十七条第（一）项 | accountability | 列入责任追究情形，触发责令改正 | mutualRefusal catalogues.coordinationBreaches.notRequested
XT-17-1-2 | 第十七条第（二）项 | accountability | 列入责任追究情形，触发责令改正 | dispute.steps.faultAgreement catalogues.coordinationBreaches.unlawfulAgreement
XT-17-1-3 | 第十七条第（三）项 | accountability | 列入责任追究情形，触发责令改正 | dispute.steps.recordNonCooperation catalogues.coordinationBreaches.obstruction
XT-17-1-4 | 第十七条第（四）项 | accountability | 列入责任追究情形，触发责令改正 | enforcementAct.lookups.frozenThen catalogues.coordinationBreaches.unilateralAct
XT-17-1-5 | 第十七条第（五）项 | accountability | 列入责任追究情形，触发责令改正 | executionTask.limits.execution executionTask.steps.grantExtension catalogues.coordinationBreaches.nonExecution
XT-18-1-1 | 第十八条第（一）项 | supervision.content | 总体执法情况纳入监督目录 | catalogues.supervisionContents.overall activityReport
XT-18-1-2a | 第十八条第（二）项 | regime.entity-qualification | 核查主体是否合法 | catalogues.supervisionContents.entity entityRegister enforcementRecord.steps.check
XT-18-1-2b | 第十八条第（二）项 | personnel.certificates | 核查人员是否持有效证件 | catalogues.supervisionContents.officer enforcementRecord.lookups.certificateHeld
XT-18-1-3a | 第十八条第（三）项 | regime.responsibility-system | 检查责任分解与追究 | catalogues.supervisionContents.responsibility inspection.steps.score
XT-18-1-3b | 第十八条第（三）项 | regime.discretion-benchmark | 检查基准制定、公开与适用 | catalogues.supervisionContents.discretion discretionBenchmark enforcementRecord.steps.check
XT-18-1-3c | 第十八条第（三）项 | regime.three-systems | 检查三项制度之公示 | catalogues.supervisionContents.publicity enforcementRecord.steps.publish
XT-18-1-3d | 第十八条第（三）项 | regime.three-systems | 检查三项制度之记录 | catalogues.supervisionContents.recording enforcementRecord.steps.attachRecording
XT-18-1-3e | 第十八条第（三）项 | regime.three-systems | 检查三项制度之法审 | catalogues.supervisionContents.legalityReview enforcementRecord.steps.check
XT-18-1-3f | 第十八条第（三）项 | regime.criminal-linkage | 检查移送与反馈 | catalogues.supervisionContents.criminalLinkage enforcementRecord.steps.refer enforcementRecord.steps.receiptOfReferral
XT-18-1-4 | 第十八条第（四）项 | supervision.content | 登记履职与创新做法 | catalogues.supervisionContents.performance activityReport.steps.check activityReport.steps.submitInnovation
XT-18-1-5 | 第十八条第（五）项 | regime.equipment-and-uniform | 登记保障台账 | catalogues.supervisionContents.equipment equipmentRecord
XT-18-1-6 | 第十八条第（六）项 | supervision.content | 跟踪改革事项 | catalogues.supervisionContents.reform powerTransfer
XT-18-1-7 | 第十八条第（七）项 | supervision.content | 可增设监督内容 | catalogues.supervisionContents.other contentItem.steps.add
XT-19-1-1 | 第十九条第（一）项 | supervision.self-inspection | 部署自查并收取自查报告 | selfInspection.steps.order selfInspection.steps.report selfInspection.limits.orderedReport
XT-19-1-2 | 第十九条第（二）项 | supervision.measures | 听取机关工作汇报 | evidenceMeeting catalogues.meetingKinds.briefing
XT-19-1-3a | 第十九条第（三）项 | supervision.covert | 明察暗访并形成记录 | visit visit.steps.planCovert visit.steps.release
XT-19-1-3b | 第十九条第（三）项 | evidence | 询问执法人员、当事人或其他人员 | supervisionInquiry
XT-19-1-4 | 第十九条第（四）项 | evidence | 听取、查阅并复制相关材料 | fileAccess documents.materialRequest
XT-19-1-5 | 第十九条第（五）项 | supervision.measures | 召开座谈会、听证会或专家论证会 | evidenceMeeting documents.evidenceMeetingNotice
XT-19-1-6 | 第十九条第（六）项 | supervision.interview | 约谈负责人或责任人并要求解释 | explanationInterview
XT-19-1-7 | 第十九条第（七）项 | supervision.third-party | 委托第三方开展问卷、评估、鉴定、检测或勘验 | commission catalogues.commissionWorks
XT-19-1-8a | 第十九条第（八）项 | appraisal | 组织评议考核 | —
XT-19-1-8b | 第十九条第（八）项 | supervision.special | 组织专项监督 | activity activity.steps.plan catalogues.activityTypes.special
XT-20-1a | 第二十条第一款 | supervision.self-inspection | 须定期自查本机关执法行为 | selfInspectionCycle selfInspectionCycle.steps.arise selfInspection.limits.report duties.selfInspection
XT-20-1b | 第二十条第一款 | supervision.self-inspection | 及时主动纠正并留痕 | selfInspection.steps.recordProblem selfInspection.lookups.alreadyFound
XT-20-1c | 第二十条第一款 | complaints | 投诉须作为自查触发来源 | complaintTicket complaintTicket.lookups.sameTeam
XT-20-2 | 第二十条第二款 | remedy.guidance | 引导其依法走复议或诉讼，不以监督代替救济 | remedyGuidance documents.guidanceNote
XT-21-1a | 第二十一条第一款 | supervision.on-spot-correction | 可要求当场改正 | supervision.steps.demandOnSpot supervision.steps.signOnSpot
XT-21-1b | 第二十一条第一款 | supervision.notice | 可制发《行政执法监督意见书》，载明改正期限 | supervision.steps.issueOpinion documents.supervisionOpinion
XT-21-1c | 第二十一条第一款 | supervision.rectification | 按期改正并报送整改落实情况；意见书未定期限时默认三十日（河北省条例第二十一条） | supervision.limits.rectification supervision.steps.reportRectification
XT-21-2a | 第二十一条第二款 | supervision.review | 须在十五日内申请复核 | supervision.limits.opinionReview supervision.steps.applyOpinionReview
XT-21-2b | 第二十一条第二款 | supervision.review | 仅原出具机构受理复核 | supervision.steps.applyOpinionReview misdirectedOpinionReview
XT-21-2c | 第二十一条第二款 | supervision.review | 十五日内复核并书面答复 | opinionReview opinionReview.limits.answer opinionReview.steps.assignReviewer
XT-21-3 | 第二十一条第三款 | supervision.review | 意见书继续执行，不因复核停止 | supervision.limits.rectification
XT-22-1a | 第二十二条第一款 | supervision.decision | 须报请政府制发决定书 | supervision.steps.referOverdue documents.referral
XT-22-1b | 第二十二条第一款 | supervision.decision | 可不经意见书期满直接报请 | supervision.steps.referMajor
XT-22-1c | 第二十二条第一款 | supervision.decision | 制发《行政执法监督决定书》 | supervision.steps.decide documents.supervisionDecision
XT-22-1d | 第二十二条第一款 | supervision.decision | 可责令限期履行、补正或改正、撤销、确认违法、确认无效 | catalogues.supervisionDispositions supervision.steps.decide.input.performBy
XT-22-1e | 第二十二条第一款 | supervision.litigation-exclusion | 不得作出监督决定 | supervision.lookups.remedyPending supervision.steps.recordRemedyBar supervision.steps.liftRemedyBar
XT-22-2 | 第二十二条第二款 | supervision.rectification | 及时书面报告执行结果，并抄送监督机构 | supervision.steps.reportExecution supervision.steps.close documents.executionReport
XT-22-3a | 第二十二条第三款 | supervision.review | 须在三十日内申请复核 | supervision.limits.decisionReview supervision.steps.applyDecisionReview
XT-22-3b | 第二十二条第三款 | supervision.review | 三十日内复核并答复 | decisionReview decisionReview.limits.answer
XT-22-4 | 第二十二条第四款 | supervision.review | 决定书继续执行 | supervision.limits.execution
XT-23-1a | 第二十三条 | appraisal | 健全制度并组织一次执法评议考核 | —
XT-23-1b | 第二十三条 | public-participation | 广泛听取各界意见 | —
XT-23-1c | 第二十三条 | publicity | 可以向社会公开 | —
XT-24-1 | 第二十四条第一款 | supervisors.social | 可选聘热心且具法律知识者为社会监督员，参与监督 | —
XT-24-2 | 第二十四条第二款 | experts.pool | 可建立专家咨询机制并选聘咨询人员 | —
XT-25-1a | 第二十五条第一款 | supervision.cross-jurisdiction | 可抽调下级机构或人员参与 | secondment.parties.lower secondment.steps.assign secondment.steps.endWithTask
XT-25-1b | 第二十五条第一款 | supervision.cross-jurisdiction | 可组织下级之间交叉监督 | crossSupervision
XT-25-2 | 第二十五条第二款 | supervision.guidance-request | 可请求上级指导帮助 | guidanceRequest
XT-26-1a | 第二十六条 | information-system | 推进执法平台与监督平台部署应用 | —
XT-26-1b | 第二十六条 | information-system | 督促指导机关使用平台办案 | —
XT-26-1c | 第二十六条 | information-system | 信息自动采集、程序网上流转、全流程监督 | —
XT-27-1-1 | 第二十七条第一款第（一）项 | supervision.interview | 应约见谈话，予以提醒或告诫 | interview.steps.propose catalogues.interviewTriggers.caseLoad
XT-27-1-2 | 第二十七条第一款第（二）项 | supervision.interview | 应约见谈话 | interview.steps.propose.input.evidence catalogues.interviewTriggers.incident
XT-27-1-3 | 第二十七条第一款第（三）项 | supervision.interview | 应约见谈话 | interview.steps.approve catalogues.interviewTriggers.other
XT-27-1 | 第二十七条第一款 | supervision.interview | 约谈分提醒与告诫两种程度，须制作书面记录 | interview.steps.hold catalogues.interviewGrades documents.interviewRecord
XT-27-2a | 第二十七条第二款 | supervision.interview | 三十日内形成并报送整改报告 | interview.limits.report interview.steps.report
XT-27-2b | 第二十七条第二款 | supervision.interview | 二者均须报本级政府 | interview.steps.forwardRecord interview.steps.forwardReport interview.steps.close
XT-28-1a | 第二十八条 | accountability | 视情节批评教育、离岗培训、调离岗位、暂扣或吊销执法证 | personalMeasure certificateSuspension catalogues.personalMeasures
XT-28-1b | 第二十八条 | accountability | 依法给予处分 | accountability.steps.proposeDiscipline accountability.limits.proposal accountability.steps.recordOutcome
XT-28-1c | 第二十八条 | transfer.criminal | 依法追究刑责 | criminalReferral.parties.receiver criminalReferral.steps.receipt criminalReferral.reading
XT-28-1d | 第二十八条 | supervision.cooperation-duty | 不得拒绝、阻碍监督或抗拒执行意见、决定 | cooperationRecord accountability.steps.arise
XT-29-1 | 第二十九条第一款 | scope.applicability | 不适用本办法，转相应制度 | supervision.steps.find.input.field leadTransfer catalogues.excludedSupervision
XT-29-2a | 第二十九条第二款 | scope.authorised-orgs | 视同行政机关纳入协调监督 | organRegister.steps.enter.input.authorisingClause supervision.parties.agency dispute.parties.respondents
XT-29-2b | 第二十九条第二款 | scope.authorised-orgs | 由设立机关协调监督，适用本办法 | organRegister.steps.enter.input.establishedBy supervision.parties.establisher documents.supervisionOpinion
XT-29-3a | 第二十九条第三款 | scope.special-zones | 参照县级政府规定行使职权 | competence.dispute-one-county competence.dispute-across-counties
XT-29-3b | 第二十九条第三款 | scope.special-zones | 同样参照县级政府规定 | townshipEntrustment townshipEntrustment.lookups.overlapping
XT-29-4a | 第二十九条第四款 | scope.vertical-agencies | 依法律法规和有关规定处理，不直接适用意见书决定书流程 | supervision.steps.notifySuperior documents.superiorNotice
XT-29-4b | 第二十九条第四款 | delegation | 由委托机关担责，按有关规定监督 | delegation supervision.steps.find
XT-30-1 | 第三十条 | regulation.versioning | 自2023年10月1日起适用 | identity norms.xingtai
`)
