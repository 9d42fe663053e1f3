import type { Citation, CompetenceRule, Limit } from '@zhiheng/law'
import { citation } from '@zhiheng/law'
import type { DocumentKind, Procedure } from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

export type Basis = readonly Citation[]
export type Steps = Procedure['steps']
export type Fields = NonNullable<Steps[string]['input']>
export type Requirement = NonNullable<Steps[string]['requires']>[number]
type Term = NonNullable<Limit['term']>

/** 国务院《行政执法监督条例》: what it adds to coordination is the same everywhere. */
export const national = citation('national')

interface Paper {
  readonly basis: Basis
  readonly title: string
  readonly series: string
  /** titles by date, where upper law gives another one */
  readonly names?: DocumentKind['names']
  readonly interpretation?: string
}

/** What differs between the places. What an argument leaves out does not exist there: silence of the text is kept. */
export interface DisputeOptions {
  readonly name: string
  readonly basis: Basis
  readonly competence: readonly CompetenceRule[]
  /** 争议事由 as the text lists them; `described` is the one that must be put into words */
  readonly kinds?: {
    readonly basis: Basis
    readonly items: NonNullable<PackPart['catalogues']>[string]['items']
    readonly described: string
    /** kinds that upper law usually has under its last class */
    readonly otherClass: readonly string[]
  }
  readonly negotiation: {
    readonly basis: Basis
    /** 及时: an internal target between failed negotiation and application */
    readonly promptly?: Term
  }
  readonly application: Paper & {
    /** what an application has to say */
    readonly contents: Basis
    readonly interpretation?: string
    /** only in writing and under seal: what is said by telephone is noted and opens nothing */
    readonly writing?: Basis
    /** how the text calls the state in which it waits */
    readonly state: string
  }
  /** who coordinates; `guidance`: disputes about comprehensive enforcement have a body of their own beside the justice bureau */
  readonly body: { readonly name: string; readonly basis: Basis; readonly guidance?: Basis }
  readonly acceptance: {
    readonly basis: Basis
    readonly interpretation?: string
    /** what an application that is no such dispute is told */
    readonly outside: string
    /** the city makes rules of procedure whose days take the place of the internal target */
    readonly cityRules?: Basis
  }
  readonly coordination: { readonly basis: Basis }
  /** 协调意见 after agreement */
  readonly opinion: Paper
  /** 处理意见 of the justice bureau before the government decides; `from`: since when the text or upper law asks for it */
  readonly proposal: Paper & { readonly from?: string }
  readonly decision: Paper & { readonly referred: string; readonly decided: string }
  /** 报请有权机关, where the government has no power to decide */
  readonly escalation?: Paper
  /** what follows when a point is not carried out in time: a ground of the catalogue of leads */
  readonly execution: { readonly basis: Basis; readonly fault?: { readonly ground: string; readonly basis: Basis } }
  /** internal targets in working days */
  readonly targets: { readonly acceptance: Term; readonly coordination: Term; readonly decision: Term }
}

/** Organs that can dispute about enforcement; whoever else is named is sent to reconsideration or court. */
export const disputing = (basis: Basis) => ({
  kinds: [
    'agency' as const,
    'township' as const,
    'zone-committee' as const,
    'dispatched-organ' as const,
    'authorised-organisation' as const,
    'police' as const,
  ],
  refusal: '争议各方应当是行政执法机关；当事人与行政机关的争议，引导其申请行政复议或者提起行政诉讼',
  basis: [...basis],
})

/** States in which a dispute is being worked on. */
export const RUNNING = ['accepted', 'coordinating', 'noAgreement', 'proposed', 'referred']
