import type { Court, Result } from './testing.ts'
import { materials } from './testing.ts'

/** The usual course of a supervision matter in a place, for the tests of its later stages. */

type Input = Readonly<Record<string, unknown>>

export interface Place {
  readonly bureau: string
  readonly government: string
  readonly agency: string
  /** what the place asks beside the usual */
  readonly finding?: Input
  readonly notice?: Input
  readonly decision?: Input
}

interface Course {
  readonly input?: Input
  readonly agency?: string
  readonly notice?: Input
  readonly issuedOn?: string
}

export const corrections = [{ demand: '公示三件处罚决定', result: '已公示', evidence: materials('公示页面') }]

export function courseIn(place: Place) {
  const { bureau, government } = place
  const finding = {
    scope: 'act',
    act: '罚〔2026〕8号',
    actType: 'penalty',
    problem: '行政处罚决定未公示',
    grade: 'unlawful',
    gradeReasons: '违反公示规定',
    verification: 'verified',
    evidence: materials('检查笔录'),
    ...place.finding,
  }
  const notice = {
    findings: '三件处罚决定未公示',
    bases: ['《行政执法监督条例》第二十八条'],
    demands: [{ item: '公示三件处罚决定', kind: 'correct' }],
    objectionNotice: '对本文书有异议的，可以提出并说明理由。',
    ...place.notice,
  }
  const letter = {
    duties: ['法定职责所在条款'],
    bases: ['《行政执法监督条例》第二十七条'],
    findings: '投诉没有处理',
    demands: [{ item: '依法处理投诉', kind: 'perform' }],
    objectionNotice: '对本文书有异议的，可以提出并说明理由。',
  }
  const decision = {
    findings: '三件处罚决定仍未公示',
    bases: ['监督决定的依据'],
    decision: '责令公示三件处罚决定',
    ...place.decision,
  }
  const find = (court: Court, day: string, { input = {}, agency = place.agency }: Course = {}): Result =>
    court.open('supervision', 'find', bureau, day, {
      parties: { agency: [agency] },
      input: { ...finding, ...input },
    })
  /** a problem registered, and from 2026-02-01 the question of the spot answered with no; gives the id */
  const found = (court: Court, day: string, course: Course = {}): string => {
    const { id, ok, says } = find(court, day, course)
    if (!ok) throw new Error(says)
    if (day >= '2026-02-01')
      court.act(id, 'assessOnSpot', bureau, day, { input: { onSpotPossible: false, onSpotReasons: '需要补办手续' } })
    return id
  }
  const served = (court: Court, step: string, paper: string, on: string, course: Course, input: Input): string => {
    const day = course.issuedOn ?? on
    const id = found(court, day, course)
    const issued = court.issue(id, step, bureau, day, { input, person: '拟稿人' })
    if (!issued.ok) throw new Error(issued.says)
    court.serve(id, paper, course.agency ?? place.agency, on)
    return id
  }
  return {
    finding,
    notice,
    letter,
    decision,
    referral: { referralReason: '逾期未改正', recommendation: '建议责令改正' },
    find,
    found,
    /** a first paper served */
    servedNotice: (court: Court, on: string, course: Course = {}): string =>
      served(court, 'issueOpinion', 'supervisionOpinion', on, course, { ...notice, ...course.notice }),
    /** a letter about a duty not performed, served */
    servedLetter: (court: Court, on: string, dates: Input, course: Course = {}): string =>
      served(
        court,
        'issueLetter',
        'supervisionLetter',
        on,
        { ...course, input: { grade: 'notPerformed', ...course.input } },
        { ...letter, ...dates },
      ),
    /** submitted as a major problem, decided by the government and served on one day */
    servedDecision: (court: Court, on: string, given: Input, referral: Input = {}, course: Course = {}): string => {
      const id = found(court, on, course)
      const referred = court.issue(id, 'referMajor', bureau, on, {
        input: { referralReason: '影响重大', recommendation: '建议处理', ...referral },
      })
      if (!referred.ok) throw new Error(referred.says)
      const decided = court.issue(id, 'decide', government, on, { input: { ...decision, ...given } })
      if (!decided.ok) throw new Error(decided.says)
      court.serve(id, 'supervisionDecision', course.agency ?? place.agency, on)
      return id
    },
    /** submitted as a major problem and before the government */
    referred: (court: Court, on: string, referral: Input = {}, course: Course = {}): string => {
      const id = found(court, on, course)
      const sent = court.issue(id, 'referMajor', bureau, on, {
        input: { referralReason: '影响重大', recommendation: '建议处理', ...referral },
      })
      if (!sent.ok) throw new Error(sent.says)
      return id
    },
  }
}

/** Whether the latest step that met a limit came after its day. */
export const metLate = (court: Court, matter: string, limit: string): boolean | undefined =>
  court.world
    .events(matter)
    .flatMap((event) => (event.type === 'limit-met' && event.run.startsWith(limit) ? [event.late] : []))
    .at(-1)
