import type { Citation } from '@zhiheng/law'
import { citation } from '@zhiheng/law'
import type { DocumentKind, Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'
import type { RemedyBar } from './remedy-bar.ts'
import type { ReviewShape } from './review.ts'

const { choice, files, filled, is, literal, longText, matches, must, not, optional, path, rows } = write
const { since, template, text } = write

export type Step = Procedure['steps'][string]
export type Steps = Procedure['steps']
export type Limits = NonNullable<Procedure['limits']>
export type Requirement = NonNullable<Step['requires']>[number]
export type Fields = NonNullable<Step['input']>
type Term = NonNullable<Limits[string]['term']>
type Opening = NonNullable<Step['opens']>[number]

/** 国令第825号, and the organic law where it speaks of organs led from above. */
export const nation = citation('national')
export const organicLaw = citation('local-organic-law')

/** What differs between the places. */
export interface SupervisionOptions {
  readonly names: { readonly overseer: string; readonly agency: string }
  readonly agencyKinds: NonNullable<Procedure['parties'][string]['kinds']>
  /** the clauses of the place, and of its parent norm, behind each stage */
  readonly basis: Readonly<
    Record<'scope' | 'paper' | 'report' | 'referral' | 'decision' | 'execution', readonly Citation[]>
  >
  /** what is asked beside the usual when a problem is registered, and an internal target for what follows */
  readonly finding?: {
    readonly input?: Fields
    readonly requires?: readonly Requirement[]
    readonly target?: { readonly term: Term; readonly basis: readonly Citation[] }
  }
  /** the first paper: as the text calls it, and what it says beyond facts, bases, demands and term */
  readonly paper: {
    readonly title: string
    readonly series: string
    readonly input?: Fields
    readonly requires?: readonly Requirement[]
    readonly letter?: readonly Requirement[]
  }
  /**
   * How correcting and reporting are counted. Together: one clock, to the date in the paper, `fallback` where it names
   * none. Apart: handling has the date in the paper (or the fallback), the written report its own term from receipt.
   */
  readonly reporting: {
    readonly fallback?: { readonly term: Term; readonly name: string; readonly basis: readonly Citation[] }
    readonly apart?: {
      readonly term: Term
      readonly basis: readonly Citation[]
      readonly interpretation: string
      /** the decision starts a report clock of its own */
      readonly decision: boolean
    }
    /** days before the end at which the light turns */
    readonly warnDays?: number
    /** the term can be extended in writing before it ends */
    readonly extension?: readonly Citation[]
  }
  /** 拒不改正 lets the government be asked before the term has run out */
  readonly refusal?: readonly Citation[]
  /** a due submission may be set aside with reasons */
  readonly setAside?: readonly Citation[]
  readonly decision: {
    readonly dispositions: NonNullable<PackPart['catalogues']>[string]
    readonly input?: Fields
    readonly sections?: DocumentKind['sections']
    /** what the submission already names of the decision */
    readonly proposal?: Fields
    /** before the national regulation the supervising body decided itself */
    readonly ownUntil?: { readonly title: string; readonly basis: readonly Citation[] }
  }
  /** the overlay entries these changes of upper law stand in, as `local/upper` */
  readonly overlay: Readonly<Record<'spot' | 'letter' | 'opinion' | 'major', string>>
  readonly bar: RemedyBar
  readonly reviews: readonly ReviewShape[]
  /** states a review may lead to */
  readonly reviewStates: Procedure['states']
  /** who receives the report on the execution of a decision */
  readonly executionTo: readonly string[]
  /** zones have committees that stand like a government and cannot issue a decision */
  readonly zones?: boolean
  /** grounds of the leads that arise: an overdue or missing report, a decision not carried out */
  readonly leads?: Readonly<Partial<Record<'report' | 'overdue' | 'decision', string>>>
}

/** States in which something is owed on a first paper … */
export const OWED = ['rectifying', 'performing', 'partlyRectified', 'overdue']
/** … in which a review can still change what is owed … */
export const CHANGEABLE = [
  'rectifying',
  'performing',
  'partlyRectified',
  'reported',
  'overdue',
  'referred',
  'returned',
  'barred',
]
/** … and in which its result is noted. */
export const AFTER_PAPER = [...CHANGEABLE, 'decided', 'executing', 'closed', 'declined', 'closedByRemedy']
export const AFTER_DECISION = ['executing', 'closed']

/**
 * A sentence that disposes of a party's rights itself, rather than asking the organ to act: 对某公司罚款二万元. The same
 * words about an existing decision (对某公司罚款的决定) are about the organ's act and pass.
 */
export const DISPOSES =
  '(对|给予|向)[^，。；]{1,40}(罚款|没收|吊销|扣押|查封|责令停产停业|行政拘留)(?![^，。；]{0,40}(决定|处罚|行为|措施|案件))'

/** 825 §8: supervision never takes the place of enforcement. */
export const restraint = must(
  not(matches('input.demands', DISPOSES, 'item')),
  '监督文书只能要求行政机关履职或者自行纠正，不得直接处分当事人的权利义务',
  { code: 'disposes-of-rights', basis: [nation(8)], ...underNational },
)

/** 825 §42(2): organs led from above get no paper; their superior department is told. */
export const vertical = is('parties.agency.leadership', 'vertical', 'dual')
export const notVertical = must(
  not(vertical),
  '对垂直领导的行政机关不制发监督文书，只将发现的问题告知其上一级主管部门',
  { code: 'vertical-agency', basis: [nation(42, 2)], interpretation: true },
)

/** 825 §26(2): asked before every paper. */
export const onSpotAnswered = (overlay: string): readonly Requirement[] => [
  must(filled('facts.onSpotPossible'), '应当先判断该问题能否当场纠正并记录', {
    code: 'on-spot-unanswered',
    basis: [nation(26, 2)],
    overlay,
    ...underNational,
  }),
  must(not(is('facts.onSpotPossible', true)), '能够当场纠正的，应当督促立即纠正，不再制发文书', {
    code: 'on-spot-possible',
    basis: [nation(26, 2)],
    overlay,
    ...underNational,
  }),
]

/** What the oversight body proposes to the government (处理建议): required since the national regulation. */
export const recommendation: Fields = {
  recommendation: optional(
    longText('处理建议', {
      requiredWhen: since(NATIONAL_FROM),
      refusal: '报请本级人民政府决定，应当附处理建议',
      code: 'recommendation-missing',
      basis: [nation(29)],
    }),
  ),
}

export const demandRows = rows(
  '整改要求',
  { item: text('要求'), kind: choice('种类', 'supervisionDemands') },
  { min: 1, basis: [nation(8)] },
)

/** The written report answers every demand, each with its evidence. */
export const correctionRows = rows(
  '整改情况',
  { demand: text('对应的整改要求'), result: text('整改结果'), evidence: optional(files('佐证材料')) },
  { min: 1, refusal: '书面报告没有内容', code: 'report-empty' },
)
export const reportComplete: readonly Requirement[] = [
  must(write.every('input.corrections', 'evidence'), '报告退回：每项要求都应当附佐证材料', { code: 'report-returned' }),
  must(write.includesAll('input.corrections', 'facts.demands', 'demand', 'item'), '报告退回：没有逐项回应整改要求', {
    code: 'report-incomplete',
  }),
]

/** A lead on responsibility against the supervised organ; nothing where the place names no such fault. */
export function leadOn(ground: string | undefined, facts: string): { raises?: Opening[] } {
  if (ground === undefined) return {}
  return {
    raises: [
      {
        procedure: 'accountability',
        step: 'arise',
        parties: { overseer: 'overseer', agency: 'agency' },
        input: { ground: literal(ground), subject: path('parties.agency.name'), facts: template(facts) },
      },
    ],
  }
}

/** The clocks of a paper that are still to be kept, by how the place counts and what a review may change. */
export const correctionClocks = ({ reporting, reviews }: SupervisionOptions): string[] => [
  'rectification',
  'performance',
  'supplement',
  ...(reporting.apart === undefined ? ['letterReport'] : []),
  ...(reporting.extension === undefined ? [] : ['extended']),
  ...(varies(reviews, 'recordOpinionVaried') ? ['variedRectification'] : []),
  ...(varies(reviews, 'recordLetterVaried') ? ['variedPerformance'] : []),
]

/** Whether a result of one of the reviews sets a new date. */
export const varies = (reviews: readonly ReviewShape[], step: string): boolean =>
  reviews.some((review) => Object.hasOwn(review.steps, step))

export const cite = (...parts: readonly (readonly Citation[])[]): Citation[] => parts.flat()
