import type { ScenarioAct } from '@zhiheng/law/scenario'

/** Disputes of the demonstration, one after the other; every state can be seen on 2026-11-20. */

type Acts = readonly ScenarioAct[]

interface Parties {
  readonly name: string
  readonly applicant: string
  readonly respondent: string
  readonly body: string
  /** what the organs differ on */
  readonly item: string
  readonly kind?: string
  readonly nationalClass?: string
  readonly act?: string
}

const files = (...names: string[]) => ({ files: names })

/** Negotiation that failed: the first thing every dispute needs. */
const negotiated = ({ name, applicant, respondent, item }: Parties, at: string): ScenarioAct => ({
  at,
  as: applicant,
  open: 'dispute',
  do: 'negotiateFailed',
  name,
  parties: { applicant: [applicant], respondents: [respondent] },
  with: {
    negotiatedOn: at,
    participants: '双方分管负责人和法制机构负责人',
    positions: `双方对“${item}”由谁办理各执一词`,
    minutes: files('协商纪要'),
  },
})

const applied = (one: Parties, at: string, missing: readonly string[] = []): ScenarioAct => {
  const input: Record<string, unknown> = {
    addressedTo: { organ: one.body },
    kind: one.kind ?? 'duty',
    nationalClass: one.nationalClass ?? 'jurisdiction',
    item: one.item,
    matter: `${one.applicant}与${one.respondent}就“${one.item}”的职责划分`,
    differences: '双方对“三定”规定和权责清单的理解不一致',
    negotiationResult: '未达成一致',
    proposal: '请明确牵头机关和配合机关',
    sealedApplication: files('行政执法协调申请书'),
    norms: ['河北省城市市容和环境卫生条例第二十四条', '食品安全法第三十六条'],
    dutyProof: files('三定规定', '权责清单'),
    ...(one.act === undefined ? {} : { act: one.act }),
  }
  for (const field of missing) delete input[field]
  return { at, as: one.applicant, in: one.name, do: 'apply', with: input }
}

const accepted = ({ name, body, applicant, respondent }: Parties, at: string): Acts => [
  { at, as: body, in: name, do: 'review', with: { inScope: true } },
  { at, as: body, in: name, do: 'accept' },
  { at, as: body, in: name, serve: 'acceptanceNotice', to: [applicant, respondent] },
]

const reviewed = ({ name, body }: Parties, at: string): ScenarioAct => ({
  at,
  as: body,
  in: name,
  do: 'reviewInWriting',
  with: {
    points: [{ point: '由谁牵头', positions: '双方均认为应由对方牵头', conclusion: '依据三定规定，由主管部门牵头' }],
  },
})

const points = (agency: string, dueOn: string) => [
  { text: '按照结论履行职责，每季度通报办理情况', organ: { organ: agency }, dueOn },
]

const agreed = (one: Parties, at: string, dueOn: string): Acts => [
  ...[one.applicant, one.respondent].map(
    (organ): ScenarioAct => ({
      at,
      as: one.body,
      in: one.name,
      do: 'recordConsent',
      with: { organ: { organ }, signedOn: at, consent: files('签署的一致意见') },
    }),
  ),
  {
    at,
    as: one.body,
    in: one.name,
    issue: 'issueOpinion',
    with: {
      matter: `“${one.item}”的职责划分`,
      bases: ['邢台市行政执法协调监督工作办法第十二条', '河北省城市市容和环境卫生条例第二十四条'],
      conclusion: `由${one.applicant}牵头，${one.respondent}配合`,
      points: points(one.applicant, dueOn),
    },
  },
]

const served = (name: string, kind: string, to: string, at: string): ScenarioAct => ({ at, in: name, serve: kind, to })

const reported = (one: Parties, at: string): Acts => [
  {
    at,
    as: one.body,
    in: one.name,
    do: 'markNoAgreement',
    with: { disputedPoints: [{ point: '由谁牵头', positions: '双方意见不变' }] },
  },
  {
    at,
    as: one.body,
    in: one.name,
    issue: 'reportToGovernment',
    with: {
      facts: '双方对职责划分意见不一致，经协调会议仍未达成一致',
      positions: '双方均主张由对方负责',
      bases: ['邢台市行政执法协调监督工作办法第十二条', '行政执法监督条例第十三条'],
      opinion: `建议由${one.applicant}牵头`,
    },
  },
]

const city = '邢台市司法局'
const government = '邢台市人民政府'

/** Agreed, served on both at different days, and carried out. */
const foodCarts: Parties = {
  name: '餐车',
  applicant: '信都区城市管理综合行政执法局',
  respondent: '信都区市场监督管理局',
  body: '信都区司法局',
  item: '流动餐车食品经营',
}
const executed: Acts = [
  negotiated(foodCarts, '2026-02-03'),
  applied(foodCarts, '2026-02-06'),
  ...accepted(foodCarts, '2026-02-06'),
  reviewed(foodCarts, '2026-02-10'),
  ...agreed(foodCarts, '2026-02-13', '2026-03-31'),
  served('餐车', 'coordinationOpinion', foodCarts.applicant, '2026-02-13'),
  served('餐车', 'coordinationOpinion', foodCarts.respondent, '2026-02-24'),
  { at: '2026-03-20', find: 'executionTask', name: '餐车执行' },
  {
    at: '2026-03-20',
    as: foodCarts.applicant,
    in: '餐车执行',
    do: 'report',
    with: { result: '已划定经营区域并建立联合巡查', evidence: files('巡查台账') },
  },
  { at: '2026-03-25', as: foodCarts.body, in: '餐车执行', do: 'confirm' },
]

/** Across counties: agreed and being carried out. */
const quarry: Parties = {
  name: '采石场',
  applicant: '沙河市自然资源和规划局',
  respondent: '信都区自然资源和规划局',
  body: city,
  item: '界河采石场复绿监管',
  nationalClass: 'jurisdiction',
}
const executing: Acts = [
  negotiated(quarry, '2026-09-08'),
  applied(quarry, '2026-09-14'),
  ...accepted(quarry, '2026-09-15'),
  reviewed(quarry, '2026-09-22'),
  ...agreed(quarry, '2026-10-14', '2026-12-10'),
  served('采石场', 'coordinationOpinion', quarry.applicant, '2026-10-16'),
  served('采石场', 'coordinationOpinion', quarry.respondent, '2026-10-19'),
]

/** The opinion has reached only one of the two. */
const servedOnOne: Acts = (() => {
  const one: Parties = {
    name: '农贸市场',
    applicant: '襄都区市场监督管理局',
    respondent: '襄都区农业农村局',
    body: '襄都区司法局',
    item: '农贸市场活禽检疫',
  }
  return [
    negotiated(one, '2026-10-20'),
    applied(one, '2026-10-23'),
    ...accepted(one, '2026-10-26'),
    reviewed(one, '2026-11-02'),
    ...agreed(one, '2026-11-16', '2026-12-31'),
    served('农贸市场', 'coordinationOpinion', one.applicant, '2026-11-17'),
  ]
})()

/** No agreement: the government decided, and the decision is carried out. */
const overload: Parties = {
  name: '超限治理',
  applicant: '邢台市交通运输局',
  respondent: '邢台市公安局',
  body: city,
  item: '国省道货车超限治理',
}
const decided: Acts = [
  negotiated(overload, '2026-03-02'),
  applied(overload, '2026-03-04'),
  ...accepted(overload, '2026-03-06'),
  reviewed(overload, '2026-03-20'),
  ...reported(overload, '2026-04-15'),
  {
    at: '2026-04-28',
    as: government,
    in: '超限治理',
    issue: 'decide',
    with: {
      matter: '国省道货车超限治理的职责划分',
      bases: ['公路安全保护条例第三十九条'],
      conclusion: '由交通运输局负责称重检测和处罚，公安局负责引导停车和秩序维护',
      points: points(overload.applicant, '2026-12-31'),
    },
  },
  served('超限治理', 'disputeDecision', overload.applicant, '2026-04-30'),
  served('超限治理', 'disputeDecision', overload.respondent, '2026-05-06'),
]

/** Referred to the government, not decided yet. */
const garbage: Parties = {
  name: '建筑垃圾',
  applicant: '邢台市住房和城乡建设局',
  respondent: '邢台市生态环境局',
  body: city,
  item: '建筑垃圾跨区倾倒查处',
  nationalClass: 'jurisdiction',
}
const referred: Acts = [
  negotiated(garbage, '2026-09-28'),
  applied(garbage, '2026-10-12'),
  ...accepted(garbage, '2026-10-13'),
  reviewed(garbage, '2026-10-21'),
  ...reported(garbage, '2026-11-12'),
]

/** In coordination, with an interim measure in force. */
const waste: Parties = {
  name: '倾倒废物',
  applicant: '宁晋县应急管理局',
  respondent: '邢台市生态环境局宁晋县分局',
  body: city,
  item: '不明废物倾倒处置',
}
const interim: Acts = [
  negotiated(waste, '2026-11-05'),
  applied(waste, '2026-11-09'),
  ...accepted(waste, '2026-11-10'),
  {
    at: '2026-11-10',
    as: city,
    open: 'interimMeasure',
    do: 'prepare',
    name: '临时处置',
    parent: '倾倒废物',
    parties: { addressees: [waste.respondent] },
    with: {
      harmTo: 'publicInterest',
      assessment: '降雨可能使废物渗入灌渠',
      measure: '先行覆盖、围挡并转运',
      expiresOn: '2026-12-31',
    },
  },
  { at: '2026-11-11', as: city, in: '临时处置', issue: 'request' },
  {
    at: '2026-11-12',
    as: government,
    in: '临时处置',
    issue: 'approve',
    with: {
      decision: '由分局先行覆盖、围挡，三日内转运',
      expiresOn: '2026-12-31',
      points: points(waste.respondent, '2026-11-16'),
    },
  },
  served('临时处置', 'interimDecision', waste.respondent, '2026-11-12'),
]

/** Negotiation failed, no application yet. */
const negotiating: Acts = [
  negotiated(
    {
      name: '占道经营',
      applicant: '信都区城市管理综合行政执法局',
      respondent: '信都区交通运输局',
      body: '信都区司法局',
      item: '公路用地占道经营',
    },
    '2026-11-18',
  ),
]

/** Under review, and sent back for a missing proof of duty. */
const underReview: Acts = (() => {
  const lamps: Parties = {
    name: '路灯杆广告',
    applicant: '信都区城市管理综合行政执法局',
    respondent: '信都区市场监督管理局',
    body: '信都区司法局',
    item: '路灯杆违法广告查处',
  }
  const dust: Parties = {
    name: '扬尘',
    applicant: '信都区交通运输局',
    respondent: '信都区城市管理综合行政执法局',
    body: '信都区司法局',
    item: '渣土运输扬尘',
  }
  return [
    negotiated(lamps, '2026-11-13'),
    applied(lamps, '2026-11-19'),
    negotiated(dust, '2026-11-04'),
    applied(dust, '2026-11-09', ['dutyProof']),
    { at: '2026-11-10', as: dust.body, in: '扬尘', do: 'review', with: { inScope: true } },
    {
      at: '2026-11-10',
      as: dust.body,
      in: '扬尘',
      issue: 'requestSupplement',
      with: { items: [{ name: '法定职责证明', reason: '申请材料中没有三定规定或者权责清单' }] },
    },
  ]
})()

/** A party went to reconsideration: coordination ended. */
const signs: Parties = {
  name: '户外招牌',
  applicant: '信都区城市管理综合行政执法局',
  respondent: '信都区市场监督管理局',
  body: '信都区司法局',
  item: '户外招牌设置处罚',
  act: '信城罚〔2026〕17号',
}
const terminated: Acts = [
  negotiated(signs, '2026-03-24'),
  applied(signs, '2026-03-30'),
  ...accepted(signs, '2026-03-31'),
  {
    at: '2026-04-13',
    as: signs.body,
    open: 'remedy',
    do: 'fileReconsideration',
    name: '招牌复议',
    parent: '户外招牌',
    parties: { agency: [signs.applicant] },
    with: {
      act: '信城罚〔2026〕17号',
      party: '王某',
      forum: '信都区人民政府',
      filedOn: '2026-04-10',
      receipt: files('行政复议申请书及收件回执'),
    },
  },
]

/** A lead of the bureau's own, being looked into; and what the organs settled by themselves. */
const others: Acts = [
  {
    at: '2026-11-16',
    as: '信都区司法局',
    open: 'dispute',
    do: 'recordSuspicion',
    name: '共享单车',
    parties: { respondents: ['信都区城市管理综合行政执法局', '信都区交通运输局'] },
    with: {
      lead: '十二件热线工单在两局之间往返',
      kind: 'duty',
      nationalClass: 'jurisdiction',
      item: '共享单车乱停放',
      matter: '共享单车停放秩序的监管职责',
      ticket: '12345-20261109-0032',
    },
  },
  {
    at: '2026-06-09',
    as: '襄都区市场监督管理局',
    open: 'dispute',
    do: 'negotiateAgreed',
    name: '保健品',
    parties: { applicant: ['襄都区市场监督管理局'], respondents: ['襄都区农业农村局'] },
    with: {
      negotiatedOn: '2026-06-09',
      participants: '双方分管负责人',
      positions: '对初级农产品宣传功效的查处有不同认识',
      item: '农产品功效宣传',
      agreement: '流通环节由市场监督管理局查处，种植环节由农业农村局查处',
      lawful: true,
    },
  },
  {
    at: '2026-07-06',
    as: '信都区司法局',
    open: 'dispute',
    do: 'receive',
    name: '跨县申请',
    parties: { applicant: ['信都区自然资源和规划局'], respondents: ['沙河市自然资源和规划局'] },
    with: {
      negotiatedOn: '2026-06-30',
      minutes: files('协商纪要'),
      kind: 'duty',
      nationalClass: 'jurisdiction',
      item: '跨界河道采砂',
      matter: '跨界河道采砂的管辖',
      differences: '对河道界线认识不一致',
      negotiationResult: '未达成一致',
      proposal: '请明确管辖',
    },
  },
  { at: '2026-07-07', as: '信都区司法局', in: '跨县申请', issue: 'redirect' },
]

export const disputeStories: readonly Acts[] = [
  executed,
  executing,
  servedOnOne,
  decided,
  referred,
  interim,
  negotiating,
  underReview,
  terminated,
  others,
]
