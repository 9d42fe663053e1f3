import { provisionsOf } from '../table.ts'

/** Every clause of the norm: what it says, in the words of the project, and which elements carry it. */
export const provisions = provisionsOf(`
SX-1-1a | 第一条 | regulation.versioning | 登记上位依据为浙江省行政执法监督条例与综合行政执法条例，未写明处回溯上位法 | catalogues.upperRules
SX-1-1b | 第一条 | organisation.bodies | 建立市县乡三级协调监督体系 | —
SX-2-1 | 第二条 | scope.applicability | 仅适用于绍兴辖区 | individualCase.steps.begin supervision.steps.find
SX-3-1a | 第三条第一款 | organisation.bodies | 统一领导并建立健全协调监督机制 | —
SX-3-1b | 第三条第一款 | coordination.common-issues | 研究解决重大问题并留存结论 | —
SX-3-2a | 第三条第二款 | organisation.bodies | 由司法局办理具体工作 | —
SX-3-2b | 第三条第二款 | dispute.routing | 由综合行政执法指导机构办理 | competence.disputeGuidance competence.disputeTownGuidance dispute.parties.justice
SX-3-3 | 第三条第三款 | township | 负有配合责任 | cooperationTask
SX-4-1a | 第四条 | public-participation | 按新时代“枫桥经验”依靠群众、坚持人民主体地位 | —
SX-4-1b | 第四条 | public-participation | 不断拓宽参与途径与渠道 | —
SX-5-1a | 第五条 | information-system | 持续迭代协调监督应用场景 | —
SX-5-1b | 第五条 | information-sharing | 打通部门、区域、层级之间的执法数据并归集融合 | —
SX-5-1c | 第五条 | supervision.monitoring | 开展分析应用以支撑协调监督 | checkRecord checkRecord.lookups.earlier checkRecord.lookups.sameJoint
SX-5-1d | 第五条 | supervision.monitoring | 实现即时、过程、系统的监督 | enforcementCase enforcementCase.steps.decide enforcementCase.steps.supplyNotice monitoringLead
SX-6-1-1 | 第六条第（一）项 | dispute.scope | 登记为职责争议协调事项 | dispute dispute.steps.negotiateFailed
SX-6-1-2 | 第六条第（二）项 | joint-enforcement | 登记为联合执法协调事项 | jointProposal catalogues.jointSituations
SX-6-1-3 | 第六条第（三）项 | coordination.linkage | 登记协作机制并跟踪 | —
SX-6-1-4 | 第六条第（四）项 | coordination.linkage | 登记衔接事项 | —
SX-6-1-5 | 第六条第（五）项 | dispute.scope | 兜底类型，须写依据 | otherCoordination
SX-7-1a | 第七条第一款 | dispute.negotiation | 先行依法主动协商并留痕 | dispute.steps.negotiateFailed dispute.steps.apply
SX-7-1b | 第七条第一款 | dispute.application | 可书面申请协调（须书面，不接受口头） | dispute.steps.apply.input.sealed oralRequest dispute.states.applied
SX-7-1c | 第七条第一款 | dispute.acceptance | 依法审核后决定是否组织协调 | dispute.steps.accept dispute.steps.decline dispute.steps.requestSupplement catalogues.declineGrounds
SX-7-1d | 第七条第一款 | dispute.mediation | 组织协调 | dispute.steps.coordinate catalogues.coordinationManners
SX-7-1e | 第七条第一款 | dispute.opinion | 出具书面协调意见（无法定专名） | dispute.steps.recordConsent dispute.steps.issueOpinion documents.coordinationOpinion
SX-7-1f | 第七条第一款 | dispute.decision | 报本级政府决定 | dispute.steps.refer dispute.steps.decide documents.disputeProposal documents.disputeDecision executionTask
SX-7-2 | 第七条第二款 | dispute.procedure-rules | 须出台并维护争议协调的程序细则 | disputeRules dispute.lookups.cityRules dispute.limits.acceptance
SX-8-1a | 第八条 | joint-enforcement | 可提出联合执法建议并协调行动 | jointProposal.parties.proposer jointProposal.steps.draft jointProposal.steps.propose
SX-8-1b | 第八条 | joint-enforcement | 须明确发起部门、参与部门、职责分工等要点 | jointProposal.parties.initiator jointProposal.parties.participants jointProposal.steps.draft.input.duties jointDuty documents.jointProposalLetter
SX-8-1-1 | 第八条第（一）项 | joint-enforcement | 可作为提出联合执法建议的情形 | catalogues.jointSituations.disagreement jointProposal.steps.draft.input.objections
SX-8-1-2 | 第八条第（二）项 | joint-enforcement | 可作为提出联合执法建议的情形 | catalogues.jointSituations.event jointProposal.steps.draft.input.urgency
SX-8-1-3 | 第八条第（三）项 | joint-enforcement | 可作为提出联合执法建议的情形 | catalogues.jointSituations.assigned jointProposal.steps.draft.input.assignmentNumber
SX-8-1-4 | 第八条第（四）项 | joint-enforcement | 可作为提出联合执法建议的情形 | catalogues.jointSituations.across
SX-8-1-5 | 第八条第（五）项 | joint-enforcement | 可作为提出联合执法建议的情形 | catalogues.jointSituations.other jointProposal.steps.approve
SX-9-1a | 第九条 | coordination.common-issues | 建立重大执法事项协调工作制度 | —
SX-9-1b | 第九条 | supervision.circular | 定期通报执法工作情况（未定周期，默认按季） | bulletinCycle circular circular.steps.arise circular.steps.approve documents.circular
SX-9-1c | 第九条 | joint-meeting | 及时组织研究并协调处理 | —
SX-10-1a | 第十条 | coordination.linkage | 建立问题反映机制 | —
SX-10-1b | 第十条 | transfer.discipline | 建立向监察机关移送的机制 | leadTransfer leadTransfer.reading leadTransfer.limits.receipt
SX-10-1c | 第十条 | transfer.criminal | 建立向公安、检察、法院移送与接收的机制 | criminalTransfer documents.criminalTransferLetter judicialHandOver
SX-10-1d | 第十条 | coordination.linkage | 建立信息交流机制 | —
SX-11-1-1 | 第十一条第一款第（一）项 | supervision.inspection | 执法情况日常监督检查 | inspection inspection.steps.score inspection.steps.close checkFinding
SX-11-1-2 | 第十一条第一款第（二）项 | supervision.case-file-review | 执法案卷评查 | caseFileReview
SX-11-1-3 | 第十一条第一款第（三）项 | supervision.evaluation | 执法评议 | enforcementAppraisal
SX-11-1-4 | 第十一条第一款第（四）项 | supervision.special | 执法专项监督 | activity activity.steps.plan activity.steps.continueAsRoutine catalogues.activityTypes.special
SX-11-1-5 | 第十一条第一款第（五）项 | supervision.individual-case | 执法个案监督 | individualCase
SX-11-1-6 | 第十一条第一款第（六）项 | supervision.methods | 其他法定监督方式 | furtherItem.steps.add catalogues.furtherKinds.way supervisionPlan.lookups.addedWay
SX-11-2 | 第十一条第二款 | supervision.content | 内容目录取自浙江省行政执法监督条例，平台导入其条目 | catalogues.supervisionContents inspection.steps.note
SX-12-1a | 第十二条 | supervision.plan | 应围绕六个民生重点领域监督 | supervisionPlan.steps.submit catalogues.keyFields
SX-12-1b | 第十二条 | statistics | 按领域汇总监督结果 | —
SX-13-1-1 | 第十三条第一款第（一）项 | supervision.measures | 下达报告要求并收取报告 | informationRequest informationRequest.limits.reply
SX-13-1-2 | 第十三条第一款第（二）项 | evidence | 制作询问记录 | supervisionInquiry
SX-13-1-3 | 第十三条第一款第（三）项 | evidence | 登记调取与归还 | fileAccess documents.materialRequest
SX-13-1-4 | 第十三条第一款第（四）项 | evidence | 制作现场记录 | siteRecord
SX-13-1-5 | 第十三条第一款第（五）项 | supervision.third-party | 登记委托与结论 | commission
SX-13-1-6 | 第十三条第一款第（六）项 | supervision.measures | 形成会议结论 | evidenceMeeting checkFinding.steps.cite
SX-13-1-7 | 第十三条第一款第（七）项 | supervision.measures | 登记措施依据 | furtherItem.steps.add catalogues.furtherKinds.measure
SX-13-2a | 第十三条第二款 | supervision.cooperation-duty | 配合调查、如实反映并提供资料 | cooperationRequest
SX-13-2b | 第十三条第二款 | supervision.cooperation-duty | 不得拒绝、阻碍 | cooperationRecord
SX-14-1a | 第十四条 | supervision.on-site | 监督人员不得少于二人 | visit.steps.begin
SX-14-1b | 第十四条 | supervision.on-site | 应出示有效监督证件 | visit.steps.present supervisionCertificate
SX-15-1a | 第十五条第一款 | supervision.notice | 制作《行政执法监督通知书》并通知限期改正 | supervision.steps.issueOpinion documents.supervisionOpinion
SX-15-1b | 第十五条第一款 | supervision.rectification | 在通知书载明的期限内改正 | supervision.limits.rectification supervision.steps.handle
SX-15-1c | 第十五条第一款 | supervision.decision | 报请政府制发《行政执法监督决定书》 | supervision.steps.referOverdue documents.referral supervision.steps.decide documents.supervisionDecision
SX-15-1-1 | 第十五条第一款第（一）项 | supervision.decision | 确认行政行为无效 | catalogues.supervisionDispositions.confirmInvalid supervision.steps.decide.input.invalidGround
SX-15-1-2 | 第十五条第一款第（二）项 | supervision.decision | 确认行政行为违法 | catalogues.supervisionDispositions.confirmUnlawful supervision.steps.decide.input.violatedClause
SX-15-1-3 | 第十五条第一款第（三）项 | supervision.decision | 变更行政行为 | catalogues.supervisionDispositions.vary supervision.steps.decide.input.newContent
SX-15-1-4 | 第十五条第一款第（四）项 | supervision.decision | 撤销行政行为 | catalogues.supervisionDispositions.revoke supervision.steps.decide.input.revokedAct catalogues.revocationScopes
SX-15-1-5 | 第十五条第一款第（五）项 | supervision.decision | 其他法定处理决定 | catalogues.supervisionDispositions.other supervision.steps.decide.input.otherBasis
SX-15-2 | 第十五条第二款 | supervision.rectification | 三十日内书面报告落实情况 | supervision.limits.report supervision.limits.executionReport supervision.steps.reportRectification supervision.steps.reportExecution
SX-16-1a | 第十六条 | supervision.internal | 明确内部监督机构与人员 | internalRegime.steps.designate internalSupervision.steps.find
SX-16-1b | 第十六条 | personnel.certificates | 建立并落实执法人员管理制度，可被检查 | —
SX-16-1c | 第十六条 | regime.three-systems | 建立并落实执法公示制度，可被检查 | —
SX-16-1d | 第十六条 | regime.three-systems | 建立并落实全过程记录制度，可被检查 | —
SX-16-1e | 第十六条 | regime.three-systems | 建立并落实重大执法决定法制审核制度，可被检查 | —
SX-16-1f | 第十六条 | supervision.case-file-review | 建立并落实案卷评查制度，可被检查 | fileSelfReview
SX-16-1g | 第十六条 | accountability | 建立并落实责任追究制度，可被检查 | correctionResponsibility
SX-17-1a | 第十七条 | transfer.case | 应及时处理，不因划转而不管 | caseTransfer.steps.handle caseTransfer.limits.handling
SX-17-1b | 第十七条 | transfer.case | 应移送证据材料 | caseTransfer.steps.send caseTransfer.steps.file caseTransfer.steps.decline caseTransfer.steps.feedback
SX-17-1c | 第十七条 | transfer.supervision | 加强对移送与查处配合的协调监督 | transferCoordination caseTransfer.limits.answer caseTransfer.steps.urge competence.caseTransfer-overseer
SX-18-1 | 第十八条第一款 | supervision.grassroots | 统筹辖区监督力量对镇街监督 | supervisionPool supervisionTask
SX-18-2a | 第十八条第二款 | supervision.grassroots | 应对镇街执法机构日常监督检查 | stationInspection.steps.check stationInspection.limits.inspection
SX-18-2b | 第十八条第二款 | supervision.grassroots | 同样日常监督检查派驻队伍 | stationInspection.steps.check
SX-18-3 | 第十八条第三款 | supervision.grassroots | 应提请县级司法行政部门处理，自身不得出文 | stationInspection.steps.request
SX-19-1a | 第十九条 | supervision.linkage | 与执法监督、执纪监督贯通 | confidentialLead
SX-19-1b | 第十九条 | supervision.linkage | 与法律监督、民主监督贯通 | linkedLead.steps.reply linkedLead.steps.close
SX-19-1c | 第十九条 | supervision.linkage | 与督查监督、审计监督贯通 | linkedLead.steps.enter
SX-19-1d | 第十九条 | supervision.linkage | 与检察法律监督、社会监督贯通 | linkedLead.limits.reply linkedLead.steps.setReplyTerm
SX-20-1a | 第二十条 | personnel.staffing | 加强队伍建设，提高能力 | —
SX-20-1b | 第二十条 | training | 建立培训、培养机制 | —
SX-20-1c | 第二十条 | personnel.staffing | 配备与任务相适应 | —
SX-21-1 | 第二十一条第一款 | budget | 经费列入本级财政预算 | —
SX-21-2 | 第二十一条第二款 | budget | 按规定报销差旅费 | —
SX-22-1a | 第二十二条 | joint-meeting | 建立健全协作配合机制 | —
SX-22-1b | 第二十二条 | coordination.common-issues | 创新方式、协同推进规范 | —
SX-23-1a | 第二十三条 | assessment.rule-of-law | 纳入考核 | —
SX-23-1b | 第二十三条 | assessment.rule-of-law | 纳入目标责任制考核 | —
SX-24-1 | 第二十四条 | commendation | 可以通报表扬 | —
SX-25-1a | 第二十五条 | accountability | 给予通报批评 | agencySanction.steps.decide agencySanction.steps.publish documents.agencySanction
SX-25-1b | 第二十五条 | accountability | 依法给予处分 | accountability.steps.proposeDiscipline accountability.steps.recordOutcome documents.disciplineProposal
SX-25-1-1 | 第二十五条第（一）项 | accountability | 可通报批评并建议处分 | mutualRefusal.steps.recordRefusal mutualRefusal.steps.recordApplication catalogues.accountabilityGrounds.notRequested
SX-25-1-2 | 第二十五条第（二）项 | accountability | 可通报批评并建议处分 | executionTask.limits.execution catalogues.accountabilityGrounds.disputeResult
SX-25-1-3 | 第二十五条第（三）项 | accountability | 可通报批评并建议处分 | supervision.limits.rectification supervision.steps.extend catalogues.accountabilityGrounds.notCorrected
SX-25-1-4 | 第二十五条第（四）项 | accountability | 可通报批评并建议处分 | accountability.steps.register.input.grounds catalogues.accountabilityGrounds.other
SX-26-1 | 第二十六条 | regulation.versioning | 自2022年12月1日起适用 | norms.shaoxing identity
`)
