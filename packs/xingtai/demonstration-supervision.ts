import type { ScenarioAct } from '@zhiheng/law/scenario'

/** Supervision, interviews, leads and registers of the demonstration. */

type Acts = readonly ScenarioAct[]
type Input = Readonly<Record<string, unknown>>

const city = '邢台市司法局'
const government = '邢台市人民政府'
const files = (...names: string[]) => ({ files: names })

interface Course {
  readonly name: string
  readonly agency: string
  readonly overseer?: string
  readonly problem: string
  readonly grade?: string
  readonly act?: string
  readonly content?: string
  /** the reason given where the organ has a dispute in reconsideration or court */
  readonly apart?: string
}

/** A problem entered and, from 2026 on, the question whether it can be put right on the spot. */
const found = (
  { name, agency, overseer = city, problem, grade = 'unlawful', act, content = 'publicity', apart }: Course,
  at: string,
  onSpot?: boolean,
): Acts => [
  {
    at,
    as: overseer,
    open: 'supervision',
    do: 'find',
    name,
    parties: { agency: [agency] },
    with: {
      field: 'enforcement',
      source: 'inspection',
      content,
      scope: act === undefined ? 'practice' : 'act',
      ...(act === undefined ? {} : { act }),
      actType: 'penalty',
      problem,
      grade,
      gradeReasons: '与现行规定不符，材料在卷',
      verification: 'verified',
      evidence: files('检查笔录', '调取证据清单'),
    },
    ...(apart === undefined ? {} : { because: { 'practice-note': apart } }),
  },
  ...(onSpot === undefined
    ? []
    : [
        {
          at,
          as: overseer,
          in: name,
          do: 'assessOnSpot',
          with: { onSpotPossible: onSpot, onSpotReasons: onSpot ? '补充登记即可' : '需要履行内部程序后改正' },
        },
      ]),
]

const opinion = ({ name, overseer = city, problem }: Course, at: string, rectifyBy: string): ScenarioAct => ({
  at,
  as: overseer,
  in: name,
  issue: 'issueOpinion',
  with: {
    findings: problem,
    bases: ['邢台市行政执法协调监督工作办法第二十一条', '行政执法监督条例第二十八条'],
    demands: [{ item: '改正所列问题', kind: 'correct' }],
    rectifyBy,
    reviewNotice: `对本意见书有异议的，自收到之日起15日内可以向${overseer}申请复核；复核期间不停止执行。`,
  },
})

const served = (name: string, kind: string, to: string, at: string): ScenarioAct => ({ at, in: name, serve: kind, to })

const rectified = ({ name, agency }: Course, at: string): ScenarioAct => ({
  at,
  as: agency,
  in: name,
  do: 'reportRectification',
  with: { corrections: [{ demand: '改正所列问题', result: '已全部改正', evidence: files('整改台账') }] },
})

const referral: Input = { referralReason: '整改期限届满，仍未报送整改情况', recommendation: '建议责令限期改正' }

const decision = (name: string, at: string): ScenarioAct => ({
  at,
  as: government,
  in: name,
  issue: 'decide',
  with: {
    findings: '逾期未改正',
    bases: ['邢台市行政执法协调监督工作办法第二十二条', '行政执法监督条例第二十九条'],
    disposition: 'correct',
    decision: '责令改正所列问题',
    performBy: '2026-12-15',
    reviewNotice: `对本决定有异议的，自收到之日起30日内可以向${government}申请复核；复核期间不停止执行。`,
  },
})

const fresh = found(
  { name: '现查', agency: '邢台市住房和城乡建设局', problem: '物业处罚案件未附裁量说理' },
  '2026-11-19',
)

const onSpot: Acts = (() => {
  const one = { name: '当场', agency: '信都区交通运输局', overseer: '信都区司法局', problem: '执法记录仪未登记使用' }
  return [
    ...found(one, '2026-09-16', true),
    {
      at: '2026-09-16',
      as: one.overseer,
      in: one.name,
      do: 'demandOnSpot',
      with: { onSpotDemand: '当场补登使用台账', demandedAt: '2026-09-16T10:20:00+08:00' },
    },
    {
      at: '2026-09-16',
      as: one.agency,
      in: one.name,
      do: 'signOnSpot',
      with: { correction: '已补登', signedBy: '程千里', signedRecord: files('现场记录') },
    },
  ]
})()

const rectifying: Acts = (() => {
  const one = { name: '公示', agency: '邢台市市场监督管理局', problem: '四十二件处罚决定未按期公示' }
  return [
    ...found(one, '2026-11-02', false),
    opinion(one, '2026-11-04', '2026-12-04'),
    served(one.name, 'supervisionOpinion', one.agency, '2026-11-05'),
  ]
})()

/** The organ asked for a review; the opinion runs on beside it. */
const underReview: Acts = (() => {
  const one = {
    name: '法制审核',
    agency: '邢台市水务局',
    problem: '两件重大处罚决定先作出后审核',
    content: 'legalityReview',
  }
  return [
    ...found(one, '2026-10-28', false),
    opinion(one, '2026-11-02', '2026-12-02'),
    served(one.name, 'supervisionOpinion', one.agency, '2026-11-03'),
    {
      at: '2026-11-13',
      as: one.agency,
      in: one.name,
      do: 'applyOpinionReview',
      with: { addressedTo: { organ: city }, reasons: '其中一件已在决定前完成审核，审核意见书在卷' },
    },
  ]
})()

const reported: Acts = (() => {
  const one = {
    name: '全过程记录',
    agency: '邢台市生态环境局',
    problem: '三件查封案件没有音像记录',
    content: 'recording',
  }
  return [
    ...found(one, '2026-10-12', false),
    opinion(one, '2026-10-14', '2026-11-13'),
    served(one.name, 'supervisionOpinion', one.agency, '2026-10-15'),
    rectified(one, '2026-11-12'),
  ]
})()

const overdue: Acts = (() => {
  const one = {
    name: '亮证',
    agency: '信都区市场监督管理局',
    overseer: '信都区司法局',
    problem: '两名辅助人员单独执法',
  }
  return [
    ...found(one, '2026-09-24', false),
    opinion(one, '2026-09-24', '2026-10-23'),
    served(one.name, 'supervisionOpinion', one.agency, '2026-09-24'),
  ]
})()

const referred: Acts = (() => {
  const one = {
    name: '裁量',
    agency: '邢台市住房和城乡建设局',
    problem: '同类案件处罚幅度差别明显',
    content: 'discretion',
  }
  return [
    ...found(one, '2026-09-07', false),
    opinion(one, '2026-09-08', '2026-10-09'),
    served(one.name, 'supervisionOpinion', one.agency, '2026-09-09'),
    { at: '2026-10-13', as: city, in: one.name, issue: 'referOverdue', with: referral },
  ]
})()

/** Decided by the government; a review of the decision is pending. */
const decided: Acts = (() => {
  const one = { name: '罚缴分离', agency: '邢台市交通运输局', problem: '当场收缴罚款未出具法定票据' }
  return [
    ...found(one, '2026-08-17', false),
    opinion(one, '2026-08-19', '2026-09-18'),
    served(one.name, 'supervisionOpinion', one.agency, '2026-08-20'),
    { at: '2026-10-14', as: city, in: one.name, issue: 'referOverdue', with: referral },
    decision(one.name, '2026-10-27'),
    served(one.name, 'supervisionDecision', one.agency, '2026-10-29'),
    {
      at: '2026-11-16',
      as: one.agency,
      in: one.name,
      do: 'applyDecisionReview',
      with: { addressedTo: { organ: government }, reasons: '票据系统切换期间已经补开' },
    },
  ]
})()

const executing: Acts = (() => {
  const one = { name: '超期办案', agency: '邢台市公安局', problem: '十一件行政案件超过办案期限' }
  return [
    ...found(one, '2026-08-24', false),
    opinion(one, '2026-08-26', '2026-09-25'),
    served(one.name, 'supervisionOpinion', one.agency, '2026-08-27'),
    { at: '2026-10-15', as: city, in: one.name, issue: 'referOverdue', with: referral },
    decision(one.name, '2026-11-03'),
    served(one.name, 'supervisionDecision', one.agency, '2026-11-04'),
  ]
})()

const closed: Acts = (() => {
  const one = {
    name: '文书送达',
    agency: '宁晋县交通运输局',
    overseer: '宁晋县司法局',
    problem: '六件处罚决定没有送达回证',
  }
  return [
    ...found(one, '2026-04-07', false),
    opinion(one, '2026-04-08', '2026-05-08'),
    served(one.name, 'supervisionOpinion', one.agency, '2026-04-09'),
    rectified(one, '2026-04-29'),
    { at: '2026-05-06', as: one.overseer, in: one.name, do: 'confirmRectified', with: { verifiedHow: '抽查六件案卷' } },
  ]
})()

/** A duty not performed: a letter rather than an opinion. */
const urged: Acts = (() => {
  const one = {
    name: '督办',
    agency: '信都区城市管理综合行政执法局',
    overseer: '信都区司法局',
    problem: '三次投诉的违法建设未予查处',
    grade: 'notPerformed',
    content: 'performance',
    apart: '与正在复议的招牌案件无关',
  }
  return [
    ...found(one, '2026-11-09', false),
    {
      at: '2026-11-10',
      as: one.overseer,
      in: one.name,
      issue: 'issueLetter',
      with: {
        duties: ['城乡规划法第六十四条'],
        findings: one.problem,
        demands: [{ item: '依法调查并作出处理', kind: 'perform' }],
        performBy: '2026-12-10',
        reportBy: '2026-12-11',
        objectionNotice: '对本函有异议的，可以向本机构提出并说明理由。',
      },
    },
    served(one.name, 'supervisionLetter', one.agency, '2026-11-11'),
  ]
})()

const vertical: Acts = [
  ...found(
    { name: '税务', agency: '国家税务总局邢台市税务局', problem: '欠税公告未按政策要求更新', content: 'publicity' },
    '2026-06-03',
    false,
  ),
  {
    at: '2026-06-04',
    as: city,
    in: '税务',
    issue: 'notifySuperior',
    with: { findings: '欠税公告未按季度更新', bases: ['税收征收管理法第四十五条'] },
  },
  served('税务', 'superiorNotice', '国家税务总局河北省税务局', '2026-06-08'),
]

/** The party went to court before the government decided. */
const barred: Acts = (() => {
  const one = { name: '诉讼中', agency: '邢台市市场监督管理局', problem: '处罚明显过重', act: '邢市监罚〔2026〕211号' }
  return [
    ...found(one, '2026-08-10', false),
    opinion(one, '2026-08-12', '2026-09-11'),
    served(one.name, 'supervisionOpinion', one.agency, '2026-08-13'),
    { at: '2026-10-16', as: city, in: one.name, issue: 'referOverdue', with: referral },
    {
      at: '2026-10-20',
      as: city,
      open: 'remedy',
      do: 'fileLitigation',
      name: '诉讼',
      parties: { agency: [one.agency] },
      with: {
        act: one.act,
        party: '某商贸有限公司',
        forum: '信都区人民法院',
        filedOn: '2026-10-19',
        receipt: files('起诉状及立案回执'),
      },
    },
    { at: '2026-10-21', as: city, in: one.name, do: 'recordRemedyBar' },
  ]
})()

/** An interview that waits for its report, and one that came to its end. */
const interviews: Acts = (() => {
  const held = (name: string, agency: string, proposedAt: string, at: string): Acts => [
    {
      at: proposedAt,
      as: city,
      open: 'interview',
      do: 'propose',
      name,
      parties: { agency: [agency] },
      with: {
        trigger: 'caseLoad',
        reasons: '上半年诉讼败诉率较高',
        period: '2026年上半年',
        cases: 20,
        lost: 5,
      },
    },
    {
      at: proposedAt,
      as: city,
      in: name,
      issue: 'notify',
      with: { plannedOn: at, place: '市司法局会议室', interviewer: '冯守正', issues: '败诉率高的原因和整改措施' },
    },
    served(name, 'interviewNotice', agency, proposedAt),
    {
      at,
      as: city,
      in: name,
      do: 'hold',
      with: {
        grade: 'reminder',
        attendee: '机关主要负责人',
        attendeeKind: 'leader',
        discussed: '逐案分析败诉原因',
        minutes: files('约谈记录'),
        signature: files('签字页'),
      },
    },
  ]
  return [
    ...held('约谈住建', '邢台市住房和城乡建设局', '2026-11-03', '2026-11-06'),
    ...held('约谈交通', '邢台市交通运输局', '2026-08-24', '2026-08-26'),
    {
      at: '2026-09-24',
      as: '邢台市交通运输局',
      in: '约谈交通',
      do: 'report',
      with: { rectification: '建立应诉案件倒查机制', report: files('整改报告') },
    },
    { at: '2026-09-28', as: city, in: '约谈交通', issue: 'forwardRecord' },
    served('约谈交通', 'interviewRecord', government, '2026-09-28'),
    { at: '2026-09-28', as: city, in: '约谈交通', issue: 'forwardReport' },
    served('约谈交通', 'interviewReport', government, '2026-09-28'),
    { at: '2026-09-29', as: city, in: '约谈交通', do: 'close' },
  ]
})()

/** Leads of justice stations, an obstruction that waits for a person, a measure proposed, delegations, an entrustment. */
const registers: Acts = [
  {
    at: '2026-11-17',
    as: '信都区李村镇司法所',
    open: 'stationLead',
    do: 'submit',
    name: '李村线索',
    with: {
      subject: '夜间施工噪声多次投诉',
      organ: { organ: '信都区城市管理综合行政执法局' },
      foundOn: '2026-11-16',
      situation: '村民反映执法人员到场后未作记录',
      assigned: false,
    },
  },
  {
    at: '2026-10-19',
    as: '宁晋县凤凰镇司法所',
    open: 'stationLead',
    do: 'submit',
    name: '凤凰线索',
    with: {
      subject: '学校周边食品摊点',
      organ: { organ: '宁晋县交通运输局' },
      foundOn: '2026-10-16',
      situation: '受指派走访，三处摊点占用公路',
      assigned: true,
      assignment: '宁司派〔2026〕8号',
    },
  },
  {
    at: '2026-10-22',
    as: '宁晋县司法局',
    in: '凤凰线索',
    do: 'handle',
    with: { outcome: '已列入日常监督，并告知司法所' },
  },
  {
    at: '2026-09-02',
    as: city,
    post: 'inspector',
    open: 'cooperationRecord',
    do: 'record',
    name: '拒绝检查',
    parties: { agency: ['邢台市水务局'] },
    with: {
      subject: '邢台市水务局水政支队',
      place: '水政支队驻地',
      facts: '以负责人不在为由拒绝提供案卷',
      inspectors: ['苏明哲', '韩立言'],
      certificatesShown: true,
      signatures: files('现场记录'),
    },
  },
  {
    at: '2025-12-24',
    as: '邢台市交通运输局',
    open: 'delegation',
    do: 'register',
    name: '委托',
    parties: { delegate: ['邢台市道路运输事业发展中心'] },
    with: {
      matters: '道路旅客运输和货物运输的监督检查',
      from: '2026-01-01',
      until: '2026-12-31',
      letter: files('行政执法委托书'),
    },
  },
  {
    at: '2026-02-25',
    as: city,
    post: 'handler',
    open: 'townshipEntrustment',
    do: 'entrust',
    name: '托管',
    with: {
      organ: { organ: '信都区南石门镇人民政府' },
      superior: { organ: '邢台高新区管理委员会' },
      from: '2026-03-01',
      until: '2027-02-28',
      document: files('委托管辖的决定'),
    },
  },
]

export const supervisionStories: readonly Acts[] = [
  fresh,
  onSpot,
  rectifying,
  underReview,
  reported,
  overdue,
  referred,
  decided,
  executing,
  closed,
  urged,
  vertical,
  barred,
  interviews,
  registers,
]
