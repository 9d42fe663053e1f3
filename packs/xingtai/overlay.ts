import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { overlayOf } from '../table.ts'

/** What the national regulation changes in each clause from its first day on, and the policy taken. */
export const overlay = overlayOf(
  NATIONAL_FROM,
  `
XT-1-1 | NR-44-1 | supplements | add-step | text | 依据链在河北条例之上加国令825号：先国令、再省条例、后本办法 | norms.national norms.hebei-2019 overlay
XT-2-1b | NR-44-1 | same | block | text | 本办法自带的让位条款从此指向国令，无须另作修改即可适用 | overlay norms.national
XT-3-1 | NR-13-1a | supplements | add-step | interpretation | 国令把争议协调放在监督职责之内；两条业务线照旧，但协调件计入监督工作报告 | — 两条业务线分别统计；纳入监督工作报告列入后续
XT-3-2 | NR-33-3a | same | cite | text | 官民争议不入协调程序，国令进一步要求引导走复议诉讼并留痕 | remedyGuidance dispute.parties.respondents
XT-3-3 | NR-2-1 | supplements | add-step | text | 层级监督对象明列派出机关、下级政府与授权组织，街道办可直接列为对象 | supervision.parties.agency
XT-4-1 | NR-6-1a | same | rename | text | 每级司法行政部门即监督机构，且以代表本级政府的身份办事 | organRegister.steps.enter supervision.parties.overseer
XT-4-1 | NR-6-1b | supplements | add-step | text | 新增向本级政府的周期性工作报告，周期由本地设定 | — 定期报告由国家规则包的 governmentReport 承担，本包列入后续
XT-4-2 | NR-42-1 | restricts | warn | interpretation | 机关法制机构的内部监督限于所属、派出机构，参照国令办理，不占用国令三种文书 | — 部门内部监督由国家规则包的 internalSupervision 承担
XT-4-3 | NR-6-2 | same | block | text | 司法所只协助，与国令一致 | stationLead stationLead.steps.submit
XT-5-1a | NR-34-1 | supplements | add-step | text | 考核不仅看协调监督工作量，还要把监督结果列为评价重要内容 | —
XT-5-1c | NR-35-1 | same | cite | text | 人员配备与任务量相适应，两级规定同向 | —
XT-5-1d | NR-38-1 | same | cite | text | 经费列入本级预算成为行政法规要求 | —
XT-6-1-1 | NR-13-1a | supplements | warn | interpretation | 国令未点名“依据”争议，归入其他类；属规范解释权的转制定机关 | catalogues.nationalDisputeClasses.other catalogues.scopeFindings.normMeaning
XT-6-1-2 | NR-13-1a | supplements | add-step | text | 职责归属争议须再标国令类别：事项清单管理或案件管辖 | catalogues.nationalDisputeClasses dispute.steps.apply.input.nationalClass
XT-6-1-3 | NR-13-1a | supplements | add-step | text | 联合执法争议归跨领域或跨区域类 | catalogues.nationalDisputeClasses dispute.steps.apply.input.nationalClass
XT-6-1-4 | NR-13-1a | supplements | add-step | interpretation | 协助争议国令未单列，归跨领域或其他类，仍可协调 | dispute.steps.apply.input.nationalClass
XT-6-1-5 | NR-13-1a | supplements | add-step | text | 移送争议归案件管辖类 | dispute.steps.apply.input.nationalClass
XT-6-1-6 | NR-13-1a | supplements | add-step | text | 兜底争议仍可受理，须选国令其他类并写依据 | dispute.steps.apply.input.nationalClass
XT-7-1-1 | NR-13-1a | same | cite | text | 同县机关争议属本级机关之间，国令与本办法主体一致 | competence.dispute-one-county documents.acceptanceNotice
XT-7-1-2a | NR-13-1a | same | cite | text | 市级机关之间同属本级，主体一致 | competence.dispute-city-organs documents.acceptanceNotice
XT-7-1-2b | NR-13-1a | supplements | warn | interpretation | 国令只写本级机关，市县之间的争议仍以本办法定由市司法局协调 | competence.dispute-city-branch competence.dispute-city-county
XT-7-1-2c | NR-13-1a | supplements | warn | interpretation | 跨县争议国令未定机关，继续适用本办法 | competence.dispute-across-counties dispute.steps.accept
XT-9-1a | NR-13-1a | supplements | block | interpretation | 国令为可以协调，本办法为应当受理；地方加重自身义务，继续从严 | dispute.steps.accept dispute.steps.decline
XT-10-1 | NR-13-1a | supplements | add-step | text | 国令不以申请为前提，交办启动获得行政法规支撑 | dispute.steps.openByAssignment documents.startNotice
XT-10-2d | NR-13-1a | supplements | add-step | text | 依职权启动获得行政法规支撑 | dispute.steps.findDispute documents.startNotice
XT-12-1-2a | NR-13-1b | same | block | text | 协调不成必须先有处理意见再报政府，两者一致；国令使意见成为必备件 | dispute.steps.reportToGovernment.input.opinion
XT-12-1-2b | NR-13-1b | same | block | text | 决定权在政府；国令未定文书名，本办法名称保留 | dispute.steps.decide documents.disputeDecision
XT-12-1-3 | NR-13-1b | supplements | add-step | interpretation | 超出职权的争议仍按程序逐级报请，国令未作限制 | dispute.steps.escalate
XT-16-1 | NR-33-3b | supplements | block | text | 本办法只终止协调；国令另禁止对同一争议再作监督，两条线同时停 | dispute.steps.terminate supervision.lookups.remedyEntered
XT-16-2 | NR-33-3b | restricts | warn | interpretation | 复议诉讼已作实体处理的官民争议不得借再次申请重新评价，只能协调机关间职责 | dispute.steps.reapply
XT-17-1a | NR-26-1a | restricts | rename | interpretation | 监督机构的责令改正须以督办函或意见书为载体，或报政府决定，不能另立文种 | coordinationBreach.steps.orderByLetter coordinationBreach.steps.orderByOpinion documents.correctionLetter documents.correctionOpinion
XT-17-1b | NR-32-1 | restricts | add-step | text | 对人的处理只能提建议，建议须写明原因、后果、纠正情况 | coordinationBreach.steps.proposeDiscipline
XT-17-1c | NR-33-1 | restricts | block | text | 公职人员职务违法犯罪线索走监察移送，不直接送司法机关 | coordinationBreach.steps.referToSupervision
XT-18-1-1 | NR-9-1 | supplements | add-step | text | 总体情况须包含中央重大部署落实一块 | catalogues.supervisionContents.deployment
XT-18-1-2a | NR-17-1 | supplements | add-step | text | 主体不仅核查，还由监督机构确认并公示 | catalogues.supervisionContents.entity entityRegister enforcementRecord.steps.check
XT-18-1-2b | NR-12-1-1 | same | cite | text | 人员资格证件同为检查项，国令再加准入退出 | catalogues.supervisionContents.officer enforcementRecord.lookups.certificateHeld
XT-18-1-3a | NR-12-1-4 | supplements | add-step | text | 责任制检查须含事项清单、状况评议两个分项 | catalogues.supervisionContents.itemList catalogues.supervisionContents.evaluation
XT-18-1-3b | NR-12-1-3 | same | cite | text | 裁量基准同为检查项 | catalogues.supervisionContents.discretion discretionBenchmark enforcementRecord.steps.check
XT-18-1-3c | NR-12-1-2 | same | cite | text | 执法公示同为检查项 | catalogues.supervisionContents.publicity enforcementRecord.steps.publish
XT-18-1-3d | NR-12-1-2 | same | cite | text | 全过程记录同为检查项 | catalogues.supervisionContents.recording enforcementRecord.steps.attachRecording
XT-18-1-3e | NR-12-1-2 | same | cite | text | 法制审核同为检查项 | catalogues.supervisionContents.legalityReview enforcementRecord.steps.check
XT-18-1-3f | NR-12-1-5 | same | cite | text | 行刑衔接同为检查项 | catalogues.supervisionContents.criminalLinkage enforcementRecord.steps.refer enforcementRecord.steps.receiptOfReferral
XT-18-1-4 | NR-11-2-4 | supplements | add-step | text | 履职情况须按不作为、乱作为问题字典编码 | catalogues.problemTaxonomy checkFinding.steps.arise
XT-18-1-5 | NR-11-2-6 | supplements | add-step | text | 在保障台账之外增查证件、标志、装备、着装的实际使用 | catalogues.supervisionContents.equipment equipmentRecord
XT-18-1-5 | NR-36-1 | supplements | add-step | interpretation | 国家规范化标准出台后优先于地方保障标准 | — 国家标准公布后由国家规则包的 buildingStandard 登记，自施行之日起优先
XT-18-1-6 | NR-12-1-6 | same | cite | text | 改革事项同受监督，国令限于其中法治要求 | catalogues.supervisionContents.reform powerTransfer
XT-18-1-7 | NR-12-1-7 | supplements | add-step | text | 兜底项下默认增列统一大市场相关制度 | catalogues.supervisionContents.unifiedMarket
XT-19-1-1 | NR-8-1c | restricts | warn | text | 频繁布置自查可能加重负担，须控制次数并复用已有数据 | selfInspection.lookups.recentOrders selfInspection.steps.order
XT-19-1-1 | NR-22-1-1 | same | cite | text | 要求自查为国令所列措施 | selfInspection.steps.order
XT-19-1-2 | NR-22-1-1 | same | cite | text | 听取汇报可归入要求说明情况 | evidenceMeeting
XT-19-1-3a | NR-22-1-2 | same | cite | text | 暗访、检查为国令所列措施 | visit
XT-19-1-3b | NR-22-1-6 | supplements | warn | interpretation | 询问当事人国令未列，归其他必要措施，须写必要性且不得代替执法取证 | supervisionInquiry.steps.record.input.necessity
XT-19-1-4 | NR-22-1-4 | same | warn | text | 调阅复制限于与监督事项有关的资料 | fileAccess.steps.request
XT-19-1-5 | NR-22-1-3 | same | cite | text | 座谈、听证为国令所列措施；专家论证归入评估 | evidenceMeeting
XT-19-1-6 | NR-22-1-5 | same | cite | text | 约谈对象包括负责人和相关责任人，与本办法一致 | explanationInterview
XT-19-1-7 | NR-22-1-6 | supplements | warn | interpretation | 委托鉴定、检测、勘验国令未列，归其他必要措施；问卷、评估另有第十六条 | commission.steps.commission
XT-19-1-8a | NR-19-1a | supplements | block | text | 评议前须有按机关特点制定的方案和标准 | —
XT-19-1-8a | NR-19-1b | supplements | block | interpretation | 标准、过程、结果三项都要公开 | —
XT-19-1-8b | NR-21-1 | conflicts | block | interpretation | 市县司法局不再自行发起“专项监督”：改为参加省级部署，或转重点监督、日常监督 | activity.steps.plan activity.steps.continueAsRoutine
XT-19-1-8b | NR-21-2 | supplements | add-step | text | 参加河北省部署的，须登记方案四要素及河北省政府批准情况 | activity.steps.recordApproval activity.steps.begin
XT-20-1a | NR-22-1-1 | supplements | add-step | text | 本办法的定期自查之外，监督机构可就具体事项要求自查 | selfInspection.steps.order selfInspection.limits.orderedReport
XT-20-1c | NR-20-2 | supplements | add-step | text | 投诉和热线线索须研判是否列为重点监督 | complaintTicket.steps.handle
XT-20-2 | NR-33-3a | same | cite | text | 引导复议诉讼，与国令一致 | remedyGuidance
XT-21-1a | NR-26-2 | supersedes | block | text | 当场纠正由“可以”变为能纠正就必须督促立即纠正 | supervision.steps.assessOnSpot supervision.steps.issueOpinion
XT-21-1b | NR-27-1 | supplements | rename | text | 不履行职责改用新增的督办函，不再用意见书 | supervision.steps.issueLetter documents.supervisionLetter
XT-21-1b | NR-28-1 | restricts | warn | interpretation | 意见书只用于已查明的违法或明显不当；一般问题改用提示或当场纠正 | supervision.steps.issueOpinion supervision.steps.giveWorkHint
XT-21-1c | NR-27-2 | supplements | block | text | 督办函同样须有履职和报送时限 | supervision.limits.performance supervision.limits.letterReport supervision.steps.perform supervision.steps.reportPerformance
XT-21-1c | NR-28-2 | supplements | block | interpretation | 意见书须写明报送时限；未写时沿用省条例30日 | supervision.limits.rectification catalogues.rectificationTerms
XT-21-2a | NR-30-1 | supplements | warn | interpretation | 国令异议无期限；15日只约束正式复核，逾期意见仍须受理处理 | supervision.steps.object objection
XT-21-2b | NR-30-1 | same | block | text | 都由原出具机构处理 | supervision.steps.applyOpinionReview objection
XT-21-2c | NR-30-1 | supplements | add-step | interpretation | 国令要求及时，15日作为上限继续适用 | opinionReview.limits.answer objection.limits.handling
XT-21-3 | NR-30-1 | supplements | block | interpretation | 国令未规定停止执行，复核和异议期间继续整改；督办函同理 | supervision.limits.rectification supervision.limits.performance
XT-22-1a | NR-26-1b | same | block | text | 监督机构对决定书只有报请权，与本办法一致 | supervision.steps.decide documents.supervisionDecision
XT-22-1a | NR-29-1a | supplements | block | text | 触发扩大到未按督办函履职；报请须附处理建议 | supervision.steps.referOverdue supervision.steps.referOverdue.input.recommendation documents.referral
XT-22-1b | NR-29-1a | same | cite | text | 重大问题可直接报请，两者一致 | supervision.steps.referMajor
XT-22-1c | NR-29-1b | same | cite | text | 决定书由本级政府制发，两者一致；国令明示政府可不采纳 | supervision.steps.returnReferral supervision.steps.declineReferral
XT-22-1d | NR-29-1b | supplements | add-step | interpretation | 国令只写纠正，处理种类沿用本办法六种 | catalogues.supervisionDispositions
XT-22-1e | NR-33-3b | supplements | block | interpretation | 本办法看“已申请或起诉”且只挡决定；国令看“已进入程序”且挡全部监督：取两者之和 | supervision.lookups.remedyPending supervision.lookups.remedyEntered
XT-22-3a | NR-30-1 | supplements | add-step | interpretation | 国令异议只对监督机构结果；政府决定的30日复核是地方增设，继续有效 | supervision.limits.decisionReview
XT-22-3b | NR-30-1 | supplements | add-step | interpretation | 同上，答复30日仍按本办法 | decisionReview.limits.answer
XT-23-1a | NR-19-1a | supplements | block | interpretation | 年度评议考核须先有差别化标准 | —
XT-23-1c | NR-19-1b | restricts | block | interpretation | “可以公开”收窄：属执法质效评议的，标准、过程、结果应当公开 | —
XT-24-1 | NR-23-1 | supplements | add-step | text | 可邀请人员明列代表委员、行业代表、新闻工作者等，社会监督员之外另设邀请 | —
XT-24-2 | NR-23-1 | same | cite | text | 专家学者同在可邀请之列 | —
XT-25-1b | NR-20-3b | supplements | warn | interpretation | 交叉监督不等于提级：提级后办案和文书主体上移 | crossSupervision documents.crossReport
XT-25-2 | NR-20-3b | supplements | add-step | text | 请求指导之外，上级可直接提级办理 | catalogues.guidanceOutcomes.elevated
XT-26-1a | NR-37-2 | restricts | add-step | text | 平台以省级系统为准，市县重在对接，不另建重复录入 | —
XT-26-1c | NR-37-1 | supplements | add-step | text | 采集的数据须能向国家归集并接收预警 | —
XT-27-1-1 | NR-33-2 | supplements | add-step | text | 复议败诉数据改由信息共享取得，不再只靠机关自报 | interview.lookups.rulings interview.lookups.upheldRulings
XT-27-1 | NR-22-1-5 | supplements | add-step | text | 约谈不限本条三种情形，任何监督事项均可用，并可约谈责任人 | explanationInterview interview.steps.propose
XT-28-1a | NR-32-1 | restricts | block | text | 批评、离岗、调岗、资格处理均为建议，由有权机关决定；暂扣吊销证件亦同 | personalMeasure.steps.propose personalMeasure.steps.recordMeasure personalMeasure.steps.recordSuspension
XT-28-1b | NR-32-1 | restricts | add-step | text | 处分由有权机关作出；建议须写明原因、后果、纠正情况 | accountability.steps.proposeDiscipline
XT-28-1c | NR-33-1 | restricts | block | text | 涉职务犯罪线索移送监察机关 | criminalReferral.steps.send
XT-28-1d | NR-25-1b | supplements | add-step | text | 禁止阻挠的主体扩大到任何单位和个人 | cooperationRecord.steps.record
XT-28-1d | NR-41-1 | supplements | add-step | text | 阻挠监督的责任后果为依法处分，由有权机关作出 | accountability.steps.proposeDiscipline
XT-29-1 | NR-33-2 | supplements | add-step | text | 督查、复议虽不适用本办法，但须与监督互通信息 | leadTransfer
XT-29-2a | NR-2-1 | same | cite | text | 授权组织为被监督对象 | organRegister.steps.enter.input.authorisingClause
XT-29-2b | NR-42-1 | supplements | add-step | text | 派出机构由设立部门内部监督，参照国令；派出机关则由政府监督 | organRegister.steps.enter.input.establishedBy catalogues.organKinds
XT-29-3a | NR-29-1b | conflicts | block | interpretation | 决定书只能由人民政府制发，管委会不是一级政府：开发区决定书默认改由市政府作出 | supervision.steps.decide
XT-29-3b | NR-2-1 | restricts | warn | interpretation | 托管乡街仍是其所属县级政府的下级，监督关系按隶属并登记委托依据 | townshipEntrustment.steps.entrust.input.document
XT-29-4a | NR-42-2 | supplements | block | interpretation | 原文指向其他规定；国令直接给出做法：监督遵守法律政策并告知其上一级主管部门 | supervision.steps.notifySuperior documents.superiorNotice supervision.steps.issueOpinion
`,
)
