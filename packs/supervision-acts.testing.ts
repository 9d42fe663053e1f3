import type { CompiledPack } from '@zhiheng/law'

/** Who may act where in supervision, and how its clocks run, written down apart from the shape that makes them. */

export interface Traits {
  /** handling and report are two facts */
  readonly apart: boolean
  /** the bureau decided itself before 2026-02-01 */
  readonly own: boolean
  readonly zones: boolean
  readonly refusal: boolean
  /** the term may be extended in writing */
  readonly extension: boolean
  /** a due submission may be set aside with reasons */
  readonly setAside: boolean
  /** what a review changes: Opinion, Letter, Decision, OwnDecision */
  readonly reviewed: readonly string[]
  readonly fallback: string
  /** grounds of the leads that arise */
  readonly leads: { readonly report?: string; readonly overdue?: string; readonly decision?: string }
  /** days before the end at which the light turns; 3 where nothing is said */
  readonly warnDays?: number
}

const SINCE = '@2026-02-01'
const OWED = 'rectifying performing partlyRectified overdue'
const REPLY = 'agency(handler,liaison-officer)'

/** step -> who: from → to @since */
export const actsOf = ({
  apart,
  own,
  zones,
  refusal,
  extension,
  setAside,
}: Traits): Readonly<Record<string, string>> => ({
  find: 'overseer: start → found',
  verify: 'overseer: found',
  assessOnSpot: `overseer: found ${SINCE}`,
  demandOnSpot: `overseer: found → correcting ${SINCE}`,
  signOnSpot: `agency/overseer: correcting → corrected ${SINCE}`,
  failOnSpot: `overseer: correcting → found ${SINCE}`,
  dismiss: 'overseer: found → unfounded',
  issueOpinion: 'overseer: found → rectifying',
  issueLetter: `overseer: found → performing ${SINCE}`,
  giveWorkHint: `overseer: found → hinted ${SINCE}`,
  notifySuperior: `overseer: found → informing ${SINCE}`,
  ...(apart ? { handle: `${REPLY}: rectifying partlyRectified overdue reported` } : {}),
  reportRectification: `${REPLY}: rectifying overdue partlyRectified${apart ? ' reported' : ''} → reported`,
  perform: `${REPLY}: performing overdue partlyRectified reported ${SINCE}`,
  reportPerformance: `${REPLY}: performing overdue partlyRectified → reported ${SINCE}`,
  returnReport: 'overseer: reported → partlyRectified',
  confirmRectified: 'overseer: rectifying performing overdue partlyRectified reported → closed',
  ...(extension ? { extend: 'overseer: rectifying performing partlyRectified' } : {}),
  ...(setAside ? { setAside: 'overseer(principal-leader): overdue → setAside' } : {}),
  object: `agency: ${OWED} reported referred returned barred decided executing closed declined closedByRemedy hinted ${SINCE}`,
  ...(refusal ? { recordRefusal: `overseer: ${OWED}` } : {}),
  referOverdue: `overseer: ${OWED}${own ? ' decidedItself' : ''} → referred${own ? ` ${SINCE}` : ''}`,
  referMajor: `overseer(principal-leader): found ${OWED} reported${own ? ' decidedItself' : ''} → referred ${SINCE}`,
  ...(own ? { decideItself: `overseer(principal-leader): ${OWED} → decidedItself @1949-10-01..2026-02-01` } : {}),
  decide: 'government: referred → decided',
  returnReferral: 'government: referred → returned',
  ...(zones ? { passToGovernment: 'overseer/government: referred' } : {}),
  declineReferral: 'government: referred → declined',
  resubmit: 'overseer: returned → referred',
  recordRemedyBar: 'government/overseer: referred → barred',
  liftRemedyBar: 'government/overseer: barred → referred',
  closeForRemedy: `overseer: found ${OWED} reported referred returned barred → closedByRemedy`,
  reportExecution: 'agency: executing',
  close: 'overseer: executing → closed',
})

/** limit -> whose: start, end; met by; ended by; what follows */
export function clocksOf(traits: Traits): Readonly<Record<string, string>> {
  const { apart, extension, reviewed, leads, fallback, own } = traits
  const letter = reviewed.includes('Letter')
  const opinion = reviewed.includes('Opinion')
  const by = (...more: string[]) => ['referMajor', ...(extension ? ['extend'] : []), ...more].join(' ')
  const revoked = opinion ? ' opinionRevoked' : ''
  const lead = (...grounds: (string | undefined)[]) => grounds.flatMap((ground) => ground ?? []).join(' ')
  const decided = lead(leads.decision)
  const done = apart ? 'handle' : 'reportRectification'
  const lapse = lead(leads.overdue)
  const unstopped = ' unstopped'
  const execution = (paper: string, review: string) =>
    `agency: served ${paper} agency; facts.performBy; reportExecution;${
      reviewed.includes(review) ? ` record${review}Varied decisionRevoked` : ''
    }; ${decided}`
  const varied = (review: string) =>
    `agency: record${review}Varied; facts.performBy; reportExecution; decisionRevoked; ${decided}`
  return {
    rectification: `agency: served supervisionOpinion agency; facts.rectifyBy${fallback}; ${done}; ${by(
      ...(opinion ? ['recordOpinionVaried'] : []),
    )}${revoked}; overdue ${apart ? lapse : lead(leads.report ?? leads.overdue)}${unstopped}`,
    ...(opinion
      ? {
          variedRectification: `agency: recordOpinionVaried; facts.rectifyBy; ${done}; ${by()}${revoked}; overdue ${lapse}${unstopped}`,
        }
      : {}),
    supplement: `agency: returnReport; facts.supplementBy; reportRectification reportPerformance; ${by()}${revoked}; overdue ${lapse}${unstopped}`,
    performance: `agency: served supervisionLetter agency; facts.performBy; perform; ${by(
      ...(letter ? ['recordLetterVaried'] : []),
    )}${revoked}; overdue ${lapse}${unstopped} ${SINCE}`,
    ...(letter
      ? {
          variedPerformance: `agency: recordLetterVaried; facts.performBy; perform; ${by()}${revoked}; overdue ${lapse}${unstopped} ${SINCE}`,
        }
      : {}),
    letterReport: `agency: served supervisionLetter agency; facts.reportBy${apart ? ' 30 day' : ''}; reportPerformance; ${by()}${revoked};${
      apart ? '' : ' overdue'
    } ${lead(leads.report)}${unstopped} ${SINCE}`,
    ...(apart
      ? {
          report: `agency: served supervisionOpinion agency; 30 day; reportRectification; referMajor; ${lead(leads.report)}`,
        }
      : {}),
    ...(extension
      ? {
          extended: `agency: extend; facts.extendedTo; ${done} reportPerformance; ${by()}; overdue ${lead(leads.report ?? leads.overdue)}${unstopped}`,
        }
      : {}),
    execution: execution('supervisionDecision', 'Decision'),
    ...(reviewed.includes('Decision') ? { variedExecution: varied('Decision') } : {}),
    ...(own ? { ownExecution: execution('ownDecision', 'OwnDecision') } : {}),
    ...(reviewed.includes('OwnDecision') ? { variedOwnExecution: varied('OwnDecision') } : {}),
  }
}

/** The same of a pack, as it stands. */
export function writtenActs({ pack }: CompiledPack): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [id, step] of Object.entries(pack.procedures.supervision?.steps ?? {})) {
    const who = [step.by].flat().join('/') + (step.post === undefined ? '' : `(${step.post.join(',')})`)
    const force =
      step.force === undefined ? '' : ` @${step.force.from}${step.force.to === undefined ? '' : `..${step.force.to}`}`
    found[id] = `${who}: ${[step.from].flat().join(' ')}${step.to === undefined ? '' : ` → ${step.to}`}${force}`
  }
  return found
}

export function writtenClocks({ pack }: CompiledPack): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [id, limit] of Object.entries(pack.procedures.supervision?.limits ?? {})) {
    const { start, term, lapse } = limit
    const from = 'step' in start ? start.step : `served ${start.served} ${start.to ?? ''}`
    const end = [limit.until, term === undefined ? undefined : `${term.amount} ${term.unit}`].flatMap(
      (one) => one ?? [],
    )
    const ends = [...(limit.endedBy ?? []), ...(limit.ended ?? [])]
    const grounds = (lapse.raises ?? []).flatMap(({ input }) => {
      const ground = input?.ground
      return ground !== undefined && 'literal' in ground ? [String(ground.literal)] : []
    })
    const tail = [lapse.to, ...new Set(grounds)].flatMap((one) => one ?? [])
    found[id] = squeeze(
      `${limit.on}: ${from}; ${end.join(' ')}${limit.rollOver === false ? ' no roll' : ''}; ${limit.met.join(' ')}; ${ends.join(' ')}; ${tail.join(' ')}${
        limit.unsuspendable === undefined ? '' : ' unstopped'
      }${limit.force === undefined ? '' : ` @${limit.force.from}`}`,
    )
  }
  return found
}

export const squeeze = (text: string): string => text.replaceAll(/ +/gu, ' ').replaceAll(' ;', ';').trim()

export const ENDS = [
  'corrected',
  'unfounded',
  'hinted',
  'superiorInformed',
  'declined',
  'closedByRemedy',
  'closed',
] as const
