import { provisionsOf } from '../table.ts'

/** Every clause of the regulation: what it says, in the words of the project, and which elements carry it. */
export const provisions = provisionsOf(`
NR-1-1 | 第一条 | general.basis | 只交代目的与上位依据，不产生办理动作；名称、文号、依据存入规则包元数据 | — 只交代目的和依据；名称、文号、依据存入规则包元数据
NR-2-1 | 第二条 | scope.applicability | 被监督对象限于四类：所属部门、派出机关、下级政府、授权组织；只在行政系统内部适用，企业、公民、法院、检察院不得作为对象 | supervision.parties.agency activity.parties.agencies
NR-3-1 | 第三条 | general.basis | 属制度定性表述，没有主体、行为和期限要件 | — 原则性条文，没有主体、行为和期限，不产生办理动作
NR-4-1 | 第四条第一款 | general.basis | 原则性、宣示性内容，不能转化为校验或提醒 | — 原则性条文，没有主体、行为和期限，不产生办理动作
NR-4-2 | 第四条第二款 | general.basis | 工作理念（规范指导、预防纠错、监督保障并举）由其他条文落实，本款不单设动作 | — 原则性条文，没有主体、行为和期限，不产生办理动作
NR-5-1 | 第五条 | organisation.bodies | 政府须研究部署并支持监督机构履职；系统留存部署记录，无记录仅提示，不称逾期 | governmentDeployment duties.deployment
NR-6-1a | 第六条第一款 | organisation.bodies | 每级政府只有司法行政部门承担监督机构角色，以代表本级政府的身份办理具体事务 | organRegister.steps.enter supervision.parties.overseer
NR-6-1b | 第六条第一款 | supervision.report-government | 须按周期向本级政府报告监督工作；“定期”无数字，周期由本地参数设定（默认半年），只显示内部时限 | governmentReport governmentReport.limits.target duties.governmentReport
NR-6-2 | 第六条第二款 | supervision.grassroots | 司法所只有协助地位：可受派检查、收集线索，文书与决定一律由县级机构或政府出具 | stationLead stationLead.steps.submit
NR-7-1-1 | 第七条第（一）项 | regime.responsibility-system | 监督机构负责指导监督执法，并牵头落实责任制与追责制度 | responsibilityChecklist
NR-7-1-2 | 第七条第（二）项 | dispute.routing | 执法争议协调是监督机构的法定职责；其他机构参与协调的，监督机构至少要参加并提出意见 | dispute dispute.steps.formOpinion dispute.steps.refer
NR-7-1-3 | 第七条第（三）项 | information-system | 监督机构组织推动“四化”，项目与进展可登记统计 | developmentProject catalogues.modernisations
NR-7-1-4 | 第七条第（四）项 | organisation.bodies | 主体、人员、行为、保障四类管理制度由监督机构统筹，对应四本台账 | officerCertificate.lookups.confirmedEntity entityQualification
NR-7-1-5 | 第七条第（五）项 | supervision.content | 兜底：增加职责须写明法律或法规依据，规章和文件不能单独作为依据 | addedDuty catalogues.normKinds
NR-8-1a | 第八条 | supervision.restraint | 监督要求只能指向执法机关履职或纠正，不得由监督机构直接处分相对人的权利义务 | supervision.steps.issueOpinion supervision.steps.issueLetter catalogues.supervisionDemands
NR-8-1b | 第八条 | interference-record | 无文书、无立项的个案指令视为不当干预线索，可被执法人员记录 | interferenceRecord interferenceLead
NR-8-1c | 第八条 | supervision.restraint | 避免加重负担：同一机关短期内多次检查或重复索要已有数据须提示并说明理由 | visit.lookups.recentVisits informationRequest.lookups.recentRequests dataRequest dataRequest.lookups.recordedActs
NR-9-1 | 第九条 | supervision.content | 监督范围三块：中央重大部署落实、各项制度落实、依法开展执法；计划应三块齐备 | supervisionPlan catalogues.planBlocks
NR-10-1 | 第十条 | personnel.certificates | 监督机构管主体资格，并督促机关及时办理人员准入与退出，证件状态同步 | officerCertificate.steps.cancel
NR-11-1 | 第十一条第一款 | supervision.content | 监督覆盖许可、处罚、强制、检查、征收征用、给付等外部执法行为，行为种类为必填；制定文件不属此列 | catalogues.enforcementActs supervision.steps.find.input.actType
NR-11-2-1 | 第十一条第二款第（一）项 | regime.entity-qualification | 核查项：主体、人员是否有合法资格 | inspection.steps.checkOfficer catalogues.problemTaxonomy.qualification enforcementRecord.lookups.publishedEntity
NR-11-2-2 | 第十一条第二款第（二）项 | supervision.individual-case | 核查项：程序是否合法（立案、告知、听证、审核、期限、送达） | inspection.steps.assessAct catalogues.problemTaxonomy.procedure supervision.steps.find.input.pages
NR-11-2-3 | 第十一条第二款第（三）项 | supervision.individual-case | 核查项：决定是否违法或者明显不当；一般不当须另行标注，不等同明显不当 | catalogues.findingGrades supervision.steps.find.input.gradeReasons supervision.steps.giveWorkHint
NR-11-2-4 | 第十一条第二款第（四）项 | supervision.content | 作为不作为、乱作为问题字典：有案不立、推诿、以罚代管、违规异地、趋利执法、四乱等分项编码 | catalogues.problemTaxonomy
NR-11-2-5 | 第十一条第二款第（五）项 | supervision.content | 核查项：是否有粗暴等不文明执法 | catalogues.problemTaxonomy.uncivil supervision.steps.find
NR-11-2-6 | 第十一条第二款第（六）项 | regime.equipment-and-uniform | 核查项：证件、标志、装备、制式服装的使用 | visit.steps.record catalogues.problemTaxonomy.equipment
NR-11-2-7 | 第十一条第二款第（七）项 | supervision.content | 兜底：其他影响合法或适当的情形，须写明理由 | catalogues.problemTaxonomy.other supervision.steps.find.input.otherReason
NR-12-1-1 | 第十二条第（一）项 | personnel.certificates | 制度检查项：人员资格与证件管理 | inspection.steps.assessRegime catalogues.enforcementSystems.certificates
NR-12-1-2 | 第十二条第（二）项 | regime.three-systems | 制度检查项：公示、全过程记录、法制审核等程序制度 | inspection.steps.sampleActs catalogues.enforcementSystems.procedures
NR-12-1-3 | 第十二条第（三）项 | regime.discretion-benchmark | 制度检查项：裁量权基准等标准制度 | inspection.steps.assessRegime catalogues.enforcementSystems.discretion
NR-12-1-4 | 第十二条第（四）项 | regime.responsibility-system | 制度检查项：事项清单、责任确定、状况评议、责任追究 | inspection.steps.assessRegime catalogues.enforcementSystems.responsibility
NR-12-1-5 | 第十二条第（五）项 | regime.criminal-linkage | 制度检查项：行刑衔接 | inspection.steps.assessRegime catalogues.enforcementSystems.criminalLinkage
NR-12-1-6 | 第十二条第（六）项 | supervision.content | 制度检查项：体制改革中的法治建设要求 | inspection.steps.assessRegime catalogues.enforcementSystems.reform
NR-12-1-7 | 第十二条第（七）项 | regime.unified-market | 制度检查项：与全国统一大市场有关的执法制度（如地方保护、差别检查）；本地五部文件均无此项 | inspection.steps.assessRegime catalogues.enforcementSystems.unifiedMarket
NR-12-1-8 | 第十二条第（八）项 | supervision.content | 兜底：其他执法制度，地方特有制度归入此项并写明依据 | inspection.steps.assessRegime catalogues.enforcementSystems.otherSystems
NR-13-1a | 第十三条 | dispute.scope | 监督机构可以协调，不以申请为前提；争议须按四类加“其他”归类；跨层级、跨县区争议国令未写，按地方规定或共同上级处理 | dispute.steps.apply dispute.steps.openExOfficio catalogues.disputeClasses competence.sameGovernment competence.commonGovernment
NR-13-1b | 第十三条 | dispute.decision | 监督机构必须先形成处理意见再报政府；未附意见不得上报；决定者只能是人民政府 | dispute.steps.formOpinion dispute.steps.refer dispute.steps.decide documents.disputeDecision
NR-14-1 | 第十四条 | supervision.methods | 每次监督活动归入日常、重点、专项之一，方式决定后续校验 | activity.steps.plan activity.steps.changeType catalogues.activityTypes
NR-15-1 | 第十五条 | supervision.methods | 日常监督四种基本做法：法规执行评估、资格确认、案卷评查、质效评议；检查、巡查等地方做法归入日常监督 | catalogues.routineMethods activity.steps.plan.input.method
NR-16-1 | 第十六条 | supervision.evaluation | 可用问卷、访谈、实地调研等评估一部法规的执行，结果形成报告 | activity.steps.conclude.input.norm
NR-17-1 | 第十七条第一款 | regime.entity-qualification | 由监督机构确认执法主体资格并向社会公示；未确认者不得在系统中作为执法主体 | entityQualification enforcementRecord.steps.record
NR-17-2 | 第十七条第二款 | personnel.certificates | 考试通过、条件审核后由监督机构发证，资格以此确认 | officerCertificate.steps.issue catalogues.examinationResults
NR-18-1 | 第十八条 | supervision.case-file-review | 评查至少看四点：决定合法性、过罚相当、文书规范、证据真实完整 | activity.steps.scoreFiles catalogues.fileReviewGroups
NR-19-1a | 第十九条 | supervision.evaluation | 先按机关特点制定评议方案和标准，再评议质量与效果 | enforcementAppraisal.steps.begin enforcementAppraisal.steps.setScheme
NR-19-1b | 第十九条 | publicity | 标准、过程、结果三项都要以适当方式公开，不再是可选 | activity.steps.conclude
NR-20-1 | 第二十条第一款 | supervision.key | 符合条件的确定为重点监督事项，须写明反映强烈、影响重大、典型性的事实 | activity.steps.plan activity.steps.approveKey
NR-20-2 | 第二十条第二款 | complaints | 热线和涉企诉求线索须及时研判，结论为重点监督、日常处理或不属监督；“及时”无数字，仅内部时限 | lead lead.limits.triage
NR-20-3a | 第二十条第三款 | supervision.key | 挂牌是督办方式而非文书种类：设牵头人、节点、公开范围，销牌须由挂牌机构核验 | activity.steps.list activity.steps.delist
NR-20-3b | 第二十条第三款 | supervision.key | 由上级监督机构接办，原机构转为协助；之后文书和报请均以上级机构及其本级政府为主体 | activity.steps.elevate supervision.lookups.elevated
NR-21-1 | 第二十一条第一款 | supervision.special | 专项监督的发起层级为省级以上；市县只能参加省级部署或改用重点、日常监督 | activity.steps.plan
NR-21-2 | 第二十一条第二款 | supervision.special | 须有方案（责任部门、重点、进度、要求）并经本级政府批准 | activity.steps.recordApproval activity.steps.begin
NR-22-1-1 | 第二十二条第（一）项 | supervision.self-inspection | 可要求自查、说明情况；须写明事项范围和答复日期，并避免重复 | informationRequest.steps.request catalogues.supervisionMeasures.selfInspection
NR-22-1-2 | 第二十二条第（二）项 | supervision.inspection | 可检查、访谈、暗访；暗访结果公布前不告知对象 | visit.steps.planCovert visit.steps.release catalogues.supervisionMeasures.inspection
NR-22-1-3 | 第二十二条第（三）项 | supervision.measures | 可座谈、听证、统计、评估 | activity.steps.takeMeasure.input.record catalogues.supervisionMeasures.hearing
NR-22-1-4 | 第二十二条第（四）项 | evidence | 可调取并复制材料，但只限本事项所需；超出的须拒绝或补充说明 | activity.steps.takeMeasure.input.withinMatter catalogues.supervisionMeasures.copying
NR-22-1-5 | 第二十二条第（五）项 | supervision.interview | 可约谈机关负责人或相关责任人，须有记录 | interview
NR-22-1-6 | 第二十二条第（六）项 | supervision.measures | 其他必要措施：须写明必要性，询问相对人、勘验、抽样等地方措施归入此项，不得替代执法取证 | activity.steps.takeMeasure.input.necessity catalogues.supervisionMeasures.other
NR-23-1 | 第二十三条 | supervisors.social | 可邀请五类以上人士参加活动；受邀者不具有监督人员身份 | activity.steps.invite catalogues.invitedCategories
NR-24-1 | 第二十四条第一款 | supervision.guidance | 监督机构须以解读、答复、发布典型案例等方式指导执法 | question typicalCase
NR-24-2 | 第二十四条第二款 | coordination.common-issues | 研究共性问题并提出改进工作或完善制度的建议 | improvementProposal documents.improvementProposal
NR-25-1a | 第二十五条 | supervision.cooperation-duty | 机关负有配合义务，配合情况可记录 | informationRequest.limits.reply informationRequest.states.unanswered
NR-25-1b | 第二十五条 | supervision.cooperation-duty | 禁止范围不限于被监督机关，任何单位和个人都包括在内 | obstruction
NR-26-1a | 第二十六条第一款 | supervision.notice | 监督机构自己只能制发督办函、意见书（及其他督促文书）；名称按问题性质选择 | supervision.steps.issueLetter supervision.steps.issueOpinion documents.supervisionLetter documents.supervisionOpinion
NR-26-1b | 第二十六条第一款 | supervision.decision | 监督机构对决定书只有报请权 | supervision.steps.decide supervision.steps.referOverdue supervision.steps.referMajor
NR-26-2 | 第二十六条第二款 | supervision.on-spot-correction | 能当场纠正的必须督促立即纠正，并留存记录；不必再发文书 | supervision.steps.assessOnSpot supervision.steps.correctOnSpot
NR-27-1 | 第二十七条第一款 | supervision.notice | 用督办函督促履职；须写明法定职责、未履行事实、要求和时限 | supervision.steps.issueLetter
NR-27-2 | 第二十七条第二款 | supervision.rectification | 按要求履职并在规定时限内报送纠正情况；时限来自文书或地方规定，国令无天数 | supervision.limits.letterReport supervision.limits.performance supervision.steps.perform
NR-28-1 | 第二十八条第一款 | supervision.notice | 用意见书督促纠正；前提是事实已查明，程度达到违法或明显不当 | supervision.steps.issueOpinion
NR-28-2 | 第二十八条第二款 | supervision.rectification | 按要求纠正并在规定时限内报送纠正情况；时限来自文书或地方规定 | supervision.steps.returnReport supervision.steps.confirm supervision.limits.rectification
NR-29-1a | 第二十九条 | supervision.decision | 三种触发情形；监督机构须附处理建议报本级政府 | supervision.steps.referOverdue supervision.steps.referMajor documents.referral
NR-29-1b | 第二十九条 | supervision.decision | 是否纠正由政府决定；决定纠正的由政府制发决定书；政府也可退回或不采纳 | supervision.steps.decide supervision.steps.returnReferral supervision.steps.declineReferral documents.supervisionDecision
NR-30-1 | 第三十条 | supervision.review | 可向原监督机构提出异议并说明理由，机构须及时处理；无申请期限、无答复天数、不停止执行未作规定 | supervision.steps.object objection
NR-31-1 | 第三十一条 | supervision.circular | 具备两种情形之一才可点名通报或公开；须选定范围 | circular documents.circular catalogues.circularGrounds
NR-32-1 | 第三十二条 | accountability | 监督机构综合主客观原因、后果、纠正情况提出处理建议，由有权机关处理；不得自行处分 | personalMeasure documents.personalProposal officerCertificate.steps.disqualify
NR-33-1 | 第三十三条第一款 | transfer.discipline | 按规定程序移送监察机关，范围含违反国令的行为；限制知悉 | leadTransfer documents.leadTransfer leadTransfer.reading
NR-33-2 | 第三十三条第二款 | supervision.linkage | 与督查、复议等建立沟通和信息共享；复议受理和结果信息应可查 | sharedInformation
NR-33-3a | 第三十三条第三款 | remedy.guidance | 引导当事人走复议或诉讼，留存告知记录 | remedyGuidance documents.guidanceNotice
NR-33-3b | 第三十三条第三款 | supervision.litigation-exclusion | 对该争议不重复监督：不再立案、制文、报请；与该争议无关的共性问题和人员线索不受影响 | supervision.lookups.remedyEntered supervision.steps.closeForRemedy remedy
NR-34-1 | 第三十四条 | assessment.rule-of-law | 监督结果（而非仅工作量）作为评价重要内容 | —
NR-35-1 | 第三十五条第一款 | personnel.staffing | 按任务量配备监督人员，登记岗位与缺口 | —
NR-35-2 | 第三十五条第二款 | training | 监督人员教育培训（政治与业务两类） | —
NR-36-1 | 第三十六条 | regulation.versioning | 国家标准发布后作为带版本的检查依据载入，地方标准让位 | buildingStandard standardCheck
NR-37-1 | 第三十七条第一款 | supervision.monitoring | 国家归集执法信息并作智能预警；本系统须能报送数据、接收预警并由人核实 | monitoringLead monitoringLead.steps.intake monitoringLead.steps.verify
NR-37-2 | 第三十七条第二款 | information-system | 系统由省级组织建设；市县平台须对接共享，不得另要求重复录入 | —
NR-38-1 | 第三十八条 | budget | 监督经费列入本级预算，登记金额与执行 | —
NR-39-1 | 第三十九条 | accountability.supervisors | 由本级政府或上级监督机构责令限期改正，拒不改正的对责任人依法处分 | overseerOrder
NR-40-1 | 第四十条 | accountability.supervisors | 依法处分，构成犯罪的追究刑责 | supervisorMisconduct catalogues.misconductGrounds
NR-41-1 | 第四十一条 | accountability | 依法给予处分；系统只形成建议和移送 | personalMeasure.lookups.obstructions obstruction
NR-42-1 | 第四十二条第一款 | supervision.internal | 部门对所属和派出机构（垂管、双管系统对下级部门）的监督参照国令；不得借此监督他系统 | internalSupervision
NR-42-2 | 第四十二条第二款 | scope.vertical-agencies | 只能监督遵守执行法律政策情况，并及时告知其上一级主管部门；不发督办函、意见书、决定书 | supervision.steps.notifySuperior documents.superiorNotice
NR-42-3 | 第四十二条第三款 | supervision.internal | 市级以上部门对下级对口部门是督促指导，并受本级监督机构指导；县级部门不在此列 | guidanceLetter documents.guidanceLetter
NR-43-1 | 第四十三条 | regulation.versioning | 预留：人员类制度将由国家另定，地方人员规则须可随时被新版本替换 | personnelRule localRuleReview
NR-44-1 | 第四十四条 | regulation.versioning | 2026-02-01起施行；此前已完成的步骤有效，此后的步骤按国令办理 | identity norms.national
`)
