import {
  builtinCalendar,
  type FilledSection,
  fillSections,
  getDocumentKind,
  getProcedure,
  SYSTEM,
  shower,
} from '@zhiheng/law'
import { type Court, materials, type Result } from '../testing.ts'
import { organs } from './organs.ts'

/** For tests of coordination: the usual parties, an application that is complete, and the way to each state. */
export const MANAGEMENT = '信都区城市管理综合行政执法局'
export const MARKET = '信都区市场监督管理局'
export const BUREAU = '信都区司法局'
export const DISTRICT = '信都区人民政府'

/** The id of an organ by its name. */
export function org(name: string): string {
  const organ = organs.find((one) => one.name === name)
  if (organ === undefined) throw new Error(`no organ ${name}`)
  return organ.id
}

type Input = Readonly<Record<string, unknown>>

/** A complete application; fields given as undefined are left out. */
export function application(bureau: string, changes: Input = {}): Input {
  const filled = {
    addressedTo: org(bureau),
    kind: 'duty',
    nationalClass: 'jurisdiction',
    item: '餐车占道经营查处',
    matter: '餐车占道经营由谁查处',
    differences: '双方均认为对方有权管辖',
    negotiationResult: '未达成一致',
    proposal: '由市场监督管理局管辖',
    sealedApplication: materials('行政执法协调申请书'),
    norms: ['《食品安全法》第三十六条', '《城市道路管理条例》第二十七条'],
    dutyProof: materials('三定规定'),
    ...changes,
  }
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined))
}

export interface Sides {
  readonly applicant: string
  readonly respondents: readonly string[]
  readonly bureau: string
}
const USUAL: Sides = { applicant: MANAGEMENT, respondents: [MARKET], bureau: BUREAU }

/** A failed negotiation on record. */
export const negotiated = (at: Court, day: string, sides: Sides = USUAL): Result =>
  at.open('dispute', 'negotiateFailed', sides.applicant, day, {
    parties: { applicant: [sides.applicant], respondents: sides.respondents },
    input: { negotiatedOn: day, participants: '双方分管负责人', positions: '各执一词' },
  })

/** A dispute that waits for review, filed with the competent bureau unless another application is given. */
export function filed(at: Court, day: string, sides: Sides = USUAL, input: Input = application(sides.bureau)): string {
  const { id } = negotiated(at, day, sides)
  demand(at.act(id, 'apply', sides.applicant, day, { input }))
  return id
}

/** A dispute in coordination, frozen. */
export function accepted(at: Court, day: string, sides: Sides = USUAL, input?: Input): string {
  const id = filed(at, day, sides, input)
  demand(at.act(id, 'review', sides.bureau, day, { input: { inScope: true } }))
  demand(at.act(id, 'accept', sides.bureau, day))
  return id
}

export const writtenReview = (at: Court, id: string, day: string, bureau = BUREAU): Result =>
  at.act(id, 'reviewInWriting', bureau, day, {
    input: { points: [{ point: '管辖', positions: '各执一词', conclusion: '由市场监督管理局管辖' }] },
  })

export const consent = (at: Court, id: string, organ: string, day: string, by = BUREAU): Result =>
  at.act(id, 'recordConsent', by, day, {
    input: { organ: org(organ), signedOn: day, consent: materials('一致意见') },
  })

export const opinion = (points: readonly Input[]): Input => ({
  matter: '餐车占道经营由谁查处',
  bases: ['《食品安全法》第三十六条'],
  conclusion: '由市场监督管理局查处',
  points,
})

/** An opinion issued on the agreement of both organs, not yet served. */
export function agreed(at: Court, id: string, day: string, points: readonly Input[]): Result {
  demand(writtenReview(at, id, day))
  demand(consent(at, id, MANAGEMENT, day))
  demand(consent(at, id, MARKET, day))
  return demand(at.issue(id, 'issueOpinion', BUREAU, day, { input: opinion(points) }))
}

/** A dispute without agreement, reported to the government with a proposal. */
export function reported(at: Court, id: string, day: string, bureau = BUREAU): Result {
  demand(writtenReview(at, id, day, bureau))
  demand(
    at.act(id, 'markNoAgreement', bureau, day, {
      input: { disputedPoints: [{ point: '管辖', positions: '各执一词' }] },
    }),
  )
  return demand(
    at.issue(id, 'reportToGovernment', bureau, day, {
      input: {
        facts: '餐车长期占道',
        positions: '各执一词',
        bases: ['《食品安全法》第三十六条'],
        opinion: '建议由市场监督管理局查处',
      },
    }),
  )
}

/** The sections of the latest paper of a kind, as they are printed. */
export function paper(at: Court, id: string, kind: string): FilledSection[] {
  const matter = at.matter(id)
  const document = matter.documents.findLast((one) => one.kind === kind)
  if (document === undefined) throw new Error(`no ${kind}`)
  const { pack, directory } = at.world
  const parent = matter.parent === null ? {} : { parent: at.matter(matter.parent.id) }
  const day = document.issuedOn ?? matter.openedOn
  return fillSections(
    getDocumentKind(pack, kind),
    {
      matter,
      input: document.input,
      actor: SYSTEM,
      on: day,
      at: `${day}T10:00:00+08:00`,
      outside: { calendar: builtinCalendar, directory, related: {}, ...parent },
    },
    shower(pack, getProcedure(pack, matter.procedure), directory),
  )
}

/** The result, which must not be a refusal. */
export function demand(result: Result): Result {
  if (!result.ok) throw new Error(`refused: ${result.says}`)
  return result
}
