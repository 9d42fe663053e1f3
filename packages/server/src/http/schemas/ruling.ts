import { Ruling, TemplateSection } from '@zhiheng/law/rulings'
import { z } from 'zod'
import { Day } from './common.ts'
import { Actor } from './matter.ts'

/** How the norm of a pack stands today, and what those who work by it have to know. */
export const StandingView = z.object({
  kind: z.enum(['in-force', 'trial', 'future', 'expired']),
  from: Day.nullable(),
  to: Day.nullable(),
  daysLeft: z.int().nullable().describe('until it expires'),
  remaining: z.string().nullable().describe('剩余12个月'),
  notice: z.string().nullable().describe('试用, 即将到期, 已经到期: a Chinese sentence'),
})
export type StandingView = z.infer<typeof StandingView>

/** An administrative act of the place about its norms, as it was recorded. */
export const RulingEntry = z.object({
  seq: z.int(),
  ruling: Ruling,
  text: z.string().describe('what was laid down, in Chinese'),
  reason: z.string().describe('the paper or the reason it rests on'),
  on: Day,
  at: z.string(),
  by: Actor,
})
export type RulingEntry = z.infer<typeof RulingEntry>

/** What the place works by and has laid down about it. */
export const RulingsView = z.object({
  noticeDays: z.int(),
  packs: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      version: z.string(),
      standing: StandingView,
      adoptable: z.boolean().describe('its day of entry into force is entered here'),
    }),
  ),
  entries: z.array(RulingEntry).describe('the latest first'),
})
export type RulingsView = z.infer<typeof RulingsView>

export const RulingInput = Ruling

/** The kinds of document the place makes, and whether it has given them a form of its own. */
export const TemplateList = z.object({
  documents: z.array(
    z.object({
      pack: z.string(),
      norm: z.string(),
      document: z.string(),
      title: z.string(),
      version: z.int().nullable().describe('the form of the place that holds today; null: as in the pack'),
    }),
  ),
})
export type TemplateList = z.infer<typeof TemplateList>

/** A kind of document as its form is set: what the pack has, and what the place has made of it. Blanks stand as 〔name〕. */
export const TemplateView = z.object({
  pack: z.string(),
  document: z.string(),
  title: z.string(),
  sections: z.array(
    z.object({
      name: z.string().describe('what a template calls it'),
      heading: z.string(),
      text: z.string().nullable().describe('null: a list, a table or fields; only its heading may be set'),
      holds: z.string().describe('what it holds, for those who cannot see a text'),
      optional: z.boolean(),
    }),
  ),
  blanks: z.array(z.object({ path: z.string(), name: z.string() })),
  current: z.array(TemplateSection).nullable().describe('the form that holds today'),
  versions: z.array(
    z.object({ version: z.int(), from: Day, restores: z.boolean(), on: Day, by: Actor, reason: z.string() }),
  ),
})
export type TemplateView = z.infer<typeof TemplateView>

export const TemplatePreview = z.strictObject({
  pack: z.string().max(64),
  document: z.string().max(120),
  sections: z.array(TemplateSection).max(60).nullable(),
})
