import { z } from 'zod'
import { Citation, Norm } from '../citation/index.ts'
import { Condition } from '../conditions/index.ts'
import { POSTS, type Post } from '../matter/matter.ts'
import { OrganKind, OrganLevel } from '../organ/index.ts'
import { Term } from '../time/index.ts'
import { Field } from './field.ts'
import { Value } from './value.ts'

/** Half-open interval of civil dates: in force from `from` on, no longer on `to`. */
export const Interval = z.object({ from: z.iso.date(), to: z.iso.date().optional() })
export type Interval = z.infer<typeof Interval>

const Basis = z.array(Citation).describe('依据')
const PostName = z.enum(Object.keys(POSTS) as [Post, ...Post[]])
/** An overlay entry by its clauses: local/upper. */
const OverlayKey = z.string().regex(/^[^/]+\/[^/]+$/u)
const Id = z.string().regex(/^[a-z][A-Za-z0-9]*(-[a-z0-9]+)*$/u)

/** A step opens another matter, by itself and in the same transaction. */
export const Opening = z.object({
  procedure: Id,
  step: Id.describe('a starting step of that procedure'),
  when: Condition.optional(),
  each: z.string().optional().describe('path of a list: one matter for each entry, which is read as `row.x`'),
  parties: z
    .record(z.string(), z.string())
    .optional()
    .describe('role in the new matter -> role in this one, `actor`, or the path of organ ids'),
  input: z.record(z.string(), Value).optional(),
})
export type Opening = z.infer<typeof Opening>

/** A step of the parent matter that follows in the same transaction; of several, the first whose condition holds. */
export const Telling = z.object({
  step: Id,
  when: Condition.optional(),
  input: z.record(z.string(), Value).optional(),
})
export type Telling = z.infer<typeof Telling>

/** One demand a step makes, beyond who may take it and from which state. */
export const Requirement = z.object({
  when: Condition,
  each: z
    .string()
    .optional()
    .describe('path of a list: asked of each entry, which is read as `row.x`; every entry that fails is a reason'),
  refusal: z.string().describe('the sentence shown when it is not met'),
  code: Id.optional().describe('stable code of the refusal; default condition-unmet'),
  basis: Basis.optional(),
  force: Interval.optional().describe('asked for only on acts dated in this interval'),
  policy: z.enum(['block', 'warn']).optional().describe('warn: the act goes on when a reason is given; default block'),
  raises: z.array(Opening).optional().describe('what arises from the refused attempt'),
  redirect: z.string().optional().describe('role of the organ to go to instead'),
  interpretation: z.boolean().optional(),
  overlay: OverlayKey.optional().describe('the overlay entry it carries out: a place may set another policy for it'),
})
export type Requirement = z.infer<typeof Requirement>

/** What of the parent matter a step of the system answers, in the same transaction. A step that follows tells nobody. */
export const Following = z.object({
  states: z.array(z.string()).min(1).optional().describe('the parent enters one of these states'),
  served: z
    .object({
      documents: z.array(z.string()).min(1),
      to: z.string().describe('a role here: one of its organs received it'),
    })
    .optional()
    .describe('a document of the parent is served'),
})
export type Following = z.infer<typeof Following>

export const Step = z.object({
  name: z.string().describe('a legal verb: 受理, 退回补正, 制发…'),
  by: z
    .union([z.string(), z.array(z.string()).min(1)])
    .describe('role of the party that may take it; `clock` for the system'),
  post: z.array(PostName).min(1).optional().describe('posts that may take it; default handler'),
  from: z.union([z.string(), z.array(z.string()).min(1)]).describe('`start` opens the matter'),
  stranger: z.string().optional().describe('the sentence shown to an organ that may not take it'),
  follows: Following.optional().describe('taken by the system when something happens to the parent matter'),
  joins: z.record(z.string(), z.string()).optional().describe('role -> path of the organ ids that take it from now on'),
  leaves: z.array(z.string()).min(1).optional().describe('roles whose organs take no part from now on'),
  to: z.string().optional().describe('absent: the state stays'),
  duty: z.enum(['shall', 'may']).describe('应当 / 可以: a possible step that shall be taken is a task'),
  basis: Basis,
  summary: z.string().optional().describe('digest of the article in the words of the project'),
  interpretation: z.string().optional().describe('why the text is read this way; absent where the text says it'),
  force: Interval.optional(),
  overlay: OverlayKey.optional().describe('the overlay entry that brings it: not taken where a place only cites it'),
  requires: z.array(Requirement).optional(),
  input: z.record(z.string(), Field).optional(),
  /** the list in `facts` that gathers the inputs of a step that may be taken several times */
  collects: z.string().optional(),
  sets: z.record(z.string(), Value).optional(),
  issues: z.string().optional().describe('the document it issues'),
  opens: z.array(Opening).optional(),
  tells: z.union([Telling, z.array(Telling).min(1)]).optional(),
  suspends: z
    .array(Id)
    .min(1)
    .optional()
    .describe('limits that stand still from this step on: the time is not counted'),
  resumes: z.array(Id).min(1).optional().describe('limits that run on from this step'),
  /** the act may be entered after it happened, with the date it happened on */
  datedBack: z.boolean().optional(),
})
export type Step = z.infer<typeof Step>

export const Limit = z.object({
  name: z.string(),
  kind: z.enum(['statutory', 'document', 'internal']).describe('only statutory ones are shown as 法定'),
  basis: Basis,
  interpretation: z.string().optional(),
  force: Interval.optional(),
  on: z.string().describe('role that must act in time'),
  start: z.union([
    z.object({
      step: Id,
      date: z.string().optional().describe('path of the date it counts from; default the date of the act'),
    }),
    z.object({ served: z.string(), to: z.string().optional().describe('role; one clock per organ that receives it') }),
  ]),
  verb: z.string().optional().describe('收到, 送达, 约谈: how the explanation names the start'),
  term: Term.optional(),
  amount: z
    .string()
    .optional()
    .describe('path of a whole number that takes the place of the amount of `term`, where it is filled'),
  until: z.string().optional().describe('path of a date named in a document; counts before `term`'),
  rollOver: z.boolean().optional().describe('whether a named date rolls off a rest day; default true'),
  met: z.array(Id).describe('steps that meet it'),
  ended: z.array(z.string()).optional().describe('states that end it without being met'),
  endedBy: z.array(Id).optional().describe('steps that end it without meeting it: another clock takes its place'),
  unsuspendable: z
    .object({ refusal: z.string(), basis: Basis })
    .optional()
    .describe('the rule says that nothing stops this clock; the sentence shown to who tries'),
  lapse: z.object({
    text: z.string().describe('what follows when it is missed'),
    to: z.string().optional(),
    takes: Id.optional().describe('the day only says when the system takes this step here: nobody is late'),
    raises: z.array(Opening).optional(),
    tells: Telling.optional(),
  }),
  warnDays: z.int().nonnegative().optional(),
})
export type Limit = z.infer<typeof Limit>

export const Party = z.object({
  name: z.string(),
  kinds: z.array(OrganKind).optional().describe('absent: any organ'),
  from: z.union([
    z.enum(['input', 'actor', 'competence']),
    z.object({ governmentOf: z.string() }),
    z.object({ oversightBodyOf: z.string() }),
    z.object({ superiorOf: z.string() }),
    z.object({ departmentAbove: z.string() }).describe('主管部门 that leads it; nobody where a government leads it'),
    z.object({ establisherOf: z.string() }),
    z
      .object({ kind: OrganKind, beside: z.string() })
      .describe('the organ of that kind in the same area: the procuratorate beside a bureau'),
    z.object({ parent: z.string() }),
    z.object({ group: z.array(z.string()).min(1) }),
  ]),
  many: z.boolean().optional(),
  optional: z.boolean().optional(),
  lent: z
    .string()
    .optional()
    .describe('path of people: only they, of its organs, see the matter, and only until it is closed'),
  basis: Basis.optional(),
  refusal: z.string().optional().describe('the sentence shown when an organ cannot take this part'),
})
export type Party = z.infer<typeof Party>

/** One comparison of a lookup: a path of the other matter against a value or a path of this one. */
export const LookupClause = z.object({
  path: z.string().describe('facts.x, state, parent.id, parties.role (ids), holding (ids of organs under a hold)'),
  sign: z.enum(['=', '<=', '>=', '<', '>', 'includes', 'overlaps']),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  to: z.string().optional(),
  on: z.string().optional().describe('path of a date, for `holding`: as it stood on that day; default now'),
  days: z.int().optional().describe('`to` is a date: so many days later, or earlier where negative'),
})
export type LookupClause = z.infer<typeof LookupClause>

/** Facts from other matters and registers. The shell fetches exactly these before a decision. */
export const Lookup = z.object({
  name: z.string(),
  procedure: Id,
  states: z.array(z.string()).min(1).optional(),
  where: z.array(LookupClause).min(1),
})
export type Lookup = z.infer<typeof Lookup>

/** A bar on what parties may do elsewhere while this matter runs (a freeze); other matters see it through a lookup. */
export const HoldRule = z.object({
  name: z.string(),
  basis: Basis,
  interpretation: z.string().optional(),
  on: z.string().describe('role whose organs are bound'),
  begins: z.array(Id).describe('steps'),
  ends: z.object({
    served: z.array(z.string()).optional().describe('documents whose service frees the organ that received it'),
    states: z.array(z.string()).optional().describe('states that free everyone'),
  }),
})
export type HoldRule = z.infer<typeof HoldRule>

/** What the service of a document does to the matter. */
export const ServiceEffect = z.object({
  document: z.string(),
  when: z.enum(['each', 'all']),
  from: z.array(z.string()).optional(),
  to: z.string().optional(),
  opens: z.array(Opening).optional(),
})
export type ServiceEffect = z.infer<typeof ServiceEffect>

/** Who may see the matters of a procedure, where that is narrower than elsewhere. Auditors and those who acted may. */
export const Reading = z.object({
  logged: z.boolean().optional().describe('every look at a matter, its papers and its materials is recorded'),
  posts: z
    .array(PostName)
    .min(1)
    .optional()
    .describe('only these posts of the organs that take part; no organ above them'),
  except: z
    .union([z.string(), z.array(z.string()).min(1)])
    .optional()
    .describe('path, or paths, of people who see nothing, whatever their post'),
})
export type Reading = z.infer<typeof Reading>

export const Procedure = z.object({
  name: z.string(),
  kind: z.enum(['coordination', 'supervision', 'register', 'other']),
  /** a register the platform itself reads: the facts of its open matters are the entries */
  projects: z.enum(['organ', 'certificate']).optional(),
  basis: Basis,
  reading: Reading.optional(),
  title: z.string().describe('template of the title of a matter'),
  numbering: z.object({ series: z.string(), of: z.string().optional().describe('role whose series it is') }).optional(),
  parties: z.record(z.string(), Party),
  states: z.record(z.string(), z.object({ name: z.string(), final: z.boolean().optional() })),
  steps: z.record(Id, Step),
  limits: z.record(Id, Limit).optional(),
  lookups: z.record(Id, Lookup).optional(),
  holds: z.record(Id, HoldRule).optional(),
  service: z.array(ServiceEffect).optional(),
  force: Interval.optional(),
})
export type Procedure = z.infer<typeof Procedure>

export const DocumentSection = z.object({
  heading: z.string(),
  text: z.string().optional().describe('template'),
  list: z.string().optional().describe('path of a list of texts'),
  rows: z.object({ path: z.string(), columns: z.record(z.string(), z.string()) }).optional(),
  fields: z.record(z.string(), z.string()).optional().describe('label -> template'),
  optional: z.boolean().optional().describe('left out when empty; otherwise an empty section refuses the issue'),
})
export type DocumentSection = z.infer<typeof DocumentSection>

export const DocumentKind = z.object({
  title: z.string(),
  national: z
    .string()
    .optional()
    .describe('the national kind of paper it is: supervision-opinion, coordination-opinion …'),
  names: z
    .array(
      z.object({
        force: Interval,
        title: z.string(),
        alias: z.string().optional(),
        overlay: OverlayKey.optional().describe('the overlay entry that brings the name'),
      }),
    )
    .optional()
    .describe('other titles by date'),
  layout: z.enum(['official', 'letter', 'working-paper']),
  issuer: z.string().describe('role'),
  recipients: z.array(z.string()).describe('roles; every organ of them is served'),
  copies: z.array(z.string()).optional(),
  numbering: z.object({ series: z.string() }).optional().describe('absent: the paper carries no number'),
  approval: z.array(PostName).describe('posts that approve the draft, in order, before the step that issues it'),
  takesEffect: z.enum(['on-service', 'on-issue']),
  force: Interval.optional().describe('served only in this interval: what is still unserved then has no effect'),
  sections: z.array(DocumentSection).min(1),
  basis: Basis,
  interpretation: z.string().optional(),
})
export type DocumentKind = z.infer<typeof DocumentKind>

/** Facts the competence rules look at, computed from the parties of a matter. */
export const CompetenceRule = z.object({
  id: Id,
  name: z.string(),
  procedures: z.array(Id).min(1),
  of: z.string().describe('role whose organs are looked at'),
  basis: Basis,
  interpretation: z.string().optional(),
  when: z.object({
    sameGovernment: z.boolean().optional().describe('all belong to one government'),
    rankedAt: z.array(OrganLevel).optional().describe('every organ ranks at one of these levels'),
    someRankedAt: OrganLevel.optional(),
    withinTerritory: z.boolean().optional().describe('all lie inside the territory of the pack'),
    leadership: z.enum(['local', 'vertical', 'dual']).optional().describe('some organ is led this way'),
    governedBy: OrganKind.optional().describe(
      'some organ belongs to a government, or to a zone committee, of this kind',
    ),
    matter: Condition.optional(),
  }),
  to: z
    .object({ organ: OrganKind, of: z.enum(['own-government', 'common-government', 'territory-government']) })
    .optional(),
  refusal: z.string().optional().describe('instead of `to`: why nobody here is competent, and where to go'),
})
export type CompetenceRule = z.infer<typeof CompetenceRule>

export const Catalogue = z.object({
  name: z.string(),
  basis: Basis,
  items: z.record(
    z.string(),
    z.object({
      name: z.string(),
      basis: Basis.optional(),
      note: z.string().optional(),
      force: Interval.optional(),
      requires: z
        .array(Requirement.omit({ raises: true, redirect: true }))
        .min(1)
        .optional()
        .describe('what the item asks for where a field of a step chooses it, as if the step asked for it'),
    }),
  ),
})
export type Catalogue = z.infer<typeof Catalogue>

/** A recurring obligation. */
export const Duty = z.object({
  name: z.string(),
  basis: Basis,
  by: OrganKind,
  every: z.enum(['year', 'half-year', 'quarter', 'month']),
  atLeast: z.int().positive(),
  dueWithin: Term.optional(),
  internal: z.boolean().optional().describe('the period is an internal target, not statutory'),
  proof: z.string(),
  missed: z.string(),
})
export type Duty = z.infer<typeof Duty>

/** What the software does for one clause, or why nothing. */
export const Provision = z.object({
  id: z.string(),
  cite: z.string().describe('the address written out: 第…条第…款'),
  capability: z.string(),
  digest: z.string().describe('in the words of the project, never the text of the norm'),
  elements: z
    .array(z.string())
    .optional()
    .describe('addresses: supervision.steps.issueOpinion, documents.x, competence.y'),
  reason: z.string().optional().describe('why no element carries it'),
})
export type Provision = z.infer<typeof Provision>

/** Kinds of organ that never issue a paper, whatever part they take in a procedure. */
export const DocumentBar = z.object({
  kinds: z.array(OrganKind).min(1),
  refusal: z.string(),
  code: Id,
  basis: Basis,
})
export type DocumentBar = z.infer<typeof DocumentBar>

/** Where upper law changes what a local provision says, and the policy taken. */
export const OverlayEntry = z.object({
  local: z.string(),
  upper: z.string(),
  relation: z.enum(['same', 'supplements', 'restricts', 'supersedes', 'conflicts']),
  force: Interval,
  effect: z.string(),
  policy: z.enum(['cite', 'block', 'warn', 'rename', 'add-step']),
  certainty: z.enum(['text', 'interpretation']),
  elements: z.array(z.string()).optional(),
  reason: z.string().optional().describe('why no element carries it yet'),
})
export type OverlayEntry = z.infer<typeof OverlayEntry>

/** A worked example of a limit: start, raw date, due date. */
export const Example = z.object({
  title: z.string(),
  limit: z.string().describe('procedure.limit'),
  start: z.iso.date(),
  named: z.iso.date().optional().describe('the date named in the document, where the limit takes one'),
  raw: z.iso.date(),
  due: z.iso.date(),
})
export type Example = z.infer<typeof Example>

export const Pack = z.object({
  id: Id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/u),
  norm: z.string().describe('id of the norm it carries, among `norms`'),
  territory: z.string().describe('GB/T 2260 code'),
  status: z.enum(['in-force', 'draft', 'expired']),
  force: Interval.optional().describe('absent: a draft, which a place tries until it enters the day it is in force'),
  under: z.array(Id).describe('packs that stand above it, highest first'),
  norms: z.array(Norm),
  competence: z.array(CompetenceRule),
  procedures: z.record(Id, Procedure),
  documents: z.record(Id, DocumentKind),
  catalogues: z.record(Id, Catalogue),
  duties: z.record(Id, Duty),
  bars: z.array(DocumentBar).optional(),
  provisions: z.array(Provision),
  overlay: z.array(OverlayEntry),
  examples: z.array(Example),
})
export type Pack = z.infer<typeof Pack>
