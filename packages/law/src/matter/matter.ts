import type { Citation } from '../citation/index.ts'
import type { Organ } from '../organ/index.ts'
import type { CivilDate } from '../time/index.ts'

/** The kinds of post a person may hold in an organ; a step says which of them may take it. */
export const POSTS = {
  handler: '经办人',
  reviewer: '审核人',
  signatory: '签发人',
  'principal-leader': '主要负责人',
  clerk: '收发',
  inspector: '监督人员',
  'legal-reviewer': '法制审核人员',
  'liaison-officer': '联络员',
  expert: '专家',
  'public-supervisor': '社会监督员',
  'system-administrator': '系统管理员',
  'security-administrator': '安全管理员',
  'audit-administrator': '审计管理员',
  auditor: '审计人员',
} as const
export type Post = keyof typeof POSTS

export interface PersonReference {
  readonly id: string
  readonly name: string
}

/** Who acts: a person in a post of an organ, or the clock. */
export type Actor =
  | { readonly kind: 'person'; readonly person: PersonReference; readonly post: Post; readonly organ: Organ }
  | { readonly kind: 'system' }

export const SYSTEM: Actor = { kind: 'system' }

/** An actor as it is written into the ledger. */
export interface ActorRecord {
  readonly person: PersonReference
  readonly post: Post
  readonly organ: { readonly id: string; readonly name: string }
}

export interface PackReference {
  readonly id: string
  readonly version: string
  readonly hash: string
}

export interface Performed {
  readonly step: string
  readonly on: CivilDate
  readonly at: string
  readonly by: ActorRecord | 'system'
}

export interface Service {
  readonly recipient: string
  readonly recipientName: string
  readonly on: CivilDate
  readonly method: string
  readonly receiver?: string
  readonly proof: readonly unknown[]
}

/** A document of a matter. Its number is null until it is issued, and stays null for papers that carry none. */
export interface MatterDocument {
  readonly id: string
  readonly kind: string
  readonly step: string
  readonly title: string
  readonly status: 'drafted' | 'approved' | 'issued' | 'withdrawn'
  readonly number: string | null
  readonly issuer: { readonly id: string; readonly name: string }
  readonly recipients: readonly { readonly id: string; readonly name: string }[]
  readonly copies: readonly { readonly id: string; readonly name: string }[]
  readonly input: Readonly<Record<string, unknown>>
  readonly draftedBy: ActorRecord | 'system'
  readonly approvals: readonly {
    readonly post: Post
    readonly by: ActorRecord
    readonly on: CivilDate
    readonly opinion: string
  }[]
  readonly issuedOn: CivilDate | null
  /** issued while its norm was not in force: it says 试用 for ever */
  readonly trial?: boolean
  /** the form the place had given this kind of paper when it was issued; absent: the pack's */
  readonly template?: number
  readonly services: readonly Service[]
}

/** One run of a time limit. `dueAt` only where the limit counts hours. */
export interface RunningLimit {
  readonly id: string
  readonly limit: string
  /** organ whose clock it is, where clocks run per recipient */
  readonly recipient?: string
  readonly kind: 'statutory' | 'document' | 'internal'
  readonly startedOn: CivilDate
  readonly rawDate: CivilDate
  readonly dueDate: CivilDate
  readonly dueAt?: string
  readonly status: 'running' | 'met' | 'lapsed' | 'suspended' | 'ended'
  readonly metOn?: CivilDate
  readonly explanation: string
  readonly calendar: string
  readonly suspensions: readonly { readonly from: CivilDate; readonly to?: CivilDate; readonly reason: string }[]
}

export interface Hold {
  readonly hold: string
  readonly organ: string
  readonly from: CivilDate
  readonly to?: CivilDate
}

/** One run of a procedure: what folding its events gives. Plain JSON. */
export interface Matter {
  readonly id: string
  readonly jurisdiction: string
  readonly procedure: string
  readonly pack: PackReference
  readonly number: string | null
  readonly title: string
  readonly state: string
  /** how many events it has; the version an act is based on */
  readonly version: number
  readonly openedOn: CivilDate
  readonly closedOn: CivilDate | null
  readonly parties: Readonly<Record<string, readonly Organ[]>>
  readonly facts: Readonly<Record<string, unknown>>
  readonly performed: readonly Performed[]
  readonly documents: readonly MatterDocument[]
  readonly limits: readonly RunningLimit[]
  readonly holds: readonly Hold[]
  readonly parent: { readonly id: string; readonly procedure: string } | null
  readonly children: readonly { readonly id: string; readonly procedure: string }[]
  /** a move to another version of the pack that waits for approval */
  readonly migration?: {
    readonly to: PackReference
    readonly basis: string
    readonly reason: string
    readonly by: ActorRecord
    readonly on: CivilDate
  }
  /** ids of the people who have acted in it */
  readonly handlers: readonly string[]
}

/** The state of a matter before its first step. */
export const START = 'start'

/** Why something is refused or warned about: a stable code, a Chinese sentence, and where the rule stands. */
export interface Reason {
  readonly code: string
  readonly text: string
  readonly basis: readonly Citation[]
  /** the field of the input the reason concerns */
  readonly field?: string
  readonly interpretation?: boolean
  readonly remedies?: readonly {
    readonly role?: string
    readonly step?: string
    readonly date?: string
    readonly text: string
  }[]
  /** the organ to go to instead */
  readonly redirect?: { readonly id: string; readonly name: string }
  /** 上位法提示: what upper law changes here from a day on */
  readonly notices?: readonly string[]
}
