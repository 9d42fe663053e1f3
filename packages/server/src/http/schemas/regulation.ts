import { Term } from '@zhiheng/law/time'
import { z } from 'zod'
import { Basis, Input, Named, Notices, Reason } from './common.ts'
import { StandingView } from './ruling.ts'

/** A procedure this person could open a matter of. */
export const OpenableProcedure = z.object({
  pack: z.string(),
  norm: z.string().describe('title of the norm'),
  standing: StandingView.shape.kind,
  notice: z.string().nullable().describe('what is to be known about the standing of the norm'),
  id: z.string(),
  name: z.string(),
  kind: z.enum(['coordination', 'supervision', 'register', 'other']),
  basis: Basis,
  parties: z.array(
    z.object({
      role: z.string(),
      name: z.string(),
      from: z.enum(['input', 'actor', 'derived']).describe('input: chosen on the form'),
      kinds: z.array(z.string()).nullable(),
      many: z.boolean(),
      optional: z.boolean(),
    }),
  ),
  steps: z.array(
    z.object({
      step: z.string(),
      name: z.string(),
      basis: Basis,
      summary: z.string().optional(),
      possible: z.boolean().describe('whether this person may begin it, as far as is known now'),
      reasons: z.array(Reason),
      demands: z.array(z.string()),
      notices: Notices.optional(),
      fields: Input,
      datedBack: z.boolean(),
    }),
  ),
})
export const Openables = z.object({
  procedures: z.array(OpenableProcedure),
  catalogues: Input.describe('pack/catalogue -> catalogue (name, items)'),
})
export type Openables = z.infer<typeof Openables>

export const PackSummary = z.object({
  id: z.string(),
  version: z.string(),
  hash: z.string(),
  title: z.string(),
  status: z.enum(['in-force', 'draft', 'expired']),
  force: z.object({ from: z.string(), to: z.string().optional() }).optional(),
  territory: z.string(),
  under: z.array(z.string()),
  inUse: z.boolean().describe('the jurisdiction works by it'),
  standing: StandingView,
  procedures: z.array(Named.extend({ kind: z.string() })),
})
export const PackList = z.object({ packs: z.array(PackSummary) })
export type PackList = z.infer<typeof PackList>

export const PackView = PackSummary.extend({
  norms: z.array(z.object({ id: z.string(), title: z.string(), issuer: z.string(), text: z.string() })),
  articles: z.array(
    z.object({
      id: z.string(),
      cite: z.string(),
      capability: z.string(),
      digest: z.string(),
      elements: z.array(z.object({ address: z.string(), name: z.string() })),
      reason: z.string().nullable(),
    }),
  ),
  procedureViews: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      basis: Basis,
      parties: z.array(z.object({ role: z.string(), name: z.string() })),
      states: z.array(z.object({ id: z.string(), name: z.string(), final: z.boolean() })),
      steps: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          by: z.array(z.string()),
          posts: z.array(z.string()),
          from: z.array(z.string()),
          to: z.string().nullable(),
          duty: z.enum(['shall', 'may']),
          basis: Basis,
          summary: z.string().nullable(),
          interpretation: z.string().nullable(),
          requirements: z.array(z.object({ refusal: z.string(), code: z.string(), basis: Basis, policy: z.string() })),
          issues: z.string().nullable(),
          force: z.object({ from: z.string(), to: z.string().optional() }).nullable(),
        }),
      ),
      limits: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          kind: z.string(),
          on: z.string(),
          term: z.string(),
          basis: Basis,
          interpretation: z.string().nullable(),
          lapse: z.string(),
          rule: Term.nullable().describe('how it is counted; null where a document names the date'),
          event: z.string().nullable().describe('verb of the start: 收到, 送达'),
        }),
      ),
    }),
  ),
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      layout: z.string(),
      issuer: z.string(),
      approval: z.array(z.string()),
      takesEffect: z.string(),
      basis: Basis,
    }),
  ),
  competence: z.array(z.object({ id: z.string(), name: z.string(), basis: Basis, refusal: z.string().nullable() })),
  overlay: z.array(Input),
})
export type PackView = z.infer<typeof PackView>

const Saying = z.object({ says: z.string(), basis: Basis })
export const PackComparisonView = z.object({
  first: Named,
  second: Named,
  chapters: z.array(
    z.object({
      procedure: z.string().nullable().describe('null: what concerns the whole, or what only one of the packs has'),
      name: z.string(),
      differences: z.array(
        z.object({
          subject: z.string().describe('what it is about, in words: 期限, 管辖'),
          about: z.string().describe('what within the subject; may be empty'),
          element: z.string(),
          first: Saying.nullable().describe('null: this side says nothing of it'),
          second: Saying.nullable(),
        }),
      ),
    }),
  ),
})
export type PackComparisonView = z.infer<typeof PackComparisonView>
