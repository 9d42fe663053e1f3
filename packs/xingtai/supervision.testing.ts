import type { Court, Result } from '../testing.ts'
import { materials } from '../testing.ts'
import { CITY, GOVERNMENT, TRANSPORT } from './testing.ts'

/** The usual course of a supervision matter, for the tests of its later stages. */
export const finding = {
  field: 'enforcement',
  source: 'inspection',
  content: 'publicity',
  scope: 'practice',
  actType: 'penalty',
  problem: '行政处罚决定未公示',
  grade: 'unlawful',
  gradeReasons: '违反公示规定',
  verification: 'verified',
  evidence: materials('检查笔录'),
}

export const opinion = {
  findings: '三件处罚决定未公示',
  bases: ['邢台市行政执法协调监督工作办法第十八条'],
  demands: [{ item: '公示三件处罚决定', kind: 'correct' }],
  reviewNotice: '对本意见书有异议的，自收到之日起15日内可以申请复核。',
}

export const decision = {
  findings: '三件处罚决定仍未公示',
  bases: ['邢台市行政执法协调监督工作办法第二十二条'],
  disposition: 'correct',
  decision: '责令公示三件处罚决定',
  reviewNotice: '对本决定有异议的，自收到之日起30日内可以申请复核。',
}

export const referral = { referralReason: '逾期未报送整改情况', recommendation: '建议责令改正' }

export const corrections = [{ demand: '公示三件处罚决定', result: '已公示', evidence: materials('公示页面') }]

interface Course {
  readonly bureau?: string
  readonly agency?: string
  readonly input?: Readonly<Record<string, unknown>>
}

export function find(
  court: Court,
  day: string,
  { bureau = CITY, agency = TRANSPORT, input = {} }: Course = {},
): Result {
  return court.open('supervision', 'find', bureau, day, {
    parties: { agency: [agency] },
    input: { ...finding, ...input },
  })
}

/** A finding registered, and from 2026-02-01 the question of the spot answered with no. Gives the id. */
export function found(court: Court, day: string, course: Course = {}): string {
  const { id } = find(court, day, course)
  if (day >= '2026-02-01') {
    court.act(id, 'assessOnSpot', course.bureau ?? CITY, day, {
      input: { onSpotPossible: false, onSpotReasons: '需要补办公示手续' },
    })
  }
  return id
}

/** An opinion issued the day before it is served. */
export function servedOpinion(
  court: Court,
  on: string,
  options: Course & { issuedOn?: string; opinion?: Readonly<Record<string, unknown>> } = {},
): string {
  const issuedOn = options.issuedOn ?? on
  const { bureau = CITY, agency = TRANSPORT } = options
  const id = found(court, issuedOn, options)
  const issued = court.issue(id, 'issueOpinion', bureau, issuedOn, {
    input: { ...opinion, defaultTerm: 'provincial', ...options.opinion },
    person: '拟稿人',
  })
  if (!issued.ok) throw new Error(issued.says)
  court.serve(id, 'supervisionOpinion', agency, on)
  return id
}

/** Overdue, referred and decided. */
export function servedDecision(
  court: Court,
  on: string,
  options: Course & { opinionOn: string; referOn: string; decision?: Readonly<Record<string, unknown>> },
): string {
  const id = servedOpinion(court, options.opinionOn, options)
  const referred = court.issue(id, 'referOverdue', CITY, options.referOn, { input: referral })
  if (!referred.ok) throw new Error(referred.says)
  const decided = court.issue(id, 'decide', GOVERNMENT, on, {
    input: { ...decision, ...options.decision },
    person: '政府拟稿人',
  })
  if (!decided.ok) throw new Error(decided.says)
  court.serve(id, 'supervisionDecision', options.agency ?? TRANSPORT, on)
  return id
}
