import { provisionsOf } from '../table.ts'

/** Every clause of the norm: what it says, in the words of the project, and which elements carry it. */
export const provisions = provisionsOf(`
XC-1-1 | 第一条 | regulation.versioning | 登记上位依据为地方组织法与河南省行政执法条例；征求意见稿未写的协调程序回溯上位法 | catalogues.upperRules dispute.steps.accept
XC-2-1a | 第二条第一款 | scope.applicability | 仅适用于许昌辖区 | decisionReview.steps.review caseFileReview.steps.plan
XC-2-1b | 第二条第一款 | regulation.versioning | 从上位或特别规定 | catalogues.upperRules
XC-2-2-1 | 第二条第二款第（一）项 | organisation.bodies | 监督对象类型一：所属部门、派出机关、下级政府 | —
XC-2-2-2a | 第二条第二款第（二）项 | supervision.internal | 监督对象类型二：本部门所属与派出机构 | internalSupervision.steps.find
XC-2-2-2b | 第二条第二款第（二）项 | organisation.bodies | 市级部门可监督下级对口部门的业务执法 | —
XC-2-2-3 | 第二条第二款第（三）项 | scope.vertical-agencies | 限于法律、政策执行情况，不及人事与具体处分 | verticalFinding documents.verticalNotice
XC-2-2-4 | 第二条第二款第（四）项 | supervision.content | 兜底类型，须写依据 | catalogues.furtherKinds.type furtherItem.steps.add
XC-3-1 | 第三条 | general.basis | 仅宣示党的领导与办事原则，未设具体职责、期限或文书 | — 仅宣示原则，未设具体职责、期限或文书
XC-4-1a | 第四条 | organisation.bodies | 统一领导，建立完善监督体系 | —
XC-4-1b | 第四条 | coordination.common-issues | 协调解决重大问题并留痕 | —
XC-5-1 | 第五条第一款 | organisation.bodies | 政府为监督机关，受监督的政府、部门、组织为被监督机关 | —
XC-5-2 | 第五条第二款 | organisation.bodies | 司法局为本级监督机构，办理具体事务 | —
XC-5-3 | 第五条第三款 | supervision.internal | 每单位指定一个机构承担 | organRegister.steps.enter internalRegime.steps.designate
XC-5-4 | 第五条第四款 | supervision.grassroots | 协助县级机构开展镇街监督 | stationLead
XC-6-1 | 第六条第一款 | personnel.staffing | 配备适应任务的监督人员 | —
XC-6-2 | 第六条第二款 | commendation | 可表彰奖励成绩突出者 | —
XC-7-1-1 | 第七条第（一）项 | supervision.content | 监督内容大类一，展开见第八条 | catalogues.supervisionHeadings.regimes inspection.steps.close
XC-7-1-2 | 第七条第（二）项 | supervision.content | 监督内容大类二，展开见第九条 | catalogues.supervisionHeadings.responsibility inspection.steps.close
XC-7-1-3 | 第七条第（三）项 | supervision.content | 监督内容大类三，展开见第十条 | catalogues.supervisionHeadings.conduct inspection.steps.score
XC-7-1-4 | 第七条第（四）项 | supervision.content | 兜底 | catalogues.supervisionHeadings.other catalogues.furtherKinds.content furtherItem.steps.add
XC-8-1-1 | 第八条第（一）项 | regime.discretion-benchmark | 列入检查清单并要求证据 | —
XC-8-1-2 | 第八条第（二）项 | regime.three-systems | 列入检查清单并要求证据 | —
XC-8-1-3 | 第八条第（三）项 | regime.four-lists | 列入检查清单并要求证据 | —
XC-8-1-4 | 第八条第（四）项 | regime.notification-commitment | 列入检查清单并要求证据 | —
XC-8-1-5 | 第八条第（五）项 | regime.criminal-linkage | 列入检查清单并要求证据 | —
XC-8-1-6 | 第八条第（六）项 | regime.case-file-management | 列入检查清单并要求证据 | —
XC-8-1-7 | 第八条第（七）项 | regime.penalty-collection-separation | 列入检查清单并要求证据 | —
XC-8-1-8 | 第八条第（八）项 | regime.major-penalty-filing | 列入检查清单并要求证据 | —
XC-8-1-9 | 第八条第（九）项 | regime.double-random | 列入检查清单并要求证据 | —
XC-8-1-10 | 第八条第（十）项 | supervision.content | 列入检查清单并要求证据 | catalogues.supervisionContents.otherRegime catalogues.furtherKinds.regime furtherItem.steps.add
XC-9-1-1 | 第九条第（一）项 | regime.responsibility-system | 列入责任制检查清单 | —
XC-9-1-2 | 第九条第（二）项 | regime.responsibility-system | 列入责任制检查清单 | —
XC-9-1-3 | 第九条第（三）项 | regime.responsibility-system | 列入责任制检查清单 | —
XC-9-1-4 | 第九条第（四）项 | regime.responsibility-system | 列入责任制检查清单 | —
XC-9-1-5 | 第九条第（五）项 | regime.responsibility-system | 列入责任制检查清单 | —
XC-9-1-6 | 第九条第（六）项 | regime.responsibility-system | 列入责任制检查清单 | —
XC-10-1-1 | 第十条第（一）项 | training | 列入检查清单 | —
XC-10-1-2 | 第十条第（二）项 | regime.equipment-and-uniform | 列入检查清单 | —
XC-10-1-3 | 第十条第（三）项 | regime.equipment-and-uniform | 列入检查清单 | —
XC-10-1-4 | 第十条第（四）项 | personnel.certificates | 列入检查清单 | —
XC-10-1-5 | 第十条第（五）项 | regime.entity-qualification | 列入检查清单 | —
XC-10-1-6 | 第十条第（六）项 | supervision.individual-case | 列入检查清单 | decisionReview decisionDefect
XC-10-1-7 | 第十条第（七）项 | regime.discretion-benchmark | 列入检查清单 | —
XC-10-1-8 | 第十条第（八）项 | supervision.content | 列入检查清单 | catalogues.supervisionContents.otherFinding catalogues.furtherKinds.finding furtherItem.steps.add
XC-11-1-1 | 第十一条第（一）项 | supervision.inspection | 可运用该方式并形成记录 | inspection checkFinding
XC-11-1-2 | 第十一条第（二）项 | supervision.special | 可运用该方式并形成记录 | activity activity.steps.plan activity.steps.listCase
XC-11-1-3 | 第十一条第（三）项 | supervision.measures | 可运用该方式并形成记录 | informationRequest informationRequest.limits.reply
XC-11-1-4 | 第十一条第（四）项 | supervision.case-file-review | 可运用该方式并形成记录 | caseFileReview
XC-11-1-5 | 第十一条第（五）项 | statistics | 可运用该方式并形成记录 | —
XC-11-1-6 | 第十一条第（六）项 | appraisal | 可运用该方式并形成记录 | —
XC-11-1-7 | 第十一条第（七）项 | supervision.supervised-handling | 可运用该方式并形成记录 | supervisedHandling supervisedHandling.limits.handling
XC-11-1-8 | 第十一条第（八）项 | supervision.circular | 可运用该方式并形成记录 | circular circular.lookups.verifiedFinding documents.circular
XC-11-1-9 | 第十一条第（九）项 | supervision.methods | 可运用该方式并形成记录 | catalogues.furtherKinds.way furtherItem.steps.add supervisionPlan.steps.addItem
XC-12-1a | 第十二条第一款 | supervision.internal | 建立并落实内部监督制度，经常性监督 | internalRegime.steps.recordSupervision internalRegime.limits.next internalRegime.steps.designate
XC-12-1b | 第十二条第一款 | supervision.internal | 及时纠正并留痕 | internalSupervision.steps.close
XC-12-2a | 第十二条第二款 | annual-report-and-plan | 按规定时限报送上年度执法情况报告 | annualReport annualReport.limits.filing annualReportCycle
XC-12-2b | 第十二条第二款 | annual-report-and-plan | 一并报送本年度执法工作计划 | annualReport.steps.file annualReportCycle.steps.define
XC-12-2c | 第十二条第二款 | publicity | 在本部门网站公开报告与计划 | annualReport.steps.publish annualReport.lookups.ownSite agencySite
XC-13-1a | 第十三条 | supervision.inspection | 可采取该措施并留存证据 | visit visit.steps.planCovert visit.steps.release
XC-13-1b | 第十三条 | evidence | 可采取该措施并留存证据 | supervisionInquiry
XC-13-1c | 第十三条 | evidence | 可采取该措施并留存证据 | fileAccess documents.materialRequest
XC-13-1d | 第十三条 | evidence | 可采取该措施并留存证据 | siteRecord
XC-13-1e | 第十三条 | supervision.measures | 可采取该措施并留存证据 | evidenceMeeting checkFinding.steps.cite
XC-13-1f | 第十三条 | supervision.third-party | 可采取该措施并留存证据 | commission
XC-14-1a | 第十四条 | supervision.cooperation-duty | 主动接受监督、如实提供、予以配合 | cooperationRequest
XC-14-1b | 第十四条 | supervision.cooperation-duty | 禁止拒绝阻碍 | cooperationRecord
XC-14-1c | 第十四条 | assistance | 在职责范围内及时协助 | assistance assistance.limits.reply catalogues.assistanceRefusals.outsideDuty
XC-15-1 | 第十五条 | supervisors.social | 可邀请代表委员、人民监督员、专家、律师、记者等担任社会监督员并参与监督 | —
XC-16-1a | 第十六条第一款 | recusal | 应自行回避 | supervisorAssignment.steps.declareInterest recusal.steps.recuseSelf recusal.steps.reassign supervisorAssignment.lookups.recusedBefore
XC-16-1b | 第十六条第一款 | recusal | 有权申请其回避 | recusal.steps.apply
XC-16-2a | 第十六条第二款 | recusal | 决定是否回避 | recusal.steps.grant recusal.steps.grantByGovernment earlierEvidence documents.recusalDecision
XC-16-2b | 第十六条第二款 | recusal | 监督机关应当依职权决定回避 | personnelRelation recusal.steps.alert recusal.steps.proposeByOffice recusal.steps.close
XC-17-1a | 第十七条 | complaints | 汇集统筹各渠道监督线索 | supervisionLead.steps.enter supervisionLead.steps.merge
XC-17-1b | 第十七条 | information-sharing | 与12345建立信息共享 | supervisionLead.steps.enter supervisionLead.steps.assign
XC-17-1c | 第十七条 | information-sharing | 与网络媒体渠道建立共享 | supervisionLead.steps.enter supervisionLead.steps.markUntrue
XC-18-1 | 第十八条 | transfer.discipline | 依规依纪依法移送 | leadTransfer leadTransfer.reading leadTransfer.limits.receipt catalogues.leadCategories.discipline
XC-19-1a | 第十九条 | supervision.notice | 可制发督办函、意见书等 | catalogues.findingClasses.regime catalogues.keyRegimes supervision.steps.find.input.regime
XC-19-1b | 第十九条 | supervision.notice | 可制发督办函、意见书等 | catalogues.findingClasses.duty supervision.steps.find.input.dutySource
XC-19-1c | 第十九条 | supervision.notice | 可制发督办函、意见书等 | catalogues.findingClasses.act supervision.steps.find.input.class
XC-19-1d | 第十九条 | supervision.notice | 制发行政执法监督督办函 | supervision.steps.issueLetter documents.supervisionLetter
XC-19-1e | 第十九条 | supervision.notice | 制发行政执法监督意见书 | supervision.steps.issueOpinion documents.supervisionOpinion
XC-19-1f | 第十九条 | supervision.rectification | 在文书要求的期限内处理（期限由文书定，无法定天数） | supervision.limits.rectification supervision.limits.letterReport
XC-19-1g | 第十九条 | supervision.rectification | 书面报告处理情况 | supervision.steps.reportRectification supervision.steps.returnReport supervision.steps.confirmRectified
XC-20-1a | 第二十条 | supervision.decision | 应向本级政府报告 | supervision.steps.referOverdue supervision.steps.setAside documents.referral
XC-20-1b | 第二十条 | supervision.decision | 无须等到期即应报告 | supervision.steps.recordRefusal
XC-20-1c | 第二十条 | supervision.decision | 制发《行政执法监督决定书》 | supervision.steps.decide documents.supervisionDecision
XC-20-1d | 第二十条 | supervision.decision | 可责令限期履行、补正或改正、撤销、确认违法、确认无效 | catalogues.supervisionDispositions supervision.steps.decide.input.nature supervision.steps.decide.input.circumstances supervision.steps.decide.input.fault
XC-20-1e | 第二十条 | supervision.litigation-exclusion | 不作监督决定 | supervision.lookups.remedyPending supervision.steps.recordRemedyBar supervision.steps.liftRemedyBar remedy
XC-21-1a | 第二十一条第一款 | accountability | 视情节通报、批评、取消评优评先资格 | agencySanction.steps.decide honourExclusion honourNomination documents.agencySanction
XC-21-1b | 第二十一条第一款 | accountability | 由责任人所在机关自行决定：通报批评、离岗受训或调岗 | personalMeasure.steps.decideOwn catalogues.personalMeasures
XC-21-1c | 第二十一条第一款 | personnel.certificates | 取消执法资格由监督机构决定，并同步证件库 | personalMeasure.steps.decideDisqualify certificate.steps.cancel
XC-21-1d | 第二十一条第一款 | accountability | 依法处分 | personalMeasure.steps.recordDiscipline accountability.steps.proposeDiscipline accountability.steps.recordOutcome
XC-21-1e | 第二十一条第一款 | transfer.criminal | 移送追究刑责 | criminalReferral accountability.lookups.unsignedReferral
XC-21-1-1 | 第二十一条第一款第（一）项 | accountability | 可予以通报等处理 | verifiedProblem.steps.confirmSecond catalogues.accountabilityGrounds.negligence
XC-21-1-2 | 第二十一条第一款第（二）项 | accountability | 可予以通报等处理 | regimeRate.steps.record catalogues.accountabilityGrounds.regime
XC-21-1-3 | 第二十一条第一款第（三）项 | accountability | 可予以通报等处理 | responsibilityGap.limits.gap catalogues.accountabilityGrounds.responsibility
XC-21-1-4 | 第二十一条第一款第（四）项 | accountability | 可予以通报等处理 | verifiedProblem.steps.annul accountability.steps.lapse catalogues.accountabilityGrounds.abuse
XC-21-1-5 | 第二十一条第一款第（五）项 | accountability | 可予以通报等处理 | incivility catalogues.accountabilityGrounds.incivility
XC-21-1-6 | 第二十一条第一款第（六）项 | assistance | 可予以通报等处理 | assistance.steps.refuse catalogues.assistanceRefusals
XC-21-1-7 | 第二十一条第一款第（七）项 | dispute.execution | 可予以通报等处理 | dispute executionTask.limits.execution executionTask.limits.extendedExecution executionTask.steps.lapse
XC-21-1-8 | 第二十一条第一款第（八）项 | training | 可予以通报等处理 | —
XC-21-1-9 | 第二十一条第一款第（九）项 | supervision.cooperation-duty | 可予以通报等处理 | cooperationRecord.steps.record catalogues.accountabilityGrounds
XC-21-1-10 | 第二十一条第一款第（十）项 | supervision.rectification | 可予以通报等处理 | supervision.limits.rectification supervision.steps.extend supervision.limits.extended catalogues.accountabilityGrounds.paperIgnored
XC-21-1-11 | 第二十一条第一款第（十一）项 | supervision.decision | 可予以通报等处理 | supervision.limits.execution catalogues.accountabilityGrounds.decisionIgnored
XC-21-1-12 | 第二十一条第一款第（十二）项 | accountability | 可予以通报等处理 | accountability.steps.register.input.grounds catalogues.accountabilityGrounds.other
XC-21-2 | 第二十一条第二款 | personnel.certificates | 二年内禁止重新申领 | qualificationBan certificate.lookups.banned
XC-22-1 | 第二十二条 | budget | 经费由本级财政预算保障 | —
XC-23-1 | 第二十三条 | accountability.supervisors | 依法处分 | supervisorMisconduct
XC-24-1 | 第二十四条 | regulation.versioning | 日期留空，未公布前仅作试用 | identity norms.xuchang
`)
