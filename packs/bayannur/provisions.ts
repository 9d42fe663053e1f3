import { provisionsOf } from '../table.ts'

/** Every clause of the norm: what it says, in the words of the project, and which elements carry it. */
export const provisions = provisionsOf(`
BYN-0-1 | 印发通知 | scope.special-zones | 适用单位范围含旗县区、管委会、市直及驻市单位 | organRegister.steps.enter
BYN-0-2 | 印发通知 | general.basis | 仅为公文流转信息，作为规则包元数据保存，无校验或办理动作 | — 仅为公文流转信息，作为规则包元数据保存，无校验或办理动作
BYN-1-1 | 第一条 | general.basis | 目的和依据条款，不设权利义务；上位法名称与版本存入规则包依据库 | — 目的和依据条款，不设权利义务
BYN-1-2 | 第一条 | organisation.bodies | 三级全覆盖可量化 | —
BYN-2-1 | 第二条第一款 | organisation.bodies | 统一领导 | —
BYN-2-2-1 | 第二条第二款 | supervision.inspection | 担任本级政府的协调监督机构 | inspection.steps.begin activity.steps.plan
BYN-2-2-2 | 第二条第二款 | organisation.bodies | 上级对下级业务指导 | —
BYN-2-3 | 第二条第三款 | scope.vertical-agencies | 依法监督，必要时告知其上级主管部门 | verticalFinding documents.verticalNotice
BYN-2-4-1 | 第二条第四款 | supervision.internal | 担任本部门执法监督机构 | internalSupervision.steps.find
BYN-2-4-2 | 第二条第四款 | supervision.internal | 给予业务指导 | internalRegime.steps.guide
BYN-2-5-1 | 第二条第五款 | delegation | 受委托机构接受委托部门指导监督 | delegation.parties.delegate organRegister.steps.enter
BYN-2-5-2 | 第二条第五款 | supervision.grassroots | 旗县区对口部门指导监督基层执法 | townshipPower.steps.mapGuide
BYN-3-1-1 | 第三条第一款 | information-system | 负责建设管理全市统一系统“法治巴彦淖尔智能化一体平台” | —
BYN-3-1-2 | 第三条第一款 | information-system | 对接并应用平台 | —
BYN-3-1-3 | 第三条第一款 | publicity | 推进公开和共享 | —
BYN-3-1-4 | 第三条第一款 | information-system | 网上办案、网上监督 | —
BYN-3-2 | 第三条第二款 | supervision.monitoring | 应用系统实行动态监管 | enforcementCase enforcementCase.steps.decide enforcementCase.limits.decision monitoringLead monitoringLead.steps.resolve
BYN-4-1 | 第四条第（一）项 | coordination.common-issues | 协调执法中普遍、重要的问题 | —
BYN-4-2 | 第四条第（二）项 | coordination.linkage | 完善衔接机制，推动部门配合 | —
BYN-4-3 | 第四条第（三）项 | dispute.scope | 协调部门间执法争议 | dispute dispute.steps.openExOfficio
BYN-4-4 | 第四条第（四）项 | coordination.linkage | 促进与立法、刑事司法、普法衔接 | —
BYN-4-5 | 第四条第（五）项 | dispute.scope | 其他依法需协调事项 | otherCoordination
BYN-5-1 | 第五条 | coordination.linkage | 健全协调协作机制 | —
BYN-5-2 | 第五条 | supervision.circular | 通报协调工作情况 | bulletinCycle circular.steps.arise circular.steps.gather circular.limits.bulletin
BYN-5-3 | 第五条 | coordination.common-issues | 及时研究、协调处理并形成意见 | —
BYN-6-1 | 第六条 | dispute.negotiation | 主动协商并留痕 | dispute.steps.negotiateFailed dispute.steps.apply
BYN-6-2 | 第六条 | dispute.routing | 负责协调 | competence.disputeOwn competence.disputeCommon dispute.steps.apply.input.addressedTo dispute.steps.redirect
BYN-6-3 | 第六条 | dispute.mediation | 组织协调，促成一致 | dispute.steps.coordinate dispute.steps.recordConsent
BYN-6-4 | 第六条 | dispute.decision | 提出意见报政府决定 | dispute.steps.formOpinion dispute.steps.refer documents.disputeProposal
BYN-6-5 | 第六条 | dispute.decision | 作出决定并执行 | dispute.steps.decide documents.disputeDecision executionTask.limits.execution
BYN-6-6 | 第六条 | dispute.escalation | 报请有权机关处理，程序中止等待结果 | dispute.steps.escalate dispute.steps.recordReply dispute.states.escalated documents.escalationLetter dispute.limits.decision
BYN-7-1 | 第七条 | coordination.linkage | 问题反映机制 | —
BYN-7-2 | 第七条 | transfer.discipline | 线索移送与信息交流机制 | leadTransfer leadTransfer.reading leadTransfer.steps.exchange leadTransfer.steps.reply
BYN-7-3 | 第七条 | transfer.criminal | 案件移送机制 | criminalTransfer criminalTransfer.limits.approval criminalTransfer.limits.delivery enforcementDecision
BYN-7-4 | 第七条 | coordination.linkage | 信息交流、检察意见办理 | —
BYN-7-5 | 第七条 | coordination.linkage | 交流信息 | —
BYN-8-1 | 第八条第（一）项 | supervision.content | 检查法律法规实施情况 | catalogues.supervisionContents.lawImplementation inspection.steps.score
BYN-8-2-1 | 第八条第（二）项 | regime.three-systems | 监督执法公示 | —
BYN-8-2-2 | 第八条第（二）项 | regime.three-systems | 监督全过程记录 | —
BYN-8-2-3 | 第八条第（二）项 | regime.three-systems | 监督重大执法决定法制审核 | —
BYN-8-3-1 | 第八条第（三）项 | regime.responsibility-system | 权责清单编制、调整、公开 | —
BYN-8-3-2 | 第八条第（三）项 | regime.major-penalty-filing | 检查重大行政处罚备案 | —
BYN-8-3-3 | 第八条第（三）项 | guidance-cases | 案例指导制度建立情况 | —
BYN-8-3-4 | 第八条第（三）项 | regime.responsibility-system | 相关制度制定及落实 | —
BYN-8-4-1 | 第八条第（四）项 | regime.entity-qualification | 审查执法主体合法性 | —
BYN-8-4-2 | 第八条第（四）项 | regime.entity-qualification | 定期清理并确认主体 | —
BYN-8-5-1 | 第八条第（五）项 | personnel.certificates | 管理执法（监督）人员资格认证 | —
BYN-8-5-2 | 第八条第（五）项 | personnel.certificates | 管理执法证件 | —
BYN-8-6 | 第八条第（六）项 | regime.normative-document-filing | 审查规范性文件合法性与适当性 | —
BYN-8-7-1 | 第八条第（七）项 | supervision.inspection | 组织、指导、参与执法检查 | joinedCheck catalogues.checkRoles
BYN-8-7-2 | 第八条第（七）项 | supervision.individual-case | 监督具体行政行为合法性、适当性 | individualCase.steps.conclude catalogues.caseGrounds
BYN-8-7-3 | 第八条第（七）项 | supervision.notice | 制止和纠正违法、不当行为 | supervision.limits.response supervision.steps.issueOpinion
BYN-8-8-1 | 第八条第（八）项 | regime.discretion-benchmark | 裁量权基准调整公布 | discretionBenchmark penaltyRecord.lookups.benchmark
BYN-8-8-2 | 第八条第（八）项 | regime.discretion-benchmark | 裁量权基准执行 | penaltyRecord.steps.record
BYN-8-9-1 | 第八条第（九）项 | regime.four-lists | “四张清单”编制与公布实施 | leniencyCheck leniencyList penaltyRecord.lookups.noPenalty
BYN-8-9-2 | 第八条第（九）项 | regime.four-lists | “四张清单”录入平台 | leniencyCheck.steps.check leniencyList.steps.addItem leniencyItem
BYN-8-10-1 | 第八条第（十）项 | regime.double-random | “双随机、一公开”监管 | —
BYN-8-10-2 | 第八条第（十）项 | joint-enforcement | 跨部门联合执法 | jointAction jointAction.lookups.sameCheck jointDuty
BYN-8-10-3 | 第八条第（十）项 | regime.key-supervision-list | 重点行业、新兴领域重点监管事项清单 | —
BYN-8-10-4 | 第八条第（十）项 | regime.double-random | 抽查事项清单录入平台 | —
BYN-8-11-1 | 第八条第（十一）项 | delegation | 签订委托书 | delegation.steps.register delegation.limits.term
BYN-8-11-2 | 第八条第（十一）项 | delegation | 委托书向本级司法行政部门备案 | delegation.steps.file delegation.limits.filing
BYN-8-11-3 | 第八条第（十一）项 | delegation | 委托执法事项清单编制公布 | delegation.steps.publishItems delegation.steps.recordAct
BYN-8-11-4 | 第八条第（十一）项 | delegation | 委托机关对受托组织的监督指导 | delegateGuidance
BYN-8-11-5 | 第八条第（十一）项 | delegation | 违反规定、超越权限的委托执法 | delegation.steps.recordAct delegationBreach
BYN-8-12-1 | 第八条第（十二）项 | information-system | 平台应用情况 | —
BYN-8-12-2 | 第八条第（十二）项 | publicity | 应公开执法信息录入归集公示 | —
BYN-8-12-3 | 第八条第（十二）项 | information-system | 处罚案件进平台、归集、公示 | —
BYN-8-12-4 | 第八条第（十二）项 | information-system | 移动执法终端应用 | —
BYN-8-13-1 | 第八条第（十三）项 | supervision.grassroots | 赋权苏木乡镇、街道执行情况 | powerUse grassrootsFinding
BYN-8-13-2 | 第八条第（十三）项 | supervision.grassroots | 业务主管部门对基层执法的指导监督 | guidanceRecord guidanceCheck
BYN-8-13-3 | 第八条第（十三）项 | supervision.grassroots | 基层执法事项清单公布与实施 | townshipPower townshipAct
BYN-8-14 | 第八条第（十四）项 | complaints | 受理相对人举报、投诉 | —
BYN-8-15 | 第八条第（十五）项 | supervision.content | 其他依法应办理的监督事项 | catalogues.supervisionContents.other catalogues.furtherKinds.content furtherItem.steps.add inspection.lookups.added-content
BYN-9-1 | 第九条第（一）项 | supervision.inspection | 日常监督检查 | inspection inspection.steps.close
BYN-9-2 | 第九条第（二）项 | supervision.case-file-review | 案卷评查 | caseFileReview.steps.draw
BYN-9-3 | 第九条第（三）项 | supervision.evaluation | 行政执法评议 | enforcementAppraisal
BYN-9-4 | 第九条第（四）项 | supervision.special | 专项监督 | activity activity.steps.plan activity.steps.conclude
BYN-9-5 | 第九条第（五）项 | supervision.individual-case | 个案监督 | individualCase
BYN-9-6 | 第九条第（六）项 | supervision.inspection | 法律法规规章规定的其他方式 | furtherItem.steps.add catalogues.furtherKinds.way
BYN-10-1-1 | 第十条第一款第（一）项 | supervision.measures | 要求报告执法情况 | informationRequest informationRequest.limits.reply
BYN-10-1-2 | 第十条第一款第（二）项 | supervision.measures | 询问执法人员、相对人和其他人员 | questioning documents.questioningRecord
BYN-10-1-3 | 第十条第一款第（三）项 | supervision.measures | 调阅案卷、视听资料、电子数据等 | fileLoan fileLoan.reading fileLoan.steps.countBack
BYN-10-1-4 | 第十条第一款第（四）项 | supervision.measures | 录音录像等收集、保全证据 | securedRecording securedRecording.steps.confirm securedRecording.steps.markAltered
BYN-10-1-5 | 第十条第一款第（五）项 | supervision.third-party | 委托符合条件的社会组织鉴定、评估、检测、勘验 | commission checkFinding.steps.cite
BYN-10-1-6 | 第十条第一款第（六）项 | supervision.measures | 召开听证会、专家论证会 | evidenceMeeting
BYN-10-1-7 | 第十条第一款第（七）项 | supervision.measures | 依法可采取的其他措施 | furtherItem.steps.add catalogues.furtherKinds.measure
BYN-10-2-1 | 第十条第二款 | supervision.cooperation-duty | 配合、如实反映 | cooperationRequest
BYN-10-2-2 | 第十条第二款 | accountability | 不得拒绝、阻碍；记录为追责线索 | cooperationRecord.steps.record accountability.steps.arise catalogues.accountabilityGrounds.obstruction
BYN-11-1-1 | 第十一条第一款 | supervision.plan | 组织执法情况监督检查 | supervisionPlan supervisionPlan.steps.draft supervisionPlan.limits.carryOut
BYN-11-1-2 | 第十一条第一款 | supervision.rectification | 及时纠正 | supervision.limits.response supervision.steps.find
BYN-11-1-3 | 第十一条第一款 | supervision.report-major | 双报告 | majorProblem documents.majorReportGovernment documents.majorReportAbove
BYN-11-2-1 | 第十一条第二款 | supervision.internal | 检查执法情况 | departmentInspection counterpart
BYN-11-2-2 | 第十一条第二款 | supervision.rectification | 及时纠正 | departmentCorrection departmentCorrection.limits.correction
BYN-11-2-3 | 第十一条第二款 | supervision.report-major | 双报告 | majorProblem.steps.reportAbove majorProblem.parties.above
BYN-11-3-1 | 第十一条第三款 | delegation | 检查被委托机构执法情况 | delegateInspection
BYN-11-3-2 | 第十一条第三款 | delegation | 及时纠正 | delegationBreach.steps.correct delegationBreach.steps.close documents.delegationCorrection
BYN-12-1-1 | 第十二条第一款 | supervision.case-file-review | 落实案卷评查制度 | caseFileReview.steps.plan
BYN-12-1-2 | 第十二条第一款 | supervision.case-file-review | 上级对下级案卷一年一评查 | yearlyFileReview
BYN-12-1-3 | 第十二条第一款 | supervision.case-file-review | 自查案卷 | fileSelfReview
BYN-12-1-4 | 第十二条第一款 | assessment.rule-of-law | 结果计入年度依法行政评议考核 | —
BYN-12-2 | 第十二条第二款 | supervision.case-file-review | 纳入评查范围 | caseFileReview.steps.exclude caseFileReview.steps.draw
BYN-12-3 | 第十二条第三款 | supervision.case-file-review | 重点评查涉企案卷 | caseFileReview.steps.conclude
BYN-13-1 | 第十三条第一款 | regime.responsibility-system | 领导责任制 | —
BYN-13-2-1 | 第十三条第二款 | appraisal | 指导监督实施 | —
BYN-13-2-2 | 第十三条第二款 | appraisal | 公开、公平、公正 | —
BYN-13-2-3 | 第十三条第二款 | public-participation | 听取公众意见 | —
BYN-13-2-4 | 第十三条第二款 | assessment.rule-of-law | 纳入同级政府考核指标体系 | —
BYN-13-2-5 | 第十三条第二款 | appraisal | 向社会公开结果 | —
BYN-14-1 | 第十四条 | supervision.special | 十个领域：食品药品／公共卫生／自然资源／生态环境／安全生产／劳动保障／城市管理／交通运输／金融服务／教育培训（可扩展） | catalogues.supervisionTopics activity.steps.plan keyFieldYear.steps.review
BYN-14-2 | 第十四条 | supervision.special | 开展专项监督 | keyFieldYear keyFieldYear.limits.begin keyFieldYear.limits.report keyFieldCycle
BYN-15-1-1 | 第十五条第一款 | public-participation | 畅通途径和渠道 | —
BYN-15-1-2 | 第十五条第一款 | complaints | 健全处理机制 | —
BYN-15-2-1 | 第十五条第二款 | publicity | 在政府网站或本部门官网公开投诉电话、电子邮箱 | —
BYN-15-2-2 | 第十五条第二款 | complaints | 及时处理 | —
BYN-16-1 | 第十六条 | supervision.on-site | 不得少于两人 | visit.steps.begin visit.steps.leave visit.steps.resume
BYN-16-2 | 第十六条 | supervision.on-site | 出示有效执法监督证件 | visit.steps.present supervisionCertificate documents.onSiteRecord
BYN-17-1 | 第十七条 | supervisors.social | 可聘请特邀监督员 | —
BYN-17-2 | 第十七条 | supervisors.social | 核发行政执法特邀监督员证件 | —
BYN-17-3 | 第十七条 | supervisors.social | 限于聘任的行政区域 | —
BYN-18-1 | 第十八条 | regime.normative-document-filing | 加强规范性文件备案审查的指导监督 | —
BYN-18-2 | 第十八条 | regime.normative-document-filing | 备案审查 | —
BYN-18-3 | 第十八条 | regime.major-penalty-filing | 备案 | —
BYN-18-4 | 第十八条 | information-system | 通过平台进行 | —
BYN-19-1 | 第十九条第一款 | regime.discretion-benchmark | 落实裁量权基准 | penaltyRecord.steps.record.input.benchmark penaltyRecord.steps.record.input.reason
BYN-19-2-1 | 第十九条第二款 | regime.four-lists | 编制不予处罚事项清单 | catalogues.leniencyLists.noPenalty leniencyList.steps.addItem penaltyRecord.lookups.noPenalty
BYN-19-2-2 | 第十九条第二款 | regime.four-lists | 编制从轻处罚事项清单 | catalogues.leniencyLists.lighter penaltyRecord.lookups.lighter
BYN-19-2-3 | 第十九条第二款 | regime.four-lists | 编制减轻处罚事项清单 | catalogues.leniencyLists.mitigated penaltyRecord.steps.record.input.discussion
BYN-19-2-4 | 第十九条第二款 | regime.four-lists | 编制不予实施行政强制措施事项清单 | catalogues.leniencyLists.noCoercion coercionRequest
BYN-19-2-5 | 第十九条第二款 | publicity | 向社会公布 | leniencyList.steps.publish leniencyCheck.states.checked
BYN-19-2-6 | 第十九条第二款 | regime.four-lists | 不得突破法律法规规章规定 | leniencyList.steps.review leniencyList.lookups.heldBack
BYN-20-1 | 第二十条第一款 | transfer.discipline | 移送监察机关 | leadTransfer documents.leadTransfer leadTransfer.limits.receipt
BYN-20-2-1 | 第二十条第二款 | transfer.other-organs | 移送有关机关 | matterTransfer documents.matterTransferLetter
BYN-20-2-2 | 第二十条第二款 | transfer.other-organs | 书面告知行政执法监督机构 | matterTransfer.limits.notice matterTransfer.steps.remind documents.noticeReminder
BYN-21-1 | 第二十一条 | supervision.circular | 可以通报 | circular documents.circular circular.steps.approve
BYN-21-2 | 第二十一条 | supervision.interview | 可以约谈负责人 | interview catalogues.interviewTriggers catalogues.interviewAttendees
BYN-22-1-1 | 第二十二条第一款 | supervision.notice | 发出行政执法监督文书 | supervision.steps.issueOpinion documents.supervisionOpinion
BYN-22-1-2 | 第二十二条第一款 | supervision.rectification | 书面报告处理结果 | supervision.limits.report supervision.steps.reportRectification
BYN-22-1-3 | 第二十二条第一款 | supervision.rectification | 报告→审核→销号或退回 | supervision.steps.returnReport supervision.steps.confirmRectified
BYN-22-2-1 | 第二十二条第二款 | supervision.decision | 启动《内蒙古自治区行政执法监督条例》第二十九条处理 | supervision.steps.referOverdue supervision.steps.decideItself documents.ownDecision supervision.limits.rectification supervision.steps.handle
BYN-22-2-2 | 第二十二条第二款 | supervision.decision | 根据性质、程度选择处理种类 | catalogues.supervisionDispositions catalogues.dispositionGrounds supervision.steps.decide.input.harm
BYN-22-2-3 | 第二十二条第二款 | supervision.review | 可申请复查（依自治区条例第三十五条） | decisionReview ownDecisionReview supervision.limits.decisionReview supervision.limits.ownDecisionReview
BYN-23-1-1 | 第二十三条第一款 | supervision.grassroots | 统筹监督力量 | supervisionTask supervisionPool
BYN-23-1-2 | 第二十三条第一款 | supervision.grassroots | 依法监督 | stationInspection.steps.answer individualCase.steps.begin
BYN-23-1-3 | 第二十三条第一款 | supervision.grassroots | 监督其是否履行指导监督职责 | guidanceCheck.steps.check grassrootsFinding
BYN-23-2 | 第二十三条第二款 | supervision.grassroots | 开展日常监督检查 | stationInspection.steps.check
BYN-23-3 | 第二十三条第三款 | supervision.notice | 提请旗县区司法行政部门处理 | stationInspection.steps.request stationInspection.steps.decline stationLead.steps.handle stationLead.limits.answer
BYN-24-1 | 第二十四条 | supervision.linkage | 与各类监督贯通、相互协调 | linkedLead confidentialLead
BYN-24-2 | 第二十四条 | supervision.linkage | 构建大监督格局 | linkageOverview
BYN-25-1 | 第二十五条 | supervision.internal | 建立完善内部监督机制 | internalRegime.steps.designate
BYN-25-2 | 第二十五条 | supervision.internal | 定机构、定人员承担内部监督 | internalSupervision.steps.find internalRegime.steps.designate
BYN-25-3 | 第二十五条 | supervision.internal | 落实人员管理、公示、全过程记录、法制审核、案卷评查、责任追究制度 | internalRegime.steps.confirmSystems catalogues.internalSystems
BYN-26-1-1 | 第二十六条第一款 | transfer.case | 及时告知或移送 | caseTransfer.steps.find caseTransfer.steps.send catalogues.transferModes
BYN-26-1-2 | 第二十六条第一款 | transfer.case | 及时告知或移送 | caseTransfer.steps.return caseTransfer.steps.returnAgain
BYN-26-2 | 第二十六条第二款 | transfer.supervision | 加强协调监督 | transferCoordination caseTransfer.limits.answer caseTransfer.steps.urge
BYN-27-1 | 第二十七条 | accountability | 按自治区条例处理（限期改正、通报批评、政务处分等） | agencySanction.steps.order agencySanction.steps.decide agencySanction.limits.correction
BYN-27-2 | 第二十七条 | accountability | 按自治区条例处理（批评、调离岗位、证件暂扣或撤销等） | personalMeasure certificate certificateSuspension caseAssignment.steps.assign documents.suspendCertificateNotice documents.revokeCertificateNotice
BYN-27-3 | 第二十七条 | accountability | 按自治区条例处理（监督证件暂扣或吊销等） | supervisorMeasure supervisorMisconduct
BYN-28-1 | 第二十八条 | regulation.versioning | 自发布起三十日后施行 | identity norms.bayannur
BYN-28-2 | 第二十八条 | regulation.versioning | 有效期五年，到期前评估 | identity expiryReview
`)
